#pragma once

#include "ui/shared/theme.h"

#include <QLabel>

namespace ui {

// What just happened. It stays until something else does, and gets its room before the keys.
class LastLine : public QLabel
{
    Q_OBJECT

public:
    explicit LastLine(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int tall() const;
    [[nodiscard]] QString shown() const;

    const Theme &m_theme;
};

} // namespace ui
