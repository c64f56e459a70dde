#include "app/exchange/morningoptions.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <cstdio>

namespace exchange {

using namespace Qt::StringLiterals;

void describeMorning(QCommandLineParser &parser, const QString &folder)
{
    parser.addOptions(
        {{u"seed"_s, u"Arrivals and decisions are the same for the same N."_s, u"N"_s, u"1"_s},
         {u"calls"_s, u"Calls a morning in each directorate."_s, u"N"_s},
         {u"script"_s, u"The citizens of this file ring, instead of drawn ones."_s, u"FILE"_s},
         {u"until"_s, u"Stop at this instant."_s, u"INSTANT"_s},
         {u"directorate"_s, u"A file of RESOURCES/training; may be given more than once."_s,
          u"NAME"_s},
         {u"absent"_s, u"This robot does not come to work; may be given more than once."_s,
          u"LOGIN"_s},
         {u"resources"_s, u"Where training/ is."_s, u"FOLDER"_s,
          QCoreApplication::applicationDirPath() + u"/../../../resources"_s},
         {u"output"_s, u"Where the exchange's truth and what is printed go."_s, u"FOLDER"_s,
          QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/richiamate/"_s
              + folder},
         {u"local"_s, u"Directory of the private PostgreSQL."_s, u"FOLDER"_s},
         {u"help"_s, u"This text."_s}});
}

std::optional<MorningOptions> readMorning(const QCommandLineParser &parser)
{
    MorningOptions options;
    bool isSeed = false;
    bool areCalls = true;
    options.seed = parser.value(u"seed"_s).toUInt(&isSeed);
    if (parser.isSet(u"calls"_s))
        options.calls = parser.value(u"calls"_s).toUShort(&areCalls);
    options.script = parser.value(u"script"_s);
    options.until = QDateTime::fromString(parser.value(u"until"_s), Qt::ISODate);
    options.directorates = parser.values(u"directorate"_s);
    if (options.directorates.isEmpty())
        options.directorates = {u"valdorata"_s, u"montelago"_s};
    options.absent = parser.values(u"absent"_s);
    options.resources = QDir(parser.value(u"resources"_s)).absolutePath();
    options.output = QDir(parser.value(u"output"_s)).absolutePath();
    options.local = parser.value(u"local"_s);
    const bool isUntil = !parser.isSet(u"until"_s) || options.until.isValid();
    return isSeed && areCalls && isUntil ? std::optional(options) : std::nullopt;
}

std::optional<int> parseOptions(QCommandLineParser &parser, const QStringList &arguments)
{
    const bool isParsed = parser.parse(arguments);
    if (parser.isSet(u"help"_s)) {
        std::printf("%s", qPrintable(parser.helpText()));
        return 0;
    }
    if (!isParsed || !parser.positionalArguments().isEmpty())
        return refuseOptions(parser, arguments.constFirst());
    return std::nullopt;
}

int refuseOptions(const QCommandLineParser &parser, const QString &verb)
{
    const auto problem = parser.errorText();
    std::fprintf(
        stderr, "richiamate-exchange: %s\n%s --help says what there is.\n",
        qPrintable(problem.isEmpty() ? u"an option has a value that makes no sense"_s : problem),
        qPrintable(verb));
    return 2;
}

} // namespace exchange
