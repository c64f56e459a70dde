#include "ui/monitoring/deskspanel.h"

#include "ui/shared/quietlist.h"
#include "ui/shared/rows.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int rowsInSight = 6;
constexpr int longestDesk = 40; // as the database has it

} // namespace

DesksPanel::DesksPanel(const Theme &theme, QWidget *parent)
    : Card(theme, parent), m_rows(new PanelList(rowsInSight)),
      m_deskTitle(makeText(theme, Type::Heading, Ink::Text2)), m_desk(new QLineEdit),
      m_hint(makeText(theme, Type::Label, Ink::Text2)),
      m_set(new KeyButton(theme, KeyButton::Kind::Secondary)),
      m_back(new KeyButton(theme, KeyButton::Kind::Ghost))
{
    setObjectName(u"desksPanel"_s);
    m_rows->setObjectName(u"desks"_s);
    m_desk->setObjectName(u"deskOfDay"_s);
    m_set->setObjectName(u"desksSet"_s);
    m_back->setObjectName(u"desksBack"_s);
    m_desk->setMaxLength(longestDesk);
    m_deskTitle->setBuddy(m_desk);
    auto *buttons = makeRow(theme, 12);
    buttons->addWidget(m_set);
    buttons->addWidget(m_back);
    buttons->addStretch();
    body().addWidget(m_rows);
    body().addWidget(m_deskTitle);
    body().addWidget(m_desk);
    body().addWidget(m_hint);
    body().addLayout(buttons);
    connect(m_rows, &QListWidget::currentRowChanged, this, &DesksPanel::showDesk);
    connect(m_rows, &QListWidget::itemDoubleClicked, this, &DesksPanel::editDesk);
    connect(m_desk, &QLineEdit::returnPressed, this, &DesksPanel::request);
    connect(m_set, &QPushButton::clicked, this, &DesksPanel::request);
    connect(m_back, &QPushButton::clicked, this, &DesksPanel::left);
    const auto dress = [this, &theme] {
        m_rows->setFont(theme.font(Type::Body));
        m_desk->setFont(theme.font(Type::Body));
    };
    connect(&theme, &Theme::changed, this, dress);
    dress();
    retranslate();
    hide();
}

void DesksPanel::open(const DesksView &view)
{
    show(view);
    show();
    m_rows->setFocus(Qt::ShortcutFocusReason);
}

void DesksPanel::show(const DesksView &view)
{
    const bool isTyping = m_desk->isModified();
    const auto typed = m_desk->text();
    m_view = view;
    while (m_rows->count() > view.rows.size())
        delete m_rows->takeItem(m_rows->count() - 1);
    for (qsizetype index = 0; index < view.rows.size(); ++index) {
        if (index == m_rows->count())
            m_rows->addItem(view.rows[index].text);
        else
            m_rows->item(static_cast<int>(index))->setText(view.rows[index].text);
    }
    if (m_rows->currentRow() < 0)
        m_rows->setCurrentRow(0);
    showDesk();
    if (isTyping) {
        m_desk->setText(typed);
        m_desk->setModified(true);
    }
}

// The field is of the office that is chosen.
void DesksPanel::showDesk()
{
    const auto row = m_view.rows.value(m_rows->currentRow());
    m_desk->setText(row.desk);
    m_desk->setAccessibleName(tr("Desk on duty today: %1").arg(row.text));
}

void DesksPanel::editDesk()
{
    m_desk->setFocus(Qt::OtherFocusReason);
    m_desk->selectAll();
}

void DesksPanel::request()
{
    const auto row = m_view.rows.value(m_rows->currentRow());
    if (!row.office.isEmpty())
        Q_EMIT deskRequested(row.office, m_desk->text().simplified());
}

void DesksPanel::finish()
{
    m_desk->setModified(false);
    if (m_desk->hasFocus() || m_set->hasFocus())
        m_rows->setFocus(Qt::OtherFocusReason);
}

void DesksPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (isEnter && m_rows->hasFocus())
        editDesk();
    else
        Card::keyPressEvent(event);
}

void DesksPanel::retranslate()
{
    setTitle(tr("Desk on duty today"));
    m_rows->setAccessibleName(tr("Offices and their desks today"));
    m_rows->setAccessibleDescription(tr("Enter changes the desk"));
    m_deskTitle->setText(tr("Desk or extension"));
    m_desk->setPlaceholderText(tr("as every week"));
    m_hint->setText(tr("A desk, not a person. Empty: as every week."));
    m_desk->setAccessibleDescription(m_hint->text());
    m_set->show(tr("For today"), QKeySequence(Qt::Key_Return));
    m_back->show(tr("Back to the figures"), QKeySequence(Qt::Key_Escape));
}

} // namespace ui
