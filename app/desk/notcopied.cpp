#include "app/desk/notcopied.h"

#include "app/desk/copiedrecord.h"
#include "core/base/follow.h"

#include <QJsonObject>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysBack = 7;      // open ones, beside today
constexpr int longestBreak = 60; // days among which they are looked for

} // namespace

NotCopied::NotCopied(const Sight &sight, ports::Reports &reports, ui::QueuePlace &place,
                     QObject *parent)
    : QObject(parent), m_sight(sight), m_reports(reports), m_place(place)
{
    connect(&place, &ui::QueuePlace::notCopiedChosen, this, &NotCopied::choose);
    connect(&place, &ui::QueuePlace::earlierNotCopiedRequested, this, [this] { go(1); });
    connect(&place, &ui::QueuePlace::laterNotCopiedRequested, this, [this] { go(-1); });
}

template <class Show> void NotCopied::ask(Show show)
{
    const int asked = ++m_asked;
    base::follow(m_reports.notRecordedElsewhere(m_day), this,
                 [this, asked, show](const base::Result<QList<QJsonValue>> &rows) {
                     if (asked != m_asked)
                         return;
                     if (!rows)
                         return Q_EMIT refused(rows.error());
                     m_rows = *rows;
                     show();
                 });
}

void NotCopied::open()
{
    m_day = days().constFirst();
    ask([this] { m_place.openNotCopied(view()); });
}

void NotCopied::retell()
{
    if (m_place.isNotCopiedOpen())
        ask([this] { m_place.showNotCopied(view()); });
}

// Today, and the open days before it, the latest first.
QList<QDate> NotCopied::days() const
{
    const auto zone = m_sight.directorate.hours.zone();
    const auto today = m_sight.now.toTimeZone(zone).date();
    const auto spans = m_sight.directorate.hoursForAll().spans(today.addDays(-longestBreak),
                                                               today.addDays(-1));
    QList<QDate> days{today};
    for (auto span = spans.crbegin(); span != spans.crend() && days.size() <= daysBack; ++span) {
        if (const auto day = span->from.toTimeZone(zone).date(); day < days.constLast())
            days.append(day);
    }
    return days;
}

QString NotCopied::dayText(const QDate &day) const
{
    return day == days().constFirst() ? tr("today") : m_sentences->date(day);
}

void NotCopied::go(int by)
{
    const auto all = days();
    const auto place = all.indexOf(m_day) + by;
    if (place < 0 || place >= all.size())
        return;
    m_day = all[place];
    ask([this] {
        m_place.showNotCopied(view());
        Q_EMIT said(view().title + u". "_s + view().text);
    });
}

ui::RowsView NotCopied::view() const
{
    ui::RowsView view;
    const auto all = days();
    const auto place = all.indexOf(m_day);
    if (place >= 0 && place + 1 < all.size())
        view.earlier = tr("Earlier: %1").arg(dayText(all[place + 1]));
    if (place > 0)
        view.later = tr("Later: %1").arg(dayText(all[place - 1]));
    const bool isToday = place <= 0;
    if (m_rows.isEmpty()) {
        const bool isSupervisor = m_sight.me.role == offices::Role::Supervisor;
        view.title = isToday ? tr("Not copied yet: nothing")
                             : tr("Not copied yet, %1: nothing").arg(dayText(m_day));
        view.text = isToday        ? isSupervisor
                                         ? tr("Nothing that was saved today is still to be copied.")
                                         : tr("Nothing that you saved today is still to be copied.")
                           : isSupervisor ? tr("Nothing that was saved that day is still to be copied.")
                                   : tr("Nothing that you saved that day is still to be copied.");
        return view;
    }
    view.title = isToday ? tr("Not copied yet: %1").arg(m_rows.size())
                         : tr("Not copied yet, %1: %2").arg(dayText(m_day)).arg(m_rows.size());
    view.text = tr("Enter copies the fields and marks them as copied.");
    if (std::any_of(m_rows.cbegin(), m_rows.cend(),
                    [](const auto &row) { return !row[u"mine"].toBool(); }))
        view.text += u' ' + tr("What others wrote they copy themselves.");
    for (const auto &row : m_rows)
        view.rows.append(rowText(row.toObject()));
    return view;
}

QString NotCopied::rowText(const QJsonObject &row) const
{
    const auto saved = QDateTime::fromString(row[u"savedAt"].toString(), Qt::ISODateWithMs);
    QStringList parts{saved.isValid() ? m_sentences->time(saved.toUTC(), m_sight.now) : QString(),
                      row[u"call"].toString(),
                      row[u"request"].toString(),
                      row[u"topic"].toString(),
                      m_sentences->words().outcome(row[u"outcome"].toString()),
                      row[u"mine"].toBool() ? QString() : tr("written by somebody else")};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void NotCopied::choose(int row)
{
    const auto record = m_rows.value(row).toObject();
    if (!record[u"mine"].toBool())
        return Q_EMIT notMine();
    const auto call = record[u"callId"];
    const auto saved = call.isDouble()
                           ? ports::Conversation(base::CallId(call.toInteger()))
                           : ports::Conversation(base::AttemptId(record[u"attemptId"].toInteger()));
    const auto at = QDateTime::fromString(record[u"at"].toString(), Qt::ISODateWithMs);
    Q_EMIT chosen(saved,
                  CopiedRecord::text(m_sight, *m_sentences,
                                     {at.toUTC(), record[u"number"].toString(),
                                      record[call.isDouble() ? u"call" : u"request"].toString(),
                                      record[u"topic"].toString(), record[u"cards"].toString(),
                                      record[u"outcome"].toString(), record[u"note"].toString()}));
}

} // namespace desk
