#pragma once

#include "app/intake/answer.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace intake {

// Reads a request field by field and keeps the first thing wrong with it. What the exchange has
// no value for it sends as "", so that is the same as missing.
class Fields
{
public:
    enum class Presence { Required, Optional };

    explicit Fields(QJsonObject object) : m_object(std::move(object)) {}

    [[nodiscard]] QString text(const QString &name, Presence presence);
    // One of `allowed`; the first of them when it is missing and may be.
    [[nodiscard]] QString choice(const QString &name, const QStringList &allowed,
                                 Presence presence);
    [[nodiscard]] QDateTime instant(const QString &name); // required, with its offset; UTC
    [[nodiscard]] int count(const QString &name, Presence presence);
    // An id of ours as text; empty when missing.
    [[nodiscard]] QString id(const QString &name);

    [[nodiscard]] std::optional<Answer> problem() const { return m_problem; }

private:
    void refuse(const QString &name, const QString &code, const QString &what);

    QJsonObject m_object;
    std::optional<Answer> m_problem;
};

} // namespace intake
