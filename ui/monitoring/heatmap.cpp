#include "ui/monitoring/heatmap.h"

#include "ui/shared/box.h"

#include <QPainter>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double gap = 2; // between cells

QColor between(const QColor &one, const QColor &other)
{
    return {(one.red() + other.red()) / 2, (one.green() + other.green()) / 2,
            (one.blue() + other.blue()) / 2};
}

} // namespace

HeatMap::HeatMap(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"heatMap"_s);
    setFocusPolicy(Qt::StrongFocus);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void HeatMap::show(const Content &content)
{
    m_content = content;
    const auto most = fullest();
    setAccessibleName(
        !most ? tr("Map of the calls by weekday and hour: none.")
              : tr("Map of the calls by weekday and hour: most on %1 from %2, %n calls. The table "
                   "has all numbers.",
                   nullptr, callsAt(*most))
                    .arg(m_content.days[most->day], m_content.hours[most->hour]));
    updateGeometry();
    update();
}

int HeatMap::callsAt(const Place &place) const
{
    return m_content.calls[place.day][place.hour];
}

std::optional<HeatMap::Place> HeatMap::fullest() const
{
    std::optional<Place> most;
    for (Place place; place.day < m_content.days.size(); ++place.day) {
        for (place.hour = 0; place.hour < m_content.hours.size(); ++place.hour) {
            if (callsAt(place) > (most ? callsAt(*most) : 0))
                most = place;
        }
    }
    return most;
}

QSize HeatMap::minimumSizeHint() const
{
    const QFontMetrics metrics(m_theme.font(Type::Label));
    const int rows = static_cast<int>(m_content.days.size()) + 1;
    return {metrics.averageCharWidth() * 40, rows * (metrics.height() + m_theme.space(14))};
}

// In four steps; an empty cell has the ground of what it lies on.
HeatMap::Coat HeatMap::coatOf(int calls, int most) const
{
    const auto &tokens = m_theme.tokens();
    const bool isHighContrast = m_theme.scheme() == Scheme::HighContrast;
    const int step = (4 * calls + most - 1) / most;
    if (step == 4)
        return {tokens.chart1, tokens.onAccent, tokens.onAccent};
    if (step == 0)
        return {tokens.surface, tokens.text3, tokens.surface};
    const auto ground = isHighContrast ? tokens.surface
                        : step == 1    ? tokens.accentSoft
                        : step == 2    ? between(tokens.accentSoft, tokens.chart2)
                                       : tokens.chart2;
    return {ground, tokens.text, isHighContrast ? tokens.chart2Edge : tokens.text};
}

QRectF HeatMap::field() const
{
    const QFontMetrics metrics(m_theme.font(Type::Label));
    int left = 0;
    for (const auto &day : m_content.days)
        left = std::max(left, metrics.horizontalAdvance(day));
    left += m_theme.space(14);
    const int top = metrics.height() + m_theme.space(8);
    return QRectF(left, top, width() - left - m_theme.space(4), height() - top - m_theme.space(4));
}

QRectF HeatMap::cell(const Place &place) const
{
    const auto all = field();
    const double wide = all.width() / static_cast<double>(m_content.hours.size());
    const double high = all.height() / static_cast<double>(m_content.days.size());
    return QRectF(all.left() + wide * static_cast<double>(place.hour),
                  all.top() + high * static_cast<double>(place.day), wide - gap, high - gap)
        .toAlignedRect();
}

void HeatMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto most = fullest();
    if (!m_content.days.isEmpty() && !m_content.hours.isEmpty()) {
        paintHeads(painter);
        for (Place place; place.day < m_content.days.size(); ++place.day) {
            for (place.hour = 0; place.hour < m_content.hours.size(); ++place.hour)
                paintCell(painter, place, most ? callsAt(*most) : 1);
        }
    }
    if (hasFocus())
        drawRing(painter, rect(), m_theme);
}

void HeatMap::paintHeads(QPainter &painter) const
{
    painter.setFont(m_theme.font(Type::Label));
    painter.setPen(m_theme.tokens().text2);
    const QFontMetrics metrics(painter.font());
    for (qsizetype hour = 0; hour < m_content.hours.size(); ++hour) {
        const auto below = cell({0, hour});
        painter.drawText(QRectF(below.left(), m_theme.space(4), below.width(), metrics.height()),
                         Qt::AlignCenter, m_content.hours[hour]);
    }
    for (qsizetype day = 0; day < m_content.days.size(); ++day) {
        const auto beside = cell({day, 0}).adjusted(0, 0, 0, -aboveBar());
        painter.drawText(QRectF(m_theme.space(4), beside.top(), beside.left(), beside.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, m_content.days[day]);
    }
}

// What a cell keeps free below its number.
int HeatMap::aboveBar() const
{
    return m_theme.space(6);
}

void HeatMap::paintCell(QPainter &painter, const Place &place, int most) const
{
    const auto &tokens = m_theme.tokens();
    const int calls = callsAt(place);
    const auto coat = coatOf(calls, most);
    const auto box = cell(place);
    painter.fillRect(box, coat.ground);
    painter.setPen(QPen(tokens.grid, 1));
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    const double side = m_theme.space(6);
    const double thick = aboveBar() / 2.0;
    const double longest = box.width() - 2 * side;
    painter.fillRect(
        QRectF(box.left() + side, box.bottom() - aboveBar(), longest * calls / most, thick),
        coat.bar);
    painter.setFont(m_theme.font(calls == most ? Type::Heading : Type::Body));
    painter.setPen(coat.ink);
    painter.drawText(box.adjusted(0, 0, 0, -aboveBar()), Qt::AlignCenter, QString::number(calls));
}

void HeatMap::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void HeatMap::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace ui
