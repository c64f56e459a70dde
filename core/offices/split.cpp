#include "core/offices/split.h"

#include <algorithm>
#include <array>
#include <utility>

namespace offices {

namespace {

// Letters of neighbouring languages that Unicode does not take apart.
constexpr std::array<std::pair<char16_t, const char *>, 10> wholeLetters{{
    {u'Æ', "AE"},
    {u'Ð', "D"},
    {u'Đ', "D"},
    {u'Ħ', "H"},
    {u'Ł', "L"},
    {u'Ø', "O"},
    {u'Œ', "OE"},
    {u'Þ', "TH"},
    {u'ẞ', "SS"},
    {u'ß', "SS"},
}};

void append(QString &text, QChar letter)
{
    const auto *const found = std::find_if(
        wholeLetters.begin(), wholeLetters.end(),
        [letter](const auto &entry) { return QChar(entry.first) == letter; });
    if (found != wholeLetters.end())
        text += QLatin1StringView(found->second);
    else if (letter.isLetterOrNumber())
        text += letter;
}

// Whether a folded name, as far as the bounds look into it, lies between them.
bool isWithin(const QString &name, const QString &from, const QString &to)
{
    return !name.isEmpty() && name >= from && name.left(to.size()) <= to;
}

} // namespace

QString folded(const QString &name)
{
    QString result;
    for (const QChar letter : name.normalized(QString::NormalizationForm_KD).toUpper())
        append(result, letter);
    return result;
}

bool isCovered(const SplitPart &part, SplitBy by, const QString &name)
{
    if (by == SplitBy::Initial)
        return isWithin(name, folded(part.from), folded(part.to));
    return std::any_of(part.municipalities.cbegin(), part.municipalities.cend(),
                       [&name](const QString &one) { return folded(one) == name; });
}

bool overlap(const SplitPart &one, const SplitPart &other, SplitBy by)
{
    if (by == SplitBy::Initial)
        return isCovered(one, by, folded(other.from)) || isCovered(other, by, folded(one.from));
    return std::any_of(
        other.municipalities.cbegin(), other.municipalities.cend(),
        [&](const QString &municipality) { return isCovered(one, by, folded(municipality)); });
}

const SplitPart *partOf(const Split &split, const QString &name)
{
    const auto found = std::find_if(
        split.parts.cbegin(), split.parts.cend(),
        [&](const SplitPart &part) { return isCovered(part, split.by, name); });
    return found == split.parts.cend() ? nullptr : &*found;
}

} // namespace offices
