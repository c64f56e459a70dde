#include "ui/preferences/orderpanel.h"

#include "ui/shared/keybutton.h"
#include "ui/shared/quietlist.h"
#include "ui/shared/rows.h"
#include "ui/shell/actionrow.h"

using namespace Qt::StringLiterals;

namespace ui {

using words::RowPart;

OrderPanel::OrderPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_title(makeText(theme, Type::Body, Ink::Text2)),
      m_list(new QuietList), m_earlier(new KeyButton(theme, KeyButton::Kind::Secondary)),
      m_later(new KeyButton(theme, KeyButton::Kind::Secondary))
{
    m_list->setObjectName(u"rowOrder"_s);
    m_earlier->setObjectName(u"earlier"_s);
    m_later->setObjectName(u"later"_s);
    m_list->setItemDelegate(new ActionRow(theme, m_list));
    m_list->setTabKeyNavigation(false);
    auto *column = makeColumn(theme, 8);
    column->addWidget(m_title);
    column->addWidget(m_list);
    auto *row = makeRow(theme, 12);
    row->addWidget(m_earlier);
    row->addWidget(m_later);
    row->addStretch(1);
    column->addLayout(row);
    setLayout(column);
    connect(m_earlier, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_later, &QPushButton::clicked, this, [this] { move(1); });
    connect(&theme, &Theme::changed, this, &OrderPanel::arrange);
}

void OrderPanel::show(const QList<RowPart> &order)
{
    m_order = order.isEmpty() ? words::usualOrder() : order;
    fill();
}

void OrderPanel::fill()
{
    const int chosen = std::max(0, m_list->currentRow());
    while (m_list->count() < m_order.size())
        m_list->addItem(QString());
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setText(nameOf(m_order[row]));
    m_list->setCurrentRow(chosen);
    arrange();
}

void OrderPanel::arrange()
{
    m_list->setFixedHeight(m_list->count() * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth()
                           + 4);
}

void OrderPanel::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (to >= 0 && to < m_order.size()) {
        auto order = m_order;
        order.move(from, to);
        m_list->setCurrentRow(to);
        Q_EMIT changed(order);
    }
    Q_EMIT noticed(tr("%1: place %2 of %3.")
                       .arg(nameOf(m_order[m_list->currentRow()]))
                       .arg(m_list->currentRow() + 1)
                       .arg(m_order.size()));
}

QString OrderPanel::nameOf(RowPart part)
{
    switch (part) {
    case RowPart::Promise:
        return tr("Promise");
    case RowPart::Number:
        return tr("Number");
    case RowPart::Calls:
        return tr("Which call it is");
    case RowPart::Wishes:
        return tr("Part of the day and language");
    case RowPart::Option:
        return tr("Menu option");
    case RowPart::Office:
        return tr("Office");
    }
    Q_UNREACHABLE();
}

void OrderPanel::retranslate()
{
    m_title->setText(tr("A row of the queue is said in this order:"));
    m_list->setAccessibleName(tr("Order in which a row is said"));
    m_earlier->show(tr("Say it earlier"), {});
    m_later->show(tr("Say it later"), {});
    fill();
}

} // namespace ui
