#include "app/desk/program.h"

#include "app/desk/appearance.h"
#include "app/desk/coredumps.h"
#include "app/desk/keycard.h"
#include "core/base/follow.h"
#include "core/store/signinfault.h"
#include "core/words/languages.h"

#include <QApplication>
#include <QJsonArray>
#include <QScreen>
#include <QStatusBar>
#include <QStyle>

#include <algorithm>

namespace desk {

using base::Error;
using base::Reason;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr double textStep = 0.25;

std::optional<offices::Role> roleOf(const QString &name)
{
    if (name == u"operator"_s)
        return offices::Role::Operator;
    if (name == u"official"_s)
        return offices::Role::Official;
    if (name == u"supervisor"_s)
        return offices::Role::Supervisor;
    if (name == u"administrator"_s)
        return offices::Role::Administrator;
    if (name == u"auditor"_s)
        return offices::Role::Auditor;
    return std::nullopt;
}

} // namespace

Program::Line::Line(const store::Address &address)
    : link(address, u"richiamate-desk"_s, {u"call"_s, u"callback"_s, u"hand_over"_s}), feed(link),
      commands(link), reports(address, u"richiamate-desk-reports"_s)
{
}

Program::Program(ui::Theme &theme, Wanted wanted, Softphone::Open open, QObject *parent)
    : QObject(parent), m_theme(theme), m_wanted(std::move(wanted)), m_window(theme),
      m_announcer(*m_window.statusBar()), m_voice(m_announcer),
      m_signIn(new ui::SignInPage(theme, &m_window)), m_file(m_wanted.preferences),
      m_preferences(new ui::PreferencesPage(theme, m_window.actions())),
      m_telephones(std::move(open))
{
    store::keepFaultsInEnglish();
    if (m_wanted.telephone)
        m_signIn->choose(*m_wanted.telephone);
    connect(&m_telephones, &Telephones::changed, this,
            [this](const QString &text) { say(u"telephone"_s, text); });
    connect(m_signIn, &ui::SignInPage::voiceRequested, this, [this](bool isWanted) {
        auto voice = m_voice.wanted();
        voice.isSpeaking = isWanted;
        m_voice.want(voice);
        keep();
    });
    connect(&m_voice, &Voice::noticed, this,
            [this](const QString &text) { say(u"voice"_s, text); });
    connect(m_signIn, &ui::SignInPage::signInRequested, this, &Program::sit);
    connect(m_signIn, &ui::SignInPage::accountGiven, this, &Program::signIn);
    connect(m_signIn, &ui::SignInPage::returnRequested, this, &Program::comeBack);
    connect(m_signIn, &ui::SignInPage::otherPersonRequested, this,
            [this] { depart(Departure::Leave); });
    connect(m_signIn, &ui::SignInPage::languageRequested, this, [this](const QString &language) {
        setLanguage(language);
        keep();
    });
    connect(&m_window.actions(), &ui::Actions::asked, this, &Program::act);
    connect(&m_window, &ui::MainWindow::keyPressed, &m_announcer, &ui::Announcer::noteKey);
    connect(&m_window, &ui::MainWindow::closeAsked, this, [this] { depart(Departure::End); });
    connect(&m_announcer, &ui::Announcer::shown, &m_window, &ui::MainWindow::showLast);
    m_window.addPlace(ui::Place::Preferences, *m_preferences);
    connect(m_preferences, &ui::PreferencesPage::changed, this,
            [this](const ui::Preferences &changed) {
                apply(changed);
                keep();
            });
    connect(m_preferences, &ui::PreferencesPage::asked, this,
            [this](ui::Act act) { m_window.actions().of(act).trigger(); });
    connect(m_preferences, &ui::PreferencesPage::noticed, this,
            [this](const QString &text) { say(u"preferences"_s, text); });
    connect(m_preferences, &ui::PreferencesPage::left, this, &Program::leavePreferences);
    connect(&m_voice, &Voice::deviceChanged, this,
            [this] { m_preferences->showDevice(m_voice.deviceName()); });
    take(m_file.lastUsed());
    m_atSignIn = m_current;
}

Program::~Program() = default;

Result<void> Program::start()
{
    m_window.showAlone(*m_signIn);
    if (!m_wanted.training.isEmpty()) {
        if (const auto opened = openMorning(); !opened)
            return opened;
        showSeats();
    } else if (m_wanted.login.isEmpty()) {
        m_signIn->showAccount({});
    } else {
        m_signIn->showAccount(m_wanted.login);
        signIn(m_wanted.login, {});
    }
    // As it is drawn, where the screen has room for it and for the system's title bar.
    const QSize bar(0, m_window.style()->pixelMetric(QStyle::PM_TitleBarHeight));
    m_window.resize(QSize(1280, 800).boundedTo(m_window.screen()->availableSize() - bar));
    m_window.show();
    if (!m_file.isWhole())
        tellFile(tr("Not all that was preferred could be read: the rest is as delivered."));
    return {};
}

// A seat is kept as long as the morning is: another person opens it anew.
Result<void> Program::openMorning()
{
    auto morning = TrainingMorning::open(m_wanted.training);
    if (!morning)
        return tl::unexpected(morning.error());
    m_morning = std::move(*morning);
    qputenv("PGSERVICEFILE", m_morning->serviceFile().toUtf8());
    connect(m_morning.get(), &TrainingMorning::ended, this, [this] { depart(Departure::End); });
    return {};
}

void Program::showSeats()
{
    QList<ui::Seat> seats;
    std::optional<ui::Seat> wanted;
    for (const auto &seat : m_morning->seats()) {
        const auto role = roleOf(seat.role);
        if (!role)
            continue;
        const bool takesCalls = *role == offices::Role::Operator
                                || *role == offices::Role::Official;
        auto duty = takesCalls ? seat.officeName : Views::duty(*role);
        duty.replace(0, 1, duty.at(0).toUpper()); // it begins a line here
        seats.append(
            {seat.service, seat.directorate, seat.login, seat.name, duty, *role, seat.office});
        if (seat.role == m_wanted.role && !wanted)
            wanted = seats.constLast();
    }
    m_signIn->show(seats);
    if (wanted && !m_session)
        sit(*wanted);
}

void Program::sit(const ui::Seat &seat)
{
    if (m_morning)
        return sitInMorning(seat);
    if (m_arrival)
        begin({seat.role, seat.office});
}

void Program::sitInMorning(const ui::Seat &seat)
{
    m_signIn->showError({});
    m_signIn->showBusy(true);
    base::follow(m_morning->sit(seat.login), this, [this, seat](const Result<Seat> &taken) {
        if (!taken)
            return failToBegin(taken.error());
        m_telephones.begin(m_signIn->telephone(), std::make_unique<genesys::PlatformClient>(
                                                      taken->api, seat.login, taken->token));
        m_arrival = Arrival{};
        m_arrival->duty = Duty{seat.role, seat.office};
        connectTo({seat.service, seat.login, {}});
    });
}

// Whoever signs in, to the directorate's own database.
void Program::signIn(const QString &account, const QString &password)
{
    m_signIn->showError({});
    m_signIn->showBusy(true);
    m_telephones.begin(m_signIn->telephone(), nullptr);
    m_arrival = Arrival{};
    m_arrival->hasPassword = !password.isEmpty();
    if (m_arrival->hasPassword)
        keepOutOfCoreDumps();
    connectTo({m_wanted.service, account, {}, password});
}

// As in a training morning: whoever takes calls is their office, the others what they do.
ui::Seat Program::seatOf(const Duty &duty) const
{
    QString name = Views::duty(duty.role);
    const bool isOffice = duty.role == offices::Role::Operator
                          || duty.role == offices::Role::Official;
    for (const auto &office : m_arrival->directorate[u"configuration"][u"offices"].toArray()) {
        if (isOffice && office[u"code"].toString() == duty.office)
            name = office[u"name"].toString();
    }
    name.replace(0, 1, name.at(0).toUpper()); // it begins a line here
    return {m_arrival->address.service,
            m_arrival->directorate[u"name"].toString(),
            m_arrival->me[u"login"].toString(),
            m_arrival->me[u"name"].toString(),
            name,
            duty.role,
            duty.office};
}

// Who I am and where, before anything is shown; then the picture.
void Program::connectTo(const store::Address &address)
{
    m_arrival->address = address;
    m_arrival->address.password.clear();
    m_line = std::make_unique<Line>(address);
    base::follow(m_line->reports.me(), this, [this](const Result<QJsonValue> &me) {
        if (!me)
            return failToBegin(store::signInFault(me.error()));
        if (me->toObject()[u"assignments"].toArray().isEmpty())
            return failToBegin({Error::Kind::Refused, Reason::NotAssigned, u"no duty"_s, {}});
        const auto assignments = me->toObject()[u"assignments"].toArray();
        const bool audits = std::any_of(
            assignments.begin(), assignments.end(), [](const auto &each) {
                return roleOf(each[u"role"].toString()) == offices::Role::Auditor;
            });
        auto told = audits ? m_line->reports.audit(u"configuration"_s, {})
                           : m_line->reports.directorate();
        base::follow(told, this,
                     [this, me = me->toObject()](const Result<QJsonValue> &directorate) {
                         if (!directorate)
                             return failToBegin(directorate.error());
                         arrive(me, directorate->toObject());
                     });
    });
}

// As what, when it is not said and there is a choice.
void Program::arrive(const QJsonObject &me, const QJsonObject &directorate)
{
    m_arrival->me = me;
    m_arrival->directorate = directorate;
    const auto wanted = roleOf(m_wanted.role);
    QList<Duty> duties;
    for (const auto &each : me[u"assignments"].toArray()) {
        const auto role = roleOf(each[u"role"].toString());
        if (role == offices::Role::Auditor) { // who is nothing else meanwhile
            m_arrival->until = QDate::fromString(each[u"until"].toString(), Qt::ISODate);
            duties = {{*role, {}}};
            break;
        }
        if (role && (!wanted || wanted == role))
            duties.append({*role, each[u"office"].toString()});
    }
    if (const auto duty = m_arrival->duty) {
        if (duties.contains(*duty))
            return begin(*duty);
        return failToBegin({Error::Kind::Refused, Reason::NotAssigned, u"no such duty"_s, {}});
    }
    if (duties.isEmpty())
        return failToBegin({Error::Kind::Refused, Reason::NotAssigned, u"no such role"_s, {}});
    if (duties.size() == 1 || wanted)
        return begin(duties.constFirst());
    QList<ui::Seat> seats;
    for (const auto &duty : duties)
        seats.append(seatOf(duty));
    m_signIn->showBusy(false);
    m_signIn->show(seats, ui::SignInPage::Choice::OwnDuty);
}

void Program::failToBegin(const Error &error)
{
    m_line.reset();
    m_signIn->showBusy(false);
    m_signIn->showError(words::Words(m_language).error(error));
}

void Program::begin(const Duty &duty)
{
    m_isAway = false;
    m_arrival->duty = duty;
    const auto &me = m_arrival->me;
    const Person person{me[u"login"].toString(), me[u"name"].toString(), duty.role, duty.office,
                        m_arrival->until};
    m_session = std::make_unique<Session>(
        m_window, m_theme, m_announcer,
        Session::Means{m_line->feed, m_line->commands, m_line->reports, m_telephones.inUse()},
        person, m_arrival->directorate, m_language);
    connect(m_session.get(), &Session::readingChanged, this, [this](ui::ReadingStyle style) {
        m_reading = style;
        keep();
    });
    connect(m_session.get(), &Session::columnsChanged, this, [this](const ui::Columns &columns) {
        m_columns = columns;
        keep();
    });
    beginWithOwn(person.login);
    if (duty.role != offices::Role::Auditor) { // who has no board and holds nothing
        m_line->link.start();
        m_line->link.keepLeases();
    }
    m_telephones.serve(*m_session);
}

void Program::act(ui::Act act)
{
    switch (act) {
    case ui::Act::GoQueue:
        return m_window.go(ui::Place::Queue);
    case ui::Act::GoCall:
        return goAndSay(ui::Place::Call);
    case ui::Act::GoInterventions:
        return goAndSay(ui::Place::Interventions);
    case ui::Act::GoMonitoring:
        return goAndSay(ui::Place::Monitoring);
    case ui::Act::GoAdministration:
        if (m_window.actions().isPossible(act)) // else the session says whose it is
            goAndSay(ui::Place::Administration);
        return;
    case ui::Act::GoAudit:
        if (m_window.actions().isPossible(act))
            goAndSay(ui::Place::Audit);
        return;
    case ui::Act::GoStrip:
        return m_window.focusStrip();
    case ui::Act::NextArea:
        return m_window.focusNextArea();
    case ui::Act::PreviousArea:
        return m_window.focusPreviousArea();
    case ui::Act::Keys:
        return m_window.openActionList();
    case ui::Act::Repeat:
        m_window.showLast(m_announcer.repeat());
        return;
    case ui::Act::Preferences:
        return openPreferences();
    default:
        if (const auto said = m_voice.act(act))
            say(u"voice"_s, *said);
        else
            actOnProgram(act);
        keep();
    }
}

void Program::actOnProgram(ui::Act act)
{
    switch (act) {
    case ui::Act::LargerText:
        return m_theme.setFactor(m_theme.factor() + textStep);
    case ui::Act::SmallerText:
        return m_theme.setFactor(m_theme.factor() - textStep);
    case ui::Act::NormalText:
        return m_theme.setFactor(1.0);
    case ui::Act::Colours:
        return say(u"appearance"_s, Appearance::nextColours(m_theme));
    case ui::Act::Letters:
        return say(u"appearance"_s, Appearance::nextLetters(m_theme));
    case ui::Act::Announcements:
        return changeLevel();
    case ui::Act::Names:
        return changeNaming();
    case ui::Act::KeyCard:
        return writeKeyCard();
    case ui::Act::Telephone:
        return m_telephones.change();
    case ui::Act::Language:
        setLanguage(words::languageAfter(m_language));
        return say(u"language"_s, words::languageName(m_language) + u'.');
    case ui::Act::LeaveForMoment:
        return depart(Departure::ForMoment);
    case ui::Act::SignOut:
        return depart(Departure::Leave);
    case ui::Act::Quit:
        return depart(Departure::End);
    default:
        return;
    }
}

// All, the essential, sounds only; each says which.
void Program::changeLevel()
{
    using ui::Level;
    const auto level = m_announcer.level() == Level::All         ? Level::Essential
                       : m_announcer.level() == Level::Essential ? Level::SoundsOnly
                                                                 : Level::All;
    const auto text = level == Level::All         ? tr("Everything is announced.")
                      : level == Level::Essential ? tr("Only the essential is announced.")
                                                  : tr("Nothing is announced.");
    m_announcer.setLevel(Level::All); // this much is always said
    say(u"level"_s, text);
    m_announcer.setLevel(level);
}

void Program::changeNaming()
{
    using words::Naming;
    m_naming = m_naming == Naming::Full ? Naming::Free : Naming::Full;
    tellSession();
    say(u"names"_s, m_naming == Naming::Free ? tr("Names and numbers are not told.")
                                             : tr("Names and numbers are told."));
}

void Program::writeKeyCard()
{
    if (std::exchange(m_isWritingCard, true))
        return;
    const auto card = keyCard(m_window.actions(), m_language);
    base::follow(printout::writeCard(card, tr("Keys")), this,
                 [this](const Result<printout::Card> &written) {
                     m_isWritingCard = false;
                     if (!written)
                         return say(u"key-card"_s, words::Words(m_language).error(written.error()));
                     const auto text = written->printer.isEmpty()
                                           ? tr("The keyboard card lies in %1: as text, in large "
                                                "print and in braille.")
                                           : tr("The keyboard card is sent to the printer. In %1 "
                                                "it lies as text and in braille, too.");
                     say(u"key-card"_s, text.arg(written->folder));
                 });
}

// The first thing there says where one is only to whoever sees it.
void Program::goAndSay(ui::Place place)
{
    if (m_session && m_window.place() != place)
        say(u"place"_s, ui::placeName(place) + u'.');
    m_window.go(place);
}

void Program::say(const QString &subject, const QString &text)
{
    m_announcer.post({subject, subject, ui::Politeness::Now, true, words::plain(text)});
}

void Program::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    m_voice.setLanguage(language);
    m_translators.speak(language);
    m_signIn->choose(language);
    m_window.actions().retranslate();
    if (m_session)
        m_session->setLanguage(language);
    tellSession(); // keys have other names
    if (m_morning && !m_session && !m_isAway)
        showSeats();
}

// What is half done is finished first; nobody waits for a desk that is left.
void Program::depart(Departure departure)
{
    if (m_session && m_session->mayEnd() && !std::exchange(m_hasPutBack, true))
        m_session->putBack();
    if (m_session && !m_session->mayEnd()) {
        m_session->sayWhatHolds();
        if (std::exchange(m_departure, departure) == Departure::None)
            connect(
                m_session.get(), &Session::mayEndNow, this,
                [this] { depart(std::exchange(m_departure, Departure::None)); },
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    m_hasPutBack = false;
    switch (departure) {
    case Departure::None:
        return;
    case Departure::ForMoment:
        return leaveForMoment();
    case Departure::Leave:
        return leave();
    case Departure::End:
        return end();
    }
}

// Nothing of it is written anywhere: neither that somebody went, nor why, nor for how long
// (law 300/1970, article 4). What waited for this desk waits for the others.
void Program::leaveForMoment()
{
    if (!m_session)
        return;
    if (m_session->isWaitedFor())
        return m_session->sayFirst();
    m_telephones.rest();
    getUp();
    m_isAway = true;
    m_signIn->showLeft(m_arrival->hasPassword);
}

void Program::comeBack(const QString &password)
{
    m_signIn->showError({});
    m_signIn->showBusy(true);
    auto address = m_arrival->address;
    address.password = password;
    connectTo(address);
}

// Nothing of who sat here stays in sight or is said.
void Program::getUp()
{
    m_isAway = false;
    m_window.showAlone(*m_signIn);
    m_session.reset();
    m_line.reset();
    m_announcer.forget();
    m_window.showLast({});
    m_signIn->showBusy(false);
    m_signIn->showError({});
}

// Somebody else may sit down.
void Program::leave()
{
    if (!m_session && !m_arrival)
        return;
    m_person.clear();
    m_atSignIn = m_current;
    getUp();
    m_telephones.end();
    m_arrival.reset();
    m_wanted.role.clear();
    if (!m_morning)
        return m_signIn->showAccount({});
    if (const auto opened = openMorning(); !opened)
        return failToBegin(opened.error());
    showSeats();
}

void Program::end()
{
    m_window.setEnabled(false);
    m_telephones.leave([] { QCoreApplication::exit(0); });
}

} // namespace desk
