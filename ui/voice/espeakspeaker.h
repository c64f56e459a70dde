#pragma once

#include "ui/voice/sounddevices.h"
#include "ui/voice/speaker.h"

namespace ui {

class Mouth;
class SoundThread;

// Speaks with espeak-ng on the chosen device, from a thread of its own: the window never waits.
class EspeakSpeaker final : public Speaker
{
    Q_OBJECT

public:
    EspeakSpeaker(SoundThread &thread, const SoundDevices &devices, QObject *parent = nullptr);

    void speak(const Utterance &utterance) override;
    void stop() override;

private:
    const SoundDevices &m_devices;
    Mouth *m_mouth;
    quint64 m_number = 0; // what is heard of another is of the past
};

} // namespace ui
