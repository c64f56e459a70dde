#include "ui/monitoring/numbertable.h"

#include "ui/shared/box.h"
#include "ui/shared/roles.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

// Lines between the rows, a stronger one above the sums.
class NumberDelegate : public QStyledItemDelegate
{
public:
    NumberDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent), m_theme(theme)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const auto &tokens = m_theme.tokens();
        const auto &row = m_theme.row(option.state.testFlag(QStyle::State_Selected));
        const bool isSum = index.data(SumRole).toBool();
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
        // Smoothed letters touch a pixel more on each side.
        return {metrics.horizontalAdvance(index.data().toString()) + 2 + 2 * m_theme.space(10),
                metrics.height()};
    }

private:
    const Theme &m_theme;
};

} // namespace

NumberTable::NumberTable(const Theme &theme, QAbstractItemModel &model, const QString &name,
                         QWidget *parent)
    : QTableView(parent), m_theme(theme), m_model(model)
{
    setObjectName(name);
    setModel(&model);
    setItemDelegate(new NumberDelegate(theme, this));
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
    connect(&model, &QAbstractItemModel::modelReset, this, &NumberTable::arrange);
    connect(&theme, &Theme::changed, this, &NumberTable::dress);
    dress();
}

void NumberTable::dress()
{
    setStyleSheet(u"QTableView, QTableView:focus { border: none; } "
                  "QHeaderView::section { padding-left: %1px; padding-right: %1px; }"_s.arg(
                      m_theme.space(10)));
    arrange();
}

int NumberTable::leastRow() const
{
    return QFontMetrics(m_theme.font(Type::Body)).height() + m_theme.space(6);
}

int NumberTable::wholeHeight() const
{
    return horizontalHeader()->sizeHint().height() + m_model.rowCount() * leastRow()
           + 2 * frameWidth();
}

int NumberTable::wholeWidth() const
{
    int width = 2 * frameWidth();
    for (int column = 0; column < m_model.columnCount(); ++column)
        width += neededWidth(column);
    return width;
}

int NumberTable::neededWidth(int column) const
{
    return column < m_model.columnCount()
               ? std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column))
               : 0;
}

// As high as there is room for, so that all half hours are seen at once where they can be.
void NumberTable::arrange()
{
    const int least = leastRow();
    // Shared evenly where each column has at least what it needs.
    int widest = 0;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (column != m_labelColumn)
            widest = std::max(widest, neededWidth(column));
    }
    const int shared = viewport()->width() - neededWidth(m_labelColumn);
    const bool isWide = viewport()->width()
                            > 60 * QFontMetrics(m_theme.font(Type::Body)).averageCharWidth()
                        && widest * (m_model.columnCount() - 1) <= shared;
    horizontalHeader()->setSectionResizeMode(isWide ? QHeaderView::Stretch
                                                    : QHeaderView::ResizeToContents);
    if (m_model.columnCount() > 0)
        horizontalHeader()->setSectionResizeMode(m_labelColumn, isWide || wholeWidth() > width()
                                                                    ? QHeaderView::ResizeToContents
                                                                    : QHeaderView::Stretch);
    const int rows = std::max(1, m_model.rowCount());
    verticalHeader()->setDefaultSectionSize(
        std::clamp(viewport()->height() / rows, least, least + m_theme.space(10)));
}

void NumberTable::setLabelColumn(int column)
{
    m_labelColumn = column;
    arrange();
}

void NumberTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrange();
}

// The row has the ring; where there is none, the whole.
void NumberTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || currentIndex().isValid())
        return;
    QPainter painter(viewport());
    drawRing(painter, viewport()->rect(), m_theme);
}

void NumberTable::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, 0));
    QTableView::focusInEvent(event);
}

} // namespace ui
