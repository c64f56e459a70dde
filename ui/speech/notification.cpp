#include "ui/speech/notification.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QLabel>

namespace ui {

namespace {

class NotificationInterface : public QAccessibleWidget
{
public:
    explicit NotificationInterface(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::Notification)
    {
    }
    [[nodiscard]] QString text(QAccessible::Text) const override { return {}; }
};

} // namespace

// The window shows the same words in its own place: here they are for the bus alone.
Announcer::Notification::Notification() : m_label(new QLabel(this))
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(accessible);
        return true;
    }();
    Q_UNUSED(isInstalled)
    m_label->setTextFormat(Qt::PlainText);
    setFixedSize(1, 1);
}

void Announcer::Notification::show(const QString &text)
{
    m_label->setText(text);
    QAccessibleEvent shown(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

QAccessibleInterface *Announcer::Notification::accessible(const QString &, QObject *object)
{
    auto *notification = dynamic_cast<Notification *>(object);
    return notification == nullptr ? nullptr : new NotificationInterface(notification);
}

} // namespace ui
