#include "ui/monitoring/closingspanel.h"

#include "ui/shared/quietlist.h"
#include "ui/shared/rows.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int rowsInSight = 4;

} // namespace

ClosingsPanel::ClosingsPanel(const Theme &theme, QWidget *parent)
    : Card(theme, parent), m_none(makeText(theme, Type::Body, Ink::Text2)),
      m_rows(new PanelList(rowsInSight)), m_open(new KeyButton(theme, KeyButton::Kind::Secondary)),
      m_officeTitle(makeText(theme, Type::Heading, Ink::Text2)), m_office(new Chooser(theme)),
      m_dayTitle(makeText(theme, Type::Heading, Ink::Text2)), m_day(new QLineEdit),
      m_fromTitle(makeText(theme, Type::Heading, Ink::Text2)), m_from(new QLineEdit),
      m_untilTitle(makeText(theme, Type::Heading, Ink::Text2)), m_until(new QLineEdit),
      m_reasonTitle(makeText(theme, Type::Heading, Ink::Text2)), m_reason(new QLineEdit),
      m_effect(makeText(theme, Type::Body)), m_problem(makeText(theme, Type::Label, Ink::Bad)),
      m_close(new KeyButton(theme, KeyButton::Kind::Secondary)),
      m_closeNow(new KeyButton(theme, KeyButton::Kind::Secondary)),
      m_back(new KeyButton(theme, KeyButton::Kind::Ghost))
{
    setObjectName(u"closingsPanel"_s);
    m_rows->setObjectName(u"closings"_s);
    m_open->setObjectName(u"closingsOpen"_s);
    m_office->setObjectName(u"closingOffice"_s);
    m_day->setObjectName(u"closingDay"_s);
    m_from->setObjectName(u"closingFrom"_s);
    m_until->setObjectName(u"closingUntil"_s);
    m_reason->setObjectName(u"closingReason"_s);
    m_effect->setObjectName(u"closingEffect"_s);
    m_problem->setObjectName(u"closingProblem"_s);
    m_close->setObjectName(u"closingClose"_s);
    m_closeNow->setObjectName(u"closingCloseNow"_s);
    m_back->setObjectName(u"closingBack"_s);
    build(theme);
    connectParts();
    retranslate();
    hide();
}

void ClosingsPanel::build(const Theme &theme)
{
    const auto field = [&theme](QLabel &title, QLineEdit &edit) {
        title.setBuddy(&edit);
        auto *column = makeColumn(theme, 4);
        column->addWidget(&title);
        column->addWidget(&edit);
        return column;
    };
    auto *when = makeRow(theme, 12);
    when->addLayout(field(*m_officeTitle, *m_office), 4);
    when->addLayout(field(*m_dayTitle, *m_day), 2);
    when->addLayout(field(*m_fromTitle, *m_from), 2);
    when->addLayout(field(*m_untilTitle, *m_until), 2);
    auto *buttons = makeRow(theme, 12);
    const auto turn = [when, buttons, &theme] { // one below the other in large letters
        const auto way = theme.isLarge() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
        when->setDirection(way);
        buttons->setDirection(way);
    };
    connect(&theme, &Theme::changed, this, turn);
    turn();
    buttons->addWidget(m_close);
    buttons->addWidget(m_closeNow);
    buttons->addWidget(m_back);
    buttons->addStretch();
    body().addWidget(m_none);
    body().addWidget(m_rows);
    body().addWidget(m_open, 0, Qt::AlignLeft);
    body().addLayout(field(*m_reasonTitle, *m_reason));
    body().addLayout(when);
    body().addWidget(m_effect);
    body().addWidget(m_problem);
    body().addLayout(buttons);
    m_problem->hide();
    const auto dress = [this, &theme] {
        for (auto *edit : {m_day, m_from, m_until, m_reason})
            edit->setFont(theme.font(Type::Body));
        m_rows->setFont(theme.font(Type::Body));
        fillRows();
    };
    connect(&theme, &Theme::changed, this, dress);
    dress();
}

void ClosingsPanel::connectParts()
{
    for (auto *edit : {m_day, m_from, m_until, m_reason}) {
        connect(edit, &QLineEdit::textEdited, this, &ClosingsPanel::tellWritten);
        connect(edit, &QLineEdit::returnPressed, this, &ClosingsPanel::close);
    }
    connect(m_office, &Chooser::picked, this, [this] {
        tellWritten();
        m_reason->setFocus(Qt::OtherFocusReason);
    });
    connect(m_office, &Chooser::marked, this, &ClosingsPanel::marked);
    connect(m_office, &Chooser::left, this, &ClosingsPanel::left);
    connect(m_close, &QPushButton::clicked, this, &ClosingsPanel::close);
    connect(m_closeNow, &QPushButton::clicked, this, &ClosingsPanel::closeNow);
    connect(m_open, &QPushButton::clicked, this, &ClosingsPanel::openChosen);
    connect(m_back, &QPushButton::clicked, this, &ClosingsPanel::left);
}

void ClosingsPanel::open(const ClosingsView &view)
{
    show(view);
    m_office->choose({});
    finish();
    show();
    m_reason->setFocus(Qt::ShortcutFocusReason);
}

void ClosingsPanel::show(const ClosingsView &view)
{
    const bool hasOffices = std::equal(
        m_view.offices.cbegin(), m_view.offices.cend(), view.offices.cbegin(), view.offices.cend(),
        [](const auto &one, const auto &other) { return one.text == other.text; });
    m_view = view;
    if (!hasOffices) {
        const auto chosen = m_office->chosen();
        m_office->setEntries(view.offices);
        m_office->choose(chosen);
    }
    for (auto *widget : std::initializer_list<QWidget *>{m_dayTitle, m_day, m_fromTitle, m_from,
                                                         m_untilTitle, m_until, m_close, m_effect})
        widget->setVisible(view.mayPlan);
    fillRows();
    tellWritten();
}

void ClosingsPanel::fillRows()
{
    const int chosen = std::max(0, m_rows->currentRow());
    m_rows->clear();
    for (const auto &row : m_view.rows)
        m_rows->addItem(row.text);
    m_none->setVisible(m_view.rows.isEmpty());
    m_rows->setVisible(!m_view.rows.isEmpty());
    m_open->setVisible(!m_view.rows.isEmpty());
    m_rows->setCurrentRow(std::min(chosen, m_rows->count() - 1));
}

std::optional<desk::PlannedClosing> ClosingsPanel::written()
{
    const auto from = desk::timeTyped(m_from->text());
    const auto until = desk::timeTyped(m_until->text());
    if (!from || !until)
        return std::nullopt;
    return desk::PlannedClosing{m_office->chosen(), desk::dayTyped(m_day->text(), m_view.today),
                                *from, *until, m_reason->text()};
}

void ClosingsPanel::tellWritten()
{
    m_problem->hide();
    if (const auto planned = written(); planned && m_view.mayPlan)
        Q_EMIT edited(*planned);
    else
        m_effect->clear();
}

void ClosingsPanel::close()
{
    if (!m_view.mayPlan) // Tab to the button: it cannot be taken back unheard
        return complainAt(*m_closeNow, tr("Press the button to close at once."));
    if (!desk::timeTyped(m_from->text()))
        return complainAt(*m_from, tr("This is no time. Write it like 12:30."));
    if (!desk::timeTyped(m_until->text()))
        return complainAt(*m_until, tr("This is no time. Write it like 12:30."));
    if (!desk::dayTyped(m_day->text(), m_view.today).isValid())
        return complainAt(*m_day, tr("This is no day. Write it like 24.12."));
    if (m_reason->text().trimmed().isEmpty())
        return complainAt(*m_reason, tr("Missing: the reason. It is told to everybody."));
    Q_EMIT closeRequested(*written());
}

void ClosingsPanel::closeNow()
{
    if (m_reason->text().trimmed().isEmpty())
        return complainAt(*m_reason, tr("Missing: the reason. It is told to everybody."));
    Q_EMIT closeNowRequested(m_office->chosen(), m_reason->text().trimmed());
}

void ClosingsPanel::openChosen()
{
    const int row = m_rows->currentRow();
    if (row >= 0 && row < m_view.rows.size())
        Q_EMIT openRequested(m_view.rows[row]);
}

void ClosingsPanel::showEffect(const QString &text)
{
    m_effect->setText(text);
    m_reason->setAccessibleDescription(text);
    m_close->setAccessibleDescription(text);
}

void ClosingsPanel::complain(const QString &text)
{
    complainAt(m_view.mayPlan ? *m_day : *m_reason, text);
}

void ClosingsPanel::complainAt(QWidget &field, const QString &text)
{
    m_problem->setText(text);
    m_problem->show();
    field.setFocus(Qt::OtherFocusReason);
    Q_EMIT marked(text);
}

void ClosingsPanel::finish()
{
    for (auto *edit : {m_day, m_from, m_until, m_reason})
        edit->clear();
    m_problem->hide();
    tellWritten();
}

// Esc in the list of offices has closed that first. Delete or Enter on a row takes it back.
void ClosingsPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isTakeBack = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Return
                            || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (isTakeBack && m_rows->hasFocus())
        openChosen();
    else
        Card::keyPressEvent(event);
}

void ClosingsPanel::retranslate()
{
    setTitle(tr("Closings"));
    m_none->setText(tr("Nothing is closed beyond the usual hours."));
    m_rows->setAccessibleName(tr("Closings, present and coming"));
    m_rows->setAccessibleDescription(tr("Delete opens again"));
    m_open->show(tr("Open again"), QKeySequence(Qt::Key_Delete));
    m_officeTitle->setText(tr("Office"));
    m_office->setAccessibleName(tr("Office"));
    m_dayTitle->setText(tr("Day"));
    m_day->setAccessibleName(tr("Day"));
    m_day->setPlaceholderText(tr("today"));
    m_fromTitle->setText(tr("From"));
    m_from->setAccessibleName(tr("From"));
    m_from->setPlaceholderText(tr("at once"));
    m_untilTitle->setText(tr("Until"));
    m_until->setAccessibleName(tr("Until"));
    m_until->setPlaceholderText(tr("the evening"));
    m_reasonTitle->setText(tr("Reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_close->show(tr("Close then"), QKeySequence(Qt::Key_Return));
    m_closeNow->show(tr("Close at once, until opened again"), {});
    m_back->show(tr("Back to the figures"), QKeySequence(Qt::Key_Escape));
}

} // namespace ui
