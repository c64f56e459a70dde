#pragma once

#include <QtGlobal>

#include <array>

// Ordinals are words up to the tenth; what comes after is "number 11".
namespace words {

inline constexpr std::array ordinalCalls{
    QT_TRANSLATE_NOOP("sentence", "first call"),   QT_TRANSLATE_NOOP("sentence", "second call"),
    QT_TRANSLATE_NOOP("sentence", "third call"),   QT_TRANSLATE_NOOP("sentence", "fourth call"),
    QT_TRANSLATE_NOOP("sentence", "fifth call"),   QT_TRANSLATE_NOOP("sentence", "sixth call"),
    QT_TRANSLATE_NOOP("sentence", "seventh call"), QT_TRANSLATE_NOOP("sentence", "eighth call"),
    QT_TRANSLATE_NOOP("sentence", "ninth call"),   QT_TRANSLATE_NOOP("sentence", "tenth call"),
};

inline constexpr std::array ordinalAttempts{
    QT_TRANSLATE_NOOP("sentence", "first attempt"),
    QT_TRANSLATE_NOOP("sentence", "second attempt"),
    QT_TRANSLATE_NOOP("sentence", "third attempt"),
    QT_TRANSLATE_NOOP("sentence", "fourth attempt"),
    QT_TRANSLATE_NOOP("sentence", "fifth attempt"),
    QT_TRANSLATE_NOOP("sentence", "sixth attempt"),
    QT_TRANSLATE_NOOP("sentence", "seventh attempt"),
    QT_TRANSLATE_NOOP("sentence", "eighth attempt"),
    QT_TRANSLATE_NOOP("sentence", "ninth attempt"),
    QT_TRANSLATE_NOOP("sentence", "tenth attempt"),
};

// Of rows in a list.
inline constexpr std::array ordinalPlaces{
    QT_TRANSLATE_NOOP("sentence", "first"),   QT_TRANSLATE_NOOP("sentence", "second"),
    QT_TRANSLATE_NOOP("sentence", "third"),   QT_TRANSLATE_NOOP("sentence", "fourth"),
    QT_TRANSLATE_NOOP("sentence", "fifth"),   QT_TRANSLATE_NOOP("sentence", "sixth"),
    QT_TRANSLATE_NOOP("sentence", "seventh"), QT_TRANSLATE_NOOP("sentence", "eighth"),
    QT_TRANSLATE_NOOP("sentence", "ninth"),   QT_TRANSLATE_NOOP("sentence", "tenth"),
};

inline constexpr std::array brailleCalls{
    QT_TRANSLATE_NOOP("braille", "1st"), QT_TRANSLATE_NOOP("braille", "2nd"),
    QT_TRANSLATE_NOOP("braille", "3rd"), QT_TRANSLATE_NOOP("braille", "4th"),
    QT_TRANSLATE_NOOP("braille", "5th"), QT_TRANSLATE_NOOP("braille", "6th"),
    QT_TRANSLATE_NOOP("braille", "7th"), QT_TRANSLATE_NOOP("braille", "8th"),
    QT_TRANSLATE_NOOP("braille", "9th"), QT_TRANSLATE_NOOP("braille", "10th"),
};

} // namespace words
