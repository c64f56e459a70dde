#include "app/exchange/interruption.h"
#include "app/exchange/training_async.h"
#include "app/exchange/trainingfile.h"

#include <QCoreApplication>

#include <cstdio>

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

const QStringList playedRoles{QString(), u"operator"_s, u"official"_s, u"supervisor"_s};

void describe(QCommandLineParser &parser)
{
    describeMorning(parser, u"training"_s);
    parser.addOptions(
        {{u"speed"_s, u"The clock runs X times as fast as the real one."_s, u"X"_s, u"1"_s},
         {u"from"_s, u"The hour at which you come in; what was before is played at once."_s,
          u"HH:MM"_s, u"09:25"_s},
         {u"role"_s, u"As whom you come."_s, u"operator|official|supervisor"_s},
         {u"no-desk"_s, u"Open no desk: print where training.json is."_s}});
}

// Nothing: what was asked makes no sense.
std::optional<TrainingOptions> read(const QCommandLineParser &parser)
{
    TrainingOptions options;
    bool isSpeed = false;
    options.speed = parser.value(u"speed"_s).toDouble(&isSpeed);
    options.from = QTime::fromString(parser.value(u"from"_s), u"HH:mm"_s);
    options.role = parser.value(u"role"_s);
    options.opens = parser.isSet(u"no-desk"_s) ? TrainingOptions::Opens::Nothing
                                               : TrainingOptions::Opens::Desk;
    if (!isSpeed || options.speed <= 0 || !options.from.isValid()
        || !playedRoles.contains(options.role))
        return std::nullopt;
    return options;
}

// A morning stands already: one desk more, and nothing else.
int joinIn(const QString &file, const TrainingOptions &options)
{
    if (options.opens == TrainingOptions::Opens::Nothing) {
        tellTraining(file);
        return 0;
    }
    Programs programs(QCoreApplication::applicationDirPath());
    QObject::connect(&programs, &Programs::deskEnded, &QCoreApplication::exit);
    QObject::connect(&programs, &Programs::failed, [](const QString &what) {
        std::fprintf(stderr, "richiamate-exchange: %s\n", qPrintable(what));
        QCoreApplication::exit(1);
    });
    whenInterrupted([] { QCoreApplication::exit(130); });
    QMetaObject::invokeMethod(
        &programs, [&] { programs.startDesk(file, options.role); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace

int train(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (const auto status = parseOptions(parser, arguments))
        return *status;
    const auto morning = readMorning(parser);
    const auto options = read(parser);
    if (!morning || !options)
        return refuseOptions(parser, arguments.constFirst());
    if (const auto file = trainingFile(*morning); isStanding(file))
        return joinIn(file, *options);
    Training training(*morning, *options);
    whenInterrupted([&training] { training.interrupt(); });
    // From inside the loop: what fails at once must end it.
    QMetaObject::invokeMethod(
        &training, [&training] { training.run(); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace exchange
