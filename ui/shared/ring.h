#pragma once

#include <QColor>
#include <QRect>

class QPainter;

namespace ui {

// The focus ring: 2 px just inside `within`.
void drawRing(QPainter &painter, const QRect &within, const QColor &colour, int radius = 4);

} // namespace ui
