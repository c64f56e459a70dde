#include "core/words/sentences.h"

#include "core/words/saying.h"

#include <algorithm>

// What is done to a line while it goes on.
namespace words {

namespace {

constexpr int longHold = 120; // seconds: by then whoever holds has been forgotten

QString named(const Phrases &phrases, Style style, const QString &whom)
{
    const bool isNumber = std::all_of(whom.begin(), whom.end(),
                                      [](QChar each) { return each.isDigit() || each == u'+'; });
    if (isNumber && phrases.allowed(style) == Style::Discreet)
        return phrases.text(QT_TRANSLATE_NOOP("sentence", "another number"));
    return isNumber ? phrases.number(style, whom) : whom;
}

} // namespace

Sentence Sentences::held() const
{
    const auto phrases = this->phrases();
    return same(phrases.text(QT_TRANSLATE_NOOP("sentence", "On hold.")),
                phrases.braille(QT_TRANSLATE_NOOP("braille", "on hold")));
}

Sentence Sentences::resumed() const
{
    const auto phrases = this->phrases();
    return same(phrases.text(QT_TRANSLATE_NOOP("sentence", "On the line again.")),
                phrases.braille(QT_TRANSLATE_NOOP("braille", "on the line again")));
}

Sentence Sentences::onHold(const Party &who, qint64 seconds) const
{
    const auto phrases = this->phrases();
    const auto number = phrases.brailleNumber(who.number);
    const auto duration = phrases.brailleDuration(seconds);
    const auto cells = seconds < longHold
                           ? phrases.braille(QT_TRANSLATE_NOOP("braille", "hold %1 %2"),
                                             {number, duration})
                           : phrases.braille(QT_TRANSLATE_NOOP("braille", "LONG HOLD %1 %2"),
                                             {number, duration});
    return both(phrases, fitted(cells), [&](Style style) {
        const auto spoken = phrases.number(style, who.number);
        return seconds < 60 ? phrases.text(
                   QT_TRANSLATE_NOOP("sentence", "On hold for a moment: %1."), {spoken})
                            : phrases.text(QT_TRANSLATE_NOOP("sentence", "On hold for %1: %2."),
                                           {phrases.duration(seconds), spoken});
    });
}

Sentence Sentences::asking(const QString &whom) const
{
    const auto phrases = this->phrases();
    const auto cells = fitted({phrases.braille(QT_TRANSLATE_NOOP("braille", "asking"))},
                              named(phrases, Style::Written, whom),
                              {phrases.braille(QT_TRANSLATE_NOOP("braille", "citizen waits"))});
    return both(phrases, cells, [&](Style style) {
        return phrases.text(QT_TRANSLATE_NOOP("sentence", "Calling %1. The citizen waits."),
                            {named(phrases, style, whom)});
    });
}

Sentence Sentences::asked(const QString &whom) const
{
    const auto phrases = this->phrases();
    const auto cells = fitted(
        {phrases.braille(QT_TRANSLATE_NOOP("braille", "line"))},
        named(phrases, Style::Written, whom),
        {phrases.braille(QT_TRANSLATE_NOOP("braille", "citizen waits")), phrases.nextKey()});
    return both(phrases, cells, [&](Style style) {
        return phrases.text(
            QT_TRANSLATE_NOOP("sentence", "On the line: %1. The citizen waits. F8 puts through."),
            {named(phrases, style, whom)});
    });
}

Sentence Sentences::withCitizen(const QString &whom) const
{
    const auto phrases = this->phrases();
    const auto cells = fitted(
        {phrases.braille(QT_TRANSLATE_NOOP("braille", "with citizen, waiting"))},
        named(phrases, Style::Written, whom), {phrases.nextKey()});
    return both(phrases, cells, [&](Style style) {
        return phrases.text(
            QT_TRANSLATE_NOOP("sentence", "With the citizen. Waiting: %1. F8 puts through."),
            {named(phrases, style, whom)});
    });
}

Sentence Sentences::putThroughTo(const QString &number) const
{
    const auto phrases = this->phrases();
    const auto cells = phrases.braille(QT_TRANSLATE_NOOP("braille", "put > %1, outcome missing F8"),
                                       {phrases.isNameFree()
                                            ? named(phrases, Style::Discreet, number)
                                            : phrases.brailleNumber(number)});
    return both(phrases, cells, [&](Style style) {
        return phrases.text(
            QT_TRANSLATE_NOOP("sentence", "Put through to %1. The outcome is missing: F8."),
            {named(phrases, style, number)});
    });
}

} // namespace words
