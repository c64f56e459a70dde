#include "app/admin/logfiles.h"

#include "app/admin/output.h"
#include "app/admin/taggedpdf.h"
#include "core/dailylog/html.h"
#include "core/dailylog/spreadsheet.h"
#include "core/words/words.h"
#include "ui/paper/logpaper.h"

namespace admin {

using base::Result;
using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> readDay(store::Connection &database, const QDate &day)
{
    return database.call(u"daily_log"_s, {day.toString(Qt::ISODate)})
        .map([](const QJsonValue &log) {
            return QJsonDocument(log.toObject()).toJson(QJsonDocument::Compact);
        });
}

QByteArray digestLine(const dailylog::DailyLog &log)
{
    return (log.seal->digest + u' ' + log.code + u' ' + log.day.toString(Qt::ISODate) + u'\n')
        .toUtf8();
}

// The digest stands beside the file: within it no spreadsheet would read the rows.
Result<void> writeCsv(const dailylog::DailyLog &log, const LogFiles &files)
{
    if (const auto written = writeFile(files.csv, dailylog::toCsv(log, files.language)); !written)
        return written;
    return log.seal ? writeFile(files.csv + ".digest"_L1, digestLine(log)) : Result<void>();
}

Result<void> writeSealed(store::Connection &database, const QDate &day, const QString &name)
{
    return database.call(u"sealed_document"_s, {day.toString(Qt::ISODate)})
        .and_then([&name](const QJsonValue &sealed) {
            return writeFile(name, sealed[u"document"].toString().toUtf8());
        });
}

// Of a closed day the paper that is kept; the first one is, in whatever language it was asked for.
Result<dailylog::Paper> paperOf(store::Connection &database, const dailylog::DailyLog &log,
                                const QString &language)
{
    const auto day = log.day.toString(Qt::ISODate);
    if (log.seal) {
        const auto kept = database.call(u"sealed_paper"_s, {day}).map(dailylog::parsePaper);
        if (!kept)
            return tl::unexpected(kept.error());
        if (*kept)
            return **kept;
    }
    const auto made = paper::toPdf(log, words::Words(language));
    if (!log.seal)
        return made;
    return database
        .call(u"keep_sealed_paper"_s, {day, made.pages, QString::fromLatin1(made.pdf.toBase64())})
        .map([&made](const QJsonValue &kept) { return dailylog::parsePaper(kept).value_or(made); });
}

} // namespace

Result<dailylog::DailyLog> logOf(store::Connection &database, const QDate &day)
{
    return readDay(database, day).and_then(dailylog::parseDailyLog);
}

Result<QJsonObject> sealDay(store::Connection &database, const QDate &day, const QString &language)
{
    const auto sealed = database.call(u"seal_day"_s, {day.toString(Qt::ISODate)});
    if (!sealed)
        return tl::unexpected(sealed.error());
    return logOf(database, day)
        .and_then([&](const dailylog::DailyLog &log) { return paperOf(database, log, language); })
        .map([&sealed](const dailylog::Paper &) { return sealed->toObject(); });
}

Result<QJsonObject> printLog(store::Connection &database, const QDate &day, const LogFiles &files)
{
    const auto json = readDay(database, day);
    if (!json)
        return tl::unexpected(json.error());
    const auto log = dailylog::parseDailyLog(*json);
    if (!log)
        return tl::unexpected(log.error());
    const auto told = QJsonDocument::fromJson(*json).object();
    QJsonObject answer{{u"day"_s, day.toString(Qt::ISODate)},
                       {u"rows"_s, log->rows.size()},
                       {u"seal"_s, told[u"seal"]},
                       {u"totals"_s, told[u"totals"]}};
    if (!files.csv.isEmpty()) {
        if (const auto written = writeCsv(*log, files); !written)
            return tl::unexpected(written.error());
        answer.insert(u"csv"_s, files.csv);
    }
    if (!files.html.isEmpty()) {
        if (const auto written = writeFile(files.html, dailylog::toHtml(*log, files.language));
            !written)
            return tl::unexpected(written.error());
        answer.insert(u"html"_s, files.html);
    }
    if (!files.ods.isEmpty()) {
        const auto written =
            dailylog::toOds(*log, files.language).and_then([&files](const QByteArray &content) {
                return writeFile(files.ods, content);
            });
        if (!written)
            return tl::unexpected(written.error());
        answer.insert(u"ods"_s, files.ods);
    }
    if (!files.sealed.isEmpty()) {
        if (const auto written = writeSealed(database, day, files.sealed); !written)
            return tl::unexpected(written.error());
        answer.insert(u"sealed"_s, files.sealed);
    }
    if (!files.tagged.isEmpty()) {
        const auto written = taggedPdf(dailylog::toHtml(*log, files.language))
                                 .and_then([&files](const QByteArray &pdf) {
                                     return writeFile(files.tagged, pdf);
                                 });
        if (!written)
            return tl::unexpected(written.error());
        answer.insert(u"tagged"_s, files.tagged);
    }
    if (!files.pdf.isEmpty()) {
        const auto paper = paperOf(database, *log, files.language);
        if (!paper)
            return tl::unexpected(paper.error());
        if (const auto written = writeFile(files.pdf, paper->pdf); !written)
            return tl::unexpected(written.error());
        answer.insert(u"pdf"_s, files.pdf);
        answer.insert(u"pages"_s, paper->pages);
    }
    return answer;
}

} // namespace admin
