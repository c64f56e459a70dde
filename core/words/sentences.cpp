#include "core/words/sentences.h"

#include "core/words/braille.h"
#include "core/words/phrases.h"

#include <algorithm>

namespace words {

namespace {

constexpr auto shortestNumber = 5; // digits: a year, a clock time or a version has fewer

} // namespace

Sentence plain(const QString &text)
{
    const auto digits = std::count_if(text.cbegin(), text.cend(),
                                      [](QChar sign) { return sign.isDigit(); });
    return {text, fitted(text), text, digits < shortestNumber ? text : QString()};
}

Sentences::Sentences(const QString &language, const QTimeZone &zone)
    : m_words(language), m_zone(zone)
{
}

Sentences::~Sentences() = default;

QString Sentences::date(const QDate &day) const
{
    return Phrases(m_words, m_zone).date(day);
}

QString Sentences::time(const QDateTime &instant, const QDateTime &now) const
{
    return Phrases(m_words, m_zone).time(instant, now);
}

QString Sentences::spokenTime(const QDateTime &instant, const QDateTime &now) const
{
    return Phrases(m_words, m_zone).moment(Style::Spoken, instant, now);
}

QString Sentences::duration(qint64 seconds) const
{
    return Phrases(m_words, m_zone).duration(seconds);
}

QString Sentences::shortDuration(qint64 seconds) const
{
    return Phrases(m_words, m_zone).shortDuration(seconds);
}

QString Sentences::digits(const QString &number) const
{
    return Phrases(m_words, m_zone).number(Style::Spoken, number);
}

QString Sentences::ordinalCall(int calls) const
{
    return Phrases(m_words, m_zone).call(calls);
}

} // namespace words
