#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QLocalSocket>
#include <QObject>
#include <QPromise>
#include <QString>
#include <QUrl>

#include <memory>

namespace desk {

// A place that a person may take in a training morning.
struct TrainingSeat
{
    QString service; // of the database
    QString directorate;
    QString login;
    QString name;
    QString role; // "operator", "official", "supervisor"
    QString office;
    QString officeName;
    friend bool operator==(const TrainingSeat &, const TrainingSeat &) = default;
};

// How the one who sits reaches the exchange.
struct Seat
{
    QUrl api;
    QByteArray token; // in memory only
};

// A morning that `richiamate-exchange train` plays, as its file describes it. The seat is kept by
// the connection: it is free again when this object goes.
class TrainingMorning : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static base::Result<std::unique_ptr<TrainingMorning>> open(const QString &file);
    ~TrainingMorning() override;

    [[nodiscard]] const QList<TrainingSeat> &seats() const { return m_seats; }
    [[nodiscard]] QString serviceFile() const { return m_serviceFile; } // libpq's
    // One question at a time. Whoever is given another seat leaves the one they have.
    [[nodiscard]] QFuture<base::Result<Seat>> sit(const QString &login);

Q_SIGNALS:
    void ended(); // the exchange has gone, or was not there; said once

private:
    TrainingMorning(QString serviceFile, QList<TrainingSeat> seats);
    void ask();
    void read();
    void answer(const base::Result<Seat> &answer);
    void end();

    QString m_serviceFile;
    QList<TrainingSeat> m_seats;
    QLocalSocket m_socket;
    QString m_wanted; // login
    std::unique_ptr<QPromise<base::Result<Seat>>> m_asked;
    bool m_hasEnded = false;
};

} // namespace desk
