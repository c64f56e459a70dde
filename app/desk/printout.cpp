#include "app/desk/printout.h"

#include "core/dailylog/dailylog.h"
#include "core/dailylog/html.h"
#include "core/dailylog/spreadsheet.h"
#include "core/words/words.h"
#include "ui/paper/logpaper.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPrinterInfo>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>
#include <QtConcurrentRun>

namespace desk {

using base::Error;
using base::Reason;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr int spoolerTime = 30000; // milliseconds, real

Result<dailylog::DailyLog> parse(const QJsonValue &log)
{
    return dailylog::parseDailyLog(QJsonDocument(log.toObject()).toJson(QJsonDocument::Compact));
}

// In the person's own documents, named by directorate and day.
Result<QString> fileFor(const dailylog::DailyLog &log, const QString &ending)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                      + u"/Richiamate"_s);
    if (!folder.mkpath(u"."_s))
        return base::failure(Error::Kind::Unavailable, Reason::FileNotWritable, {},
                             {folder.path()});
    return folder.filePath(u"%1-%2.%3"_s.arg(log.code, log.day.toString(Qt::ISODate), ending));
}

// CUPS takes the file as it is: paper and file are the same document.
Result<void> spool(const QString &file, const QString &printer)
{
    QProcess spooler;
    spooler.start(u"lp"_s, {u"-d"_s, printer, u"--"_s, file});
    if (!spooler.waitForFinished(spoolerTime) || spooler.exitStatus() != QProcess::NormalExit
        || spooler.exitCode() != 0)
        return base::failure(Error::Kind::Unavailable, Reason::MissingProgram,
                             QString::fromLocal8Bit(spooler.readAllStandardError()), {printer});
    return {};
}

Result<Printout::Printed> printNow(const QJsonValue &told, const QString &language,
                                   const QString &printer)
{
    const auto log = parse(told);
    if (!log)
        return tl::unexpected(log.error());
    const auto file = fileFor(*log, u"pdf"_s);
    if (!file)
        return tl::unexpected(file.error());
    const words::Words words(language);
    const auto pages = paper::writePdf(*log, words, *file);
    if (!pages)
        return tl::unexpected(pages.error());
    if (!printer.isEmpty()) {
        if (const auto spooled = spool(*file, printer); !spooled)
            return tl::unexpected(spooled.error());
    }
    return Printout::Printed{*pages, *file, printer};
}

Result<void> write(const QString &file, const QByteArray &content)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size()
        || !target.commit())
        return base::failure(Error::Kind::Unavailable, Reason::FileNotWritable,
                             target.errorString(), {file});
    return {};
}

Result<QStringList> writeNow(const QJsonValue &told, const QString &language)
{
    const auto log = parse(told);
    if (!log)
        return tl::unexpected(log.error());
    const auto ods = dailylog::toOds(*log, language);
    if (!ods)
        return tl::unexpected(ods.error());
    QStringList files;
    for (const auto &[ending, content] :
         {std::pair{u"csv"_s, dailylog::toCsv(*log, language)},
          std::pair{u"html"_s, dailylog::toHtml(*log, language)}, std::pair{u"ods"_s, *ods}}) {
        const auto file = fileFor(*log, ending);
        if (!file)
            return tl::unexpected(file.error());
        if (const auto written = write(*file, content); !written)
            return tl::unexpected(written.error());
        files.append(*file);
    }
    return files;
}

} // namespace

QFuture<Result<Printout::Printed>> Printout::print(const QJsonValue &log, const QString &language)
{
    return QtConcurrent::run(printNow, log, language, QPrinterInfo::defaultPrinterName());
}

QFuture<Result<QStringList>> Printout::save(const QJsonValue &log, const QString &language)
{
    return QtConcurrent::run(writeNow, log, language);
}

} // namespace desk
