#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QJsonObject>
#include <QString>

namespace intake {

// What the exchange is told: a status it can act on and one flat object.
struct Answer
{
    int status = 200;
    QJsonObject body;
};

[[nodiscard]] Answer refusal(int status, const QString &code, const QString &message);
// A database's no, without its words: they may hold what a citizen said.
[[nodiscard]] Answer refusal(const base::Error &error);

[[nodiscard]] QFuture<Answer> ready(Answer answer);

} // namespace intake
