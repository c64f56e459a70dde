#pragma once

#include "ui/shared/card.h"

namespace ui {

// A place with nothing to do: a check mark, what that means, what happens next.
class QuietPage : public Card
{
    Q_OBJECT

public:
    explicit QuietPage(const Theme &theme, QWidget *parent = nullptr);

    void show(const QString &what, const QString &next);
    using Card::show;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();

    const Theme &m_theme;
    QLabel *m_icon;
    QLabel *m_what;
    QLabel *m_next;
};

} // namespace ui
