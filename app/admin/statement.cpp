#include "app/admin/statement.h"

#include "app/admin/output.h"
#include "core/dailylog/statement.h"
#include "core/store/connection.h"
#include "core/words/languages.h"
#include "ui/paper/statementpaper.h"

#include <QCommandLineParser>

namespace admin {

using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr auto usage =
    "usage: richiamate-admin statement YYYY-MM --service SERVICE [--user LOGIN]\n"
    "                            [--pdf FILE] [--ods FILE] [--language it|de|fr|sl|en]\n"
    "For supervisors and administrators: the figures of the month on one page, as the monitoring\n"
    "tells them, beside those of the month before."_L1;

struct Files
{
    QString pdf;
    QString ods;
    QString language;
};

Result<void> write(const QJsonObject &told, const Files &files)
{
    const auto statement = dailylog::parseStatement(told);
    if (!statement)
        return tl::unexpected(statement.error());
    if (!files.pdf.isEmpty()) {
        const auto paper = paper::toPdf(*statement, files.language);
        if (const auto written = writeFile(files.pdf, paper.pdf); !written)
            return written;
    }
    if (files.ods.isEmpty())
        return {};
    return dailylog::toOds(*statement, files.language).and_then([&files](const QByteArray &ods) {
        return writeFile(files.ods, ods);
    });
}

} // namespace

int statement(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"service"_s, {}, u"service"_s},
                       {u"user"_s, {}, u"login"_s},
                       {u"pdf"_s, {}, u"file"_s},
                       {u"ods"_s, {}, u"file"_s},
                       {u"language"_s, {}, u"language"_s, u"it"_s},
                       {u"help"_s, {}}});
    const bool isParsed = parser.parse(QStringList{u"statement"_s} + arguments);
    if (parser.isSet(u"help"_s)) {
        std::printf("%s\n", usage.data());
        return 0;
    }
    const Files files{parser.value(u"pdf"_s), parser.value(u"ods"_s), parser.value(u"language"_s)};
    const auto month = QDate::fromString(parser.positionalArguments().value(0) + u"-01"_s,
                                         Qt::ISODate);
    if (!isParsed || !month.isValid() || parser.positionalArguments().size() != 1
        || !words::isLanguage(files.language) || parser.value(u"service"_s).isEmpty())
        return complain(QString(usage));
    const auto database = store::Connection::open(
        {parser.value(u"service"_s), parser.value(u"user"_s), {}}, u"richiamate-admin"_s);
    if (!database)
        return complain(database.error());
    const auto told = (*database)->call(u"month_statement"_s, {month.toString(Qt::ISODate)});
    if (!told)
        return complain(told.error());
    if (const auto written = write(told->toObject(), files); !written)
        return complain(written.error());
    print(told->toObject());
    return 0;
}

} // namespace admin
