#include "core/words/sentences.h"

#include "core/words/saying.h"

namespace words {

using namespace Qt::StringLiterals;

namespace {

QString freeLine(const Phrases &phrases, Style style, int waiting, const calls::Callback *next,
                 const QDateTime &now)
{
    const auto line = phrases.text(QT_TRANSLATE_NOOP("sentence", "Line free"));
    if (waiting == 0)
        return sentenceOf({line, phrases.text(QT_TRANSLATE_NOOP("sentence", "queue empty"))});
    const auto first = next == nullptr
                           ? QString()
                           : phrases.text(QT_TRANSLATE_NOOP("sentence", "the first: %1"),
                                          {phrases.dueIn(style, *next, now)});
    return sentenceOf(
        {line, phrases.counted(QT_TRANSLATE_N_NOOP("sentence", "%n waiting"), waiting), first});
}

// None may be taken where all wait for another attempt.
QString takesFirst(const Phrases &phrases, int waiting, const calls::Callback *next)
{
    return waiting == 0 || next == nullptr
               ? QString()
               : phrases.text(QT_TRANSLATE_NOOP("sentence", "F8 takes the first."));
}

QString freeCells(const Phrases &phrases, int waiting, const calls::Callback *next,
                  const QDateTime &now)
{
    if (waiting == 0)
        return phrases.braille(QT_TRANSLATE_NOOP("braille", "free, queue empty"));
    const auto count = phrases.braille(QT_TRANSLATE_NOOP("braille", "free queue %1"),
                                       {QString::number(waiting)});
    if (next == nullptr)
        return count;
    return count + u' '
           + phrases.braille(QT_TRANSLATE_NOOP("braille", "first %1"),
                             {phrases.brailleDue(*next, now)});
}

} // namespace

Sentence Sentences::draftRecovered(const QDateTime &keptAt, const QDateTime &now) const
{
    const auto phrases = this->phrases();
    const auto *source = phrases.isToday(keptAt, now)
                             ? QT_TRANSLATE_NOOP("sentence", "The draft of %1 is here again.")
                             : QT_TRANSLATE_NOOP("sentence", "The draft kept %1 is here again.");
    return both(
        phrases,
        phrases.braille(QT_TRANSLATE_NOOP("braille", "draft %1"),
                        {phrases.brailleTime(keptAt, now)}),
        [&](Style style) { return phrases.text(source, {phrases.moment(style, keptAt, now)}); });
}

Sentence Sentences::databaseAway() const
{
    const auto phrases = this->phrases();
    return same(phrases.text(QT_TRANSLATE_NOOP("sentence", "The database does not answer. Go on: "
                                                           "what you write stays here.")),
                phrases.braille(QT_TRANSLATE_NOOP("braille", "DATABASE away, notes stay here")));
}

Sentence Sentences::databaseBack() const
{
    const auto phrases = this->phrases();
    return same(phrases.text(QT_TRANSLATE_NOOP("sentence", "The database answers again.")),
                phrases.braille(QT_TRANSLATE_NOOP("braille", "database ok")));
}

Sentence Sentences::fieldMissing(const QString &field) const
{
    const auto phrases = this->phrases();
    return same(phrases.text(QT_TRANSLATE_NOOP("sentence", "Missing: %1."), {field}),
                phrases.braille(QT_TRANSLATE_NOOP("braille", "missing %1"), {field}));
}

Sentence Sentences::printed(int pages) const
{
    const auto phrases = this->phrases();
    return same(
        phrases.counted(QT_TRANSLATE_N_NOOP("sentence", "Sent to the printer, %n pages."), pages),
        phrases.braille(QT_TRANSLATE_NOOP("braille", "print ok %1 p."), {QString::number(pages)}));
}

Sentence Sentences::printFailed(const QString &path) const
{
    const auto phrases = this->phrases();
    return same(phrases.text(QT_TRANSLATE_NOOP("sentence", "Printing failed. The log is kept in "
                                                           "the file %1."),
                             {path}),
                phrases.braille(QT_TRANSLATE_NOOP("braille", "print failed, log kept in a file")));
}

Sentence Sentences::refused(const base::Error &error) const
{
    auto text = m_words.error(error);
    if (phrases().isNameFree() && holdsNumber(text))
        text = m_words.error({error.kind, error.reason, {}, {}});
    return same(text, text.section(". "_L1, 0, 0));
}

Sentence Sentences::notTold() const
{
    const auto phrases = this->phrases();
    return same(phrases.text(QT_TRANSLATE_NOOP("sentence", "Not told: names and numbers are off.")),
                phrases.braille(QT_TRANSLATE_NOOP("braille", "names and numbers off")));
}

Sentence Sentences::spelledNumber(const QString &number) const
{
    const auto phrases = this->phrases();
    if (phrases.isNameFree())
        return notTold();
    return {phrases.number(Style::Spoken, number), fitted(number), citizens::grouped(number), {}};
}

Sentence Sentences::spelledName(const QString &name, Spell how) const
{
    if (phrases().isNameFree())
        return notTold();
    const auto text = spelled(name, how, m_words.language());
    return {text, fitted(name), text, {}};
}

Sentence Sentences::idle(int waiting, const calls::Callback *next, const QDateTime &now,
                         const QString &window) const
{
    const auto phrases = this->phrases();
    const auto key = takesFirst(phrases, waiting, next);
    auto cells = freeCells(phrases, waiting, next, now);
    if (cells.size() + window.size() < brailleCells) // half of it would say nothing
        cells += u' ' + window;
    return both(phrases, cells, [&](Style style) {
        const QStringList parts{freeLine(phrases, style, waiting, next, now), sentenceOf({window}),
                                key};
        return parts.join(u' ').simplified();
    });
}

Sentence Sentences::idleInBrief(int waiting, const calls::Callback *next, const QDateTime &now,
                                const QString &window) const
{
    const auto phrases = this->phrases();
    const QStringList parts{freeLine(phrases, Style::Written, waiting, nullptr, now),
                            takesFirst(phrases, waiting, next)};
    return same(parts.join(u' ').simplified(), idle(waiting, next, now, window).braille);
}

} // namespace words
