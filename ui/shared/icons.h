#pragma once

#include <QColor>
#include <QPixmap>

namespace ui {

enum class Icon {
    Queue,
    Phone,
    Case,
    Chart,
    Clock,
    Calendar,
    Overdue,
    AtRisk,
    Lock,
    Check,
    Door,
    Plug,
    Person,
    HangUp,
    Hold,
    Transfer,
    Back,
    Printer,
    Hand,
    Settings
};

// A picture beside a text, never instead of one. `behind` colours what is cut out of filled shapes.
[[nodiscard]] QPixmap pixmap(Icon icon, int size, const QColor &colour, qreal ratio,
                             const QColor &behind);

} // namespace ui
