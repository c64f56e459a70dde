#pragma once

#include <QFutureWatcher>
#include <QObject>

namespace base {

// Calls `then` with what the future comes to, in the thread of `context`, which is the caller's;
// never once `context` has gone, or when the future was given up. (A continuation of Qt 6.4 must
// not outlive the context it was given.)
template <class T, class Then> void follow(const QFuture<T> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, context, [watcher, then] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            then(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace base
