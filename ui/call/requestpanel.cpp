#include "ui/call/requestpanel.h"

#include "core/citizens/phonenumber.h"
#include "core/words/languages.h"
#include "ui/shared/rows.h"

#include <QKeyEvent>

namespace ui {

using namespace Qt::StringLiterals;
using calls::DayPart;

namespace {

QLabel *addTitle(const Theme &theme, QVBoxLayout &body, QWidget &field)
{
    auto *label = makeText(theme, Type::Heading, Ink::Text2);
    label->setBuddy(&field);
    body.addWidget(label);
    body.addWidget(&field);
    return label;
}

} // namespace

RequestPanel::RequestPanel(const Theme &theme, QWidget *parent)
    : Card(theme, parent), m_number(new QLineEdit),
      m_problem(makeText(theme, Type::Label, Ink::Bad)), m_preferred(new Chooser(theme)),
      m_language(new Chooser(theme)), m_split(new KeyButton(theme, KeyButton::Kind::Secondary)),
      m_back(new KeyButton(theme, KeyButton::Kind::Ghost))
{
    setObjectName(u"requestPanel"_s);
    m_number->setObjectName(u"requestNumber"_s);
    m_preferred->setObjectName(u"requestPreferred"_s);
    m_language->setObjectName(u"requestLanguage"_s);
    m_split->setObjectName(u"requestSplit"_s);
    m_numberTitle = addTitle(theme, body(), *m_number);
    body().addWidget(m_problem);
    m_preferredTitle = addTitle(theme, body(), *m_preferred);
    m_languageTitle = addTitle(theme, body(), *m_language);
    body().addWidget(m_split, 0, Qt::AlignLeft);
    body().addStretch();
    body().addWidget(m_back, 0, Qt::AlignLeft);
    m_back->setObjectName(u"requestBack"_s);
    connect(m_back, &QPushButton::clicked, this, &RequestPanel::left);
    m_problem->hide();
    const auto dress = [this, &theme] { m_number->setFont(theme.font(Type::Body)); };
    connect(&theme, &Theme::changed, this, dress);
    dress();
    connect(m_number, &QLineEdit::returnPressed, this, &RequestPanel::changeNumber);
    connect(m_number, &QLineEdit::textEdited, this, [this] { complain({}); });
    connect(m_preferred, &Chooser::picked, this, [this](const QString &code) {
        Q_EMIT preferredRequested(calls::dayPart(code).value_or(DayPart::Any));
    });
    connect(m_language, &Chooser::picked, this, &RequestPanel::languageRequested);
    connect(m_split, &QPushButton::clicked, this, &RequestPanel::splitRequested);
    for (auto *field : {m_preferred, m_language}) {
        connect(field, &Chooser::marked, this, &RequestPanel::marked);
        connect(field, &Chooser::left, this, &RequestPanel::left);
    }
    retranslate();
    show(std::nullopt);
}

void RequestPanel::show(const std::optional<RequestView> &view)
{
    const bool isSame = m_view && view && m_view->callback == view->callback;
    const bool isTyping = isSame && m_number->hasFocus() && m_number->isModified();
    m_view = view;
    if (!view)
        return;
    if (!isTyping) {
        if (const auto number = citizens::grouped(view->number); number != m_number->text())
            m_number->setText(number);
        complain({});
    }
    fillLanguages();
    m_preferred->choose(calls::nameOf(view->preferred));
    m_language->choose(view->language);
    m_split->setVisible(view->maySplit);
}

// What is wrong with it stands under it; what was typed stays to be mended.
void RequestPanel::changeNumber()
{
    const auto checked = citizens::checkPhoneNumber(m_number->text());
    if (!checked.valid)
        return complain(tr("This is no complete telephone number."));
    if (!checked.callable)
        return complain(tr("This number cannot be called back."));
    m_number->setModified(false);
    complain({});
    Q_EMIT numberRequested(checked.e164);
}

void RequestPanel::complain(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    const auto hint = text.isEmpty() ? tr("Enter: this number is called from now on") : text;
    if (m_number->accessibleDescription() != hint)
        m_number->setAccessibleDescription(hint);
    if (!text.isEmpty())
        Q_EMIT marked(text);
}

// Esc in one of the lists has closed that first.
void RequestPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        Card::keyPressEvent(event);
}

// Those we speak, and one that the exchange told of and we do not.
void RequestPanel::fillLanguages()
{
    QList<Chooser::Entry> entries{{{}, tr("not known"), {}}};
    for (const auto &language : words::languages())
        entries.append({language.code, language.name, {}});
    if (m_view && !m_view->language.isEmpty() && !words::isLanguage(m_view->language))
        entries.append({m_view->language, m_view->language, {}});
    m_language->setEntries(entries);
}

void RequestPanel::focusNumber()
{
    m_number->setFocus(Qt::ShortcutFocusReason);
    m_number->selectAll();
}

void RequestPanel::focusPreferred()
{
    m_preferred->open();
}

void RequestPanel::focusLanguage()
{
    m_language->open();
}

void RequestPanel::retranslate()
{
    setTitle(tr("What the citizen wishes"));
    m_numberTitle->setText(tr("Number to call"));
    m_number->setAccessibleName(tr("Number to call"));
    m_preferredTitle->setText(tr("Preferred part of the day"));
    m_preferred->setAccessibleName(tr("Preferred part of the day"));
    m_preferred->setEntries({{u"any"_s, tr("any time"), {}},
                             {u"early"_s, tr("first half of the opening"), {}},
                             {u"late"_s, tr("second half of the opening"), {}}});
    m_languageTitle->setText(tr("Language of the citizen"));
    m_language->setAccessibleName(tr("Language of the citizen"));
    fillLanguages();
    m_split->show(tr("Another person rang: split"), {});
    m_back->show(tr("Back to the caller"), QKeySequence(Qt::Key_Escape));
    complain({});
}

} // namespace ui
