#include "ui/call/tickcard.h"

#include "ui/shared/box.h"
#include "ui/shared/rows.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>

namespace ui {

using namespace Qt::StringLiterals;

TickCard::TickCard(const Theme &theme, const offices::InformationCard &card, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_tick(new QCheckBox)
{
    const auto version = tr("version %1").arg(card.version);
    m_tick->setObjectName(u"card-"_s + card.code);
    m_tick->setAccessibleName(card.title + u", "_s + version);
    m_tick->setAccessibleDescription(card.text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.space(12), theme.space(8), theme.space(12), theme.space(10));
    row->setSpacing(theme.space(10));
    row->addWidget(m_tick, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.space(2));
    words->addWidget(makeText(theme, Type::Item, Ink::Text, card.title));
    words->addWidget(makeText(theme, Type::Body, Ink::Text, card.text));
    words->addWidget(makeText(theme, Type::Label, Ink::Text2, version));
    row->addLayout(words, 1);
    m_tick->installEventFilter(this);
    connect(m_tick, &QCheckBox::clicked, this, &TickCard::toggled);
    connect(m_tick, &QCheckBox::toggled, this, qOverload<>(&QWidget::update));
}

void TickCard::setTold(bool isTold)
{
    m_tick->setChecked(isTold);
}

// A box without a text has no ring of its own.
bool TickCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QFrame::eventFilter(watched, event);
}

void TickCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (rect().contains(event->pos()))
        m_tick->click();
}

void TickCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawChoice(painter, rect(), m_theme, m_tick->isChecked());
    if (m_tick->hasFocus())
        drawRing(painter, rect().adjusted(3, 3, -3, -3), m_theme);
}

} // namespace ui
