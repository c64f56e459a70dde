#pragma once

#include "ui/voice/sounddevices.h"

#include <QAudioSink>
#include <QBuffer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace ui {

// Plays one sound at a time. Sound servers may keep whoever asks waiting: it lives in a thread
// where nobody minds.
class Player : public QObject
{
    Q_OBJECT

public:
    explicit Player(QObject *parent = nullptr);
    ~Player() override;

    void watchDevices(); // says which there are, now and whenever that changes
    void play(const Sound &sound, const QByteArray &device, Ear ear); // what is played breaks off
    void stop();

Q_SIGNALS:
    void ended();
    void failed(); // there is no such device, or it went away
    void devicesChanged(const QList<ui::SoundDevice> &devices);

private:
    void follow(QAudio::State state);
    void tellDevices();
    void fail();

    // Qt 6.4 knows at once which devices are gone, but tells nobody.
    QTimer m_devices;
    QTimer m_watch; // while something is played
    QByteArray m_device;
    std::unique_ptr<QAudioSink> m_sink;
    QBuffer m_buffer;
};

} // namespace ui
