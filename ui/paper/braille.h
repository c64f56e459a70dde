#pragma once

#include <QString>

#include <optional>

namespace paper {

// Six dots, uncontracted, in North American Braille ASCII; nothing: there is no table of that
// language (ISO 639). Not from two threads at once.
[[nodiscard]] std::optional<QString> toBrailleAscii(const QString &text, const QString &language);

} // namespace paper
