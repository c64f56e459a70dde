#pragma once

#include "ui/shared/theme.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

// A panel with a small quiet title; what belongs to it goes into body(). It is a named group
// for screen readers.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const Theme &theme, QWidget *parent = nullptr);

    void setTitle(const QString &title); // empty: none is shown
    [[nodiscard]] QVBoxLayout &body() { return *m_body; }
    // Beside the title, at the right.
    [[nodiscard]] QHBoxLayout &head() { return *m_head; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();

    const Theme &m_theme;
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
    QLabel *m_title;
};

} // namespace ui
