#pragma once

#include <QStackedWidget>

namespace ui {

// The places, one at a time. What does not fit is scrolled: letters of double size must not make
// the window outgrow the screen.
class Pages : public QStackedWidget
{
    Q_OBJECT

public:
    explicit Pages(QWidget *parent = nullptr);

    // The page that shows `content`; made at the first call.
    [[nodiscard]] QWidget &pageOf(QWidget &content);
};

} // namespace ui
