#include "ui/queue/queuecells.h"

#include "core/calendar/promise.h"
#include "core/desk/sight.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using calls::CallbackState;

namespace {

constexpr qint64 wholeDay = 24 * 60 * 60;

Holder holderOf(const calls::Callback &callback)
{
    if (callback.isMine)
        return Holder::Me;
    return callback.state == CallbackState::Waiting ? Holder::Nobody : Holder::SomebodyElse;
}

qint64 waited(const calls::Callback &callback, const QDateTime &now)
{
    return std::max<qint64>(0, callback.firstRingAt.secsTo(now));
}

} // namespace

QString QueueCells::text(QueueColumn column) const
{
    const auto joined = [](const QString &first, const QString &second) {
        return second.isEmpty() ? first : u"%1, %2"_s.arg(first, second);
    };
    switch (column) {
    case QueueColumn::Promise:
        return joined(time, left);
    case QueueColumn::Waiting:
        return waiting;
    case QueueColumn::Number:
        return joined(number, mark);
    case QueueColumn::Calls:
        return calls;
    case QueueColumn::Option:
        return option;
    case QueueColumn::Office:
        return office;
    case QueueColumn::Attempts:
        return attempts;
    case QueueColumn::Request:
        return request;
    }
    Q_UNREACHABLE();
}

void QueueWording::set(const offices::Directorate &directorate, const words::Sentences &sentences)
{
    m_directorate = directorate;
    m_sentences = &sentences;
}

calls::Callback QueueWording::asShown(const calls::Callback &callback)
{
    return callback.state == CallbackState::Calling ? desk::withoutMatter(callback) : callback;
}

QueueCells QueueWording::cells(const calls::Callback &callback, const QDateTime &now) const
{
    if (!m_sentences)
        return {};
    QueueCells cells;
    cells.urgency = urgency(callback, now);
    cells.holder = holderOf(callback);
    cells.time = m_sentences->time(callback.promise, now);
    cells.left = left(callback, cells.urgency, now);
    cells.waiting = m_sentences->shortDuration(waited(callback, now));
    cells.number = m_sentences->shownNumber(callback.number);
    if (cells.holder == Holder::Me)
        cells.mark = tr("yours");
    else if (cells.holder == Holder::SomebodyElse)
        cells.mark = tr("in hand");
    cells.calls = m_sentences->ordinalCall(callback.requests);
    cells.option = asShown(callback).option;
    cells.office = officeName(callback.office);
    cells.attempts = attempts(callback, now);
    cells.request = callback.requestCode;
    return cells;
}

Urgency QueueWording::urgency(const calls::Callback &callback, const QDateTime &now) const
{
    const auto &openingHours = hours(callback.office);
    if (callback.isKept)
        return Urgency::OnTime;
    switch (calendar::promiseState(openingHours, callback.promise, now,
                                   m_directorate.limits.atRiskMinutes)) {
    case calendar::PromiseState::Broken:
        return Urgency::Overdue;
    case calendar::PromiseState::AtRisk:
        return Urgency::AtRisk;
    case calendar::PromiseState::OnTime:
        break;
    }
    const auto day = [&](const QDateTime &at) { return at.toTimeZone(openingHours.zone()).date(); };
    return day(callback.promise) == day(now) ? Urgency::OnTime : Urgency::OtherDay;
}

QString QueueWording::left(const calls::Callback &callback, Urgency urgency,
                           const QDateTime &now) const
{
    const auto seconds = now.secsTo(callback.promise);
    if (urgency == Urgency::OtherDay)
        return {};
    if (callback.isKept)
        return tr("kept");
    if (urgency != Urgency::Overdue && seconds >= wholeDay / 2)
        return tr("at risk"); // little opening time is left, the night does not count
    if (urgency != Urgency::Overdue)
        return seconds < 60 ? tr("now") : tr("in %1").arg(m_sentences->shortDuration(seconds));
    if (-seconds < 60)
        return tr("just overdue");
    // How long a night was says nothing.
    return -seconds >= wholeDay / 2 ? tr("overdue")
                                    : tr("overdue by %1").arg(m_sentences->shortDuration(-seconds));
}

QString QueueWording::attempts(const calls::Callback &callback, const QDateTime &now) const
{
    const int most = m_directorate.limits.attempts;
    QStringList parts;
    if (callback.attempts > 0)
        parts.append(tr("%1 of %2").arg(callback.attempts).arg(most));
    const bool isLater = callback.notBefore.isValid() && callback.notBefore > now;
    if (isLater && callback.attempts < most)
        parts.append(tr("from %1").arg(m_sentences->time(callback.notBefore, now)));
    if (!callback.lastOutcome.isEmpty())
        parts.append(m_sentences->words().outcome(callback.lastOutcome));
    return parts.isEmpty() ? u"–"_s : parts.join(u" · "_s);
}

QString QueueWording::spoken(const calls::Callback &callback, const QueueCells &cells,
                             QueueColumn column, const QDateTime &now) const
{
    if (!m_sentences)
        return {};
    switch (column) {
    case QueueColumn::Promise:
        return tr("promise %1")
            .arg(QueueCells{.time = m_sentences->spokenTime(callback.promise, now),
                            .left = cells.left}
                     .text(column));
    case QueueColumn::Waiting:
        return m_sentences->duration(waited(callback, now));
    case QueueColumn::Number:
        return QueueCells{.number = m_sentences->digits(callback.number), .mark = cells.mark}.text(
            column);
    case QueueColumn::Calls:
        return cells.calls.isEmpty() ? tr("first call") : cells.calls;
    case QueueColumn::Attempts:
        return callback.attempts == 0 ? tr("no attempt") : cells.attempts;
    case QueueColumn::Option:
    case QueueColumn::Office:
    case QueueColumn::Request:
        break;
    }
    return cells.text(column);
}

QString QueueWording::officeName(const QString &code) const
{
    const auto *office = m_directorate.office(code);
    return office ? office->name : code;
}

const calendar::OpeningHours &QueueWording::hours(const QString &office) const
{
    const auto *known = m_directorate.office(office);
    return known ? m_directorate.hoursOf(*known) : m_directorate.hoursForAll();
}

QString QueueWording::head(QueueColumn column)
{
    switch (column) {
    case QueueColumn::Promise:
        return tr("Promise");
    case QueueColumn::Waiting:
        return tr("Waiting");
    case QueueColumn::Number:
        return tr("Number");
    case QueueColumn::Calls:
        return tr("Calls");
    case QueueColumn::Option:
        return tr("Menu option");
    case QueueColumn::Office:
        return tr("Office");
    case QueueColumn::Attempts:
        return tr("Attempts");
    case QueueColumn::Request:
        return tr("Request");
    }
    Q_UNREACHABLE();
}

} // namespace ui
