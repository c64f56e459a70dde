#include "ui/voice/sound.h"

#include <QtEndian>

#include <cmath>
#include <cstring>

namespace ui {

namespace {

constexpr qsizetype rateAt = 24; // in the head of every such file
constexpr qsizetype chunkHead = 8;

} // namespace

std::optional<Sound> soundOfWave(const QByteArray &wave)
{
    const auto data = wave.indexOf("data");
    if (!wave.startsWith("RIFF") || data < rateAt + 4 || wave.size() < data + chunkHead)
        return std::nullopt;
    Sound sound;
    sound.rate = static_cast<int>(qFromLittleEndian<quint32>(wave.constData() + rateAt));
    const auto begin = data + chunkHead;
    sound.samples.resize((wave.size() - begin) / 2);
    qFromLittleEndian<qint16>(wave.constData() + begin, sound.samples.size(), sound.samples.data());
    return sound.rate > 0 ? std::optional(sound) : std::nullopt;
}

Sound quieter(Sound sound, double decibels)
{
    const double factor = std::pow(10, -decibels / 20);
    for (auto &sample : sound.samples)
        sample = static_cast<qint16>(std::lround(sample * factor));
    return sound;
}

QByteArray heardIn(Ear ear, const Sound &sound)
{
    QByteArray result(sound.samples.size() * 2 * qsizetype(sizeof(qint16)), 0);
    auto *out = reinterpret_cast<qint16 *>(result.data());
    for (const auto sample : sound.samples) {
        *out++ = ear == Ear::Right ? qint16(0) : sample;
        *out++ = ear == Ear::Left ? qint16(0) : sample;
    }
    return result;
}

} // namespace ui
