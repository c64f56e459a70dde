#include "ui/voice/earcons.h"

#include "ui/voice/player.h"
#include "ui/voice/soundthread.h"

#include <cmath>
#include <numbers>

namespace ui {

namespace {

enum class Timbre { Wood, Pluck, Bell, Buzz };

struct Note
{
    double hertz = 0; // 0: a pause
    int milliseconds = 0;
    double slide = 1; // of the pitch, until the note ends
};

constexpr int rate = 48000;
constexpr int attack = 6;    // milliseconds: a sudden edge hurts in a headset
constexpr double peak = 0.2; // of what there is: 12 dB below speech

// All of it between 700 and 2500 Hz, where a headset and an ear past fifty still hear.
double overtones(Timbre timbre, double phase)
{
    switch (timbre) {
    case Timbre::Wood:
        return std::sin(phase);
    case Timbre::Pluck:
        return 0.7 * std::sin(phase) + 0.3 * std::sin(2 * phase);
    case Timbre::Bell:
        return 0.6 * std::sin(phase) + 0.4 * std::sin(1.5 * phase);
    case Timbre::Buzz:
        return 0.6 * std::sin(phase) + 0.4 * std::sin(1.1 * phase);
    }
    Q_UNREACHABLE();
}

void add(Sound &sound, Timbre timbre, const Note &note)
{
    const int count = note.milliseconds * rate / 1000;
    const int rising = attack * rate / 1000;
    double phase = 0;
    for (int index = 0; index < count; ++index) {
        const double part = double(index) / count;
        phase += 2 * std::numbers::pi * note.hertz * (1 + (note.slide - 1) * part) / rate;
        const double rise = std::min(1.0, double(index) / rising);
        const double fall = std::min(1.0, double(count - index) / rising);
        const double decay = timbre == Timbre::Buzz ? 1 : std::exp(-2 * part);
        sound.samples += static_cast<qint16>(
            std::lround(32767 * peak * rise * fall * decay * overtones(timbre, phase)));
    }
}

Sound melody(Timbre timbre, const QList<Note> &notes)
{
    Sound sound{{}, rate};
    for (const auto &note : notes)
        add(sound, timbre, note);
    return sound;
}

} // namespace

Earcons::Earcons(SoundThread &thread, const SoundDevices &devices, QObject *parent)
    : QObject(parent), m_devices(devices), m_player(thread.adopt(new Player))
{
}

const QList<Earcon> &Earcons::all()
{
    static const QList<Earcon> list{Earcon::Ring, Earcon::LastRing, Earcon::Line,    Earcon::Closed,
                                    Earcon::Back, Earcon::New,      Earcon::Time,    Earcon::Done,
                                    Earcon::No,   Earcon::System,   Earcon::HandOver};
    return list;
}

Sound Earcons::soundOf(Earcon earcon)
{
    const Note low{800, 110};
    const Note high{1200, 60};
    switch (earcon) {
    case Earcon::Ring:
        return melody(Timbre::Wood, {low, {0, 20}, high});
    case Earcon::LastRing:
        return melody(Timbre::Wood, {low, {0, 20}, high, {0, 20}, {1600, 60}});
    case Earcon::Line:
        return melody(Timbre::Wood, {{1000, 60}});
    case Earcon::Closed:
        return melody(Timbre::Wood, {{1200, 80}, {0, 20}, {800, 80}});
    case Earcon::Back:
        return melody(Timbre::Wood, {high, {0, 10}, low, {0, 20}, high, {0, 10}, {800, 30}});
    case Earcon::New:
        return melody(Timbre::Pluck, {{900, 120}});
    case Earcon::Time:
        return melody(Timbre::Pluck, {{1000, 50}, {0, 25}, {1000, 50}, {0, 25}, {1000, 140}});
    case Earcon::Done:
        return melody(Timbre::Wood, {{2000, 60}});
    case Earcon::No:
        return melody(Timbre::Buzz, {{750, 80}, {0, 40}, {750, 80}});
    case Earcon::System:
        return melody(Timbre::Wood, {{1800, 280, 0.45}});
    case Earcon::HandOver:
        return melody(Timbre::Bell, {low, {0, 20}, high});
    }
    Q_UNREACHABLE();
}

void Earcons::play(Earcon earcon, double quieterBy)
{
    const auto device = m_devices.device();
    if (!isOn(earcon) || device.isEmpty())
        return;
    const auto sound = quieter(soundOf(earcon), quieterBy);
    QMetaObject::invokeMethod(m_player,
                              [player = m_player, sound, device, ear = m_devices.choice().ear] {
                                  player->play(sound, device, ear);
                              });
}

void Earcons::setOn(Earcon earcon, bool isOn)
{
    if (isOn)
        m_off.remove(earcon);
    else
        m_off.insert(earcon);
}

} // namespace ui
