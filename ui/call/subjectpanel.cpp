#include "ui/call/subjectpanel.h"

#include "ui/shared/namedgroup.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

SubjectPanel::SubjectPanel(const Theme &theme, QWidget *parent)
    : ui::Card(theme, parent), m_theme(theme), m_directorate(offices::Directorate::standard())
{
    setObjectName(u"subjectPanel"_s);
    m_topicTitle = new QLabel;
    theme.dress(*m_topicTitle, Type::Heading, Ink::Text2);
    m_topic = new Chooser(theme);
    m_topic->setObjectName(u"topic"_s);
    m_topicTitle->setBuddy(m_topic);
    m_cardsTitle = new QLabel;
    theme.dress(*m_cardsTitle, Type::Heading, Ink::Text2);
    m_cards = new Chooser(theme);
    m_cards->setObjectName(u"cards"_s);
    m_cards->setAfterChoice(Chooser::AfterChoice::Empty);
    m_cardsTitle->setBuddy(m_cards);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    body().addWidget(m_topicTitle);
    body().addWidget(m_topic);
    body().addSpacing(theme.space(4));
    body().addWidget(m_cardsTitle);
    body().addWidget(m_cards);
    body().addWidget(m_scroll, 1);
    connect(m_topic, &Chooser::picked, this, &SubjectPanel::chooseTopic);
    connect(m_cards, &Chooser::picked, this, [this](const QString &code) { setTold(code, true); });
    for (auto *chooser : {m_topic, m_cards}) {
        connect(chooser, &Chooser::marked, this, &SubjectPanel::marked);
        connect(chooser, &Chooser::left, this, &SubjectPanel::left);
    }
    connect(&theme, &Theme::changed, this, &SubjectPanel::fillCardsAnew);
    retranslate();
}

void SubjectPanel::show(const offices::Directorate &directorate)
{
    m_directorate = directorate;
    fillChoosers();
    fillCardsAnew();
}

void SubjectPanel::setRecord(const QString &topic, const QList<ports::GivenCard> &cards)
{
    m_topic->choose(topic);
    m_told = cards;
    fillCards();
}

void SubjectPanel::chooseTopic(const QString &)
{
    fillCards();
    Q_EMIT edited();
    Q_EMIT topicChosen();
}

SubjectPanel::Entry SubjectPanel::entryOf(const QString &code) const
{
    for (const auto &topic : m_directorate.topics) {
        for (const auto &card : topic.cards) {
            if (card.code == code)
                return {&topic, &card};
        }
    }
    return {nullptr, nullptr};
}

// A card told names its topic when none was chosen.
void SubjectPanel::setTold(const QString &code, bool isTold)
{
    const auto [topic, card] = entryOf(code);
    if (!card)
        return;
    m_told.removeIf([&code](const ports::GivenCard &each) { return each.code == code; });
    if (isTold) {
        m_told.append({code, card->version});
        if (m_topic->chosen().isEmpty()) {
            m_topic->choose(topic->code);
            Q_EMIT topicChosen();
        }
        Q_EMIT cardTold(card->title, card->version);
    }
    fillCards();
    Q_EMIT edited();
}

void SubjectPanel::fillChoosers()
{
    QList<Chooser::Entry> topics;
    QList<Chooser::Entry> cards;
    for (const auto &topic : std::as_const(m_directorate.topics)) {
        topics.append({topic.code, topic.title, {}});
        for (const auto &card : topic.cards)
            cards.append({card.code, card.title, tr("version %1").arg(card.version)});
    }
    m_topic->setEntries(topics);
    m_cards->setEntries(cards);
}

bool SubjectPanel::isTold(const QString &code) const
{
    return std::any_of(m_told.begin(), m_told.end(),
                       [&code](const auto &each) { return each.code == code; });
}

// The cards of the topic, and those told of others. As long as they are the same ones only their
// ticks change: the focus may be on one of them.
void SubjectPanel::fillCards()
{
    QSet<QString> wanted;
    for (const auto &topic : std::as_const(m_directorate.topics)) {
        for (const auto &card : topic.cards) {
            if (topic.code == m_topic->chosen() || isTold(card.code) || m_ticks.contains(card.code))
                wanted.insert(card.code);
        }
    }
    const auto shown = m_ticks.keys();
    if (wanted != QSet<QString>(shown.begin(), shown.end()) || m_shownTopic != m_topic->chosen())
        fillCardsAnew();
    for (auto tick = m_ticks.cbegin(); tick != m_ticks.cend(); ++tick)
        tick.value()->setTold(isTold(tick.key()));
}

void SubjectPanel::fillCardsAnew()
{
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, m_theme.space(4), 0);
    rows->setSpacing(m_theme.space(8));
    m_ticks.clear();
    m_lastStop = m_cards;
    m_shownTopic = m_topic->chosen();
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false); // it lies on the card's own colour
    for (const auto &topic : std::as_const(m_directorate.topics)) {
        for (const auto &card : topic.cards) {
            if (topic.code == m_shownTopic || isTold(card.code))
                addTick(card);
        }
    }
    if (m_ticks.isEmpty())
        rows->addWidget(hint());
    rows->addStretch();
}

QLabel *SubjectPanel::hint() const
{
    auto *label = new QLabel;
    makeNamedGroup(*label); // for the eye: a reader would say it of the whole card
    label->setText(m_shownTopic.isEmpty() ? tr("Choose the topic: its cards appear here.")
                                          : tr("This topic has no card."));
    m_theme.dress(*label, Type::Body, Ink::Text2);
    label->setWordWrap(true);
    return label;
}

void SubjectPanel::addTick(const offices::InformationCard &card)
{
    auto *tick = new TickCard(m_theme, card);
    tick->setTold(isTold(card.code));
    m_ticks.insert(card.code, tick);
    static_cast<QVBoxLayout *>(m_scroll->widget()->layout())->addWidget(tick);
    setTabOrder(m_lastStop, tick->stop());
    m_lastStop = tick->stop();
    connect(tick, &TickCard::toggled, this,
            [this, code = card.code](bool isOn) { setTold(code, isOn); });
}

void SubjectPanel::focusTopic()
{
    m_topic->setFocus(Qt::ShortcutFocusReason);
    m_topic->selectAll();
}

void SubjectPanel::focusCards()
{
    m_cards->open();
}

void SubjectPanel::retranslate()
{
    setTitle(tr("Topic and cards"));
    m_topicTitle->setText(tr("Topic"));
    m_topic->setAccessibleName(tr("Topic"));
    m_topic->setPlaceholderText(tr("A few letters of what it is about"));
    m_cardsTitle->setText(tr("Information cards"));
    m_cards->setAccessibleName(tr("Information cards, search"));
    m_cards->setPlaceholderText(tr("Search all cards; Enter marks one as told"));
    fillChoosers();
    fillCardsAnew();
}

} // namespace ui
