#include "core/desk/closing.h"

#include "core/offices/directoratenames.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

// What a wall clock shows, without a zone, as closures are kept.
QDateTime shownAt(const QDateTime &instant, const QTimeZone &zone)
{
    const auto local = instant.toTimeZone(zone);
    return {local.date(), QTime(local.time().hour(), local.time().minute()), Qt::UTC};
}

calendar::Closure closureOf(const PlannedClosing &planned, const Sight &sight)
{
    const auto now = shownAt(sight.now, sight.directorate.hours.zone());
    const auto begin = planned.from.isValid() ? planned.from : QTime(0, 0);
    const QDateTime from(planned.day, begin, Qt::UTC);
    const QDateTime until = planned.until.isValid()
                                ? QDateTime(planned.day, planned.until, Qt::UTC)
                                : QDateTime(planned.day.addDays(1), QTime(0, 0), Qt::UTC);
    return {std::max(from, now), until, planned.reason.trimmed()};
}

offices::Directorate with(const calendar::Closure &closure, const QString &office,
                          offices::Directorate directorate)
{
    directorate.closures.append({closure, office.isEmpty() ? QStringList() : QStringList{office}});
    directorate.bringIntoForce();
    return directorate;
}

QDateTime instantOf(const QDateTime &shown, const QTimeZone &zone)
{
    return QDateTime(shown.date(), shown.time(), zone).toUTC();
}

bool isUntried(const calls::Callback &callback)
{
    return callback.state != calls::CallbackState::Closed && callback.attempts == 0
           && !callback.attempt;
}

ClosingFault faultOf(const PlannedClosing &planned, const Sight &sight)
{
    if (!planned.day.isValid())
        return ClosingFault::NoDay;
    const bool hasBoth = planned.from.isValid() && planned.until.isValid();
    if (hasBoth && planned.until <= planned.from)
        return ClosingFault::EndsBeforeItBegins;
    const auto closure = closureOf(planned, sight);
    if (closure.until <= closure.from)
        return ClosingFault::OverAlready;
    const auto zone = sight.directorate.hours.zone();
    const auto begin = instantOf(closure.from, zone);
    const auto end = instantOf(closure.until, zone);
    const auto &offices = sight.directorate.offices;
    const bool isOpen = std::any_of(offices.begin(), offices.end(), [&](const auto &office) {
        const bool isMeant = planned.office.isEmpty() || office.code == planned.office;
        return isMeant && sight.directorate.hoursOf(office).elapsed(begin, end) > 0;
    });
    if (!isOpen)
        return ClosingFault::ClosedAnyway;
    return planned.reason.trimmed().isEmpty() ? ClosingFault::NoReason : ClosingFault::None;
}

QList<int> numbersIn(const QString &typed)
{
    static const QRegularExpression gap(u"[^0-9]+"_s);
    QList<int> numbers;
    for (const auto &each : typed.split(gap, Qt::SkipEmptyParts))
        numbers.append(each.toInt());
    return numbers;
}

} // namespace

QDate dayTyped(const QString &typed, const QDate &today)
{
    if (typed.trimmed().isEmpty())
        return today;
    const auto numbers = numbersIn(typed);
    if (numbers.size() == 3)
        return {numbers[2] < 100 ? 2000 + numbers[2] : numbers[2], numbers[1], numbers[0]};
    if (numbers.size() != 2)
        return {};
    const QDate thisYear(today.year(), numbers[1], numbers[0]);
    return thisYear.isValid() && thisYear >= today
               ? thisYear
               : QDate(today.year() + 1, numbers[1], numbers[0]);
}

std::optional<QTime> timeTyped(const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return QTime();
    const auto numbers = numbersIn(typed);
    if (numbers.isEmpty() || numbers.size() > 2)
        return std::nullopt;
    const QTime time(numbers[0], numbers.size() == 2 ? numbers[1] : 0);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

ClosingEffect effectOf(const PlannedClosing &planned, const Sight &sight)
{
    ClosingEffect effect;
    effect.fault = faultOf(planned, sight);
    if (effect.fault != ClosingFault::None && effect.fault != ClosingFault::NoReason)
        return effect;
    const auto closure = closureOf(planned, sight);
    const auto after = with(closure, planned.office, sight.directorate);
    const auto zone = sight.directorate.hours.zone();
    const auto begin = instantOf(closure.from, zone);
    for (const auto &callback : sight.callbacks.rows()) {
        const auto *before = sight.directorate.office(callback.office);
        const auto *then = after.office(callback.office);
        if (!before || !then || !isUntried(callback) || callback.promise <= begin)
            continue;
        const auto left = sight.directorate.hoursOf(*before).elapsed(begin, callback.promise);
        const auto moved = after.hoursOf(*then).add(begin, left);
        if (left == 0 || !moved.isValid() || moved == callback.promise)
            continue;
        ++effect.promises;
        effect.latest = std::max(effect.latest.value_or(moved), moved);
    }
    const auto *office = after.office(planned.office);
    const auto &hours = office ? after.hoursOf(*office) : after.hoursForAll();
    if (const auto next = hours.at(instantOf(closure.until, zone)); next.window)
        effect.opensAgain = next.open ? instantOf(closure.until, zone) : next.window->from;
    return effect;
}

QJsonObject withClosing(const QJsonObject &configuration, const PlannedClosing &planned,
                        const Sight &sight)
{
    const auto closure = closureOf(planned, sight);
    QJsonObject added{{u"from"_s, closure.from.toString(offices::localTime)},
                      {u"until"_s, closure.until.toString(offices::localTime)},
                      {u"reason"_s, closure.reason}};
    if (!planned.office.isEmpty())
        added.insert(u"offices"_s, QJsonArray{planned.office});
    auto closures = configuration[u"closures"_s].toArray();
    closures.append(added);
    auto changed = configuration;
    changed.insert(u"closures"_s, closures);
    return changed;
}

QJsonObject withoutClosing(const QJsonObject &configuration, qsizetype place, const Sight &sight)
{
    auto closures = configuration[u"closures"_s].toArray();
    if (place < 0 || place >= closures.size())
        return configuration;
    const auto now = shownAt(sight.now, sight.directorate.hours.zone());
    auto closure = closures[place].toObject();
    if (QDateTime::fromString(closure[u"from"].toString() + u'Z', Qt::ISODate) < now) {
        closure.insert(u"until"_s, now.toString(offices::localTime));
        closures[place] = closure;
    } else {
        closures.removeAt(place);
    }
    auto changed = configuration;
    changed.insert(u"closures"_s, closures);
    return changed;
}

} // namespace desk
