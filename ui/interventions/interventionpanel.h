#pragma once

#include "ui/interventions/interventionform.h"
#include "ui/interventions/sheetpanel.h"
#include "ui/shared/card.h"
#include "ui/shared/keybutton.h"

#include <QScrollArea>

#include <optional>

namespace ui {

// What can be done with the hand-over that is shown.
enum class HandOverStage { None, ToTake, ToOpen, Opened, ToRead };

// One hand-over: its sheet, and below it the form or the one thing that can be done.
class InterventionPanel : public Card
{
    Q_OBJECT

public:
    explicit InterventionPanel(const Theme &theme, QWidget *parent = nullptr);

    void show(const SheetView &sheet, HandOverStage stage);
    using Card::show;
    void showNothing(const QString &what, const QString &next);
    void focusNothing(); // where there is nothing to choose
    void setMissing(const QString &text);
    struct Keys
    {
        QKeySequence take{Qt::Key_F8};
        QKeySequence sendBack{Qt::CTRL | Qt::SHIFT | Qt::Key_B};
        QKeySequence record{Qt::CTRL | Qt::Key_Return};
    };
    void setKeys(const Keys &keys);
    [[nodiscard]] InterventionForm &form() { return *m_form; }
    [[nodiscard]] const InterventionForm &form() const { return *m_form; }
    void retranslate();

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void takeAsked();
    void openAsked();
    void recordAsked();
    void sendBackAsked();

private:
    void addContent();
    void addNothing();
    void addButtons();
    void fill();
    void adapt();
    void orderTab(bool isTight);
    [[nodiscard]] bool isTight() const;

    const Theme &m_theme;
    HandOverStage m_stage = HandOverStage::None;
    QString m_missing;
    Keys m_keys;
    std::optional<bool> m_isTight; // as it is laid out
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    SheetPanel *m_sheet;
    QFrame *m_separator;
    InterventionForm *m_form;
    QWidget *m_nothing;
    QLabel *m_check;
    QLabel *m_hint;
    QLabel *m_hintBelow;
    QLabel *m_state;
    KeyButton *m_take;
    KeyButton *m_open;
    KeyButton *m_sendBack;
    KeyButton *m_record;
};

} // namespace ui
