#include "core/store/audit.h"

#include <QDateTime>

namespace store {

using base::Error;
using base::Reason;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype linkDigits = 64;

std::optional<AuditAnchor> readLine(const QByteArray &line)
{
    const auto parts = line.simplified().split(' ');
    if (parts.size() != 4)
        return std::nullopt;
    bool isNumber = false;
    const auto position = parts.at(2).toLongLong(&isNumber);
    const auto link = QByteArray::fromHex(parts.at(3));
    const bool isHex = link.toHex() == parts.at(3).toLower() && parts.at(3).size() == linkDigits;
    if (!isNumber || position < 0 || !isHex)
        return std::nullopt;
    return AuditAnchor{QString::fromUtf8(parts.at(0)), QString::fromUtf8(parts.at(1)), position,
                       link};
}

} // namespace

AuditAnchor anchorOf(const QJsonValue &head, const QDateTime &at)
{
    return {at.toUTC().toString(Qt::ISODate), head[u"database"].toString(),
            head[u"position"].toInteger(),
            QByteArray::fromHex(head[u"link"].toString().toLatin1())};
}

QByteArray lineOf(const AuditAnchor &anchor)
{
    return anchor.instant.toUtf8() + ' ' + anchor.database.toUtf8() + ' '
           + QByteArray::number(anchor.position) + ' ' + anchor.link.toHex();
}

Result<QList<AuditAnchor>> parseAnchors(const QByteArray &text)
{
    QList<AuditAnchor> anchors;
    const auto lines = text.split('\n');
    for (qsizetype number = 0; number < lines.size(); ++number) {
        const auto line = lines.at(number).trimmed();
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const auto anchor = readLine(line);
        if (!anchor)
            return base::failure(Error::Kind::Invalid, Reason::BadValue,
                                 u"line %1 is no anchor"_s.arg(number + 1),
                                 {u"line %1"_s.arg(number + 1), QString::fromUtf8(line.left(100))});
        anchors.append(*anchor);
    }
    return anchors;
}

Result<AuditAnchor> sealAudit(Connection &connection, const QDateTime &now)
{
    bool isWhole = true; // late ones are looked for once
    for (;;) {
        const auto head = connection.call(u"seal_events"_s, {isWhole});
        if (!head)
            return tl::unexpected(head.error());
        if (!(*head)[u"more"].toBool())
            return anchorOf(*head, now);
        isWhole = false;
    }
}

} // namespace store
