#include "core/words/sentences.h"

#include "core/words/saying.h"

#include <algorithm>

// The directory of offices: duties are told, never people (law 300/1970, art. 4).
namespace words {

using namespace Qt::StringLiterals;

namespace {

// In braille.
constexpr qsizetype shortDesk = 12;
constexpr qsizetype shortSubstitute = 5;
constexpr qsizetype shortestName = 8; // of the office, where it is longer

bool isNumber(const QString &desk)
{
    return std::all_of(desk.cbegin(), desk.cend(), [](QChar sign) { return sign.isDigit(); });
}

QString openingOf(const Phrases &phrases, Style style, const calendar::Opening &opening,
                  const QDateTime &now)
{
    const auto &window = opening.window;
    if (opening.open)
        return window ? phrases.text(QT_TRANSLATE_NOOP("sentence", "open until %1"),
                                     {phrases.moment(style, window->until, now)})
                      : phrases.text(QT_TRANSLATE_NOOP("sentence", "open"));
    return window ? phrases.text(QT_TRANSLATE_NOOP("sentence", "closed, opens %1"),
                                 {phrases.at(style, window->from, now)})
                  : phrases.text(QT_TRANSLATE_NOOP("sentence", "closed"));
}

QString onDuty(const Phrases &phrases, const QString &desk)
{
    if (desk.isEmpty())
        return {};
    return isNumber(desk) ? phrases.text(QT_TRANSLATE_NOOP("sentence", "on duty desk %1"), {desk})
                          : phrases.text(QT_TRANSLATE_NOOP("sentence", "on duty: %1"), {desk});
}

QString brailleClaim(const Phrases &phrases, OfficeRow::Claim claim)
{
    switch (claim) {
    case OfficeRow::Claim::None:
        return {};
    case OfficeRow::Claim::HasCase:
        return phrases.braille(QT_TRANSLATE_NOOP("braille", "has case"));
    default:
        return phrases.braille(QT_TRANSLATE_NOOP("braille", "comp"));
    }
}

QString brailleOpening(const Phrases &phrases, const calendar::Opening &opening,
                       const QDateTime &now)
{
    const auto &window = opening.window;
    if (opening.open)
        return window ? phrases.braille(QT_TRANSLATE_NOOP("braille", "op>%1"),
                                        {phrases.brailleTime(window->until, now)})
                      : phrases.braille(QT_TRANSLATE_NOOP("braille", "open"));
    return window ? phrases.braille(QT_TRANSLATE_NOOP("braille", "closed>%1"),
                                    {phrases.brailleTime(window->from, now)})
                  : phrases.braille(QT_TRANSLATE_NOOP("braille", "closed"));
}

} // namespace

QString Sentences::desk(const QString &desk) const
{
    return isNumber(desk) ? phrases().text(QT_TRANSLATE_NOOP("sentence", "desk %1"), {desk}) : desk;
}

QString Sentences::claim(const OfficeRow &row) const
{
    const auto phrases = this->phrases();
    const auto with = [&](const char *plainly, const char *of) {
        return row.of.value(0).isEmpty() ? phrases.text(plainly) : phrases.text(of, row.of);
    };
    switch (row.claim) {
    case OfficeRow::Claim::None:
        return {};
    case OfficeRow::Claim::Competent:
        return with(QT_TRANSLATE_NOOP("sentence", "normally competent"),
                    QT_TRANSLATE_NOOP("sentence", "normally competent: %1"));
    case OfficeRow::Claim::ForInitials:
        return phrases.text(QT_TRANSLATE_NOOP("sentence", "competent for initials %1 to %2"),
                            row.of);
    case OfficeRow::Claim::ForMunicipality:
        return phrases.text(QT_TRANSLATE_NOOP("sentence", "competent for %1"), row.of);
    case OfficeRow::Claim::HasCase:
        return with(QT_TRANSLATE_NOOP("sentence", "has the case"),
                    QT_TRANSLATE_NOOP("sentence", "has the case: %1"));
    }
    Q_UNREACHABLE();
}

QString Sentences::officeState(const OfficeRow &row, const QDateTime &now) const
{
    const auto phrases = this->phrases();
    QStringList parts{openingOf(phrases, Style::Written, row.opening, now),
                      onDuty(phrases, row.desk)};
    if (!row.substitute.isEmpty())
        parts.append(
            phrases.text(QT_TRANSLATE_NOOP("sentence", "substitute: %1"), {row.substitute}));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

Sentence Sentences::officeRow(const OfficeRow &row, const QDateTime &now) const
{
    const auto phrases = this->phrases();
    QStringList cells{brailleClaim(phrases, row.claim), brailleOpening(phrases, row.opening, now)};
    if (!row.desk.isEmpty())
        cells.append(isNumber(row.desk)
                         ? phrases.braille(QT_TRANSLATE_NOOP("braille", "desk%1"), {row.desk})
                         : row.desk.left(shortDesk).trimmed());
    if (!row.substitute.isEmpty())
        cells.append(phrases.braille(QT_TRANSLATE_NOOP("braille", "(sub %1)"),
                                     {row.substitute.left(shortSubstitute).trimmed()}));
    cells.removeAll(QString());
    // What does not fit goes whole, the last first.
    const auto name = std::min(row.name.size(), shortestName);
    while (name + 1 + cells.join(u' ').size() > brailleCells)
        cells.removeLast();
    return both(phrases, fitted({}, row.name, cells), [&](Style style) {
        auto text = sentenceOf({row.name, claim(row), openingOf(phrases, style, row.opening, now),
                                onDuty(phrases, row.desk)});
        if (!row.substitute.isEmpty())
            text += u' '
                    + phrases.text(QT_TRANSLATE_NOOP("sentence", "Substitute: %1."),
                                   {row.substitute});
        return text;
    });
}

} // namespace words
