#include "ui/voice/ownvoice.h"

#include <algorithm>
#include <utility>

namespace ui {

namespace {

// Milliseconds
constexpr int settling = 60;        // the focus may move on, or an announcement come
constexpr qint64 answerTime = 1000; // what moves after a key so soon is its answer

constexpr double belowCitizen = 6; // decibels, while somebody is on the line

} // namespace

OwnVoice::OwnVoice(Announcer &announcer, Speaker &speaker, const SoundDevices &devices,
                   QObject *parent)
    : QObject(parent), m_announcer(announcer), m_speaker(speaker), m_devices(devices)
{
    m_afterReader.setSingleShot(true);
    m_afterReader.setInterval(afterReader);
    connect(&m_afterReader, &QTimer::timeout, this, [this] {
        m_reader = Reader::None;
        settle(Why::Reader);
    });
    m_here.setSingleShot(true);
    m_here.setInterval(settling);
    connect(&m_here, &QTimer::timeout, this, [this] { speak(m_textHere, Saying::Here); });
    connect(&speaker, &Speaker::ended, this, &OwnVoice::finish);
    connect(&speaker, &Speaker::failed, this, &OwnVoice::finish);
    // What was meant for one ear is not finished on another device.
    connect(&devices, &SoundDevices::changed, this, [this] {
        m_speaker.stop();
        finish();
    });
}

OwnVoice::~OwnVoice()
{
    if (m_isOn)
        m_announcer.speakBy(nullptr);
}

void OwnVoice::setWanted(bool isWanted)
{
    m_isWanted = isWanted;
    settle(Why::Person);
}

void OwnVoice::setReader(Reader reader)
{
    if (reader == Reader::None && m_reader == Reader::Running) {
        if (!m_afterReader.isActive())
            m_afterReader.start();
        return;
    }
    m_afterReader.stop();
    m_reader = reader;
    settle(Why::Reader);
}

void OwnVoice::settle(Why why)
{
    const bool isOn = m_isWanted && m_reader == Reader::None;
    if (std::exchange(m_isOn, isOn) == isOn)
        return;
    m_speaker.stop();
    m_here.stop();
    m_saying = Saying::Nothing;
    m_announcer.speakBy(isOn ? this : nullptr);
    Q_EMIT turned(isOn, why);
}

void OwnVoice::setSpeed(int wordsPerMinute)
{
    m_speed = std::clamp(wordsPerMinute, Speaker::slowest, Speaker::fastest);
}

int OwnVoice::changeSpeed(int by)
{
    setSpeed(m_speed + by);
    return m_speed;
}

bool OwnVoice::mayName() const
{
    return m_devices.isPrivate() && m_naming == words::Naming::Full;
}

void OwnVoice::say(const words::Sentence &sentence)
{
    m_here.stop();
    if (mayName())
        speak(sentence.speech, Saying::Announcement);
    else if (!sentence.discreet.isEmpty())
        speak(sentence.discreet, Saying::Announcement);
    else if (m_naming == words::Naming::Free)
        speak(tr("Names and numbers are off."), Saying::Announcement);
    else
        speak(tr("That is heard in a headset only."), Saying::Announcement);
}

void OwnVoice::sayHere(const QString &text, const QString &discreet)
{
    const auto &said = mayName() ? text : discreet;
    const bool isHeard = !m_announcer.isInConversation() || isAskedFor();
    if (!m_isOn || m_saying == Saying::Announcement || said.isEmpty() || !isHeard)
        return;
    m_textHere = said;
    m_here.start();
}

void OwnVoice::echo(const QString &typed)
{
    if (m_isOn && !m_announcer.isInConversation() && mayName())
        speak(typed, Saying::Here);
}

void OwnVoice::noteKey()
{
    m_sinceKey.start();
    m_here.stop();
    if (m_saying == Saying::Nothing)
        return;
    m_speaker.stop();
    finish();
}

bool OwnVoice::isAskedFor() const
{
    return m_sinceKey.isValid() && m_sinceKey.elapsed() < answerTime;
}

// Without a device it ends at once: what waits behind it is history, not silence for ever.
void OwnVoice::speak(const QString &text, Saying what)
{
    m_saying = what;
    if (m_devices.device().isEmpty() || text.isEmpty())
        return finish();
    Q_EMIT spoken(text);
    m_speaker.speak(
        {text, m_language, m_speed, m_announcer.isInConversation() ? belowCitizen : 0, m_timbre});
}

void OwnVoice::finish()
{
    if (std::exchange(m_saying, Saying::Nothing) == Saying::Announcement)
        m_announcer.noteEnd();
}

} // namespace ui
