#pragma once

#include "ui/voice/speaker.h"

#include <QStringList>

namespace support {

// Says nothing, and remembers what it was to say.
class RecordingSpeaker final : public ui::Speaker
{
public:
    void speak(const ui::Utterance &utterance) override
    {
        isSpeaking = true;
        said.append(utterance);
    }
    void stop() override { isSpeaking = false; }
    void end() // what it was saying has been said
    {
        isSpeaking = false;
        Q_EMIT ended();
    }
    [[nodiscard]] QStringList texts() const
    {
        QStringList list;
        for (const auto &each : said)
            list += each.text;
        return list;
    }

    QList<ui::Utterance> said;
    bool isSpeaking = false;
};

} // namespace support
