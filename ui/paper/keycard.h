#pragma once

#include "core/base/result.h"
#include "core/dailylog/dailylog.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace paper {

// The keys of a desk, for whoever wants them beside the keyboard.
struct KeyCard
{
    struct Entry
    {
        QString key; // as it is written on the keyboard
        QString does;
    };
    struct Area
    {
        QString title;
        QList<Entry> entries;
    };
    QString language; // of all texts, ISO 639
    QString title;
    QList<Area> areas;
    QString rest; // about what stands on no card
};

inline constexpr int cells = 40;        // of a line: a braille display and a sheet have as many
inline constexpr int brailleLines = 25; // of a braille sheet

// UTF-8; no line is longer than `cells`, so that a braille display shows each of them whole.
[[nodiscard]] QByteArray toText(const KeyCard &card);

// Braille of six dots, uncontracted, as the card's language writes it, in North American Braille
// ASCII: what braille printers and displays read as .brf. Lines of `cells`, sheets of
// `brailleLines`, the number of the sheet at the end of its first line. Not from two threads at once.
[[nodiscard]] base::Result<QByteArray> toBraille(const KeyCard &card);

// In letters of 18 points or more, as large print asks for.
[[nodiscard]] dailylog::Paper toPdf(const KeyCard &card);

} // namespace paper
