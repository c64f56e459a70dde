#include "ui/shared/namedgroup.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

namespace ui {

namespace {

constexpr auto groupProperty = "richiamateNamedGroup";

QAccessibleInterface *groupOf(const QString &, QObject *object)
{
    if (!object->isWidgetType() || !object->property(groupProperty).toBool())
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Grouping);
}

} // namespace

void makeNamedGroup(QWidget &widget)
{
    static const bool isInstalled = (QAccessible::installFactory(groupOf), true);
    widget.setProperty(groupProperty, isInstalled);
}

} // namespace ui
