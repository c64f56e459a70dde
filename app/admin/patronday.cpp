#include "app/admin/patronday.h"

#include "app/admin/answers.h"
#include "core/calendar/patronday.h"

#include <QCommandLineParser>
#include <QFile>

namespace admin {

using namespace Qt::StringLiterals;

namespace {

const auto usage = u"Usage: richiamate-admin explain patron-day --province BO --year 2027"_s;

QByteArray knownDays()
{
    QFile list(u":/seed/patron_days.csv"_s);
    if (!list.open(QIODevice::ReadOnly))
        qFatal("the list of patron days is missing from this program");
    return list.readAll();
}

} // namespace

int explainPatronDay(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(
        {{u"province"_s, {}, u"code"_s}, {u"year"_s, {}, u"year"_s}, {u"help"_s, {}}});
    if (!parser.parse(QStringList{u"patron-day"_s} + arguments))
        return refuseUsage(parser.errorText(), usage);
    if (parser.isSet(u"help"_s))
        return printAnswer(usage.toUtf8());
    if (!parser.positionalArguments().isEmpty())
        return refuseUsage(
            u"\"%1\" is one word too many"_s.arg(parser.positionalArguments().constFirst()), usage);
    const auto province = parser.value(u"province"_s).toUpper();
    const int year = parser.value(u"year"_s).toInt();
    if (year < 1 || year > 9999)
        return refuseUsage(u"say the year with --year"_s, usage);
    const auto proposal = calendar::proposePatronDay(knownDays(), province, year);
    if (!proposal)
        return refuseUsage(u"there is no province \"%1\": say it with --province"_s.arg(province),
                           usage);
    const auto day = proposal->day ? proposal->day->toString(Qt::ISODate) : QString();
    return printAnswer(Answer()
                           .text("province"_L1, province)
                           .number("year"_L1, year)
                           .textOrNull("day"_L1, day)
                           .textOrNull("name"_L1, proposal->name)
                           .textOrNull("note"_L1, proposal->note)
                           .flag("confirmed"_L1, false)
                           .json());
}

} // namespace admin
