#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace ui {

enum class Ear { Left, Right, Both };

// One channel of sound, before anybody decided in which ear it is heard.
struct Sound
{
    QList<qint16> samples;
    int rate = 48000; // a second
    [[nodiscard]] qint64 milliseconds() const { return samples.size() * 1000 / rate; }
};

// What a program wrote that does not know yet how much it will be; none: no such file.
[[nodiscard]] std::optional<Sound> soundOfWave(const QByteArray &wave);
[[nodiscard]] Sound quieter(Sound sound, double decibels);
// Both channels, one sample of each after the other, as a device takes them.
[[nodiscard]] QByteArray heardIn(Ear ear, const Sound &sound);

} // namespace ui
