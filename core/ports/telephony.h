#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QFuture>
#include <QString>

namespace ports {

// What the citizen on the line turns out to want: only a training exchange can say.
struct Heard
{
    QString topic;
    QString wantsOffice; // empty: basic information is enough
    int talkSeconds = 0; // business time
    QString answeredBy;  // "person", "another-person", "answering-machine"
};

// Desk -> exchange. Success means that the exchange took the command; what came of it is told by
// the feed. There are no idempotency keys here: after a time-out, look before asking again.
class Telephony
{
public:
    template <class T> using Answer = QFuture<base::Result<T>>;

    virtual ~Telephony() = default;
    enum class Presence { OnQueue, OffQueue };
    [[nodiscard]] virtual Answer<void> setPresence(Presence presence) = 0;
    // Places a call; the answer is the exchange's conversation.
    [[nodiscard]] virtual Answer<QString> dial(const QString &number, const QString &fromQueue,
                                               base::AttemptId attempt) = 0;
    [[nodiscard]] virtual Answer<void> answer(const QString &conversation) = 0;
    [[nodiscard]] virtual Answer<Heard> listen(const QString &conversation) = 0;
    [[nodiscard]] virtual Answer<void> hangUp(const QString &conversation) = 0;
    // Blind: ours leaves when the office has answered.
    [[nodiscard]] virtual Answer<void> transferToQueue(const QString &conversation,
                                                       const QString &queue) = 0;
};

} // namespace ports
