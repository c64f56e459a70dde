#include "ui/voice/player.h"

#include <QAudioDevice>
#include <QMediaDevices>

namespace ui {

namespace {

// Milliseconds
constexpr int buffered = 80; // breaking off is heard no later than this
constexpr int betweenLooks = 1000;
// Sound servers move what is played to another device when its own is pulled out.
constexpr int betweenGlances = 10;

QAudioDevice deviceOf(const QByteArray &id)
{
    for (const auto &device : QMediaDevices::audioOutputs()) {
        if (device.id() == id)
            return device;
    }
    return {};
}

} // namespace

Player::Player(QObject *parent) : QObject(parent), m_devices(this), m_watch(this), m_buffer(this)
{
    m_devices.setInterval(betweenLooks);
    connect(&m_devices, &QTimer::timeout, this, &Player::tellDevices);
    m_watch.setInterval(betweenGlances);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        if (deviceOf(m_device).isNull())
            fail();
    });
}

Player::~Player() = default;

void Player::watchDevices()
{
    m_devices.start();
    tellDevices();
}

void Player::tellDevices()
{
    const auto usual = QMediaDevices::defaultAudioOutput().id();
    QList<SoundDevice> devices;
    for (const auto &device : QMediaDevices::audioOutputs())
        devices.append({device.id(), device.description(), device.id() == usual});
    Q_EMIT devicesChanged(devices);
}

void Player::play(const Sound &sound, const QByteArray &device, Ear ear)
{
    stop();
    const auto found = deviceOf(device);
    QAudioFormat format;
    format.setSampleRate(sound.rate);
    format.setChannelCount(2);
    format.setSampleFormat(QAudioFormat::Int16);
    if (found.isNull() || !found.isFormatSupported(format))
        return fail();
    m_device = device;
    m_buffer.setData(heardIn(ear, sound));
    m_buffer.open(QIODevice::ReadOnly);
    m_sink = std::make_unique<QAudioSink>(found, format);
    m_sink->setBufferSize(format.bytesForDuration(buffered * 1000));
    // Queued: the sink is not to be thrown away while it speaks of itself.
    connect(m_sink.get(), &QAudioSink::stateChanged, this, &Player::follow, Qt::QueuedConnection);
    m_sink->start(&m_buffer);
    m_watch.start();
}

void Player::fail()
{
    stop();
    Q_EMIT failed();
}

void Player::stop()
{
    m_watch.stop();
    if (m_sink) {
        m_sink->disconnect(this);
        m_sink->reset();
    }
    m_sink.reset();
    m_buffer.close();
}

void Player::follow(QAudio::State state)
{
    if (!m_sink || state == QAudio::ActiveState || state == QAudio::SuspendedState)
        return;
    const bool isWhole = state == QAudio::IdleState && m_buffer.atEnd();
    if (state == QAudio::IdleState && !isWhole)
        return;
    const bool hasFailed = m_sink->error() != QAudio::NoError
                           && m_sink->error() != QAudio::UnderrunError;
    if (hasFailed)
        return fail();
    stop();
    Q_EMIT ended();
}

} // namespace ui
