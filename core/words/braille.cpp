#include "core/words/braille.h"

#include <algorithm>

namespace words {

namespace {

constexpr qsizetype shortestName = 8;

bool endsInDigit(const QString &word)
{
    return !word.isEmpty() && word.back().isDigit();
}

bool isDigits(const QString &word)
{
    return !word.isEmpty()
           && std::all_of(word.cbegin(), word.cend(), [](QChar sign) { return sign.isDigit(); });
}

bool holdsDigit(const QString &word)
{
    return std::any_of(word.cbegin(), word.cend(), [](QChar sign) { return sign.isDigit(); });
}

// Takes the last word away, and with it the groups before it that belong to the same number.
void cutLast(QStringList &list)
{
    while (isDigits(list.last()) && list.size() > 1 && endsInDigit(list.at(list.size() - 2)))
        list.removeLast();
    list.removeLast();
}

QString cut(const QString &text, qsizetype room)
{
    auto list = text.simplified().split(u' ');
    while (list.size() > 1 && list.join(u' ').size() > room)
        cutLast(list);
    const auto result = list.join(u' ');
    if (result.size() <= room)
        return result;
    return holdsDigit(result) ? QString() : result.left(room);
}

QString joined(const QStringList &parts)
{
    QStringList list;
    for (const auto &part : parts) {
        if (!part.isEmpty())
            list.append(part);
    }
    return list.join(u' ');
}

} // namespace

QString fitted(const QString &text)
{
    return cut(text, brailleCells);
}

QString fitted(const QStringList &before, const QString &name, const QStringList &after)
{
    const auto rest = joined(before + after);
    const auto room = brailleCells - rest.size() - 1;
    const auto shorter = cut(name, std::max(room, shortestName));
    return fitted(joined(before + QStringList{shorter} + after));
}

} // namespace words
