#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

class QLabel;
class QRadioButton;

namespace ui {

// One of a few, in a line with its title. Tab stops here once.
class RadioLine : public QWidget
{
    Q_OBJECT

public:
    explicit RadioLine(const Theme &theme, QWidget *parent = nullptr);

    // Of what is shown before the buttons, so that several lines can begin at one place.
    [[nodiscard]] int titleWidth() const;
    void setTitleWidth(int width);

protected:
    [[nodiscard]] QRadioButton *add(const QString &objectName);
    [[nodiscard]] QList<QRadioButton *> buttons() const { return m_buttons; }
    // What is shown before them, if anything is, and what they are called together.
    void entitle(const QString &shown, const QString &name);
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_title;
    QList<QRadioButton *> m_buttons;
};

} // namespace ui
