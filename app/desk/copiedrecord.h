#pragma once

#include "core/desk/sight.h"
#include "core/ports/commands.h"
#include "core/words/sentences.h"

#include <QCoreApplication>

namespace desk {

// A record as it is copied for the procedure where the directorate records calls, too: a line each
// of what its configuration names, in the user's language.
class CopiedRecord
{
    Q_DECLARE_TR_FUNCTIONS(desk::CopiedRecord)

public:
    struct Fields
    {
        QDateTime at; // UTC, when the conversation began
        QString number;
        QString request; // ours: the call's number, or the request's code
        QString topics;  // their titles
        QString cards;
        QString outcome; // code
        QString note;
    };
    [[nodiscard]] static QString text(const Sight &sight, const words::Sentences &sentences,
                                      const Fields &fields);
    [[nodiscard]] static QString text(const Sight &sight, const words::Sentences &sentences,
                                      const Situation &situation,
                                      const ports::ConversationRecord &record);
};

} // namespace desk
