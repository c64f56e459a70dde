#include "ui/shell/header.h"

#include "ui/shared/namedgroup.h"
#include "ui/shared/rows.h"

#include <QPainter>

#include <array>

namespace ui {

Header::Header(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_row(new QHBoxLayout(this)),
      m_directorate(makeLabel(theme, Type::Item)), m_window(new Chip(theme)),
      m_day(makeLabel(theme, Type::Label, Ink::Text2)), m_clock(makeLabel(theme, Type::Item)),
      m_connection(new Chip(theme)), m_personIcon(new QLabel),
      m_person(makeLabel(theme, Type::Label, Ink::Text2))
{
    makeNamedGroup(*this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_row->addWidget(m_directorate);
    m_row->addWidget(m_window);
    m_row->addStretch(1);
    for (QWidget *widget :
         std::array<QWidget *, 5>{m_day, m_clock, m_connection, m_personIcon, m_person})
        m_row->addWidget(widget);
    connect(&theme, &Theme::changed, this, &Header::arrange);
    arrange();
}

void Header::show(const HeaderView &view)
{
    m_view = view;
    m_directorate->setText(view.directorate);
    m_window->show(Icon::Door, view.window, view.windowMood);
    m_window->setVisible(!view.window.isEmpty());
    m_day->setText(view.day);
    m_clock->setText(view.clock);
    m_connection->show(view.isConnected ? Icon::Plug : Icon::Overdue, view.connection,
                       view.isConnected ? Mood::Plain : Mood::Bad);
    m_person->setText(view.person);
    if (accessibleName() != view.directorate)
        setAccessibleName(view.directorate);
    fit();
}

void Header::arrange()
{
    const int above = m_theme.space(m_theme.isLarge() ? 4 : 8);
    m_row->setContentsMargins(m_theme.space(20), above, m_theme.space(18), above);
    m_row->setSpacing(m_theme.space(14));
    const int side = m_theme.space(18);
    m_personIcon->setPixmap(ui::pixmap(Icon::Person, side, m_theme.tokens().text2,
                                       devicePixelRatioF(), m_theme.tokens().surface));
    // A long name in large letters takes two lines rather than losing its end.
    m_directorate->setWordWrap(m_theme.isLarge());
    const int lines = m_theme.isLarge() ? 2 : 1;
    const int text = (QFontMetrics(m_theme.font(Type::Item)).lineSpacing() + 1) * lines;
    const int chip = m_window->sizeHint().height();
    setFixedHeight(std::max(text, chip) + (m_theme.isLarge() ? 2 * above : m_theme.space(22)));
    fit();
}

// The day goes first, then the person: both know them. In large letters the connection goes, too,
// where a long name needs its room: when it is lost, the line of trouble says so.
void Header::fit()
{
    const int gap = m_row->spacing();
    const int name = widthOfName();
    m_directorate->setFixedWidth(name);
    int spare = width() - 2 * m_theme.space(20) - name - m_window->sizeHint().width()
                - m_clock->sizeHint().width() - 4 * gap;
    const auto admit = [&spare, gap](int width, bool isWanted) {
        const bool isAdmitted = isWanted && width + gap <= spare;
        spare -= isAdmitted ? width + gap : 0;
        return isAdmitted;
    };
    m_connection->setVisible(admit(m_connection->sizeHint().width(), !m_view.connection.isEmpty()));
    const bool isSmall = !m_theme.isLarge();
    const bool hasPerson = admit(m_person->sizeHint().width() + m_personIcon->sizeHint().width()
                                     + gap,
                                 isSmall && !m_view.person.isEmpty());
    m_personIcon->setVisible(hasPerson);
    m_person->setVisible(hasPerson);
    m_day->setVisible(admit(m_day->sizeHint().width(), isSmall && hasPerson));
}

// In large letters: the least in which the name takes two lines.
int Header::widthOfName() const
{
    const QFontMetrics metrics(m_theme.font(Type::Item));
    const int whole = metrics.horizontalAdvance(m_view.directorate) + 2;
    if (!m_theme.isLarge())
        return whole;
    const auto lines = [&](int width) {
        const QRect room(0, 0, width, 100 * metrics.lineSpacing());
        return metrics.boundingRect(room, Qt::TextWordWrap, m_view.directorate).height()
               / metrics.height();
    };
    int width = whole / 2;
    while (width < whole && lines(width) > 2)
        width += 8;
    return width + 8;
}

void Header::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void Header::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().surface);
    const int line = m_theme.tokens().widths.line;
    painter.fillRect(0, height() - line, width(), line, m_theme.tokens().line);
}

} // namespace ui
