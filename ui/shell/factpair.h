#pragma once

#include "ui/shared/theme.h"
#include "ui/shell/views.h"

#include <QWidget>

namespace ui {

class ElidedLabel;

// A fact of the strip: large above, what it is below.
class FactPair : public QWidget
{
    Q_OBJECT

public:
    explicit FactPair(const Theme &theme, QWidget *parent = nullptr);

    void show(const Fact &fact);
    using QWidget::show;
    void dress(Type type, Ink big, Ink small);
    [[nodiscard]] int bigWidthIn(Type type) const;
    [[nodiscard]] int widthIn(Type type) const;

private:
    const Theme &m_theme;
    ElidedLabel *m_big;
    ElidedLabel *m_small;
};

} // namespace ui
