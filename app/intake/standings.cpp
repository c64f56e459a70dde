#include "app/intake/standings.h"

#include <QJsonArray>

#include <memory>

namespace intake {

void Standings::keep(const QString &conversation, const QJsonValue &answer)
{
    auto standing = std::make_unique<Standing>();
    for (const auto &office : answer[u"offices"].toArray())
        standing->offices.append(office.toString());
    standing->callsToday = answer[u"callsToday"].toInt();
    m_standings.insert(conversation, standing.release());
}

Standing Standings::of(const QString &conversation) const
{
    const auto *standing = m_standings.object(conversation);
    return standing ? *standing : Standing();
}

} // namespace intake
