#pragma once

#include <QString>
#include <QStringList>

namespace admin {

// "explain competence": which office is normally competent for a topic. Arguments without these two
// words; `usage` is what a wrong question is answered with.
[[nodiscard]] int explainCompetence(const QStringList &arguments, const QString &usage);

} // namespace admin
