#pragma once

#include "core/base/result.h"
#include "core/offices/directorate.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace exchange {

// What somebody does when rung back.
struct WhenRung
{
    QString answeredBy; // "person", "another-person", "answering-machine"; empty: nobody
    bool isEngaged = false;
    int seconds = 15; // until answered, or until we give up
    friend bool operator==(const WhenRung &, const WhenRung &) = default;
};

// One citizen's call, decided before it begins: the morning reacts to it, not the other way round.
struct Citizen
{
    QDateTime at;   // UTC
    QString number; // E.164; empty: withheld
    QString option;
    int menuSeconds = 10;
    int patienceSeconds = 60; // of ringing
    int offerSeconds = 12;
    bool acceptsCallback = true;
    QString topic;
    QString wantsOffice; // empty: basic information is enough
    int talkSeconds = 120;
    QList<WhenRung> whenRung; // the first time, the second...; the last one repeats
    friend bool operator==(const Citizen &, const Citizen &) = default;
};

// How citizens ring, from resources/training/citizens.json, which names the sources.
struct Habits
{
    int callsAMorning = 210;
    double shareBefore = 0.02; // in the ten minutes before opening
    double shareAfter = 0.02;  // in the ten minutes after closing
    QList<double> byHalfHour;  // weights of the halves of the window
    double patienceMean = 45;
    double talkMedian = 95;
    double talkSpread = 0.7; // of the logarithm
    double accepts = 0.75;
    double wantsOffice = 0.25;
    double ringsAgain = 0.12;
    double withheld = 0.02;
    double answersWhenRung = 0.68;
};

[[nodiscard]] base::Result<Habits> readHabits(const QString &file);

// The same seed gives the same citizens. `window` is the opening of that day.
[[nodiscard]] QList<Citizen> citizensOf(const offices::Directorate &directorate,
                                        const calendar::Span &window, const Habits &habits,
                                        quint32 seed);

// A fixed script instead: a JSON array of citizens, instants in full.
[[nodiscard]] base::Result<QList<Citizen>> readScript(const QString &file);

} // namespace exchange
