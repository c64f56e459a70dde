#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QFuture>
#include <QMap>
#include <QString>

#include <optional>

namespace ports {

// A call that is to be placed for an attempt.
struct Dial
{
    QString number; // E.164
    QString fromQueue;
    base::AttemptId attempt;
    // The exchange's conversation in which the callback waits, where the exchange owns it; empty:
    // it is ours alone.
    QString callback{};
};

// What the citizen on the line turns out to want: only a training exchange can say.
struct Heard
{
    QString topic;
    QString wantsOffice; // empty: basic information is enough
    int talkSeconds = 0; // business time
    QString answeredBy;  // "person", "another-person", "answering-machine"
};

// Where a call may go: the exchange's id of a queue or a person, or a number in E.164.
struct Destination
{
    enum class Kind { Queue, Person, Number };
    Kind kind = Kind::Queue;
    QString id;
    friend bool operator==(const Destination &, const Destination &) = default;
};

// While another is consulted: whom our side speaks to; the others hear nothing.
enum class Hears { Consulted, Citizen, Everybody };

// A conversation as it stands at the exchange, for whoever asks.
struct Line
{
    bool isOurs = false; // a call of ours goes on in it
    bool isHeld = false; // the citizen does not hear us
    bool isConsulting = false;
};

// Desk -> exchange. Success means that the exchange took the command; what came of it is told by
// the feed. There are no idempotency keys here: after a time-out an implementation looks before it
// asks again, and answers Unavailable where it cannot know.
class Telephony
{
public:
    template <class T> using Answer = QFuture<base::Result<T>>;

    virtual ~Telephony() = default;
    enum class Presence { OnQueue, OffQueue };
    [[nodiscard]] virtual Answer<void> setPresence(Presence presence) = 0;
    // Places a call; the answer is the exchange's conversation. A callback of the exchange's is
    // picked first; Conflict: somebody else has it.
    [[nodiscard]] virtual Answer<QString> dial(const Dial &wanted) = 0;
    // Of a callback of the exchange's, when its attempt is over: it waits again until then (UTC);
    // not given: it is done with.
    [[nodiscard]] virtual Answer<void> endCallback(const QString &conversation,
                                                   const std::optional<QDateTime> &again) = 0;
    [[nodiscard]] virtual Answer<void> answer(const QString &conversation) = 0;
    [[nodiscard]] virtual Answer<Heard> listen(const QString &conversation) = 0;
    [[nodiscard]] virtual Answer<Line> readLine(const QString &conversation) = 0;
    [[nodiscard]] virtual Answer<void> hold(const QString &conversation, bool isHeld) = 0;
    [[nodiscard]] virtual Answer<void> hangUp(const QString &conversation) = 0;
    // Blind: ours leaves when the destination has answered.
    [[nodiscard]] virtual Answer<void> transfer(const QString &conversation,
                                                const Destination &destination) = 0;
    // The citizen is held while ours speaks with the destination. It is completed by hanging up:
    // the two of them stay.
    [[nodiscard]] virtual Answer<void> consult(const QString &conversation,
                                               const Destination &destination) = 0;
    [[nodiscard]] virtual Answer<void> speakTo(const QString &conversation, Hears who) = 0;
    [[nodiscard]] virtual Answer<void> cancelConsult(const QString &conversation) = 0;
    // Once for each of ours in a conversation: a second time is success without asking.
    [[nodiscard]] virtual Answer<void> wrapUp(const QString &conversation, const QString &code) = 0;
    // What the exchange keeps with the conversation; ours, no personal data.
    [[nodiscard]] virtual Answer<void> attach(const QString &conversation,
                                              const QMap<QString, QString> &attributes) = 0;
};

} // namespace ports
