#pragma once

#include "tests/support/cluster.h"

#include <QString>

namespace support {

// One training directorate at 9:00 of 5 October 2026, its clock running as the real one does; no
// exchange, no robots, nobody rings.
class DeskDatabase
{
public:
    [[nodiscard]] bool start(const QByteArray &configuration = DeskDatabase::configuration());
    [[nodiscard]] static QByteArray configuration();
    [[nodiscard]] Cluster &cluster() { return m_cluster; }
    [[nodiscard]] static QString service() { return QStringLiteral("valdorata"); }
    // As the owner; the first column of the first row.
    [[nodiscard]] QString ask(const QString &query);
    [[nodiscard]] bool answers(const QString &query, const QString &expected,
                               int milliseconds = 15'000);
    // A callback that waits for the switchboard.
    [[nodiscard]] bool addCallback(const QString &number);

private:
    Cluster m_cluster;
};

} // namespace support
