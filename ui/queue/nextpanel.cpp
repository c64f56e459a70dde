#include "ui/queue/nextpanel.h"

#include "ui/shared/rows.h"

namespace ui {

using namespace Qt::StringLiterals;

NextPanel::NextPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_card(new Card(theme)), m_row(makeRow(theme, 24)),
      m_title(makeLabel(theme, Type::Heading, Ink::Text2)), m_number(makeLabel(theme, Type::Title)),
      m_what(makeLabel(theme, Type::Item)), m_where(makeLabel(theme, Type::Body, Ink::Text2)),
      m_why(makeLabel(theme, Type::Body, Ink::Text2)),
      m_button(new KeyButton(theme, KeyButton::Kind::Primary))
{
    setObjectName(u"nextPanel"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_button->setObjectName(u"takeNext"_s);
    m_number->setObjectName(u"nextNumber"_s);
    m_why->setObjectName(u"nextWhy"_s);
    m_where->setObjectName(u"nextWhere"_s);
    m_where->setWordWrap(true);
    auto *column = makeColumn(theme, 8);
    setLayout(column);
    column->addWidget(m_card);
    m_card->body().addLayout(m_row);
    const auto pair = [this, &theme](QLabel *above, QLabel *below, int stretch) {
        auto *lines = makeColumn(theme, 2);
        lines->addWidget(above);
        lines->addWidget(below);
        m_row->addLayout(lines, stretch);
    };
    pair(m_title, m_number, 0);
    pair(m_what, m_where, 1);
    m_row->addWidget(m_why);
    connect(m_button, &QPushButton::clicked, this, &NextPanel::asked);
    connect(&theme, &Theme::changed, this, &NextPanel::arrange);
    arrange();
    retranslate();
}

void NextPanel::show(const NextView &view)
{
    if (view == m_view)
        return;
    m_view = view;
    arrange();
}

void NextPanel::setKey(const QKeySequence &key)
{
    if (key == m_key)
        return;
    m_key = key;
    fill();
}

void NextPanel::retranslate()
{
    m_card->setAccessibleName(tr("Next"));
    m_title->setText(tr("Next"));
    fill();
}

void NextPanel::arrange()
{
    // In large letters there is room for the button only; the strip says what is in hand.
    const bool isAlone = m_theme.isLarge() && !m_view.number.isEmpty();
    if (isAlone)
        layout()->addWidget(m_button);
    else
        m_row->addWidget(m_button, 0, Qt::AlignVCenter);
    m_card->setVisible(!isAlone);
    fill();
}

void NextPanel::fill()
{
    const bool isThere = !m_view.number.isEmpty();
    m_title->setVisible(isThere);
    for (auto [label, text] : {std::pair(m_number, m_view.number), std::pair(m_what, m_view.what),
                               std::pair(m_where, m_view.where), std::pair(m_why, m_view.why)}) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    }
    const bool isNamed = m_theme.isLarge() && isThere;
    m_button->show(isNamed ? tr("Take the next one: %1").arg(m_view.number)
                           : tr("Take the next one"),
                   m_key, Icon::Phone);
    // The strip has a button with the same words.
    const auto name = isThere ? tr("Take the next one: %1").arg(m_view.number) : m_button->text();
    if (m_button->accessibleName() != name)
        m_button->setAccessibleName(name);
    m_button->setEnabled(m_view.isPossible);
    m_button->setVisible(isThere);
}

} // namespace ui
