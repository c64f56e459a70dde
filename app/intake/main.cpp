#include "app/intake/intake.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>
#include <optional>

#include <sys/signalfd.h>

using namespace Qt::StringLiterals;

namespace {

int complain(const QString &what)
{
    std::fprintf(stderr, "richiamate-intake: %s\n", qPrintable(what));
    return 2;
}

// Blocked for every thread and read by the loop: nothing is cut off in the middle.
std::unique_ptr<QSocketNotifier> terminationSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigprocmask(SIG_BLOCK, &signals, nullptr);
    const int descriptor = signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
    return std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read);
}

// "after-commit:N", for a fault test.
std::optional<int> commitsToLive(const QString &failPoint)
{
    if (failPoint.isEmpty())
        return 0;
    bool isNumber = false;
    const int commits = failPoint.section(u':', 1).toInt(&isNumber);
    if (failPoint.section(u':', 0, 0) != u"after-commit"_s || !isNumber || commits < 1)
        return std::nullopt;
    return commits;
}

int run(QCoreApplication &application, const intake::Settings &settings,
        const intake::Options &options)
{
    const auto signals = terminationSignals();
    QObject::connect(signals.get(), &QSocketNotifier::activated, &application,
                     [] { QCoreApplication::exit(0); });
    intake::Intake intake(settings, options);
    QObject::connect(&intake, &intake::Intake::began, &application, [](quint16 port) {
        std::printf("{\"listening\":%d}\n", port);
        std::fflush(stdout);
    });
    QObject::connect(&intake, &intake::Intake::refused, &application,
                     [](const QString &why) { QCoreApplication::exit(complain(why)); });
    if (const auto started = intake.start(); !started)
        return complain(started.error().detail);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"richiamate-intake"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Answers the exchange for the directorates of one file."_s);
    parser.addHelpOption();
    const QCommandLineOption config(
        u"config"_s, u"{\"directorates\":[{\"service\",\"user\"}],\"apiKeyFile\"}"_s, u"file"_s);
    const QCommandLineOption port(u"port"_s, u"0: any that is free."_s, u"number"_s, u"0"_s);
    const QCommandLineOption failPoint(
        u"fail-point"_s, u"For fault tests: after-commit:N kills the program then."_s, u"point"_s);
    parser.addOptions({config, port, failPoint});
    parser.process(application);
    bool isNumber = false;
    const auto wanted = parser.value(port).toUShort(&isNumber);
    const auto commits = commitsToLive(parser.value(failPoint));
    if (!parser.isSet(config) || !isNumber || !commits || !parser.positionalArguments().isEmpty())
        return complain(u"usage: richiamate-intake --config FILE [--port N] "
                        "[--fail-point after-commit:N]"_s);
    const auto settings = intake::readSettings(parser.value(config));
    if (!settings)
        return complain(settings.error().detail);
    return run(application, *settings, {wanted, *commits});
}
