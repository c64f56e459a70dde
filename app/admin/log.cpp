#include "app/admin/log.h"

#include "app/admin/output.h"
#include "core/dailylog/dailylog.h"
#include "core/dailylog/html.h"
#include "core/dailylog/spreadsheet.h"
#include "core/store/connection.h"
#include "core/words/languages.h"
#include "core/words/words.h"
#include "ui/paper/logpaper.h"

#include <QCommandLineParser>
#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>

namespace admin {

using base::Error;
using base::Reason;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr auto usage =
    "usage: richiamate-admin log --service SERVICE [--user LOGIN] --day YYYY-MM-DD\n"
    "                            [--pdf FILE] [--html FILE] [--csv FILE] [--ods FILE]\n"
    "                            [--sealed FILE]\n"
    "                            [--language it|de|fr|sl|en]\n"
    "       richiamate-admin log preview YYYY-MM-DD --service SERVICE [--user LOGIN]\n"
    "       richiamate-admin log seal YYYY-MM-DD --service SERVICE [--user LOGIN] [--language "
    "...]\n"
    "       richiamate-admin log verify FILE|DIGEST --service SERVICE [--user LOGIN]\n"
    "Of a closed day the paper is the one that was drawn first, whatever the language. --sealed\n"
    "writes what was digested: its SHA-256 is the seal's. verify takes a PDF, HTML or CSV file of\n"
    "ours, a file written by --sealed, or a digest. It ends with 0: it is what was sealed, 3: it "
    "is\n"
    "not, 4: no such day is sealed."_L1;

enum Verdict { Same = 0, Different = 3, NotSealed = 4 };

struct Files
{
    QString pdf;
    QString html;
    QString csv;
    QString ods;
    QString sealed;
    QString language;
};

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
Result<void> writeCsv(const dailylog::DailyLog &log, const Files &files)
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

Result<dailylog::DailyLog> logOf(store::Connection &database, const QDate &day)
{
    return readDay(database, day).and_then(dailylog::parseDailyLog);
}

// The paper is made with the seal, and is at hand whenever somebody asks for it.
Result<QJsonObject> sealDay(store::Connection &database, const QDate &day, const QString &language)
{
    const auto sealed = database.call(u"seal_day"_s, {day.toString(Qt::ISODate)});
    if (!sealed)
        return tl::unexpected(sealed.error());
    return logOf(database, day)
        .and_then([&](const dailylog::DailyLog &log) { return paperOf(database, log, language); })
        .map([&sealed](const dailylog::Paper &) { return sealed->toObject(); });
}

Result<QJsonObject> printLog(store::Connection &database, const QDate &day, const Files &files)
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

// Each row of a CSV says which day it is of; without rows it does not.
QDate dayOfCsv(const QByteArray &csv)
{
    static const QRegularExpression day(u";(\\d{4}-\\d\\d-\\d\\d);"_s);
    const auto row = QString::fromUtf8(csv).section(u'\n', 1, 1);
    return QDate::fromString(day.match(row).captured(1), Qt::ISODate);
}

struct Verified
{
    Verdict verdict;
    QJsonObject told;
};

Result<Verified> verifyDigest(store::Connection &database, const QString &digest)
{
    return database.call(u"find_seal"_s, {digest}).map([&digest](const QJsonValue &seal) {
        if (seal.isNull())
            return Verified{NotSealed, {{u"digest"_s, digest}, {u"verdict"_s, u"not-sealed"_s}}};
        auto told = seal.toObject();
        const bool isIntact = told.take(u"isIntact"_s).toBool();
        told.insert(u"verdict"_s, isIntact ? u"same"_s : u"tampered"_s);
        return Verified{isIntact ? Same : Different, told};
    });
}

// The rows of the seal are written once more, in each language: the file is one of these, byte by
// byte, or not what was sealed.
Result<Verified> verifyWritten(store::Connection &database, const QByteArray &content,
                               const QDate &day)
{
    const auto log = logOf(database, day);
    if (!log)
        return tl::unexpected(log.error());
    QJsonObject told{{u"day"_s, day.toString(Qt::ISODate)}};
    if (!log->seal) {
        told.insert(u"verdict"_s, u"not-sealed"_s);
        return Verified{NotSealed, told};
    }
    auto verified = verifyDigest(database, log->seal->digest);
    if (!verified || verified->verdict != Same)
        return verified;
    for (const auto &language : words::languages()) {
        if (dailylog::toCsv(*log, language.code) == content
            || dailylog::toHtml(*log, language.code) == content)
            return verified;
    }
    verified->told.insert(u"verdict"_s, u"different"_s);
    verified->verdict = Different;
    return verified;
}

bool isDigest(const QString &text)
{
    static const QRegularExpression digest(u"^[0-9a-fA-F]{64}$"_s);
    return digest.match(text).hasMatch();
}

Result<Verified> verify(store::Connection &database, const QString &what)
{
    // As it is printed, in groups.
    if (const auto typed = QString(what).remove(u' '); isDigest(typed))
        return verifyDigest(database, typed);
    QFile given(what);
    if (!given.open(QIODevice::ReadOnly))
        return base::failure(Error::Kind::Unavailable, Reason::FileNotReadable, given.errorString(),
                             {what});
    const auto content = given.readAll();
    const auto beside = QString::fromUtf8(content.left(80)).section(u' ', 0, 0).trimmed();
    if (isDigest(beside))
        return verifyDigest(database, beside);
    for (const auto &day : {dailylog::dayOfHtml(content), dayOfCsv(content)}) {
        if (day.isValid())
            return verifyWritten(database, content, day);
    }
    // A CSV without rows does not say its day, and a spreadsheet is made to be changed.
    if (content.startsWith("\xEF\xBB\xBF") || content.startsWith("PK")) {
        return base::failure(Error::Kind::Invalid, Reason::BadValue,
                             u"verify the digest beside the CSV, or on the second sheet"_s, {what});
    }
    return verifyDigest(
        database,
        QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()));
}

int answer(const Result<QJsonObject> &told)
{
    if (!told)
        return complain(told.error());
    print(*told);
    return 0;
}

int runVerb(const QString &verb, const QString &what, const QString &language,
            store::Connection &database)
{
    if (verb == "verify"_L1) {
        const auto verified = verify(database, what);
        if (!verified)
            return complain(verified.error());
        print(verified->told);
        return verified->verdict;
    }
    if (verb == "seal"_L1)
        return answer(sealDay(database, QDate::fromString(what, Qt::ISODate), language));
    return answer(database.call(u"close_day_preview"_s, {what}).map([](const QJsonValue &told) {
        return told.toObject();
    }));
}

} // namespace

int log(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"service"_s, {}, u"service"_s},
                       {u"user"_s, {}, u"login"_s},
                       {u"day"_s, {}, u"day"_s},
                       {u"pdf"_s, {}, u"file"_s},
                       {u"html"_s, {}, u"file"_s},
                       {u"csv"_s, {}, u"file"_s},
                       {u"ods"_s, {}, u"file"_s},
                       {u"sealed"_s, {}, u"file"_s},
                       {u"language"_s, {}, u"language"_s, u"it"_s},
                       {u"help"_s, {}}});
    const bool isParsed = parser.parse(QStringList{u"log"_s} + arguments);
    if (parser.isSet(u"help"_s)) {
        std::printf("%s\n", usage.data());
        return 0;
    }
    const auto verb = parser.positionalArguments().value(0);
    const auto what = parser.positionalArguments().value(1);
    const auto day = QDate::fromString(verb.isEmpty() ? parser.value(u"day"_s) : what, Qt::ISODate);
    const Files files{parser.value(u"pdf"_s),    parser.value(u"html"_s),
                      parser.value(u"csv"_s),    parser.value(u"ods"_s),
                      parser.value(u"sealed"_s), parser.value(u"language"_s)};
    const bool isVerb = verb == "verify"_L1
                            ? !what.isEmpty()
                            : (verb.isEmpty() || verb == "seal"_L1 || verb == "preview"_L1)
                                  && day.isValid();
    if (!isParsed || !isVerb || parser.positionalArguments().size() > 2
        || !words::isLanguage(files.language) || parser.value(u"service"_s).isEmpty())
        return complain(QString(usage));
    const auto database = store::Connection::open(
        {parser.value(u"service"_s), parser.value(u"user"_s), {}}, u"richiamate-admin"_s);
    if (!database)
        return complain(database.error());
    if (verb.isEmpty())
        return answer(printLog(**database, day, files));
    return runVerb(verb, what, files.language, **database);
}

} // namespace admin
