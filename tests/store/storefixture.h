#pragma once

#include "core/offices/directorate.h"
#include "core/store/connection.h"
#include "core/store/databasecommands.h"
#include "tests/support/cluster.h"

#include <memory>

// One training directorate on a private server: office CEN with two operators, office UT with two
// officials, a supervisor, an intake; two people behind a figure are enough there. Its clock stands
// where a test puts it.
class StoreFixture
{
public:
    [[nodiscard]] base::Result<void> start();

    [[nodiscard]] std::unique_ptr<store::Connection> session(const QString &login);
    // A command of a person with a key of its own.
    [[nodiscard]] base::Result<QJsonValue> command(const QString &login, const QString &function,
                                                   const QVariantList &arguments);
    // The rows of a function, as a person sees them.
    [[nodiscard]] base::Result<QList<QJsonValue>> rows(const QString &login,
                                                       const QString &function,
                                                       const QVariantList &arguments = {})
    {
        return session(login)->rows(function, arguments);
    }
    // A person's row of a board; empty when it is not among the open ones.
    [[nodiscard]] QJsonObject openRow(const QString &login, const QString &kind, qint64 id);
    [[nodiscard]] std::unique_ptr<store::Connection> owner()
    {
        return session(QStringLiteral("postgres"));
    }
    // Another configuration, with its openings from the day that the clock shows.
    [[nodiscard]] base::Result<QJsonValue> apply(const offices::Directorate &directorate);
    void setClock(const QString &local); // "2026-10-05T09:30:00", the directorate's time
    [[nodiscard]] QVariant value(const QString &query);
    [[nodiscard]] bool emptyQueue(); // closes what a test before left open

    // A citizen rings, is offered a callback and accepts; the request code.
    [[nodiscard]] QString accept(const QString &conversation, const QString &number);
    [[nodiscard]] qint64 idOf(const QString &requestCode);
    [[nodiscard]] bool tell(const QJsonObject &event);
    // A citizen rings an office and is answered there; our call, 0 when it was refused.
    [[nodiscard]] qint64 answered(const QString &conversation, const QString &queue,
                                  const QString &login, const QString &number);

    [[nodiscard]] support::Cluster &cluster() { return m_cluster; }
    [[nodiscard]] const offices::Directorate &directorate() const { return m_directorate; }

    static inline const QString database = QStringLiteral("valle");

private:
    support::Cluster m_cluster;
    offices::Directorate m_directorate;
};
