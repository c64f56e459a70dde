#pragma once

#include "core/offices/directorate.h"
#include "core/ports/commands.h"
#include "ui/call/tickcard.h"
#include "ui/shared/card.h"
#include "ui/shared/chooser.h"

#include <QHash>
#include <QScrollArea>

namespace ui {

// What it is about: the topic, and the information cards told, each with its version.
class SubjectPanel : public Card
{
    Q_OBJECT

public:
    explicit SubjectPanel(const Theme &theme, QWidget *parent = nullptr);

    void show(const offices::Directorate &directorate);
    using Card::show;
    void setRecord(const QString &topic, const QList<ports::GivenCard> &cards);
    [[nodiscard]] QString topic() const { return m_topic->chosen(); }
    [[nodiscard]] QList<ports::GivenCard> told() const { return m_told; }
    void focusTopic();
    void focusCards();
    void retranslate();

Q_SIGNALS:
    void edited();
    void topicChosen();
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
    void fillChoosers();
    void fillCards();
    void fillCardsAnew();
    void addTick(const offices::InformationCard &card);
    [[nodiscard]] QLabel *hint() const;
    [[nodiscard]] bool isTold(const QString &code) const;

    const Theme &m_theme;
    offices::Directorate m_directorate;
    QList<ports::GivenCard> m_told;
    QLabel *m_topicTitle;
    Chooser *m_topic;
    QLabel *m_cardsTitle;
    Chooser *m_cards;
    QScrollArea *m_scroll;
    QString m_shownTopic;
    QHash<QString, TickCard *> m_ticks; // of the cards shown
    QWidget *m_lastStop = nullptr;      // of the focus, among them
};

} // namespace ui
