#pragma once

#include "app/exchange/platform/notifications.h"
#include "tests/exchange/exchangeparts.h"

#include <QTimer>

#include <functional>

class IntakeFixture;

// The exchange of the fixture's "lago" as a real one: its flow tells what a flow knows, its
// notifications the rest. Each step of its ticker is a second of business time.
class StandingExchange
{
public:
    static inline const QString service = QStringLiteral("lago");
    static inline const QByteArray secret = QByteArrayLiteral("a secret of intake");
    static inline const QStringList permissions{
        QStringLiteral("conversation:communication:view"),
        QStringLiteral("analytics:queueObservation:view"),
        QStringLiteral("conversation:communication:disconnect")};
    static inline const QStringList operators{QStringLiteral("ada"), QStringLiteral("ezio"),
                                              QStringLiteral("ida"), QStringLiteral("ugo")};
    static inline const QStringList officials{QStringLiteral("bea"), QStringLiteral("olmo")};

    StandingExchange();

    // The path of a configuration with which intake follows it.
    [[nodiscard]] QString configFor(IntakeFixture &fixture,
                                    const QStringList &granted = permissions);
    void turnTo(quint16 intakePort) { m_parts.client.setPort(intakePort); }
    // A citizen who rings now and waits, and accepts a callback when nobody answers.
    void ring(const QString &number);
    void run(int milliseconds) { m_ticker.start(milliseconds); } // a step
    void pause() { m_ticker.stop(); }
    // After each step.
    void setOnStep(std::function<void()> onStep) { m_onStep = std::move(onStep); }

    [[nodiscard]] exchange::Exchange &exchange() { return m_parts.exchange; }
    [[nodiscard]] exchange::PlatformServer &platform() { return m_parts.platform; }
    [[nodiscard]] exchange::Notifications &notifications() { return m_notifications; }
    [[nodiscard]] const QList<exchange::Truth::Entry> &truth() const
    {
        return m_parts.truth.entries();
    }
    // Every event of the truth and every one recorded, a line each, sorted.
    [[nodiscard]] QStringList happened() const;
    [[nodiscard]] static QStringList recorded(IntakeFixture &fixture);

    [[nodiscard]] bool isQuiet() const { return m_parts.client.isIdle(); }
    [[nodiscard]] QString ringing() const; // a conversation at the switchboard
    [[nodiscard]] QString talkOf(const QString &login) const;

private:
    void step();

    QDateTime m_now{QDate(2026, 10, 5), QTime(7, 30), Qt::UTC};
    ExchangeParts m_parts;
    exchange::Notifications m_notifications{m_parts.platform, m_parts.exchange};
    QTimer m_ticker;
    std::function<void()> m_onStep;
    quint16 m_port = 0;
};
