#include "ui/queue/reassignpanel.h"

#include "ui/shared/rows.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace ui {

using namespace Qt::StringLiterals;

ReassignPanel::ReassignPanel(const Theme &theme, QWidget *parent)
    : Card(theme, parent), m_personTitle(makeText(theme, Type::Heading, Ink::Text2)),
      m_person(new Chooser(theme)), m_reasonTitle(makeText(theme, Type::Heading, Ink::Text2)),
      m_reason(new QLineEdit), m_problem(makeText(theme, Type::Label, Ink::Bad)),
      m_give(new KeyButton(theme, KeyButton::Kind::Secondary)),
      m_back(new KeyButton(theme, KeyButton::Kind::Ghost))
{
    setObjectName(u"reassignPanel"_s);
    m_person->setObjectName(u"reassignPerson"_s);
    m_reason->setObjectName(u"reassignReason"_s);
    m_give->setObjectName(u"reassignGive"_s);
    m_back->setObjectName(u"reassignBack"_s);
    m_personTitle->setBuddy(m_person);
    m_reasonTitle->setBuddy(m_reason);
    auto *fields = makeRow(theme, 12);
    const auto addField = [&](QLabel *title, QWidget *field, int stretch) {
        auto *column = makeColumn(theme, 4);
        column->addStretch(); // the fields stay in line where one title wraps
        column->addWidget(title);
        column->addWidget(field);
        fields->addLayout(column, stretch);
    };
    addField(m_personTitle, m_person, 2);
    addField(m_reasonTitle, m_reason, 3);
    auto *buttons = makeRow(theme, 12);
    buttons->addWidget(m_give);
    buttons->addWidget(m_back);
    buttons->addStretch();
    body().addLayout(fields);
    body().addWidget(m_problem);
    body().addLayout(buttons);
    const auto dress = [this, &theme] { m_reason->setFont(theme.font(Type::Body)); };
    connect(&theme, &Theme::changed, this, dress);
    dress();
    connect(m_person, &Chooser::picked, this, [this] { m_reason->setFocus(Qt::OtherFocusReason); });
    connect(m_person, &Chooser::marked, this, &ReassignPanel::marked);
    connect(m_person, &Chooser::left, this, &ReassignPanel::left);
    connect(m_reason, &QLineEdit::returnPressed, this, &ReassignPanel::ask);
    connect(m_give, &QPushButton::clicked, this, &ReassignPanel::ask);
    connect(m_back, &QPushButton::clicked, this, &ReassignPanel::left);
    retranslate();
    hide();
}

void ReassignPanel::open(const ReassignView &view)
{
    m_view = view;
    setTitle(tr("Give request %1 to").arg(view.request));
    m_person->setEntries(view.people);
    m_person->choose({});
    m_reason->clear();
    m_problem->hide();
    show();
    m_person->open();
}

void ReassignPanel::close()
{
    m_view.reset();
    hide();
}

void ReassignPanel::ask()
{
    if (!m_view)
        return;
    if (m_person->chosen().isEmpty())
        return complain(tr("Missing: to whom"), *m_person);
    const auto reason = m_reason->text().trimmed();
    if (reason.isEmpty())
        return complain(tr("Missing: why"), *m_reason);
    m_problem->hide();
    Q_EMIT requested(m_view->callback, m_person->chosen(), reason);
}

void ReassignPanel::complain(const QString &text, QWidget &where)
{
    m_problem->setText(text);
    m_problem->show();
    where.setFocus(Qt::OtherFocusReason);
    Q_EMIT marked(text);
}

// Esc in the list of people has closed that first.
void ReassignPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        Card::keyPressEvent(event);
}

void ReassignPanel::retranslate()
{
    if (m_view)
        setTitle(tr("Give request %1 to").arg(m_view->request));
    m_problem->hide(); // it is said again when it is asked again
    m_personTitle->setText(tr("Who serves the office today"));
    m_person->setAccessibleName(tr("Who serves the office today"));
    m_person->setPlaceholderText(tr("A few letters of the name"));
    m_reasonTitle->setText(tr("Why"));
    m_reason->setAccessibleName(tr("Why"));
    m_reason->setAccessibleDescription(tr("Enter gives the callback"));
    m_give->show(tr("Give"), QKeySequence(Qt::Key_Return));
    m_back->show(tr("Back to the queue"), QKeySequence(Qt::Key_Escape));
}

} // namespace ui
