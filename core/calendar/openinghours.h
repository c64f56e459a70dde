#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QTime>
#include <QTimeZone>

#include <optional>

namespace calendar {

// Half-open: `from` is inside, `until` is not. Instants are UTC.
struct Span
{
    QDateTime from;
    QDateTime until;
    friend bool operator==(const Span &, const Span &) = default;
};

// Local to the office; closes is exclusive. A window that closes no later than it opens runs past
// midnight; it belongs to the day it opens on, and a holiday takes away the windows of its day.
struct WeeklyWindow
{
    Qt::DayOfWeek day = Qt::Monday;
    QTime opens;
    QTime closes;
    friend bool operator==(const WeeklyWindow &, const WeeklyWindow &) = default;
};

// A day, part of a day or a range, local to the office; `until` is exclusive. What the wall clock
// shows counts, so only date and time are read, never the time specification.
struct Closure
{
    QDateTime from;
    QDateTime until;
    QString reason;
    friend bool operator==(const Closure &, const Closure &) = default;
};

enum class Why {
    Open,
    BeforeOpening,
    AfterClosing,
    BetweenWindows,
    NoWindowThatDay,
    Holiday,
    Closure,
    LastMinutes
};

struct Opening
{
    bool open = false;
    Why why = Why::NoWindowThatDay;
    QString name;               // of the holiday or the closure
    std::optional<Span> window; // the one that holds now, else the next one; none within a year
};

struct AttemptAnswer
{
    bool allowed = false;
    Why why = Why::NoWindowThatDay;
    QString name;
    std::optional<QDateTime> next; // earliest instant, from the one asked on, when it is allowed
};

// The public opening hours of one office: the rules of time (the agreement: "9.00-13.00").
// Pure: an instant goes in, an answer comes out.
class OpeningHours
{
public:
    OpeningHours(const QTimeZone &zone, QList<WeeklyWindow> windows, QList<Closure> closures = {},
                 int lastMinutes = 5);

    // Monday to Friday 9-13, Europe/Rome, national holidays: a default of ours.
    static OpeningHours standard();

    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] const QList<WeeklyWindow> &windows() const { return m_windows; }
    [[nodiscard]] const QList<Closure> &closures() const { return m_closures; }
    [[nodiscard]] int lastMinutes() const { return m_lastMinutes; }

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

    friend bool operator==(const OpeningHours &, const OpeningHours &) = default;

private:
    // Milliseconds, half-open: what the wall clock shows, or since the epoch.
    struct Stretch
    {
        qint64 from = 0;
        qint64 until = 0;
        friend bool operator==(const Stretch &, const Stretch &) = default;
    };
    class Walk;

    [[nodiscard]] QList<Stretch> windowsOn(const QDate &date) const; // wall clock, closures uncut
    [[nodiscard]] QList<Stretch> withoutClosures(QList<Stretch> wall) const;
    [[nodiscard]] QList<Stretch> instantsOn(const QDate &date) const;
    void appendInstants(Stretch wall, QList<Stretch> &instants) const;
    [[nodiscard]] qint64 offset(qint64 instant) const;
    [[nodiscard]] QDate localDay(qint64 instant) const;
    [[nodiscard]] std::optional<Stretch> firstEndingAfter(qint64 instant, qint64 leftOut) const;
    [[nodiscard]] Opening closedAt(qint64 wall) const;

    QTimeZone m_zone;
    QList<WeeklyWindow> m_windows;
    QList<Closure> m_closures;
    int m_lastMinutes = 5;
    QList<Stretch> m_closed;        // the closures, by the wall clock
    bool m_reachesMidnight = false; // some window touches the next day
};

} // namespace calendar
