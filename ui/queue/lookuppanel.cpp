#include "ui/queue/lookuppanel.h"

#include "ui/shared/rows.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortestReason = 10; // letters; the database asks for as many

} // namespace

LookUpPanel::LookUpPanel(const Theme &theme, QWidget *parent)
    : Card(theme, parent), m_whatTitle(makeText(theme, Type::Heading, Ink::Text2)),
      m_what(new QLineEdit), m_reasonTitle(makeText(theme, Type::Heading, Ink::Text2)),
      m_reason(new QLineEdit), m_problem(makeText(theme, Type::Label, Ink::Bad)),
      m_found(new QPlainTextEdit), m_look(new KeyButton(theme, KeyButton::Kind::Secondary)),
      m_back(new KeyButton(theme, KeyButton::Kind::Ghost))
{
    setObjectName(u"lookUpPanel"_s);
    m_what->setObjectName(u"lookUpWhat"_s);
    m_reason->setObjectName(u"lookUpReason"_s);
    m_found->setObjectName(u"lookUpFound"_s);
    m_look->setObjectName(u"lookUpLook"_s);
    m_back->setObjectName(u"lookUpBack"_s);
    m_whatTitle->setBuddy(m_what);
    m_reasonTitle->setBuddy(m_reason);
    m_found->setReadOnly(true);
    m_found->setTabChangesFocus(true);
    m_found->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *fields = makeRow(theme, 12);
    const auto addField = [&](QLabel *title, QWidget *field, int stretch) {
        auto *column = makeColumn(theme, 4);
        column->addStretch(); // the fields stay in line where one title wraps
        column->addWidget(title);
        column->addWidget(field);
        fields->addLayout(column, stretch);
    };
    addField(m_whatTitle, m_what, 2);
    addField(m_reasonTitle, m_reason, 3);
    auto *buttons = makeRow(theme, 12);
    const auto turn = [fields, buttons, &theme] { // one below the other in large letters
        const auto way = theme.isLarge() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
        fields->setDirection(way);
        buttons->setDirection(way);
    };
    connect(&theme, &Theme::changed, this, turn);
    turn();
    buttons->addWidget(m_look);
    buttons->addWidget(m_back);
    buttons->addStretch();
    body().addLayout(fields);
    body().addWidget(m_problem);
    body().addLayout(buttons);
    body().addWidget(m_found);
    const auto dress = [this, &theme] {
        for (QWidget *each : {static_cast<QWidget *>(m_what), static_cast<QWidget *>(m_reason),
                              static_cast<QWidget *>(m_found)})
            each->setFont(theme.font(Type::Body));
    };
    connect(&theme, &Theme::changed, this, dress);
    dress();
    connect(m_what, &QLineEdit::returnPressed, this, &LookUpPanel::ask);
    connect(m_reason, &QLineEdit::returnPressed, this, &LookUpPanel::ask);
    connect(m_look, &QPushButton::clicked, this, &LookUpPanel::ask);
    connect(m_back, &QPushButton::clicked, this, &LookUpPanel::left);
    retranslate();
    hide();
}

void LookUpPanel::open()
{
    m_what->clear();
    m_reason->clear();
    m_problem->hide();
    m_found->hide();
    show();
    m_what->setFocus(Qt::ShortcutFocusReason);
}

void LookUpPanel::close()
{
    m_found->clear(); // nobody's number stays behind
    m_what->clear();
    hide();
}

void LookUpPanel::showFound(const QString &text)
{
    m_problem->hide();
    m_found->setPlainText(text);
    m_found->setFixedHeight(heightOf(text.count(u'\n') + 1));
    m_found->show();
    m_found->setFocus(Qt::OtherFocusReason);
}

// As many rows as there are, as far as the queue stays in sight.
int LookUpPanel::heightOf(qsizetype rows) const
{
    const int lines = static_cast<int>(std::clamp<qsizetype>(rows + 1, 2, 6));
    return m_found->fontMetrics().lineSpacing() * lines + 4 * m_found->frameWidth() + 16;
}

void LookUpPanel::complain(const QString &text)
{
    m_found->hide();
    m_problem->setText(text);
    m_problem->show();
    Q_EMIT marked(text);
}

void LookUpPanel::ask()
{
    const auto what = m_what->text().trimmed();
    const auto reason = m_reason->text().trimmed();
    if (what.isEmpty()) {
        m_what->setFocus(Qt::OtherFocusReason);
        return complain(tr("Missing: what is looked for"));
    }
    if (reason.size() < shortestReason) {
        m_reason->setFocus(Qt::OtherFocusReason);
        return complain(tr("Missing: why, in 10 letters or more"));
    }
    Q_EMIT requested(what, reason);
}

void LookUpPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        Card::keyPressEvent(event);
}

void LookUpPanel::retranslate()
{
    setTitle(tr("Look up; who looked, and why, is kept"));
    m_problem->hide(); // it is said again when it is asked again
    m_whatTitle->setText(tr("Number, or request code"));
    m_what->setAccessibleName(tr("Number, or request code"));
    m_reasonTitle->setText(tr("Reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setAccessibleDescription(tr("Enter looks it up"));
    m_found->setAccessibleName(tr("What was found"));
    m_look->show(tr("Look up"), QKeySequence(Qt::Key_Return));
    m_back->show(tr("Close"), QKeySequence(Qt::Key_Escape));
}

} // namespace ui
