#include "core/words/sentences.h"

#include "core/words/saying.h"

#include <algorithm>

namespace words {

using namespace Qt::StringLiterals;

namespace {

// The next one in the queue, for speech and screen, after a colon.
QString nextOne(const Phrases &phrases, Style style, const calls::Callback &next,
                const QDateTime &now)
{
    return phrases.number(style, next.number) + ", "_L1 + phrases.dueIn(style, next, now);
}

QString nextCells(const Phrases &phrases, const calls::Callback &next, const QDateTime &now)
{
    return phrases.brailleNumber(next.number) + u' ' + phrases.brailleDue(next, now);
}

// "second attempt of 3", after what came of it.
Sentence failedAttempt(const Phrases &phrases, const char *source, const char *braille, int attempt,
                       int attempts)
{
    const auto of = QString::number(attempt) + u'/' + QString::number(attempts);
    return same(phrases.text(source, {phrases.attempt(attempt, attempts)}),
                phrases.braille(braille, {of}));
}

} // namespace

Sentence Sentences::taken(const calls::Callback &callback, const QDateTime &now) const
{
    const auto phrases = this->phrases();
    const auto first = phrases.braille(QT_TRANSLATE_NOOP("braille", "taken %1"),
                                       {phrases.brailleNumber(callback.number)});
    const auto cells = fitted({first, phrases.brailleCall(callback.requests)}, callback.option,
                              {phrases.brailleDue(callback, now), phrases.nextKey()});
    return both(phrases, cells, [&](Style style) {
        const auto number = phrases.text(QT_TRANSLATE_NOOP("sentence", "Taken: %1"),
                                         {phrases.number(style, callback.number)});
        return sentenceOf({number, phrases.call(callback.requests), callback.option,
                           phrases.dueBy(style, callback, now)})
               + u' ' + phrases.text(QT_TRANSLATE_NOOP("sentence", "F8 calls."));
    });
}

Sentence Sentences::notYet(const calls::Callback &callback, const std::optional<QDateTime> &from,
                           const QDateTime &now) const
{
    const auto phrases = this->phrases();
    const auto number = phrases.brailleNumber(callback.number);
    const auto cells = from
                           ? phrases.braille(QT_TRANSLATE_NOOP("braille", "taken %1 not before %2"),
                                             {number, phrases.brailleTime(*from, now)})
                           : phrases.braille(QT_TRANSLATE_NOOP("braille", "taken %1 not now"),
                                             {number});
    return both(phrases, cells, [&](Style style) {
        const auto taken = phrases.text(QT_TRANSLATE_NOOP("sentence", "Taken: %1"),
                                        {phrases.number(style, callback.number)});
        const auto when = from
                              ? phrases.text(QT_TRANSLATE_NOOP("sentence", "to be called %1"),
                                             {phrases.from(style, *from, now)})
                              : phrases.text(QT_TRANSLATE_NOOP("sentence", "not to be called now"));
        return sentenceOf({taken, when}) + u' '
               + phrases.text(QT_TRANSLATE_NOOP("sentence", "It can be released."));
    });
}

Sentence Sentences::takenInBrief(const calls::Callback &callback, const QDateTime &now) const
{
    const auto phrases = this->phrases();
    return both(phrases, taken(callback, now).braille, [&](Style style) {
        return sentenceOf({phrases.text(QT_TRANSLATE_NOOP("sentence", "In hand")),
                           phrases.dueBy(style, callback, now)})
               + u' ' + phrases.text(QT_TRANSLATE_NOOP("sentence", "F8 calls."));
    });
}

Sentence Sentences::given(const calls::Callback &callback, const QDateTime &now) const
{
    const auto phrases = this->phrases();
    const auto first = phrases.braille(QT_TRANSLATE_NOOP("braille", "given %1"),
                                       {phrases.brailleNumber(callback.number)});
    const auto cells = fitted({first, phrases.brailleCall(callback.requests)}, callback.option,
                              {phrases.brailleDue(callback, now), phrases.nextKey()});
    return both(phrases, cells, [&](Style style) {
        const auto number = phrases.text(QT_TRANSLATE_NOOP("sentence", "Given to you: %1"),
                                         {phrases.number(style, callback.number)});
        return sentenceOf({number, phrases.call(callback.requests), callback.option,
                           phrases.dueBy(style, callback, now)})
               + u' ' + phrases.text(QT_TRANSLATE_NOOP("sentence", "F8 calls."));
    });
}

Sentence Sentences::takenAway() const
{
    const auto phrases = this->phrases();
    return same(phrases.text(QT_TRANSLATE_NOOP("sentence", "The callback was given to somebody "
                                                           "else. What you wrote is kept.")),
                phrases.braille(QT_TRANSLATE_NOOP("braille", "given elsewhere, draft kept")));
}

Sentence Sentences::quicker(const calls::Callback *next, const QDateTime &now) const
{
    const auto phrases = this->phrases();
    if (next == nullptr)
        return same(phrases.text(QT_TRANSLATE_NOOP("sentence", "A colleague was quicker. The "
                                                               "queue is empty.")),
                    phrases.braille(QT_TRANSLATE_NOOP("braille", "taken elsewhere, queue empty")));
    return both(phrases,
                phrases.braille(QT_TRANSLATE_NOOP("braille", "taken elsewhere > %1"),
                                {nextCells(phrases, *next, now)}),
                [&](Style style) {
                    return phrases.text(QT_TRANSLATE_NOOP("sentence", "A colleague was quicker. "
                                                                      "First now: %1."),
                                        {nextOne(phrases, style, *next, now)});
                });
}

Sentence Sentences::released() const
{
    const auto phrases = this->phrases();
    return same(phrases.text(QT_TRANSLATE_NOOP("sentence", "Released: it waits in the queue "
                                                           "again.")),
                phrases.braille(QT_TRANSLATE_NOOP("braille", "released")));
}

Sentence Sentences::dialling(const calls::Callback &callback) const
{
    const auto phrases = this->phrases();
    return both(phrases,
                phrases.braille(QT_TRANSLATE_NOOP("braille", "calling %1"),
                                {phrases.brailleNumber(callback.number)}),
                [&](Style style) {
                    return phrases.text(QT_TRANSLATE_NOOP("sentence", "Calling %1."),
                                        {phrases.number(style, callback.number)});
                });
}

Sentence Sentences::dialByHand(const QString &number) const
{
    const auto phrases = this->phrases();
    return both(
        phrases,
        phrases.braille(QT_TRANSLATE_NOOP("braille", "dial %1"), {phrases.brailleNumber(number)}),
        [&](Style style) {
            return phrases.text(QT_TRANSLATE_NOOP("sentence", "Dial by hand: %1."),
                                {phrases.number(style, number)});
        });
}

Sentence Sentences::onSoftphone(const calls::Callback &callback) const
{
    const auto phrases = this->phrases();
    return both(phrases,
                phrases.braille(QT_TRANSLATE_NOOP("braille", "softphone %1"),
                                {phrases.brailleNumber(callback.number)}),
                [&](Style style) {
                    return phrases.text(
                        QT_TRANSLATE_NOOP("sentence", "Given to the softphone: %1."),
                        {phrases.number(style, callback.number)});
                });
}

Sentence Sentences::notDialled(const base::Error &error, const calls::Callback &callback) const
{
    const auto phrases = this->phrases();
    const auto why = error.reason == base::Reason::MissingProgram ? phrases.text(
                         QT_TRANSLATE_NOOP("sentence", "No softphone took the number (tel:)."))
                                                                  : refused(error).visual;
    const auto instead = dialByHand(callback.number);
    return {why + u' ' + instead.speech, instead.braille, why + u' ' + instead.visual,
            why + u' ' + instead.discreet};
}

Sentence Sentences::noAnswer(int attempt, int attempts) const
{
    return failedAttempt(phrases(), QT_TRANSLATE_NOOP("sentence", "No answer, %1. F8 records it."),
                         QT_TRANSLATE_NOOP("braille", "no answer %1 F8"), attempt, attempts);
}

Sentence Sentences::engaged(int attempt, int attempts) const
{
    return failedAttempt(phrases(), QT_TRANSLATE_NOOP("sentence", "Engaged, %1. F8 records it."),
                         QT_TRANSLATE_NOOP("braille", "engaged %1 F8"), attempt, attempts);
}

Sentence Sentences::attemptsUsedUp(int attempts) const
{
    return failedAttempt(phrases(),
                         QT_TRANSLATE_NOOP("sentence", "No answer, %1. You decide: F8 shows the "
                                                       "choices."),
                         QT_TRANSLATE_NOOP("braille", "no answer %1 decide F8"), attempts,
                         attempts);
}

Sentence Sentences::saved(const calls::Callback *next, const QDateTime &now) const
{
    const auto phrases = this->phrases();
    if (next == nullptr)
        return same(phrases.text(QT_TRANSLATE_NOOP("sentence", "Saved. The queue is empty.")),
                    phrases.braille(QT_TRANSLATE_NOOP("braille", "ok queue empty")));
    return both(phrases,
                phrases.braille(QT_TRANSLATE_NOOP("braille", "ok > %1 F8"),
                                {nextCells(phrases, *next, now)}),
                [&](Style style) {
                    return phrases.text(
                        QT_TRANSLATE_NOOP("sentence", "Saved. Next: %1. F8 takes it."),
                        {nextOne(phrases, style, *next, now)});
                });
}

Sentence Sentences::nothingToTake(const std::optional<QDateTime> &next, const QDateTime &now) const
{
    const auto phrases = this->phrases();
    if (!next)
        return same(phrases.text(QT_TRANSLATE_NOOP("sentence", "Nothing to take now.")),
                    phrases.braille(QT_TRANSLATE_NOOP("braille", "nothing to take")));
    return both(phrases,
                phrases.braille(QT_TRANSLATE_NOOP("braille", "nothing to take, next %1"),
                                {phrases.brailleTime(*next, now)}),
                [&](Style style) {
                    return phrases.text(
                        QT_TRANSLATE_NOOP("sentence", "Nothing to take now. The next one %1."),
                        {phrases.from(style, *next, now)});
                });
}

Sentence Sentences::newCallbacks(int fresh, int waiting) const
{
    const auto phrases = this->phrases();
    const auto news = phrases.counted(QT_TRANSLATE_N_NOOP("sentence", "New callbacks: %n"), fresh);
    const auto all = phrases.counted(QT_TRANSLATE_N_NOOP("sentence", "%n waiting"), waiting);
    return same(sentenceOf({news, all}),
                phrases.braille(QT_TRANSLATE_NOOP("braille", "+%1 queue "
                                                             "%2"),
                                {QString::number(fresh), QString::number(waiting)}));
}

Sentence Sentences::joined(const calls::Callback &callback) const
{
    const auto phrases = this->phrases();
    const auto *samePlace = QT_TRANSLATE_NOOP("sentence", "same place");
    return both(
        phrases,
        phrases.braille(
            QT_TRANSLATE_NOOP("braille", "again %1 %2 same place"),
            {phrases.brailleNumber(callback.number), phrases.brailleCall(callback.requests)}),
        [&](Style style) {
            const auto who = phrases.text(QT_TRANSLATE_NOOP("sentence", "Called again: %1"),
                                          {phrases.number(style, callback.number)});
            return sentenceOf({who, phrases.call(callback.requests), phrases.text(samePlace)});
        });
}

Sentence Sentences::atRisk(const calls::Callback &callback, const QDateTime &now) const
{
    const auto phrases = this->phrases();
    return both(phrases,
                phrases.braille(QT_TRANSLATE_NOOP("braille", "AT RISK %1"),
                                {nextCells(phrases, callback, now)}),
                [&](Style style) {
                    return phrases.text(QT_TRANSLATE_NOOP("sentence", "Promise at risk: %1."),
                                        {nextOne(phrases, style, callback, now)});
                });
}

Sentence Sentences::broken(const calls::Callback &callback, const QDateTime &now) const
{
    const auto phrases = this->phrases();
    const auto seconds = std::max<qint64>(0, callback.promise.secsTo(now));
    return both(
        phrases,
        phrases.braille(QT_TRANSLATE_NOOP("braille", "MISSED %1 %2"),
                        {phrases.brailleNumber(callback.number), phrases.brailleDuration(seconds)}),
        [&](Style style) {
            return phrases.text(QT_TRANSLATE_NOOP("sentence", "Promise missed: %1, %2."),
                                {phrases.number(style, callback.number), phrases.ago(seconds)});
        });
}

Sentence Sentences::claimReturned() const
{
    const auto phrases = this->phrases();
    return same(
        phrases.text(QT_TRANSLATE_NOOP("sentence", "The callback went back to the queue: this "
                                                   "desk did not answer. What you wrote is kept.")),
        phrases.braille(QT_TRANSLATE_NOOP("braille", "back in the queue, draft kept")));
}

QString Sentences::promiseToCitizen(const QDateTime &promise, const QDateTime &now) const
{
    if (promise < now)
        return {};
    const auto phrases = this->phrases();
    return phrases.text(QT_TRANSLATE_NOOP("sentence", "We will call you back %1."),
                        {phrases.by(Style::Spoken, promise, now)});
}

Sentence Sentences::wishKept() const
{
    const auto phrases = this->phrases();
    return same(phrases.text(QT_TRANSLATE_NOOP("sentence", "Noted for this callback.")),
                phrases.braille(QT_TRANSLATE_NOOP("braille", "ok noted")));
}

Sentence Sentences::split() const
{
    const auto phrases = this->phrases();
    return same(phrases.text(QT_TRANSLATE_NOOP(
                    "sentence", "Split: the newest request waits as a callback of its own.")),
                phrases.braille(QT_TRANSLATE_NOOP("braille", "ok split, newest waits")));
}

} // namespace words
