#pragma once

#include "ui/speech/announcer.h"
#include "ui/voice/sounddevices.h"
#include "ui/voice/speaker.h"

#include <QElapsedTimer>
#include <QTimer>

#include <optional>

namespace ui {

// The desk's own voice, for whoever works without looking and without a screen reader: off while
// a reader runs. It says what is announced, and what the person moves to. Where others may listen,
// and for whoever wants no names, it says nobody's name, number or note.
class OwnVoice : public QObject, public Outlet
{
    Q_OBJECT

public:
    enum class Reader { Running, None };
    enum class Why { Person, Reader };
    static constexpr int usualSpeed = 380;   // words a minute
    static constexpr int afterReader = 5000; // milliseconds: readers are restarted

    OwnVoice(Announcer &announcer, Speaker &speaker, const SoundDevices &devices,
             QObject *parent = nullptr);
    ~OwnVoice() override;

    void setWanted(bool isWanted); // by the person
    [[nodiscard]] bool isWanted() const { return m_isWanted; }
    // Whoever cannot tell says that one runs.
    void setReader(Reader reader);
    [[nodiscard]] bool isOn() const { return m_isOn; }
    void setLanguage(const QString &language) { m_language = language; }
    void setSpeed(int wordsPerMinute); // within what the speaker can
    int changeSpeed(int by);           // the new one
    [[nodiscard]] int speed() const { return m_speed; }
    void setTimbre(Timbre timbre) { m_timbre = timbre; }
    [[nodiscard]] Timbre timbre() const { return m_timbre; }
    // Free: as if others always listened.
    void setNaming(words::Naming naming) { m_naming = naming; }

    void say(const words::Sentence &sentence) override;
    // Where the person is now. An announcement goes before it; of several the last is said.
    void sayHere(const QString &text, const QString &discreet);
    void echo(const QString &typed); // what was just typed, while nobody is on the line
    void noteKey();                  // whoever presses a key has heard enough

Q_SIGNALS:
    void turned(bool isOn, ui::OwnVoice::Why why);
    void spoken(const QString &text);

private:
    enum class Saying { Nothing, Announcement, Here };

    void settle(Why why);
    void speak(const QString &text, Saying what);
    void finish();
    [[nodiscard]] bool isAskedFor() const;
    [[nodiscard]] bool mayName() const;

    Announcer &m_announcer;
    Speaker &m_speaker;
    const SoundDevices &m_devices;
    QTimer m_afterReader;
    QTimer m_here;
    QString m_textHere;
    QString m_language;
    QElapsedTimer m_sinceKey;
    Saying m_saying = Saying::Nothing;
    std::optional<Reader> m_reader; // none: nobody knows yet
    int m_speed = usualSpeed;
    Timbre m_timbre = Timbre::Usual;
    words::Naming m_naming = words::Naming::Full;
    bool m_isWanted = false;
    bool m_isOn = false;
};

} // namespace ui
