#pragma once

#include "core/genesys/conversation.h"
#include "core/genesys/transport.h"
#include "core/ports/telephony.h"

#include <QObject>
#include <QSet>
#include <QUrl>

#include <functional>

namespace genesys {

// The exchange's Platform API as one person's telephone. Whose part of a conversation is whose the
// exchange alone knows, so it is read before each command; a command that came to no answer is
// looked for before it is called lost.
class PlatformClient final : public QObject, public ports::Telephony
{
    Q_OBJECT

public:
    // `api` is the address before "/api/v2"; `user` the exchange's id of the person.
    PlatformClient(QUrl api, QString user, const QByteArray &token, const Patience &patience = {},
                   QObject *parent = nullptr);

    [[nodiscard]] Transport &transport() { return m_transport; }

    Answer<void> setPresence(Presence presence) override;
    Answer<QString> dial(const ports::Dial &wanted) override;
    Answer<void> endCallback(const QString &conversation,
                             const std::optional<QDateTime> &again) override;
    Answer<void> answer(const QString &conversation) override;
    Answer<ports::Heard> listen(const QString &conversation) override;
    Answer<ports::Line> readLine(const QString &conversation) override;
    Answer<void> hold(const QString &conversation, bool isHeld) override;
    Answer<void> hangUp(const QString &conversation) override;
    Answer<void> transfer(const QString &conversation,
                          const ports::Destination &destination) override;
    Answer<void> consult(const QString &conversation,
                         const ports::Destination &destination) override;
    Answer<void> speakTo(const QString &conversation, ports::Hears who) override;
    Answer<void> cancelConsult(const QString &conversation) override;
    Answer<void> wrapUp(const QString &conversation, const QString &code) override;
    Answer<void> attach(const QString &conversation,
                        const QMap<QString, QString> &attributes) override;

private:
    template <class T> using Promise = std::shared_ptr<QPromise<base::Result<T>>>;
    using Prepare = std::function<base::Result<Call>(const Conversation &)>;
    using HasHappened = std::function<bool(const Conversation &)>;

    // Reads the conversation, makes the call of it, and asks; without an answer it reads again.
    [[nodiscard]] Answer<void> command(const QString &conversation, Prepare prepare,
                                       HasHappened hasHappened = nullptr);
    void lookFor(const QString &conversation, const HasHappened &hasHappened,
                 const base::Error &error, const Promise<void> &promise);
    [[nodiscard]] Answer<QString> dialOwned(const ports::Dial &wanted);
    void lookForCall(base::AttemptId attempt, const base::Error &error,
                     const Promise<QString> &promise);
    [[nodiscard]] base::Result<Call> ofOurs(const Conversation &conversation, Operation operation,
                                            const QJsonObject &body) const;
    [[nodiscard]] base::Result<Call> ofCitizen(const Conversation &conversation,
                                               Operation operation, const QJsonValue &body) const;
    [[nodiscard]] QFuture<base::Result<Conversation>> read(const QString &conversation);

    Patience m_patience;
    Transport m_transport;
    QString m_user;
    QSet<QString> m_wrappedUp; // communications
};

} // namespace genesys
