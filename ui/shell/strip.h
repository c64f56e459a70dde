#pragma once

#include "ui/shared/theme.h"
#include "ui/shell/actions.h"
#include "ui/shell/views.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace ui {

class FactPair;
class KeyButton;

// What is in hand, in every place, and what F8 and Shift+F8 do about it. Its height never
// changes: a ring moves nothing under anybody's hands.
class Strip : public QWidget
{
    Q_OBJECT

public:
    Strip(const Theme &theme, Actions &actions, QWidget *parent = nullptr);

    void show(const StripView &view);
    using QWidget::show;
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void arrange();
    void dressButtons();
    void showIcon();
    void fit();
    [[nodiscard]] int roomForFacts() const;
    [[nodiscard]] QList<Type> letters() const;

    const Theme &m_theme;
    Actions &m_actions;
    StripView m_view;
    QHBoxLayout *m_row;
    QHBoxLayout *m_facts;
    QLabel *m_icon;
    QList<FactPair *> m_pairs;
    KeyButton *m_back;
    KeyButton *m_next;
};

} // namespace ui
