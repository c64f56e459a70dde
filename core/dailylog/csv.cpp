#include "core/dailylog/csv.h"

namespace dailylog {

using namespace Qt::StringLiterals;

namespace {

// A cell that begins like a formula would be reckoned, and obeyed, by a spreadsheet.
QString cell(QString text)
{
    if (!text.isEmpty() && "=+-@\t\r"_L1.contains(text.front()))
        text.prepend(u'\'');
    const bool needsQuotes = text.contains(u';') || text.contains(u'"') || text.contains(u'\n')
                             || text.contains(u'\r');
    if (!needsQuotes)
        return text;
    text.replace("\""_L1, "\"\""_L1);
    return u'"' + text + u'"';
}

} // namespace

void appendCsv(QByteArray &csv, const QStringList &cells)
{
    QStringList safe;
    for (const auto &text : cells)
        safe.append(cell(text));
    csv += safe.join(u';').toUtf8() + "\r\n";
}

} // namespace dailylog
