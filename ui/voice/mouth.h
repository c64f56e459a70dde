#pragma once

#include "ui/voice/player.h"
#include "ui/voice/synthesis.h"

namespace ui {

// Makes speech and plays it, one after the other; lives in the thread of sounds.
class Mouth : public QObject
{
    Q_OBJECT

public:
    Mouth();

    struct Wanted
    {
        Utterance utterance;
        QByteArray device;
        Ear ear = Ear::Both;
        quint64 number = 0; // what is said of it afterwards bears it
    };
    void speak(const Wanted &wanted);
    void stop();

Q_SIGNALS:
    void ended(quint64 number);
    void failed(quint64 number);

private:
    Synthesis m_synthesis;
    Player m_player;
    Wanted m_wanted;
};

} // namespace ui
