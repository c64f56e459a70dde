#include "ui/audit/auditplace.h"

#include "ui/shared/quietlist.h"
#include "ui/shared/rows.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int margin = 16;
constexpr int rowsInSight = 12; // of what there is to read, all are

} // namespace

AuditPlace::AuditPlace(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_title(makeLabel(theme, Type::Title)),
      m_state(makeText(theme, Type::Body, Ink::Text2)), m_choiceCard(new Card(theme)),
      m_choice(new PanelList(rowsInSight)), m_dayTitle(makeText(theme, Type::Heading, Ink::Text2)),
      m_day(new QLineEdit), m_problem(makeText(theme, Type::Label, Ink::Bad)),
      m_read(new KeyButton(theme, KeyButton::Kind::Secondary)), m_answerCard(new Card(theme)),
      m_text(makeText(theme, Type::Body)), m_rows(new PanelList(rowsInSight))
{
    setObjectName(u"audit"_s);
    m_state->setObjectName(u"auditState"_s);
    m_choice->setObjectName(u"auditChoice"_s);
    m_day->setObjectName(u"auditDay"_s);
    m_problem->setObjectName(u"auditProblem"_s);
    m_read->setObjectName(u"auditRead"_s);
    m_text->setObjectName(u"auditText"_s);
    m_rows->setObjectName(u"auditRows"_s);
    m_rows->setLayoutMode(QListView::Batched); // a log has hundreds, a configuration thousands
    m_choiceCard->body().addWidget(m_choice);
    m_choiceCard->body().addWidget(m_dayTitle);
    m_choiceCard->body().addWidget(m_day, 0, Qt::AlignLeft);
    m_choiceCard->body().addWidget(m_problem);
    m_choiceCard->body().addWidget(m_read, 0, Qt::AlignLeft);
    m_answerCard->body().addWidget(m_text);
    m_answerCard->body().addWidget(m_rows);
    auto *column = makeColumn(theme, 12);
    for (auto *widget :
         std::initializer_list<QWidget *>{m_title, m_state, m_choiceCard, m_answerCard})
        column->addWidget(widget);
    column->addStretch(1);
    setLayout(column);
    m_problem->hide();
    m_answerCard->hide();
    connect(m_choice, &QListWidget::itemActivated, this, &AuditPlace::read);
    connect(m_day, &QLineEdit::returnPressed, this, &AuditPlace::read);
    connect(m_read, &QPushButton::clicked, this, &AuditPlace::read);
    connect(&theme, &Theme::changed, this, &AuditPlace::dress);
    dress();
    retranslate();
}

void AuditPlace::show(const QString &state, const QStringList &readings)
{
    m_state->setText(state);
    const int row = std::max(0, m_choice->currentRow());
    const QSignalBlocker blocker(m_choice);
    m_choice->clear();
    m_choice->addItems(readings);
    m_choice->setCurrentRow(row);
    m_problem->hide(); // it is in the words of then
}

// The rows are described by the sentence: so that is heard first. Without any it is said.
void AuditPlace::open(const AuditAnswer &answer)
{
    m_problem->hide();
    m_day->setAccessibleDescription({});
    m_rows->clear();
    show(answer);
    m_answerCard->show();
    m_rows->setCurrentRow(0);
    if (answer.rows.isEmpty())
        Q_EMIT marked(answer.text);
    else
        m_rows->setFocus(Qt::OtherFocusReason);
}

void AuditPlace::show(const AuditAnswer &answer)
{
    const int row = m_rows->currentRow();
    m_answerCard->setTitle(answer.title);
    m_text->setText(answer.text);
    m_rows->clear();
    m_rows->addItems(answer.rows);
    m_rows->setAccessibleName(answer.title);
    m_rows->setAccessibleDescription(answer.text);
    m_rows->setVisible(!answer.rows.isEmpty());
    m_rows->setCurrentRow(row);
}

void AuditPlace::complain(const QString &text)
{
    m_problem->setText(text);
    m_problem->show();
    m_day->setAccessibleDescription(text);
    m_day->setFocus(Qt::OtherFocusReason);
    Q_EMIT marked(text);
}

void AuditPlace::focusChoice()
{
    m_choice->setFocus(Qt::OtherFocusReason);
}

void AuditPlace::read()
{
    if (m_choice->currentRow() >= 0)
        Q_EMIT readRequested(m_choice->currentRow(), m_day->text().trimmed());
}

void AuditPlace::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_rows->hasFocus())
        focusChoice();
    else
        QWidget::keyPressEvent(event);
}

void AuditPlace::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AuditPlace::dress()
{
    for (auto *widget : std::initializer_list<QWidget *>{m_choice, m_day, m_rows})
        widget->setFont(m_theme.font(Type::Body));
    layout()->setContentsMargins(m_theme.space(margin), m_theme.space(12), m_theme.space(margin),
                                 m_theme.space(14));
}

void AuditPlace::retranslate()
{
    m_title->setText(tr("Audit"));
    m_choiceCard->setTitle(tr("To read"));
    m_choice->setAccessibleName(tr("To read"));
    m_dayTitle->setText(tr("Day, like 24.12.2026; of the trail the last one told"));
    m_day->setAccessibleName(m_dayTitle->text());
    m_read->show(tr("Read"), {});
}

} // namespace ui
