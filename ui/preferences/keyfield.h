#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace ui {

// Takes the next key that is pressed in it, whatever that key does elsewhere; those that move the
// focus move it here, too.
class KeyField : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyField(QWidget *parent = nullptr);

Q_SIGNALS:
    void pressed(const QKeySequence &key);
    void left(); // Escape

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace ui
