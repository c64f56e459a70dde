#pragma once

#include "app/exchange/conductor_async.h"
#include "app/exchange/platformserver.h"
#include "app/exchange/programs.h"
#include "app/exchange/reconciliation.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace exchange {

struct RehearsalOptions
{
    quint32 seed = 1;
    Sabotage sabotage = Sabotage::None;
    double speed = 0;         // stepped
    std::optional<int> calls; // a morning in each directorate; none: as the habits say
    QString script;           // citizens of a fixed script instead of drawn ones
    QString intakeFailPoint;
    QDate firstDay{2026, 10, 5}; // a Monday; the next day is the second morning
    QDateTime until;             // stop earlier; invalid: play to the end
    QString resources;
    QString output;
    QString local; // directory of the private PostgreSQL; empty: the default
    QStringList directorates;
    QStringList absent; // robots that do not come to work
};

// `richiamate-exchange rehearse`: a morning without a screen, from the first ring to the log. The
// figures are printed as one JSON object; 0 says that the books balance.
class Rehearsal : public QObject
{
    Q_OBJECT

public:
    explicit Rehearsal(RehearsalOptions options);

    QCoro::Task<> run();
    void interrupt();

private:
    struct Directorate
    {
        QString service;
        QString trainer;
        offices::Directorate configuration;
        QList<calendar::Span> mornings; // the two that are played
        calendar::Span eve;             // the working day before: its leftovers begin the first
    };

    [[nodiscard]] base::Result<void> prepare();
    [[nodiscard]] base::Result<void> readDirectorates(const QJsonObject &training);
    [[nodiscard]] base::Result<void> planCitizens();
    [[nodiscard]] base::Result<QStringList> configureIntake();
    void startRobots(quint16 platformPort, const QString &socket);
    [[nodiscard]] static QList<calendar::Span> shiftsOf(const QString &login,
                                                        const Directorate &directorate);
    [[nodiscard]] QJsonObject beginningOf(const QString &login, const Directorate &directorate,
                                          quint16 platformPort);
    struct Figures
    {
        QStringList differences;
        QJsonObject directorates;
        int calls = 0;
    };
    [[nodiscard]] QCoro::Task<base::Result<QJsonObject>> figures();
    [[nodiscard]] base::Result<void> add(const Directorate &directorate, const QJsonObject &facts,
                                         Figures &figures);
    [[nodiscard]] QJsonObject toJson(const Figures &figures) const;
    [[nodiscard]] static QVariantList daysOf(const Directorate &directorate);
    [[nodiscard]] base::Result<QJsonArray> printLogs(const Directorate &directorate,
                                                     QStringList &differences);
    [[nodiscard]] int rowsOf(const Directorate &directorate, const calendar::Span &morning) const;
    void finish(int status);
    void fail(const base::Error &error);

    RehearsalOptions m_options;
    QTemporaryDir m_sockets;
    QByteArray m_apiKey;
    Timeline m_timeline;
    Truth m_truth;
    IntakeClient m_intake;
    Exchange m_exchange;
    PlatformServer m_platform;
    Conductor m_conductor;
    Programs m_programs;
    QList<Directorate> m_directorates;
    Bell m_intakeListens;
    bool m_isInterrupted = false;
    bool m_hasFinished = false;
};

[[nodiscard]] int rehearse(const QStringList &arguments);

} // namespace exchange
