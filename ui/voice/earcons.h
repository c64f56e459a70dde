#pragma once

#include "ui/speech/earcon.h"
#include "ui/voice/sounddevices.h"

#include <QObject>
#include <QSet>

namespace ui {

class Player;
class SoundThread;

// Plays the short sounds on the chosen device. Each can be turned off and heard.
class Earcons : public QObject
{
    Q_OBJECT

public:
    Earcons(SoundThread &thread, const SoundDevices &devices, QObject *parent = nullptr);

    [[nodiscard]] static const QList<Earcon> &all();
    [[nodiscard]] static Sound soundOf(Earcon earcon);

    void play(Earcon earcon, double quieterBy);
    void setOn(Earcon earcon, bool isOn);
    [[nodiscard]] bool isOn(Earcon earcon) const { return !m_off.contains(earcon); }

private:
    const SoundDevices &m_devices;
    Player *m_player;
    QSet<Earcon> m_off;
};

} // namespace ui
