#include "core/words/sentences.h"

#include "core/words/handoversheet.h"
#include "core/words/saying.h"

#include <algorithm>

namespace words {

using namespace Qt::StringLiterals;

namespace {

bool isHeld(const calls::Callback &callback)
{
    return callback.state == calls::CallbackState::Claimed
           || callback.state == calls::CallbackState::Calling;
}

QString holder(const Phrases &phrases, const calls::Callback &callback)
{
    if (callback.isMine)
        return phrases.text(QT_TRANSLATE_NOOP("sentence", "taken by you"));
    return isHeld(callback) ? phrases.text(QT_TRANSLATE_NOOP("sentence", "a colleague has it"))
                            : QString();
}

// Those of the law on minorities and of our own texts by name, any other by its code.
QString language(const Phrases &phrases, const QString &code)
{
    if (code == u"it"_s)
        return phrases.text(QT_TRANSLATE_NOOP("sentence", "in Italian"));
    if (code == u"de"_s)
        return phrases.text(QT_TRANSLATE_NOOP("sentence", "in German"));
    if (code == u"fr"_s)
        return phrases.text(QT_TRANSLATE_NOOP("sentence", "in French"));
    if (code == u"sl"_s)
        return phrases.text(QT_TRANSLATE_NOOP("sentence", "in Slovene"));
    if (code == u"en"_s)
        return phrases.text(QT_TRANSLATE_NOOP("sentence", "in English"));
    return phrases.text(QT_TRANSLATE_NOOP("sentence", "language %1"), {code});
}

// Nobody may try before; said only while it lasts.
QString notBefore(const Phrases &phrases, Style style, const calls::Callback &callback,
                  const QDateTime &now)
{
    const bool isAhead = callback.notBefore.isValid() && callback.notBefore > now;
    return isAhead ? phrases.text(QT_TRANSLATE_NOOP("sentence", "can be called %1"),
                                  {phrases.from(style, callback.notBefore, now)})
                   : QString();
}

// Part of the day and language, and who of those behind a shared number; only what is said.
QString wishes(const Phrases &phrases, const calls::Callback &callback)
{
    QStringList parts;
    if (callback.personOrdinal > 1)
        parts.append(phrases.text(QT_TRANSLATE_NOOP("sentence", "person %1 of this number"),
                                  {QString::number(callback.personOrdinal)}));
    if (callback.isNumberWrong)
        parts.append(phrases.text(QT_TRANSLATE_NOOP("sentence", "wrong number")));
    if (callback.preferred == calls::DayPart::Early)
        parts.append(phrases.text(QT_TRANSLATE_NOOP("sentence", "prefers early in the day")));
    if (callback.preferred == calls::DayPart::Late)
        parts.append(phrases.text(QT_TRANSLATE_NOOP("sentence", "prefers late in the day")));
    if (!callback.language.isEmpty())
        parts.append(language(phrases, callback.language));
    return parts.join(", "_L1);
}

// The menu option, where it is not called like the office.
QString askedFor(const calls::Callback &callback, const QString &office)
{
    return callback.option == office ? QString() : callback.option;
}

QString position(const Phrases &phrases, int place, int places)
{
    return places > 0 ? phrases.place(place, places) : QString();
}

// The mark stands first, so that the line begins with no digit.
QString rowCells(const Phrases &phrases, const calls::Callback &callback, const QString &office,
                 const QString &position, const QDateTime &now)
{
    const auto number = phrases.brailleNumber(callback.number);
    auto mark = number.front().isDigit() ? "n."_L1 : ""_L1;
    if (callback.isMine)
        mark = "*"_L1;
    else if (isHeld(callback))
        mark = "#"_L1;
    return fitted(
        {mark + number, phrases.brailleDue(callback, now), phrases.brailleCall(callback.requests)},
        callback.option.isEmpty() ? office : callback.option, {position});
}

QString promised(const Phrases &phrases, const calls::Callback &callback, const QDateTime &now)
{
    const auto due = phrases.dueBy(Style::Spoken, callback, now);
    return callback.isKept || callback.promise < now
               ? due
               : phrases.text(QT_TRANSLATE_NOOP("sentence", "promise %1"), {due});
}

QString movedPromise(const Phrases &phrases, const calls::Callback &callback, const QDateTime &now)
{
    if (!callback.promiseBefore)
        return {};
    const auto reason = callback.promiseReason == "configuration"_L1
                            ? phrases.text(QT_TRANSLATE_NOOP("sentence", "new opening hours"))
                            : callback.promiseReason;
    return sentenceOf(
        {phrases.text(QT_TRANSLATE_NOOP("sentence", "promise moved from %1 (%2)"),
                      {phrases.moment(Style::Spoken, *callback.promiseBefore, now), reason})});
}

QString lastAttempt(const Phrases &phrases, const Words &words, const calls::Callback &callback,
                    const QDateTime &now)
{
    if (callback.attempts == 0)
        return {};
    const auto count = phrases.counted(QT_TRANSLATE_N_NOOP("sentence", "Attempts: %n"),
                                       callback.attempts);
    if (!callback.attempt)
        return sentenceOf({count});
    const auto when = phrases.text(QT_TRANSLATE_NOOP("sentence", "the last %1"),
                                   {phrases.at(Style::Spoken, callback.attempt->beganAt, now)});
    const auto &outcome = callback.attempt->outcome;
    return sentenceOf({count, when, outcome.isEmpty() ? QString() : words.outcomeInside(outcome)});
}

QString stateOf(const Phrases &phrases, const calls::HandOver &handOver)
{
    switch (handOver.state) {
    case calls::HandOverState::Offered:
        return phrases.text(QT_TRANSLATE_NOOP("sentence", "to be taken"));
    case calls::HandOverState::Taken:
        return handOver.isMine ? phrases.text(QT_TRANSLATE_NOOP("sentence", "taken over by you"))
                               : phrases.text(QT_TRANSLATE_NOOP("sentence", "a colleague has it"));
    case calls::HandOverState::Returned:
        return phrases.text(QT_TRANSLATE_NOOP("sentence", "came back"));
    case calls::HandOverState::Requeued:
        return phrases.text(QT_TRANSLATE_NOOP("sentence", "made a callback"));
    case calls::HandOverState::Done:
        return phrases.text(QT_TRANSLATE_NOOP("sentence", "intervention recorded"));
    }
    Q_UNREACHABLE();
}

QString rowPart(const Phrases &phrases, Style style, RowPart part, const calls::Callback &callback,
                const QString &office, const QDateTime &now)
{
    switch (part) {
    case RowPart::Promise:
        return phrases.dueIn(style, callback, now);
    case RowPart::Number:
        return listed({phrases.number(style, callback.number), holder(phrases, callback),
                       notBefore(phrases, style, callback, now)});
    case RowPart::Calls:
        return phrases.call(callback.requests);
    case RowPart::Wishes:
        return wishes(phrases, callback);
    case RowPart::Option:
        return askedFor(callback, office);
    case RowPart::Office:
        return office;
    }
    Q_UNREACHABLE();
}

QString markOf(const calls::HandOver &handOver)
{
    if (handOver.isMine)
        return u"*"_s;
    return handOver.state == calls::HandOverState::Taken ? u"#"_s : QString();
}

} // namespace

Sentence Sentences::queueRow(const calls::Callback &callback, const QString &office, int place,
                             int places, const QDateTime &now) const
{
    const auto phrases = this->phrases();
    const auto which = position(phrases, place, places);
    const auto cells = places > 0 ? QString::number(place) + u'/' + QString::number(places)
                                  : QString();
    const auto order = m_manner.rowOrder.isEmpty() ? usualOrder() : m_manner.rowOrder;
    return both(phrases, rowCells(phrases, callback, office, cells, now), [&](Style style) {
        QStringList parts;
        for (const auto each : order)
            parts.append(rowPart(phrases, style, each, callback, office, now));
        // A number is announced before its first digit.
        if (!parts.isEmpty() && !parts.first().isEmpty() && parts.first().front().isDigit())
            parts.first() = phrases.text(QT_TRANSLATE_NOOP("sentence", "number %1"),
                                         {parts.first()});
        return sentenceOf(parts << which);
    });
}

Sentence Sentences::queueRowInFull(const calls::Callback &callback, const QString &office,
                                   int place, int places, const QDateTime &now) const
{
    const auto phrases = this->phrases();
    const auto waited = std::max<qint64>(0, callback.firstRingAt.secsTo(now));
    const auto waiting = phrases.text(QT_TRANSLATE_NOOP("sentence", "first rang %1"),
                                      {phrases.ago(waited)});
    const auto in = [&](Style style) {
        const auto number = phrases.number(style, callback.number);
        const auto who = number.front().isDigit()
                             ? phrases.text(QT_TRANSLATE_NOOP("sentence", "number %1"), {number})
                             : number;
        const QStringList parts{
            sentenceOf({position(phrases, place, places)}),
            sentenceOf({who, holder(phrases, callback), phrases.call(callback.requests),
                        wishes(phrases, callback), askedFor(callback, office), office}),
            sentenceOf({waiting, promised(phrases, callback, now),
                        notBefore(phrases, Style::Spoken, callback, now)}),
            movedPromise(phrases, callback, now), lastAttempt(phrases, m_words, callback, now)};
        return parts.join(u' ').simplified();
    };
    const auto told = in(Style::Spoken); // also to be read: it is long, and asked for to be heard
    return {told, queueRow(callback, office, place, places, now).braille, told,
            in(Style::Discreet)};
}

Sentence Sentences::handOverRow(const calls::HandOver &handOver, const QString &office,
                                const QDateTime &now) const
{
    const auto phrases = this->phrases();
    const auto subject = phrases.written(subjectOfSheet(handOver.sheet));
    const auto age = std::max<qint64>(0, handOver.offeredAt.secsTo(now));
    const auto what = subject.isEmpty()
                          ? phrases.text(QT_TRANSLATE_NOOP("sentence", "Hand-over"))
                          : phrases.text(QT_TRANSLATE_NOOP("sentence", "Hand-over: %1"), {subject});
    const auto first = phrases.braille(QT_TRANSLATE_NOOP("braille", "h.o. %1"),
                                       {phrases.brailleDuration(age)});
    const auto cells = fitted({markOf(handOver) + first}, subject.isEmpty() ? office : subject, {});
    return both(phrases, cells, [&](Style style) {
        const auto number = isWithheld(handOver.number) ? QString()
                                                        : phrases.number(style, handOver.number);
        if (style == Style::Discreet)
            return sentenceOf({phrases.text(QT_TRANSLATE_NOOP("sentence", "Hand-over")),
                               phrases.ago(age), stateOf(phrases, handOver), office});
        return sentenceOf({what, phrases.ago(age), stateOf(phrases, handOver), number, office});
    });
}

QString Sentences::listSummary(int waiting) const
{
    const auto phrases = this->phrases();
    return waiting == 0 ? phrases.text(QT_TRANSLATE_NOOP("sentence", "Queue empty."))
                        : phrases.counted(QT_TRANSLATE_N_NOOP("sentence", "Queue, %n callbacks, "
                                                                          "ordered by promise."),
                                          waiting);
}

} // namespace words
