#include "app/exchange/interruption.h"
#include "app/exchange/rehearsal_async.h"

#include <QCoreApplication>

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

const QMap<QString, Sabotage> sabotages{{QString(), Sabotage::None},
                                        {u"drop"_s, Sabotage::Drop},
                                        {u"double"_s, Sabotage::Double},
                                        {u"swap"_s, Sabotage::Swap}};

void describe(QCommandLineParser &parser)
{
    describeMorning(parser, u"rehearsal"_s);
    parser.addOptions(
        {{u"speed"_s, u"The clock runs, X times as fast as the real one, instead of stepping."_s,
          u"X"_s, u"0"_s},
         {u"sabotage"_s, u"One event is lost, doubled, or two are exchanged on the way."_s,
          u"drop|double|swap"_s},
         {u"first-day"_s, u"The first of the two mornings."_s, u"DAY"_s, u"2026-10-05"_s},
         {u"intake-fail-point"_s, u"For fault tests: intake dies there."_s, u"POINT"_s}});
}

// Nothing: what was asked makes no sense.
std::optional<MorningOptions> read(const QCommandLineParser &parser)
{
    auto options = readMorning(parser);
    const auto firstDay = QDate::fromString(parser.value(u"first-day"_s), Qt::ISODate);
    if (!options || !firstDay.isValid() || !sabotages.contains(parser.value(u"sabotage"_s)))
        return std::nullopt;
    options->sabotage = sabotages.value(parser.value(u"sabotage"_s));
    options->firstDay = firstDay;
    options->intakeFailPoint = parser.value(u"intake-fail-point"_s);
    return options;
}

} // namespace

int rehearse(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (const auto status = parseOptions(parser, arguments))
        return *status;
    bool isSpeed = false;
    const auto speed = parser.value(u"speed"_s).toDouble(&isSpeed);
    const auto options = read(parser);
    if (!options || !isSpeed || speed < 0)
        return refuseOptions(parser, arguments.constFirst());
    Rehearsal rehearsal(*options, speed);
    whenInterrupted([&rehearsal] { rehearsal.interrupt(); });
    // From inside the loop: what fails at once must end it.
    QMetaObject::invokeMethod(
        &rehearsal, [&rehearsal] { rehearsal.run(); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace exchange
