#pragma once

#include "ui/shared/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

// A label dressed by the theme.
[[nodiscard]] QLabel *makeLabel(const Theme &theme, Type type, Ink ink = Ink::Text,
                                QWidget *parent = nullptr);

// Plain text that wraps: what people wrote is never markup.
[[nodiscard]] QLabel *makeText(const Theme &theme, Type type, Ink ink = Ink::Text,
                               const QString &text = {});

// Boxes without margins whose gaps follow the theme.
[[nodiscard]] QHBoxLayout *makeRow(const Theme &theme, int gap);
[[nodiscard]] QVBoxLayout *makeColumn(const Theme &theme, int gap);

// A line that carries no meaning.
[[nodiscard]] QFrame *makeSeparator(const Theme &theme, QWidget *parent = nullptr);

} // namespace ui
