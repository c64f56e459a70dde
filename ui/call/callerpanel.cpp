#include "ui/call/callerpanel.h"

#include "ui/shared/rows.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QLabel *addText(const Theme &theme, QVBoxLayout &body, Type type, Ink ink)
{
    auto *label = makeText(theme, type, ink);
    body.addWidget(label);
    return label;
}

} // namespace

CallerPanel::CallerPanel(const Theme &theme, QWidget *parent) : Card(theme, parent), m_theme(theme)
{
    setObjectName(u"callerPanel"_s);
    m_title = addText(theme, body(), Type::Title, Ink::Text);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_request = addText(theme, body(), Type::Body, Ink::Text2);
    m_warning = addText(theme, body(), Type::Item, Ink::Warn);
    body().addSpacing(theme.space(8));
    m_speakerTitle = addText(theme, body(), Type::Heading, Ink::Text2);
    m_speaker = new ChoiceList(theme);
    m_speaker->setObjectName(u"speaker"_s);
    m_speakerTitle->setBuddy(m_speaker);
    body().addWidget(m_speaker);
    body().addSpacing(theme.space(8));
    m_trailTitle = addText(theme, body(), Type::Heading, Ink::Text2);
    m_trail = addText(theme, body(), Type::Body, Ink::Text);
    body().addSpacing(theme.space(8));
    m_contactsTitle = addText(theme, body(), Type::Heading, Ink::Text2);
    m_contacts = addText(theme, body(), Type::Body, Ink::Text2);
    body().addStretch();
    m_wishes = new KeyButton(theme, KeyButton::Kind::Secondary);
    m_wishes->setObjectName(u"wishes"_s);
    body().addWidget(m_wishes, 0, Qt::AlignLeft);
    connect(m_wishes, &QPushButton::clicked, this, &CallerPanel::wishesRequested);
    connect(m_speaker, &ChoiceList::edited, this, &CallerPanel::edited);
    retranslate();
}

void CallerPanel::show(const CallView &view)
{
    m_view = view;
    m_title->setText(view.title);
    m_request->setVisible(!view.request.isEmpty());
    m_request->setText(tr("Request %1: say it to the citizen").arg(view.request));
    m_warning->setVisible(!view.warning.isEmpty());
    m_warning->setText(view.warning);
    m_trail->setText(view.trail.join(u'\n'));
    m_trailTitle->setVisible(!view.trail.isEmpty());
    m_wishes->setVisible(view.wishes.has_value());
}

void CallerPanel::show(const QList<Contact> &contacts)
{
    m_earlier = contacts;
    QStringList lines;
    for (const auto &contact : contacts) {
        const auto open = contact.isOpen ? tr(", still open") : QString();
        lines.append(contact.day + u" · "_s + contact.topic + u'\n' + contact.outcome + open);
    }
    m_contacts->setText(!m_isEntitled ? tr("Shown once the person concerned or a delegate speaks.")
                        : lines.isEmpty() ? tr("None from this number.")
                                          : lines.join(u'\n'));
}

void CallerPanel::setSpeaker(const QString &speaker)
{
    m_speaker->choose(speaker);
}

void CallerPanel::setEntitled(bool isEntitled)
{
    m_isEntitled = isEntitled;
    show(QList<Contact>());
}

void CallerPanel::focusSpeaker()
{
    m_speaker->setFocus(Qt::ShortcutFocusReason);
}

void CallerPanel::focusWishes()
{
    m_wishes->setFocus(Qt::OtherFocusReason);
}

void CallerPanel::retranslate()
{
    setTitle(tr("Caller"));
    m_speakerTitle->setText(tr("Who speaks"));
    m_speaker->setAccessibleName(tr("Who speaks"));
    m_speaker->setChoices({{u"person-concerned"_s, tr("The person concerned")},
                           {u"delegate"_s, tr("A delegate")},
                           {u"relative"_s, tr("A relative")},
                           {u"not-established"_s, tr("Not established")}});
    m_trailTitle->setText(tr("How the call came"));
    m_contactsTitle->setText(tr("Earlier contacts"));
    m_wishes->show(tr("Number, time, language"), {});
    show(m_view);
    show(m_earlier);
}

} // namespace ui
