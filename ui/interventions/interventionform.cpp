#include "ui/interventions/interventionform.h"

#include "ui/shared/namedgroup.h"
#include "ui/shared/rows.h"

namespace ui {

using namespace Qt::StringLiterals;

InterventionForm::InterventionForm(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_title(makeLabel(theme, Type::Heading, Ink::Text2)),
      m_choices(new QWidget), m_grid(new QGridLayout(m_choices)), m_group(new QButtonGroup(this)),
      m_noteTitle(makeLabel(theme, Type::Heading, Ink::Text2)),
      m_kept(makeLabel(theme, Type::Label, Ink::Text2)), m_note(new QPlainTextEdit)
{
    setObjectName(u"interventionForm"_s);
    m_choices->setObjectName(u"outcomes"_s);
    makeNamedGroup(*m_choices);
    m_note->setObjectName(u"interventionNote"_s);
    m_note->setTabChangesFocus(true);
    m_note->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_noteTitle->setBuddy(m_note);
    m_kept->setObjectName(u"kept"_s);
    addChoices();
    auto *column = makeColumn(theme, 8);
    setLayout(column);
    column->addWidget(m_title);
    column->addWidget(m_choices);
    auto *head = makeRow(theme, 8);
    head->addWidget(m_noteTitle);
    head->addStretch();
    head->addWidget(m_kept);
    column->addLayout(head);
    column->addWidget(m_note, 1);
    const auto adapt = [this, &theme, head] {
        arrangeChoices();
        // Of another day what is told of the draft is long.
        head->setDirection(theme.isLarge() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        const int lines = theme.isLarge() ? 2 : 3;
        m_note->setMinimumHeight(QFontMetrics(theme.font(Type::Body)).lineSpacing() * lines
                                 + theme.space(26));
    };
    connect(&theme, &Theme::changed, this, adapt);
    adapt();
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isTold)
            Q_EMIT edited();
    });
}

void InterventionForm::addChoices()
{
    m_grid->setContentsMargins({});
    for (const auto &code : {u"done"_s, u"needs-documents"_s, u"appointment"_s, u"not-ours"_s}) {
        auto *choice = new OutcomeChoice(m_theme, code);
        m_group->addButton(choice);
        connect(choice, &QRadioButton::toggled, this, [this](bool isOn) {
            if (isOn && !m_isTold)
                Q_EMIT edited();
        });
    }
}

void InterventionForm::arrangeChoices()
{
    const int columns = m_theme.isLarge() ? 1 : 2;
    m_grid->setSpacing(m_theme.space(m_theme.isLarge() ? 4 : 8));
    int place = 0;
    for (auto *choice : m_group->buttons()) {
        m_grid->addWidget(choice, place / columns, place % columns);
        ++place;
    }
}

void InterventionForm::show(const desk::InterventionDraft &draft)
{
    m_isTold = true;
    choose(draft.outcome);
    if (m_note->toPlainText() != draft.note)
        m_note->setPlainText(draft.note);
    m_isTold = false;
}

// An exclusive group never lets go of its last choice.
void InterventionForm::choose(const QString &outcome)
{
    m_group->setExclusive(false);
    for (auto *button : m_group->buttons())
        button->setChecked(button->objectName() == outcome);
    m_group->setExclusive(true);
}

OutcomeChoice *InterventionForm::chosen() const
{
    return qobject_cast<OutcomeChoice *>(m_group->checkedButton());
}

desk::InterventionDraft InterventionForm::draft() const
{
    return {chosen() ? chosen()->code() : QString(), m_note->toPlainText()};
}

QList<QWidget *> InterventionForm::tabStops() const
{
    QList<QWidget *> stops;
    for (auto *choice : m_group->buttons())
        stops.append(choice);
    stops.append(m_note);
    return stops;
}

void InterventionForm::setKept(const QString &text)
{
    m_kept->setText(text);
}

void InterventionForm::focusNote()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
}

void InterventionForm::focusOutcome()
{
    auto *choice = chosen() ? chosen() : m_choices->findChild<OutcomeChoice *>(u"done"_s);
    choice->setFocus(Qt::ShortcutFocusReason);
}

void InterventionForm::retranslate()
{
    m_title->setText(tr("What the office did"));
    m_choices->setAccessibleName(m_title->text());
    m_noteTitle->setText(tr("Note"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("What was done, for whoever reads it later"));
    const auto say = [this](const QString &code, const QString &title, const QString &meaning) {
        m_choices->findChild<OutcomeChoice *>(code)->show(title, meaning);
    };
    say(u"done"_s, tr("Done"), tr("nothing is left to do"));
    say(u"needs-documents"_s, tr("Documents needed"), tr("write which ones"));
    say(u"appointment"_s, tr("Appointment"), tr("write the day and the place"));
    say(u"not-ours"_s, tr("Not ours"), tr("write whose it is"));
}

} // namespace ui
