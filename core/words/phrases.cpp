#include "core/words/phrases.h"

#include "core/words/ordinals.h"

#include <QRegularExpression>

#include <algorithm>

namespace words {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar maskSign(0x2026);
const auto usualNextKey = u"F8"_s;

// A group too long to be kept in mind is said in threes.
constexpr qsizetype longestGroup = 4;
constexpr qsizetype shortGroup = 3;

QStringList shortGroups(QString digits)
{
    QStringList result;
    while (digits.size() > longestGroup) {
        result.append(digits.left(shortGroup));
        digits.remove(0, shortGroup);
    }
    return result << digits;
}

// "347 123 4567" -> "3 4 7, 1 2 3, 4 5 6 7"
QString spacedDigits(const QString &grouped)
{
    static const QRegularExpression noDigits(u"[^0-9]+"_s);
    QStringList result;
    for (const auto &group : grouped.split(noDigits, Qt::SkipEmptyParts)) {
        for (const auto &part : shortGroups(group))
            result.append(part.split(QString(), Qt::SkipEmptyParts).join(u' '));
    }
    return result.join(", "_L1);
}

template <std::size_t size>
const char *ordinal(const std::array<const char *, size> &ordinals, int value)
{
    const bool isThere = value >= 1 && value <= static_cast<int>(size);
    return isThere ? ordinals.at(static_cast<std::size_t>(value - 1)) : nullptr;
}

} // namespace

bool isMasked(const QString &number)
{
    return number.startsWith(maskSign);
}

bool isWithheld(const QString &number)
{
    return std::none_of(number.cbegin(), number.cend(), [](QChar sign) { return sign.isDigit(); });
}

QString listed(const QStringList &parts)
{
    QStringList list;
    for (const auto &part : parts) {
        if (!part.isEmpty())
            list.append(part);
    }
    return list.join(", "_L1);
}

QString sentenceOf(const QStringList &parts)
{
    auto result = listed(parts);
    if (result.isEmpty())
        return result;
    result.front() = result.front().toUpper();
    return result.endsWith(u'.') ? result : result + u'.';
}

QString Phrases::text(const char *source, const QStringList &arguments) const
{
    return filled(keyed(m_words.text("sentence", source)), arguments);
}

QString Phrases::counted(const char *source, int number) const
{
    return m_words.counted("sentence", source, number);
}

QString Phrases::braille(const char *source, const QStringList &arguments) const
{
    return filled(keyed(m_words.text("braille", source)), arguments);
}

// The texts name the usual key, which is the same in every language.
QString Phrases::keyed(QString text) const
{
    return m_manner.nextKey.isEmpty() ? text : text.replace(usualNextKey, m_manner.nextKey);
}

QString Phrases::nextKey() const
{
    return m_manner.nextKey.isEmpty() ? usualNextKey : m_manner.nextKey;
}

QString Phrases::requeueKey() const
{
    return m_manner.requeueKey.isEmpty() ? u"^R"_s : m_manner.requeueKey;
}

QString Phrases::spokenRequeueKey() const
{
    return m_manner.requeueKey.isEmpty() ? text(QT_TRANSLATE_NOOP("sentence", "Control R"))
                                         : m_manner.requeueKey;
}

QString Phrases::brailleCounted(const char *source, int number) const
{
    return m_words.counted("braille", source, number);
}

QString Phrases::number(Style style, const QString &number) const
{
    if (isWithheld(number))
        return text(QT_TRANSLATE_NOOP("sentence", "withheld number"));
    if (allowed(style) == Style::Discreet)
        return text(QT_TRANSLATE_NOOP("sentence", "a caller"));
    if (isMasked(number)) {
        const auto digits = spacedDigits(number);
        return style == Style::Written
                   ? text(QT_TRANSLATE_NOOP("sentence", "number %1"), {number})
                   : text(QT_TRANSLATE_NOOP("sentence", "number ending in %1"), {digits});
    }
    const auto grouped = citizens::grouped(number);
    if (style == Style::Written)
        return grouped;
    const auto digits = spacedDigits(grouped);
    return grouped.startsWith(u'+') ? text(QT_TRANSLATE_NOOP("sentence", "plus %1"), {digits})
                                    : digits;
}

QString Phrases::ending(Style style, const QString &number) const
{
    return style == Style::Written
               ? number
               : text(QT_TRANSLATE_NOOP("sentence", "ending in %1"), {spacedDigits(number)});
}

QString Phrases::brailleNumber(const QString &number) const
{
    if (isWithheld(number))
        return braille(QT_TRANSLATE_NOOP("braille", "withheld"));
    if (isNameFree())
        return braille(QT_TRANSLATE_NOOP("braille", "caller"));
    return isMasked(number) ? ".."_L1 + number.mid(1) : citizens::grouped(number);
}

QString Phrases::call(int calls) const
{
    if (calls <= 1)
        return {};
    if (const auto *source = ordinal(ordinalCalls, calls))
        return text(source);
    return text(QT_TRANSLATE_NOOP("sentence", "call number %1"), {QString::number(calls)});
}

QString Phrases::brailleCall(int calls) const
{
    if (calls <= 1)
        return {};
    if (const auto *source = ordinal(brailleCalls, calls))
        return braille(source);
    return braille(QT_TRANSLATE_NOOP("braille", "n.%1"), {QString::number(calls)});
}

QString Phrases::attempt(int attempt, int attempts) const
{
    const auto *source = ordinal(ordinalAttempts, attempt);
    const auto which = source != nullptr ? text(source)
                                         : text(QT_TRANSLATE_NOOP("sentence", "attempt number %1"),
                                                {QString::number(attempt)});
    return text(QT_TRANSLATE_NOOP("sentence", "%1 of %2"), {which, QString::number(attempts)});
}

QString Phrases::place(int place, int places) const
{
    const auto *source = ordinal(ordinalPlaces, place);
    const auto which = source != nullptr ? text(source)
                                         : text(QT_TRANSLATE_NOOP("sentence", "number %1"),
                                                {QString::number(place)});
    return text(QT_TRANSLATE_NOOP("sentence", "%1 of %2"), {which, QString::number(places)});
}

} // namespace words
