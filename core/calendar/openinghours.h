#pragma once

#include "core/calendar/hoursrules.h"

#include <memory>

namespace calendar {

// Half-open: `from` is inside, `until` is not. Instants are UTC.
struct Span
{
    QDateTime from;
    QDateTime until;
    friend bool operator==(const Span &, const Span &) = default;
};

enum class Why {
    Open,
    BeforeOpening,
    AfterClosing,
    BetweenWindows,
    NoWindowThatDay,
    Holiday, // national, or regional where it holds
    PatronDay,
    Closure,
    Emergency,
    LastMinutes
};

struct Opening
{
    bool open = false;
    Why why = Why::NoWindowThatDay;
    QString name;               // of the holiday or patron day, or the reason of the closure
    std::optional<Span> window; // the one that holds now, else the next one; none within a year
    QString period;             // whose windows hold on this day; empty: the usual ones
};

struct AttemptAnswer
{
    bool allowed = false;
    Why why = Why::NoWindowThatDay;
    QString name;
    std::optional<QDateTime> next; // earliest instant, from the one asked on, when it is allowed
    QString period;
};

// The public opening hours of one office: the rules of time (the agreement: "9.00-13.00").
// Pure: an instant goes in, an answer comes out. Copies share what was once worked out of a
// month; any thread may ask.
class OpeningHours
{
public:
    explicit OpeningHours(HoursRules rules);
    OpeningHours(const QTimeZone &zone, QList<WeeklyWindow> windows, QList<Closure> closures = {},
                 int lastMinutes = HoursRules().lastMinutes);

    // Monday to Friday 9-13, Europe/Rome, national holidays: a default of ours.
    static OpeningHours standard();

    [[nodiscard]] const HoursRules &rules() const { return m_rules; }
    [[nodiscard]] const QTimeZone &zone() const { return m_rules.zone; }
    [[nodiscard]] const QList<WeeklyWindow> &windows() const { return m_rules.windows; }
    [[nodiscard]] const QList<Closure> &closures() const { return m_rules.closures; }
    [[nodiscard]] int lastMinutes() const { return m_rules.lastMinutes; }

    // The same, under these emergency closings and no others.
    [[nodiscard]] OpeningHours withEmergencies(QList<EmergencyClosing> emergencies) const;
    // As if what closes it now ended at this instant: how a promise counts while nobody knows.
    [[nodiscard]] OpeningHours reopenedAt(const QDateTime &instant) const;

    [[nodiscard]] Opening at(const QDateTime &instant) const;
    [[nodiscard]] bool mayRing(const QDateTime &instant) const { return at(instant).open; }
    // Judged at the menu choice: a call in before closing may still be offered a callback.
    [[nodiscard]] bool mayOffer(const QDateTime &instant) const { return at(instant).open; }
    // Not in the last minutes before a closing.
    [[nodiscard]] AttemptAnswer mayAttempt(const QDateTime &instant) const;

    // Opening time, in seconds, between two instants; 0 when `until` is not later.
    [[nodiscard]] qint64 elapsed(const QDateTime &from, const QDateTime &until) const;
    // The earliest instant t with elapsed(from, t) == seconds; a closing instant may be it. Invalid
    // where there is none (nothing opens any more) or only after a century of opening time.
    [[nodiscard]] QDateTime add(const QDateTime &from, qint64 seconds) const;

    // Openings that begin on the local days [first, last].
    [[nodiscard]] QList<Span> spans(const QDate &first, const QDate &last) const;
    // The same, without the last minutes: when an attempt may begin.
    [[nodiscard]] QList<Span> attemptSpans(const QDate &first, const QDate &last) const;

    friend bool operator==(const OpeningHours &one, const OpeningHours &other)
    {
        return one.m_rules == other.m_rules;
    }

private:
    // Milliseconds, half-open: what the wall clock shows, or since the epoch.
    struct Stretch
    {
        qint64 from = 0;
        qint64 until = 0;
        friend bool operator==(const Stretch &, const Stretch &) = default;
    };
    class Walk;
    class Months;

    // Of a day, by the wall clock: openinghours_days.cpp.
    [[nodiscard]] const char *holidayOn(const QDate &date) const;
    [[nodiscard]] const PatronDay *patronDayOn(const QDate &date) const;
    [[nodiscard]] const Period *periodOn(const QDate &date) const;
    [[nodiscard]] QList<Stretch> windowsOn(const QDate &date) const; // closures uncut
    [[nodiscard]] QList<Stretch> withoutClosures(QList<Stretch> wall) const;
    [[nodiscard]] QList<Stretch> instantsOn(const QDate &date) const;
    void appendInstants(Stretch wall, QList<Stretch> &instants) const;
    [[nodiscard]] Opening closedOn(const QDate &date, qint64 wall) const;
    [[nodiscard]] const EmergencyClosing *emergencyAt(qint64 instant) const;

    [[nodiscard]] qint64 offset(qint64 instant) const;
    [[nodiscard]] QDate localDay(qint64 instant) const;
    [[nodiscard]] static int monthOf(const QDate &date); // counted from year 0
    [[nodiscard]] qint64 startOfMonth(int month) const;
    [[nodiscard]] qint64 elapsed(qint64 begin, qint64 end) const; // day by day
    [[nodiscard]] qint64 elapsedInMonth(int month) const;
    [[nodiscard]] QDateTime add(qint64 begin, qint64 end, qint64 &left) const;
    [[nodiscard]] std::optional<Stretch> firstEndingAfter(qint64 instant, qint64 leftOut) const;

    HoursRules m_rules;
    QList<Stretch> m_closed;        // the closures, by the wall clock
    QList<Stretch> m_emergencies;   // instants
    bool m_reachesMidnight = false; // some window touches the next day
    QDate m_lastException;          // from the day after it on, every week is the usual one
    QDate m_lastDay;                // nothing opens after it
    std::shared_ptr<Months> m_months;
};

} // namespace calendar
