#pragma once

#include <QString>

namespace words {

// The first line of a hand-over sheet that says something, without its last full stop.
[[nodiscard]] inline QString headOfSheet(const QString &sheet)
{
    auto head = sheet.trimmed().section(u'\n', 0, 0).simplified();
    while (head.endsWith(u'.'))
        head.chop(1);
    return head;
}

// What the citizen asks: that line without the label before it.
[[nodiscard]] inline QString subjectOfSheet(const QString &sheet)
{
    const auto head = headOfSheet(sheet);
    const auto value = head.section(QStringLiteral(": "), 1);
    return value.isEmpty() ? head : value;
}

} // namespace words
