#pragma once

#include "core/calls/rows.h"

#include <QHash>
#include <QList>

namespace board {

enum class Completeness { Changes, Snapshot };

template <class Row> struct Difference
{
    QList<Row> inserted;
    QList<Row> changed;
    QList<Row> removed;
    [[nodiscard]] bool isEmpty() const
    {
        return inserted.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }
};

// The current picture of one kind of row. It has one writer, the feed; it drops what is not newer
// and a snapshot goes through the same comparison, so selection and scroll survive a reconnect.
template <class Row> class Picture
{
public:
    using RowId = decltype(Row::id);

    Difference<Row> apply(const QList<Row> &rows, Completeness completeness)
    {
        Difference<Row> difference;
        QHash<RowId, bool> seen;
        for (const auto &row : rows) {
            seen.insert(row.id, true);
            applyRow(row, difference);
        }
        if (completeness == Completeness::Snapshot)
            removeUnseen(seen, difference);
        return difference;
    }

    [[nodiscard]] const QHash<RowId, Row> &rows() const { return m_rows; }
    [[nodiscard]] const Row *find(RowId id) const
    {
        const auto found = m_rows.constFind(id);
        return found == m_rows.constEnd() ? nullptr : &*found;
    }

private:
    void applyRow(const Row &row, Difference<Row> &difference)
    {
        const auto known = m_rows.find(row.id);
        if (known == m_rows.end()) {
            if (!isOver(row)) {
                m_rows.insert(row.id, row);
                difference.inserted.append(row);
            }
            return;
        }
        if (row.revision < known->revision || row == *known)
            return;
        if (isOver(row)) {
            m_rows.erase(known);
            difference.removed.append(row);
        } else {
            *known = row;
            difference.changed.append(row);
        }
    }

    void removeUnseen(const QHash<RowId, bool> &seen, Difference<Row> &difference)
    {
        for (auto row = m_rows.begin(); row != m_rows.end();) {
            if (seen.contains(row.key())) {
                ++row;
            } else {
                difference.removed.append(*row);
                row = m_rows.erase(row);
            }
        }
    }

    QHash<RowId, Row> m_rows;
};

} // namespace board
