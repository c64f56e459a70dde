#include "app/admin/dataactions.h"

#include "app/admin/output.h"
#include "core/genesys/dataactions.h"

#include <QCommandLineParser>
#include <QDir>
#include <QSaveFile>

namespace admin {

using base::Error;
using base::Reason;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr auto usage =
    "usage: richiamate-admin data-actions export --gateway https://HOST --into FOLDER\n"
    "HOST is the name by which the exchange reaches intake. The folder is made when it is missing."_L1;

Result<void> write(const QString &name, const QByteArray &content)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return base::failure(Error::Kind::Unavailable, Reason::FileNotWritable, file.errorString(),
                             {name});
    return {};
}

QString withoutLastSlash(QString address)
{
    while (address.endsWith(u'/'))
        address.chop(1);
    return address;
}

int exportAll(const QString &gateway, const QDir &folder)
{
    QDir().mkpath(folder.path());
    for (const auto &action : genesys::dataActions()) {
        const auto file = genesys::importFile(action, gateway);
        if (const auto problems = genesys::problemsOf(file); !problems.isEmpty())
            return complain(
                u"the exchange would refuse %1: %2. Give --gateway as "
                "https://gateway.example.it"_s.arg(action.name(), problems.join(u", "_s)));
        const auto name = folder.filePath(action.name() + u".json"_s);
        if (const auto written = write(name, QJsonDocument(file).toJson()); !written)
            return complain(written.error());
        print({{u"action"_s, action.name()}, {u"file"_s, name}});
    }
    return 0;
}

} // namespace

int dataActions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(
        {{u"gateway"_s, {}, u"address"_s}, {u"into"_s, {}, u"folder"_s}, {u"help"_s, {}}});
    const bool isParsed = parser.parse(QStringList{u"data-actions"_s} + arguments);
    if (parser.isSet(u"help"_s)) {
        std::printf("%s\n", usage.data());
        return 0;
    }
    const auto into = parser.value(u"into"_s);
    if (!isParsed || parser.positionalArguments() != QStringList{u"export"_s} || into.isEmpty()
        || !parser.isSet(u"gateway"_s))
        return complain(QString(usage));
    return exportAll(withoutLastSlash(parser.value(u"gateway"_s)), QDir(into));
}

} // namespace admin
