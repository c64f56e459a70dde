#pragma once

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace ui {

// What api.day_figures says of one day; each figure is defined there, once.
struct HourFigures
{
    QDateTime from;   // UTC, half an hour
    int answered = 0; // calls that rang in it and were answered
    int accepted = 0; // callbacks asked for
    int lost = 0;     // gave up, declined, came while closed
};

// A closed day's log never changes.
struct Seal
{
    QDateTime at;   // UTC
    QString digest; // 64 hexadecimal digits
};

struct Figures
{
    QDate day;
    std::optional<Seal> seal; // none: provisional
    // Too few people stand behind the others: only received, interventions and the queue are told.
    bool isWithheld = false;
    std::optional<int> received; // none: not counted (a plain handset cannot know)
    int answered = 0;
    // Of those that rang, within the directorate's rings; none: not counted.
    std::optional<int> rang;
    std::optional<int> inTime;
    int abandoned = 0;
    int closed = 0;
    int offered = 0;
    int accepted = 0;
    int declined = 0;
    int attempts = 0;
    int reached = 0;
    int promisesKept = 0;
    int promisesBroken = 0;
    int handOvers = 0;
    int interventions = 0;
    // As it is now, whatever the day.
    int waiting = 0;
    int atRisk = 0;
    int broken = 0;
    int openHandOvers = 0;
    std::optional<QDateTime> oldest; // first ring of whoever waits longest
    QList<HourFigures> hours;
};

[[nodiscard]] Figures figuresOf(const QJsonObject &told, const QDate &day);

// Rounded; of a whole that is not nought.
[[nodiscard]] inline int percent(int part, int whole)
{
    return (200 * part + whole) / (2 * whole);
}

} // namespace ui
