#include "ui/queue/queuedelegate.h"

#include "ui/queue/queuemodel.h"
#include "ui/shared/box.h"

#include <QPainter>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

struct QueueDelegate::Pen
{
    const RowTokens &row;
    QColor text, text2;
    bool isQuiet = false;
    qreal ratio = 1;
};

namespace {

Icon iconOf(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Overdue:
        return Icon::Overdue;
    case Urgency::AtRisk:
        return Icon::AtRisk;
    case Urgency::OnTime:
        return Icon::Clock;
    case Urgency::OtherDay:
        return Icon::Calendar;
    }
    Q_UNREACHABLE();
}

bool isPressing(Urgency urgency)
{
    return urgency == Urgency::Overdue || urgency == Urgency::AtRisk;
}

int draw(QPainter &painter, const QRect &rect, const QString &text)
{
    const QFontMetrics metrics(painter.font());
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(text, Qt::ElideRight, rect.width()));
    return metrics.horizontalAdvance(text);
}

} // namespace

QueueDelegate::QueueDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

QFont QueueDelegate::bold() const
{
    auto font = m_theme.font(Type::Body);
    font.setBold(true);
    return font;
}

int QueueDelegate::iconSize() const
{
    return QFontMetrics(m_theme.font(Type::Body)).ascent() + m_theme.space(1);
}

int QueueDelegate::timeWidth() const
{
    return QFontMetrics(bold()).horizontalAdvance(u"88:88"_s) + m_theme.space(8);
}

int QueueDelegate::padding(QueueColumn column) const
{
    return m_theme.space(column == m_first ? 18 : 10);
}

int QueueDelegate::rowHeight(QueueShape shape, int available) const
{
    const int line = QFontMetrics(bold()).height();
    if (shape == QueueShape::TwoLines)
        return 2 * line + m_theme.space(10);
    const int roomy = line + m_theme.space(16);
    return available >= 10 * roomy ? roomy : line + m_theme.space(12);
}

int QueueDelegate::widthOf(QueueColumn column, const QString &text) const
{
    return QFontMetrics(m_theme.font(Type::Body)).horizontalAdvance(text) + padding(column)
           + m_theme.space(12);
}

int QueueDelegate::widthOf(QueueColumn column) const
{
    const QFontMetrics metrics(bold());
    const int around = padding(column) + m_theme.space(10);
    const auto fits = [&](const QString &longest) {
        const int head =
            QFontMetrics(m_theme.font(Type::Heading)).horizontalAdvance(QueueWording::head(column));
        return std::max(metrics.horizontalAdvance(longest), head) + around;
    };
    switch (column) {
    case QueueColumn::Promise:
        return fits(QueueWording::tr("overdue by %1").arg(u"8 h 88 min"_s)) + iconSize()
               + timeWidth() + m_theme.space(2);
    case QueueColumn::Waiting:
        return fits(u"8 h 88 min"_s);
    case QueueColumn::Number:
        return std::max(fits(u"…88 "_s + QueueWording::tr("in hand")) + iconSize(),
                        fits(u"888 888 8888 "_s + QueueWording::tr("yours")))
               + m_theme.space(12);
    case QueueColumn::Calls:
        return fits(u"8888888888"_s);
    case QueueColumn::Request:
        return fits(u"888888"_s) + m_theme.space(6);
    case QueueColumn::Option:
    case QueueColumn::Office:
    case QueueColumn::Attempts:
        return 0;
    }
    Q_UNREACHABLE();
}

QueueDelegate::Pen QueueDelegate::penOf(const QueueCells &cells, const RowTokens &row) const
{
    if (m_freshness == Freshness::Stale || cells.holder == Holder::SomebodyElse || cells.isPending)
        return {row, row.text3, row.text3, true};
    return {row, row.text, row.text2, false};
}

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto cells = index.data(QueueModel::CellsRole).value<QueueCells>();
    const auto column = static_cast<QueueColumn>(index.data(QueueModel::ColumnRole).toInt());
    const auto &row = m_theme.row(option.state.testFlag(QStyle::State_Selected));
    const bool isLast = index.row() == index.model()->rowCount() - 1;
    painter->save();
    painter->fillRect(option.rect, row.ground);
    if (!isLast)
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          m_theme.tokens().line);
    if (column == m_first)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(4, option.rect.height())), row.bar);
    auto pen = penOf(cells, row);
    pen.ratio = painter->device()->devicePixelRatioF();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto rect = option.rect.adjusted(padding(column), 0, -m_theme.space(10), -1);
    if (m_shape == QueueShape::TwoLines)
        paintTwoLines(*painter, rect, column, cells, pen);
    else if (column == QueueColumn::Promise)
        paintPromise(*painter, rect, cells, pen);
    else if (column == QueueColumn::Number)
        paintNumber(*painter, rect, cells, pen);
    else
        paintText(*painter, rect, column, cells, pen);
    painter->restore();
}

void QueueDelegate::paintPill(QPainter &painter, const QRect &pill, Urgency urgency,
                              const RowTokens &row) const
{
    const auto &tokens = m_theme.tokens();
    const double radius = pill.height() / 2.0;
    if (urgency == Urgency::Overdue)
        drawBox(painter, pill, tokens.bad, QPen(row.badEdge, tokens.widths.edge), radius);
    else
        drawBox(painter, pill, tokens.surface, QPen(tokens.warn, tokens.widths.edge + 0.5), radius);
}

void QueueDelegate::paintPromise(QPainter &painter, const QRect &rect, const QueueCells &cells,
                                 const Pen &pen) const
{
    const auto &tokens = m_theme.tokens();
    const bool isMarked = isPressing(cells.urgency) && !pen.isQuiet;
    const bool isOverdue = cells.urgency == Urgency::Overdue;
    QColor ink = pen.text;
    QColor behind = pen.row.ground;
    if (isMarked) {
        ink = isOverdue ? tokens.surface : tokens.warn;
        behind = isOverdue ? tokens.bad : tokens.surface;
    }
    painter.setFont(isMarked ? bold() : m_theme.font(Type::Body));
    const QFontMetrics metrics(painter.font());
    const int side = iconSize();
    const int gap = m_theme.space(8);
    const bool isAligned = !cells.left.isEmpty()
                           && metrics.horizontalAdvance(cells.time) <= timeWidth();
    const int leftAt = rect.left() + side + gap
                       + (isAligned ? timeWidth() : metrics.horizontalAdvance(cells.time) + gap);
    if (isMarked) { // hangs to the left, so that the shapes stay in one line
        const int height = metrics.height() + m_theme.space(6);
        const int end = std::min(leftAt + metrics.horizontalAdvance(cells.left) + m_theme.space(11),
                                 rect.right() + m_theme.space(8));
        paintPill(painter,
                  QRect(rect.left() - m_theme.space(7), rect.center().y() - height / 2 + 1,
                        end - rect.left() + m_theme.space(7), height),
                  cells.urgency, pen.row);
    }
    painter.drawPixmap(
        rect.left(), rect.center().y() - side / 2 + 1,
        pixmap(iconOf(cells.urgency), side, isMarked ? ink : pen.text2, pen.ratio, behind));
    painter.setPen(ink);
    draw(painter, rect.adjusted(side + gap, 0, 0, 0), cells.time);
    painter.setPen(isMarked ? ink : pen.text2);
    draw(painter, QRect(leftAt, rect.top(), rect.right() - leftAt, rect.height()), cells.left);
}

void QueueDelegate::paintNumber(QPainter &painter, const QRect &rect, const QueueCells &cells,
                                const Pen &pen) const
{
    painter.setFont(pen.isQuiet ? m_theme.font(Type::Body) : bold());
    painter.setPen(pen.text);
    const int side = iconSize();
    int x = draw(painter, rect, cells.number) + m_theme.space(10);
    if (cells.mark.isEmpty())
        return;
    const auto ink = cells.holder == Holder::Me && !pen.isQuiet ? pen.row.accent : pen.text2;
    if (cells.holder == Holder::SomebodyElse) {
        painter.drawPixmap(rect.left() + x, rect.center().y() - side / 2 + 1,
                           pixmap(Icon::Lock, side, ink, pen.ratio, pen.row.ground));
        x += side + m_theme.space(5);
    }
    painter.setPen(ink);
    draw(painter, rect.adjusted(x, 0, 0, 0), cells.mark);
}

void QueueDelegate::paintText(QPainter &painter, const QRect &rect, QueueColumn column,
                              const QueueCells &cells, const Pen &pen) const
{
    const bool isRepeated = column == QueueColumn::Calls;
    painter.setFont(isRepeated && !pen.isQuiet ? bold() : m_theme.font(Type::Body));
    painter.setPen(column == QueueColumn::Waiting || isRepeated ? pen.text : pen.text2);
    const QFontMetrics metrics(painter.font());
    painter.drawText(rect, static_cast<int>(alignmentOf(column)),
                     metrics.elidedText(cells.text(column), Qt::ElideRight, rect.width()));
}

void QueueDelegate::paintTwoLines(QPainter &painter, const QRect &rect, QueueColumn column,
                                  const QueueCells &cells, const Pen &pen) const
{
    const int middle = rect.center().y();
    const QRect above(rect.left(), rect.top() + m_theme.space(5), rect.width(),
                      middle - rect.top() - m_theme.space(5));
    const QRect below(rect.left(), middle, rect.width(), rect.bottom() - middle - m_theme.space(5));
    const bool isPromise = column == QueueColumn::Promise;
    if (isPromise)
        paintPromise(painter, above, cells, pen);
    else
        paintNumber(painter, above, cells, pen);
    painter.setFont(m_theme.font(Type::Body));
    painter.setPen(pen.text2);
    QStringList parts{cells.calls, cells.office};
    parts.removeAll(QString());
    draw(painter, isPromise ? below.adjusted(iconSize() + m_theme.space(8), 0, 0, 0) : below,
         isPromise ? QueueWording::tr("waiting %1").arg(cells.waiting) : parts.join(u" · "_s));
}

} // namespace ui
