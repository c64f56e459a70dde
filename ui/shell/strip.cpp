#include "ui/shell/strip.h"

#include "ui/shared/box.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/namedgroup.h"
#include "ui/shell/factpair.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Coat
{
    QColor fill, edge;
    Ink big, small;
    Icon icon;
    KeyButton::Kind next, back;
};

Coat coatOf(const Tokens &tokens, StripView::Mood mood)
{
    using Kind = KeyButton::Kind;
    switch (mood) {
    case StripView::Mood::Urgent:
        return {tokens.urgent, tokens.onUrgent,    Ink::OnUrgent,       Ink::OnUrgent,
                Icon::Phone,   Kind::UrgentFilled, Kind::UrgentOutlined};
    case StripView::Mood::Live:
        return {tokens.live, tokens.liveEdge,  Ink::OnLive,       Ink::OnLive2,
                Icon::Phone, Kind::LiveFilled, Kind::LiveOutlined};
    case StripView::Mood::Trouble:
        return {tokens.surface, tokens.bad,      Ink::Bad,   Ink::Text,
                Icon::Overdue,  Kind::Secondary, Kind::Ghost};
    case StripView::Mood::Quiet:
        break;
    }
    return {tokens.surface, tokens.line,     Ink::Text,  Ink::Text2,
            Icon::Phone,    Kind::Secondary, Kind::Ghost};
}

QString capital(const QString &words)
{
    return words.left(1).toUpper() + words.mid(1);
}

} // namespace

Strip::Strip(const Theme &theme, Actions &actions, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_actions(actions), m_row(new QHBoxLayout(this)),
      m_facts(new QHBoxLayout), m_icon(new QLabel),
      m_back(new KeyButton(theme, KeyButton::Kind::Ghost)),
      m_next(new KeyButton(theme, KeyButton::Kind::Secondary))
{
    setObjectName(u"strip"_s);
    m_back->setObjectName(u"stripBack"_s);
    m_next->setObjectName(u"stripNext"_s);
    makeNamedGroup(*this);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_row->addWidget(m_icon);
    m_row->addLayout(m_facts);
    m_row->addStretch(1);
    m_row->addWidget(m_back);
    m_row->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, [this] { m_actions.of(Act::Back).trigger(); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_actions.of(Act::Next).trigger(); });
    connect(&theme, &Theme::changed, this, &Strip::arrange);
    retranslate();
    arrange();
}

void Strip::show(const StripView &view)
{
    m_view = view;
    while (m_pairs.size() < view.facts.size()) {
        m_pairs += new FactPair(m_theme, this);
        m_facts->addWidget(m_pairs.constLast());
    }
    for (qsizetype index = 0; index < view.facts.size(); ++index)
        m_pairs[index]->show(view.facts[index]);
    if (accessibleDescription() != view.braille)
        setAccessibleDescription(view.braille);
    dressButtons();
    showIcon();
    fit();
    update();
}

void Strip::retranslate()
{
    setAccessibleName(tr("In hand"));
    dressButtons();
}

void Strip::dressButtons()
{
    const Coat coat = coatOf(m_theme.tokens(), m_view.mood);
    m_next->setKind(coat.next);
    m_back->setKind(coat.back);
    m_next->show(capital(m_view.next), m_actions.key(Act::Next));
    m_back->show(capital(m_view.back), m_actions.key(Act::Back));
    m_back->setKeyShown(!m_theme.isLarge());
    // A button that goes away hands its focus to the strip, not to whatever comes next.
    if ((m_view.next.isEmpty() && m_next->hasFocus())
        || (m_view.back.isEmpty() && m_back->hasFocus()))
        setFocus(Qt::OtherFocusReason);
    m_next->setVisible(!m_view.next.isEmpty());
    m_back->setVisible(!m_view.back.isEmpty());
}

void Strip::showIcon()
{
    const Coat coat = coatOf(m_theme.tokens(), m_view.mood);
    const bool isUrgent = m_view.mood == StripView::Mood::Urgent;
    m_icon->setPixmap(ui::pixmap(coat.icon, m_theme.space(isUrgent ? 32 : 24),
                                 m_theme.ink(coat.big), devicePixelRatioF(), coat.fill));
}

void Strip::arrange()
{
    m_row->setContentsMargins(m_theme.space(20), 0, m_theme.space(20), 0);
    m_row->setSpacing(m_theme.space(12));
    m_facts->setSpacing(m_theme.space(24));
    const auto tall = [this](Type type) { return QFontMetrics(m_theme.font(type)).height(); };
    // Room for the loudest, so that the quietest has the same.
    const Type loudest = m_theme.isLarge() ? Type::Title : Type::Hero;
    setFixedHeight(std::max(tall(loudest) + tall(Type::Label) + m_theme.space(8),
                            m_next->sizeHint().height() + m_theme.space(16)));
    dressButtons();
    showIcon();
    fit();
}

int Strip::roomForFacts() const
{
    int taken = 2 * m_theme.space(20) + m_icon->sizeHint().width() + m_row->spacing();
    for (const KeyButton *button : {m_back, m_next}) {
        if (!button->isHidden())
            taken += button->sizeHint().width() + m_row->spacing();
    }
    return width() - taken - m_row->spacing();
}

// The largest letters in which the first fact has room, then as many facts as fit.
void Strip::fit()
{
    const int room = roomForFacts();
    const QList<Type> types = letters();
    Type chosen = types.constLast();
    for (auto type = types.crbegin(); type != types.crend(); ++type) {
        if (!m_view.facts.isEmpty() && m_pairs.constFirst()->bigWidthIn(*type) <= room)
            chosen = *type;
    }
    const qsizetype most = m_theme.isLarge() ? 2 : m_view.facts.size();
    const Coat coat = coatOf(m_theme.tokens(), m_view.mood);
    int taken = 0;
    bool hasRoom = true;
    for (qsizetype index = 0; index < m_pairs.size(); ++index) {
        FactPair &pair = *m_pairs[index];
        pair.dress(chosen, coat.big, coat.small);
        taken += pair.widthIn(chosen) + (index > 0 ? m_facts->spacing() : 0);
        hasRoom = hasRoom && index < std::min(most, m_view.facts.size())
                  && (index == 0 || taken <= room);
        pair.setVisible(hasRoom);
    }
}

// Largest first.
QList<Type> Strip::letters() const
{
    if (m_view.mood != StripView::Mood::Urgent)
        return {Type::Strip, Type::Item};
    if (m_theme.isLarge())
        return {Type::Title, Type::Strip, Type::Item};
    return {Type::Hero, Type::Title, Type::Strip, Type::Item};
}

void Strip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void Strip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void Strip::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void Strip::paintEvent(QPaintEvent *)
{
    const Coat coat = coatOf(m_theme.tokens(), m_view.mood);
    QPainter painter(this);
    painter.fillRect(rect(), coat.fill);
    const auto &widths = m_theme.tokens().widths;
    const bool isLoud = m_view.mood == StripView::Mood::Urgent; // by its ground
    const bool isQuiet = m_view.mood == StripView::Mood::Quiet;
    const int edge = isLoud ? 1 : isQuiet ? widths.line : widths.chosen;
    painter.fillRect(0, height() - edge, width(), edge, coat.edge);
    if (m_view.mood == StripView::Mood::Trouble)
        painter.fillRect(0, 0, 5, height(), coat.edge);
    if (!hasFocus())
        return;
    const QRect within = rect().adjusted(3, 3, -3, -3 - edge);
    if (m_view.mood == StripView::Mood::Quiet || m_view.mood == StripView::Mood::Trouble)
        drawRing(painter, within, m_theme);
    else
        drawRing(painter, within, m_theme, m_theme.ink(coat.big));
}

} // namespace ui
