#pragma once

#include "ui/shared/theme.h"

#include <QProxyStyle>

namespace ui {

// What a style sheet cannot draw without picture files: check boxes, radio buttons, focus rings,
// with outlines that can be seen (Fusion's are nearly white on white).
class Look : public QProxyStyle
{
    Q_OBJECT

public:
    explicit Look(const Theme &theme);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                                  const QWidget *widget = nullptr) const override;

private:
    void drawBar(const QStyleOption &option, QPainter &painter) const;
    void drawCheckBox(const QStyleOption &option, QPainter &painter) const;
    void drawRadioButton(const QStyleOption &option, QPainter &painter) const;

    const Theme &m_theme;
};

} // namespace ui
