#pragma once

#include "ui/speech/announcer.h"

#include <QWidget>

class QAccessibleInterface;
class QLabel;

namespace ui {

// What a screen reader takes for an announcement: a notification without a name, whose one child
// is a label. A name would be spoken, too, and leave the braille line empty.
class Announcer::Notification : public QWidget
{
public:
    Notification();

    void show(const QString &text);
    using QWidget::show;

private:
    // By class: the interface may be asked for before anything else is set.
    [[nodiscard]] static QAccessibleInterface *accessible(const QString &className,
                                                          QObject *object);

    QLabel *m_label;
};

} // namespace ui
