#include "ui/queue/queueview.h"

#include "ui/shared/box.h"
#include "ui/shared/quietlist.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array fixedColumns{QueueColumn::Promise, QueueColumn::Waiting, QueueColumn::Number,
                                  QueueColumn::Calls, QueueColumn::Request};

constexpr int longestWords = 24;

bool isShown(QueueColumn column, QueueShape shape)
{
    switch (shape) {
    case QueueShape::AllColumns:
        return true;
    case QueueShape::MostColumns:
        return column != QueueColumn::Request;
    case QueueShape::FewColumns:
        return column != QueueColumn::Option && column != QueueColumn::Attempts;
    case QueueShape::TwoLines:
        return column == QueueColumn::Promise || column == QueueColumn::Number;
    }
    Q_UNREACHABLE();
}

} // namespace

QueueView::QueueView(const Theme &theme, QueueFilter &filter, QWidget *parent)
    : QTableView(parent), m_theme(theme), m_filter(filter),
      m_delegate(new QueueDelegate(theme, this))
{
    setObjectName(u"queueView"_s);
    setItemDelegate(m_delegate);
    setModel(&filter);
    setUp();
    keepPlace();
    connect(&theme, &Theme::changed, this, &QueueView::dress);
    dress();
}

void QueueView::setUp()
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(1);
}

void QueueView::keepPlace()
{
    for (const auto signal :
         {&QAbstractItemModel::rowsAboutToBeInserted, &QAbstractItemModel::rowsAboutToBeRemoved})
        connect(model(), signal, this, &QueueView::holdTop);
    connect(model(), &QAbstractItemModel::layoutAboutToBeChanged, this, &QueueView::holdTop);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model(), signal, this, &QueueView::restoreTop);
    connect(model(), &QAbstractItemModel::layoutChanged, this, &QueueView::restoreTop);
    connect(model(), &QAbstractItemModel::rowsInserted, this, &QueueView::arrange);
}

// At the very top the most urgent row is what one wants to see, whichever it is.
void QueueView::holdTop()
{
    const bool isAtTop = verticalScrollBar()->value() == verticalScrollBar()->minimum();
    m_top = isAtTop ? QModelIndex() : indexAt(QPoint(1, 1));
}

void QueueView::restoreTop()
{
    if (m_top.isValid())
        scrollTo(m_top, PositionAtTop);
}

void QueueView::setFreshness(Freshness freshness)
{
    m_delegate->setFreshness(freshness);
    viewport()->update();
}

void QueueView::retranslate()
{
    setAccessibleName(tr("Queue"));
    arrange();
}

// The row has the ring, so the frame of the whole does not change with the focus.
void QueueView::dress()
{
    const auto &tokens = m_theme.tokens();
    setStyleSheet(u"QTableView, QTableView:focus { border: %4px solid %1; border-radius: 8px; "
                  "padding: 4px 1px; } "
                  "QHeaderView::section { padding-left: %2px; padding-right: %2px; } "
                  "QHeaderView::section:first { padding-left: %3px; }"_s.arg(
                      tokens.line.name(), QString::number(m_theme.space(10)),
                      QString::number(m_theme.space(18)), QString::number(tokens.widths.line)));
    arrange();
}

int QueueView::leastWidth(QueueShape shape) const
{
    int width = 0;
    for (const auto column : fixedColumns)
        width += isShown(column, shape) ? m_delegate->widthOf(column) : 0;
    return width;
}

QueueShape QueueView::shapeFor(int width, const Words &words) const
{
    const int least = QFontMetrics(m_theme.font(Type::Body)).averageCharWidth() * 15;
    if (m_theme.isLarge() || width < leastWidth(QueueShape::FewColumns) + least)
        return QueueShape::TwoLines;
    if (width < leastWidth(QueueShape::MostColumns) + 3 * least)
        return QueueShape::FewColumns;
    const bool isRoomy = width >= leastWidth(QueueShape::AllColumns) + words.all();
    return isRoomy ? QueueShape::AllColumns : QueueShape::MostColumns;
}

void QueueView::arrange()
{
    const auto words = this->words();
    const auto shape = shapeFor(viewport()->width(), words);
    const auto &columns = m_filter.columns().all();
    m_delegate->setShape(shape);
    m_delegate->setFirst(*std::find_if(columns.cbegin(), columns.cend(),
                                       [shape](auto column) { return isShown(column, shape); }));
    verticalHeader()->setDefaultSectionSize(m_delegate->rowHeight(shape, viewport()->height()));
    horizontalHeader()->setVisible(shape != QueueShape::TwoLines);
    for (int place = 0; place < queueColumns; ++place)
        setColumnHidden(place, !isShown(columns[place], shape));
    shareWidth(shape, words);
    viewport()->update();
}

// What the fixed columns leave is for the words.
void QueueView::shareWidth(QueueShape shape, const Words &words)
{
    const auto resize = [this](QueueColumn column, int width) {
        setColumnWidth(m_filter.columns().placeOf(column), width);
    };
    const int whole = viewport()->width();
    if (shape == QueueShape::TwoLines) {
        const int promise = std::min(m_delegate->widthOf(QueueColumn::Promise), whole * 3 / 5);
        resize(QueueColumn::Promise, promise);
        resize(QueueColumn::Number, whole - promise);
        return;
    }
    for (const auto column : fixedColumns)
        resize(column, m_delegate->widthOf(column));
    int rest = whole - leastWidth(shape);
    if (shape != QueueShape::FewColumns) { // each in proportion to what it has to say
        const int all = std::max(rest, words.all());
        const int option = rest * words.option / all;
        const int attempts = rest * words.attempts / all;
        resize(QueueColumn::Option, option);
        resize(QueueColumn::Attempts, attempts);
        rest -= option + attempts;
    }
    resize(QueueColumn::Office, rest);
}

QueueView::Words QueueView::words() const
{
    return {naturalWidth(QueueColumn::Option), naturalWidth(QueueColumn::Attempts),
            naturalWidth(QueueColumn::Office)};
}

// Of the longest that the rows say now; very long names give way.
int QueueView::naturalWidth(QueueColumn column) const
{
    const int section = m_filter.columns().placeOf(column);
    QString longest = QueueWording::head(column) + u"  "_s;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const auto text = model()->index(row, section).data().toString();
        if (text.size() > longest.size())
            longest = text;
    }
    return m_delegate->widthOf(column, longest.left(longestWords));
}

void QueueView::setColumns(const QList<QueueColumn> &order)
{
    m_filter.setColumns(order);
    m_filter.setColumnRead(std::max(0, currentIndex().column()));
    arrange();
}

// Past what a narrow window hides.
std::optional<MovedColumn> QueueView::moveColumn(int by)
{
    if (!hasFocus() || !currentIndex().isValid())
        return std::nullopt;
    QList<int> shown;
    for (int place = 0; place < queueColumns; ++place) {
        if (!isColumnHidden(place))
            shown.append(place);
    }
    const int from = currentIndex().column();
    const auto last = shown.size() - 1;
    const auto to = std::clamp<qsizetype>(shown.indexOf(from) + by, 0, last);
    auto order = m_filter.columns();
    const auto column = order.at(from);
    order.move(from, shown[to]);
    setColumns(order.all());
    return MovedColumn{QueueWording::head(column), static_cast<int>(to) + 1,
                       static_cast<int>(shown.size())};
}

void QueueView::focusRow()
{
    setFocus(Qt::OtherFocusReason);
}

void QueueView::focusInEvent(QFocusEvent *event)
{
    if (model()->rowCount() > 0 && !currentIndex().isValid())
        setCurrentIndex(model()->index(0, 0));
    QTableView::focusInEvent(event);
    if (currentIndex().isValid() && !selectionModel()->hasSelection())
        selectRow(currentIndex().row());
    tellFocusedRow(*this);
    viewport()->update();
}

void QueueView::keyPressEvent(QKeyEvent *event)
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
    QTableView::keyPressEvent(event);
}

void QueueView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto index = indexAt(event->position().toPoint());
    if (index.isValid() && event->button() == Qt::LeftButton)
        Q_EMIT chosen(index.row());
}

QModelIndex QueueView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int column = std::max(0, currentIndex().column());
    if (action == MoveHome)
        return model()->index(0, column);
    if (action == MoveEnd)
        return model()->index(model()->rowCount() - 1, column);
    return QTableView::moveCursor(action, modifiers);
}

// Before anybody is told where the focus is: they ask what stands there.
void QueueView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    m_filter.setColumnRead(std::max(0, current.column()));
    QTableView::currentChanged(current, previous);
}

void QueueView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    QPainter painter(viewport());
    const int row = currentIndex().row();
    drawRing(painter, QRect(0, rowViewportPosition(row), viewport()->width(), rowHeight(row) - 1),
             m_theme);
}

void QueueView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrange();
}

} // namespace ui
