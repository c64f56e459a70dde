#include "core/words/sentences.h"

#include "core/words/saying.h"

namespace words {

using namespace Qt::StringLiterals;

namespace {

// What the caller wants comes first: it takes seconds to say the rest.
QString ringsFor(const Phrases &phrases, const Party &who)
{
    return who.option.isEmpty()
               ? phrases.text(QT_TRANSLATE_NOOP("sentence", "Ringing"))
               : phrases.text(QT_TRANSLATE_NOOP("sentence", "Ringing: %1"), {who.option});
}

// A number is no person: it is known or new, and nothing more at the ring.
QString whoRings(const Phrases &phrases, const Party &who)
{
    if (isWithheld(who.number))
        return phrases.text(QT_TRANSLATE_NOOP("sentence", "a withheld number"));
    return phrases.text(who.calls > 1 ? QT_TRANSLATE_NOOP("sentence", "a known number")
                                      : QT_TRANSLATE_NOOP("sentence", "a new number"));
}

// Screen readers speak what is written: a known number stands there, too, but as late as a new one.
QString whichNumber(const Phrases &phrases, Style style, const Party &who)
{
    const bool isSaid = style == Style::Written || (style == Style::Spoken && who.calls <= 1);
    if (isWithheld(who.number) || !isSaid)
        return {};
    return style == Style::Written && isMasked(who.number) ? phrases.ending(style, who.number)
                                                           : phrases.number(style, who.number);
}

QString timesKnown(const Phrases &phrases, const Party &who)
{
    return isWithheld(who.number) ? QString() : phrases.call(who.calls);
}

QString openCallback(const Phrases &phrases, const Party &who)
{
    return who.hasOpenCallback ? phrases.text(QT_TRANSLATE_NOOP("sentence", "open callback"))
                               : QString();
}

QString ringingCells(const Phrases &phrases, const Party &who, int rings)
{
    const auto open = who.hasOpenCallback ? phrases.braille(QT_TRANSLATE_NOOP("braille", "cb.op"))
                                          : QString();
    const bool isNew = who.calls <= 1 && !isWithheld(who.number);
    const auto calls = isNew ? phrases.braille(QT_TRANSLATE_NOOP("braille", "new"))
                             : phrases.brailleCall(isWithheld(who.number) ? 1 : who.calls);
    const auto count = rings > 0 ? phrases.braille(QT_TRANSLATE_NOOP("braille", "%1r"),
                                                   {QString::number(rings)})
                                 : QString();
    const auto first = phrases.braille(QT_TRANSLATE_NOOP("braille", "ring %1"),
                                       {phrases.brailleNumber(who.number)});
    return fitted({first}, who.option, {calls, open, count});
}

QString onLine(const Phrases &phrases, Style style, const Party &who, qint64 seconds)
{
    const auto number = phrases.number(style, who.number);
    return seconds < 60 ? phrases.text(
               QT_TRANSLATE_NOOP("sentence", "On the line for a moment: %1"), {number})
                        : phrases.text(QT_TRANSLATE_NOOP("sentence", "On the line for %1: %2"),
                                       {phrases.duration(seconds), number});
}

} // namespace

Sentence Sentences::ringing(const Party &who, int rings) const
{
    const auto phrases = this->phrases();
    const auto count = rings > 0
                           ? phrases.counted(QT_TRANSLATE_N_NOOP("sentence", "%n rings"), rings)
                           : QString();
    return both(phrases, ringingCells(phrases, who, rings), [&](Style style) {
        return sentenceOf({ringsFor(phrases, who), whoRings(phrases, who), timesKnown(phrases, who),
                           openCallback(phrases, who), count, whichNumber(phrases, style, who)});
    });
}

// Whoever called before is known.
Sentence Sentences::ringingInBrief(const Party &who, int rings) const
{
    const auto phrases = this->phrases();
    const auto times = timesKnown(phrases, who);
    return same(
        sentenceOf({ringsFor(phrases, who), times.isEmpty() ? whoRings(phrases, who) : times,
                    openCallback(phrases, who)}),
        ringing(who, rings).braille);
}

Sentence Sentences::lastRing() const
{
    const auto phrases = this->phrases();
    return same(phrases.text(QT_TRANSLATE_NOOP("sentence", "Last ring.")),
                phrases.braille(QT_TRANSLATE_NOOP("braille", "LAST RING")));
}

Sentence Sentences::answeredElsewhere() const
{
    const auto phrases = this->phrases();
    return same(phrases.text(QT_TRANSLATE_NOOP("sentence", "Answered at another desk.")),
                phrases.braille(QT_TRANSLATE_NOOP("braille", "answered elsewhere")));
}

Sentence Sentences::hungUp(bool needsOutcome) const
{
    const auto phrases = this->phrases();
    if (!needsOutcome)
        return same(phrases.text(QT_TRANSLATE_NOOP("sentence", "Hung up.")),
                    phrases.braille(QT_TRANSLATE_NOOP("braille", "hung up")));
    return same(phrases.text(QT_TRANSLATE_NOOP("sentence", "Hung up. The outcome is missing: F8.")),
                phrases.braille(QT_TRANSLATE_NOOP("braille", "hung up, outcome missing F8")));
}

Sentence Sentences::changed(const Sentence &now) const
{
    const auto phrases = this->phrases();
    const auto *source = QT_TRANSLATE_NOOP("sentence", "Changed. %1");
    return {phrases.text(source, {now.speech}),
            fitted(phrases.braille(QT_TRANSLATE_NOOP("braille", "changed, %1"), {now.braille})),
            phrases.text(source, {now.visual}),
            now.discreet.isEmpty() ? QString() : phrases.text(source, {now.discreet})};
}

Sentence Sentences::notHere(const QString &first) const
{
    const auto phrases = this->phrases();
    return same(phrases.text(QT_TRANSLATE_NOOP("sentence", "Not here: first %1."), {first}),
                phrases.braille(QT_TRANSLATE_NOOP("braille", "not here, first %1"), {first}));
}

Sentence Sentences::closesCallback() const
{
    const auto phrases = this->phrases();
    return same(phrases.text(QT_TRANSLATE_NOOP("sentence", "This call closes the open callback.")),
                phrases.braille(QT_TRANSLATE_NOOP("braille", "closes the open cb")));
}

Sentence Sentences::cardTold(const QString &title, int version) const
{
    const auto phrases = this->phrases();
    const auto number = QString::number(version);
    const auto text = phrases.text(QT_TRANSLATE_NOOP("sentence", "Told: %1, version %2."),
                                   {title, number});
    return same(text, fitted({phrases.braille(QT_TRANSLATE_NOOP("braille", "told"))}, title,
                             {phrases.braille(QT_TRANSLATE_NOOP("braille", "v%1"), {number})}));
}

Sentence Sentences::meanwhile(int fresh, int atRisk, int broken) const
{
    const auto phrases = this->phrases();
    QStringList parts;
    QStringList cells;
    const auto add = [&](int count, const char *source, const char *cell) {
        if (count == 0)
            return;
        parts.append(phrases.counted(source, count));
        cells.append(phrases.braille(cell, {QString::number(count)}));
    };
    add(fresh, QT_TRANSLATE_N_NOOP("sentence", "%n new"), QT_TRANSLATE_NOOP("braille", "+%1"));
    add(atRisk, QT_TRANSLATE_N_NOOP("sentence", "%n promises at risk"),
        QT_TRANSLATE_NOOP("braille", "%1 AT RISK"));
    add(broken, QT_TRANSLATE_N_NOOP("sentence", "%n promises missed"),
        QT_TRANSLATE_NOOP("braille", "%1 MISSED"));
    if (parts.isEmpty())
        return {};
    return same(
        phrases.text(QT_TRANSLATE_NOOP("sentence", "During the call: %1."), {parts.join(", "_L1)}),
        phrases.braille(QT_TRANSLATE_NOOP("braille", "meanwhile %1"), {cells.join(", "_L1)}));
}

Sentence Sentences::talking(const Party &who, qint64 seconds, bool hasOutcome) const
{
    const auto phrases = this->phrases();
    const auto missing = hasOutcome ? QString()
                                    : phrases.text(QT_TRANSLATE_NOOP(
                                        "sentence", "The outcome is missing: F8."));
    const auto first = phrases.braille(
        QT_TRANSLATE_NOOP("braille", "line %1 %2"),
        {phrases.brailleNumber(who.number), phrases.brailleDuration(seconds)});
    const auto last = hasOutcome ? QString()
                                 : phrases.braille(QT_TRANSLATE_NOOP("braille", "no outcome"));
    return both(phrases, fitted({first}, who.option, {last}), [&](Style style) {
        const auto line = sentenceOf({onLine(phrases, style, who, seconds), who.option});
        return missing.isEmpty() ? line : line + u' ' + missing;
    });
}

Sentence Sentences::talkingInBrief(const Party &who, qint64 seconds, bool hasOutcome) const
{
    const auto phrases = this->phrases();
    const auto missing = hasOutcome ? QString()
                                    : phrases.text(QT_TRANSLATE_NOOP("sentence",
                                                                     "the outcome is missing: F8"));
    const auto line = who.option.isEmpty()
                          ? phrases.text(QT_TRANSLATE_NOOP("sentence", "On the line"))
                          : phrases.text(QT_TRANSLATE_NOOP("sentence", "On the line: %1"),
                                         {who.option});
    return same(sentenceOf({line, missing}), talking(who, seconds, hasOutcome).braille);
}

} // namespace words
