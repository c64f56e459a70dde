#include "ui/shell/factpair.h"

#include "ui/shared/elidedlabel.h"

#include <QVBoxLayout>

namespace ui {

FactPair::FactPair(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_big(new ElidedLabel), m_small(new ElidedLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addStretch();
    column->addWidget(m_big);
    column->addWidget(m_small);
    column->addStretch();
}

void FactPair::show(const Fact &fact)
{
    m_big->setText(fact.big);
    m_small->setText(fact.small);
    m_small->setVisible(!fact.small.isEmpty());
}

void FactPair::dress(Type type, Ink big, Ink small)
{
    m_theme.dress(*m_big, type, big);
    m_theme.dress(*m_small, Type::Label, small);
}

int FactPair::bigWidthIn(Type type) const
{
    return QFontMetrics(m_theme.font(type)).horizontalAdvance(m_big->text()) + 2;
}

int FactPair::widthIn(Type type) const
{
    const QFontMetrics small(m_theme.font(Type::Label));
    return std::max(bigWidthIn(type), small.horizontalAdvance(m_small->text()) + 2);
}

} // namespace ui
