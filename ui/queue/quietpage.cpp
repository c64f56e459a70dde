#include "ui/queue/quietpage.h"

#include "ui/shared/box.h"
#include "ui/shared/icons.h"
#include "ui/shared/rows.h"

#include <QPainter>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

QuietPage::QuietPage(const Theme &theme, QWidget *parent)
    : Card(theme, parent), m_theme(theme), m_icon(new QLabel), m_what(makeLabel(theme, Type::Hero)),
      m_next(makeLabel(theme, Type::Body, Ink::Text2))
{
    setFocusPolicy(Qt::StrongFocus);
    m_next->setWordWrap(true);
    body().addStretch();
    for (auto *label : {m_icon, m_what, m_next}) {
        label->setAlignment(Qt::AlignCenter);
        body().addWidget(label);
    }
    body().addStretch();
    connect(&theme, &Theme::changed, this, &QuietPage::dress);
    dress();
}

void QuietPage::dress()
{
    const int side = 2 * QFontMetrics(m_theme.font(Type::Hero)).ascent();
    m_icon->setPixmap(pixmap(Icon::Check, side, m_theme.ink(Ink::Ok), devicePixelRatioF(),
                             m_theme.tokens().surface));
}

void QuietPage::show(const QString &what, const QString &next)
{
    m_what->setText(what);
    m_next->setText(next);
    setAccessibleName(u"%1. %2"_s.arg(what, next));
}

void QuietPage::focusInEvent(QFocusEvent *event)
{
    Card::focusInEvent(event);
    update();
}

void QuietPage::focusOutEvent(QFocusEvent *event)
{
    Card::focusOutEvent(event);
    update();
}

void QuietPage::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    const auto words = m_what->geometry().united(m_next->geometry());
    const auto width = [](const QLabel &label) {
        return label.fontMetrics().horizontalAdvance(label.text());
    };
    const int side = std::min(std::max(width(*m_what), width(*m_next)), words.width());
    const int around = m_theme.space(16);
    drawRing(painter,
             QRect(words.center().x() - side / 2 - around, words.top() - around, side + 2 * around,
                   words.height() + 2 * around),
             m_theme);
}

} // namespace ui
