#include "core/desk/drafts.h"

#include "core/ports/recordjson.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(base::CallId)
{
    return u"call"_s;
}
QString nameOf(base::CallbackId)
{
    return u"callback"_s;
}
QString nameOf(base::HandOverId)
{
    return u"hand_over"_s;
}

} // namespace

QJsonObject toJson(const ports::ConversationRecord &record)
{
    return ports::jsonOf(record);
}

QJsonObject toJson(const InterventionDraft &draft)
{
    return {{u"outcome"_s, draft.outcome}, {u"note"_s, draft.note}};
}

// A draft may be older than this program: what it does not hold is empty.
ports::ConversationRecord recordOf(const QJsonObject &content)
{
    ports::ConversationRecord record;
    record.speaker = content[u"speaker"].toString();
    record.topic = content[u"topic"].toString();
    for (const auto &topic : content[u"otherTopics"].toArray())
        record.otherTopics.append(topic.toString());
    for (const auto &value : content[u"cards"].toArray()) {
        const auto card = value.toObject();
        record.cards.append({card[u"code"].toString(), card[u"version"].toInt()});
    }
    record.note = content[u"note"].toString();
    record.outcome = content[u"outcome"].toString();
    record.isCopied = content[u"recordedElsewhere"].toBool();
    return record;
}

InterventionDraft interventionOf(const QJsonObject &content)
{
    return {content[u"outcome"].toString(), content[u"note"].toString()};
}

QString kindOf(const Subject &subject)
{
    return std::visit([](auto id) { return nameOf(id); }, subject);
}

qint64 numberOf(const Subject &subject)
{
    return std::visit([](auto id) { return id.value(); }, subject);
}

} // namespace desk
