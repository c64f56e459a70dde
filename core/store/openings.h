#pragma once

#include "core/offices/directorate.h"

#include <QDate>
#include <QJsonArray>

namespace store {

// The openings of all offices as the database keeps them, beginning on the local days
// [first, last]: SQL intersects spans, core/calendar computes them.
[[nodiscard]] QJsonArray openings(const offices::Directorate &directorate, const QDate &first,
                                  const QDate &last);

// How far ahead openings are stored.
constexpr int openingDaysAhead = 400;

} // namespace store
