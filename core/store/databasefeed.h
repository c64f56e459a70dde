#pragma once

#include "core/ports/feed.h"
#include "core/store/databaselink.h"

namespace store {

// The database's rows as values, for the thread it lives on.
class DatabaseFeed final : public ports::Feed
{
    Q_OBJECT

public:
    explicit DatabaseFeed(DatabaseLink &link, QObject *parent = nullptr);

    [[nodiscard]] QFuture<base::Result<void>> sync() override { return m_link.sync(); }

private:
    void deliver(const QString &kind, const QJsonArray &rows, board::Completeness completeness);

    DatabaseLink &m_link;
};

} // namespace store
