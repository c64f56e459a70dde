#pragma once

#include "core/offices/directorate.h"
#include "ui/shared/theme.h"

#include <QCheckBox>
#include <QFrame>
#include <QLabel>

namespace ui {

// An information card that can be marked as told: the whole of it is the target.
class TickCard : public QFrame
{
    Q_OBJECT

public:
    TickCard(const Theme &theme, const offices::InformationCard &card, QWidget *parent = nullptr);

    void setTold(bool isTold);
    [[nodiscard]] QWidget *stop() const { return m_tick; } // of the focus

Q_SIGNALS:
    void toggled(bool isTold); // by the person

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QCheckBox *m_tick;
};

} // namespace ui
