#pragma once

#include <QString>

namespace words {

enum class Spell {
    Signs, // "R, o, s, s, i"
    Words, // "Roma, Otranto, Savona, Savona, Imola", as is usual where the language is spoken
};

// A name or a code, letter by letter, for whoever writes it down; a tax code in its blocks.
// Digits are digits in either way.
[[nodiscard]] QString spelled(const QString &text, Spell how, const QString &language);
// Of a letter; empty: there is none. A letter with an accent of its own may have one of its own.
[[nodiscard]] QString spellingWord(QChar letter, const QString &language);

} // namespace words
