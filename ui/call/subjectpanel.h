#pragma once

#include "core/offices/directorate.h"
#include "core/ports/commands.h"
#include "ui/call/tickcard.h"
#include "ui/shared/card.h"
#include "ui/shared/chooser.h"

#include <QHash>
#include <QScrollArea>
#include <QSet>
#include <QStringList>

namespace ui {

// What it is about: the topic, further ones beside it, and the information cards told, each with its
// version. Enter chooses the topic, Shift+Enter adds one beside it.
class SubjectPanel : public Card
{
    Q_OBJECT

public:
    explicit SubjectPanel(const Theme &theme, QWidget *parent = nullptr);

    void show(const offices::Directorate &directorate);
    using Card::show;
    void setRecord(const QStringList &topics, const QList<ports::GivenCard> &cards);
    [[nodiscard]] QStringList topics() const { return m_topics; } // the first first
    [[nodiscard]] QList<ports::GivenCard> told() const { return m_told; }
    void focusTopic();
    [[nodiscard]] QWidget &topicField() const { return *m_topic; }
    void focusCards();
    void retranslate();

Q_SIGNALS:
    void edited();
    void topicsChanged();
    void cardTold(const QString &title, int version);
    void marked(const QString &text);
    void left();

private:
    struct Entry
    {
        const offices::Topic *topic;
        const offices::InformationCard *card;
    };
    [[nodiscard]] Entry entryOf(const QString &code) const;
    void setTold(const QString &code, bool isTold);
    void chooseTopic(const QString &code);
    void addTopic(const QString &code);
    void tellSplit(const QString &code);
    void takeOut(const QString &code);
    void nameTopic(const QString &code);
    void forgetTopic(const QString &code);
    void changeTopics();
    void fillOthers();
    [[nodiscard]] QString titleOf(const QString &topic) const;
    void fillChoosers();
    void fillCards();
    void fillCardsAnew();
    void addTick(const offices::InformationCard &card);
    [[nodiscard]] QLabel *hint() const;
    [[nodiscard]] bool isTold(const QString &code) const;

    const Theme &m_theme;
    offices::Directorate m_directorate;
    QList<ports::GivenCard> m_told;
    QStringList m_topics;
    QSet<QString> m_named; // topics that are there because a card of theirs was told
    QLabel *m_topicTitle;
    Chooser *m_topic;
    QLabel *m_topicHint;
    QWidget *m_others;
    QLabel *m_cardsTitle;
    Chooser *m_cards;
    QScrollArea *m_scroll;
    QStringList m_shownTopics;
    QHash<QString, TickCard *> m_ticks; // of the cards shown
    QWidget *m_lastStop = nullptr;      // of the focus, among them
};

} // namespace ui
