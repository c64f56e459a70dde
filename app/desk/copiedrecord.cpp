#include "app/desk/copiedrecord.h"

#include "core/citizens/phonenumber.h"

#include <QHash>
#include <QStringList>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

CopiedRecord::Fields conversationOf(const Sight &sight, const Situation &situation)
{
    if (const auto *call = situation.call ? sight.calls.find(*situation.call) : nullptr)
        return {call->arrivedAt, call->caller, call->number};
    const auto *callback = situation.callback ? sight.callbacks.find(*situation.callback) : nullptr;
    if (!callback)
        return {};
    return {callback->attempt ? callback->attempt->beganAt : callback->firstRingAt,
            callback->number, callback->requestCode};
}

QString topicsOf(const offices::Directorate &directorate, const ports::ConversationRecord &record)
{
    QStringList titles;
    for (const auto &code : ports::topicsOf(record)) {
        const auto *topic = directorate.topic(code);
        titles.append(topic ? topic->title : code);
    }
    return titles.join(u"; "_s);
}

QString cardsOf(const ports::ConversationRecord &record)
{
    QStringList cards;
    for (const auto &card : record.cards)
        cards.append(u"%1 v%2"_s.arg(card.code).arg(card.version));
    return cards.join(u", "_s);
}

} // namespace

QString CopiedRecord::text(const Sight &sight, const words::Sentences &sentences,
                           const Situation &situation, const ports::ConversationRecord &record)
{
    auto fields = conversationOf(sight, situation);
    fields.topics = topicsOf(sight.directorate, record);
    fields.cards = cardsOf(record);
    fields.outcome = record.outcome;
    fields.note = record.note;
    return text(sight, sentences, fields);
}

QString CopiedRecord::text(const Sight &sight, const words::Sentences &sentences,
                           const Fields &fields)
{
    const auto local = fields.at.toTimeZone(sight.directorate.hours.zone());
    const QHash<QString, std::pair<QString, QString>> known{
        {u"day"_s, {tr("Day"), sentences.date(local.date())}},
        {u"time"_s, {tr("Time"), local.toString(u"HH:mm"_s)}},
        {u"request"_s, {tr("Request"), fields.request}},
        {u"number"_s, {tr("Telephone"), citizens::grouped(fields.number)}},
        {u"topics"_s, {tr("Topic"), fields.topics}},
        {u"cards"_s, {tr("Already told"), fields.cards}},
        {u"outcome"_s, {tr("Outcome"), sentences.words().outcome(fields.outcome)}},
        {u"note"_s, {tr("Note"), fields.note.simplified()}}};
    QStringList lines;
    for (const auto &field : sight.directorate.recording.copied) {
        const auto [label, value] = known.value(field);
        if (!value.isEmpty())
            lines.append(label + u": "_s + value);
    }
    return lines.join(u'\n');
}

} // namespace desk
