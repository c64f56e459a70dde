#pragma once

#include "core/base/result.h"
#include "core/dailylog/table.h"

namespace dailylog {

struct Sheet
{
    QString name;
    QStringList heads; // may be none
    QList<QList<Cell>> rows;
};

// OpenDocument 1.2, for people who calculate: numbers and dates are such, and a text is never a
// formula, whatever it begins with. `language`: in which words `sheets` are. The same input gives the
// same bytes. Fails only without memory.
[[nodiscard]] base::Result<QByteArray> toOds(const QList<Sheet> &sheets, const QString &title,
                                             const QString &language);

// The log: its rows as in the CSV; on a second sheet what it is of, the digest and the totals.
[[nodiscard]] base::Result<QByteArray> toOds(const DailyLog &log, const QString &language);

} // namespace dailylog
