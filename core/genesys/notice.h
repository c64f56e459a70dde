#pragma once

#include <QJsonObject>
#include <QString>

namespace genesys {

// One message of a channel of notifications.
struct Notice
{
    enum class Kind {
        Nothing, // a heartbeat, or what is not known
        Closing, // the channel was evicted, is too old, or its token has ended
        Told,
    };
    Kind kind = Kind::Nothing;
    QString topic;
    QJsonObject body; // a full snapshot
};

[[nodiscard]] Notice noticeOf(const QString &frame);

} // namespace genesys
