#pragma once

#include "app/intake/answer.h"
#include "app/intake/directory.h"
#include "app/intake/spool.h"

#include <QJsonObject>
#include <QObject>

#include <chrono>

namespace intake {

class Fields;

// What the exchange may ask. Routing is answered from memory; an acceptance when the database or,
// that being away, the spool has committed it; everything else when the database has. Answers need
// not be whole: a field that is left out is empty.
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

    [[nodiscard]] QFuture<Answer> route(const QJsonObject &request);
    [[nodiscard]] QFuture<Answer> callbackAccepted(const QJsonObject &request);
    [[nodiscard]] QFuture<Answer> callEvent(const QJsonObject &request);
    [[nodiscard]] QFuture<Answer> cancelCallback(const QJsonObject &request);
    [[nodiscard]] QFuture<Answer> dayPart(const QJsonObject &request);
    [[nodiscard]] QFuture<Answer> readiness(const QJsonObject &request);
    // For the people who run it: directorate by directorate.
    [[nodiscard]] QFuture<Answer> health();

private:
    // Whose request it is, unless something is wrong with it.
    [[nodiscard]] tl::expected<DirectorateLink *, Answer> linkOf(const Fields &fields) const;
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
