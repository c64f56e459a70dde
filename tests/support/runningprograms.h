#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace support {

// A process as /proc shows it.
struct RunningProgram
{
    qint64 id = 0;
    qint64 parent = 0;
    QStringList commandLine;

    [[nodiscard]] bool isNamed(const QString &program) const;
    // "--login", "somebody"
    [[nodiscard]] bool hasOption(const QString &name, const QString &value) const;
};

[[nodiscard]] QList<RunningProgram> childrenOf(qint64 parent);
// Still the same program under this number, and not only waiting to be buried.
[[nodiscard]] bool isRunning(const RunningProgram &program);
// As sudden as a power cut. False: there is no such process.
[[nodiscard]] bool killAtOnce(const RunningProgram &program);

} // namespace support
