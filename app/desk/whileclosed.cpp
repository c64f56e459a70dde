#include "app/desk/whileclosed.h"

#include "core/base/follow.h"

#include <QJsonObject>

#include <utility>

namespace desk {

using namespace Qt::StringLiterals;

WhileClosed::WhileClosed(const Sight &sight, ports::Reports &reports, ui::QueuePlace &place,
                         QObject *parent)
    : QObject(parent), m_sight(sight), m_reports(reports), m_place(place)
{
    connect(&place, &ui::QueuePlace::whileClosedRequested, this, &WhileClosed::open);
    connect(&place, &ui::QueuePlace::whileClosedChosen, this, [this](int row) {
        if (row >= 0 && row < m_rows.size())
            Q_EMIT chosen(base::CallId(m_rows[row][u"call"].toInteger()));
    });
}

bool WhileClosed::isForMe() const
{
    return m_sight.directorate.listsCallsWhileClosed
           && m_sight.me.role != offices::Role::Administrator;
}

template <class Show> void WhileClosed::ask(Show show)
{
    const int asked = ++m_asked;
    base::follow(m_reports.callsWhileClosed(), this,
                 [this, asked, show](const base::Result<QList<QJsonValue>> &rows) {
                     if (asked != m_asked)
                         return;
                     if (!rows)
                         return Q_EMIT refused(rows.error());
                     m_rows = *rows;
                     show();
                 });
}

void WhileClosed::follow()
{
    if (isForMe())
        return ask([this] { show(); });
    m_rows.clear();
    m_place.showWhileClosed(QString());
    m_place.closeWhileClosed();
}

void WhileClosed::tick()
{
    const bool isOpen = m_sight.directorate.hoursForAll().mayRing(m_sight.now);
    if (!std::exchange(m_isOpen, isOpen) && isOpen && isForMe())
        ask([this] {
            show();
            if (!m_rows.isEmpty())
                Q_EMIT said(howMany());
        });
}

void WhileClosed::open()
{
    ask([this] {
        m_place.openWhileClosed(view());
        show();
    });
}

void WhileClosed::show()
{
    m_place.showWhileClosed(howMany());
    if (m_place.isWhileClosedOpen())
        m_place.showWhileClosed(view());
}

QString WhileClosed::howMany() const
{
    const auto count = static_cast<int>(m_rows.size());
    return count == 0 ? QString() : tr("Rang while closed: %n number(s)", nullptr, count);
}

ui::RowsView WhileClosed::view() const
{
    ui::RowsView view;
    if (m_rows.isEmpty()) {
        view.title = tr("Rang while closed: nobody");
        view.text = tr("Everybody who rang in the last seven days while it was closed has been "
                       "spoken with.");
        return view;
    }
    view.title = howMany();
    view.text = m_sight.me.role == offices::Role::Supervisor
                    ? tr("Operators and officials call them.")
                    : tr("Enter opens a call to the number.");
    for (const auto &row : m_rows)
        view.rows.append(rowText(row.toObject()));
    return view;
}

QString WhileClosed::rowText(const QJsonObject &row) const
{
    const auto last = QDateTime::fromString(row[u"lastAt"].toString(), Qt::ISODateWithMs);
    const auto times = row[u"times"].toInt();
    QStringList parts{m_sentences->shownNumber(row[u"caller"].toString()),
                      m_sentences->time(last.toUTC(), m_sight.now),
                      times > 1 ? tr("rang %n time(s)", nullptr, times) : QString(),
                      row[u"reason"].toString()};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace desk
