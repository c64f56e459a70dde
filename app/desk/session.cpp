#include "app/desk/session.h"

#include "core/base/follow.h"
#include "core/offices/duties.h"
#include "core/offices/hoursjson.h"
#include "ui/shared/keybutton.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>

namespace desk {

using namespace Qt::StringLiterals;
using calls::HandOverState;
using ui::Place;

namespace {

constexpr int reactionTime = 700; // milliseconds: nobody has heard what changed just now

QDateTime instantOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

std::optional<Subject> subjectOf(const QJsonObject &told)
{
    const auto kind = told[u"subject"].toString();
    const auto id = told[u"id"].toInteger();
    if (kind == u"call"_s)
        return base::CallId(id);
    if (kind == u"callback"_s)
        return base::CallbackId(id);
    if (kind == u"hand_over"_s)
        return base::HandOverId(id);
    return std::nullopt;
}

} // namespace

Session::Session(ui::MainWindow &window, ui::Theme &theme, ui::Announcer &announcer,
                 const Means &means, const Person &me, const QJsonObject &directorate,
                 const QString &language)
    : m_window(window), m_theme(theme), m_means(means),
      m_hands(means.commands, means.telephone, [this] { return m_means.feed.sync(); }),
      m_drafts(means.commands), m_news(m_sight, announcer), m_papers(means.reports, means.commands),
      m_queue(new ui::QueuePlace(theme, m_clock)), m_call(new ui::CallPlace(theme, m_clock)),
      m_interventions(new ui::InterventionsPlace(theme, m_clock)),
      m_monitoring(new ui::MonitoringPlace(theme)),
      m_administrationPlace(new ui::AdministrationPlace(theme)),
      m_auditPlace(new ui::AuditPlace(theme)), m_figures(m_sight, means.reports, *m_monitoring),
      m_closings(m_sight, means.commands, *m_monitoring),
      m_citizenRequests(m_sight, means.commands, means.reports, *m_monitoring),
      m_administration(m_sight, means.commands, *m_administrationPlace),
      m_audit(m_sight, means.reports, *m_auditPlace),
      m_desksOfDay(m_sight, means.commands, *m_monitoring),
      m_explanations(m_sight, {means.reports, means.commands}, *m_monitoring),
      m_notCopied(m_sight, means.reports, *m_queue), m_whileClosed(m_sight, means.reports, *m_queue)
{
    m_sight.me = me;
    m_sight.telephone = means.telephone.kind;
    window.actions().setPossible(ui::Act::GoAdministration, m_administration.isForMe());
    window.actions().setPossible(ui::Act::GoAudit, m_audit.isForMe());
    window.actions().setPossible(ui::Act::AuditReads, m_administration.isForMe());
    m_sinceAsked.start();
    configure(directorate);
    setLanguage(language);
    addPlaces();
    showKeys();
    listen();
    listenToPlaces();
    if (m_audit.isForMe()) // no board comes that would begin it
        QMetaObject::invokeMethod(this, &Session::found, Qt::QueuedConnection);
    else
        recallDrafts();
    m_hearing.setSingleShot(true);
    m_hearing.setTimerType(Qt::PreciseTimer);
    m_hearing.setInterval(reactionTime);
    connect(&m_ticker, &QTimer::timeout, this, &Session::tick);
    m_ticker.start(1000);
}

Session::~Session()
{
    // What was copied is not left to whoever sits here next.
    if (!m_copied.isEmpty() && QGuiApplication::clipboard()->text() == m_copied)
        QGuiApplication::clipboard()->clear();
    for (auto *place : std::initializer_list<QWidget *>{
             m_queue, m_call, m_interventions, m_monitoring, m_administrationPlace, m_auditPlace})
        delete place;
}

void Session::addPlaces()
{
    m_window.addPlace(Place::Queue, *m_queue);
    m_window.addPlace(Place::Call, *m_call);
    m_window.addPlace(Place::Interventions, *m_interventions);
    m_window.addPlace(Place::Monitoring, *m_monitoring);
    m_window.addPlace(Place::Administration, *m_administrationPlace);
    m_window.addPlace(Place::Audit, *m_auditPlace);
    m_queue->setMyOffice(m_sight.me.office);
    m_interventions->setMyOffice(m_sight.me.office);
    m_monitoring->setMayPrint(m_sight.me.role == offices::Role::Supervisor);
}

void Session::showPlaces()
{
    if (m_audit.isForMe())
        m_window.showPlaces({Place::Audit});
    else if (m_administration.isForMe())
        m_window.showPlaces({Place::Monitoring, Place::Queue, Place::Administration});
    else if (m_sight.me.role == offices::Role::Supervisor)
        m_window.showPlaces({Place::Monitoring, Place::Queue});
    else if (m_sight.me.role == offices::Role::Official)
        m_window.showPlaces({Place::Interventions, Place::Queue, Place::Call, Place::Monitoring});
    else
        m_window.showPlaces({Place::Queue, Place::Call, Place::Interventions, Place::Monitoring});
}

void Session::listen()
{
    connect(&m_means.feed, &ports::Feed::callsArrived, this,
            [this](const auto &rows, auto completeness) {
                receive(m_sight.calls, rows, completeness);
            });
    connect(&m_means.feed, &ports::Feed::callbacksArrived, this,
            [this](const auto &rows, auto completeness) {
                receive(m_sight.callbacks, rows, completeness);
            });
    connect(&m_means.feed, &ports::Feed::handOversArrived, this,
            [this](const auto &rows, auto completeness) {
                receive(m_sight.handOvers, rows, completeness);
            });
    connect(&m_means.feed, &ports::Feed::directorateArrived, this, &Session::configure);
    connect(&m_means.feed, &ports::Feed::lost, this, &Session::lost);
    connect(&m_means.feed, &ports::Feed::connected, this, &Session::found);
    connect(&m_hands, &Hands::lineRead, this, &Session::lineRead);
    connect(&m_hands, &Hands::done, this, &Session::done);
    connect(&m_hands, &Hands::refused, this, &Session::refused);
    connect(&m_hands, &Hands::busyChanged, this, [this](bool isBusy) {
        m_placeOfWork = isBusy ? m_window.place() : m_placeOfWork;
        m_focusOfWork = isBusy ? QApplication::focusWidget() : m_focusOfWork.data();
        if (!isBusy && m_transferred)
            saveHandedOver();
        const auto wanted = isBusy ? std::nullopt : std::exchange(m_lineWanted, std::nullopt);
        if (wanted)
            actOnLine(*wanted);
        if (mayEnd())
            Q_EMIT mayEndNow();
        if (!isBusy)
            Q_EMIT moved();
    });
    connect(&m_drafts, &DraftKeeper::allKept, this, [this] {
        if (mayEnd())
            Q_EMIT mayEndNow();
    });
    connect(&m_drafts, &DraftKeeper::kept, this, [this](const Subject &of, const QDateTime &at) {
        const auto text = tr("draft kept at %1").arg(m_sentences->time(at, m_clock.now()));
        if (std::holds_alternative<base::HandOverId>(of))
            m_interventions->setKept(text);
        else if (of == m_sheet)
            m_call->setKept(text);
    });
    connect(&m_window.actions(), &ui::Actions::asked, this, &Session::act);
    connect(&m_window.actions(), &ui::Actions::keysChanged, this, [this] {
        showKeys();
        showAll();
    });
    connect(&m_window, &ui::MainWindow::placeChanged, this, [this](Place place) {
        enter(place);
        showAll();
    });
}

// The list is what one goes to a place for.
void Session::enter(Place place)
{
    if (place == Place::Queue) {
        m_queue->focusList();
        m_whileClosed.follow();
    }
    if (place == Place::Interventions)
        m_interventions->focusList();
    if (place == Place::Administration)
        m_administrationPlace->focusSections();
    if (place == Place::Audit)
        m_auditPlace->focusChoice();
    if (place != Place::Monitoring)
        return;
    m_monitoring->focusFigures();
    m_figures.ask();
}

void Session::listenToPlaces()
{
    connect(m_queue, &ui::QueuePlace::takeNextRequested, this, &Session::next);
    connect(m_queue, &ui::QueuePlace::takeRequested, this, &Session::take);
    connect(m_queue, &ui::QueuePlace::marked, this,
            [this](const QString &text) { m_news.say(u"hit"_s, words::plain(text)); });
    connect(m_queue, &ui::QueuePlace::lookUpRequested, this, &Session::lookUp);
    connect(m_queue, &ui::QueuePlace::reassignRequested, this,
            [this](base::CallbackId callback, const QString &login, const QString &reason) {
                if (!m_hands.isBusy())
                    m_hands.reassign(callback, login, reason);
            });
    connect(m_queue, &ui::QueuePlace::heldChosen, this, [this](base::CallbackId id) {
        const auto *row = m_sight.callbacks.find(id);
        if (row && row->isMine)
            sayStatus();
        else if (m_hands.isBusy())
            m_wanted = id; // what came of the last thing is said first
        else
            say(m_sentences->quicker(nextCallback(m_sight), m_sight.now));
    });
    connect(m_call, &ui::CallPlace::edited, this, &Session::keepSheet);
    connect(m_call, &ui::CallPlace::entitled, this, &Session::askContacts);
    connect(m_call, &ui::CallPlace::transferRequested, this, &Session::putThrough);
    connect(m_call, &ui::CallPlace::consultRequested, this, &Session::consult);
    connect(m_call, &ui::CallPlace::marked, this,
            [this](const QString &text) { m_news.say(u"hit"_s, words::plain(text)); });
    connect(m_call, &ui::CallPlace::rowMarked, this,
            [this](const words::Sentence &row) { m_news.say(u"hit"_s, row); });
    listenToWishes();
    connect(m_call, &ui::CallPlace::cardTold, &m_news, &News::tellCard);
    connect(m_call, &ui::CallPlace::left, &m_window, &ui::MainWindow::focusPlace);
    connect(m_interventions, &ui::InterventionsPlace::edited, this, &Session::keepIntervention);
    connect(m_interventions, &ui::InterventionsPlace::recordRequested, this, [this] {
        if (const auto opened = m_interventions->opened())
            saveIntervention(*opened);
    });
    connect(m_interventions, &ui::InterventionsPlace::sendBackRequested, this,
            [this] { act(ui::Act::SendBack); });
    connect(m_interventions, &ui::InterventionsPlace::takeRequested, this,
            [this](base::HandOverId id) {
                m_placeBefore = m_window.place();
                takeHandOver(id);
            });
    connect(m_interventions, &ui::InterventionsPlace::openRequested, this,
            [this](base::HandOverId id) {
                m_sight.opened = id;
                openIntervention();
                look();
                m_interventions->focusOutcome(); // the note may stay empty, this may not
            });
    connect(m_queue, &ui::QueuePlace::columnMoveRequested, this, &Session::moveColumn);
    connect(m_interventions, &ui::InterventionsPlace::columnMoveRequested, this,
            &Session::moveColumn);
    connect(m_monitoring, &ui::MonitoringPlace::columnMoveRequested, this, &Session::moveColumn);
    connect(m_interventions, &ui::InterventionsPlace::cellRead, this,
            [this](const QString &text) { say(words::plain(text)); });
    connect(m_monitoring, &ui::MonitoringPlace::printRequested, this, &Session::print);
    connect(&m_figures, &Monitoring::said, this,
            [this](const QString &text) { say(words::plain(text)); });
    connect(&m_figures, &Monitoring::refused, this, &Session::complain);
    connect(m_monitoring, &ui::MonitoringPlace::marked, this,
            [this](const QString &text) { m_news.say(u"hit"_s, words::plain(text)); });
    connect(&m_closings, &Closings::said, this,
            [this](const QString &text) { say(words::plain(text), ui::Earcon::Done); });
    connect(&m_closings, &Closings::refused, this, &Session::complain);
    connect(&m_citizenRequests, &CitizenRequests::said, this,
            [this](const QString &text) { say(words::plain(text), ui::Earcon::Done); });
    connect(&m_citizenRequests, &CitizenRequests::refused, this, &Session::complain);
    connect(&m_audit, &Audit::said, this, [this](const QString &text) { say(words::plain(text)); });
    connect(&m_audit, &Audit::refused, this, &Session::complain);
    connect(&m_administration, &Administration::said, this,
            [this](const QString &text) { say(words::plain(text)); });
    connect(&m_administration, &Administration::noted, this,
            [this](const QString &text) { m_news.say(u"hit"_s, words::plain(text)); });
    connect(&m_administration, &Administration::refused, this, &Session::complain);
    connect(&m_desksOfDay, &DesksOfDay::said, this,
            [this](const QString &text) { say(words::plain(text), ui::Earcon::Done); });
    connect(&m_desksOfDay, &DesksOfDay::refused, this, &Session::complain);
    connect(&m_explanations, &Explanations::said, this,
            [this](const QString &text) { say(words::plain(text), ui::Earcon::Done); });
    connect(&m_notCopied, &NotCopied::chosen, this, &Session::copySaved);
    connect(&m_notCopied, &NotCopied::notMine, this,
            [this] { sayNotHere(tr("whoever wrote it")); });
    connect(&m_notCopied, &NotCopied::refused, this, &Session::complain);
    connect(&m_notCopied, &NotCopied::said, this,
            [this](const QString &text) { say(words::plain(text)); });
    connect(&m_whileClosed, &WhileClosed::chosen, this, &Session::returnCall);
    connect(&m_whileClosed, &WhileClosed::said, this,
            [this](const QString &text) { say(words::plain(text)); });
    connect(&m_whileClosed, &WhileClosed::refused, this, &Session::complain);
    connect(&m_explanations, &Explanations::refused, this, &Session::complain);
    connect(&m_explanations, &Explanations::closed, this,
            [this](const QDate &day) { m_papers.keep(day, m_sentences->words().language()); });
    connect(&m_papers, &Papers::printed, this, &Session::showPrinted);
    connect(&m_papers, &Papers::failed, this, &Session::showNotPrinted);
}

void Session::configure(const QJsonObject &directorate)
{
    const auto parsed = offices::parseDirectorate(
        QJsonDocument(directorate[u"configuration"].toObject()).toJson());
    if (!parsed) {
        qCritical("the configuration cannot be read: %s", qPrintable(parsed.error().detail));
        return;
    }
    m_sight.directorate = *parsed;
    (void)offices::bringEmergencies(directorate[u"emergencyClosings"], m_sight.directorate);
    offices::bringNeighbours(directorate[u"neighbours"], m_sight.directorate);
    offices::bringDesks(directorate[u"desksOfDay"], m_sight.directorate);
    const auto clock = directorate[u"clock"].toObject();
    const auto now = QDateTime::currentDateTimeUtc();
    if (clock.isEmpty())
        m_clock.set(now, now, 1.0);
    else
        m_clock.set(instantOf(clock[u"at"]), instantOf(clock[u"realAt"]),
                    clock[u"speed"].toDouble());
    m_sight.now = m_clock.now();
    m_window.actions().setPossible(ui::Act::CopyFields, m_sight.directorate.recording.where
                                                            != offices::RecordedIn::Here);
    m_window.actions().setPossible(ui::Act::WhileClosed, m_sight.directorate.listsCallsWhileClosed);
    if (m_sight.directorate.exchange)
        m_hands.setWrapUpCodes(m_sight.directorate.exchange->wrapUpCodes);
    if (m_sentences)
        setLanguage(m_sentences->words().language());
    const auto revision = directorate[u"revision"].toInteger();
    m_closings.configure(directorate[u"configuration"].toObject(), revision);
    m_administration.configure(directorate[u"configuration"].toObject(), revision);
    if (m_hasBegun)
        m_whileClosed.follow();
}

void Session::setLanguage(const QString &language)
{
    auto former = std::move(m_sentences);
    m_sentences = std::make_unique<words::Sentences>(language, m_sight.directorate.hours.zone(),
                                                     m_manner);
    m_news.speak(*m_sentences);
    m_closings.setSentences(*m_sentences);
    m_closings.retell();
    m_administration.setSentences(*m_sentences);
    m_audit.setSentences(*m_sentences);
    m_explanations.setSentences(*m_sentences);
    m_explanations.retell();
    m_monitoring->retellLog(m_sentences->words());
    m_notCopied.setSentences(*m_sentences);
    m_notCopied.retell();
    m_citizenRequests.setSentences(*m_sentences);
    m_citizenRequests.retell();
    m_desksOfDay.setSentences(*m_sentences);
    m_desksOfDay.follow();
    m_whileClosed.setSentences(*m_sentences);
    m_whileClosed.show();
    m_queue->show(m_sight.directorate, *m_sentences);
    m_call->show(m_sight.directorate, *m_sentences);
    m_interventions->show(m_sight.directorate, *m_sentences);
    if (m_call->isOpen()) {
        m_call->show(Views(m_sight, *m_sentences).sheet(m_written));
        if (m_call->isEntitled())
            askContacts();
    }
    m_window.show(emergency());
    m_figures.setSentences(*m_sentences);
    showAll();
    if (m_window.place() == Place::Monitoring)
        m_figures.ask();
}

void Session::setManner(const words::Manner &manner)
{
    if (manner == m_manner)
        return;
    m_manner = manner;
    setLanguage(m_sentences->words().language());
}

// Those that buttons and fields of the places bear.
void Session::showKeys()
{
    using ui::Act;
    const auto &actions = m_window.actions();
    m_queue->setFindKey(actions.key(Act::Find));
    m_interventions->setKeys(actions.key(Act::Next), actions.key(Act::SendBack),
                             actions.key(Act::Save));
    m_monitoring->setKeys(actions.key(Act::Print), actions.key(Act::ChartOrTable));
    m_administrationPlace->setReviewKey(actions.key(Act::Save));
}

// Asked until it is answered: what is opened before would be written over what was kept.
void Session::recallDrafts()
{
    if (m_isRecalled || std::exchange(m_isRecalling, true))
        return;
    base::follow(
        m_means.reports.drafts(), this, [this](const base::Result<QList<QJsonValue>> &told) {
            m_isRecalling = false;
            m_isRecalled = told || told.error().kind != base::Error::Kind::Unavailable;
            if (!m_isRecalled)
                return;
            QList<Draft> drafts;
            for (const auto &each : told.value_or(QList<QJsonValue>())) {
                const auto draft = each.toObject();
                if (const auto of = subjectOf(draft))
                    drafts.append({*of, draft[u"content"].toObject(), instantOf(draft[u"keptAt"])});
            }
            m_drafts.remember(drafts);
            if (!drafts.isEmpty())
                say(m_sentences->draftRecovered(drafts.constFirst().keptAt, m_clock.now()));
            openIntervention();
            look();
        });
}

template <class Row> void Session::receive(board::Picture<Row> &picture, const QList<Row> &rows,
                                           board::Completeness completeness)
{
    m_sight.now = m_clock.now();
    const auto difference = picture.apply(rows, completeness);
    if (difference.isEmpty())
        return;
    arrived(difference);
    m_news.tell(difference);
    look();
    if (m_window.place() == Place::Monitoring)
        m_figures.follow();
}

void Session::arrived(const board::Difference<calls::Call> &)
{
}

void Session::arrived(const board::Difference<calls::Callback> &difference)
{
    watchHands(difference);
    m_queue->show(difference);
    for (const auto &row : difference.changed)
        m_queue->setPending(row.id, false);
    if (m_call->isOpen())
        m_call->show(Views(m_sight, *m_sentences).sheet(m_written));
}

// What comes into these hands or leaves them while they do nothing, a supervisor has moved.
void Session::watchHands(const board::Difference<calls::Callback> &difference)
{
    for (const auto &row : difference.inserted) {
        if (row.isMine)
            m_held.insert(row.id);
    }
    for (const auto &row : difference.changed) {
        const bool wasMine = m_held.contains(row.id);
        if (row.isMine == wasMine)
            continue;
        if (row.isMine)
            m_held.insert(row.id);
        else
            m_held.remove(row.id);
        if (m_hands.isBusy())
            continue;
        if (row.isMine)
            m_news.expectGiven(row.id);
        else if (row.state != calls::CallbackState::Closed)
            m_news.tellTakenAway(row);
    }
    for (const auto &row : difference.removed)
        m_held.remove(row.id);
}

void Session::arrived(const board::Difference<calls::HandOver> &difference)
{
    m_interventions->show(difference);
    for (const auto &list : {difference.inserted, difference.changed, difference.removed}) {
        for (const auto &row : list) {
            watchConsult(row);
            finishTransfer(row);
        }
    }
    openIntervention();
}

// The office has the citizen: what was said is recorded, whatever else happens to the line.
void Session::finishTransfer(const calls::HandOver &handOver)
{
    if (handOver.isFromMe && handOver.state == HandOverState::Offered)
        m_offered = handOver.id;
    else if (handOver.id == m_offered && handOver.state == HandOverState::Returned)
        m_offered.reset();
    const bool isTaken = handOver.state == HandOverState::Taken
                         || handOver.state == HandOverState::Done;
    const bool isAskedOnly = m_sight.line && m_sight.line->isConsulting;
    if (handOver.id != m_offered || !isTaken || isAskedOnly)
        return;
    m_offered.reset();
    m_transferred = handOver;
    if (!m_hands.isBusy())
        saveHandedOver();
}

// What I have taken and not written is open by itself: that just taken, then the oldest.
void Session::openIntervention()
{
    if (!m_isRecalled)
        return;
    const auto isToWrite = [](const calls::HandOver &row) {
        return row.isMine && row.state == HandOverState::Taken;
    };
    const auto *taken = m_taken ? m_sight.handOvers.find(*m_taken) : nullptr;
    if (taken && isToWrite(*taken))
        m_sight.opened = std::exchange(m_taken, std::nullopt);
    const auto *opened = m_sight.opened ? m_sight.handOvers.find(*m_sight.opened) : nullptr;
    if (!opened || !isToWrite(*opened)) {
        m_sight.opened.reset();
        for (const auto &row : m_sight.handOvers.rows()) {
            if (isToWrite(row) && (!m_sight.opened || row.id < *m_sight.opened))
                m_sight.opened = row.id;
        }
    }
    if (!m_sight.opened)
        m_interventions->close();
    else if (m_interventions->opened() != m_sight.opened)
        m_interventions->open(*m_sight.opened, interventionOf(m_drafts.contentOf(*m_sight.opened)));
}

void Session::lost()
{
    if (m_isConnected)
        say(m_sentences->databaseAway(), ui::Earcon::System);
    m_isConnected = false;
    m_isLost = true;
    m_queue->setConnected(false, m_clock.now());
    showAll();
}

void Session::found()
{
    const bool isBack = m_hasBegun && !m_isConnected;
    m_isConnected = true;
    m_isLost = false;
    m_queue->setConnected(true, m_clock.now());
    m_hands.goOn();
    m_drafts.goOn();
    // Nothing is shown before it is known.
    if (!std::exchange(m_hasBegun, true)) {
        showPlaces();
        enter(m_window.place());
        if (m_audit.isForMe())
            say(words::plain(m_audit.state()));
        else
            m_whileClosed.follow();
        Q_EMIT moved();
    } else if (isBack)
        say(m_sentences->databaseBack());
    showAll();
}

void Session::tick()
{
    m_sight.now = m_clock.now();
    recallDrafts();
    m_queue->tick();
    m_whileClosed.tick();
    m_interventions->tick();
    m_news.tick();
    look();
}

// What is in hand follows from what is seen.
void Session::look()
{
    const auto before = std::exchange(m_situation, situationOf(m_sight));
    const auto written = std::exchange(m_written, inHandOf(m_sight));
    if (subject() != m_sheet)
        openSheet();
    else if (m_call->isOpen() && m_written != written)
        m_call->show(Views(m_sight, *m_sentences).sheet(m_written));
    if (m_situation != before)
        follow(before);
    showAll();
    if (m_situation != before)
        Q_EMIT moved();
}

void Session::follow(const Situation &before)
{
    const bool isByItself = !m_awaited || *m_awaited != before;
    m_awaited.reset();
    // What a desk that was killed had done to the line, the exchange knows.
    const bool isFound = before.phase == Phase::Idle
                         && (m_situation.phase == Phase::Talking
                             || m_situation.phase == Phase::Transferring);
    if (isFound && hasLine())
        m_hands.readLine(m_situation.conversation);
    // A ring that waited was not heard, whoever ended what was before it.
    const bool arrives = m_situation.phase == Phase::Ringing
                         || m_situation.phase == Phase::HandOverArrives;
    if (arrives || (isByItself && !m_hands.isBusy()))
        m_hearing.start();
    if (m_situation.phase == Phase::LineFailed && before.callback == m_situation.callback) {
        const auto *row = m_sight.callbacks.find(*m_situation.callback);
        const auto reason = row && row->attempt ? row->attempt->lineReason : QString();
        m_call->presetAttemptOutcome(reason == u"engaged"_s ? reason : u"no-answer"_s);
    }
    if (m_situation.phase == Phase::Talking && m_situation.attempt)
        m_call->presetAttemptOutcome(u"reached"_s);
    // Who will answer this time is not known yet.
    if (m_situation.phase == Phase::Dialling && before.phase == Phase::Claimed)
        m_call->forgetSpeaker();
    m_news.follow(before, m_situation);
    // What a softphone is given is said once it has it; a desk that was killed finds it so.
    if (m_situation.phase == Phase::Dialling && before.phase != Phase::Dialling
        && m_sight.telephone == Telephone::Softphone && !m_hands.isBusy())
        sayStatus();
}

std::optional<Subject> Session::subject() const
{
    if (m_written.callback)
        return *m_written.callback;
    if (m_written.call)
        return *m_written.call;
    return std::nullopt;
}

void Session::openSheet()
{
    if (!m_isRecalled)
        return;
    const auto about = subject();
    m_sheet = about;
    if (!about) {
        m_call->close();
        return;
    }
    const auto content = m_drafts.contentOf(*about);
    auto record = recordOf(content);
    if (content.isEmpty())
        record.topic = topicOfMenu();
    m_call->open(
        Views(m_sight, *m_sentences).sheet(m_written), record,
        {content[u"attemptOutcome"].toString(), content[u"interventionOutcome"].toString()});
    if (m_call->isEntitled())
        askContacts();
}

// What the menu said of a call; a callback says nothing before it is known who answers.
QString Session::topicOfMenu() const
{
    const auto *call = m_written.call ? m_sight.calls.find(*m_written.call) : nullptr;
    const auto *option = call ? m_sight.directorate.option(call->option) : nullptr;
    return option ? option->topic : QString();
}

void Session::keepSheet()
{
    if (m_sheet) {
        auto content = toJson(m_call->record());
        const auto choices = m_call->choices();
        content.insert(u"attemptOutcome"_s, choices.attempt);
        content.insert(u"interventionOutcome"_s, choices.intervention);
        m_drafts.write(*m_sheet, content);
    }
    showAll();
}

void Session::keepIntervention()
{
    if (const auto opened = m_interventions->opened())
        m_drafts.write(*opened, toJson(m_interventions->draft()));
    showAll();
}

Form Session::form() const
{
    if (m_situation.phase == Phase::Intervening)
        return m_interventions->draft().outcome.isEmpty() ? Form::Open : Form::Complete;
    if (!m_call->isOpen())
        return Form::Open;
    const bool hasOutcome = !m_call->record().outcome.isEmpty();
    if (!m_situation.callback)
        return hasOutcome ? Form::Complete : Form::Open;
    const auto attempt = m_call->choices().attempt;
    const bool isComplete = !attempt.isEmpty() && (attempt != u"reached"_s || hasOutcome);
    return isComplete ? Form::Complete : Form::Open;
}

void Session::showAll()
{
    m_sight.isEntitled = m_call->isOpen() && m_call->isEntitled();
    const Views views(m_sight, *m_sentences);
    m_window.show(views.header(m_isConnected));
    m_window.show(views.strip(m_situation, form()));
    m_window.show(views.trouble(m_isLost, ui::keyText(m_window.actions().key(ui::Act::Telephone))));
    m_window.showKeys(views.keys(m_situation, m_window.place()));
    int waiting = 0;
    for (const auto &row : m_sight.callbacks.rows())
        waiting += row.state == calls::CallbackState::Waiting ? 1 : 0;
    m_window.showCount(Place::Queue, waiting);
    int open = 0;
    for (const auto &row : m_sight.handOvers.rows()) {
        const bool isToDo = row.state == HandOverState::Offered
                            || (row.state == HandOverState::Taken && row.isMine);
        open += row.office == m_sight.me.office && isToDo ? 1 : 0;
    }
    m_window.showCount(Place::Interventions, open);
    const auto step = nextStep(m_situation, form(), m_sight);
    const auto key = takesCalls(m_sight.me) ? m_window.actions().key(ui::Act::Next)
                                            : QKeySequence();
    m_queue->setNextKey(key, step == Step::TakeNext);
}

} // namespace desk
