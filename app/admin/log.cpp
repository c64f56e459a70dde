#include "app/admin/log.h"

#include "app/admin/output.h"
#include "core/dailylog/dailylog.h"
#include "core/store/connection.h"
#include "core/words/languages.h"
#include "core/words/words.h"
#include "ui/paper/logpaper.h"

#include <QCommandLineParser>
#include <QSaveFile>

namespace admin {

using base::Error;
using base::Reason;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr auto usage =
    "usage: richiamate-admin log --service SERVICE [--user LOGIN] --day YYYY-MM-DD\n"
    "                            [--pdf FILE] [--csv FILE] [--language it|de|fr|sl|en]"_L1;

struct Wanted
{
    store::Address database;
    QDate day;
    QString pdf;
    QString csv;
    QString language;
};

Result<QByteArray> readDay(const Wanted &wanted)
{
    auto connection = store::Connection::open(wanted.database, u"richiamate-admin"_s);
    if (!connection)
        return tl::unexpected(connection.error());
    return (*connection)
        ->call(u"daily_log"_s, {wanted.day.toString(Qt::ISODate)})
        .map([](const QJsonValue &log) {
            return QJsonDocument(log.toObject()).toJson(QJsonDocument::Compact);
        });
}

Result<void> file(const QString &name, const QByteArray &content)
{
    QSaveFile target(name);
    if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size()
        || !target.commit())
        return base::failure(Error::Kind::Unavailable, Reason::FileNotWritable,
                             target.errorString(), {name});
    return {};
}

Result<QJsonObject> printLog(const Wanted &wanted)
{
    const auto json = readDay(wanted);
    if (!json)
        return tl::unexpected(json.error());
    const auto log = dailylog::parseDailyLog(*json);
    if (!log)
        return tl::unexpected(log.error());
    QJsonObject told{{u"day"_s, wanted.day.toString(Qt::ISODate)},
                     {u"rows"_s, log->rows.size()},
                     {u"totals"_s, QJsonDocument::fromJson(*json).object()[u"totals"]}};
    if (!wanted.csv.isEmpty()) {
        if (const auto written = file(wanted.csv, dailylog::toCsv(*log, wanted.language)); !written)
            return tl::unexpected(written.error());
        told.insert(u"csv"_s, wanted.csv);
    }
    if (!wanted.pdf.isEmpty()) {
        const words::Words words(wanted.language);
        const auto pages = paper::writePdf(*log, words, wanted.pdf);
        if (!pages)
            return tl::unexpected(pages.error());
        told.insert(u"pdf"_s, wanted.pdf);
        told.insert(u"pages"_s, *pages);
    }
    return told;
}

} // namespace

int log(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"service"_s, {}, u"service"_s},
                       {u"user"_s, {}, u"login"_s},
                       {u"day"_s, {}, u"day"_s},
                       {u"pdf"_s, {}, u"file"_s},
                       {u"csv"_s, {}, u"file"_s},
                       {u"language"_s, {}, u"language"_s, u"it"_s},
                       {u"help"_s, {}}});
    const bool isParsed = parser.parse(QStringList{u"log"_s} + arguments);
    if (parser.isSet(u"help"_s)) {
        std::printf("%s\n", usage.data());
        return 0;
    }
    const Wanted wanted{{parser.value(u"service"_s), parser.value(u"user"_s), {}},
                        QDate::fromString(parser.value(u"day"_s), Qt::ISODate),
                        parser.value(u"pdf"_s),
                        parser.value(u"csv"_s),
                        parser.value(u"language"_s)};
    if (!isParsed || !words::isLanguage(wanted.language) || !wanted.day.isValid()
        || wanted.database.service.isEmpty())
        return complain(QString(usage));
    const auto told = printLog(wanted);
    if (!told)
        return complain(told.error());
    print(*told);
    return 0;
}

} // namespace admin
