#include "ui/monitoring/barchart.h"

#include "ui/shared/box.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ui {

struct BarChart::Frame
{
    QRectF field;
    int step = 1;
    int top = 1;      // of the scale
    double width = 0; // of a bar and what is beside it

    [[nodiscard]] double y(double value) const
    {
        return field.bottom() - field.height() * value / top;
    }
    [[nodiscard]] QRectF bar(qsizetype place) const
    {
        const double side = std::min(width * 0.58, 64.0);
        const double middle = field.left() + width * (static_cast<double>(place) + 0.5);
        return {middle - side / 2, field.top(), side, field.height()};
    }
};

namespace {

constexpr int mostSteps = 5;
constexpr double gap = 2; // between the parts of a bar

// 1, 2, 5, 10, 20, 50 ...: whole and round.
int roundStep(int highest)
{
    int scale = 1;
    while (true) {
        for (const int step : {1, 2, 5}) {
            if (step * scale * mostSteps >= highest)
                return step * scale;
        }
        scale *= 10;
    }
}

} // namespace

int BarChart::Bar::sum() const
{
    return std::accumulate(values.cbegin(), values.cend(), 0);
}

BarChart::BarChart(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void BarChart::setParts(const QList<Part> &parts)
{
    m_parts = parts;
    update();
}

void BarChart::setBars(const QList<Bar> &bars, const std::optional<Mark> &mark)
{
    m_bars = bars;
    m_mark = mark;
    update();
}

const BarChart::Bar *BarChart::highestBar() const
{
    const auto most = std::max_element(
        m_bars.cbegin(), m_bars.cend(),
        [](const auto &one, const auto &other) { return one.sum() < other.sum(); });
    return most == m_bars.cend() || most->sum() == 0 ? nullptr : &*most;
}

QSize BarChart::minimumSizeHint() const
{
    const QFontMetrics metrics(m_theme.font(Type::Label));
    return {metrics.averageCharWidth() * 40, metrics.height() * 9};
}

BarChart::Frame BarChart::frame() const
{
    const QFontMetrics metrics(m_theme.font(Type::Label));
    Frame frame;
    const int highest = highestBar()->sum();
    frame.step = roundStep(highest);
    frame.top = (highest + frame.step - 1) / frame.step * frame.step;
    const double above = 2.2 * metrics.height() + m_theme.space(10);
    const double left = metrics.horizontalAdvance(QString::number(frame.top)) + m_theme.space(14);
    frame.field = QRectF(left, above, width() - left - m_theme.space(4),
                         height() - above - metrics.height() - m_theme.space(10));
    frame.width = frame.field.width() / static_cast<double>(m_bars.size());
    return frame;
}

void BarChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (highestBar()) {
        const auto frame = this->frame();
        paintLegend(painter);
        paintGrid(painter, frame);
        paintLabels(painter, frame);
        paintBars(painter, frame);
        paintMark(painter, frame);
        paintSums(painter, frame);
    } else {
        painter.setFont(m_theme.font(Type::Body));
        painter.setPen(m_theme.tokens().text2);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, accessibleName());
    }
    if (hasFocus())
        drawRing(painter, rect(), m_theme);
}

void BarChart::paintSeries(QPainter &painter, const QRectF &rect, Series series) const
{
    const auto &tokens = m_theme.tokens();
    const auto inside = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    switch (series) {
    case Series::Filled:
        painter.fillRect(rect, tokens.chart1);
        break;
    case Series::Lined:
        painter.setPen(QPen(tokens.chart2Edge, 1));
        painter.setBrush(tokens.chart2);
        painter.drawRect(inside);
        for (double y = rect.bottom() - m_theme.space(4); y > rect.top(); y -= m_theme.space(4))
            painter.drawLine(QPointF(inside.left(), y - 0.5), QPointF(inside.right(), y - 0.5));
        break;
    case Series::Hatched:
        painter.setPen(QPen(tokens.text2, 1));
        painter.setBrush(tokens.surface);
        painter.drawRect(inside);
        painter.setClipRect(inside);
        for (double x = rect.left() - rect.height(); x < rect.right(); x += m_theme.space(6))
            painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
        break;
    }
    painter.restore();
}

void BarChart::paintLegend(QPainter &painter) const
{
    const QFontMetrics metrics(m_theme.font(Type::Label));
    const double side = metrics.ascent();
    double x = m_theme.space(4);
    const double top = m_theme.space(2);
    painter.setFont(m_theme.font(Type::Label));
    for (const auto &[series, text] : m_parts) {
        paintSeries(painter, QRectF(x, top + (metrics.height() - side) / 2, side, side), series);
        x += side + m_theme.space(6);
        painter.setPen(m_theme.tokens().text2);
        painter.drawText(QPointF(x, top + metrics.ascent()), text);
        x += metrics.horizontalAdvance(text) + m_theme.space(18);
    }
}

void BarChart::paintGrid(QPainter &painter, const Frame &frame) const
{
    const auto &tokens = m_theme.tokens();
    painter.setFont(m_theme.font(Type::Label));
    const QFontMetrics metrics(painter.font());
    for (int value = 0; value <= frame.top; value += frame.step) {
        const double y = std::round(frame.y(value)) + 0.5;
        painter.setPen(QPen(value == 0 ? tokens.border : tokens.grid, 1));
        painter.drawLine(QPointF(frame.field.left(), y), QPointF(frame.field.right(), y));
        painter.setPen(tokens.text2);
        painter.drawText(QRectF(0, y - metrics.height() / 2.0,
                                frame.field.left() - m_theme.space(8), metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(value));
    }
}

// Where not every bar has room for what stands below it, every second has, or every third ...
void BarChart::paintLabels(QPainter &painter, const Frame &frame) const
{
    if (m_bars.isEmpty())
        return;
    painter.setFont(m_theme.font(Type::Label));
    painter.setPen(m_theme.tokens().text2);
    const QFontMetrics metrics(painter.font());
    int wide = 0;
    for (const auto &bar : m_bars)
        wide = std::max(wide, metrics.horizontalAdvance(bar.label) + m_theme.space(8));
    const int every = static_cast<int>(std::ceil(wide / std::max(1.0, frame.width)));
    for (int place = 0; place < m_bars.size(); place += every) {
        const double middle = frame.field.left() + frame.width * (place + 0.5);
        painter.drawText(QRectF(middle - wide, frame.field.bottom() + m_theme.space(6), 2.0 * wide,
                                metrics.height()),
                         Qt::AlignHCenter, m_bars[place].label);
    }
}

void BarChart::paintBars(QPainter &painter, const Frame &frame) const
{
    for (qsizetype place = 0; place < m_bars.size(); ++place) {
        const auto bar = frame.bar(place);
        double below = 0;
        for (qsizetype part = 0; part < m_parts.size(); ++part) {
            const int value = m_bars[place].values[part];
            if (value == 0)
                continue;
            const double top = std::round(frame.y(below + value));
            const double bottom = std::round(frame.y(below)) - (below > 0 ? gap : 0);
            paintSeries(painter,
                        QRectF(std::round(bar.left()), top, std::round(bar.width()), bottom - top),
                        m_parts[part].series);
            below += value;
        }
    }
}

// On the colour of the surface, or the lines of the grid would cross the digits.
void BarChart::paintSums(QPainter &painter, const Frame &frame) const
{
    painter.setFont(m_theme.font(Type::Heading));
    const QFontMetrics metrics(painter.font());
    for (qsizetype place = 0; place < m_bars.size(); ++place) {
        const int sum = m_bars[place].sum();
        const auto text = QString::number(sum);
        if (sum == 0 || metrics.horizontalAdvance(text) > frame.width)
            continue;
        const double wide = metrics.horizontalAdvance(text) + m_theme.space(8);
        const QRectF box(frame.bar(place).center().x() - wide / 2,
                         frame.y(sum) - metrics.height() - m_theme.space(2), wide,
                         metrics.height());
        painter.fillRect(box, m_theme.tokens().surface);
        painter.setPen(m_theme.tokens().text);
        painter.drawText(box, Qt::AlignCenter, text);
    }
}

void BarChart::paintMark(QPainter &painter, const Frame &frame) const
{
    if (!m_mark)
        return;
    const auto &ink = m_theme.tokens().accentInk;
    const double x = std::round(frame.field.left() + frame.width * m_mark->place) + 0.5;
    painter.setFont(m_theme.font(Type::Heading));
    const QFontMetrics metrics(painter.font());
    const auto &text = m_mark->text;
    const double top = frame.field.top() - metrics.height() - m_theme.space(2);
    painter.setPen(QPen(ink, 1, Qt::DashLine));
    painter.drawLine(QPointF(x, top), QPointF(x, frame.field.bottom()));
    const double wide = metrics.horizontalAdvance(text) + m_theme.space(12);
    const bool isRight = x + wide <= width();
    painter.setPen(ink);
    painter.drawText(QRectF(isRight ? x : x - wide, top, wide, metrics.height()), Qt::AlignCenter,
                     text);
}

void BarChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void BarChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace ui
