#pragma once

#include "tests/intake/standingexchange.h"

#include <QMap>
#include <QSet>

#include <random>

// Citizens and the people who answer them, at the stand-in exchange itself: what they do depends
// on the seed and on nothing that intake does.
class MorningStaff
{
public:
    MorningStaff(StandingExchange &standing, quint32 seed);

    void expectCitizens(int calls, int seconds); // evenly, by chance
    void work();                                 // a second

private:
    [[nodiscard]] int drawn(int below)
    {
        return static_cast<int>(m_random() % static_cast<quint32>(below));
    }
    [[nodiscard]] bool happens(int percent) { return drawn(100) < percent; }
    void talk(const QString &login, const QString &conversation);
    void answerOne(const QString &conversation);

    StandingExchange &m_standing;
    std::mt19937 m_random;
    QSet<QString> m_changed;
    QStringList m_ringing;          // conversations
    QMap<QString, int> m_talksLeft; // login -> seconds
};
