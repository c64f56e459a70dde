#include "ui/shared/look.h"

#include "ui/shared/box.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace ui {

Look::Look(const Theme &theme) : QProxyStyle(u"Fusion"_s), m_theme(theme)
{
}

void Look::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                         const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
        return drawCheckBox(*option, *painter);
    case PE_IndicatorRadioButton:
        return drawRadioButton(*option, *painter);
    case PE_PanelItemViewItem:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return drawBar(*option, *painter);
    case PE_FrameFocusRect:
        if (!option->state.testFlag(State_Item))
            return drawRing(*painter, option->rect, m_theme);
        if (!option->state.testFlag(State_Selected)) // else its bar says where one is
            drawRing(*painter, option->rect, m_theme, m_theme.tokens().focus);
        return;
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

int Look::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return QFontMetrics(m_theme.font(Type::Body)).ascent() + 4;
    case PM_FocusFrameHMargin: // beside the words of a row
        return m_theme.space(9);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return m_theme.space(10);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

// What is chosen is not told by colour alone.
void Look::drawBar(const QStyleOption &option, QPainter &painter) const
{
    if (option.state.testFlag(State_Selected))
        painter.fillRect(QRect(option.rect.topLeft(), QSize(4, option.rect.height())),
                         m_theme.tokens().selectedRow.bar);
}

void Look::drawCheckBox(const QStyleOption &option, QPainter &painter) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool isOn = option.state.testFlag(State_On);
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isOn ? tokens.accent : tokens.border, 2));
    painter.setBrush(isOn ? tokens.accent : tokens.surface);
    painter.drawRoundedRect(box, 4, 4);
    if (isOn) {
        const auto point = [&box](double x, double y) {
            return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
        };
        painter.setPen(
            QPen(tokens.onAccent, box.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF({point(0.24, 0.53), point(0.42, 0.71), point(0.77, 0.32)}));
    }
    painter.restore();
}

void Look::drawRadioButton(const QStyleOption &option, QPainter &painter) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool isOn = option.state.testFlag(State_On);
    const QRectF circle = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isOn ? tokens.accent : tokens.border, 2));
    painter.setBrush(tokens.surface);
    painter.drawEllipse(circle);
    if (isOn) {
        const double inset = circle.width() * 0.24;
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accent);
        painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
    }
    painter.restore();
}

} // namespace ui
