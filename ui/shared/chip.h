#pragma once

#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

#include <QLabel>

namespace ui {

enum class Mood { Plain, Ok, Warn, Bad, Accent };

// A fact in a pill: icon and words. Never a button.
class Chip : public QLabel
{
    Q_OBJECT

public:
    explicit Chip(const Theme &theme, QWidget *parent = nullptr);

    void show(Icon icon, const QString &text, Mood mood);
    using QLabel::show;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont textFont() const;
    [[nodiscard]] int iconSize() const;

    const Theme &m_theme;
    Icon m_icon = Icon::Clock;
    Mood m_mood = Mood::Plain;
};

} // namespace ui
