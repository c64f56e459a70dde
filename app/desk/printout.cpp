#include "app/desk/printout.h"

#include "core/dailylog/dailylog.h"
#include "core/dailylog/html.h"
#include "core/dailylog/spreadsheet.h"
#include "core/words/words.h"
#include "ui/paper/document.h"
#include "ui/paper/keycard.h"
#include "ui/paper/logpaper.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPrinterInfo>
#include <QProcess>
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

// The person's own documents.
Result<QDir> folder()
{
    QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                + u"/Richiamate"_s);
    if (!folder.mkpath(u"."_s))
        return base::failure(Error::Kind::Unavailable, Reason::FileNotWritable, {},
                             {folder.path()});
    return folder;
}

// Named by directorate and day.
Result<QString> fileFor(const dailylog::DailyLog &log, const QString &ending)
{
    const auto documents = folder();
    if (!documents)
        return tl::unexpected(documents.error());
    return documents->filePath(u"%1-%2.%3"_s.arg(log.code, log.day.toString(Qt::ISODate), ending));
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
        if (const auto written = paper::writeWhole(*file, content); !written)
            return tl::unexpected(written.error());
        files.append(*file);
    }
    return files;
}

Result<Printout::Card> writeCardNow(const paper::KeyCard &card, const QString &name,
                                    const QString &printer)
{
    const auto documents = folder();
    if (!documents)
        return tl::unexpected(documents.error());
    const auto file = [&](const QString &ending) {
        return documents->filePath(name + u'.' + ending);
    };
    if (const auto text = paper::writeWhole(file(u"txt"_s), paper::toText(card)); !text)
        return tl::unexpected(text.error());
    const auto braille = paper::toBraille(card);
    if (!braille)
        return tl::unexpected(braille.error());
    if (const auto written = paper::writeWhole(file(u"brf"_s), *braille); !written)
        return tl::unexpected(written.error());
    if (const auto pages = paper::writePdf(card, file(u"pdf"_s)); !pages)
        return tl::unexpected(pages.error());
    if (!printer.isEmpty()) {
        if (const auto spooled = spool(file(u"pdf"_s), printer); !spooled)
            return tl::unexpected(spooled.error());
    }
    return Printout::Card{QDir::toNativeSeparators(documents->path()), printer};
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

QFuture<Result<Printout::Card>> Printout::writeCard(const paper::KeyCard &card, const QString &name)
{
    return QtConcurrent::run(writeCardNow, card, name, QPrinterInfo::defaultPrinterName());
}

} // namespace desk
