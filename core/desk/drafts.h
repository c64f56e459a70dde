#pragma once

#include "core/base/id.h"
#include "core/ports/commands.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <variant>

namespace desk {

// What an official writes of a hand-over, or of a call that reached the office directly.
struct InterventionDraft
{
    QString outcome; // "done", "needs-documents", "appointment", "not-ours"; empty: not chosen
    QString note;
    friend bool operator==(const InterventionDraft &, const InterventionDraft &) = default;
};

// What a draft is about.
using Subject = std::variant<base::CallId, base::CallbackId, base::HandOverId>;

// A form as it was last kept; `content` is of our own making (below).
struct Draft
{
    Subject subject;
    QJsonObject content;
    QDateTime keptAt;
};

[[nodiscard]] QJsonObject toJson(const ports::ConversationRecord &record);
[[nodiscard]] QJsonObject toJson(const InterventionDraft &draft);
[[nodiscard]] ports::ConversationRecord recordOf(const QJsonObject &content);
[[nodiscard]] InterventionDraft interventionOf(const QJsonObject &content);
// "call", "callback", "hand_over": as the database names it, with its number. A callback's draft is
// of its claim: it outlives the claim and ends with the attempt that is recorded.
[[nodiscard]] QString kindOf(const Subject &subject);
[[nodiscard]] qint64 numberOf(const Subject &subject);

} // namespace desk
