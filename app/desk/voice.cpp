#include "app/desk/voice.h"

#include "ui/voice/player.h"

#include <utility>

namespace desk {

using ui::Act;
using ui::Ear;
using ui::Earcon;
using ui::OwnVoice;
using Trouble = ui::SoundDevices::Trouble;

namespace {

constexpr int speedStep = 20;      // words a minute
constexpr double belowCitizen = 6; // decibels

std::optional<Earcon> earconOf(Act act)
{
    const int place = static_cast<int>(act) - static_cast<int>(Act::SoundOfRing);
    return place >= 0 && place < ui::Earcons::all().size()
               ? std::optional(ui::Earcons::all().at(place))
               : std::nullopt;
}

} // namespace

Voice::Voice(ui::Announcer &announcer, QObject *parent)
    : QObject(parent), m_announcer(announcer), m_devices({}), m_speaker(m_thread, m_devices),
      m_own(announcer, m_speaker, m_devices), m_focus(m_own), m_sounds(m_thread, m_devices),
      m_readers(QDBusConnection::sessionBus())
{
    const auto follow = [this](bool isAnyRunning) {
        m_own.setReader(isAnyRunning ? OwnVoice::Reader::Running : OwnVoice::Reader::None);
    };
    if (const auto isAnyRunning = m_readers.isAnyRunning())
        follow(*isAnyRunning);
    connect(&m_readers, &ui::ScreenReaders::changed, this, follow);
    connect(&m_own, &OwnVoice::turned, this, [this](bool, OwnVoice::Why why) {
        if (why == OwnVoice::Why::Reader)
            Q_EMIT noticed(state());
    });
    connect(&m_devices, &ui::SoundDevices::changed, this, &Voice::tellTrouble);
    connect(&m_devices, &ui::SoundDevices::changed, this, &Voice::deviceChanged);
    connect(&m_speaker, &ui::Speaker::failed, this, [this] {
        if (m_devices.trouble() == Trouble::None && !std::exchange(m_hasFailed, true))
            Q_EMIT noticed(tr("The voice is silent: the program espeak-ng or the sound device "
                              "does not work."));
    });
    connect(&m_speaker, &ui::Speaker::ended, this, [this] { m_hasFailed = false; });
    connect(&m_announcer, &ui::Announcer::sounded, this, [this](Earcon earcon) {
        m_sounds.play(earcon, m_announcer.isInConversation() ? belowCitizen : 0);
    });
    want({});
}

void Voice::want(const Wanted &wanted)
{
    m_devices.choose(wanted.device);
    m_own.setSpeed(wanted.speed);
    m_own.setNaming(wanted.naming);
    m_naming = wanted.naming;
    m_own.setTimbre(wanted.timbre);
    for (const auto earcon : ui::Earcons::all())
        m_sounds.setOn(earcon, wanted.sounds.contains(earcon));
    if (!wanted.sounds.isEmpty())
        watchDevices();
    setSpeaking(wanted.isSpeaking);
}

Voice::Wanted Voice::wanted() const
{
    QSet<Earcon> sounds;
    for (const auto earcon : ui::Earcons::all()) {
        if (m_sounds.isOn(earcon))
            sounds.insert(earcon);
    }
    return {m_own.isWanted(), sounds, m_devices.choice(), m_own.speed(), m_naming, m_own.timbre()};
}

// Nobody connects to a sound server for nothing.
void Voice::watchDevices()
{
    if (std::exchange(m_isWatching, true))
        return;
    auto *player = m_thread.adopt(new ui::Player);
    connect(player, &ui::Player::devicesChanged, &m_devices, &ui::SoundDevices::know);
    QMetaObject::invokeMethod(player, &ui::Player::watchDevices);
}

void Voice::setSpeaking(bool isSpeaking)
{
    if (isSpeaking)
        watchDevices();
    m_own.setWanted(isSpeaking);
}

QString Voice::state() const
{
    if (m_own.isOn())
        return tr("The desk's own voice is on.");
    return m_own.isWanted() ? tr("The desk's own voice is off: a screen reader is running.")
                            : tr("The desk's own voice is off.");
}

void Voice::tellTrouble()
{
    const auto trouble = m_devices.trouble();
    if (std::exchange(m_told, trouble) == trouble || !m_own.isOn())
        return;
    if (trouble == Trouble::NoDevice)
        Q_EMIT noticed(tr("The voice is silent: there is no sound device."));
    else if (trouble == Trouble::ChosenGone)
        Q_EMIT noticed(tr("The voice is silent: %1 is gone.").arg(m_devices.name()));
    else
        Q_EMIT noticed(tr("Sound: %1.").arg(m_devices.name()));
}

std::optional<QString> Voice::act(Act act)
{
    switch (act) {
    case Act::OwnVoice:
        setSpeaking(!m_own.isWanted());
        return state();
    case Act::FasterSpeech:
        return tr("%1 words a minute.").arg(m_own.changeSpeed(speedStep));
    case Act::SlowerSpeech:
        return tr("%1 words a minute.").arg(m_own.changeSpeed(-speedStep));
    case Act::SoundDevice:
    case Act::Headset:
    case Act::Ear:
        return actOnSound(act);
    default:
        break;
    }
    const auto earcon = earconOf(act);
    return earcon ? std::optional(switchSound(*earcon)) : std::nullopt;
}

QString Voice::actOnSound(Act act)
{
    watchDevices();
    if (m_devices.device().isEmpty() && act != Act::SoundDevice)
        return tr("There is no sound device.");
    if (act == Act::Ear) {
        m_devices.changeEar();
        const auto ear = m_devices.choice().ear;
        return ear == Ear::Left    ? tr("The desk is heard in the left ear.")
               : ear == Ear::Right ? tr("The desk is heard in the right ear.")
                                   : tr("The desk is heard in both ears.");
    }
    if (act == Act::SoundDevice)
        m_devices.chooseNext();
    else
        m_devices.markHeadset(!m_devices.choice().isHeadset);
    if (m_devices.device().isEmpty())
        return tr("There is no sound device.");
    return m_devices.isPrivate() ? tr("%1 is a headset: names, numbers and notes are heard in it.")
                                       .arg(m_devices.name())
                                 : tr("%1 is no headset: no name, no number and no note is heard.")
                                       .arg(m_devices.name());
}

// Turned on it is heard at once.
QString Voice::switchSound(Earcon earcon)
{
    watchDevices();
    m_sounds.setOn(earcon, !m_sounds.isOn(earcon));
    m_sounds.play(earcon, 0);
    return m_sounds.isOn(earcon) ? tr("This sound is on.") : tr("This sound is off.");
}

} // namespace desk
