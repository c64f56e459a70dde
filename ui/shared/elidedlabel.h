#pragma once

#include <QLabel>

namespace ui {

// One line that gives way: what does not fit ends in an ellipsis, the whole stays readable to
// screen readers. Only for what also stands elsewhere.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
