#include "app/desk/notcopied.h"

#include "app/desk/copiedrecord.h"
#include "core/base/follow.h"

#include <QJsonObject>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

NotCopied::NotCopied(const Sight &sight, ports::Reports &reports, ui::QueuePlace &place,
                     QObject *parent)
    : QObject(parent), m_sight(sight), m_reports(reports), m_place(place)
{
    connect(&place, &ui::QueuePlace::notCopiedChosen, this, &NotCopied::choose);
}

template <class Show> void NotCopied::ask(Show show)
{
    const auto today = m_sight.now.toTimeZone(m_sight.directorate.hours.zone()).date();
    const int asked = ++m_asked;
    base::follow(m_reports.notRecordedElsewhere(today), this,
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
    ask([this] { m_place.openNotCopied(view()); });
}

void NotCopied::retell()
{
    if (m_place.isNotCopiedOpen())
        ask([this] { m_place.showNotCopied(view()); });
}

ui::NotCopiedView NotCopied::view() const
{
    ui::NotCopiedView view;
    if (m_rows.isEmpty()) {
        view.title = tr("Not copied yet: nothing");
        view.text = m_sight.me.role == offices::Role::Supervisor
                        ? tr("Nothing that was saved today is still to be copied.")
                        : tr("Nothing that you saved today is still to be copied.");
        return view;
    }
    view.title = tr("Not copied yet: %1").arg(m_rows.size());
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
