#include "ui/voice/espeakspeaker.h"

#include "ui/voice/mouth.h"
#include "ui/voice/soundthread.h"

namespace ui {

EspeakSpeaker::EspeakSpeaker(SoundThread &thread, const SoundDevices &devices, QObject *parent)
    : Speaker(parent), m_devices(devices), m_mouth(thread.adopt(new Mouth))
{
    connect(m_mouth, &Mouth::ended, this, [this](quint64 number) {
        if (number == m_number)
            Q_EMIT ended();
    });
    connect(m_mouth, &Mouth::failed, this, [this](quint64 number) {
        if (number == m_number)
            Q_EMIT failed();
    });
}

void EspeakSpeaker::speak(const Utterance &utterance)
{
    const Mouth::Wanted wanted{utterance, m_devices.device(), m_devices.choice().ear, ++m_number};
    QMetaObject::invokeMethod(m_mouth, [mouth = m_mouth, wanted] { mouth->speak(wanted); });
}

void EspeakSpeaker::stop()
{
    ++m_number;
    QMetaObject::invokeMethod(m_mouth, &Mouth::stop);
}

} // namespace ui
