#pragma once

#include "ui/shared/theme.h"

#include <QCoreApplication>

#include <optional>

namespace desk {

// What the desk looks like, by name and from one to the next. Each change returns what to say.
class Appearance
{
    Q_DECLARE_TR_FUNCTIONS(desk::Appearance)

public:
    // system, light, dark, high-contrast
    [[nodiscard]] static std::optional<ui::Colours> colours(const QString &name);
    // usual, legible
    [[nodiscard]] static std::optional<ui::Letters> letters(const QString &name);
    [[nodiscard]] static QString name(ui::Colours colours);
    [[nodiscard]] static QString name(ui::Letters letters);
    [[nodiscard]] static QString nextColours(ui::Theme &theme);
    [[nodiscard]] static QString nextLetters(ui::Theme &theme);
};

} // namespace desk
