#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QObject>
#include <QQueue>

#include <functional>
#include <optional>

namespace exchange {

// What goes wrong on the way to intake, on purpose: one event lost, one doubled, two exchanged.
enum class Sabotage { None, Drop, Double, Swap };

// The exchange's side of the data actions. Events and acceptances go in order, one at a time; an
// event is repeated until it is taken. A routing question overtakes them: intake answers it from
// memory.
class IntakeClient : public QObject
{
    Q_OBJECT

public:
    using Answered = std::function<void(const std::optional<QJsonObject> &)>;

    IntakeClient(QByteArray apiKey, Sabotage sabotage, QObject *parent = nullptr);

    void setPort(quint16 port) { m_port = port; }
    void tell(const QJsonObject &event);
    void route(const QJsonObject &question, Answered answered);
    // No answer means that nothing may be promised.
    void accept(const QJsonObject &request, Answered answered);
    // Answered when intake has read the clock and the configuration that are in force now.
    void settle(const std::function<void()> &settled);

    [[nodiscard]] bool isIdle() const { return m_underWay == 0 && m_line.isEmpty(); }
    [[nodiscard]] int repeats() const { return m_repeats; }

Q_SIGNALS:
    void idle();
    // Its answer did not come: intake may have taken it all the same.
    void repeated(const QJsonObject &event);

private:
    struct Message
    {
        QString path;
        QJsonObject body;
        Answered answered; // empty for an event
        int failures = 0;
    };

    void sendFirst();
    void finish(Message message, int status, const QJsonObject &answer);
    void post(const QString &path, const QJsonObject &body,
              std::function<void(int status, const QJsonObject &answer)> done);
    void enqueue(const Message &message);
    [[nodiscard]] bool isLost(const QJsonObject &event);
    void checkIdle();

    QNetworkAccessManager m_network;
    QByteArray m_apiKey;
    Sabotage m_sabotage;
    bool m_isSabotaged = false; // once
    std::optional<QJsonObject> m_heldBack;
    quint16 m_port = 0;
    QQueue<Message> m_line;
    bool m_isSending = false;
    int m_underWay = 0;
    int m_repeats = 0;
};

} // namespace exchange
