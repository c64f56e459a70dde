#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace support {

// A sound server of our own: a headset and a loudspeaker nobody hears, each at the pace of a real
// one. What is played on the headset can be listened to.
class SoundServer
{
public:
    static QString headset() { return QStringLiteral("headset"); }
    static QString loudspeaker() { return QStringLiteral("loudspeaker"); }

    SoundServer();
    ~SoundServer();

    [[nodiscard]] bool start(); // before Qt asks for devices
    [[nodiscard]] bool unplug(const QString &device);
    [[nodiscard]] bool plug(const QString &device);

private:
    [[nodiscard]] bool control(const QStringList &command) const;

    QTemporaryDir m_folder;
    QProcess m_process;
};

// What is heard of a device from now on, both ears.
class Listener
{
public:
    explicit Listener(const QString &device);
    ~Listener();

    void hear();                                    // takes what has come meanwhile
    [[nodiscard]] int loudest(int channel) const;   // 0: left
    [[nodiscard]] qint64 heardMilliseconds() const; // from the first sound to the last
    // Since the last sound, at this moment.
    [[nodiscard]] bool isSilentFor(int milliseconds) const;

private:
    QProcess m_process;
    QByteArray m_samples;
};

} // namespace support
