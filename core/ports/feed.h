#pragma once

#include "core/base/result.h"
#include "core/board/board.h"
#include "core/calls/rows.h"

#include <QFuture>
#include <QJsonObject>
#include <QObject>

namespace ports {

// Database -> screen: the only writer of the picture.
class Feed : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Done when every change committed before the question has been delivered.
    [[nodiscard]] virtual QFuture<base::Result<void>> sync() = 0;

Q_SIGNALS:
    void callsArrived(const QList<calls::Call> &rows, board::Completeness completeness);
    void callbacksArrived(const QList<calls::Callback> &rows, board::Completeness completeness);
    void handOversArrived(const QList<calls::HandOver> &rows, board::Completeness completeness);
    // The directorate's configuration, its revision and its clock, as api.directorate() says.
    void directorateArrived(const QJsonObject &directorate);
    // Each once for an outage; lost again only when the reason is another.
    void connected();
    void lost(const base::Error &error);
};

} // namespace ports
