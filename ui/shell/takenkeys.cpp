#include "ui/shell/takenkeys.h"

#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QSet<QKeySequence> &listed()
{
    static const QSet<QKeySequence> keys = [] {
        QFile file(u":/keys/taken.txt"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the list of taken keys is missing");
        QSet<QKeySequence> found;
        for (const auto &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            const auto key = line.section(u' ', 0, 0);
            if (!key.isEmpty() && !key.startsWith(u'#'))
                found.insert(QKeySequence::fromString(key, QKeySequence::PortableText));
        }
        return found;
    }();
    return keys;
}

bool isFunctionKey(int key)
{
    return key >= Qt::Key_F1 && key <= Qt::Key_F35;
}

} // namespace

bool isTaken(const QKeySequence &key)
{
    if (key.count() != 1 || listed().contains(key))
        return true;
    const auto pressed = key[0];
    const auto modifiers = pressed.keyboardModifiers();
    const bool isControl = modifiers.testFlag(Qt::ControlModifier);
    const bool isAlt = modifiers.testFlag(Qt::AltModifier);
    if (modifiers.testAnyFlags(Qt::MetaModifier | Qt::KeypadModifier))
        return true; // the system's or the reader's
    if (isControl && isAlt)
        return true; // AltGr on Windows
    if (isFunctionKey(pressed.key()))
        return isControl || isAlt; // GNOME's or KDE's
    if (!isControl && !isAlt)
        return true; // typed in a field
    const bool isSign = pressed.key() < 0x80;
    if (isAlt && isSign)
        return pressed.key() < Qt::Key_0 || pressed.key() > Qt::Key_9; // underlined letters
    // Elsewhere on other keyboards.
    return isSign && "/[]\\=?*"_L1.contains(QLatin1Char(static_cast<char>(pressed.key())));
}

} // namespace ui
