#include "app/desk/program.h"

#include "core/words/languages.h"
#include "ui/shared/keybutton.h"

#include <QLocale>

#include <cmath>

namespace desk {

using namespace Qt::StringLiterals;
using ui::Act;
using ui::Preferences;

namespace {

QString systemLanguage()
{
    const auto language = QLocale::system().name().section(u'_', 0, 0);
    return words::isLanguage(language) ? language : words::languages().constFirst().code;
}

// What was chosen of look, language and sound is before everybody's eyes when they sit down; how
// another is told things, and by which keys they work, is not.
Preferences ofNewPerson(const Preferences &lastUsed)
{
    auto begun = lastUsed;
    const Preferences ours;
    begun.naming = ours.naming;
    begun.reading = ours.reading;
    begun.rowOrder = ours.rowOrder;
    begun.columns = ours.columns;
    begun.level = ours.level;
    begun.keys = ours.keys;
    return begun;
}

} // namespace

Preferences Program::preferences() const
{
    const auto voice = m_voice.wanted();
    Preferences now;
    now.colours = m_theme.colours();
    now.textSize = static_cast<int>(std::lround(m_theme.factor() * 100));
    now.letters = m_theme.letters();
    now.language = m_language;
    now.level = m_announcer.level();
    now.naming = m_naming;
    now.reading = m_reading;
    now.rowOrder = m_rowOrder;
    now.columns = m_columns;
    now.isSpeaking = voice.isSpeaking;
    now.speed = voice.speed;
    now.timbre = voice.timbre;
    now.device = voice.device.name;
    now.isHeadset = voice.device.isHeadset;
    now.ear = voice.device.ear;
    now.sounds = voice.sounds;
    now.keys = m_window.actions().changedKeys();
    return now;
}

void Program::apply(const Preferences &wanted)
{
    m_isApplying = true; // what shows a choice says that it was made
    m_theme.setColours(wanted.colours);
    m_theme.setFactor(wanted.textSize / 100.0);
    m_theme.setLetters(wanted.letters);
    m_naming = wanted.naming;
    m_reading = wanted.reading;
    m_rowOrder = wanted.rowOrder;
    m_columns = wanted.columns;
    m_announcer.setLevel(wanted.level);
    if (m_window.actions().changedKeys() != wanted.keys)
        m_window.actions().setChangedKeys(wanted.keys);
    m_voice.want({wanted.isSpeaking,
                  wanted.sounds,
                  {wanted.device, wanted.isHeadset, wanted.ear},
                  wanted.speed,
                  wanted.naming,
                  wanted.timbre});
    setLanguage(wanted.language.isEmpty() ? systemLanguage() : wanted.language);
    tellSession();
    m_isApplying = false;
}

void Program::tellSession()
{
    const auto &actions = m_window.actions();
    const auto changed = [&actions](Act act) {
        const auto key = actions.key(act);
        return key == ui::Actions::usualKey(act) ? QString() : ui::keyText(key);
    };
    auto voice = m_voice.wanted();
    voice.naming = m_naming;
    m_voice.want(voice);
    if (!m_session)
        return;
    m_session->setManner({m_naming, changed(Act::Next), changed(Act::Requeue), m_rowOrder});
    m_session->setReading(m_reading);
    m_session->setColumns(m_columns);
}

void Program::take(const Preferences &wanted)
{
    m_kept = wanted;
    auto begun = wanted;
    if (m_wanted.given)
        m_wanted.given(begun);
    apply(begun);
    m_current = preferences();
    m_signIn->chooseVoice(m_current.isSpeaking);
    m_preferences->show(m_current);
}

// Only what has changed since goes into the file: what the command line says is for this start.
void Program::keep()
{
    const auto now = preferences();
    if (m_isApplying || now == m_current)
        return;
    m_kept = merged(m_kept, m_current, now);
    m_current = now;
    m_signIn->chooseVoice(now.isSpeaking);
    m_preferences->show(now);
    if (!m_file.keep(m_person, m_kept))
        tellFile(tr("What is preferred cannot be kept on this machine."));
}

// One's own, and over them what was chosen just now, on the way to the chair.
void Program::beginWithOwn(const QString &login)
{
    m_person = login;
    const auto own = m_file.of(login).value_or(ofNewPerson(m_kept));
    take(merged(own, m_atSignIn, m_current));
    if (!m_file.keep(m_person, m_kept))
        tellFile(tr("What is preferred cannot be kept on this machine."));
}

void Program::tellFile(const QString &text)
{
    if (!std::exchange(m_hasToldFile, true))
        say(u"preferences"_s, text);
}

void Program::openPreferences()
{
    m_preferences->showDevice(m_voice.deviceName());
    if (!m_session)
        return m_window.showAlone(*m_preferences);
    if (m_window.place() != ui::Place::Preferences)
        m_placeBefore = m_window.place();
    m_window.go(ui::Place::Preferences);
}

void Program::leavePreferences()
{
    if (m_session)
        m_window.go(m_placeBefore);
    else
        m_window.showAlone(*m_signIn);
}

} // namespace desk
