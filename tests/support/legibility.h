#pragma once

#include <QImage>
#include <QList>
#include <QRect>
#include <QString>

class QColor;
class QWidget;

namespace support {

struct Measured
{
    QString what;
    double contrast;
    double needed;
    [[nodiscard]] bool isEnough() const { return contrast >= needed; }
    [[nodiscard]] QString text() const;
};

// Those that fall short, a line each.
[[nodiscard]] QString faults(const QList<Measured> &measured);
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

// How well a window can be read, from its pixels: of each text in sight the ink against the ground
// under it, of each field and choice the outline, of each stop of the focus its ring.
class Legibility
{
public:
    enum class Demand { Usual, High }; // of text 4.5 and large 3, or 7 and large 4.5

    Legibility(QWidget &window, Demand demand);

    [[nodiscard]] QList<Measured> texts() const;
    [[nodiscard]] QList<Measured> outlines() const;
    [[nodiscard]] QList<Measured> rings() const; // moves the focus round

private:
    [[nodiscard]] double neededFor(const QFont &font) const;
    [[nodiscard]] bool isInSight(const QWidget &widget, const QPoint &inWindow) const;
    [[nodiscard]] QRect inWindow(const QWidget &widget, const QRect &rect) const;

    QWidget &m_window;
    Demand m_demand;
};

} // namespace support
