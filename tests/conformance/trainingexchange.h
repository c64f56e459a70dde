#pragma once

#include "app/exchange/platform/notifications.h"
#include "tests/exchange/exchangeparts.h"
#include "tests/exchange/fakeintake.h"

#include <QTimer>

// The training exchange alone, its clock as fast as it goes, with a citizen who answers whenever
// they are rung and an official who takes what is put through and ends it.
class TrainingExchange
{
public:
    static inline const QString operatorLogin = QStringLiteral("valdorata_operatore_1");
    static inline const QString official = QStringLiteral("valdorata_funzionario_ut_1");
    static inline const QString callbackCitizen = QStringLiteral("+393120000009");
    static inline const QString citizen = QStringLiteral("+393120000001");

    TrainingExchange();

    // At the queue of CEN, for ever.
    void letSomebodyWait();
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] exchange::PlatformServer &platform() { return m_parts.platform; }
    [[nodiscard]] exchange::Exchange &exchange() { return m_parts.exchange; }
    [[nodiscard]] const exchange::Truth &truth() const { return m_parts.truth; }
    [[nodiscard]] exchange::Notifications &notifications() { return m_notifications; }
    [[nodiscard]] QString queueOf(const QString &office) const;
    // The conversation of another citizen, whose callback the exchange keeps and who does that when
    // rung back; empty: it did not come to that.
    [[nodiscard]] QString keepCallback(const QList<exchange::WhenRung> &whenRung);

private:
    void step();
    void work();

    FakeIntake m_intake;
    ExchangeParts m_parts{FakeIntake::key};
    exchange::Notifications m_notifications{m_parts.platform, m_parts.exchange};
    offices::Directorate m_directorate;
    QDateTime m_now{QDate(2026, 10, 5), QTime(7, 0), Qt::UTC};
    QTimer m_ticker;
    quint16 m_port = 0;
};
