#include "ui/shared/box.h"

#include <QPainter>

namespace ui {

void drawRing(QPainter &painter, const QRect &within, const Theme &theme, int radius)
{
    const int width = theme.tokens().widths.ring;
    const QColor &inside = theme.tokens().focusInside;
    if (inside.isValid())
        drawBox(painter, within.adjusted(width, width, -width, -width), Qt::transparent,
                QPen(inside, 2), std::max(0, radius - width));
    drawRing(painter, within, theme, theme.tokens().focus, radius);
}

void drawRing(QPainter &painter, const QRect &within, const Theme &theme, const QColor &colour,
              int radius)
{
    drawBox(painter, within, Qt::transparent, QPen(colour, theme.tokens().widths.ring), radius);
}

void drawBox(QPainter &painter, const QRect &within, const QColor &fill, const QPen &edge,
             double radius)
{
    const double inset = edge.widthF() / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(within).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void drawChoice(QPainter &painter, const QRect &within, const Theme &theme, bool isTaken)
{
    const Tokens &tokens = theme.tokens();
    if (isTaken)
        drawBox(painter, within, tokens.accentSoft, QPen(tokens.accent, tokens.widths.chosen), 6);
    else
        drawBox(painter, within, tokens.surface, QPen(tokens.border, tokens.widths.edge), 6);
}

} // namespace ui
