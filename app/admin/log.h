#pragma once

#include <QStringList>

namespace admin {

// `richiamate-admin log --service S --day D --pdf F --csv F`: the log of a day, printed and filed.
[[nodiscard]] int log(const QStringList &arguments);

} // namespace admin
