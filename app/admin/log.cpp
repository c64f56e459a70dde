#include "app/admin/log.h"

#include "app/admin/logfiles.h"
#include "app/admin/missing.h"
#include "app/admin/output.h"
#include "core/dailylog/html.h"
#include "core/store/connection.h"
#include "core/words/languages.h"

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
    "                            [--sealed FILE] [--tagged FILE]\n"
    "                            [--language it|de|fr|sl|en]\n"
    "       richiamate-admin log preview YYYY-MM-DD --service SERVICE [--user LOGIN]\n"
    "       richiamate-admin log seal YYYY-MM-DD --service SERVICE [--user LOGIN] [--language "
    "...]\n"
    "       richiamate-admin log verify FILE|DIGEST --service SERVICE [--user LOGIN]\n"
    "       richiamate-admin log missing YYYY-MM-DD --service SERVICE --user LOGIN --csv FILE\n"
    "                            [--language ...]\n"
    "Of a closed day the paper is the one that was drawn first, whatever the language. --sealed\n"
    "writes what was digested: its SHA-256 is the seal's. --tagged makes, with Chromium where it "
    "is\n"
    "installed, a PDF of the page for readers of screens. verify takes a PDF, HTML or CSV file of\n"
    "ours, a file written by --sealed, or a digest. It ends with 0: it is what was sealed, 3: it "
    "is\n"
    "not, 4: no such day is sealed. missing writes what of the day is not yet recorded in the "
    "other\n"
    "procedure, where the directorate uses one."_L1;

enum Verdict { Same = 0, Different = 3, NotSealed = 4 };

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
                       {u"tagged"_s, {}, u"file"_s},
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
    const LogFiles files{parser.value(u"pdf"_s),     parser.value(u"html"_s),
                         parser.value(u"csv"_s),     parser.value(u"ods"_s),
                         parser.value(u"sealed"_s),  parser.value(u"tagged"_s),
                         parser.value(u"language"_s)};
    const bool isMissing = verb == "missing"_L1;
    const bool isVerb = verb == "verify"_L1
                            ? !what.isEmpty()
                            : (verb.isEmpty() || verb == "seal"_L1 || verb == "preview"_L1
                               || (isMissing && !files.csv.isEmpty()))
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
    if (isMissing)
        return answer(writeMissing(**database, day, files.csv, files.language));
    return runVerb(verb, what, files.language, **database);
}

} // namespace admin
