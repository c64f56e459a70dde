#pragma once

#include "tests/support/rehearsalfixture.h"

#include <QJsonArray>
#include <QProcess>

#include <memory>

namespace support {

// A morning that runs for people, with the robots that are not absent and citizens of a script.
class RunningMorning
{
public:
    RunningMorning(const QStringList &arguments);
    ~RunningMorning(); // with all that it started

    // The file that desks are given; empty: it did not come up.
    [[nodiscard]] QString training();
    [[nodiscard]] QString errors() const { return m_errors; }

private:
    QProcess m_process;
    QString m_errors;
};

class MorningFixture
{
public:
    [[nodiscard]] bool start() { return m_rehearsals.start(); }
    [[nodiscard]] LocalFixture &server() { return m_rehearsals.server(); }
    // `service` is the directorate's; citizens as rehearse --script reads them.
    [[nodiscard]] std::unique_ptr<RunningMorning> begin(const QString &service,
                                                        const QJsonArray &citizens,
                                                        const QStringList &absent,
                                                        const QStringList &more = {});
    // With the citizens that its options draw.
    [[nodiscard]] std::unique_ptr<RunningMorning> beginDrawn(const QString &service,
                                                             const QStringList &absent,
                                                             const QStringList &more);
    [[nodiscard]] QString ask(const QString &database, const QString &query)
    {
        return m_rehearsals.ask(database, query);
    }
    // Asks until the answer is that.
    [[nodiscard]] bool answers(const QString &database, const QString &query,
                               const QString &expected, int milliseconds = 15'000);

private:
    [[nodiscard]] QStringList usual(const QString &service, const QStringList &absent);

    RehearsalFixture m_rehearsals;
    int m_mornings = 0;
};

// Somebody who rings option 1 at that local time of 5 October 2026.
[[nodiscard]] QJsonObject citizenAt(const QString &time, const QString &number,
                                    QJsonObject more = {});

} // namespace support
