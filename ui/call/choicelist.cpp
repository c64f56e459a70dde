#include "ui/call/choicelist.h"

#include <QResizeEvent>
#include <QScrollArea>
#include <QStyle>

namespace ui {

ChoiceList::ChoiceList(const Theme &theme, QWidget *parent) : QuietList(parent)
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto dress = [this, &theme] {
        setFont(theme.font(Type::Body));
        m_padding = theme.space(4);
        fitRows();
    };
    connect(&theme, &Theme::changed, this, dress);
    dress();
    connect(this, &QListWidget::itemSelectionChanged, this, [this] {
        if (!m_isTold)
            Q_EMIT edited();
    });
}

void ChoiceList::setChoices(const QList<Choice> &choices)
{
    const auto before = chosen();
    m_isTold = true;
    clear();
    for (const auto &choice : choices) {
        auto *item = new QListWidgetItem(choice.text, this);
        item->setData(Qt::UserRole, choice.code);
    }
    m_isTold = false;
    choose(before);
    fitRows();
}

void ChoiceList::choose(const QString &code)
{
    m_isTold = true;
    clearSelection();
    setCurrentRow(-1);
    for (int row = 0; row < count(); ++row) {
        if (!code.isEmpty() && item(row)->data(Qt::UserRole).toString() == code)
            setCurrentRow(row);
    }
    m_isTold = false;
}

QString ChoiceList::chosen() const
{
    const auto selected = selectedItems();
    return selected.isEmpty() ? QString() : selected.constFirst()->data(Qt::UserRole).toString();
}

// The list never scrolls itself: what holds it does, so that the chosen entry is in sight.
void ChoiceList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QuietList::currentChanged(current, previous);
    auto *holder = parentWidget();
    while (holder && !qobject_cast<QScrollArea *>(holder))
        holder = holder->parentWidget();
    if (!holder || !hasFocus() || !current.isValid())
        return;
    auto *area = static_cast<QScrollArea *>(holder);
    const auto middle = viewport()->mapTo(area->widget(), visualRect(current).center());
    area->ensureVisible(middle.x(), middle.y(), 0, 2 * visualRect(current).height());
}

void ChoiceList::resizeEvent(QResizeEvent *event)
{
    QuietList::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitRows();
}

QSize ChoiceList::sizeHint() const
{
    int height = 2 * frameWidth();
    for (int row = 0; row < count(); ++row)
        height += item(row)->sizeHint().height();
    return {sizeHintForColumn(0) + 2 * frameWidth(), height};
}

// Long words in large letters need more than one line in a narrow column.
void ChoiceList::fitRows()
{
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1;
    const QRect room(0, 0, viewport()->width() - 2 * margin, QWIDGETSIZE_MAX);
    for (int row = 0; row < count(); ++row) {
        const auto text = fontMetrics().boundingRect(room, Qt::TextWordWrap, item(row)->text());
        item(row)->setSizeHint({0, text.height() + m_padding});
    }
    updateGeometry();
}

} // namespace ui
