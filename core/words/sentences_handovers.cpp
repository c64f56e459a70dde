#include "core/words/sentences.h"

#include "core/words/handoversheet.h"
#include "core/words/saying.h"

namespace words {

Sentence Sentences::transferring(const QString &office) const
{
    const auto phrases = this->phrases();
    return same(phrases.text(QT_TRANSLATE_NOOP("sentence", "Putting through to %1."), {office}),
                phrases.braille(QT_TRANSLATE_NOOP("braille", "putting > %1"), {office}));
}

Sentence Sentences::transferred(const QString &office) const
{
    const auto phrases = this->phrases();
    return same(phrases.text(QT_TRANSLATE_NOOP("sentence", "Put through to %1, saved."), {office}),
                phrases.braille(QT_TRANSLATE_NOOP("braille", "ok put > %1"), {office}));
}

Sentence Sentences::cameBack(const QString &office) const
{
    const auto phrases = this->phrases();
    const auto text = phrases.text(
        QT_TRANSLATE_NOOP("sentence", "Back: %1 does not answer. F8 resumes, %2 makes it a "
                                      "callback."),
        {office, phrases.spokenRequeueKey()});
    return same(text, fitted({phrases.braille(QT_TRANSLATE_NOOP("braille", "BACK"))}, office,
                             {phrases.braille(QT_TRANSLATE_NOOP("braille", "no answer")),
                              phrases.nextKey(), phrases.requeueKey()}));
}

Sentence Sentences::requeued(const QString &office) const
{
    const auto phrases = this->phrases();
    if (office.isEmpty())
        return same(phrases.text(QT_TRANSLATE_NOOP("sentence", "Now a callback.")),
                    phrases.braille(QT_TRANSLATE_NOOP("braille", "ok cb")));
    return same(phrases.text(QT_TRANSLATE_NOOP("sentence", "Now a callback for %1."), {office}),
                phrases.braille(QT_TRANSLATE_NOOP("braille", "ok cb %1"), {office}));
}

Sentence Sentences::handOverArrives(const calls::HandOver &handOver) const
{
    const auto phrases = this->phrases();
    const auto sheet = phrases.written(subjectOfSheet(handOver.sheet));
    if (sheet.isEmpty())
        return same(phrases.text(QT_TRANSLATE_NOOP("sentence", "A hand-over arrives.")),
                    phrases.braille(QT_TRANSLATE_NOOP("braille", "arrives")));
    auto sentence = same(
        phrases.text(QT_TRANSLATE_NOOP("sentence", "A hand-over arrives: %1."), {sheet}),
        phrases.braille(QT_TRANSLATE_NOOP("braille", "arrives %1"), {sheet}));
    sentence.discreet = phrases.text(QT_TRANSLATE_NOOP("sentence", "A hand-over arrives."));
    return sentence;
}

Sentence Sentences::interventionSaved(int left) const
{
    const auto phrases = this->phrases();
    if (left == 0)
        return same(phrases.text(QT_TRANSLATE_NOOP("sentence", "Saved. None is left.")),
                    phrases.braille(QT_TRANSLATE_NOOP("braille", "ok none left")));
    return same(
        phrases.counted(QT_TRANSLATE_N_NOOP("sentence", "Saved. Left: %n."), left),
        phrases.braille(QT_TRANSLATE_NOOP("braille", "ok left %1"), {QString::number(left)}));
}

Sentence Sentences::sentBack(const QString &office) const
{
    const auto phrases = this->phrases();
    if (office.isEmpty())
        return same(phrases.text(QT_TRANSLATE_NOOP("sentence", "Sent back.")),
                    phrases.braille(QT_TRANSLATE_NOOP("braille", "sent back")));
    return same(phrases.text(QT_TRANSLATE_NOOP("sentence", "Sent back to %1."), {office}),
                phrases.braille(QT_TRANSLATE_NOOP("braille", "sent back %1"), {office}));
}

} // namespace words
