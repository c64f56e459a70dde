#include "ui/monitoring/citizenrequestspanel.h"

#include "core/desk/closing.h"
#include "ui/shared/quietlist.h"
#include "ui/shared/rows.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int mostRows = 5; // in sight at once

} // namespace

CitizenRequestsPanel::CitizenRequestsPanel(const Theme &theme, QWidget *parent)
    : Card(theme, parent), m_none(makeText(theme, Type::Body, Ink::Text2)),
      m_rows(new PanelList(mostRows)), m_chosen(new QWidget),
      m_whoTitle(makeText(theme, Type::Heading, Ink::Text2)), m_who(new QLineEdit),
      m_correctTitle(makeText(theme, Type::Heading, Ink::Text2)), m_correct(new QLineEdit),
      m_do(new KeyButton(theme, KeyButton::Kind::Secondary)),
      m_answered(new KeyButton(theme, KeyButton::Kind::Secondary)),
      m_done(makeText(theme, Type::Body)), m_newTitle(makeText(theme, Type::Heading)),
      m_kindTitle(makeText(theme, Type::Heading, Ink::Text2)), m_kind(new Chooser(theme)),
      m_referenceTitle(makeText(theme, Type::Heading, Ink::Text2)), m_reference(new QLineEdit),
      m_receivedTitle(makeText(theme, Type::Heading, Ink::Text2)), m_received(new QLineEdit),
      m_problem(makeText(theme, Type::Label, Ink::Bad)),
      m_note(new KeyButton(theme, KeyButton::Kind::Secondary)),
      m_back(new KeyButton(theme, KeyButton::Kind::Ghost))
{
    setObjectName(u"citizenRequestsPanel"_s);
    m_rows->setObjectName(u"citizenRequests"_s);
    m_who->setObjectName(u"citizenWho"_s);
    m_correct->setObjectName(u"citizenCorrect"_s);
    m_do->setObjectName(u"citizenDo"_s);
    m_answered->setObjectName(u"citizenAnswered"_s);
    m_done->setObjectName(u"citizenDone"_s);
    m_kind->setObjectName(u"citizenKind"_s);
    m_reference->setObjectName(u"citizenReference"_s);
    m_received->setObjectName(u"citizenReceived"_s);
    m_problem->setObjectName(u"citizenProblem"_s);
    m_note->setObjectName(u"citizenNote"_s);
    m_back->setObjectName(u"citizenBack"_s);
    build(theme);
    connectParts();
    retranslate();
    hide();
}

void CitizenRequestsPanel::build(const Theme &theme)
{
    const auto field = [&theme](QLabel &title, QLineEdit &edit) {
        title.setBuddy(&edit);
        auto *column = makeColumn(theme, 4);
        column->addWidget(&title);
        column->addWidget(&edit);
        return column;
    };
    auto *who = makeRow(theme, 12);
    who->addLayout(field(*m_whoTitle, *m_who), 1);
    who->addLayout(field(*m_correctTitle, *m_correct), 1);
    auto *deeds = makeRow(theme, 12);
    deeds->addWidget(m_do);
    deeds->addWidget(m_answered);
    deeds->addStretch();
    auto *chosen = makeColumn(theme, 8);
    chosen->setContentsMargins({});
    chosen->addLayout(who);
    chosen->addWidget(m_done);
    chosen->addLayout(deeds);
    m_chosen->setLayout(chosen);
    auto *fresh = makeRow(theme, 12);
    fresh->addLayout(field(*m_kindTitle, *m_kind), 3);
    fresh->addLayout(field(*m_referenceTitle, *m_reference), 3);
    fresh->addLayout(field(*m_receivedTitle, *m_received), 2);
    auto *buttons = makeRow(theme, 12);
    buttons->addWidget(m_note);
    buttons->addWidget(m_back);
    buttons->addStretch();
    body().addWidget(m_none);
    body().addWidget(m_rows);
    body().addWidget(m_chosen);
    body().addWidget(m_problem);
    body().addWidget(m_newTitle);
    body().addLayout(fresh);
    body().addLayout(buttons);
    const auto dress = [this, &theme, who, deeds, fresh, buttons] {
        for (auto *row : {who, deeds, fresh, buttons})
            row->setDirection(theme.isLarge() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        for (auto *edit : {m_who, m_correct, m_reference, m_received})
            edit->setFont(theme.font(Type::Body));
        m_rows->setFont(theme.font(Type::Body));
        fillRows();
    };
    connect(&theme, &Theme::changed, this, dress);
    dress();
}

void CitizenRequestsPanel::connectParts()
{
    connect(m_rows, &QListWidget::currentRowChanged, this, [this] { showChosen(); });
    connect(m_who, &QLineEdit::returnPressed, this, &CitizenRequestsPanel::doByEnter);
    connect(m_correct, &QLineEdit::returnPressed, this, &CitizenRequestsPanel::doByEnter);
    connect(m_do, &QPushButton::clicked, this, &CitizenRequestsPanel::doChosen);
    connect(m_answered, &QPushButton::clicked, this, &CitizenRequestsPanel::answerChosen);
    connect(m_kind, &Chooser::picked, this,
            [this] { m_reference->setFocus(Qt::OtherFocusReason); });
    connect(m_kind, &Chooser::marked, this, &CitizenRequestsPanel::marked);
    connect(m_kind, &Chooser::left, this, &CitizenRequestsPanel::left);
    for (auto *edit : {m_reference, m_received})
        connect(edit, &QLineEdit::returnPressed, this, &CitizenRequestsPanel::note);
    connect(m_note, &QPushButton::clicked, this, &CitizenRequestsPanel::note);
    connect(m_back, &QPushButton::clicked, this, &CitizenRequestsPanel::left);
}

void CitizenRequestsPanel::open(const CitizenRequestsView &view)
{
    m_kind->setEntries(view.kinds);
    m_kind->choose({});
    for (auto *edit : {m_who, m_correct, m_reference, m_received})
        edit->clear();
    m_problem->hide();
    m_done->hide();
    m_view = {}; // the first row is chosen anew
    show(view);
    show();
    QWidget &first = m_view.rows.isEmpty() ? static_cast<QWidget &>(*m_kind) : *m_rows;
    first.setFocus(Qt::ShortcutFocusReason);
}

void CitizenRequestsPanel::show(const CitizenRequestsView &view)
{
    const auto *before = chosen();
    const auto id = view.chosen != 0 ? view.chosen : before ? before->id : 0;
    m_view = view;
    fillRows();
    const auto found = std::find_if(m_view.rows.cbegin(), m_view.rows.cend(),
                                    [id](const auto &row) { return row.id == id; });
    const auto place = found == m_view.rows.cend() ? 0 : found - m_view.rows.cbegin();
    m_rows->setCurrentRow(m_view.rows.isEmpty() ? -1 : static_cast<int>(place));
    showChosen();
}

void CitizenRequestsPanel::fillRows()
{
    const QSignalBlocker quiet(m_rows);
    const int row = m_rows->currentRow();
    m_rows->clear();
    for (const auto &each : m_view.rows)
        m_rows->addItem(each.text);
    m_none->setVisible(m_view.rows.isEmpty());
    m_rows->setVisible(!m_view.rows.isEmpty());
    m_rows->setCurrentRow(std::min(row, m_rows->count() - 1));
}

const CitizenRequestsView::Row *CitizenRequestsPanel::chosen() const
{
    const int row = m_rows->currentRow();
    return row >= 0 && row < m_view.rows.size() ? &m_view.rows[row] : nullptr;
}

void CitizenRequestsPanel::showChosen()
{
    const auto *row = chosen();
    m_chosen->setVisible(row);
    if (!row)
        return;
    const bool isCorrection = row->kind == u"rectify"_s;
    for (QWidget *each : {static_cast<QWidget *>(m_whoTitle), static_cast<QWidget *>(m_who),
                          static_cast<QWidget *>(m_do)})
        each->setVisible(!row->isAnswered);
    m_correctTitle->setVisible(isCorrection && !row->isAnswered);
    m_correct->setVisible(isCorrection && !row->isAnswered);
    m_do->show(isCorrection              ? tr("Correct")
               : row->kind == u"erase"_s ? tr("Erase; it does not come back")
                                         : tr("Write what is held to a file"),
               row->kind == u"erase"_s ? QKeySequence() : QKeySequence(Qt::Key_Return));
    m_answered->show(row->isAnswered ? tr("Not answered yet") : tr("The citizen has an answer"),
                     {});
}

void CitizenRequestsPanel::showDone(const QString &text)
{
    m_problem->hide();
    m_who->clear();
    m_correct->clear();
    m_done->setText(text);
    m_done->show();
    m_rows->setFocus(Qt::OtherFocusReason);
}

void CitizenRequestsPanel::complain(const QString &text)
{
    complainAt(*m_who, text);
}

void CitizenRequestsPanel::complainOfNew(const QString &text)
{
    complainAt(*m_reference, text);
}

void CitizenRequestsPanel::complainAt(QWidget &field, const QString &text)
{
    m_done->hide();
    m_problem->setText(text);
    m_problem->show();
    field.setFocus(Qt::OtherFocusReason);
    Q_EMIT marked(text);
}

void CitizenRequestsPanel::doByEnter()
{
    const auto *row = chosen();
    if (row && row->kind == u"erase"_s)
        return complainAt(*m_do, tr("Press the button to erase: it does not come back."));
    doChosen();
}

void CitizenRequestsPanel::doChosen()
{
    const auto *row = chosen();
    if (!row)
        return;
    if (m_who->text().trimmed().isEmpty())
        return complainAt(*m_who, tr("Missing: the citizen's number or tax code."));
    if (row->kind == u"rectify"_s && m_correct->text().trimmed().isEmpty())
        return complainAt(*m_correct, tr("Missing: what is right."));
    Q_EMIT doRequested(*row, m_who->text().trimmed(), m_correct->text().trimmed());
}

void CitizenRequestsPanel::answerChosen()
{
    if (const auto *row = chosen())
        Q_EMIT answerRequested(*row, !row->isAnswered);
}

void CitizenRequestsPanel::note()
{
    const auto typed = m_received->text().trimmed();
    // A day without its year is the last such, not the next.
    auto day = desk::dayTyped(typed, m_view.today);
    if (day > m_view.today && typed.count(u'.') + typed.count(u'/') < 2)
        day = day.addYears(-1);
    if (m_kind->chosen().isEmpty())
        return complainAt(*m_kind, tr("Missing: what the citizen asks."));
    if (m_reference->text().trimmed().isEmpty())
        return complainAt(*m_reference, tr("Missing: the number in the protocol."));
    if (!day.isValid())
        return complainAt(*m_received, tr("This is no day. Write it like 24.12."));
    if (day > m_view.today)
        return complainAt(*m_received, tr("This day is still to come."));
    Q_EMIT noted(m_reference->text().trimmed(), m_kind->chosen(), day);
}

// Esc in the list of kinds has closed that first.
void CitizenRequestsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        Card::keyPressEvent(event);
}

void CitizenRequestsPanel::retranslate()
{
    setTitle(tr("Requests of citizens about their data"));
    m_none->setText(tr("No request is noted."));
    m_rows->setAccessibleName(tr("Requests, the most urgent first"));
    m_whoTitle->setText(tr("Number or tax code"));
    m_who->setAccessibleName(tr("Number or tax code"));
    m_who->setAccessibleDescription(tr("Checked with the citizen; it is not kept"));
    m_correctTitle->setText(tr("What is right"));
    m_correct->setAccessibleName(tr("What is right"));
    m_newTitle->setText(tr("A new request"));
    m_kindTitle->setText(tr("What the citizen asks"));
    m_kind->setAccessibleName(tr("What the citizen asks"));
    m_referenceTitle->setText(tr("Number in the protocol"));
    m_reference->setAccessibleName(tr("Number in the protocol"));
    m_reference->setAccessibleDescription(tr("It names nobody"));
    m_receivedTitle->setText(tr("Received"));
    m_received->setAccessibleName(tr("Received"));
    m_received->setPlaceholderText(tr("today"));
    m_note->show(tr("Note it"), QKeySequence(Qt::Key_Return));
    m_back->show(tr("Back to the figures"), QKeySequence(Qt::Key_Escape));
    showChosen();
}

} // namespace ui
