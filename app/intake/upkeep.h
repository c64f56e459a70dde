#pragma once

#include "app/intake/directoratelink.h"

#include <QDate>
#include <QThreadPool>
#include <QTimer>

namespace intake {

// What somebody must do for a database now and then, in real time: give back what a dead desk
// held, forget old keys, compute openings further ahead, erase identity whose term has come, seal
// the events that were recorded, close the day at the hour that is set.
class Upkeep final : public QObject
{
    Q_OBJECT

public:
    explicit Upkeep(DirectorateLink &link);

private:
    void tidy();
    void seal();
    void noteSealed(const QJsonValue &head, const QDate &today);
    void closeDay();
    void extendOpenings();
    void keep(const QString &spans);
    void eraseExpired();
    void eraseNextExpired();

    DirectorateLink &m_link;
    QTimer m_leases;
    QTimer m_hourly;
    QTimer m_sealing;
    bool m_isSealing = false;
    bool m_isBehind = false; // more is to be sealed than fits into one call
    QDate m_anchoredOn;      // the system's own day
    bool m_isClosing = false;
    QDate m_closedUpTo; // the directorate's own day
    QDate m_extendedOn; // likewise
    QDate m_erasedOn;   // likewise
    QThreadPool m_aside;
};

} // namespace intake
