#include "tests/ui/voice/soundserver.h"

#include <QtEndian>

#include <algorithm>
#include <cstdlib>

namespace support {

using namespace Qt::StringLiterals;

namespace {

constexpr int startTime = 30'000;
constexpr int rate = 48'000;
constexpr qsizetype frame = 4; // bytes: two channels of 16 bits
constexpr int silence = 64;    // of 32767: what counts as nothing
constexpr qsizetype perMillisecond = frame * rate / 1000;

int sampleAt(const QByteArray &samples, qsizetype place)
{
    return std::abs(qFromLittleEndian<qint16>(samples.constData() + place));
}

qsizetype firstSound(const QByteArray &samples)
{
    for (qsizetype place = 0; place + 1 < samples.size(); place += 2) {
        if (sampleAt(samples, place) > silence)
            return place;
    }
    return -1;
}

qsizetype lastSound(const QByteArray &samples)
{
    for (qsizetype place = samples.size() / 2 * 2 - 2; place >= 0; place -= 2) {
        if (sampleAt(samples, place) > silence)
            return place;
    }
    return -1;
}

} // namespace

SoundServer::SoundServer() = default;

SoundServer::~SoundServer()
{
    m_process.terminate();
    if (!m_process.waitForFinished(startTime))
        m_process.kill();
}

bool SoundServer::start()
{
    const auto socket = m_folder.filePath(u"native"_s);
    qputenv("PULSE_RUNTIME_PATH", m_folder.path().toUtf8());
    qputenv("PULSE_SERVER", "unix:"_ba + socket.toUtf8());
    m_process.start(
        u"pulseaudio"_s,
        {u"-n"_s, u"--daemonize=no"_s, u"--exit-idle-time=-1"_s, u"--disallow-exit"_s, u"-L"_s,
         u"module-native-protocol-unix socket="_s + socket, u"-L"_s,
         u"module-null-sink sink_name=%1 sink_properties=device.description=%1"_s.arg(
             loudspeaker()),
         u"-L"_s,
         u"module-null-sink sink_name=%1 sink_properties=device.description=%1"_s.arg(headset())});
    if (!m_process.waitForStarted())
        return false;
    for (int tries = 0; tries < 100; ++tries) {
        if (control({u"info"_s}))
            return control({u"set-default-sink"_s, loudspeaker()});
        if (m_process.waitForFinished(100))
            return false;
    }
    return false;
}

bool SoundServer::unplug(const QString &device)
{
    QProcess list;
    list.start(u"pactl"_s, {u"list"_s, u"short"_s, u"modules"_s});
    if (!list.waitForFinished(startTime))
        return false;
    for (const auto &line : QString::fromUtf8(list.readAllStandardOutput()).split(u'\n')) {
        if (line.contains(u"sink_name="_s + device))
            return control({u"unload-module"_s, line.section(u'\t', 0, 0)});
    }
    return false;
}

bool SoundServer::plug(const QString &device)
{
    return control({u"load-module"_s, u"module-null-sink"_s, u"sink_name="_s + device,
                    u"sink_properties=device.description="_s + device});
}

bool SoundServer::control(const QStringList &command) const
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(u"pactl"_s, command);
    return process.waitForFinished(startTime) && process.exitStatus() == QProcess::NormalExit
           && process.exitCode() == 0;
}

Listener::Listener(const QString &device)
{
    m_process.start(u"parec"_s, {u"-d"_s, device + u".monitor"_s, u"--raw"_s, u"--format=s16le"_s,
                                 u"--rate=48000"_s, u"--channels=2"_s, u"--latency-msec=10"_s});
    m_process.waitForReadyRead(startTime); // it hears
}

Listener::~Listener()
{
    m_process.terminate();
    if (!m_process.waitForFinished(startTime))
        m_process.kill();
}

void Listener::hear()
{
    m_process.waitForReadyRead(0);
    m_samples += m_process.readAllStandardOutput();
}

int Listener::loudest(int channel) const
{
    int result = 0;
    for (auto place = qsizetype(channel) * 2; place + 1 < m_samples.size(); place += frame)
        result = std::max(result, sampleAt(m_samples, place));
    return result;
}

qint64 Listener::heardMilliseconds() const
{
    const auto first = firstSound(m_samples);
    return first < 0 ? 0 : (lastSound(m_samples) - first) / perMillisecond;
}

bool Listener::isSilentFor(int milliseconds) const
{
    return (m_samples.size() - std::max<qsizetype>(0, lastSound(m_samples))) / perMillisecond
           >= milliseconds;
}

} // namespace support
