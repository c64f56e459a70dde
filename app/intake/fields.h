#pragma once

#include "app/intake/answer.h"
#include "core/genesys/dataactions.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace intake {

// A request held against the contract of its action; keeps the first thing wrong with it. What the
// exchange has no value for it sends as "", so that is the same as missing; and numbers as text.
class Fields
{
public:
    Fields(const genesys::DataAction &action, QJsonObject object);

    // What an event of one kind needs beyond the contract.
    void require(const QString &name);

    [[nodiscard]] QString text(const QString &name) const; // empty when missing
    [[nodiscard]] int count(const QString &name) const;    // 0 when missing
    [[nodiscard]] QDateTime instant(const QString &name);  // with its offset; UTC
    // An id of ours as text; empty when missing.
    [[nodiscard]] QString id(const QString &name);

    [[nodiscard]] std::optional<Answer> problem() const { return m_problem; }

private:
    void check(const genesys::ActionField &field);
    void checkText(const genesys::ActionField &field, const QJsonValue &value);
    void checkCount(const QString &name, const QJsonValue &value);
    [[nodiscard]] bool isMissing(const QString &name) const;
    void refuse(const QString &name, const QString &code, const QString &what);

    QJsonObject m_object;
    std::optional<Answer> m_problem;
};

} // namespace intake
