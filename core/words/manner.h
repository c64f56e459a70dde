#pragma once

#include <QList>
#include <QString>

namespace words {

enum class Naming {
    Full,
    // Whoever reads, listens or looks over a shoulder learns of nobody's name, number or note:
    // "a caller". A withheld number stays a withheld one.
    Free,
};

// What the row of a callback is made of, in the order we propose. Its place in the list is said last.
enum class RowPart { Promise, Number, Calls, Wishes, Option, Office };

[[nodiscard]] inline QList<RowPart> usualOrder()
{
    return {RowPart::Promise, RowPart::Number, RowPart::Calls,
            RowPart::Wishes,  RowPart::Option, RowPart::Office};
}

// How one person wants to be told things, the same in every sentence, row and braille text.
struct Manner
{
    Naming naming = Naming::Full;
    // What stands on the keyboard, in the person's language, where it is not F8 and Control R.
    QString nextKey = {};
    QString requeueKey = {};
    QList<RowPart> rowOrder = {}; // each once; empty: as above
    friend bool operator==(const Manner &, const Manner &) = default;
};

} // namespace words
