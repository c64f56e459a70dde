#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace offices {

enum class SplitBy { Initial, Municipality };

// Who is competent for one part of a topic. By initial: names from `from` to `to`, both included,
// of one letter or more ("A" to "CZ"). By municipality: those listed.
struct SplitPart
{
    QString from;
    QString to;
    QStringList municipalities;
    QString office;
    friend bool operator==(const SplitPart &, const SplitPart &) = default;
};

// How some offices share a topic among them. The parts do not overlap.
struct Split
{
    SplitBy by = SplitBy::Initial;
    QList<SplitPart> parts;
    friend bool operator==(const Split &, const Split &) = default;
};

// Letters and digits only, in capitals and without accents: "Dell'Àgata" is "DELLAGATA".
[[nodiscard]] QString folded(const QString &name);

// `name` is folded: a surname, a company or its first letter, or a municipality.
[[nodiscard]] bool isCovered(const SplitPart &part, SplitBy by, const QString &name);
[[nodiscard]] bool overlap(const SplitPart &one, const SplitPart &other, SplitBy by);

// Null where no part covers the name.
[[nodiscard]] const SplitPart *partOf(const Split &split, const QString &name);

} // namespace offices
