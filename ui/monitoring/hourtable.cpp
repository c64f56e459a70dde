#include "ui/monitoring/hourtable.h"

#include "ui/shared/box.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

// Lines between the rows, a stronger one above the sums.
class HourDelegate : public QStyledItemDelegate
{
public:
    HourDelegate(const Theme &theme, HourModel &model, QObject *parent)
        : QStyledItemDelegate(parent), m_theme(theme), m_model(model)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const auto &tokens = m_theme.tokens();
        const auto &row = m_theme.row(option.state.testFlag(QStyle::State_Selected));
        const bool isSum = m_model.isSum(index.row());
        const int thick = isSum ? tokens.widths.edge : 1;
        painter->save();
        painter->fillRect(option.rect, row.ground);
        if (index.row() > 0)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(option.rect.width(), thick)),
                              isSum ? tokens.border : tokens.line);
        auto font = m_theme.font(Type::Body);
        font.setBold(isSum);
        painter->setFont(font);
        painter->setPen(row.text);
        const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        painter->drawText(option.rect.adjusted(m_theme.space(10), 0, -m_theme.space(10), 0),
                          static_cast<int>(alignment), index.data().toString());
        if (option.state.testFlag(QStyle::State_HasFocus))
            drawRing(*painter, option.rect, m_theme);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &,
                                 const QModelIndex &index) const override
    {
        auto font = m_theme.font(Type::Body);
        font.setBold(true);
        const QFontMetrics metrics(font);
        return {metrics.horizontalAdvance(index.data().toString()) + 2 * m_theme.space(10),
                metrics.height()};
    }

private:
    const Theme &m_theme;
    HourModel &m_model;
};

} // namespace

HourTable::HourTable(const Theme &theme, HourModel &model, QWidget *parent)
    : QTableView(parent), m_theme(theme), m_model(model)
{
    setObjectName(u"hourTable"_s);
    setModel(&model);
    setItemDelegate(new HourDelegate(theme, model, this));
    setTabKeyNavigation(false);
    setShowGrid(false);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    connect(&model, &QAbstractItemModel::modelReset, this, &HourTable::arrange);
    connect(&theme, &Theme::changed, this, &HourTable::dress);
    dress();
}

void HourTable::dress()
{
    setStyleSheet(u"QTableView, QTableView:focus { border: none; } "
                  "QHeaderView::section { padding-left: %1px; padding-right: %1px; }"_s.arg(
                      m_theme.space(10)));
    arrange();
}

int HourTable::leastRow() const
{
    return QFontMetrics(m_theme.font(Type::Body)).height() + m_theme.space(6);
}

int HourTable::wholeHeight() const
{
    return horizontalHeader()->sizeHint().height() + m_model.rowCount() * leastRow()
           + 2 * frameWidth();
}

int HourTable::wholeWidth() const
{
    int width = 2 * frameWidth();
    for (int column = 0; column < m_model.columnCount(); ++column)
        width += std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
    return width;
}

// As high as there is room for, so that all half hours are seen at once where they can be.
void HourTable::arrange()
{
    const int least = leastRow();
    const bool isWide = viewport()->width()
                        > 60 * QFontMetrics(m_theme.font(Type::Body)).averageCharWidth();
    horizontalHeader()->setSectionResizeMode(isWide ? QHeaderView::Stretch
                                                    : QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(m_model.columns().placeOf(HourColumn::From),
                                             QHeaderView::ResizeToContents);
    const int rows = std::max(1, m_model.rowCount());
    const int shared = viewport()->height() / rows;
    verticalHeader()->setDefaultSectionSize(std::clamp(shared, least, least + m_theme.space(10)));
}

void HourTable::setColumns(const QList<HourColumn> &order)
{
    m_model.setColumns(order);
    arrange();
}

std::optional<MovedColumn> HourTable::moveColumn(int by)
{
    if (!hasFocus() || !currentIndex().isValid())
        return std::nullopt;
    const int from = currentIndex().column();
    const int to = std::clamp(from + by, 0, hourColumns - 1);
    auto order = m_model.columns();
    const auto column = order.at(from);
    order.move(from, to);
    setColumns(order.all());
    return MovedColumn{HourModel::head(column), to + 1, hourColumns};
}

void HourTable::keyPressEvent(QKeyEvent *event)
{
    const auto step = columnStep(*event);
    if (!step)
        return QTableView::keyPressEvent(event);
    Q_EMIT columnMoveRequested(*step);
    event->accept();
}

void HourTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrange();
}

// The row has the ring; where there is none, the whole.
void HourTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || currentIndex().isValid())
        return;
    QPainter painter(viewport());
    drawRing(painter, viewport()->rect(), m_theme);
}

void HourTable::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, 0));
    QTableView::focusInEvent(event);
}

} // namespace ui
