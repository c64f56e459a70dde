#include "trainingexchange.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using State = exchange::Conversation::State;

namespace {

constexpr int forever = 1'000'000; // seconds, and rings

} // namespace

TrainingExchange::TrainingExchange()
{
    m_parts.client.setPort(m_intake.port());
    QFile file(QStringLiteral(SOURCE_FOLDER "/resources/training/valdorata.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no training directorate");
    m_directorate = offices::parseDirectorate(file.readAll()).value();
    m_parts.exchange.addDirectorate(u"valdorata"_s, m_directorate);
    m_parts.exchange.setNow(m_now);
    exchange::Citizen known; // rings once, so that the exchange knows whom it rings back
    known.at = m_now;
    known.number = citizen;
    known.menuSeconds = forever;
    known.whenRung = {{u"person"_s, false, 2}};
    m_parts.exchange.expect(u"valdorata"_s, known);
    m_port = m_parts.platform.listen();
    if (!m_notifications.listen())
        qFatal("no port for notifications");
    QObject::connect(&m_ticker, &QTimer::timeout, &m_ticker, [this] { step(); });
    m_ticker.start(5);
}

void TrainingExchange::letSomebodyWait()
{
    m_intake.setRoute(
        {{u"open"_s, true}, {u"targetId"_s, queueOf(u"CEN"_s)}, {u"rings"_s, forever}});
    exchange::Citizen waiting;
    waiting.at = m_now;
    waiting.number = u"+393120000003"_s;
    waiting.option = u"1"_s;
    waiting.menuSeconds = 1;
    waiting.patienceSeconds = forever;
    m_parts.exchange.expect(u"valdorata"_s, waiting);
}

QString TrainingExchange::queueOf(const QString &office) const
{
    return m_directorate.office(office)->queue;
}

QString TrainingExchange::keepCallback(const QList<exchange::WhenRung> &whenRung)
{
    const auto queue = queueOf(u"CEN"_s);
    m_intake.setRoute(
        {{u"open"_s, true}, {u"offerCallback"_s, true}, {u"callbackQueueId"_s, queue}});
    m_intake.setAcceptance(
        {{u"accepted"_s, true}, {u"requestId"_s, u"112648"_s}, {u"createCallback"_s, true}});
    exchange::Citizen asking;
    asking.at = m_now.addSecs(1);
    asking.number = callbackCitizen;
    asking.menuSeconds = 1;
    asking.offerSeconds = 1;
    asking.whenRung = whenRung;
    m_parts.exchange.expect(u"valdorata"_s, asking);
    const auto waiting = [&] { return m_parts.exchange.callbacksWaitingIn(queue); };
    return QTest::qWaitFor([&] { return !waiting().isEmpty(); }) ? waiting().constFirst()
                                                                 : QString();
}

void TrainingExchange::step()
{
    m_now = m_now.addSecs(1);
    m_parts.stepTo(m_now);
    work();
}

void TrainingExchange::work()
{
    for (const auto &id : m_parts.exchange.openOf(official))
        (void)m_parts.exchange.hangUp(official, id);
    for (const auto &id : m_parts.exchange.openOf(operatorLogin)) {
        if (m_parts.exchange.conversation(id)->state == State::Transferring)
            (void)m_parts.exchange.answer(official, id);
    }
}
