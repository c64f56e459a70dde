#pragma once

#include <QStringList>

namespace admin {

// `richiamate-admin log --service S --day D --pdf F --csv F`: the log of a day, printed and filed;
// `log preview|seal DAY` closes it, `log verify FILE|DIGEST` says whether that is what was sealed.
[[nodiscard]] int log(const QStringList &arguments);

} // namespace admin
