#include "morningstaff.h"

using namespace Qt::StringLiterals;
using State = exchange::Conversation::State;

MorningStaff::MorningStaff(StandingExchange &standing, quint32 seed)
    : m_standing(standing), m_random(seed)
{
    QObject::connect(&standing.exchange(), &exchange::Exchange::conversationChanged,
                     &standing.exchange(), [this](const QString &id) { m_changed.insert(id); });
}

void MorningStaff::expectCitizens(int calls, int seconds)
{
    const auto begin = m_standing.exchange().now();
    for (int count = 0; count < calls; ++count) {
        exchange::Citizen citizen;
        citizen.at = begin.addSecs(1 + drawn(seconds));
        citizen.number = u"+39312%1"_s.arg(count, 7, 10, QChar(u'0'));
        citizen.option = u"1"_s;
        citizen.menuSeconds = 2 + drawn(8);
        citizen.patienceSeconds = happens(20) ? 3 + drawn(20) : 60;
        citizen.offerSeconds = 4 + drawn(8);
        citizen.acceptsCallback = happens(75);
        m_standing.exchange().expect(StandingExchange::service, citizen);
    }
}

void MorningStaff::work()
{
    auto changed = std::exchange(m_changed, {}).values();
    changed.sort(); // a set has no order: the same seed works in the same way
    for (const auto &id : std::as_const(changed)) {
        const auto state = m_standing.exchange().conversation(id)->state;
        m_ringing.removeAll(id);
        if (state == State::Ringing || state == State::Transferring)
            m_ringing.append(id);
    }
    for (const auto &login : StandingExchange::operators + StandingExchange::officials) {
        if (const auto id = m_standing.talkOf(login); !id.isEmpty())
            talk(login, id);
    }
    for (const auto &id : QStringList(m_ringing)) {
        if (happens(8))
            answerOne(id);
    }
}

void MorningStaff::talk(const QString &login, const QString &conversation)
{
    auto &left = m_talksLeft[login];
    if (left == 0)
        left = 5 + drawn(60);
    if (--left > 0)
        return;
    const bool isPutThrough = StandingExchange::operators.contains(login) && happens(35);
    const bool isDone = isPutThrough
                            ? m_standing.exchange().transfer(login, conversation, u"lago-ut"_s)
                            : m_standing.exchange().hangUp(login, conversation);
    if (!isDone)
        qFatal("%s could not end a talk", qPrintable(login));
}

void MorningStaff::answerOne(const QString &conversation)
{
    const auto alerted = m_standing.exchange().alerted(
        *m_standing.exchange().conversation(conversation));
    if (!alerted.isEmpty())
        (void)m_standing.exchange().answer(alerted[drawn(static_cast<int>(alerted.size()))],
                                           conversation);
}
