#pragma once

#include "ui/shared/card.h"
#include "ui/shell/actions.h"

class QListWidget;

namespace ui {

class KeyButton;
class KeyField;

// Every action and its key. Enter on one, or "Change the key", and the next key that is pressed is
// its own, if it is nobody else's.
class KeysPanel : public Card
{
    Q_OBJECT

public:
    KeysPanel(const Theme &theme, const Actions &actions, QWidget *parent = nullptr);

    void fill(); // as the keys are now
    void retranslate();

Q_SIGNALS:
    void changed(const ui::Actions::Keys &keys); // all that are not ours
    void noticed(const QString &text);           // what came of it, to be said

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void begin();
    void take(const QKeySequence &key);
    void reset();
    void resetAll();
    void showChosen();
    void arrange();
    [[nodiscard]] std::optional<Act> chosen() const;
    [[nodiscard]] QString inWords(Act act) const; // "Status, in one sentence: F2."

    const Theme &m_theme;
    const Actions &m_actions;
    QBoxLayout *m_row = nullptr; // with large letters one under the other
    QBoxLayout *m_foot = nullptr;
    QListWidget *m_list;
    QLabel *m_hint;
    KeyField *m_field;
    KeyButton *m_change;
    KeyButton *m_reset;
    KeyButton *m_resetAll;
};

} // namespace ui
