#include "ui/administration/reviewpanel.h"

#include "ui/shared/quietlist.h"
#include "ui/shared/rows.h"

#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int mostInSight = 6; // rows of a list

} // namespace

ReviewPanel::ReviewPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_wrong(new Card(theme)),
      m_noneWrong(makeText(theme, Type::Body, Ink::Text2)), m_findings(new PanelList(mostInSight)),
      m_changed(new Card(theme)), m_noneChanged(makeText(theme, Type::Body, Ink::Text2)),
      m_changes(new PanelList(mostInSight)), m_others(new Card(theme)),
      m_cameIn(new PanelList(mostInSight)), m_call(new Card(theme)), m_question(makeRow(theme, 12)),
      m_optionTitle(makeText(theme, Type::Heading, Ink::Text2)), m_option(new Chooser(theme)),
      m_dayTitle(makeText(theme, Type::Heading, Ink::Text2)), m_day(new QLineEdit),
      m_timeTitle(makeText(theme, Type::Heading, Ink::Text2)), m_time(new QLineEdit),
      m_answers(makeRow(theme, 20)), m_nowTitle(makeText(theme, Type::Heading, Ink::Text2)),
      m_now(makeText(theme, Type::Body)), m_thenTitle(makeText(theme, Type::Heading, Ink::Text2)),
      m_then(makeText(theme, Type::Body)), m_buttons(makeRow(theme, 12)),
      m_ask(new KeyButton(theme, KeyButton::Kind::Secondary)),
      m_apply(new KeyButton(theme, KeyButton::Kind::Secondary)),
      m_back(new KeyButton(theme, KeyButton::Kind::Ghost))
{
    setObjectName(u"review"_s);
    m_findings->setObjectName(u"reviewFindings"_s);
    m_changes->setObjectName(u"reviewChanges"_s);
    m_cameIn->setObjectName(u"reviewCameIn"_s);
    m_option->setObjectName(u"reviewOption"_s);
    m_day->setObjectName(u"reviewDay"_s);
    m_time->setObjectName(u"reviewTime"_s);
    m_now->setObjectName(u"reviewNow"_s);
    m_then->setObjectName(u"reviewThen"_s);
    m_ask->setObjectName(u"reviewAsk"_s);
    m_apply->setObjectName(u"reviewApply"_s);
    m_back->setObjectName(u"reviewBack"_s);
    build(theme);
    connect(m_findings, &QListWidget::itemActivated, this,
            [this] { Q_EMIT findingChosen(m_findings->currentRow()); });
    connect(m_option, &Chooser::marked, this, &ReviewPanel::marked);
    connect(m_option, &Chooser::picked, this, &ReviewPanel::ask);
    for (auto *edit : {m_day, m_time})
        connect(edit, &QLineEdit::returnPressed, this, &ReviewPanel::ask);
    connect(m_ask, &QPushButton::clicked, this, &ReviewPanel::ask);
    connect(m_apply, &QPushButton::clicked, this, &ReviewPanel::applyRequested);
    connect(m_back, &QPushButton::clicked, this, &ReviewPanel::left);
    connect(&theme, &Theme::changed, this, &ReviewPanel::arrange);
    retranslate();
    arrange();
    hide();
}

void ReviewPanel::build(const Theme &theme)
{
    const auto titled = [&theme](QLabel &title, QWidget &widget) {
        title.setBuddy(&widget);
        auto *column = makeColumn(theme, 4);
        column->addWidget(&title);
        column->addWidget(&widget);
        column->addStretch();
        return column;
    };
    m_wrong->body().addWidget(m_noneWrong);
    m_wrong->body().addWidget(m_findings);
    m_changed->body().addWidget(m_noneChanged);
    m_changed->body().addWidget(m_changes);
    m_others->body().addWidget(m_cameIn);
    m_question->addLayout(titled(*m_optionTitle, *m_option), 4);
    m_question->addLayout(titled(*m_dayTitle, *m_day), 2);
    m_question->addLayout(titled(*m_timeTitle, *m_time), 2);
    m_answers->addLayout(titled(*m_nowTitle, *m_now), 1);
    m_answers->addLayout(titled(*m_thenTitle, *m_then), 1);
    m_call->body().addLayout(m_question);
    m_call->body().addWidget(m_ask, 0, Qt::AlignLeft);
    m_call->body().addLayout(m_answers);
    m_buttons->addWidget(m_apply);
    m_buttons->addWidget(m_back);
    m_buttons->addStretch();
    auto *column = makeColumn(theme, 12);
    column->addWidget(m_wrong);
    column->addWidget(m_others);
    column->addWidget(m_changed);
    column->addWidget(m_call);
    column->addLayout(m_buttons);
    column->addStretch(1);
    setLayout(column);
}

void ReviewPanel::open(const ReviewView &view, const QList<Chooser::Entry> &options,
                       const QString &day, const QString &time)
{
    m_option->setEntries(options);
    if (m_option->chosen().isEmpty() && !options.isEmpty())
        m_option->choose(options.constFirst().code);
    if (m_day->text().isEmpty())
        m_day->setText(day);
    if (m_time->text().isEmpty())
        m_time->setText(time);
    QWidget::show();
    show(view);
    focusStart();
}

void ReviewPanel::focusStart()
{
    if (!m_view.findings.isEmpty() && !m_view.mayApply)
        m_findings->setFocus(Qt::OtherFocusReason);
    else if (!m_view.changes.isEmpty())
        m_changes->setFocus(Qt::OtherFocusReason);
    else
        m_option->setFocus(Qt::OtherFocusReason);
}

void ReviewPanel::show(const ReviewView &view)
{
    m_view = view;
    fill(*m_findings, view.findings);
    fill(*m_changes, view.changes);
    fill(*m_cameIn, view.cameIn);
    m_noneWrong->setVisible(view.findings.isEmpty());
    m_noneChanged->setVisible(view.changes.isEmpty());
    m_others->setVisible(!view.cameIn.isEmpty());
    tellCall();
}

void ReviewPanel::fill(QListWidget &list, const QStringList &texts)
{
    QStringList former;
    for (int row = 0; row < list.count(); ++row)
        former.append(list.item(row)->text());
    if (former != texts) {
        const int chosen = std::max(0, list.currentRow());
        list.clear();
        list.addItems(texts);
        list.setCurrentRow(std::min(chosen, list.count() - 1));
    }
    list.setVisible(!texts.isEmpty());
}

void ReviewPanel::arrange()
{
    const bool isLarge = m_theme.isLarge();
    for (auto *row : {m_question, m_answers, m_buttons})
        row->setDirection(isLarge ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_findings, m_changes, m_cameIn, m_day, m_time})
        widget->setFont(m_theme.font(Type::Body));
}

void ReviewPanel::ask()
{
    tellCall();
    Q_EMIT marked(m_then->text());
}

void ReviewPanel::tellCall()
{
    Q_EMIT callAsked(m_option->chosen(), m_day->text(), m_time->text());
}

void ReviewPanel::showCall(const QString &now, const QString &changed)
{
    m_now->setText(now);
    m_then->setText(changed);
    const auto both = u"%1: %2 %3: %4"_s.arg(m_nowTitle->text(), now, m_thenTitle->text(), changed);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_option, m_day, m_time, m_ask})
        widget->setAccessibleDescription(both);
}

void ReviewPanel::complainOfCall(const QString &text)
{
    showCall(text, text);
}

void ReviewPanel::setApplyKey(const QKeySequence &key)
{
    m_applyKey = key;
    retranslate();
}

void ReviewPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void ReviewPanel::retranslate()
{
    m_wrong->setTitle(tr("What is wrong, and what is worth a look"));
    m_findings->setAccessibleName(tr("What is wrong, and what is worth a look"));
    m_findings->setAccessibleDescription(tr("Enter goes to the field"));
    m_noneWrong->setText(tr("Nothing is wrong."));
    m_changed->setTitle(tr("What changes"));
    m_changes->setAccessibleName(tr("What changes"));
    m_noneChanged->setText(tr("Nothing changes."));
    m_others->setTitle(tr("Changed by somebody else meanwhile"));
    m_cameIn->setAccessibleName(tr("Changed by somebody else meanwhile"));
    m_call->setTitle(tr("What would happen to a call at ...?"));
    m_optionTitle->setText(tr("Menu option"));
    m_option->setAccessibleName(tr("Menu option"));
    m_dayTitle->setText(tr("Day"));
    m_day->setAccessibleName(tr("Day"));
    m_timeTitle->setText(tr("Time"));
    m_time->setAccessibleName(tr("Time"));
    m_nowTitle->setText(tr("As it is in force"));
    m_thenTitle->setText(tr("As it is written here"));
    m_ask->show(tr("Tell what would happen"), QKeySequence(Qt::Key_Return));
    m_apply->show(tr("Apply"), m_applyKey);
    m_back->show(tr("Back to the form"), QKeySequence(Qt::Key_Escape));
    showCall(m_now->text(), m_then->text());
}

} // namespace ui
