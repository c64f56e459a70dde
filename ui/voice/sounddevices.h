#pragma once

#include "ui/voice/sound.h"

#include <QObject>
#include <QString>

namespace ui {

struct SoundDevice
{
    QByteArray id;
    QString name;
    bool isDefault = false;
    friend bool operator==(const SoundDevice &, const SoundDevice &) = default;
};

// Where the desk is heard: the system's own device, or one chosen by name. One that is marked as a
// headset is heard by nobody else. A chosen device that is gone is replaced by no other: what was
// meant for one ear is not for the room.
class SoundDevices : public QObject
{
    Q_OBJECT

public:
    struct Choice
    {
        QString name; // empty: the system's
        bool isHeadset = false;
        Ear ear = Ear::Both;
        friend bool operator==(const Choice &, const Choice &) = default;
    };
    enum class Trouble { None, NoDevice, ChosenGone };

    explicit SoundDevices(Choice choice, QObject *parent = nullptr);

    void know(const QList<ui::SoundDevice> &devices); // that there are now
    void choose(const Choice &choice);
    void chooseNext();
    void markHeadset(bool isHeadset); // the one that is heard
    void changeEar();

    [[nodiscard]] const Choice &choice() const { return m_choice; }
    [[nodiscard]] QString name() const;      // of the one that is heard, or was to be
    [[nodiscard]] QByteArray device() const; // empty: none
    [[nodiscard]] bool isPrivate() const { return m_choice.isHeadset && !device().isEmpty(); }
    [[nodiscard]] Trouble trouble() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] const SoundDevice *heard() const;

    Choice m_choice;
    QList<SoundDevice> m_devices;
    bool m_isKnown = false;
};

} // namespace ui
