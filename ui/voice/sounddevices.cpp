#include "ui/voice/sounddevices.h"

#include <algorithm>
#include <utility>

namespace ui {

SoundDevices::SoundDevices(Choice choice, QObject *parent)
    : QObject(parent), m_choice(std::move(choice))
{
}

void SoundDevices::know(const QList<SoundDevice> &devices)
{
    const bool wasKnown = std::exchange(m_isKnown, true);
    if (wasKnown && devices == m_devices)
        return;
    m_devices = devices;
    Q_EMIT changed();
}

const SoundDevice *SoundDevices::heard() const
{
    const auto found = std::find_if(
        m_devices.cbegin(), m_devices.cend(), [this](const SoundDevice &each) {
            return m_choice.name.isEmpty() ? each.isDefault : each.name == m_choice.name;
        });
    return found == m_devices.cend() ? nullptr : &*found;
}

void SoundDevices::choose(const Choice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    Q_EMIT changed();
}

// Another one is no headset until somebody says so.
void SoundDevices::chooseNext()
{
    if (m_devices.isEmpty())
        return;
    const auto *now = heard();
    const auto place = now == nullptr ? 0 : (now - m_devices.constData() + 1) % m_devices.size();
    m_choice.name = m_devices.at(place).name;
    m_choice.isHeadset = false;
    Q_EMIT changed();
}

// Marked is this one, whatever the system's may be later.
void SoundDevices::markHeadset(bool isHeadset)
{
    if (isHeadset && device().isEmpty())
        return;
    m_choice.name = name();
    m_choice.isHeadset = isHeadset;
    Q_EMIT changed();
}

void SoundDevices::changeEar()
{
    m_choice.ear = m_choice.ear == Ear::Both   ? Ear::Left
                   : m_choice.ear == Ear::Left ? Ear::Right
                                               : Ear::Both;
    Q_EMIT changed();
}

QString SoundDevices::name() const
{
    const auto *device = heard();
    return device == nullptr ? m_choice.name : device->name;
}

QByteArray SoundDevices::device() const
{
    const auto *found = heard();
    return found == nullptr ? QByteArray() : found->id;
}

// Before anything is known nothing is wrong.
SoundDevices::Trouble SoundDevices::trouble() const
{
    if (!m_isKnown || heard() != nullptr)
        return Trouble::None;
    return m_choice.name.isEmpty() ? Trouble::NoDevice : Trouble::ChosenGone;
}

} // namespace ui
