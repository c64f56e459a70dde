#pragma once

#include "ui/shared/card.h"
#include "ui/shared/keybutton.h"

class QLineEdit;
class QPlainTextEdit;

namespace ui {

// A supervisor looks a number or a request up, and says why. What is found lies below, to be read
// line by line; Esc closes it.
class LookUpPanel : public Card
{
    Q_OBJECT

public:
    explicit LookUpPanel(const Theme &theme, QWidget *parent = nullptr);

    void open();
    void close();
    void showFound(const QString &text); // a row a line; the focus goes to it
    void complain(const QString &text);
    void retranslate();

Q_SIGNALS:
    void requested(const QString &what, const QString &reason);
    void marked(const QString &text); // to be heard: what is missing
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask();
    [[nodiscard]] int heightOf(qsizetype rows) const;

    QLabel *m_whatTitle;
    QLineEdit *m_what;
    QLabel *m_reasonTitle;
    QLineEdit *m_reason;
    QLabel *m_problem;
    QPlainTextEdit *m_found;
    KeyButton *m_look;
    KeyButton *m_back;
};

} // namespace ui
