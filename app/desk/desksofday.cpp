#include "app/desk/desksofday.h"

#include "core/base/follow.h"
#include "core/offices/duties.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

DesksOfDay::DesksOfDay(const Sight &sight, ports::Commands &commands, ui::MonitoringPlace &place,
                       QObject *parent)
    : QObject(parent), m_sight(sight), m_commands(commands), m_place(place)
{
    connect(&place, &ui::MonitoringPlace::deskRequested, this, &DesksOfDay::ask);
}

void DesksOfDay::open()
{
    m_place.openDesks(view());
}

void DesksOfDay::follow()
{
    if (m_sentences)
        m_place.show(view());
}

ui::DesksView DesksOfDay::view() const
{
    ui::DesksView view;
    const auto &directorate = m_sight.directorate;
    const auto today = m_sight.now.toTimeZone(directorate.hours.zone()).date();
    for (const auto &office : directorate.offices) {
        if (!offices::isValidOn(office, today))
            continue;
        const auto desk = offices::deskOnDuty(directorate, office, today);
        const bool isChanged = std::any_of(
            directorate.desksOfDay.cbegin(), directorate.desksOfDay.cend(),
            [&](const auto &said) { return said.office == office.code && said.day == today; });
        QStringList parts{office.name,
                          desk.isEmpty() ? tr("no desk named") : m_sentences->desk(desk)};
        if (isChanged)
            parts.append(tr("today only"));
        view.rows.append({office.code, parts.join(u" · "_s), desk});
    }
    return view;
}

// What has changed comes by the feed, to this desk as to the others.
void DesksOfDay::ask(const QString &office, const QString &desk)
{
    const auto *known = m_sight.directorate.office(office);
    const auto name = known ? known->name : office;
    base::follow(m_commands.setDeskOfDay(QUuid::createUuid(), office, desk), this,
                 [this, name, desk](const base::Result<void> &answered) {
                     if (!answered)
                         return Q_EMIT refused(answered.error());
                     m_place.finishDesk();
                     Q_EMIT said(desk.isEmpty()
                                     ? tr("%1: the usual desk again.").arg(name)
                                     : tr("%1: today %2.").arg(name, m_sentences->desk(desk)));
                 });
}

} // namespace desk
