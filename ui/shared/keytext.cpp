#include "ui/shared/keybutton.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// As Qt writes them, and as they stand on the keyboard.
constexpr std::array<std::pair<const char *, const char *>, 14> caps{{
    {"Ctrl", QT_TRANSLATE_NOOP("ui::keyText", "Ctrl")},
    {"Shift", QT_TRANSLATE_NOOP("ui::keyText", "Shift")},
    {"Alt", QT_TRANSLATE_NOOP("ui::keyText", "Alt")},
    {"Return", QT_TRANSLATE_NOOP("ui::keyText", "Enter")},
    {"Esc", QT_TRANSLATE_NOOP("ui::keyText", "Esc")},
    {"Space", QT_TRANSLATE_NOOP("ui::keyText", "Space")},
    {"Up", QT_TRANSLATE_NOOP("ui::keyText", "Up")},
    {"Down", QT_TRANSLATE_NOOP("ui::keyText", "Down")},
    {"Left", QT_TRANSLATE_NOOP("ui::keyText", "Left")},
    {"Right", QT_TRANSLATE_NOOP("ui::keyText", "Right")},
    {"PgUp", QT_TRANSLATE_NOOP("ui::keyText", "Page up")},
    {"PgDown", QT_TRANSLATE_NOOP("ui::keyText", "Page down")},
    {"+", QT_TRANSLATE_NOOP("ui::keyText", "Plus")},
    {"-", QT_TRANSLATE_NOOP("ui::keyText", "Minus")},
}};

QString cap(const QString &part)
{
    for (const auto &[portable, name] : caps) {
        if (part == QLatin1StringView(portable))
            return QCoreApplication::translate("ui::keyText", name);
    }
    return part;
}

} // namespace

QString keyText(const QKeySequence &key)
{
    const QString portable = key.toString(QKeySequence::PortableText);
    // The last character is always part of the key itself, also when it is a plus.
    const qsizetype last = portable.lastIndexOf(u'+', -2);
    QStringList parts;
    if (last > 0)
        parts = portable.left(last).split(u'+');
    parts += portable.mid(last + 1);
    for (QString &part : parts)
        part = cap(part);
    return parts.join(u'+');
}

} // namespace ui
