#include "ui/interventions/handoverview.h"

#include "ui/shared/box.h"
#include "ui/shared/icons.h"
#include "ui/shared/quietlist.h"

#include <QKeyEvent>
#include <QPainter>

namespace ui {

using namespace Qt::StringLiterals;

HandOverDelegate::HandOverDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

int HandOverDelegate::iconSize() const
{
    return QFontMetrics(m_theme.font(Type::Label)).ascent() + m_theme.space(2);
}

QSize HandOverDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto height = [this](Type type) { return QFontMetrics(m_theme.font(type)).height(); };
    if (index.data(HandOverModel::IsSectionRole).toBool())
        return {1, height(Type::Heading) + m_theme.space(18)};
    return {1, height(Type::Item) + height(Type::Body) + m_theme.space(20)};
}

void HandOverDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto &tokens = m_theme.tokens();
    const auto cells = index.data(HandOverModel::CellsRole).value<HandOverCells>();
    const auto &row = m_theme.row(option.state.testFlag(QStyle::State_Selected));
    const auto rect = option.rect.adjusted(m_theme.space(16), 0, -m_theme.space(16), 0);
    painter->save();
    painter->fillRect(option.rect, row.ground);
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(HandOverModel::IsSectionRole).toBool()) {
        paintSection(*painter, rect, cells);
    } else {
        painter->fillRect(QRect(rect.left(), option.rect.bottom(), rect.width(), 1), tokens.line);
        painter->fillRect(QRect(option.rect.topLeft(), QSize(4, option.rect.height())), row.bar);
        paintHandOver(*painter, rect.adjusted(0, m_theme.space(9), 0, -m_theme.space(9)), cells,
                      row);
    }
    painter->restore();
}

void HandOverDelegate::paintSection(QPainter &painter, const QRect &rect,
                                    const HandOverCells &cells) const
{
    painter.setFont(m_theme.font(Type::Heading));
    painter.setPen(m_theme.tokens().text2);
    const auto line = rect.adjusted(0, m_theme.space(6), 0, 0);
    const QFontMetrics metrics(painter.font());
    const int room = line.width() - metrics.horizontalAdvance(cells.number) - m_theme.space(8);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(cells.title, Qt::ElideRight, room));
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, cells.number);
}

void HandOverDelegate::paintHandOver(QPainter &painter, const QRect &rect,
                                     const HandOverCells &cells, const RowTokens &row) const
{
    const auto quiet = cells.isHeld ? row.text3 : row.text2;
    const auto put = [&](Type type, const QColor &ink, const QRect &where, Qt::Alignment alignment,
                         const QString &text) {
        painter.setFont(m_theme.font(type));
        painter.setPen(ink);
        const QFontMetrics metrics(painter.font());
        painter.drawText(where, static_cast<int>(alignment),
                         metrics.elidedText(text, Qt::ElideRight, where.width()));
        return std::min(where.width(), metrics.horizontalAdvance(text));
    };
    const auto title = cells.isHeld ? Type::Body : Type::Item;
    const auto ink = cells.isHeld ? row.text3 : row.text;
    const auto aged = cells.isOld ? row.warn : quiet;
    const int side = iconSize();
    const int line = QFontMetrics(m_theme.font(Type::Label)).height();
    const auto icon = cells.isHeld ? Icon::Lock : cells.isOld ? Icon::AtRisk : Icon::Clock;
    const auto picture = pixmap(icon, side, aged, painter.device()->devicePixelRatioF(),
                                row.ground);
    const int pictureTop = rect.bottom() - line / 2 - side / 2;
    const auto ageType = cells.isOld ? Type::Heading : Type::Label;
    if (m_theme.isLarge()) { // number and time are on the sheet
        put(title, ink, rect, Qt::AlignTop | Qt::AlignLeft, cells.title);
        painter.drawPixmap(rect.left(), pictureTop, picture);
        put(ageType, aged, rect.adjusted(side + m_theme.space(5), 0, 0, 0),
            Qt::AlignBottom | Qt::AlignLeft, cells.age);
        return;
    }
    const int taken = put(Type::Label, quiet, rect, Qt::AlignTop | Qt::AlignRight, cells.time);
    put(title, ink, rect.adjusted(0, 0, -taken - m_theme.space(10), 0),
        Qt::AlignTop | Qt::AlignLeft, cells.title);
    const int age = put(ageType, aged, rect, Qt::AlignBottom | Qt::AlignRight, cells.age);
    const int x = rect.right() - age - side - m_theme.space(5);
    painter.drawPixmap(x, pictureTop, picture);
    put(Type::Body, quiet,
        QRect(rect.left(), rect.top(), x - rect.left() - m_theme.space(8), rect.height()),
        Qt::AlignBottom | Qt::AlignLeft, cells.number);
}

HandOverView::HandOverView(const Theme &theme, HandOverModel &model, QWidget *parent)
    : QListView(parent), m_theme(theme), m_model(model)
{
    setObjectName(u"handOverView"_s);
    setItemDelegate(new HandOverDelegate(theme, this));
    setModel(&model);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    connect(&theme, &Theme::changed, this, &HandOverView::dress);
    dress();
}

void HandOverView::dress()
{
    const auto &tokens = m_theme.tokens();
    setStyleSheet(u"QListView, QListView:focus { border: %2px solid %1; border-radius: 8px; "
                  "padding: 4px 1px; }"_s.arg(tokens.line.name())
                      .arg(tokens.widths.line));
    scheduleDelayedItemsLayout();
}

void HandOverView::select(int row)
{
    setCurrentIndex(m_model.index(row));
}

int HandOverView::firstHandOver() const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.handOver(row))
            return row;
    }
    return -1;
}

void HandOverView::selectSome()
{
    if (!currentIndex().isValid() || !m_model.handOver(currentIndex().row()))
        select(firstHandOver());
}

void HandOverView::focusLine()
{
    setFocus(Qt::OtherFocusReason);
    selectSome(); // it may have had the focus since before there were lines
}

void HandOverView::focusInEvent(QFocusEvent *event)
{
    m_isEntering = true;
    selectSome();
    m_isEntering = false;
    QListView::focusInEvent(event);
    tellFocusedRow(*this);
    viewport()->update();
}

void HandOverView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->modifiers().testFlag(Qt::ControlModifier)) {
        if (currentIndex().isValid())
            Q_EMIT chosen(currentIndex().row());
        event->accept();
        return;
    }
    if (const auto step = columnStep(*event)) {
        Q_EMIT columnMoveRequested(*step);
        event->accept();
        return;
    }
    const bool isAcross = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (isAcross && m_model.readingStyle() == ReadingStyle::Cell)
        readCell(event->key() == Qt::Key_Left ? -1 : 1);
    else
        QListView::keyPressEvent(event);
}

// The list has one column: what stands beside in it is said.
void HandOverView::readCell(int step)
{
    const auto cells = m_model.spokenCells(currentIndex().row());
    if (cells.isEmpty())
        return;
    m_cell = std::clamp<qsizetype>(m_cell + step, 0, cells.size() - 1);
    Q_EMIT cellRead(cells[m_cell]);
}

std::optional<MovedColumn> HandOverView::moveColumn(int by)
{
    if (!hasFocus() || !m_model.handOver(currentIndex().row()))
        return std::nullopt;
    const auto to = std::clamp<qsizetype>(m_cell + by, 0, handOverCells - 1);
    auto order = m_model.cellOrder();
    const auto cell = order.at(static_cast<int>(m_cell));
    order.move(static_cast<int>(m_cell), static_cast<int>(to));
    m_model.setCellOrder(order.all());
    m_cell = to;
    return MovedColumn{HandOverModel::nameOf(cell), static_cast<int>(to) + 1, handOverCells};
}

void HandOverView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto index = indexAt(event->position().toPoint());
    if (index.isValid() && event->button() == Qt::LeftButton)
        Q_EMIT chosen(index.row());
}

void HandOverView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (hasFocus() && !m_isEntering)
        QListView::currentChanged(current, previous);
    else // the same without telling a screen reader that the row has the focus
        QAbstractItemView::currentChanged(current, previous);
    m_cell = 0;
    Q_EMIT moved();
}

void HandOverView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    QPainter painter(viewport());
    drawRing(painter, visualRect(currentIndex()), m_theme);
}

} // namespace ui
