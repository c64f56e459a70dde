#pragma once

#include "app/intake/directory.h"
#include "core/genesys/happenings.h"
#include "core/genesys/notificationchannels.h"
#include "core/genesys/servicesession.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <optional>

namespace intake {

// Follows the queues of all directorates at the exchange: what the flow cannot tell (who answered,
// what was put through, what came back, who hung up) is read from the notifications and recorded
// as if the flow had told it. Nothing depends on a single notification: after each gap of a
// channel those of its queues, and once a minute all the conversations that go on are read anew.
class ExchangeWatch final : public QObject
{
    Q_OBJECT

public:
    ExchangeWatch(genesys::ServiceAccess access, std::chrono::seconds interval,
                  const Directory &directory);

    void start() { m_session.start(); }
    // The queues are others now.
    void follow();
    // For the people who run it: {"connected", "problem", "needed": [permission],
    // "missing": [{"topic", "permissions"}]}.
    [[nodiscard]] QJsonObject state() const;

private:
    struct Watched
    {
        DirectorateLink *link = nullptr;
        QList<genesys::Happening> recorded; // or on its way
        int underWay = 0;
        bool isOver = false;
    };

    void askTopics();
    void noteTopics(const QJsonValue &topics);
    void noteMissing(const QHash<QString, QStringList> &missing);
    [[nodiscard]] QStringList lacked(const QStringList &told) const;
    void take(DirectorateLink &link, const genesys::Conversation &conversation,
              const QList<genesys::Happening> &happenings);
    void record(Watched &watched, const genesys::Conversation &conversation,
                const genesys::Happening &happening);
    void noteRecorded(const QString &conversation, const genesys::Happening &happening,
                      bool isRecorded);
    void forgetIfOver(const QString &conversation);
    void reconcile();
    void reconcileQueues(const QStringList &topics);
    void readAll(const QSet<DirectorateLink *> &links);
    void readWaiting(const QStringList &queues);
    void endClosed(DirectorateLink &link, const QJsonArray &conversations);
    void readOpenOf(DirectorateLink &link);
    enum class KnownAs { Anything, Open };
    void read(DirectorateLink &link, const QString &conversation,
              KnownAs known = KnownAs::Anything);
    void noteProblem(const base::Error &error);

    const Directory &m_directory;
    genesys::ServiceSession m_session;
    genesys::NotificationChannels m_channels{m_session.transport()};
    QTimer m_interval;
    QHash<QString, Watched> m_watched;   // by conversation
    std::optional<QStringList> m_needed; // permissions to listen, once the exchange has told
    bool m_hasAskedTopics = false;       // whatever the answer was
    QString m_problem;
};

} // namespace intake
