#pragma once

#include <QByteArray>
#include <QStringList>

namespace dailylog {

// A file for spreadsheets begins so: they then read it as UTF-8.
inline constexpr auto csvBegins = "\xEF\xBB\xBF";

// One line more (RFC 4180, with semicolons, as spreadsheets here read it). No cell is a formula.
void appendCsv(QByteArray &csv, const QStringList &cells);

} // namespace dailylog
