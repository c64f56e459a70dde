#include "app/desk/program.h"

#include "app/desk/appearance.h"
#include "core/base/follow.h"
#include "core/words/languages.h"

#include <QApplication>
#include <QJsonArray>
#include <QStatusBar>

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
    connect(m_signIn, &ui::SignInPage::languageRequested, this, [this](const QString &language) {
        setLanguage(language);
        keep();
    });
    connect(&m_window.actions(), &ui::Actions::asked, this, &Program::act);
    connect(&m_window, &ui::MainWindow::keyPressed, &m_announcer, &ui::Announcer::noteKey);
    connect(&m_window, &ui::MainWindow::closeAsked, this, &Program::end);
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
    if (m_wanted.training.isEmpty()) {
        const auto role = roleOf(m_wanted.role).value_or(offices::Role::Operator);
        m_signIn->showBusy(true);
        m_telephones.begin(m_signIn->telephone(), nullptr);
        connectTo({m_wanted.service, m_wanted.login, {}}, role);
    } else {
        if (const auto opened = openMorning(); !opened)
            return opened;
        showSeats();
    }
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
    connect(m_morning.get(), &TrainingMorning::ended, this, &Program::end);
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
        seats.append({seat.service, seat.directorate, seat.login, seat.name, duty});
        if (seat.role == m_wanted.role && !wanted)
            wanted = seats.constLast();
    }
    m_signIn->show(seats);
    if (wanted && !m_session)
        sit(*wanted);
}

void Program::sit(const ui::Seat &seat)
{
    const auto seats = m_morning->seats();
    const auto found = std::find_if(seats.begin(), seats.end(),
                                    [&seat](const auto &each) { return each.login == seat.login; });
    const auto role = found == seats.end() ? std::nullopt : roleOf(found->role);
    if (!role)
        return;
    m_signIn->showError({});
    m_signIn->showBusy(true);
    base::follow(m_morning->sit(seat.login), this, [this, seat, role](const Result<Seat> &taken) {
        if (!taken)
            return failToBegin(taken.error());
        m_telephones.begin(m_signIn->telephone(), std::make_unique<genesys::PlatformClient>(
                                                      taken->api, seat.login, taken->token));
        connectTo({seat.service, seat.login, {}}, *role);
    });
}

// Who I am and where, before anything is shown; then the picture.
void Program::connectTo(const store::Address &address, offices::Role role)
{
    m_line = std::make_unique<Line>(address);
    base::follow(m_line->reports.me(), this, [this, role](const Result<QJsonValue> &me) {
        if (!me)
            return failToBegin(me.error());
        base::follow(m_line->reports.directorate(), this,
                     [this, role, me = me->toObject()](const Result<QJsonValue> &directorate) {
                         if (!directorate)
                             return failToBegin(directorate.error());
                         begin(me, directorate->toObject(), role);
                     });
    });
}

void Program::failToBegin(const Error &error)
{
    m_line.reset();
    m_signIn->showBusy(false);
    m_signIn->showError(words::Words(m_language).error(error));
}

void Program::begin(const QJsonObject &me, const QJsonObject &directorate, offices::Role role)
{
    Person person{me[u"login"].toString(), me[u"name"].toString(), role, {}};
    bool isAssigned = false;
    for (const auto &each : me[u"assignments"].toArray()) {
        const auto assignment = each.toObject();
        if (isAssigned || roleOf(assignment[u"role"].toString()) != role)
            continue;
        isAssigned = true;
        person.office = assignment[u"office"].toString();
    }
    if (!isAssigned)
        return failToBegin({Error::Kind::Refused, Reason::NotAllowed, u"no such assignment"_s, {}});
    m_session = std::make_unique<Session>(
        m_window, m_theme, m_announcer,
        Session::Means{m_line->feed, m_line->commands, m_line->reports, m_telephones.inUse()},
        person, directorate, m_language);
    connect(m_session.get(), &Session::readingChanged, this, [this](ui::ReadingStyle style) {
        m_reading = style;
        keep();
    });
    beginWithOwn(person.login);
    m_line->link.start();
    m_line->link.keepLeases();
    m_telephones.serve(*m_session);
}

void Program::act(ui::Act act)
{
    switch (act) {
    case ui::Act::GoQueue:
        return m_window.go(ui::Place::Queue);
    case ui::Act::GoCall:
        return m_window.go(ui::Place::Call);
    case ui::Act::GoInterventions:
        return m_window.go(ui::Place::Interventions);
    case ui::Act::GoMonitoring:
        return m_window.go(ui::Place::Monitoring);
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
    case ui::Act::Telephone:
        return m_telephones.change();
    case ui::Act::Language:
        setLanguage(words::languageAfter(m_language));
        return say(u"language"_s, words::languageName(m_language) + u'.');
    case ui::Act::SignOut:
        return leave();
    case ui::Act::Quit:
        return end();
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
    if (m_morning && !m_session)
        showSeats();
}

// Somebody else may sit down. What is half done is finished first.
void Program::leave()
{
    if (!m_session || !m_morning)
        return;
    if (!m_session->mayEnd()) {
        m_session->sayWhatHolds();
        if (!std::exchange(m_isLeaving, true))
            connect(m_session.get(), &Session::mayEndNow, this, &Program::leave,
                    Qt::QueuedConnection);
        return;
    }
    m_isLeaving = false;
    m_person.clear();
    m_atSignIn = m_current;
    m_window.showAlone(*m_signIn);
    m_session.reset();
    m_line.reset();
    m_telephones.end();
    m_announcer.forget();
    m_window.showLast({});
    m_wanted.role.clear();
    m_signIn->showBusy(false);
    if (const auto opened = openMorning(); !opened)
        return failToBegin(opened.error());
    showSeats();
}

void Program::end()
{
    if (m_session && !m_session->mayEnd()) {
        m_session->sayWhatHolds();
        if (!std::exchange(m_isEnding, true))
            connect(m_session.get(), &Session::mayEndNow, this, &Program::end,
                    Qt::QueuedConnection);
        return;
    }
    m_window.setEnabled(false);
    m_telephones.leave([] { QCoreApplication::exit(0); });
}

} // namespace desk
