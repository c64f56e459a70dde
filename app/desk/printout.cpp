#include "app/desk/printout.h"

#include "core/dailylog/dailylog.h"
#include "core/dailylog/html.h"
#include "core/dailylog/spreadsheet.h"
#include "core/dailylog/statement.h"
#include "core/words/words.h"
#include "ui/paper/keycard.h"
#include "ui/paper/logpaper.h"
#include "ui/paper/statementpaper.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPrinterInfo>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>
#include <QtConcurrentRun>

namespace desk::printout {

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

Result<QString> write(const QString &name, const QByteArray &content)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                      + u"/Richiamate"_s);
    const auto file = folder.filePath(name);
    // Written beside and renamed: whoever prints never meets half a log.
    QSaveFile target(file);
    if (!folder.mkpath(u"."_s) || !target.open(QIODevice::WriteOnly)
        || target.write(content) != content.size() || !target.commit())
        return base::failure(Error::Kind::Unavailable, Reason::FileNotWritable,
                             target.errorString(), {file});
    return file;
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

Result<dailylog::Paper> drawNow(const QJsonValue &told, const QString &language)
{
    return parse(told).map([&language](const dailylog::DailyLog &log) {
        return paper::toPdf(log, words::Words(language));
    });
}

Result<Printed> printNow(const dailylog::Paper &paper, const QString &name, const QString &printer)
{
    const auto file = write(name, paper.pdf);
    if (!file)
        return tl::unexpected(file.error());
    if (!printer.isEmpty()) {
        if (const auto spooled = spool(*file, printer); !spooled)
            return tl::unexpected(spooled.error());
    }
    return Printed{paper.pages, *file, printer};
}

Result<Printed> printMonthNow(const QJsonObject &told, const QString &language,
                              const QString &printer)
{
    const auto statement = dailylog::parseStatement(told);
    if (!statement)
        return tl::unexpected(statement.error());
    const auto name = u"%1-%2."_s.arg(statement->code, statement->since.toString(u"yyyy-MM"_s));
    const auto ods =
        dailylog::toOds(*statement, language).and_then([&name](const QByteArray &sheet) {
            return write(name + u"ods"_s, sheet);
        });
    if (!ods)
        return tl::unexpected(ods.error());
    return printNow(paper::toPdf(*statement, language), name + u"pdf"_s, printer);
}

Result<QStringList> saveNow(const QJsonValue &told, const QList<File> &more,
                            const QString &language)
{
    const auto log = parse(told);
    if (!log)
        return tl::unexpected(log.error());
    const auto ods = dailylog::toOds(*log, language);
    if (!ods)
        return tl::unexpected(ods.error());
    const auto name = u"%1-%2."_s.arg(log->code, log->day.toString(Qt::ISODate));
    const QList<File> all{{name + u"csv"_s, dailylog::toCsv(*log, language)},
                          {name + u"html"_s, dailylog::toHtml(*log, language)},
                          {name + u"ods"_s, *ods}};
    QStringList files;
    for (const auto &each : all + more) {
        const auto file = write(each.name, each.content);
        if (!file)
            return tl::unexpected(file.error());
        files.append(*file);
    }
    return files;
}

Result<Card> writeCardNow(const paper::KeyCard &card, const QString &name, const QString &printer)
{
    const auto braille = paper::toBraille(card);
    if (!braille)
        return tl::unexpected(braille.error());
    for (const auto &[ending, content] :
         {std::pair{u".txt"_s, paper::toText(card)}, std::pair{u".brf"_s, *braille}}) {
        if (const auto written = write(name + ending, content); !written)
            return tl::unexpected(written.error());
    }
    return printNow(paper::toPdf(card), name + u".pdf"_s, printer).map([](const Printed &printed) {
        return Card{QDir::toNativeSeparators(QFileInfo(printed.file).path()), printed.printer};
    });
}

Result<QString> writeFilesNow(const QList<File> &files)
{
    QString folder;
    for (const auto &file : files) {
        const auto written = write(file.name, file.content);
        if (!written)
            return tl::unexpected(written.error());
        folder = QDir::toNativeSeparators(QFileInfo(*written).path());
    }
    return folder;
}

} // namespace

QFuture<Result<dailylog::Paper>> draw(const QJsonValue &log, const QString &language)
{
    return QtConcurrent::run(drawNow, log, language);
}

QFuture<Result<Printed>> print(const dailylog::Paper &paper, const QString &name)
{
    return QtConcurrent::run(printNow, paper, name, QPrinterInfo::defaultPrinterName());
}

QFuture<Result<Printed>> printStatement(const QJsonObject &told, const QString &language)
{
    return QtConcurrent::run(printMonthNow, told, language, QPrinterInfo::defaultPrinterName());
}

QFuture<Result<QStringList>> save(const QJsonValue &log, const QList<File> &more,
                                  const QString &language)
{
    return QtConcurrent::run(saveNow, log, more, language);
}

QFuture<Result<Card>> writeCard(const paper::KeyCard &card, const QString &name)
{
    return QtConcurrent::run(writeCardNow, card, name, QPrinterInfo::defaultPrinterName());
}

QFuture<Result<QString>> writeFiles(const QList<File> &files)
{
    return QtConcurrent::run(writeFilesNow, files);
}

} // namespace desk::printout
