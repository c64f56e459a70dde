#pragma once

#include "core/dailylog/dailylog.h"
#include "core/dailylog/statement.h"

namespace paper {

// The month on one A4 page of a PDF/A-1b file: each figure with its formula in words, beside the
// month before. It needs a QGuiApplication (fonts), no display.
[[nodiscard]] dailylog::Paper toPdf(const dailylog::Statement &statement, const QString &language);

} // namespace paper
