#include "tests/support/legibility.h"

#include "tests/support/writtentext.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QCheckBox>
#include <QHash>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QStyle>
#include <QStyleOptionButton>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace support {

using namespace Qt::StringLiterals;

namespace {

constexpr double seen = 3; // what tells where something is

double light(const QColor &colour)
{
    const auto channel = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF())
           + 0.0722 * channel(colour.blueF());
}

QImage pictureOf(QWidget &window)
{
    return window.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

// The ground is what most of the rectangle is; the ink is what differs most from it.
double contrastWithin(const QImage &picture, const QRect &rect)
{
    QHash<QRgb, int> counts;
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    const auto ground = std::max_element(counts.cbegin(), counts.cend());
    double best = 1;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        best = std::max(best, contrast(count.key(), ground.key()));
    return best;
}

QString nameOf(const QWidget &widget)
{
    return QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
}

// The line that begins at `from`, inside the edge, going in: the strongest against what is outside.
double edgeAt(const QImage &picture, const QPoint &from, const QPoint &inwards)
{
    const auto outside = from - 2 * inwards;
    if (!picture.rect().contains(outside))
        return seen;
    double best = 1;
    for (int step = 0; step < 4; ++step)
        best = std::max(
            best, contrast(picture.pixelColor(from + step * inwards), picture.pixelColor(outside)));
    return best;
}

double weakestEdge(const QImage &picture, const QRect &rect)
{
    const auto middle = rect.center();
    return std::min({edgeAt(picture, {rect.left(), middle.y()}, {1, 0}),
                     edgeAt(picture, {rect.right(), middle.y()}, {-1, 0}),
                     edgeAt(picture, {middle.x(), rect.top()}, {0, 1}),
                     edgeAt(picture, {middle.x(), rect.bottom()}, {0, -1})});
}

// Where a button has its mark; empty: it is no choice.
QRect indicatorOf(const QWidget &widget)
{
    const auto *check = qobject_cast<const QCheckBox *>(&widget);
    const auto *radio = qobject_cast<const QRadioButton *>(&widget);
    if (!check && !radio)
        return {};
    QStyleOptionButton option;
    option.initFrom(&widget);
    if (widget.metaObject() != &QCheckBox::staticMetaObject
        && widget.metaObject() != &QRadioButton::staticMetaObject)
        return widget.rect(); // draws a box around all of itself
    return widget.style()->subElementRect(
        check ? QStyle::SE_CheckBoxIndicator : QStyle::SE_RadioButtonIndicator, &option, &widget);
}

// A choice without words shows it around what it stands in.
const QWidget *showsFocus(const QWidget &widget)
{
    const auto *check = qobject_cast<const QCheckBox *>(&widget);
    return check && check->text().isEmpty() ? widget.parentWidget() : &widget;
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const double a = light(one) + 0.05;
    const double b = light(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

QString Measured::text() const
{
    return u"%1: %2, needed %3"_s.arg(what, QString::number(contrast, 'f', 2),
                                      QString::number(needed, 'f', 1));
}

QString faults(const QList<Measured> &measured)
{
    QStringList lines;
    for (const auto &each : measured) {
        if (!each.isEnough())
            lines.append(each.text());
    }
    return lines.join(u'\n');
}

Legibility::Legibility(QWidget &window, Demand demand) : m_window(window), m_demand(demand)
{
}

// Large as the guidelines have it: 24 pixels, or bold and nearly 19.
double Legibility::neededFor(const QFont &font) const
{
    const bool isLarge = font.pixelSize() >= 24 || (font.bold() && font.pixelSize() >= 19);
    if (m_demand == Demand::High)
        return isLarge ? 4.5 : 7;
    return isLarge ? 3 : 4.5;
}

bool Legibility::isInSight(const QWidget &widget, const QPoint &inWindow) const
{
    auto *there = m_window.childAt(inWindow);
    return m_window.rect().contains(inWindow) && there
           && (there == &widget || widget.isAncestorOf(there) || there->isAncestorOf(&widget));
}

QRect Legibility::inWindow(const QWidget &widget, const QRect &rect) const
{
    return {widget.mapTo(&m_window, rect.topLeft()), rect.size()};
}

QList<Measured> Legibility::texts() const
{
    const auto picture = pictureOf(m_window);
    QList<Measured> measured;
    for (const auto &written : writtenIn(m_window)) {
        const auto ink = written.ink.intersected(picture.rect());
        const bool isScrolled = ink.height() < written.whole.height(); // partly out of sight
        if (ink.width() < 2 || ink.height() < 2 || isScrolled
            || !isInSight(*written.on, ink.center()))
            continue;
        measured.append({u"\"%1\" on %2"_s.arg(written.text, nameOf(*written.on)),
                         contrastWithin(picture, ink), neededFor(written.font)});
    }
    return measured;
}

QList<Measured> Legibility::outlines() const
{
    const auto picture = pictureOf(m_window);
    QList<Measured> measured;
    for (const auto *widget : m_window.findChildren<QWidget *>()) {
        const bool isField = qobject_cast<const QLineEdit *>(widget)
                             || qobject_cast<const QPlainTextEdit *>(widget);
        const auto rect = inWindow(*widget, isField ? widget->rect() : indicatorOf(*widget));
        const auto middle = rect.center();
        const QList<QPoint> sides{{rect.left(), middle.y()},
                                  {rect.right(), middle.y()},
                                  {middle.x(), rect.top()},
                                  {middle.x(), rect.bottom()}};
        const bool isWhole = std::all_of(sides.begin(), sides.end(), [&](const QPoint &side) {
            return isInSight(*widget, side);
        });
        if (rect.isEmpty() || !widget->isVisible() || !widget->isEnabled() || !isWhole)
            continue;
        measured.append({nameOf(*widget), weakestEdge(picture, rect), seen});
    }
    return measured;
}

// What the focus changes must be a line of one pixel around it, its round corners apart.
QList<Measured> Legibility::rings() const
{
    QList<Measured> measured;
    auto *before = QApplication::focusWidget();
    for (auto *widget : m_window.findChildren<QWidget *>()) {
        const auto middle = inWindow(*widget, widget->rect()).center();
        if (!widget->isVisible() || !widget->isEnabled() || !isInSight(*widget, middle)
            || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        widget->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        widget->clearFocus();
        QCoreApplication::processEvents();
        const auto without = pictureOf(m_window);
        widget->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        const auto with = pictureOf(m_window);
        QRect changed;
        QList<double> contrasts;
        const auto &near = *showsFocus(*widget);
        const auto around = inWindow(near, near.rect().adjusted(-4, -4, 4, 4)) & with.rect();
        for (int y = around.top(); y <= around.bottom(); ++y) {
            for (int x = around.left(); x <= around.right(); ++x) {
                if (with.pixel(x, y) == without.pixel(x, y))
                    continue;
                changed |= QRect(x, y, 1, 1);
                contrasts.append(contrast(with.pixel(x, y), without.pixel(x, y)));
            }
        }
        const auto needed = 2 * (changed.width() + changed.height()) * 9 / 10;
        std::sort(contrasts.begin(), contrasts.end(), std::greater());
        const bool isRing = !changed.isEmpty() && contrasts.size() >= needed;
        measured.append({nameOf(*widget), isRing ? contrasts[needed - 1] : 1, seen});
    }
    if (before)
        before->setFocus();
    return measured;
}

} // namespace support
