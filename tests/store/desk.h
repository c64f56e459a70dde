#pragma once

#include "core/store/databasecommands.h"
#include "storefixture.h"

// One person's program: a link with sessions and a thread of its own.
struct Desk
{
    explicit Desk(const QString &login)
        : link({StoreFixture::database, login, {}}, QStringLiteral("test"), {})
    {
        link.start();
    }
    store::DatabaseLink link;
    store::DatabaseCommands commands{link};
};

template <class T> base::Result<T> answerOf(QFuture<base::Result<T>> future)
{
    future.waitForFinished();
    return future.result();
}

template <class T> base::Reason reasonOf(const QFuture<base::Result<T>> &future)
{
    const auto answer = answerOf(future);
    return answer ? base::Reason::None : answer.error().reason;
}

inline QUuid key()
{
    return QUuid::createUuid();
}
