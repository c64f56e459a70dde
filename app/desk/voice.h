#pragma once

#include "ui/platform/screenreaders.h"
#include "ui/shell/actions.h"
#include "ui/speech/announcer.h"
#include "ui/voice/earcons.h"
#include "ui/voice/espeakspeaker.h"
#include "ui/voice/focuswords.h"
#include "ui/voice/ownvoice.h"
#include "ui/voice/soundthread.h"

namespace desk {

// What is heard of the desk itself: its voice when no screen reader runs, and its short sounds.
class Voice : public QObject
{
    Q_OBJECT

public:
    struct Wanted
    {
        bool isSpeaking = false;
        QSet<ui::Earcon> sounds = {}; // that are on
        ui::SoundDevices::Choice device = {};
        int speed = ui::OwnVoice::usualSpeed; // words a minute
        words::Naming naming = words::Naming::Full;
        ui::Timbre timbre = ui::Timbre::Usual;
    };
    explicit Voice(ui::Announcer &announcer, QObject *parent = nullptr);

    [[nodiscard]] Wanted wanted() const;
    void want(const Wanted &wanted);
    [[nodiscard]] QString deviceName() const { return m_devices.name(); } // empty: none is known
    void setLanguage(const QString &language) { m_own.setLanguage(language); }
    // What to say of it; none: it is nothing of ours.
    [[nodiscard]] std::optional<QString> act(ui::Act act);

Q_SIGNALS:
    void noticed(const QString &text); // of the voice itself
    void deviceChanged();              // that the desk is heard in

private:
    [[nodiscard]] QString actOnSound(ui::Act act);
    [[nodiscard]] QString switchSound(ui::Earcon earcon);
    [[nodiscard]] QString state() const;
    void tellTrouble();
    void watchDevices();
    void setSpeaking(bool isSpeaking);

    ui::Announcer &m_announcer;
    ui::SoundDevices m_devices;
    ui::SoundThread m_thread;
    ui::EspeakSpeaker m_speaker;
    ui::OwnVoice m_own;
    ui::FocusWords m_focus;
    ui::Earcons m_sounds;
    ui::ScreenReaders m_readers;
    words::Naming m_naming = words::Naming::Full;
    ui::SoundDevices::Trouble m_told = ui::SoundDevices::Trouble::None;
    bool m_isWatching = false;
    bool m_hasFailed = false; // once is enough: it cannot say so itself
};

} // namespace desk
