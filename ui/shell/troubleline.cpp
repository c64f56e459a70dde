#include "ui/shell/troubleline.h"

#include "ui/shared/box.h"
#include "ui/shared/icons.h"
#include "ui/shared/namedgroup.h"
#include "ui/shared/rows.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

TroubleLine::TroubleLine(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_row(new QHBoxLayout(this)), m_icon(new QLabel),
      m_what(makeLabel(theme, Type::Item, Ink::Bad)), m_stillWorks(makeLabel(theme, Type::Body))
{
    setObjectName(u"trouble"_s);
    makeNamedGroup(*this);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_what->setWordWrap(true);
    m_stillWorks->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_what);
    words->addWidget(m_stillWorks);
    m_row->addWidget(m_icon);
    m_row->addLayout(words, 1);
    connect(&theme, &Theme::changed, this, &TroubleLine::arrange);
    arrange();
    hide();
}

void TroubleLine::show(const std::optional<TroubleView> &trouble)
{
    if (!trouble) {
        hide();
        return;
    }
    m_what->setText(trouble->what);
    m_stillWorks->setText(trouble->stillWorks);
    m_stillWorks->setVisible(!trouble->stillWorks.isEmpty());
    const QString name = u"%1 %2"_s.arg(trouble->what, trouble->stillWorks).trimmed();
    if (accessibleName() != name)
        setAccessibleName(name);
    show();
}

void TroubleLine::arrange()
{
    m_row->setContentsMargins(m_theme.space(20), m_theme.space(8), m_theme.space(20),
                              m_theme.space(9));
    m_row->setSpacing(m_theme.space(12));
    m_icon->setPixmap(ui::pixmap(Icon::Overdue, m_theme.space(24), m_theme.tokens().bad,
                                 devicePixelRatioF(), m_theme.tokens().badSoft));
}

void TroubleLine::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void TroubleLine::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void TroubleLine::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.badSoft);
    painter.fillRect(0, 0, 5, height(), tokens.bad);
    const int edge = tokens.widths.chosen;
    painter.fillRect(0, height() - edge, width(), edge, tokens.bad);
    if (hasFocus())
        drawRing(painter, rect().adjusted(8, 3, -3, -3 - edge), m_theme);
}

} // namespace ui
