#pragma once

#include "core/dailylog/dailylog.h"

namespace words {
class Words;
}

namespace paper {

// The daily log as A4 pages of a PDF/A-1b file. The same rows in the same order as dailylog::toCsv. It
// needs a QGuiApplication (fonts), no display.
[[nodiscard]] dailylog::Paper toPdf(const dailylog::DailyLog &log, const words::Words &words);

} // namespace paper
