#include "app/desk/session.h"

// How the lists are read: by row or by cell, and the cells in whose order.
namespace desk {

void Session::setReading(ui::ReadingStyle style)
{
    m_reading = style;
    m_queue->setReadingStyle(style);
    m_interventions->setReadingStyle(style);
    m_monitoring->setReadingStyle(style);
}

void Session::switchReading()
{
    const bool isByRow = m_reading == ui::ReadingStyle::Row;
    setReading(isByRow ? ui::ReadingStyle::Cell : ui::ReadingStyle::Row);
    say(words::plain(isByRow ? tr("Lists are read cell by cell.")
                             : tr("Lists are read row by row.")));
    Q_EMIT readingChanged(m_reading);
}

void Session::setColumns(const ui::Columns &columns)
{
    m_queue->setColumns(columns.queue);
    m_interventions->setColumns(columns.interventions);
    m_monitoring->setColumns(columns.monitoring);
}

// Of the list that has the focus. At an end it stays, and is said to be there.
void Session::moveColumn(int by)
{
    if (m_reading != ui::ReadingStyle::Cell)
        return sayNotHere(tr("lists that are read cell by cell"));
    auto moved = m_queue->moveColumn(by);
    if (!moved)
        moved = m_interventions->moveColumn(by);
    if (!moved)
        moved = m_monitoring->moveColumn(by);
    if (!moved)
        return sayNotHere(tr("a cell of a list"));
    say(words::plain(tr("%1: place %2 of %3.").arg(moved->name).arg(moved->place).arg(moved->of)));
    Q_EMIT columnsChanged(
        {m_queue->columns(), m_interventions->columns(), m_monitoring->columns()});
}

} // namespace desk
