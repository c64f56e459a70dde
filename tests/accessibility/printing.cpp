#include "tests/desk/printserver.h"

#include <QCoreApplication>
#include <QTest>

#include <iostream>

// Runs a command with a print server of its own, whose printer keeps what it gets: printing COMMAND
// [ARGUMENTS...]. Ends as the command ends, or with 1 if nothing came out of the printer.
int main(int argc, char **argv)
{
    QCoreApplication program(argc, argv);
    auto command = QCoreApplication::arguments().mid(1);
    support::PrintServer server;
    if (command.isEmpty() || !server.start()) {
        std::cerr << "printing: the print server does not start\n";
        return 1;
    }
    QProcess running;
    running.setProcessChannelMode(QProcess::ForwardedChannels);
    running.start(command.takeFirst(), command);
    running.waitForFinished(-1);
    if (running.exitStatus() != QProcess::NormalExit || running.exitCode() != 0)
        return 1;
    const bool isPrinted = QTest::qWaitFor([&] { return server.arrived().size() == 1; }, 30'000);
    if (!isPrinted)
        std::cerr << "printing: not one log was printed\n";
    return isPrinted ? 0 : 1;
}
