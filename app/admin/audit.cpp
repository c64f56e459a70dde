#include "app/admin/audit.h"

#include "app/admin/output.h"
#include "core/store/audit.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QFile>

namespace admin {

using base::Error;
using base::Reason;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr auto usage =
    "usage: richiamate-admin audit verify --service SERVICE [--user LOGIN] [--anchors FILE]\n"
    "                                     [--database NAME]\n"
    "       richiamate-admin audit anchor --service SERVICE [--user LOGIN] [--append FILE]\n"
    "verify reads as the database's owner; NAME is that of the anchors, where the database was\n"
    "restored under another one. It ends with 0: intact, 3: tampered, 4: nothing is anchored."_L1;

enum Verdict { Intact = 0, Tampered = 3, NothingAnchored = 4 };

Result<QList<store::AuditAnchor>> readAnchors(const QString &name)
{
    if (name.isEmpty())
        return QList<store::AuditAnchor>();
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(Error::Kind::Unavailable, Reason::FileNotReadable, file.errorString(),
                             {name});
    return store::parseAnchors(file.readAll());
}

QList<store::AuditAnchor> anchorsOf(const QList<store::AuditAnchor> &all, const QString &database)
{
    QList<store::AuditAnchor> own;
    std::copy_if(all.begin(), all.end(), std::back_inserter(own),
                 [&database](const store::AuditAnchor &each) { return each.database == database; });
    return own;
}

QJsonValue numberOrNull(std::optional<qint64> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

// In positions of the chain; what is not sealed yet gets the next ones.
QJsonValue notProvable(const store::AuditReport &report)
{
    const auto from = report.anchored.value_or(0) + 1;
    const auto to = report.sealed + report.unsealed;
    if (from > to)
        return {};
    return QJsonObject{{u"from"_s, from}, {u"to"_s, to}};
}

QJsonObject told(const store::AuditReport &report, const QString &database)
{
    QJsonArray findings;
    for (const auto &finding : report.findings)
        findings.append(QJsonObject{{u"position"_s, numberOrNull(finding.position)},
                                    {u"event"_s, numberOrNull(finding.event)},
                                    {u"problem"_s, store::nameOf(finding.problem)}});
    return {{u"database"_s, database},        {u"events"_s, report.events},
            {u"sealed"_s, report.sealed},     {u"anchored"_s, numberOrNull(report.anchored)},
            {u"intact"_s, report.isIntact()}, {u"notProvable"_s, notProvable(report)},
            {u"erased"_s, report.erased},     {u"erasedNotProvable"_s, report.erasedUnproven},
            {u"problems"_s, report.problems}, {u"findings"_s, findings}};
}

Result<int> verify(const store::Address &address, const QString &anchorsFile,
                   const QString &anchoredName)
{
    const auto anchors = readAnchors(anchorsFile);
    if (!anchors)
        return tl::unexpected(anchors.error());
    auto owner = store::Connection::open(address, u"richiamate-admin"_s);
    if (!owner)
        return tl::unexpected(owner.error());
    const auto name = (*owner)->value(u"select current_database()"_s);
    if (!name)
        return tl::unexpected(name.error());
    const auto database = anchoredName.isEmpty() ? name->toString() : anchoredName;
    const auto report = store::verifyAudit(**owner, anchorsOf(*anchors, database));
    if (!report)
        return tl::unexpected(report.error());
    print(told(*report, database));
    if (report->problems > 0)
        return Tampered;
    return report->isIntact() ? Intact : NothingAnchored;
}

Result<int> anchor(const store::Address &address, const QString &appended)
{
    auto connection = store::Connection::open(address, u"richiamate-admin"_s);
    if (!connection)
        return tl::unexpected(connection.error());
    const auto head = store::sealAudit(**connection, QDateTime::currentDateTimeUtc());
    if (!head)
        return tl::unexpected(head.error());
    const auto line = store::lineOf(*head) + '\n';
    std::fputs(line.constData(), stdout);
    if (appended.isEmpty())
        return 0;
    QFile file(appended);
    if (!file.open(QIODevice::Append) || file.write(line) != line.size() || !file.flush())
        return base::failure(Error::Kind::Unavailable, Reason::FileNotWritable, file.errorString(),
                             {appended});
    return 0;
}

} // namespace

int audit(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"service"_s, {}, u"service"_s},
                       {u"user"_s, {}, u"login"_s},
                       {u"anchors"_s, {}, u"file"_s},
                       {u"database"_s, {}, u"name"_s},
                       {u"append"_s, {}, u"file"_s},
                       {u"help"_s, {}}});
    const bool isParsed = parser.parse(QStringList{u"audit"_s} + arguments);
    if (parser.isSet(u"help"_s)) {
        std::printf("%s\n", usage.data());
        return 0;
    }
    const store::Address address{parser.value(u"service"_s), parser.value(u"user"_s), {}};
    const auto verb = parser.positionalArguments();
    Result<int> status = -1;
    if (isParsed && !address.service.isEmpty() && verb == QStringList{u"verify"_s})
        status = verify(address, parser.value(u"anchors"_s), parser.value(u"database"_s));
    else if (isParsed && !address.service.isEmpty() && verb == QStringList{u"anchor"_s})
        status = anchor(address, parser.value(u"append"_s));
    else
        return complain(QString(usage));
    return status ? *status : complain(status.error());
}

} // namespace admin
