#include "ui/voice/mouth.h"

namespace ui {

Mouth::Mouth() : m_synthesis(this), m_player(this)
{
    connect(&m_synthesis, &Synthesis::made, this, [this](const Sound &sound) {
        m_player.play(quieter(sound, m_wanted.utterance.quieterBy), m_wanted.device, m_wanted.ear);
    });
    connect(&m_synthesis, &Synthesis::failed, this, [this] { Q_EMIT failed(m_wanted.number); });
    connect(&m_player, &Player::failed, this, [this] { Q_EMIT failed(m_wanted.number); });
    connect(&m_player, &Player::ended, this, [this] { Q_EMIT ended(m_wanted.number); });
}

void Mouth::speak(const Wanted &wanted)
{
    stop();
    m_wanted = wanted;
    m_synthesis.begin(wanted.utterance);
}

void Mouth::stop()
{
    m_synthesis.drop();
    m_player.stop();
}

} // namespace ui
