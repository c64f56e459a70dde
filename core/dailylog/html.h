#pragma once

#include "core/dailylog/dailylog.h"

namespace dailylog {

// The log for whoever does not read paper: one page that a screen reader walks by its headings and
// tables, also well-formed XML. No script, and nothing is fetched from anywhere. The same rows in
// the same order as the paper, and the digest of the seal.
[[nodiscard]] QByteArray toHtml(const DailyLog &log, const QString &language);

// Which day a page of ours is of; invalid: it is none of ours.
[[nodiscard]] QDate dayOfHtml(const QByteArray &html);

} // namespace dailylog
