#pragma once

#include "app/intake/answer.h"
#include "app/intake/directory.h"
#include "app/intake/spool.h"

#include <QJsonObject>
#include <QObject>

#include <chrono>

namespace intake {

// What the exchange may ask. Routing is answered from memory; an event when the database has
// committed it; an acceptance when the database or, that being away, the spool has.
class Endpoints
{
public:
    // `diesAfterCommit`: a fault test wants the process gone after so many acceptances were
    // committed and before the last of them is answered; 0: never.
    // `patience`: how long a database may take for an acceptance before the spool keeps it.
    Endpoints(const Directory &directory, Spool &spool, std::chrono::milliseconds patience,
              int diesAfterCommit)
        : m_directory(directory), m_spool(spool), m_patience(patience),
          m_commitsToLive(diesAfterCommit)
    {
    }

    [[nodiscard]] QFuture<Answer> route(const QJsonObject &request) const;
    [[nodiscard]] QFuture<Answer> callbackAccepted(const QJsonObject &request);
    [[nodiscard]] QFuture<Answer> callEvent(const QJsonObject &request);
    [[nodiscard]] QFuture<Answer> health();

private:
    [[nodiscard]] QFuture<Answer> accept(DirectorateLink &link, const QJsonObject &request);
    [[nodiscard]] QFuture<Answer> spooled(const QString &service, QJsonObject request,
                                          const QDateTime &acceptedAt);
    [[nodiscard]] QFuture<Answer> afterArrival(DirectorateLink &link, const QJsonObject &event,
                                               const Answer &answer);
    void countCommit();

    const Directory &m_directory;
    Spool &m_spool;
    std::chrono::milliseconds m_patience;
    QObject m_context; // where answers of the databases are read
    int m_commitsToLive;
};

} // namespace intake
