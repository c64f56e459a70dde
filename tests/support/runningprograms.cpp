#include "tests/support/runningprograms.h"

#include "tests/support/filecontent.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <csignal>

namespace support {

using namespace Qt::StringLiterals;

namespace {

// None: it has ended, or waits to be buried (it has no command line then).
RunningProgram programOf(qint64 id)
{
    const auto folder = u"/proc/%1/"_s.arg(id);
    RunningProgram program{id, 0, {}};
    auto words = contentOf(folder + u"cmdline"_s).split('\0');
    words.removeLast();
    for (const auto &word : words)
        program.commandLine.append(QString::fromLocal8Bit(word));
    const auto state = contentOf(folder + u"stat"_s);
    // The name in parentheses may hold anything.
    program.parent = state.mid(state.lastIndexOf(')') + 2).split(' ').value(1).toLongLong();
    return program;
}

} // namespace

bool RunningProgram::isNamed(const QString &program) const
{
    return QFileInfo(commandLine.value(0)).fileName() == program;
}

bool RunningProgram::hasOption(const QString &name, const QString &value) const
{
    const auto at = commandLine.indexOf(name);
    return at >= 0 && commandLine.value(at + 1) == value;
}

QList<RunningProgram> childrenOf(qint64 parent)
{
    QList<RunningProgram> children;
    for (const auto &name : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        bool isNumber = false;
        const auto id = name.toLongLong(&isNumber);
        if (!isNumber)
            continue;
        if (const auto program = programOf(id);
            program.parent == parent && !program.commandLine.isEmpty())
            children.append(program);
    }
    return children;
}

bool isRunning(const RunningProgram &program)
{
    return programOf(program.id).commandLine == program.commandLine;
}

bool killAtOnce(const RunningProgram &program)
{
    return program.id > 1 && ::kill(static_cast<pid_t>(program.id), SIGKILL) == 0;
}

} // namespace support
