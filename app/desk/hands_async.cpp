#include "app/desk/hands_async.h"

namespace desk {

using base::Error;
using base::Reason;
using base::Result;
using namespace Qt::StringLiterals;
using ports::CommandId;

namespace {

constexpr int pauseBeforeAgain = 2000; // milliseconds, real

Result<void> noTelephone()
{
    return base::failure(Error::Kind::Unavailable, Reason::ExchangeAway,
                         u"this desk has a plain telephone"_s);
}

ports::ConversationRecord completed(ports::ConversationRecord record)
{
    if (record.speaker.isEmpty())
        record.speaker = u"not-established"_s;
    return record;
}

} // namespace

Hands::Hands(ports::Commands &commands, const TelephoneInUse &telephone, Synchronise synchronise,
             QObject *parent)
    : QObject(parent), m_commands(commands), m_telephony(telephone.exchange),
      m_softphone(telephone.softphone), m_synchronise(std::move(synchronise))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseBeforeAgain);
    connect(&m_soon, &QTimer::timeout, this, &Hands::goOn);
}

void Hands::setTelephone(const TelephoneInUse &telephone)
{
    m_telephony = telephone.exchange;
    m_softphone = telephone.softphone;
}

QFuture<void> Hands::again()
{
    m_soon.start();
    return m_reconnected.next();
}

void Hands::goOn()
{
    m_reconnected.ring();
}

// The picture shows what was done before anything else can be.
QCoro::Task<> Hands::perform(Deed deed, Work work)
{
    m_isBusy = true;
    Q_EMIT busyChanged(true);
    const auto result = co_await std::move(work);
    while (true) {
        const auto seen = co_await m_synchronise();
        if (seen)
            break;
        qWarning("the picture is asked for again: %s", qPrintable(seen.error().detail));
        co_await again();
    }
    m_isBusy = false;
    Q_EMIT busyChanged(false);
    if (result)
        Q_EMIT done(deed);
    else
        Q_EMIT refused(deed, result.error());
}

template <class T> Hands::Work Hands::ask(Command<T> command)
{
    const auto answer = co_await insist(command);
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return Result<void>();
}

void Hands::answer(const QString &conversation, base::CallId call)
{
    perform(Deed::Answered, answerLine(conversation, call));
}

Hands::Work Hands::answerLine(QString conversation, base::CallId call)
{
    if (!m_telephony)
        co_return noTelephone();
    const auto answered = co_await m_telephony->answer(conversation);
    if (answered)
        mark(conversation, call);
    co_return answered;
}

// So that the exchange's reports and our log can be laid side by side; nobody waits for it.
QCoro::Task<> Hands::mark(QString conversation, base::CallId call)
{
    const QMap<QString, QString> attributes{{u"call"_s, QString::number(call.value())}};
    const auto marked = co_await m_telephony->attach(conversation, attributes);
    if (!marked)
        qWarning("the attributes of %s: %s", qPrintable(conversation),
                 qPrintable(marked.error().detail));
}

void Hands::hangUp(const QString &conversation)
{
    perform(Deed::HungUp, endLine(conversation));
}

Hands::Work Hands::endLine(QString conversation)
{
    if (!m_telephony)
        co_return noTelephone();
    co_return co_await m_telephony->hangUp(conversation);
}

void Hands::takeNext()
{
    const Command<ports::Claim> take = [this](CommandId id) { return m_commands.takeNext(id); };
    perform(Deed::Taken, ask(take));
}

void Hands::take(base::CallbackId callback, base::Revision seen)
{
    const Command<ports::Claim> claim = [this, callback, seen](CommandId id) {
        return m_commands.claim(id, callback, seen);
    };
    perform(Deed::Taken, ask(claim));
}

void Hands::release(base::CallbackId callback)
{
    const Command<void> release = [this, callback](CommandId id) {
        return m_commands.release(id, callback, u"released at the desk"_s);
    };
    perform(Deed::Released, ask(release));
}

void Hands::dial(base::CallbackId callback, const QString &queue)
{
    perform(Deed::Dialled, takeUpDialling(callback, queue));
}

// A call that could not be placed is no attempt that failed at the citizen's: the line was ours.
// One that no softphone takes, or before which the exchange wants a sign-in, goes on by hand.
Hands::Work Hands::takeUpDialling(base::CallbackId callback, QString queue)
{
    const Command<ports::BegunAttempt> begin = [this, callback](CommandId id) {
        return m_commands.beginAttempt(id, callback);
    };
    const auto begun = co_await insist(begin);
    if (!begun)
        co_return tl::unexpected(begun.error());
    if (!m_telephony)
        co_return m_softphone ? m_softphone->call(begun->number) : Result<void>();
    const ports::Dial wanted{begun->number, queue, begun->attempt, begun->ownedCallback};
    const auto conversation = co_await m_telephony->dial(wanted);
    if (!conversation && conversation.error().reason == Reason::ExchangeSignIn)
        co_return tl::unexpected(conversation.error());
    if (!conversation) {
        const Command<ports::EndedAttempt> drop = [this, &begun](CommandId id) {
            return m_commands.endAttempt(id, begun->attempt, u"line-dropped"_s, std::nullopt);
        };
        const auto dropped = co_await insist(drop);
        if (dropped)
            endOwned(*dropped);
        co_return tl::unexpected(dropped ? conversation.error() : dropped.error());
    }
    const Command<void> tell = [this, &begun, &conversation](CommandId id) {
        return m_commands.attemptDialled(id, begun->attempt, *conversation);
    };
    co_return co_await insist(tell);
}

void Hands::endAttempt(base::AttemptId attempt, const QString &outcome,
                       const std::optional<ports::ConversationRecord> &record, const Ending &ending)
{
    perform(Deed::AttemptEnded, endAttemptAndLine(attempt, outcome, record, ending));
}

Hands::Work Hands::endAttemptAndLine(base::AttemptId attempt, QString outcome,
                                     std::optional<ports::ConversationRecord> record, Ending ending)
{
    if (record)
        record = completed(*record);
    const Command<ports::EndedAttempt> end = [this, attempt, &outcome, &record](CommandId id) {
        return m_commands.endAttempt(id, attempt, outcome, record);
    };
    const auto ended = co_await insist(end);
    if (!ended)
        co_return tl::unexpected(ended.error());
    co_await close(ending, record ? record->outcome : outcome);
    endOwned(*ended);
    co_return Result<void>();
}

// The line goes down first; what the exchange's own reports want is not waited for.
QCoro::Task<> Hands::close(Ending ending, QString outcome)
{
    if (!m_telephony || ending.conversation.isEmpty())
        co_return;
    if (ending.hangsUp)
        co_await m_telephony->hangUp(ending.conversation);
    if (const auto code = m_wrapUpCodes.value(outcome); !code.isEmpty())
        wrapUp(ending.conversation, code);
}

QCoro::Task<> Hands::wrapUp(QString conversation, QString code)
{
    const auto told = co_await m_telephony->wrapUp(conversation, code);
    if (!told)
        qWarning("the wrap-up of %s: %s", qPrintable(conversation),
                 qPrintable(told.error().detail));
}

// Nobody waits for it: the person goes on to the next. What is closed here and goes on waiting at
// the exchange, intake ends there.
QCoro::Task<> Hands::endOwned(ports::EndedAttempt ended)
{
    if (!m_telephony || ended.ownedCallback.isEmpty())
        co_return;
    const auto told = co_await m_telephony->endCallback(ended.ownedCallback, ended.again);
    if (!told)
        qWarning("the exchange's own callback: %s", qPrintable(told.error().detail));
}

void Hands::save(const CallRecord &wanted)
{
    perform(Deed::Saved, saveCall(wanted));
}

Hands::Work Hands::saveCall(CallRecord wanted)
{
    wanted.record = completed(wanted.record);
    const Command<void> save = [this, &wanted](CommandId id) {
        return m_commands.saveRecord(id, wanted.call, wanted.record);
    };
    const auto saved = co_await insist(save);
    if (!saved)
        co_return saved;
    if (wanted.callback) { // somebody may be calling it back this moment: then it stays open
        const Command<void> close = [this, &wanted](CommandId id) {
            return m_commands.closeAnswered(id, *wanted.callback, wanted.call);
        };
        co_await insist(close);
    }
    Result<void> result; // the record is kept by now: the line goes down whatever else is refused
    if (!wanted.intervention.isEmpty()) {
        const Command<void> intervene = [this, &wanted](CommandId id) {
            return m_commands.recordIntervention(id, wanted.call, wanted.intervention,
                                                 wanted.record.note);
        };
        result = co_await insist(intervene);
    }
    if (wanted.isByHand) {
        const Command<void> end = [this, &wanted](CommandId id) {
            return m_commands.endCall(id, wanted.call);
        };
        const auto ended = co_await insist(end);
        co_return ended ? result : ended;
    }
    co_await close(wanted.ending, wanted.record.outcome);
    co_return result;
}

void Hands::handOver(const ports::Conversation &ours, const QString &conversation,
                     const QString &office, const QString &sheet)
{
    perform(Deed::HandedOver,
            offer(ours, conversation, office, sheet, &ports::Telephony::transfer));
}

Hands::Work Hands::offer(ports::Conversation ours, QString conversation, QString office,
                         QString sheet, Bring bring)
{
    const Command<ports::OfferedHandOver> offer = [&](CommandId id) {
        return m_commands.handOver(id, ours, office, sheet);
    };
    const auto offered = co_await insist(offer);
    if (!offered)
        co_return tl::unexpected(offered.error());
    if (!m_telephony || conversation.isEmpty())
        co_return Result<void>();
    const ports::Destination destination{ports::Destination::Kind::Queue, offered->queue};
    const auto moved = co_await (m_telephony->*bring)(conversation, destination);
    if (moved)
        co_return Result<void>();
    const Command<void> takeBack = [this, &offered](CommandId id) {
        return m_commands.sendBack(id, offered->handOver, u"the exchange did not take it"_s);
    };
    co_await insist(takeBack);
    co_return tl::unexpected(moved.error());
}

void Hands::refer(const ports::Conversation &ours, const QString &directorate, const QString &sheet)
{
    const Command<void> refer = [this, ours, directorate, sheet](CommandId id) {
        return m_commands.refer(id, ours, directorate, sheet);
    };
    perform(Deed::Referred, ask(refer));
}

void Hands::requeue(base::HandOverId handOver)
{
    const Command<void> requeue = [this, handOver](CommandId id) {
        return m_commands.requeueHandOver(id, handOver);
    };
    perform(Deed::Requeued, ask(requeue));
}

void Hands::takeHandOver(base::HandOverId handOver, const QString &conversation)
{
    perform(Deed::HandOverTaken, receive(handOver, conversation));
}

// The telephone first: two officials may reach for it, and the exchange knows who was quicker.
Hands::Work Hands::receive(base::HandOverId handOver, QString conversation)
{
    if (m_telephony && !conversation.isEmpty()) {
        const auto answered = co_await m_telephony->answer(conversation);
        if (!answered)
            co_return tl::unexpected(answered.error());
    }
    const Command<void> take = [this, handOver](CommandId id) {
        return m_commands.takeHandOver(id, handOver);
    };
    co_return co_await insist(take);
}

void Hands::recordIntervention(const ports::InterventionSubject &subject, const QString &outcome,
                               const QString &note, const QString &conversation)
{
    perform(Deed::InterventionRecorded, writeIntervention(subject, outcome, note, conversation));
}

Hands::Work Hands::writeIntervention(ports::InterventionSubject subject, QString outcome,
                                     QString note, QString conversation)
{
    const Command<void> record = [&](CommandId id) {
        return m_commands.recordIntervention(id, subject, outcome, note);
    };
    const auto written = co_await insist(record);
    if (written && m_telephony && !conversation.isEmpty())
        co_await m_telephony->hangUp(conversation);
    co_return written;
}

void Hands::sendBack(base::HandOverId handOver, const QString &reason, const QString &conversation)
{
    perform(Deed::SentBack, giveBack(handOver, reason, conversation));
}

Hands::Work Hands::giveBack(base::HandOverId handOver, QString reason, QString conversation)
{
    const Command<void> back = [this, handOver, &reason](CommandId id) {
        return m_commands.sendBack(id, handOver, reason);
    };
    const auto given = co_await insist(back);
    if (given && m_telephony && !conversation.isEmpty())
        co_await m_telephony->hangUp(conversation);
    co_return given;
}

void Hands::writeCall(const QString &caller)
{
    const Command<base::CallId> write = [this, caller](CommandId id) {
        return m_commands.writeCall(id, caller);
    };
    perform(Deed::Written, ask(write));
}

void Hands::returnCall(base::CallId call)
{
    const Command<base::CallId> write = [this, call](CommandId id) {
        return m_commands.returnCall(id, call);
    };
    perform(Deed::Written, ask(write));
}

void Hands::closeUnreachable(base::CallbackId callback)
{
    const Command<void> close = [this, callback](CommandId id) {
        return m_commands.closeUnreachable(id, callback);
    };
    perform(Deed::Closed, ask(close));
}

void Hands::changeNumber(base::CallbackId callback, const QString &number)
{
    const Command<void> change = [this, callback, number](CommandId id) {
        return m_commands.changeNumber(id, callback, number);
    };
    perform(Deed::WishKept, ask(change));
}

void Hands::reassign(base::CallbackId callback, const QString &login, const QString &reason)
{
    const Command<void> give = [this, callback, login, reason](CommandId id) {
        return m_commands.reassign(id, callback, login, reason);
    };
    perform(Deed::Reassigned, ask(give));
}

void Hands::reopenIntervention(base::HandOverId handOver)
{
    const Command<void> reopen = [this, handOver](CommandId id) {
        return m_commands.reopenIntervention(id, handOver);
    };
    perform(Deed::InterventionReopened, ask(reopen));
}

void Hands::recordElsewhere(const ports::Conversation &saved)
{
    const Command<void> record = [this, saved](CommandId id) {
        return m_commands.recordElsewhere(id, saved);
    };
    perform(Deed::RecordedElsewhere, ask(record));
}

void Hands::preferTime(base::CallbackId callback, calls::DayPart preferred)
{
    const Command<void> prefer = [this, callback, preferred](CommandId id) {
        return m_commands.preferTime(id, callback, preferred);
    };
    perform(Deed::WishKept, ask(prefer));
}

void Hands::setLanguage(base::CallbackId callback, const QString &language)
{
    const Command<void> set = [this, callback, language](CommandId id) {
        return m_commands.setLanguage(id, callback, language);
    };
    perform(Deed::WishKept, ask(set));
}

void Hands::split(base::CallbackId callback)
{
    const Command<ports::Claim> split = [this, callback](CommandId id) {
        return m_commands.split(id, callback);
    };
    perform(Deed::Split, ask(split));
}

} // namespace desk
