#pragma once

#include "core/base/result.h"

#include <QString>

namespace dailylog {
struct DailyLog;
}

namespace words {
class Words;
}

namespace paper {

// The daily log as A4 pages in a PDF/A-1b file; answers how many pages. The same rows in the same
// order as dailylog::toCsv. It needs a QGuiApplication (fonts), no display.
[[nodiscard]] base::Result<int> writePdf(const dailylog::DailyLog &log, const words::Words &words,
                                         const QString &file);

} // namespace paper
