#include "core/genesys/notice.h"

#include <QJsonDocument>

namespace genesys {

using namespace Qt::StringLiterals;

Notice noticeOf(const QString &frame)
{
    const auto message = QJsonDocument::fromJson(frame.toUtf8()).object();
    const auto topic = message[u"topicName"].toString();
    if (topic == "v2.system.socket_closing"_L1 || message[u"result"].toString() == "404"_L1)
        return {Notice::Kind::Closing, {}, {}};
    if (topic.isEmpty() || topic == "channel.metadata"_L1)
        return {};
    return {Notice::Kind::Told, topic, message[u"eventBody"].toObject()};
}

} // namespace genesys
