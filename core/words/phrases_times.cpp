#include "core/words/phrases.h"

#include <QLocale>

#include <array>

namespace words {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 wholeDay = 24 * hour;

// Of the days that come or have been; each language puts its own before and behind the number.
const char *datedSource(int dayOfWeek)
{
    static constexpr std::array sources{
        QT_TRANSLATE_NOOP("sentence", "Monday %1"),    QT_TRANSLATE_NOOP("sentence", "Tuesday %1"),
        QT_TRANSLATE_NOOP("sentence", "Wednesday %1"), QT_TRANSLATE_NOOP("sentence", "Thursday %1"),
        QT_TRANSLATE_NOOP("sentence", "Friday %1"),    QT_TRANSLATE_NOOP("sentence", "Saturday %1"),
        QT_TRANSLATE_NOOP("sentence", "Sunday %1")};
    return sources.at(static_cast<std::size_t>(dayOfWeek - 1));
}

} // namespace

bool Phrases::isToday(const QDateTime &instant, const QDateTime &now) const
{
    return instant.toTimeZone(m_zone).date() == now.toTimeZone(m_zone).date();
}

// In speech without a colon, which synthesisers read each in their own way.
QString Phrases::clock(Style style, const QDateTime &instant) const
{
    const auto local = instant.toTimeZone(m_zone).time();
    if (style == Style::Written)
        return local.toString(u"H:mm"_s);
    //: The full hour, as it is said with or without minutes behind it.
    const auto hours = counted(QT_TRANSLATE_N_NOOP("sentence", "%n"), local.hour());
    if (local.minute() == 0)
        return hours;
    const auto minutes = QString::number(local.minute());
    return local.minute() < 10 ? text(QT_TRANSLATE_NOOP("sentence", "%1 0%2"), {hours, minutes})
                               : text(QT_TRANSLATE_NOOP("sentence", "%1 %2"), {hours, minutes});
}

QString Phrases::day(const QDateTime &instant, const QDateTime &now) const
{
    const auto date = instant.toTimeZone(m_zone).date();
    switch (now.toTimeZone(m_zone).date().daysTo(date)) {
    case 0:
        return {};
    case 1:
        return text(QT_TRANSLATE_NOOP("sentence", "tomorrow"));
    case -1:
        return text(QT_TRANSLATE_NOOP("sentence", "yesterday"));
    default:
        return text(datedSource(date.dayOfWeek()), {QString::number(date.day())});
    }
}

QString Phrases::date(const QDate &day) const
{
    return QLocale(m_words.language())
        .toString(day, text(QT_TRANSLATE_NOOP("sentence", "dddd d MMMM")));
}

QString Phrases::time(const QDateTime &instant, const QDateTime &now) const
{
    const auto clockTime = clock(Style::Written, instant);
    const auto dayName = day(instant, now);
    if (dayName.isEmpty())
        return clockTime;
    const auto apart = now.toTimeZone(m_zone).date().daysTo(instant.toTimeZone(m_zone).date());
    const bool isDated = apart > 1 || apart < -1;
    return dayName + (isDated ? ", "_L1 : " "_L1) + clockTime;
}

QString Phrases::moment(Style style, const QDateTime &instant, const QDateTime &now) const
{
    const auto clockTime = clock(style, instant);
    const auto dayName = day(instant, now);
    return dayName.isEmpty()
               ? clockTime
               : text(QT_TRANSLATE_NOOP("sentence", "%1 at %2"), {dayName, clockTime});
}

QString Phrases::at(Style style, const QDateTime &instant, const QDateTime &now) const
{
    return isToday(instant, now)
               ? text(QT_TRANSLATE_NOOP("sentence", "at %1"), {clock(style, instant)})
               : moment(style, instant, now);
}

QString Phrases::from(Style style, const QDateTime &instant, const QDateTime &now) const
{
    const auto clockTime = clock(style, instant);
    return isToday(instant, now) ? text(QT_TRANSLATE_NOOP("sentence", "from %1"), {clockTime})
                                 : text(QT_TRANSLATE_NOOP("sentence", "from %1 at %2"),
                                        {day(instant, now), clockTime});
}

QString Phrases::by(Style style, const QDateTime &instant, const QDateTime &now) const
{
    const auto clockTime = clock(style, instant);
    return isToday(instant, now)
               ? text(QT_TRANSLATE_NOOP("sentence", "by %1"), {clockTime})
               : text(QT_TRANSLATE_NOOP("sentence", "by %1 at %2"), {day(instant, now), clockTime});
}

QString Phrases::brailleTime(const QDateTime &instant, const QDateTime &now) const
{
    const auto local = instant.toTimeZone(m_zone);
    const auto clockTime = local.time().toString(u"H.mm"_s);
    switch (now.toTimeZone(m_zone).date().daysTo(local.date())) {
    case 0:
        return clockTime;
    case 1:
        return braille(QT_TRANSLATE_NOOP("braille", "tm %1"), {clockTime});
    default:
        return QLocale(m_words.language()).dayName(local.date().dayOfWeek(), QLocale::ShortFormat)
               + u' ' + clockTime;
    }
}

QString Phrases::duration(qint64 seconds) const
{
    if (seconds < minute)
        return text(QT_TRANSLATE_NOOP("sentence", "now"));
    if (seconds < hour)
        return counted(QT_TRANSLATE_N_NOOP("sentence", "%n minutes"),
                       static_cast<int>(seconds / minute));
    if (seconds >= wholeDay)
        return counted(QT_TRANSLATE_N_NOOP("sentence", "%n days"),
                       static_cast<int>(seconds / wholeDay));
    const auto hours = counted(QT_TRANSLATE_N_NOOP("sentence", "%n hours"),
                               static_cast<int>(seconds / hour));
    const auto minutes = seconds % hour / minute;
    return minutes == 0 ? hours
                        : text(QT_TRANSLATE_NOOP("sentence", "%1 and %2"),
                               {hours, QString::number(minutes)});
}

QString Phrases::shortDuration(qint64 seconds) const
{
    if (seconds < minute)
        return text(QT_TRANSLATE_NOOP("sentence", "now"));
    const auto hours = QString::number(seconds / hour);
    const auto minutes = QString::number(seconds % hour / minute);
    if (seconds < hour)
        return text(QT_TRANSLATE_NOOP("sentence", "%1 min"), {minutes});
    if (seconds >= wholeDay)
        return text(QT_TRANSLATE_NOOP("sentence", "%1 d"), {QString::number(seconds / wholeDay)});
    return seconds % hour < minute
               ? text(QT_TRANSLATE_NOOP("sentence", "%1 h"), {hours})
               : text(QT_TRANSLATE_NOOP("sentence", "%1 h %2 min"), {hours, minutes});
}

QString Phrases::brailleDuration(qint64 seconds) const
{
    if (seconds < hour)
        return QString::number(seconds / minute) + u'\'';
    if (seconds >= wholeDay)
        return braille(QT_TRANSLATE_NOOP("braille", "%1d"), {QString::number(seconds / wholeDay)});
    return QString::number(seconds / hour) + u'h';
}

QString Phrases::ago(qint64 seconds) const
{
    return seconds < minute ? text(QT_TRANSLATE_NOOP("sentence", "just now"))
                            : text(QT_TRANSLATE_NOOP("sentence", "%1 ago"), {duration(seconds)});
}

QString Phrases::broken(qint64 seconds) const
{
    return seconds < minute
               ? text(QT_TRANSLATE_NOOP("sentence", "promise just missed"))
               : text(QT_TRANSLATE_NOOP("sentence", "promise missed %1 ago"), {duration(seconds)});
}

QString Phrases::dueBy(Style style, const calls::Callback &callback, const QDateTime &now) const
{
    if (callback.isKept)
        return text(QT_TRANSLATE_NOOP("sentence", "called in time"));
    const auto left = now.secsTo(callback.promise);
    return left < 0 ? broken(-left) : by(style, callback.promise, now);
}

QString Phrases::dueIn(Style style, const calls::Callback &callback, const QDateTime &now) const
{
    const auto left = now.secsTo(callback.promise);
    if (callback.isKept || left < 0 || !isToday(callback.promise, now))
        return dueBy(style, callback, now);
    return left < minute ? text(QT_TRANSLATE_NOOP("sentence", "due now"))
                         : text(QT_TRANSLATE_NOOP("sentence", "due in %1"), {duration(left)});
}

QString Phrases::brailleDue(const calls::Callback &callback, const QDateTime &now) const
{
    if (callback.isKept)
        return u"ok"_s;
    const auto &promise = callback.promise;
    const auto left = now.secsTo(promise);
    if (left < 0)
        return braille(QT_TRANSLATE_NOOP("braille", "late %1"), {brailleDuration(-left)});
    return left < hour && isToday(promise, now) ? brailleDuration(left) : brailleTime(promise, now);
}

} // namespace words
