#pragma once

#include "ui/shared/theme.h"
#include "ui/shell/views.h"

#include <QWidget>

class QHBoxLayout;

namespace ui {

// Where one is: directorate, whether the service is open, time, connection, person.
class Header : public QWidget
{
    Q_OBJECT

public:
    explicit Header(const Theme &theme, QWidget *parent = nullptr);

    void show(const HeaderView &view);
    using QWidget::show;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void fit();
    [[nodiscard]] int widthOfName() const;

    const Theme &m_theme;
    HeaderView m_view;
    QHBoxLayout *m_row;
    QLabel *m_directorate;
    Chip *m_window;
    QLabel *m_day;
    QLabel *m_clock;
    Chip *m_connection;
    QLabel *m_personIcon;
    QLabel *m_person;
};

} // namespace ui
