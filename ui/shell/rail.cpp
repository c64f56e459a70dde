#include "ui/shell/rail.h"

#include "ui/shared/namedgroup.h"

#include <QPainter>
#include <QVBoxLayout>

namespace ui {

Rail::Rail(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this))
{
    makeNamedGroup(*this);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_column->addStretch();
    connect(&theme, &Theme::changed, this, &Rail::arrange);
    retranslate();
    arrange();
}

void Rail::show(const QList<Place> &places, const Actions &actions)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    int row = 0;
    for (const Place place : places) {
        auto *button = new RailButton(m_theme, place, actions.key(placeAct(place)), this);
        button->setCount(m_counts.value(place));
        connect(button, &QPushButton::clicked, this, [this, place] { Q_EMIT chosen(place); });
        m_column->insertWidget(row++, button);
        m_buttons.insert(place, button);
    }
}

void Rail::mark(Place place)
{
    for (auto button = m_buttons.cbegin(); button != m_buttons.cend(); ++button)
        button.value()->setChecked(button.key() == place);
}

void Rail::showCount(Place place, int count)
{
    m_counts.insert(place, count);
    if (auto *button = m_buttons.value(place))
        button->setCount(count);
}

void Rail::showKeys(const Actions &actions)
{
    for (auto button = m_buttons.cbegin(); button != m_buttons.cend(); ++button)
        button.value()->setKey(actions.key(placeAct(button.key())));
}

void Rail::retranslate()
{
    setAccessibleName(tr("Places"));
    for (RailButton *button : std::as_const(m_buttons))
        button->retranslate();
}

void Rail::arrange()
{
    m_column->setContentsMargins(m_theme.space(6), m_theme.space(10), m_theme.space(6),
                                 m_theme.space(10));
    m_column->setSpacing(m_theme.space(8));
    for (RailButton *button : std::as_const(m_buttons))
        button->updateGeometry();
}

void Rail::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.rail);
    painter.fillRect(QRect(width() - tokens.widths.line, 0, tokens.widths.line, height()),
                     tokens.railEdge);
}

} // namespace ui
