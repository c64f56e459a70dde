#include "app/desk/hands_async.h"

// What only an exchange's telephone does: hold, consult, put through to a number. Asked for where
// there is none, nothing happens: whoever asks has looked.
namespace desk {

using base::Result;
using namespace Qt::StringLiterals;
using ports::CommandId;
using ports::Destination;

void Hands::readLine(const QString &conversation)
{
    if (m_telephony)
        lookAtLine(conversation);
}

// Nobody waits for it; what is not told now is told by the next command.
QCoro::Task<> Hands::lookAtLine(QString conversation)
{
    const auto line = co_await m_telephony->readLine(conversation);
    if (line)
        Q_EMIT lineRead(conversation, *line);
}

void Hands::holdOrResume(const QString &conversation)
{
    perform(Deed::LineChanged, changeHold(conversation));
}

// What it is at the exchange decides, whoever has changed it.
Hands::Work Hands::changeHold(QString conversation)
{
    auto line = co_await m_telephony->readLine(conversation);
    if (!line)
        co_return tl::unexpected(line.error());
    line->isHeld = !line->isHeld;
    const auto changed = co_await m_telephony->hold(conversation, line->isHeld);
    if (changed)
        Q_EMIT lineRead(conversation, *line);
    co_return changed;
}

void Hands::consult(const ports::Conversation &ours, const QString &conversation,
                    const QString &office, const QString &sheet)
{
    perform(Deed::LineChanged, offerBeside(ours, conversation, office, sheet));
}

Hands::Work Hands::offerBeside(ports::Conversation ours, QString conversation, QString office,
                               QString sheet)
{
    const auto asked = co_await offer(ours, conversation, office, sheet,
                                      &ports::Telephony::consult);
    if (asked)
        Q_EMIT lineRead(conversation, {true, true, true});
    co_return asked;
}

void Hands::consultNumber(const QString &conversation, const QString &number)
{
    perform(Deed::LineChanged, askNumber(conversation, number));
}

Hands::Work Hands::askNumber(QString conversation, QString number)
{
    const Destination destination{Destination::Kind::Number, number};
    const auto asked = co_await m_telephony->consult(conversation, destination);
    if (asked)
        Q_EMIT lineRead(conversation, {true, true, true});
    co_return asked;
}

void Hands::speakTo(const QString &conversation, ports::Hears who)
{
    perform(Deed::LineChanged, changeHearer(conversation, who));
}

Hands::Work Hands::changeHearer(QString conversation, ports::Hears who)
{
    const auto changed = co_await m_telephony->speakTo(conversation, who);
    if (changed)
        Q_EMIT lineRead(conversation, {true, who == ports::Hears::Consulted, true});
    co_return changed;
}

void Hands::completeConsult(const QString &conversation)
{
    perform(Deed::PutThrough, leaveConsult(conversation));
}

Hands::Work Hands::leaveConsult(QString conversation)
{
    const auto left = co_await m_telephony->hangUp(conversation);
    if (left)
        Q_EMIT lineRead(conversation, {});
    co_return left;
}

void Hands::backToCitizen(const QString &conversation,
                          const std::optional<base::HandOverId> &offered)
{
    perform(Deed::BackToCitizen, returnToCitizen(conversation, offered));
}

// Whoever was asked may have gone by themselves, and left the citizen held.
Hands::Work Hands::returnToCitizen(QString conversation, std::optional<base::HandOverId> offered)
{
    if (offered) {
        const Command<void> takeBack = [this, &offered](CommandId id) {
            return m_commands.sendBack(id, *offered, u"no longer asked"_s);
        };
        // Taken this moment it stays with the office, which writes what it said.
        co_await insist(takeBack);
    }
    auto line = co_await m_telephony->readLine(conversation);
    if (line && line->isConsulting) {
        const auto cancelled = co_await m_telephony->cancelConsult(conversation);
        if (!cancelled)
            co_return cancelled;
        line = co_await m_telephony->readLine(conversation);
    }
    if (line && line->isHeld) {
        const auto resumed = co_await m_telephony->hold(conversation, false);
        if (!resumed)
            co_return resumed;
        line->isHeld = false;
    }
    if (!line)
        co_return tl::unexpected(line.error());
    Q_EMIT lineRead(conversation, *line);
    co_return Result<void>();
}

void Hands::transferTo(const QString &conversation, const QString &number)
{
    perform(Deed::PutThrough, sendAway(conversation, number));
}

Hands::Work Hands::sendAway(QString conversation, QString number)
{
    const Destination destination{Destination::Kind::Number, number};
    const auto moved = co_await m_telephony->transfer(conversation, destination);
    if (moved)
        Q_EMIT lineRead(conversation, {});
    co_return moved;
}

} // namespace desk
