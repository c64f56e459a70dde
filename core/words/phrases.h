#pragma once

#include "core/calls/rows.h"
#include "core/words/manner.h"
#include "core/words/words.h"

#include <QDateTime>
#include <QTimeZone>

namespace words {

enum class Style {
    Spoken,
    Written,
    Discreet, // spoken where others listen
};

// The parts that sentences are made of. Those for the braille line bear its name: they are short
// and their signs few.
class Phrases
{
public:
    Phrases(const Words &words, const QTimeZone &zone, const Manner &manner)
        : m_words(words), m_zone(zone), m_manner(manner)
    {
    }

    [[nodiscard]] bool isNameFree() const { return m_manner.naming == Naming::Free; }
    // Who wants no names hears and reads what is said where others listen.
    [[nodiscard]] Style allowed(Style style) const
    {
        return isNameFree() ? Style::Discreet : style;
    }
    // What somebody wrote of a person; empty where that may not be told.
    [[nodiscard]] QString written(const QString &note) const
    {
        return isNameFree() ? QString() : note;
    }
    // For the braille line.
    [[nodiscard]] QString nextKey() const;
    [[nodiscard]] QString requeueKey() const;

    // From the contexts "sentence" and "braille".
    [[nodiscard]] QString text(const char *source, const QStringList &arguments = {}) const;
    [[nodiscard]] QString counted(const char *source, int number) const;
    [[nodiscard]] QString braille(const char *source, const QStringList &arguments = {}) const;
    [[nodiscard]] QString brailleCounted(const char *source, int number) const;

    // Times
    [[nodiscard]] QString date(const QDate &day) const; // "Thursday 27 November"
    [[nodiscard]] QString time(const QDateTime &instant, const QDateTime &now) const;
    [[nodiscard]] QString moment(Style style, const QDateTime &instant, const QDateTime &now) const;
    [[nodiscard]] QString at(Style style, const QDateTime &instant, const QDateTime &now) const;
    [[nodiscard]] QString from(Style style, const QDateTime &instant, const QDateTime &now) const;
    [[nodiscard]] QString by(Style style, const QDateTime &instant, const QDateTime &now) const;
    [[nodiscard]] QString brailleTime(const QDateTime &instant, const QDateTime &now) const;
    [[nodiscard]] bool isToday(const QDateTime &instant, const QDateTime &now) const;
    [[nodiscard]] QString duration(qint64 seconds) const;
    [[nodiscard]] QString shortDuration(qint64 seconds) const;
    [[nodiscard]] QString brailleDuration(qint64 seconds) const;
    [[nodiscard]] QString ago(qint64 seconds) const;
    // How a promise stands: by its time, or by what is left until it; broken: since when; kept: that
    // somebody called in time, reached or not.
    [[nodiscard]] QString dueBy(Style style, const calls::Callback &callback,
                                const QDateTime &now) const;
    [[nodiscard]] QString dueIn(Style style, const calls::Callback &callback,
                                const QDateTime &now) const;
    [[nodiscard]] QString brailleDue(const calls::Callback &callback, const QDateTime &now) const;

    // Numbers
    [[nodiscard]] QString number(Style style, const QString &number) const;
    [[nodiscard]] QString spokenRequeueKey() const;
    // Of a masked one, where the word "number" has been said.
    [[nodiscard]] QString ending(Style style, const QString &number) const;
    [[nodiscard]] QString brailleNumber(const QString &number) const;
    [[nodiscard]] QString call(int calls) const; // empty for the first
    [[nodiscard]] QString brailleCall(int calls) const;
    [[nodiscard]] QString attempt(int attempt, int attempts) const; // "second attempt of 3"
    [[nodiscard]] QString place(int place, int places) const;       // "third of 5"

private:
    [[nodiscard]] QString clock(Style style, const QDateTime &instant) const;
    // "tomorrow", "Thursday 27"; empty today.
    [[nodiscard]] QString day(const QDateTime &instant, const QDateTime &now) const;
    [[nodiscard]] QString broken(qint64 seconds) const;

    [[nodiscard]] QString keyed(QString text) const;

    const Words &m_words;
    const QTimeZone &m_zone;
    const Manner &m_manner;
};

[[nodiscard]] bool isWithheld(const QString &number);
[[nodiscard]] bool isMasked(const QString &number);
// The parts with commas between them, the empty ones left out.
[[nodiscard]] QString listed(const QStringList &parts);
// The same as a sentence: begins with a capital, ends with a full stop.
[[nodiscard]] QString sentenceOf(const QStringList &parts);

} // namespace words
