#pragma once

#include "app/intake/directoratelink.h"

#include <QDate>
#include <QThreadPool>
#include <QTimer>

namespace intake {

// What somebody must do for a database now and then, in real time: give back what a dead desk
// held, forget old keys, compute openings further ahead, erase identity whose term has come.
class Upkeep final : public QObject
{
    Q_OBJECT

public:
    explicit Upkeep(DirectorateLink &link);

private:
    void tidy();
    void extendOpenings();
    void keep(const QString &spans);
    void eraseExpired();
    void eraseNextExpired();

    DirectorateLink &m_link;
    QTimer m_leases;
    QTimer m_hourly;
    QDate m_extendedOn; // the directorate's own day
    QDate m_erasedOn;   // likewise
    QThreadPool m_aside;
};

} // namespace intake
