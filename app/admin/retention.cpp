#include "app/admin/retention.h"

#include "app/admin/everywhere.h"
#include "app/admin/output.h"

#include <QDate>
#include <QUuid>

namespace admin {

using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr auto usage =
    "usage: richiamate-admin retention status (--service SERVICE | --all) [--user LOGIN]\n"
    "       richiamate-admin retention run (--service SERVICE | --all) [--user LOGIN]\n"
    "       richiamate-admin retention approve --reference R --up-to YYYY-MM-DD\n"
    "                                  (--service SERVICE | --all) [--user LOGIN]\n"
    "For administrators. --all: every directorate of libpq's service file."_L1;

QString newKey()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Result<QJsonObject> status(store::Connection &database)
{
    return database.call(u"retention_status"_s).map([](const QJsonValue &told) {
        return told.toObject();
    });
}

QJsonObject sum(QJsonObject one, const QJsonObject &other)
{
    for (auto each = other.begin(); each != other.end(); ++each)
        one[each.key()] = one[each.key()].toInteger() + each->toInteger();
    return one;
}

// Until nothing more is due: the database does some hundreds at a time.
Result<QJsonObject> run(store::Connection &database)
{
    QJsonObject erased;
    while (true) {
        const auto step = database.call(u"erase_expired"_s, {newKey()});
        if (!step)
            return tl::unexpected(step.error());
        erased = sum(erased, (*step)[u"erased"].toObject());
        if ((*step)[u"more"].toBool())
            continue;
        return QJsonObject{{u"erased"_s, erased},
                           {u"leftOpen"_s, (*step)[u"leftOpen"]},
                           {u"waitsForApproval"_s, (*step)[u"waitsForApproval"]}};
    }
}

Act approval(const QString &reference, const QDate &upTo)
{
    return [reference, upTo](store::Connection &database) {
        return database
            .call(u"approve_disposal"_s, {newKey(), reference, upTo.toString(Qt::ISODate)})
            .map([](const QJsonValue &approved) { return approved.toObject(); });
    };
}

} // namespace

int retention(const QStringList &arguments)
{
    QCommandLineParser parser;
    addEverywhere(parser);
    parser.addOptions(
        {{u"reference"_s, {}, u"reference"_s}, {u"up-to"_s, {}, u"day"_s}, {u"help"_s, {}}});
    const bool isParsed = parser.parse(QStringList{u"retention"_s} + arguments);
    if (parser.isSet(u"help"_s)) {
        std::printf("%s\n", usage.data());
        return 0;
    }
    const auto verb = parser.positionalArguments().value(0);
    const auto where = everywhereOf(parser);
    if (!isParsed || !where || parser.positionalArguments().size() != 1)
        return complain(QString(usage));
    if (verb == "status"_L1)
        return everywhere(*where, status);
    if (verb == "run"_L1)
        return everywhere(*where, run);
    const auto upTo = QDate::fromString(parser.value(u"up-to"_s), Qt::ISODate);
    const auto reference = parser.value(u"reference"_s).trimmed();
    if (verb == "approve"_L1 && upTo.isValid() && !reference.isEmpty())
        return everywhere(*where, approval(reference, upTo));
    return complain(QString(usage));
}

} // namespace admin
