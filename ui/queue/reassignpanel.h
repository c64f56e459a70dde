#pragma once

#include "core/base/id.h"
#include "ui/shared/card.h"
#include "ui/shared/chooser.h"
#include "ui/shared/keybutton.h"

#include <optional>

class QLineEdit;

namespace ui {

struct ReassignView
{
    base::CallbackId callback;
    QString request;
    QList<Chooser::Entry> people; // by login: whoever serves its office today
};

// A supervisor gives a callback to somebody else: to whom and why. Enter in the
// reason does it, Esc leaves everything as it was.
class ReassignPanel : public Card
{
    Q_OBJECT

public:
    explicit ReassignPanel(const Theme &theme, QWidget *parent = nullptr);

    void open(const ReassignView &view);
    void close();
    void retranslate();

Q_SIGNALS:
    void requested(base::CallbackId callback, const QString &login, const QString &reason);
    void marked(const QString &text); // to be heard: a hit, or what is missing
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask();
    void complain(const QString &text, QWidget &where);

    std::optional<ReassignView> m_view;
    QLabel *m_personTitle;
    Chooser *m_person;
    QLabel *m_reasonTitle;
    QLineEdit *m_reason;
    QLabel *m_problem;
    KeyButton *m_give;
    KeyButton *m_back;
};

} // namespace ui
