#include "ui/shell/areas.h"

#include <QApplication>

#include <utility>

namespace ui {

namespace {

bool takesFocus(const QWidget &widget)
{
    return widget.focusPolicy() & Qt::TabFocus && !widget.focusProxy() && widget.isEnabled()
           && widget.isVisibleTo(widget.window());
}

QList<QWidget *> stopsIn(QWidget &area)
{
    QList<QWidget *> stops;
    QWidget *widget = &area;
    do {
        if ((widget == &area || area.isAncestorOf(widget)) && takesFocus(*widget))
            stops += widget;
        widget = widget->nextInFocusChain();
    } while (widget != &area);
    return stops;
}

} // namespace

Areas::Areas(QObject *parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { remember(now); });
}

void Areas::set(const QList<QWidget *> &areas)
{
    m_areas = areas;
}

void Areas::next()
{
    walk(Direction::Forwards);
}

void Areas::previous()
{
    walk(Direction::Backwards);
}

void Areas::walk(Direction direction)
{
    const qsizetype count = m_areas.size();
    const qsizetype step = direction == Direction::Forwards ? 1 : count - 1;
    qsizetype at = m_areas.indexOf(areaOf(QApplication::focusWidget()));
    if (at < 0)
        at = direction == Direction::Forwards ? count - 1 : 0;
    for (qsizetype tried = 0; tried < count; ++tried) {
        at = (at + step) % count;
        if (!stopsIn(*m_areas[at]).isEmpty())
            return enter(*m_areas[at]);
    }
}

void Areas::enter(QWidget &area)
{
    const QList<QWidget *> stops = stopsIn(area);
    QWidget *last = m_lastFocus.value(&area);
    const bool isThere = last && last->isVisibleTo(last->window()) && last->isEnabled()
                         && (last == &area || area.isAncestorOf(last));
    if (QWidget *target = isThere ? last : stops.value(0))
        target->setFocus(Qt::ShortcutFocusReason);
}

bool Areas::tab(Direction direction)
{
    QList<QWidget *> stops;
    for (QWidget *area : m_areas)
        stops += stopsIn(*area);
    const qsizetype at = stops.indexOf(QApplication::focusWidget());
    if (at < 0)
        return false;
    const bool isForwards = direction == Direction::Forwards;
    const qsizetype to = (at + (isForwards ? 1 : stops.size() - 1)) % stops.size();
    stops[to]->setFocus(isForwards ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

// Qt gives a page without anything to use the focus itself: nobody would come back for that.
void Areas::remember(QWidget *focused)
{
    QWidget *area = areaOf(focused);
    if (area && takesFocus(*focused))
        m_lastFocus.insert(area, focused);
}

QWidget *Areas::areaOf(const QWidget *widget) const
{
    for (QWidget *area : m_areas) {
        if (widget && (area == widget || area->isAncestorOf(widget)))
            return area;
    }
    return nullptr;
}

} // namespace ui
