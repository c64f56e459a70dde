#include "ui/shared/ring.h"

#include <QPainter>

namespace ui {

void drawRing(QPainter &painter, const QRect &within, const QColor &colour, int radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(within.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

} // namespace ui
