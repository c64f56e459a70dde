#include "ui/preferences/keyfield.h"

#include <QKeyEvent>

namespace ui {

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt
           || key == Qt::Key_Meta || key == Qt::Key_AltGr || key == Qt::Key_CapsLock;
}

bool movesFocus(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab;
}

} // namespace

KeyField::KeyField(QWidget *parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setFocusPolicy(Qt::StrongFocus);
}

// No action may take the key before the field has seen it.
bool KeyField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && !movesFocus(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (!isModifier(event->key()) && !event->isAutoRepeat())
        Q_EMIT pressed(QKeySequence(event->keyCombination()));
}

} // namespace ui
