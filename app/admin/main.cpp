#include "app/admin/audit.h"
#include "app/admin/check.h"
#include "app/admin/config.h"
#include "app/admin/dataactions.h"
#include "app/admin/database.h"
#include "app/admin/explain.h"
#include "app/admin/local.h"
#include "app/admin/log.h"
#include "app/admin/retention.h"
#include "app/admin/statement.h"
#include "app/admin/subject.h"
#include "app/admin/training.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct Subcommand
{
    const char *name;
    const char *help;
    int (*run)(const QStringList &arguments);
};

constexpr std::array subcommands{
    Subcommand{"audit", "say whether the recorded events are those that were recorded",
               admin::audit},
    Subcommand{"check", "say whether a tax code or a telephone number is valid", admin::check},
    Subcommand{"config", "check, export, compare and apply a directorate's configuration",
               admin::config},
    Subcommand{"data-actions", "write what the exchange imports to ask intake", admin::dataActions},
    Subcommand{"database", "create and migrate a directorate's database, admit programs",
               admin::database},
    Subcommand{"explain", "say what would happen to a call at an instant", admin::explain},
    Subcommand{"local", "start and stop the private PostgreSQL of this machine", admin::local},
    Subcommand{"log", "print, close and verify the log of a day", admin::log},
    Subcommand{"retention", "say and do what is erased after its term", admin::retention},
    Subcommand{"statement", "print the figures of a month on a page", admin::statement},
    Subcommand{"subject", "tell, correct or erase what is held about a citizen", admin::subject},
    Subcommand{"training", "make the training directorates", admin::training},
};

void list(FILE *where)
{
    std::fputs("Usage: richiamate-admin SUBCOMMAND [ARGUMENTS]\n\n", where);
    for (const Subcommand &subcommand : subcommands)
        std::fprintf(where, "  %-12s %s\n", subcommand.name, subcommand.help);
    std::fputs("\nA subcommand with --help says how it is used.\n", where);
}

// Only paper needs fonts; everything else runs without a display in sight.
std::unique_ptr<QCoreApplication> application(int &argc, char **argv)
{
    const bool isPaper = argc > 1
                         && (std::strcmp(argv[1], "log") == 0
                             || std::strcmp(argv[1], "statement") == 0);
    if (isPaper) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QGuiApplication>(argc, argv);
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    const auto running = application(argc, argv);
    QCoreApplication::setApplicationName(u"richiamate-admin"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RICHIAMATE_VERSION));
    const QStringList arguments = QCoreApplication::arguments();
    admin::hideIdentity(argc, argv);
    const QString name = arguments.value(1);
    if (name == "--version"_L1) {
        std::printf("richiamate-admin %s\n", RICHIAMATE_VERSION);
        return 0;
    }
    if (name.isEmpty() || name == "--help"_L1) {
        list(stdout);
        return 0;
    }
    const auto found = std::find_if(
        subcommands.begin(), subcommands.end(),
        [&](const Subcommand &each) { return name == QLatin1StringView(each.name); });
    if (found == subcommands.end()) {
        std::fprintf(stderr, "richiamate-admin: there is no subcommand %s\n\n",
                     name.toUtf8().constData());
        list(stderr);
        return 2;
    }
    return found->run(arguments.mid(2));
}
