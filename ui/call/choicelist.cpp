#include "ui/call/choicelist.h"

namespace ui {

ChoiceList::ChoiceList(const Theme &theme, QWidget *parent) : QuietList(parent)
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto dress = [this, &theme] {
        setFont(theme.font(Type::Body));
        m_padding = theme.space(6);
        for (int row = 0; row < count(); ++row)
            item(row)->setSizeHint(rowSize());
        updateGeometry();
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
        item->setSizeHint(rowSize());
    }
    m_isTold = false;
    choose(before);
    updateGeometry();
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

QSize ChoiceList::sizeHint() const
{
    return {sizeHintForColumn(0) + 2 * frameWidth(),
            rowSize().height() * count() + 2 * frameWidth()};
}

QSize ChoiceList::rowSize() const
{
    return {0, fontMetrics().height() + m_padding};
}

} // namespace ui
