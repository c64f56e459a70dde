#pragma once

#include "ui/shared/theme.h"
#include "ui/shell/views.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;

namespace ui {

// What is wrong and what still works. It takes focus, so that F6 reaches it, and never asks for it.
class TroubleLine : public QWidget
{
    Q_OBJECT

public:
    explicit TroubleLine(const Theme &theme, QWidget *parent = nullptr);

    void show(const std::optional<TroubleView> &trouble);
    using QWidget::show;

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void arrange();

    const Theme &m_theme;
    QHBoxLayout *m_row;
    QLabel *m_icon;
    QLabel *m_what;
    QLabel *m_stillWorks;
};

} // namespace ui
