#pragma once

#include <QList>
#include <QStringList>

class QWidget;

namespace support {

// What somebody without eyes, without a mouse or with large letters would stumble over in a window;
// each fault in words.
class Inspection
{
public:
    // Only what lies in `part` is looked at, which may be the whole window.
    Inspection(QWidget &window, QWidget &part);

    [[nodiscard]] QStringList names() const;      // each control has one, and its own
    [[nodiscard]] QStringList keys() const;       // each chord means one thing
    [[nodiscard]] QStringList tabs() const;       // moves the focus round
    [[nodiscard]] QStringList texts() const;      // whole words in whole letters
    [[nodiscard]] QStringList directions() const; // is scrolled in one only
    [[nodiscard]] QStringList all() const;

private:
    [[nodiscard]] QList<QWidget *> controls() const;
    [[nodiscard]] QList<QWidget *> stops() const;

    QWidget &m_window;
    QWidget &m_part;
};

} // namespace support
