#include "core/words/sentences.h"

#include "core/words/braille.h"
#include "core/words/phrases.h"
#include "core/words/saying.h"

#include <QRegularExpression>

#include <algorithm>

namespace words {

namespace {

constexpr auto shortestNumber = 5; // digits: a year, a clock time or a version has fewer

} // namespace

bool holdsNumber(const QString &text)
{
    return std::count_if(text.cbegin(), text.cend(), [](QChar sign) { return sign.isDigit(); })
           >= shortestNumber;
}

Sentence plain(const QString &text)
{
    return {text, fitted(text), text, holdsNumber(text) ? QString() : text};
}

Sentences::Sentences(const QString &language, const QTimeZone &zone, const Manner &manner)
    : m_words(language), m_zone(zone), m_manner(manner)
{
}

Sentences::~Sentences() = default;

Phrases Sentences::phrases() const
{
    return {m_words, m_zone, m_manner};
}

QString Sentences::date(const QDate &day) const
{
    return phrases().date(day);
}

QString Sentences::time(const QDateTime &instant, const QDateTime &now) const
{
    return phrases().time(instant, now);
}

QString Sentences::spokenTime(const QDateTime &instant, const QDateTime &now) const
{
    return phrases().moment(Style::Spoken, instant, now);
}

QString Sentences::duration(qint64 seconds) const
{
    return phrases().duration(seconds);
}

QString Sentences::shortDuration(qint64 seconds) const
{
    return phrases().shortDuration(seconds);
}

QString Sentences::digits(const QString &number) const
{
    return phrases().number(Style::Spoken, number);
}

QString Sentences::ordinalCall(int calls) const
{
    return phrases().call(calls);
}

QString Sentences::shownNumber(const QString &number) const
{
    // Masked ones are two digits of one: not to be read as a short number.
    if (!number.startsWith(u'+'))
        return number;
    const bool isFree = m_manner.naming == Naming::Free;
    return isFree ? u'…' + number.right(2) : citizens::grouped(number);
}

QString Sentences::shownText(const QString &text) const
{
    if (m_manner.naming != Naming::Free)
        return text;
    // As long as a telephone number and no longer: not the number of a letter or a tax code.
    static const QRegularExpression number(
        QStringLiteral("(?<![0-9/])\\+?[0-9](?:[ .-]?[0-9]){3,12}([0-9][ .-]?[0-9])(?![0-9/])"));
    auto shown = text;
    return shown.replace(number, QStringLiteral("…\\1"));
}

} // namespace words
