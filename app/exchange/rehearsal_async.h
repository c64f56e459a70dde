#pragma once

#include "app/exchange/morning_async.h"
#include "app/exchange/reconciliation.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QStringList>

namespace exchange {

// `richiamate-exchange rehearse`: a morning without a screen, from the first ring to the log. The
// figures are printed as one JSON object; 0 says that the books balance.
class Rehearsal : public QObject
{
    Q_OBJECT

public:
    // `speed` 0: stepped.
    Rehearsal(const MorningOptions &options, double speed);

    QCoro::Task<> run();
    void interrupt();

private:
    struct Figures
    {
        QStringList differences;
        QJsonObject directorates;
        int calls = 0;
    };
    [[nodiscard]] QDateTime end() const;
    [[nodiscard]] QCoro::Task<base::Result<QJsonObject>> figures();
    [[nodiscard]] base::Result<void> add(const PlayedDirectorate &directorate,
                                         const QJsonObject &facts, Figures &figures);
    [[nodiscard]] QJsonObject toJson(const Figures &figures) const;
    [[nodiscard]] static QVariantList daysOf(const PlayedDirectorate &directorate);
    [[nodiscard]] base::Result<QJsonArray> printLogs(const PlayedDirectorate &directorate,
                                                     QStringList &differences);
    [[nodiscard]] int rowsOf(const PlayedDirectorate &directorate,
                             const calendar::Span &morning) const;
    void finish(int status);
    void fail(const base::Error &error);

    Morning m_morning;
    double m_speed;
    bool m_isInterrupted = false;
    bool m_hasFinished = false;
};

[[nodiscard]] int rehearse(const QStringList &arguments);

} // namespace exchange
