#include "app/desk/session.h"

#include "core/base/follow.h"
#include "core/dailylog/missing.h"

#include <QApplication>
#include <QFileInfo>
#include <QJsonDocument>

namespace desk {

using namespace Qt::StringLiterals;
using ui::Place;

void Session::done(Deed deed)
{
    m_sight.now = m_clock.now();
    m_pending.reset();
    if (auto saved = std::exchange(m_saving, std::nullopt))
        m_saved = std::move(saved);
    if (auto written = std::exchange(m_writing, std::nullopt))
        m_lastIntervention = std::move(written);
    if (const auto recorded = std::exchange(m_recorded, std::nullopt))
        m_drafts.forget(*recorded);
    look();
    switch (deed) {
    case Deed::Taken:
        // Where little is to be read out: what was taken is being said.
        if (m_window.place() == m_placeOfWork)
            m_window.go(Place::Call, &m_call->note());
        break;
    case Deed::Dialled:
        if (m_sight.telephone == Telephone::Softphone)
            sayStatus();
        break;
    case Deed::PutThrough:
        afterPutThrough();
        break;
    case Deed::Referred:
        m_call->presetOutcome(u"other-directorate"_s);
        say(words::plain(tr("Referred: the other directorate calls back. F8 goes on.")),
            ui::Earcon::Done);
        showAll();
        break;
    case Deed::Answered:
    case Deed::Written:
        goOnWriting();
        sayNumberToDial();
        break;
    case Deed::Saved:
    case Deed::AttemptEnded:
    case Deed::Closed:
    case Deed::Released:
        goOnToNext(deed);
        break;
    case Deed::HandOverTaken:
        if (m_window.place() == Place::Interventions)
            m_interventions->focusNote();
        break;
    case Deed::InterventionRecorded:
    case Deed::SentBack: {
        int left = 0;
        for (const auto &row : m_sight.handOvers.rows())
            left += row.isMine && row.state == calls::HandOverState::Taken ? 1 : 0;
        say(deed == Deed::SentBack ? m_sentences->sentBack({})
                                   : m_sentences->interventionSaved(left),
            ui::Earcon::Done);
        if (m_window.place() == Place::Interventions)
            m_interventions->focusList();
        break;
    }
    case Deed::Reassigned:
        m_queue->closeReassign();
        say(words::plain(tr("Given. Both desks are told.")), ui::Earcon::Done);
        break;
    case Deed::InterventionReopened:
        m_lastIntervention.reset();
        m_window.go(Place::Interventions);
        m_interventions->focusNote();
        say(words::plain(tr("The intervention is open again.")), ui::Earcon::Done);
        break;
    case Deed::RecordedElsewhere:
        markCopied();
        break;
    case Deed::WishKept:
        say(m_sentences->wishKept());
        break;
    case Deed::Split:
        say(m_sentences->split());
        break;
    case Deed::Requeued:
        say(m_sentences->requeued({}), ui::Earcon::Done);
        break;
    default:
        break;
    }
    if (const auto wanted = std::exchange(m_wanted, std::nullopt))
        take(*wanted);
}

// Whoever has begun to write, or has gone elsewhere meanwhile, is left in peace.
void Session::goOnWriting()
{
    auto *focus = QApplication::focusWidget();
    const bool isWriting = m_call->isAncestorOf(focus) && focus != m_focusOfWork;
    if (isWriting || m_window.place() != m_placeOfWork)
        return;
    m_window.go(Place::Call, &m_call->topicField());
    m_call->focusTopic();
}

// The sheet that was before the person has closed; anywhere else they stay. Of one that they have
// chosen meanwhile they hear what came of it, and nothing older after that.
void Session::goOnToNext(Deed deed)
{
    const auto office = std::exchange(m_putThrough, {});
    if (!m_wanted)
        sayWhatIsDone(deed, office);
    if (m_window.place() != Place::Call || m_call->isOpen())
        return;
    m_window.go(Place::Queue);
    m_queue->focusList();
}

void Session::sayWhatIsDone(Deed deed, const QString &office)
{
    if (deed == Deed::Released)
        m_news.sayNext(false);
    else if (!office.isEmpty())
        m_news.say(u"hand"_s, m_sentences->transferred(office), ui::Earcon::Done);
    else if (m_situation.phase == Phase::Idle)
        m_news.sayNext(true);
    else if (m_situation.phase != Phase::Ringing && m_situation.phase != Phase::HandOverArrives)
        sayStatus(); // what rings says so itself
}

// The focus stays where it was: what went wrong is said and stands in the line below.
void Session::refused(Deed deed, const base::Error &error)
{
    m_awaited.reset();
    m_completing.reset();
    if (deed == Deed::LineChanged)
        m_sight.line = m_lineBefore;
    m_recorded.reset();
    m_saving.reset();
    m_writing.reset();
    m_putThrough.clear();
    m_taken.reset();
    const auto pending = std::exchange(m_pending, std::nullopt);
    if (pending)
        m_queue->setPending(*pending, false);
    if (deed == Deed::Taken && error.reason == base::Reason::Outdated && pending)
        return takeAsItIsNow(*pending, error);
    // It was there when the key was pressed.
    if (deed == Deed::Taken
        && (error.reason == base::Reason::ColleagueWasQuicker
            || error.reason == base::Reason::NothingToTake))
        say(m_sentences->quicker(nextCallback(m_sight), m_sight.now), ui::Earcon::No);
    else if (isLeftToHand(deed, error)) {
        m_sight.undialled = m_situation.attempt;
        m_news.say(u"error"_s,
                   m_sentences->notDialled(error, *m_sight.callbacks.find(*m_situation.callback)));
    } else
        complain(error);
    look();
    goBack();
    if (const auto wanted = std::exchange(m_wanted, std::nullopt))
        take(*wanted);
}

// The attempt has begun and its number was taken by nothing: the person dials.
bool Session::isLeftToHand(Deed deed, const base::Error &error) const
{
    const bool wasNotTaken = error.reason == base::Reason::MissingProgram
                             || error.reason == base::Reason::ExchangeSignIn;
    return deed == Deed::Dialled && wasNotTaken && m_situation.phase == Phase::Dialling
           && m_situation.callback;
}

// The picture was older than the queue: it was taken and released meanwhile, or changed. Whoever
// asked for it still wants it.
void Session::takeAsItIsNow(base::CallbackId callback, const base::Error &error)
{
    const auto *row = m_sight.callbacks.find(callback);
    look();
    if (!row || row->state != calls::CallbackState::Waiting)
        say(m_sentences->quicker(nextCallback(m_sight), m_sight.now), ui::Earcon::No);
    else if (row->revision != m_pendingSeen)
        take(callback);
    else
        complain(error);
}

// Where the key had taken the person there is nothing now.
void Session::goBack()
{
    const auto place = m_window.place();
    const bool isEmpty = (place == Place::Call && !m_call->isOpen())
                         || (place == Place::Interventions && !m_interventions->opened()
                             && m_placeBefore != place);
    if (isEmpty && place == m_placeOfWork)
        m_window.go(m_placeBefore == Place::Call ? Place::Queue : m_placeBefore);
}

void Session::sayStatus(Views::Extent extent)
{
    say(Views(m_sight, *m_sentences).status(m_situation, form(), extent));
}

// What has to come first; where nothing can, where one is.
void Session::sayFirst()
{
    const auto first = Views::text(nextStep(m_situation, form(), m_sight));
    if (first.isEmpty())
        sayStatus();
    else
        sayNotHere(first);
}

void Session::sayWhatHolds()
{
    if (!m_isConnected)
        say(m_sentences->databaseAway());
}

void Session::say(const words::Sentence &sentence, std::optional<ui::Earcon> sound)
{
    m_news.say(u"desk"_s, sentence, sound);
}

void Session::complain(const base::Error &error)
{
    const auto sentence = m_sentences->refused(error);
    m_news.say(u"error"_s, sentence, ui::Earcon::No);
}

void Session::sayNotHere(const QString &first)
{
    say(m_sentences->notHere(first), ui::Earcon::No);
}

void Session::askContacts()
{
    if (!m_written.call && !m_written.attempt)
        return;
    const auto ours = m_written.attempt ? ports::Conversation(*m_written.attempt)
                                        : ports::Conversation(*m_written.call);
    base::follow(m_means.reports.contacts(ours), this,
                 [this, of = m_sheet](const base::Result<QList<QJsonValue>> &told) {
                     if (!told || of != m_sheet)
                         return;
                     QList<ui::Contact> contacts;
                     for (const auto &each : *told) {
                         const auto row = each.toObject();
                         const auto at = QDateTime::fromString(row[u"at"].toString(),
                                                               Qt::ISODateWithMs);
                         contacts.append({m_sentences->time(at.toUTC(), m_sight.now),
                                          row[u"topic"].toString(),
                                          m_sentences->words().outcome(row[u"outcome"].toString()),
                                          row[u"isOpen"].toBool()});
                     }
                     m_call->show(contacts);
                 });
}

bool Session::hasDay()
{
    if (m_figures.period().isDay())
        return true;
    sayNotHere(tr("a single day"));
    return false;
}

bool Session::beginPrinting()
{
    if (m_sight.me.role != offices::Role::Supervisor) {
        sayNotHere(tr("a supervisor"));
        return false;
    }
    if (std::exchange(m_isPrinting, true))
        return false;
    m_monitoring->setWork(ui::DayHead::Work::Printing);
    return true;
}

void Session::print()
{
    if (hasDay() && beginPrinting())
        m_papers.print(m_figures.day(), m_sentences->words().language());
}

// Of the last month that is over.
void Session::printStatement()
{
    if (beginPrinting())
        m_papers.printStatement(m_figures.day().addMonths(-1), m_sentences->words().language());
}

void Session::showPrinted(const printout::Printed &printed)
{
    m_isPrinting = false;
    m_monitoring->setWork(ui::DayHead::Work::None);
    if (printed.printer.isEmpty())
        say(m_sentences->printFailed(printed.file), ui::Earcon::No);
    else
        say(m_sentences->printed(printed.pages), ui::Earcon::Done);
}

void Session::showNotPrinted(const base::Error &error)
{
    m_isPrinting = false;
    m_monitoring->setWork(ui::DayHead::Work::None);
    complain(error);
}

// The rows as they are printed, to be read.
void Session::openLog()
{
    if (m_sight.me.role != offices::Role::Supervisor)
        return sayNotHere(tr("a supervisor"));
    if (!hasDay())
        return;
    m_window.go(Place::Monitoring);
    base::follow(m_means.reports.dailyLog(m_figures.day()), this,
                 [this](const base::Result<QJsonValue> &told) {
                     if (!told)
                         return complain(told.error());
                     const auto log = dailylog::parseDailyLog(
                         QJsonDocument(told->toObject()).toJson());
                     if (!log)
                         return complain(log.error());
                     m_monitoring->openLog(*log, m_sentences->words());
                 });
}

// Where calls are recorded in the other procedure, too, what it lacks of the day lies beside the log.
void Session::saveLog()
{
    if (m_sight.me.role != offices::Role::Supervisor)
        return sayNotHere(tr("a supervisor"));
    if (!hasDay())
        return;
    const auto day = m_figures.day();
    if (m_sight.directorate.recording.where == offices::RecordedIn::Here)
        return saveLog(day, std::nullopt);
    base::follow(m_means.reports.notRecordedElsewhere(day), this,
                 [this, day](const base::Result<QList<QJsonValue>> &rows) {
                     if (!rows)
                         return complain(rows.error());
                     saveLog(day, *rows);
                 });
}

void Session::saveLog(const QDate &day, const std::optional<QList<QJsonValue>> &missing)
{
    QList<printout::File> more;
    if (missing) {
        const auto &directorate = m_sight.directorate;
        more.append({u"%1-%2-missing.csv"_s.arg(directorate.code, day.toString(Qt::ISODate)),
                     dailylog::missingToCsv(*missing, day, directorate.hours.zone(),
                                            m_sentences->words())});
    }
    const auto finish = [this, missing](const base::Result<QStringList> &files) {
        if (!files)
            return complain(files.error());
        // One name with several endings: said once, with the first file's.
        auto told = files->constFirst();
        for (qsizetype index = 1; index < files->size() - (missing ? 1 : 0); ++index)
            told += u", ."_s + QFileInfo(files->at(index)).suffix();
        auto text = tr("Saved: %1").arg(told);
        if (missing)
            text += u". "_s
                    + tr("Not in the other procedure yet: %1, in %2")
                          .arg(missing->size())
                          .arg(QFileInfo(files->constLast()).fileName());
        say(words::plain(text));
    };
    base::follow(m_means.reports.dailyLog(day), this,
                 [this, finish, more](const base::Result<QJsonValue> &log) {
                     if (!log)
                         return complain(log.error());
                     base::follow(printout::save(*log, more, m_sentences->words().language()), this,
                                  finish);
                 });
}

} // namespace desk
