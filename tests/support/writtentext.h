#pragma once

#include <QFont>
#include <QList>
#include <QRect>
#include <QString>

class QWidget;

namespace support {

// A text as it was painted: by which widget, and where its letters lie in the window.
struct WrittenText
{
    QString text;
    QFont font;
    QRect ink;   // as far as it is in sight
    QRect whole; // as it would be if nothing were cut
    const QWidget *on;
};

[[nodiscard]] QList<WrittenText> writtenIn(QWidget &window);

} // namespace support
