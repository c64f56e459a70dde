#pragma once

#include "ui/call/callplace.h"
#include "ui/call/choicelist.h"
#include "ui/shared/card.h"
#include "ui/shared/keybutton.h"

namespace ui {

// Who is on the line and how they got here. A number is not a person: what happened before stays
// folded until somebody has said that whom it concerns speaks.
class CallerPanel : public Card
{
    Q_OBJECT

public:
    explicit CallerPanel(const Theme &theme, QWidget *parent = nullptr);

    void show(const CallView &view);
    void show(const QList<Contact> &contacts);
    using Card::show;
    void setSpeaker(const QString &speaker);
    [[nodiscard]] QString speaker() const { return m_speaker->chosen(); }
    void setEntitled(bool isEntitled); // folds earlier contacts until they are shown again
    void focusSpeaker();
    void focusWishes();
    void retranslate();

Q_SIGNALS:
    void edited();
    void wishesRequested(); // number, part of the day, language

private:
    const Theme &m_theme;
    QLabel *m_title;
    QLabel *m_request;
    QLabel *m_warning;
    QLabel *m_trailTitle;
    QLabel *m_trail;
    QLabel *m_speakerTitle;
    ChoiceList *m_speaker;
    KeyButton *m_wishes;
    QLabel *m_contactsTitle;
    QLabel *m_contacts;
    CallView m_view;
    QList<Contact> m_earlier; // contacts
    bool m_isEntitled = false;
};

} // namespace ui
