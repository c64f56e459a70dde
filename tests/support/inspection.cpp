#include "tests/support/inspection.h"

#include "tests/support/writtentext.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QHash>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>

#include <algorithm>

namespace support {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(QWidget *widget)
{
    auto *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

QAccessible::Role roleOf(QWidget *widget)
{
    auto *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->role() : QAccessible::NoRole;
}

QString shown(QWidget *widget)
{
    return u"%1 %2 \"%3\""_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                 widget->objectName(), nameOf(widget));
}

void pressTab(Qt::KeyboardModifiers modifiers)
{
    QKeyEvent press(QEvent::KeyPress, modifiers ? Qt::Key_Backtab : Qt::Key_Tab, modifiers);
    QCoreApplication::sendEvent(QApplication::focusWidget(), &press);
    QCoreApplication::processEvents();
}

// From where the focus is until it is there again; a way that never returns ends, too.
QList<QWidget *> wayRound(Qt::KeyboardModifiers modifiers, qsizetype most)
{
    auto *first = QApplication::focusWidget();
    QList<QWidget *> way{first};
    while (way.size() <= most) {
        pressTab(modifiers);
        if (QApplication::focusWidget() == first)
            return way;
        way.append(QApplication::focusWidget());
    }
    return way;
}

// One of several of which one is chosen.
bool isReachedByArrows(const QWidget &widget, const QList<QWidget *> &way)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const bool isOneOfSeveral = button && (button->autoExclusive() || button->group())
                                && button->isCheckable();
    return isOneOfSeveral && std::any_of(way.cbegin(), way.cend(), [button](const QWidget *each) {
               const auto *other = qobject_cast<const QAbstractButton *>(each);
               return other && other->parentWidget() == button->parentWidget()
                      && other->group() == button->group();
           });
}

QWidget *around(QWidget *one, QWidget *other)
{
    auto *common = one->parentWidget();
    while (common && !common->isAncestorOf(other))
        common = common->parentWidget();
    return common;
}

// What is scrolled stands where its area does, however far it is scrolled by now.
QWidget *standing(QWidget *widget, const QWidget *within)
{
    auto *found = widget;
    for (; widget && widget != within; widget = widget->parentWidget()) {
        if (qobject_cast<QAbstractScrollArea *>(widget))
            found = widget;
    }
    return found;
}

// Where both lie in one part of the window: `next` is above, or left of it in the same line. A
// column to the right may begin above.
bool isAgainstReading(QWidget *one, QWidget *next)
{
    const auto *common = around(one, next);
    if (!common || next->isAncestorOf(one) || common == common->window()
        || common->parentWidget() == common->window())
        return false;
    one = standing(one, common);
    next = standing(next, common);
    const QRect from(one->mapTo(common, QPoint()), one->size());
    const QRect to(next->mapTo(common, QPoint()), next->size());
    const bool isRight = to.left() > from.right();
    const bool isAbove = to.bottom() < from.top();
    const bool isInLine = to.top() <= from.bottom() && to.bottom() >= from.top();
    return (isAbove && !isRight) || (isInLine && to.right() < from.left());
}

bool isScrolled(const QWidget *widget, Qt::Orientation direction)
{
    for (; widget; widget = widget->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
        const auto *bar = !area                         ? nullptr
                          : direction == Qt::Horizontal ? area->horizontalScrollBar()
                                                        : area->verticalScrollBar();
        if (bar && bar->maximum() > 0)
            return true;
    }
    return false;
}

// A row says all of itself with one key, and so does the line of the last news; a choice does not.
bool mayElide(const QWidget *widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget->parentWidget());
    return widget->inherits("ui::ElidedLabel") || (view && !view->inherits("ui::ChoiceList"));
}

bool isCut(const WrittenText &text)
{
    // Smoothing touches one pixel more; the tail of a J lies before where it begins.
    const int edge = 1 + std::max(0, -QFontMetrics(text.font).leftBearing(text.text.front()));
    return (text.ink.width() < text.whole.width() - edge && !isScrolled(text.on, Qt::Horizontal))
           || (text.ink.height() < text.whole.height() - edge
               && !isScrolled(text.on, Qt::Vertical));
}

// Only a screen reader is to find it.
bool isForEars(const QWidget &widget)
{
    auto *holder = widget.parentWidget();
    return holder && roleOf(holder) == QAccessible::Notification;
}

bool isTooSmall(const QWidget &widget)
{
    if (widget.hasHeightForWidth())
        return widget.height() < widget.heightForWidth(widget.width());
    const auto *label = qobject_cast<const QLabel *>(&widget);
    const bool isPlain = label && label->metaObject() == &QLabel::staticMetaObject;
    const auto needed = isPlain ? label->fontMetrics().size(0, label->text())
                                : widget.minimumSizeHint();
    return widget.width() < needed.width() || widget.height() < needed.height();
}

} // namespace

Inspection::Inspection(QWidget &window, QWidget &part) : m_window(window), m_part(part)
{
}

QList<QWidget *> Inspection::controls() const
{
    QList<QWidget *> list;
    for (auto *widget : m_part.findChildren<QWidget *>()) {
        const bool isControl = widget->focusPolicy() & Qt::TabFocus
                               || qobject_cast<QAbstractButton *>(widget);
        if (isControl && widget->isVisible() && !widget->focusProxy())
            list.append(widget);
    }
    return list;
}

QList<QWidget *> Inspection::stops() const
{
    auto list = controls();
    list.removeIf([](const QWidget *widget) { return !widget->isEnabled(); });
    return list;
}

QStringList Inspection::names() const
{
    QStringList faults;
    QHash<QString, QWidget *> known;
    for (auto *widget : controls()) {
        const auto name = nameOf(widget).trimmed();
        const auto said = name + u' ' + QString::number(roleOf(widget)); // a reader says both
        if (name.isEmpty())
            faults.append(u"without a name: "_s + shown(widget));
        else if (const auto *other = known.value(said))
            faults.append(u"the same name: "_s + shown(widget) + u" / "_s + other->objectName());
        known.insert(said, widget);
    }
    return faults;
}

QStringList Inspection::keys() const
{
    QHash<QString, QStringList> uses;
    for (const auto *action : m_window.findChildren<QAction *>()) {
        for (const auto &key : action->shortcuts())
            uses[key.toString()].append(action->text());
    }
    for (const auto *shortcut : m_window.findChildren<QShortcut *>())
        uses[shortcut->key().toString()].append(shortcut->objectName());
    for (const auto *button : m_window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->shortcut().isEmpty())
            uses[button->shortcut().toString()].append(button->text());
    }
    QStringList faults;
    for (auto use = uses.cbegin(); use != uses.cend(); ++use) {
        if (use->size() > 1)
            faults.append(u"the same key %1: %2"_s.arg(use.key(), use->join(u" / "_s)));
    }
    return faults;
}

QStringList Inspection::tabs() const
{
    const auto wanted = stops();
    if (wanted.isEmpty())
        return {};
    wanted.constFirst()->setFocus(Qt::TabFocusReason);
    const auto way = wayRound(Qt::NoModifier, 2 * wanted.size());
    QStringList faults;
    for (auto *widget : wanted) {
        if (!way.contains(widget) && !isReachedByArrows(*widget, way))
            faults.append(u"not reached by Tab: "_s + shown(widget));
    }
    for (qsizetype index = 1; index < way.size(); ++index) {
        if (isAgainstReading(way[index - 1], way[index]))
            faults.append(u"before what stands above it: %1, then %2"_s.arg(shown(way[index - 1]),
                                                                            shown(way[index])));
    }
    way.constFirst()->setFocus(Qt::TabFocusReason);
    auto back = wayRound(Qt::ShiftModifier, 2 * wanted.size());
    std::reverse(back.begin() + 1, back.end());
    if (way.size() > 2 * wanted.size())
        faults.append(u"Tab does not come round"_s);
    else if (back != way)
        faults.append(u"Shift+Tab is another way than Tab"_s);
    return faults;
}

QStringList Inspection::texts() const
{
    QStringList faults;
    for (const auto &text : writtenIn(m_window)) {
        const bool isOfPart = (text.on == &m_part || m_part.isAncestorOf(text.on))
                              && !isForEars(*text.on);
        const auto seen = text.ink.isEmpty() ? text.whole : text.ink;
        const auto *there = m_window.childAt(seen.center());
        const bool isInSight = there && (there == text.on || text.on->isAncestorOf(there));
        const auto where = u" \"%1\" on %2"_s.arg(text.text, shown(const_cast<QWidget *>(text.on)));
        if (isOfPart && isInSight && isCut(text))
            faults.append(u"cut:"_s + where);
        if (isOfPart && isInSight && text.text.size() > 1 && text.text.endsWith(u'…')
            && !mayElide(text.on))
            faults.append(u"shortened:"_s + where);
    }
    for (auto *widget : m_part.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<QLabel *>(widget);
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool hasText = (label && !label->text().isEmpty())
                             || (button && !button->text().isEmpty());
        if (hasText && widget->isVisible() && !isForEars(*widget) && isTooSmall(*widget))
            faults.append(u"too small for its text: "_s + shown(widget));
    }
    return faults;
}

QStringList Inspection::all() const
{
    return names() + keys() + tabs() + texts() + directions();
}

// Tables may be wider than the window; what holds parts of a page may not.
QStringList Inspection::directions() const
{
    QStringList faults;
    for (const auto *area : m_part.findChildren<QScrollArea *>()) {
        if (!area->isVisible() || area->horizontalScrollBar()->maximum() == 0)
            continue;
        const QWidget *widest = area->widget();
        int width = 0;
        for (const auto *part : area->widget()->findChildren<QWidget *>()) {
            if (part->isVisible() && part->minimumSizeHint().width() >= width) {
                widest = part;
                width = part->minimumSizeHint().width();
            }
        }
        faults.append(
            u"scrolls sideways by %1: %2 needs %3"_s.arg(area->horizontalScrollBar()->maximum())
                .arg(widest->objectName())
                .arg(width));
    }
    return faults;
}

} // namespace support
