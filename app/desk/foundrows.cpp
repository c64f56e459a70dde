#include "app/desk/foundrows.h"

#include "core/citizens/phonenumber.h"

#include <QJsonArray>
#include <QStringList>

namespace desk {

using namespace Qt::StringLiterals;

QString FoundRows::text(const QJsonObject &found) const
{
    QStringList lines;
    for (const auto &row : found[u"callbacks"].toArray())
        lines.append(callbackLine(row.toObject()));
    for (const auto &row : found[u"calls"].toArray())
        lines.append(callLine(row.toObject()));
    for (const auto &row : found[u"handOvers"].toArray())
        lines.append(handOverLine(row.toObject()));
    return lines.join(u'\n');
}

QString FoundRows::callLine(const QJsonObject &row) const
{
    QStringList parts{tr("Call %1").arg(row[u"number"].toString()), time(row[u"arrivedAt"]),
                      row[u"topic"].toString(),
                      m_sentences.words().outcome(row[u"outcome"].toString())};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString FoundRows::callbackLine(const QJsonObject &row) const
{
    const auto state = row[u"state"].toString();
    const auto how = state == u"waiting"_s  ? tr("waits")
                     : state == u"closed"_s ? tr("closed")
                                            : tr("in hand");
    return QStringList{tr("Request %1").arg(row[u"requestCode"].toString()),
                       citizens::grouped(row[u"number"].toString()),
                       officeName(row[u"office"].toString()),
                       tr("promise %1").arg(time(row[u"promise"])), how}
        .join(u" · "_s);
}

QString FoundRows::handOverLine(const QJsonObject &row) const
{
    const auto state = calls::handOverState(row[u"state"].toString());
    using calls::HandOverState;
    const auto how = state == HandOverState::Offered    ? tr("rings there")
                     : state == HandOverState::Taken    ? tr("taken")
                     : state == HandOverState::Returned ? tr("came back")
                     : state == HandOverState::Requeued ? tr("became a callback")
                                                        : tr("intervention written");
    return QStringList{tr("Put through to %1").arg(officeName(row[u"office"].toString())),
                       time(row[u"offeredAt"]), how}
        .join(u" · "_s);
}

QString FoundRows::time(const QJsonValue &instant) const
{
    const auto at = QDateTime::fromString(instant.toString(), Qt::ISODateWithMs).toUTC();
    return m_sentences.time(at, m_sight.now);
}

QString FoundRows::officeName(const QString &code) const
{
    const auto *office = m_sight.directorate.office(code);
    return office ? office->name : code;
}

} // namespace desk
