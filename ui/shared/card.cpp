#include "ui/shared/card.h"

#include "ui/shared/box.h"
#include "ui/shared/namedgroup.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

Card::Card(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_head(new QHBoxLayout), m_body(new QVBoxLayout),
      m_title(new QLabel)
{
    makeNamedGroup(*this);
    theme.dress(*m_title, Type::Heading, Ink::Text2);
    m_title->hide();
    m_head->addWidget(m_title, 1);
    m_head->addStretch();
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_head);
    column->addLayout(m_body, 1);
    connect(&theme, &Theme::changed, this, &Card::arrange);
    arrange();
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::arrange()
{
    layout()->setContentsMargins(m_theme.space(16), m_theme.space(12), m_theme.space(16),
                                 m_theme.space(14));
    layout()->setSpacing(m_theme.space(8));
    m_head->setSpacing(m_theme.space(8));
    m_body->setSpacing(m_theme.space(8));
    m_title->setWordWrap(m_theme.isLarge());
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = m_theme.tokens();
    drawBox(painter, rect(), tokens.surface, QPen(tokens.line, tokens.widths.line), 8);
}

} // namespace ui
