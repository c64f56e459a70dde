#include "modelsession.h"

#include "storefixture.h"

#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <array>

namespace model {

using namespace Qt::StringLiterals;
using base::Reason;
using base::Result;

namespace {

const QVariant nothing(QMetaType::fromType<QString>());
const QStringList people{u"valle_first"_s, u"valle_second"_s, u"model_third"_s, u"model_fourth"_s,
                         u"valle_official"_s};
const auto record = u"{\"speaker\": \"delegate\", \"outcome\": \"informed\"}"_s;
constexpr std::array outcomes{"reached",   "declined",       "engaged",      "no-answer",
                              "no-answer", "another-person", "wrong-number", "line-dropped"};

QString numberOf(int pick)
{
    return u"+39312000220%1"_s.arg(pick % 5);
}

} // namespace

void Session::open()
{
    while (!m_connection) {
        if (auto opened = store::Connection::open({StoreFixture::database, m_login, {}},
                                                  u"model"_s))
            m_connection = std::move(*opened);
    }
}

void Session::forget()
{
    m_held.clear();
    m_attempts.clear();
    m_revisions.clear();
    m_seen.clear();
}

// A cut session leaves the outcome unknown: asked again with the same arguments, key included.
Result<QJsonValue> Session::insist(const QString &function, const QVariantList &arguments)
{
    for (;;) {
        ++asked;
        auto answer = m_connection->call(function, arguments);
        if (answer)
            return answer;
        const auto error = answer.error();
        if (error.detail.contains(u"deadlock"_s) || error.reason == Reason::Broken)
            problems.append(function + u": "_s + error.detail);
        if (error.reason != Reason::DatabaseAway || m_connection->isAlive())
            return answer;
        ++cut;
        m_connection.reset();
        open();
    }
}

Result<QJsonValue> Session::ask(const QString &function, const QVariantList &arguments)
{
    return insist(function,
                  QVariantList{QUuid::createUuid().toString(QUuid::WithoutBraces)} + arguments);
}

void Session::look()
{
    const auto rows = m_connection->rows(u"board"_s, {u"callback"_s});
    if (!rows)
        return; // the session was cut: what it knew is older
    m_revisions.clear();
    for (const auto &row : *rows) {
        const auto id = row[u"id"].toInteger();
        m_revisions.insert(id, row[u"revision"].toInteger());
        if (!m_seen.contains(id))
            m_seen.append(id);
        m_held.removeAll(id);
        if (row[u"mine"].toBool())
            m_held.append(id);
        m_attempts.insert(id, row[u"attempt"][u"id"].toInteger());
    }
    std::sort(m_seen.begin(), m_seen.end());
}

qint64 Session::mine(int pick) const
{
    // Now and then it is about one it does not hold.
    return m_held.isEmpty() || pick % 10 == 0 ? any(pick / 10) : m_held.at(pick % m_held.size());
}

qint64 Session::any(int pick) const
{
    return m_seen.isEmpty() ? 0 : m_seen.at(pick % m_seen.size());
}

void Session::note(Act act, const Result<QJsonValue> &answer, qint64 callback)
{
    refused += answer ? 0 : 1;
    const auto id = callback != 0 || !answer ? callback : (*answer)[u"id"].toInteger();
    told.append({m_number, act, answer.has_value(), id,
                 answer ? (*answer)[u"revision"].toInteger() : 0,
                 answer && answer->isDouble() ? answer->toInteger() : 0});
}

void Session::perform(const Step &step)
{
    if (m_number >= firstIntake)
        return accept(step);
    look();
    if (m_number == supervisor)
        supervise(step);
    else
        handle(step);
}

void Session::accept(const Step &step)
{
    const auto conversation = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto queue = step.detail % 4 == 0 ? u"queue-UT"_s : u"queue-CEN"_s;
    const auto request =
        u"{\"conversationId\": \"%1\", \"ani\": \"%2\", \"number\": \"%2\", \"queueId\": \"%3\"}"_s
            .arg(conversation, numberOf(step.pick), queue);
    const auto now = m_connection->call(u"now"_s);
    const auto event =
        u"{\"conversationId\": \"%1\", \"ani\": \"%2\", \"event\": \"%4\", \"eventTime\": \"%3\"}"_s
            .arg(conversation, numberOf(step.pick), now ? now->toString() : u"2026-10-05"_s);
    for (const auto &kind : {u"arrived"_s, u"chosen"_s, u"offered"_s})
        (void)insist(u"record_call_event"_s, {event.arg(kind)});
    note(Act::Accept, insist(u"accept_callback"_s, {request}), 0);
    if (step.detail % 3 == 0) // the exchange asks again: nothing new
        (void)insist(u"accept_callback"_s, {request});
}

void Session::handle(const Step &step)
{
    const auto held = mine(step.pick);
    const auto other = any(step.pick);
    switch (step.act) {
    case Act::TakeNext:
        return note(step.act, ask(u"take_next"_s, {}), 0);
    case Act::Claim:
        return note(step.act, ask(u"claim_callback"_s, {other, m_revisions.value(other)}), other);
    case Act::Release:
        return note(step.act, ask(u"release_callback"_s, {held, u"model"_s}), held);
    case Act::Begin:
        return note(step.act, ask(u"begin_attempt"_s, {held}), held);
    case Act::End:
        return end(step, held);
    case Act::Split:
        return note(step.act, ask(u"split_callback"_s, {other}), other);
    case Act::ChangeNumber:
        return note(step.act, ask(u"change_number"_s, {held, numberOf(step.detail)}), held);
    case Act::PreferTime:
        return note(step.act,
                    ask(u"prefer_time"_s, {other, step.detail % 2 == 0 ? u"any"_s : u"late"_s}),
                    other);
    case Act::CloseUnreachable:
        return note(step.act, ask(u"close_unreachable"_s, {other}), other);
    case Act::Reopen:
        return note(step.act, ask(u"reopen_callback"_s, {other, u"model"_s}), other);
    case Act::LookUp:
        return note(step.act, ask(u"look_up"_s, {u"callback"_s, other, u"asked by the model"_s}),
                    other);
    case Act::ReturnExpired:
        return note(step.act, insist(u"return_expired"_s, {}), 0);
    case Act::Renew:
        return note(step.act, insist(u"renew_lease"_s, {}), 0);
    default:
        m_connection.reset();
        open();
    }
}

void Session::end(const Step &step, qint64 callback)
{
    const auto outcome = QString::fromLatin1(outcomes.at(step.detail % outcomes.size()));
    const auto said = outcome == u"reached"_s ? QVariant(record) : nothing;
    const auto attempt = m_attempts.value(callback);
    note(Act::End, ask(u"end_attempt"_s, {attempt, outcome, said}), callback);
}

void Session::supervise(const Step &step)
{
    const auto one = any(step.pick);
    switch (step.act) {
    case Act::GiveBack:
        return note(step.act, ask(u"return_callback"_s, {one, u"model"_s}), one);
    case Act::Reassign:
        return note(
            step.act,
            ask(u"reassign_callback"_s, {one, people.at(step.detail % people.size()), u"model"_s}),
            one);
    default:
        handle(step);
    }
}

} // namespace model
