#pragma once

#include "ui/shared/theme.h"

#include <QRect>

class QPainter;
class QPen;

namespace ui {

// The focus ring, just inside `within`.
void drawRing(QPainter &painter, const QRect &within, const Theme &theme, int radius = 4);
// In the colour of what stands on a ground on which the theme's ring would be lost.
void drawRing(QPainter &painter, const QRect &within, const Theme &theme, const QColor &colour,
              int radius = 4);
// A filled box whose edge lies inside `within`.
void drawBox(QPainter &painter, const QRect &within, const QColor &fill, const QPen &edge,
             double radius);
// The box of a choice, which tells by itself whether it is taken.
void drawChoice(QPainter &painter, const QRect &within, const Theme &theme, bool isTaken);

} // namespace ui
