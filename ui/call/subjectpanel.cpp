#include "ui/call/subjectpanel.h"

#include "ui/shared/keybutton.h"
#include "ui/shared/namedgroup.h"
#include "ui/shared/rows.h"

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
    m_topicHint = makeText(theme, Type::Label, Ink::Text2);
    m_others = new QWidget;
    auto *others = new QVBoxLayout(m_others);
    others->setContentsMargins(0, 0, 0, 0);
    others->setSpacing(theme.space(2));
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
    body().addWidget(m_topicHint);
    body().addWidget(m_others);
    body().addSpacing(theme.space(4));
    body().addWidget(m_cardsTitle);
    body().addWidget(m_cards);
    body().addWidget(m_scroll, 1);
    connect(m_topic, &Chooser::picked, this, &SubjectPanel::chooseTopic);
    connect(m_topic, &Chooser::pickedOtherwise, this, &SubjectPanel::addTopic);
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
    fillOthers();
    fillCardsAnew();
}

void SubjectPanel::setRecord(const QStringList &topics, const QList<ports::GivenCard> &cards)
{
    m_topics = topics;
    m_named.clear();
    m_topic->choose(m_topics.value(0));
    m_told = cards;
    fillOthers();
    fillCards();
}

// In the first's place; one that stood beside it changes places with it.
void SubjectPanel::chooseTopic(const QString &code)
{
    const auto former = m_topics.value(0);
    const auto place = m_topics.indexOf(code);
    if (place > 0)
        m_topics[place] = former;
    if (m_topics.isEmpty())
        m_topics.append(code);
    else
        m_topics[0] = code;
    m_named.remove(code);
    changeTopics();
    tellSplit(code);
}

// Offices share it: what decides which of them may be typed with F7, and need not be.
void SubjectPanel::tellSplit(const QString &code)
{
    const auto *topic = m_directorate.topic(code);
    if (!topic || !topic->split)
        return;
    Q_EMIT marked(topic->split->by == offices::SplitBy::Initial
                      ? tr("Offices share it by initial: to put through, type how the surname "
                           "begins.")
                      : tr("Offices share it by municipality: to put through, type which."));
}

// Asked for again, it is there already: nothing is taken out by the key that adds.
void SubjectPanel::addTopic(const QString &code)
{
    m_named.remove(code);
    if (!m_topics.contains(code))
        m_topics.append(code);
    changeTopics();
    if (m_topics.size() > 1)
        Q_EMIT marked(tr("Also: %1").arg(titleOf(code)));
}

void SubjectPanel::takeOut(const QString &code)
{
    m_topics.removeOne(code);
    m_named.remove(code);
    m_topic->setFocus(Qt::OtherFocusReason); // before its button goes
    changeTopics();
    Q_EMIT marked(tr("Taken out: %1").arg(titleOf(code)));
}

void SubjectPanel::changeTopics()
{
    m_topic->choose(m_topics.value(0));
    fillOthers();
    fillCards();
    Q_EMIT edited();
    Q_EMIT topicsChanged();
}

QString SubjectPanel::titleOf(const QString &topic) const
{
    const auto *known = m_directorate.topic(topic);
    return known ? known->title : topic;
}

void SubjectPanel::fillOthers()
{
    auto *rows = m_others->layout();
    while (auto *item = rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QWidget *last = m_topic;
    for (const auto &topic : m_topics.mid(1)) {
        const auto title = titleOf(topic);
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(m_theme.space(12), 0, 0, 0);
        line->setSpacing(m_theme.space(12));
        line->addWidget(makeText(m_theme, Type::Body, Ink::Text, tr("Also: %1").arg(title)), 1);
        auto *button = new KeyButton(m_theme, KeyButton::Kind::Secondary);
        button->setObjectName(u"topic-"_s + topic);
        button->show(tr("Take out"), {});
        button->setAccessibleName(tr("Take out: %1").arg(title));
        line->addWidget(button, 0, Qt::AlignTop);
        rows->addWidget(row);
        setTabOrder(last, button);
        last = button;
        connect(button, &QPushButton::clicked, this, [this, topic] { takeOut(topic); });
    }
    setTabOrder(last, m_cards);
    m_others->setVisible(m_topics.size() > 1);
    m_topicHint->setVisible(m_topics.size() == 1);
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

// A card told names its topic: the first, or one beside it.
void SubjectPanel::setTold(const QString &code, bool isTold)
{
    const auto [topic, card] = entryOf(code);
    if (!card)
        return;
    m_told.removeIf([&code](const ports::GivenCard &each) { return each.code == code; });
    if (isTold) {
        m_told.append({code, card->version});
        nameTopic(topic->code);
        Q_EMIT cardTold(card->title, card->version);
    } else {
        forgetTopic(topic->code);
    }
    fillCards();
    Q_EMIT edited();
}

void SubjectPanel::nameTopic(const QString &code)
{
    if (m_topics.contains(code))
        return;
    m_topics.append(code);
    m_named.insert(code);
    m_topic->choose(m_topics.constFirst());
    fillOthers();
    Q_EMIT topicsChanged();
}

// Told by mistake: what only the card had named goes with it.
void SubjectPanel::forgetTopic(const QString &code)
{
    const auto isOfIt = [&](const ports::GivenCard &each) {
        const auto *topic = entryOf(each.code).topic;
        return topic && topic->code == code;
    };
    if (!m_named.contains(code) || std::any_of(m_told.begin(), m_told.end(), isOfIt))
        return;
    m_named.remove(code);
    m_topics.removeOne(code);
    m_shownTopics = m_topics; // the tick under the hands stays where it is
    m_topic->choose(m_topics.value(0));
    fillOthers();
    Q_EMIT topicsChanged();
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

// The cards of the topics, and those told of others. As long as they are the same ones only their
// ticks change: the focus may be on one of them.
void SubjectPanel::fillCards()
{
    QSet<QString> wanted;
    for (const auto &topic : std::as_const(m_directorate.topics)) {
        for (const auto &card : topic.cards) {
            if (m_topics.contains(topic.code) || isTold(card.code) || m_ticks.contains(card.code))
                wanted.insert(card.code);
        }
    }
    const auto shown = m_ticks.keys();
    if (wanted != QSet<QString>(shown.begin(), shown.end()) || m_shownTopics != m_topics)
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
    m_shownTopics = m_topics;
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false); // it lies on the card's own colour
    for (const auto &topic : std::as_const(m_directorate.topics)) {
        for (const auto &card : topic.cards) {
            if (m_shownTopics.contains(topic.code) || isTold(card.code))
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
    label->setText(m_shownTopics.isEmpty() ? tr("Choose the topic: its cards appear here.")
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
    m_topic->setAccessibleDescription(
        tr("Enter chooses the topic, Shift+Enter adds one beside it"));
    m_topicHint->setText(tr("Another topic: find it here, Shift+Enter."));
    m_cardsTitle->setText(tr("Information cards"));
    m_cards->setAccessibleName(tr("Information cards, search"));
    m_cards->setPlaceholderText(tr("Search all cards; Enter marks one as told"));
    fillChoosers();
    fillOthers();
    fillCardsAnew();
}

} // namespace ui
