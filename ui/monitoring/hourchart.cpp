#include "ui/monitoring/hourchart.h"

#include "ui/shared/box.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

using namespace Qt::StringLiterals;

struct HourChart::Frame
{
    QRectF field;
    int step = 1;
    int top = 1;      // of the scale
    double width = 0; // of a half hour

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
constexpr qint64 secondsOfBar = 30 * 60;

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

HourChart::HourChart(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"hourChart"_s);
    setFocusPolicy(Qt::StrongFocus);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    retranslate();
}

QSize HourChart::minimumSizeHint() const
{
    const QFontMetrics metrics(m_theme.font(Type::Label));
    return {metrics.averageCharWidth() * 40, metrics.height() * 9};
}

void HourChart::show(const QList<HourFigures> &hours, const words::Sentences &sentences,
                     const std::optional<QDateTime> &now)
{
    m_isKnown = true;
    m_bars.clear();
    for (const auto &hour : hours)
        m_bars.append({sentences.time(hour.from, hour.from), hour});
    m_nowAt.reset();
    if (now && !hours.isEmpty()) {
        const auto seconds = static_cast<double>(hours.constFirst().from.secsTo(*now));
        const double place = seconds / secondsOfBar;
        if (place >= 0 && place <= static_cast<double>(hours.size()))
            m_nowAt = place;
        m_nowTime = sentences.time(*now, *now);
    }
    retranslate();
}

void HourChart::retranslate()
{
    const auto most = std::max_element(m_bars.begin(), m_bars.end(), [](const auto &a, auto &b) {
        return totalOf(a.hour) < totalOf(b.hour);
    });
    const bool isEmpty = most == m_bars.end() || totalOf(most->hour) == 0;
    setAccessibleName(
        !m_isKnown ? tr("Chart of the calls by half hour: not known yet.")
        : isEmpty  ? tr("Chart of the calls by half hour: none yet.")
                  : tr("Chart of the calls by half hour: most from %1, %n calls. The table has all "
                       "numbers.",
                       nullptr, totalOf(most->hour))
                        .arg(most->from));
    update();
}

int HourChart::highest() const
{
    int most = 1;
    for (const auto &bar : m_bars)
        most = std::max(most, totalOf(bar.hour));
    return most;
}

HourChart::Frame HourChart::frame() const
{
    const QFontMetrics metrics(m_theme.font(Type::Label));
    Frame frame;
    frame.step = roundStep(highest());
    const int steps = (highest() + frame.step - 1) / frame.step;
    frame.top = std::max(1, steps) * frame.step;
    const double above = 2.2 * metrics.height() + m_theme.space(10);
    const double left = metrics.horizontalAdvance(QString::number(frame.top)) + m_theme.space(14);
    frame.field = QRectF(left, above, width() - left - m_theme.space(4),
                         height() - above - metrics.height() - m_theme.space(10));
    frame.width = m_bars.isEmpty() ? 0 : frame.field.width() / static_cast<double>(m_bars.size());
    return frame;
}

void HourChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto frame = this->frame();
    paintLegend(painter);
    paintGrid(painter, frame);
    paintBars(painter, frame);
    paintNow(painter, frame);
    paintSums(painter, frame);
    if (hasFocus())
        drawRing(painter, rect(), m_theme);
}

void HourChart::paintSeries(QPainter &painter, const QRectF &rect, Series series) const
{
    const auto &tokens = m_theme.tokens();
    const auto inside = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    switch (series) {
    case Series::Answered:
        painter.fillRect(rect, tokens.chart1);
        break;
    case Series::Accepted:
        painter.setPen(QPen(tokens.chart2Edge, 1));
        painter.setBrush(tokens.chart2);
        painter.drawRect(inside);
        for (double y = rect.bottom() - m_theme.space(4); y > rect.top(); y -= m_theme.space(4))
            painter.drawLine(QPointF(inside.left(), y - 0.5), QPointF(inside.right(), y - 0.5));
        break;
    case Series::Lost:
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

void HourChart::paintLegend(QPainter &painter) const
{
    const std::array entries{std::pair(Series::Answered, tr("answered")),
                             std::pair(Series::Accepted, tr("callback asked for")),
                             std::pair(Series::Lost, tr("lost"))};
    const QFontMetrics metrics(m_theme.font(Type::Label));
    const double side = metrics.ascent();
    double x = m_theme.space(4);
    const double top = m_theme.space(2);
    painter.setFont(m_theme.font(Type::Label));
    for (const auto &[series, text] : entries) {
        paintSeries(painter, QRectF(x, top + (metrics.height() - side) / 2, side, side), series);
        x += side + m_theme.space(6);
        painter.setPen(m_theme.tokens().text2);
        painter.drawText(QPointF(x, top + metrics.ascent()), text);
        x += metrics.horizontalAdvance(text) + m_theme.space(18);
    }
}

void HourChart::paintGrid(QPainter &painter, const Frame &frame) const
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
    // Where every half hour has no room for its time, every other one does.
    const int wide = metrics.horizontalAdvance(u"88:88"_s) + m_theme.space(8);
    const int every = frame.width >= wide ? 1 : 2;
    for (int place = 0; place < m_bars.size(); place += every) {
        const double middle = frame.field.left() + frame.width * (place + 0.5);
        painter.drawText(QRectF(middle - wide, frame.field.bottom() + m_theme.space(6), 2.0 * wide,
                                metrics.height()),
                         Qt::AlignHCenter, m_bars[place].from);
    }
}

void HourChart::paintBars(QPainter &painter, const Frame &frame) const
{
    for (qsizetype place = 0; place < m_bars.size(); ++place) {
        const auto &hour = m_bars[place].hour;
        const auto bar = frame.bar(place);
        double below = 0;
        for (const auto &[series, value] :
             {std::pair(Series::Answered, hour.answered),
              std::pair(Series::Accepted, hour.accepted), std::pair(Series::Lost, hour.lost)}) {
            if (value == 0)
                continue;
            const double top = std::round(frame.y(below + value));
            const double bottom = std::round(frame.y(below)) - (below > 0 ? gap : 0);
            paintSeries(painter,
                        QRectF(std::round(bar.left()), top, std::round(bar.width()), bottom - top),
                        series);
            below += value;
        }
    }
}

// On the colour of the surface, or the lines of the grid would cross the digits.
void HourChart::paintSums(QPainter &painter, const Frame &frame) const
{
    painter.setFont(m_theme.font(Type::Heading));
    const QFontMetrics metrics(painter.font());
    for (qsizetype place = 0; place < m_bars.size(); ++place) {
        const int sum = totalOf(m_bars[place].hour);
        if (sum == 0)
            continue;
        const auto text = QString::number(sum);
        const double wide = metrics.horizontalAdvance(text) + m_theme.space(8);
        const QRectF box(frame.bar(place).center().x() - wide / 2,
                         frame.y(sum) - metrics.height() - m_theme.space(2), wide,
                         metrics.height());
        painter.fillRect(box, m_theme.tokens().surface);
        painter.setPen(m_theme.tokens().text);
        painter.drawText(box, Qt::AlignCenter, text);
    }
}

void HourChart::paintNow(QPainter &painter, const Frame &frame) const
{
    if (!m_nowAt)
        return;
    const auto &ink = m_theme.tokens().accentInk;
    const double x = std::round(frame.field.left() + frame.width * *m_nowAt) + 0.5;
    painter.setFont(m_theme.font(Type::Heading));
    const QFontMetrics metrics(painter.font());
    const auto text = tr("now, %1").arg(m_nowTime);
    const double top = frame.field.top() - metrics.height() - m_theme.space(2);
    painter.setPen(QPen(ink, 1, Qt::DashLine));
    painter.drawLine(QPointF(x, top), QPointF(x, frame.field.bottom()));
    const double wide = metrics.horizontalAdvance(text) + m_theme.space(12);
    const bool isRight = x + wide <= width();
    painter.setPen(ink);
    painter.drawText(QRectF(isRight ? x : x - wide, top, wide, metrics.height()), Qt::AlignCenter,
                     text);
}

void HourChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void HourChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace ui
