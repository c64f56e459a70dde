#pragma once

#include "core/ports/commands.h"

#include <QJsonArray>
#include <QJsonObject>

namespace ports {

// A record as the database's save_record and end_attempt read it, and as drafts keep it.
[[nodiscard]] inline QJsonObject jsonOf(const ConversationRecord &record)
{
    using namespace Qt::StringLiterals;
    QJsonArray cards;
    for (const auto &card : record.cards)
        cards.append(QJsonObject{{u"code"_s, card.code}, {u"version"_s, card.version}});
    return {{u"speaker"_s, record.speaker},
            {u"topic"_s, record.topic},
            {u"otherTopics"_s, QJsonArray::fromStringList(record.otherTopics)},
            {u"cards"_s, cards},
            {u"note"_s, record.note},
            {u"outcome"_s, record.outcome},
            {u"recordedElsewhere"_s, record.isCopied}};
}

} // namespace ports
