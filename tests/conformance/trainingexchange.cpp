#include "trainingexchange.h"

#include <QFile>

using namespace Qt::StringLiterals;
using State = exchange::Conversation::State;

TrainingExchange::TrainingExchange()
{
    m_client.setPort(m_intake.port());
    QFile file(QStringLiteral(SOURCE_FOLDER "/resources/training/valdorata.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no training directorate");
    m_directorate = offices::parseDirectorate(file.readAll()).value();
    m_exchange.addDirectorate(u"valdorata"_s, m_directorate);
    m_exchange.setNow(m_now);
    exchange::Citizen known; // rings once, so that the exchange knows whom it rings back
    known.at = m_now;
    known.number = citizen;
    known.menuSeconds = 1'000'000;
    known.whenRung = {{u"person"_s, false, 2}};
    m_exchange.expect(u"valdorata"_s, known);
    m_port = m_platform.listen();
    if (!m_notifications.listen())
        qFatal("no port for notifications");
    QObject::connect(&m_ticker, &QTimer::timeout, &m_ticker, [this] { step(); });
    m_ticker.start(5);
}

QString TrainingExchange::queueOf(const QString &office) const
{
    return m_directorate.office(office)->queue;
}

void TrainingExchange::step()
{
    m_now = m_now.addSecs(1);
    m_exchange.setNow(m_now);
    while (m_timeline.isDue(m_now))
        m_timeline.happenNext();
    work();
}

void TrainingExchange::work()
{
    for (const auto &id : m_exchange.openOf(official))
        (void)m_exchange.hangUp(official, id);
    for (const auto &id : m_exchange.openOf(operatorLogin)) {
        if (m_exchange.conversation(id)->state == State::Transferring)
            (void)m_exchange.answer(official, id);
    }
}
