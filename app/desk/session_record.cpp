#include "app/desk/copiedrecord.h"
#include "app/desk/foundrows.h"
#include "app/desk/session.h"
#include "core/base/follow.h"
#include "core/citizens/phonenumber.h"
#include "core/words/braille.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

// What else is done with a record, and the sheet that is read instead of any.
namespace desk {

using namespace Qt::StringLiterals;

// Whose record is being saved; nothing where calls are recorded here only.
void Session::keepForCopying(const ports::ConversationRecord &record, const Situation &of)
{
    if (m_sight.directorate.recording.where == offices::RecordedIn::Here)
        return;
    const auto conversation = of.attempt ? ports::Conversation(*of.attempt)
                                         : ports::Conversation(*of.call);
    m_saving = SavedRecord{conversation, CopiedRecord::text(m_sight, *m_sentences, of, record),
                           record.isCopied};
}

// At the end of the call before it is saved, or after: then it is the last that was.
void Session::copyFields()
{
    if (m_sight.directorate.recording.where == offices::RecordedIn::Here)
        return say(words::plain(tr("Calls are recorded here only: there is nothing to copy.")),
                   ui::Earcon::No);
    const bool isWriting = m_call->isOpen();
    if (isWriting && m_call->record().outcome.isEmpty())
        return sayNotHere(tr("the outcome"));
    if (!isWriting && !m_saved)
        return sayNotHere(tr("a conversation"));
    m_copied = isWriting ? CopiedRecord::text(m_sight, *m_sentences, m_written, m_call->record())
                         : m_saved->text;
    QGuiApplication::clipboard()->setText(m_copied);
    say(words::plain(tr("Copied for the other procedure.")), ui::Earcon::Done);
    if (isWriting)
        m_call->setCopied();
    else if (!m_saved->isCopied && !m_hands.isBusy()) {
        m_marked = m_saved->conversation;
        m_hands.recordElsewhere(*m_marked);
    }
}

void Session::openNotCopied()
{
    if (m_sight.directorate.recording.where == offices::RecordedIn::Here)
        return say(words::plain(tr("Calls are recorded here only: there is nothing to copy.")),
                   ui::Earcon::No);
    if (m_sight.me.role == offices::Role::Administrator)
        return sayNotHere(tr("a supervisor"));
    m_window.go(ui::Place::Queue);
    m_notCopied.open();
}

void Session::openWhileClosed()
{
    if (!m_sight.directorate.listsCallsWhileClosed)
        return say(words::plain(tr("Numbers that rang while it was closed are not listed here.")),
                   ui::Earcon::No);
    if (m_sight.me.role == offices::Role::Administrator)
        return sayNotHere(tr("a supervisor"));
    m_window.go(ui::Place::Queue);
    m_whileClosed.open();
}

void Session::returnCall(base::CallId call)
{
    if (!takesCalls(m_sight.me))
        return sayNotHere(tr("an operator or an official"));
    if (m_situation.phase != Phase::Idle || m_hands.isBusy())
        return sayFirst();
    m_queue->closeWhileClosed();
    m_hands.returnCall(call);
}

void Session::sayNumberToDial()
{
    const auto *call = m_situation.call ? m_sight.calls.find(*m_situation.call) : nullptr;
    if (call && call->isReturn)
        say(m_sentences->dialByHand(call->caller));
}

// What cannot be marked just now is not copied either: the list would go on naming it.
void Session::copySaved(const ports::Conversation &saved, const QString &text)
{
    if (m_hands.isBusy())
        return sayStatus();
    m_copied = text;
    QGuiApplication::clipboard()->setText(m_copied);
    say(words::plain(tr("Copied for the other procedure.")), ui::Earcon::Done);
    m_marked = saved;
    m_hands.recordElsewhere(saved);
}

void Session::markCopied()
{
    if (m_saved && m_marked == m_saved->conversation)
        m_saved->isCopied = true;
    m_notCopied.retell();
}

// The log of today still says that it was opened again; what another day says stays as it is.
void Session::reopenIntervention()
{
    const auto *handOver = m_lastIntervention
                               ? std::get_if<base::HandOverId>(&m_lastIntervention->subject)
                               : nullptr;
    if (!handOver)
        return sayNotHere(tr("an intervention that you wrote"));
    if (m_situation.phase != Phase::Idle && m_situation.phase != Phase::Intervening)
        return sayFirst();
    if (m_hands.isBusy())
        return;
    m_drafts.remember({*m_lastIntervention}); // the database has it as a draft, too
    m_taken = *handOver;
    m_hands.reopenIntervention(*handOver);
}

// Of the row chosen; out of sight it is looked at first.
void Session::openReassign()
{
    if (m_sight.me.role != offices::Role::Supervisor)
        return sayNotHere(tr("a supervisor"));
    if (m_window.place() != ui::Place::Queue)
        return m_window.go(ui::Place::Queue);
    const auto chosen = m_queue->current();
    const auto *row = chosen ? m_sight.callbacks.find(*chosen) : nullptr;
    if (!row)
        return sayNotHere(tr("a callback in the queue"));
    ui::ReassignView view{row->id, row->requestCode, {}};
    const auto today = m_sight.now.toTimeZone(m_sight.directorate.hours.zone()).date();
    for (const auto &one : m_sight.directorate.assignments) {
        const bool isToday = (!one.from.isValid() || one.from <= today)
                             && (!one.until || today <= *one.until);
        const bool serves = one.role == offices::Role::Operator
                            || one.role == offices::Role::Official;
        const bool isThere = std::any_of(view.people.begin(), view.people.end(),
                                         [&](const auto &each) { return each.code == one.login; });
        if (isToday && serves && one.office == row->office && !isThere)
            view.people.append({one.login, one.name, {}});
    }
    m_queue->openReassign(view);
}

void Session::openLookUp()
{
    if (m_sight.me.role != offices::Role::Supervisor)
        return sayNotHere(tr("a supervisor"));
    m_window.go(ui::Place::Queue);
    m_queue->openLookUp();
}

// Six digits are a request's code; anything else has to be a number. While the database is away it
// says so: a look-up is asked again by whoever still wants it.
void Session::lookUp(const QString &what, const QString &reason)
{
    static const QRegularExpression code(u"^[0-9]{6}$"_s);
    const auto key = ports::CommandId::createUuid();
    if (code.match(what).hasMatch())
        return base::follow(m_means.commands.findRequest(key, what, reason), this,
                            [this](const base::Result<QJsonObject> &row) {
                                showFound(row.map([](const QJsonObject &found) {
                                    return QJsonObject{{u"callbacks"_s, QJsonArray{found}}};
                                }));
                            });
    const auto number = citizens::checkPhoneNumber(what);
    if (!number.valid)
        return m_queue->showNotFound(tr("This is neither a number nor the code of a request."));
    base::follow(m_means.commands.findNumber(key, number.e164, reason), this,
                 [this](const base::Result<QJsonObject> &rows) { showFound(rows); });
}

void Session::showFound(const base::Result<QJsonObject> &rows)
{
    if (!rows && rows.error().reason != base::Reason::NotFound)
        return m_queue->showNotFound(m_sentences->words().error(rows.error()));
    const auto text = rows ? FoundRows(m_sight, *m_sentences).text(*rows) : QString();
    if (text.isEmpty())
        return m_queue->showNotFound(tr("Nothing is held of it."));
    m_queue->showFound(text);
    say(words::plain(tr("Found, rows: %1").arg(text.count(u'\n') + 1)), ui::Earcon::Done);
}

ui::EmergencyView Session::emergency() const
{
    const auto sheet = m_sight.directorate.emergencySheet.value_or(offices::EmergencySheet());
    ui::EmergencyView view;
    view.numbers = tr("Emergency number: %1").arg(sheet.number);
    if (!sheet.internal.isEmpty())
        view.numbers += u'\n' + tr("Here in the house: %1").arg(sheet.internal);
    // In another language rather than not at all.
    if (!sheet.texts.isEmpty())
        view.text = sheet.texts.value(m_sentences->words().language(), sheet.texts.first());
    if (view.text.isEmpty())
        view.text = tr("This directorate has written nothing here. Call the emergency number.");
    else if (!sheet.isInForce)
        view.state = tr("Example text, not in force");
    return view;
}

void Session::openEmergencySheet()
{
    m_window.openEmergencySheet();
    const auto view = emergency();
    const auto numbers = QString(view.numbers).replace(u'\n', u". "_s);
    QStringList parts{numbers, view.state, view.text};
    parts.removeAll(QString());
    const auto spoken = parts.join(u". "_s);
    say({spoken, words::fitted(numbers), spoken, spoken});
}

} // namespace desk
