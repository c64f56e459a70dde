#include "app/exchange/interruption.h"
#include "app/exchange/rehearsal_async.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <cstdio>

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

const QMap<QString, Sabotage> sabotages{{QString(), Sabotage::None},
                                        {u"drop"_s, Sabotage::Drop},
                                        {u"double"_s, Sabotage::Double},
                                        {u"swap"_s, Sabotage::Swap}};

void describe(QCommandLineParser &parser)
{
    parser.addOptions(
        {{u"seed"_s, u"Arrivals, decisions and figures are the same for the same N."_s, u"N"_s,
          u"1"_s},
         {u"calls"_s, u"Calls a morning in each directorate."_s, u"N"_s},
         {u"sabotage"_s, u"One event is lost, doubled, or two are exchanged on the way."_s,
          u"drop|double|swap"_s},
         {u"speed"_s, u"The clock runs, X times as fast as the real one, instead of stepping."_s,
          u"X"_s, u"0"_s},
         {u"script"_s, u"The citizens of this file ring, instead of drawn ones."_s, u"FILE"_s},
         {u"first-day"_s, u"The first of the two mornings."_s, u"DAY"_s, u"2026-10-05"_s},
         {u"until"_s, u"Stop at this instant."_s, u"INSTANT"_s},
         {u"directorate"_s, u"A file of RESOURCES/training; may be given more than once."_s,
          u"NAME"_s},
         {u"absent"_s, u"This robot does not come to work; may be given more than once."_s,
          u"LOGIN"_s},
         {u"resources"_s, u"Where training/ is."_s, u"FOLDER"_s,
          QCoreApplication::applicationDirPath() + u"/../../../resources"_s},
         {u"output"_s, u"Where truth and logs go."_s, u"FOLDER"_s,
          QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
              + u"/richiamate/rehearsal"_s},
         {u"local"_s, u"Directory of the private PostgreSQL."_s, u"FOLDER"_s},
         {u"intake-fail-point"_s, u"For fault tests: intake dies there."_s, u"POINT"_s},
         {u"help"_s, u"This text."_s}});
}

// Nothing: what was asked makes no sense.
std::optional<RehearsalOptions> read(const QCommandLineParser &parser)
{
    RehearsalOptions options;
    bool isSeed = false;
    bool isSpeed = false;
    options.seed = parser.value(u"seed"_s).toUInt(&isSeed);
    options.speed = parser.value(u"speed"_s).toDouble(&isSpeed);
    options.sabotage = sabotages.value(parser.value(u"sabotage"_s));
    options.script = parser.value(u"script"_s);
    options.firstDay = QDate::fromString(parser.value(u"first-day"_s), Qt::ISODate);
    options.until = QDateTime::fromString(parser.value(u"until"_s), Qt::ISODate);
    options.directorates = parser.values(u"directorate"_s);
    if (options.directorates.isEmpty())
        options.directorates = {u"valdorata"_s, u"montelago"_s};
    options.absent = parser.values(u"absent"_s);
    options.resources = QDir(parser.value(u"resources"_s)).absolutePath();
    options.output = QDir(parser.value(u"output"_s)).absolutePath();
    options.local = parser.value(u"local"_s);
    options.intakeFailPoint = parser.value(u"intake-fail-point"_s);
    bool areCalls = true;
    if (parser.isSet(u"calls"_s))
        options.calls = parser.value(u"calls"_s).toUShort(&areCalls);
    const bool isUntil = !parser.isSet(u"until"_s) || options.until.isValid();
    if (!isSeed || !isSpeed || !areCalls || options.speed < 0 || !options.firstDay.isValid()
        || !isUntil || !sabotages.contains(parser.value(u"sabotage"_s)))
        return std::nullopt;
    return options;
}

} // namespace

int rehearse(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    const bool isParsed = parser.parse(arguments);
    if (parser.isSet(u"help"_s)) {
        std::printf("%s", qPrintable(parser.helpText()));
        return 0;
    }
    const auto options = read(parser);
    if (!isParsed || !options || !parser.positionalArguments().isEmpty()) {
        std::fprintf(stderr, "richiamate-exchange: %s\nrehearse --help says what there is.\n",
                     qPrintable(isParsed ? u"an option has a value that makes no sense"_s
                                         : parser.errorText()));
        return 2;
    }
    Rehearsal rehearsal(*options);
    whenInterrupted([&rehearsal] { rehearsal.interrupt(); });
    rehearsal.run();
    return QCoreApplication::exec();
}

} // namespace exchange
