#pragma once

#include <QStringList>

namespace admin {

// The patron day that is proposed for a province and a year; a person confirms it in the
// configuration ("patronDays"). Needs no database.
[[nodiscard]] int explainPatronDay(const QStringList &arguments);

} // namespace admin
