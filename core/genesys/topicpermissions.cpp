#include "core/genesys/topicpermissions.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace genesys {

using namespace Qt::StringLiterals;

std::optional<QStringList> permissionsToHear(const QJsonValue &topics, const QString &pattern)
{
    static const QRegularExpression id(u"\\{[^}]*\\}"_s);
    for (const auto &topic : topics[u"entities"].toArray()) {
        if (topic[u"id"].toString().replace(id, u"{}"_s) != pattern)
            continue;
        QStringList permissions;
        for (const auto &permission : topic[u"requiresPermissions"].toArray())
            permissions.append(permission.toString());
        return permissions;
    }
    return std::nullopt;
}

} // namespace genesys
