#pragma once

#include "ui/call/callplace.h"
#include "ui/shared/card.h"
#include "ui/shared/chooser.h"
#include "ui/shared/keybutton.h"

#include <optional>

namespace ui {

// What the citizen wishes of the callback in hand: another number, a part of the day, a language;
// and whether another person behind the number is meant. Each is asked of the database at once.
class RequestPanel : public Card
{
    Q_OBJECT

public:
    explicit RequestPanel(const Theme &theme, QWidget *parent = nullptr);

    // What is being typed stays. Nothing: it is no callback.
    void show(const std::optional<RequestView> &view);
    using Card::show;
    void focusNumber();
    void focusPreferred();
    void focusLanguage();
    void retranslate();

Q_SIGNALS:
    void numberRequested(const QString &number); // E.164
    void preferredRequested(calls::DayPart preferred);
    void languageRequested(const QString &language);
    void splitRequested();
    void marked(const QString &text);
    void left(); // by Esc, or by its button

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void changeNumber();
    void complain(const QString &text);
    void fillLanguages();

    QLabel *m_numberTitle;
    QLineEdit *m_number;
    QLabel *m_problem;
    QLabel *m_preferredTitle;
    Chooser *m_preferred;
    QLabel *m_languageTitle;
    Chooser *m_language;
    KeyButton *m_split;
    KeyButton *m_back;
    std::optional<RequestView> m_view;
};

} // namespace ui
