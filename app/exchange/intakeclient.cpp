#include "app/exchange/intakeclient.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QTimer>
#include <QUrl>

namespace exchange {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto pauseBeforeRepeat = 100ms; // real time
constexpr int acceptanceRepeats = 100;

// Sabotage waits until the morning is well under way.
constexpr auto sabotagedEvent = "offered"_L1;
constexpr auto lostEvent = "ended"_L1;

} // namespace

IntakeClient::IntakeClient(QByteArray apiKey, Sabotage sabotage, QObject *parent)
    : QObject(parent), m_apiKey(std::move(apiKey)), m_sabotage(sabotage)
{
}

bool IntakeClient::isLost(const QJsonObject &event)
{
    if (m_isSabotaged || m_sabotage == Sabotage::None)
        return false;
    const auto kind = event[u"event"].toString();
    if (m_sabotage == Sabotage::Drop && kind == lostEvent) {
        m_isSabotaged = true;
        return true;
    }
    if (m_sabotage == Sabotage::Double && kind == lostEvent) {
        m_isSabotaged = true;
        enqueue({u"/genesys/v1/call-event"_s, event, {}});
    }
    if (m_sabotage == Sabotage::Swap && kind == sabotagedEvent) {
        m_isSabotaged = true;
        m_heldBack = event;
        return true;
    }
    return false;
}

void IntakeClient::tell(const QJsonObject &event)
{
    if (isLost(event))
        return;
    enqueue({u"/genesys/v1/call-event"_s, event, {}});
    if (m_heldBack && (*m_heldBack)[u"conversationId"] == event[u"conversationId"]) {
        enqueue({u"/genesys/v1/call-event"_s, *m_heldBack, {}});
        m_heldBack.reset();
    }
}

void IntakeClient::accept(const QJsonObject &request, Answered answered)
{
    enqueue({u"/genesys/v1/callback-accepted"_s, request, std::move(answered)});
}

void IntakeClient::route(const QJsonObject &question, Answered answered)
{
    ++m_underWay;
    post(u"/genesys/v1/route"_s, question,
         [this, answered = std::move(answered)](int status, const QJsonObject &answer) {
             answered(status == 200 ? std::optional(answer) : std::nullopt);
             --m_underWay;
             checkIdle();
         });
}

void IntakeClient::settle(const std::function<void()> &settled)
{
    ++m_underWay;
    QNetworkRequest request(QUrl(u"http://127.0.0.1:%1/health"_s.arg(m_port)));
    auto *reply = m_network.get(request);
    connect(reply, &QNetworkReply::finished, this, [this, reply, settled] {
        reply->deleteLater();
        const bool isGood = reply->error() == QNetworkReply::NoError;
        --m_underWay;
        if (isGood)
            settled();
        else
            QTimer::singleShot(pauseBeforeRepeat, this, [this, settled] { settle(settled); });
    });
}

void IntakeClient::enqueue(const Message &message)
{
    m_line.enqueue(message);
    sendFirst();
}

void IntakeClient::sendFirst()
{
    if (m_isSending || m_line.isEmpty())
        return;
    m_isSending = true;
    const auto &first = m_line.head();
    post(first.path, first.body, [this](int status, const QJsonObject &answer) {
        m_isSending = false;
        finish(m_line.dequeue(), status, answer);
    });
}

void IntakeClient::finish(Message message, int status, const QJsonObject &answer)
{
    const bool isTaken = status == 200;
    const bool isUnderstood = status >= 400 && status < 500 && status != 429;
    // 503 answers an acceptance: nothing was booked. A broken connection answers nothing.
    const bool isRepeated = !isTaken && !isUnderstood
                            && (!message.answered
                                || (status == 0 && message.failures < acceptanceRepeats));
    if (isRepeated) {
        ++message.failures;
        ++m_repeats;
        if (!message.answered)
            Q_EMIT repeated(message.body);
        m_line.prepend(std::move(message));
        m_isSending = true;
        QTimer::singleShot(pauseBeforeRepeat, this, [this] {
            m_isSending = false;
            sendFirst();
        });
        return;
    }
    if (isUnderstood)
        qWarning("intake refused %s: %d %s", qPrintable(message.path), status,
                 QJsonDocument(answer).toJson(QJsonDocument::Compact).constData());
    if (message.answered)
        message.answered(isTaken ? std::optional(answer) : std::nullopt);
    sendFirst();
    checkIdle();
}

void IntakeClient::post(const QString &path, const QJsonObject &body,
                        std::function<void(int, const QJsonObject &)> done)
{
    QNetworkRequest request(QUrl(u"http://127.0.0.1:%1%2"_s.arg(QString::number(m_port), path)));
    request.setRawHeader("X-Api-Key", m_apiKey);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setTransferTimeout(20000);
    auto *reply = m_network.post(request, QJsonDocument(body).toJson(QJsonDocument::Compact));
    connect(reply, &QNetworkReply::finished, this, [reply, done = std::move(done)] {
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const auto answer = QJsonDocument::fromJson(reply->readAll()).object();
        reply->deleteLater();
        done(status, answer);
    });
}

void IntakeClient::checkIdle()
{
    if (isIdle())
        Q_EMIT idle();
}

} // namespace exchange
