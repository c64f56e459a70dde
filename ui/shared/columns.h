#pragma once

#include <QKeyEvent>
#include <QList>
#include <QString>

#include <optional>

namespace ui {

// What stands beside each other in each list, as delivered. Their names are kept in people's files.
enum class QueueColumn { Promise, Waiting, Number, Calls, Option, Office, Attempts, Request };
enum class HandOverCell { Title, Number, Time, Age };
enum class HourColumn { From, Total, Answered, Accepted, Lost };
inline constexpr int queueColumns = 8;
inline constexpr int handOverCells = 4;
inline constexpr int hourColumns = 5;

// The order in which one person reads them; empty: as delivered.
struct Columns
{
    QList<QueueColumn> queue = {};
    QList<HandOverCell> interventions = {};
    QList<HourColumn> monitoring = {};
    friend bool operator==(const Columns &, const Columns &) = default;
};

// Which column stands where.
template <class Column, int count> class ColumnOrder
{
public:
    ColumnOrder() { set({}); }

    void set(const QList<Column> &order) // all of them, each once; empty: as delivered
    {
        m_order = order;
        for (int column = 0; m_order.size() < count; ++column)
            m_order.append(static_cast<Column>(column));
    }
    [[nodiscard]] const QList<Column> &all() const { return m_order; }
    [[nodiscard]] Column at(int place) const { return m_order[place]; }
    [[nodiscard]] int placeOf(Column column) const
    {
        return static_cast<int>(m_order.indexOf(column));
    }
    // As it is kept: empty if it is the one delivered.
    [[nodiscard]] QList<Column> kept() const
    {
        return m_order == ColumnOrder().m_order ? QList<Column>() : m_order;
    }
    void move(int from, int to) { m_order.move(from, to); }

private:
    QList<Column> m_order;
};

// Where a column is after it was moved; `place` and `of` count from one, and only what is in sight.
struct MovedColumn
{
    QString name;
    int place = 0;
    int of = 0;
};

// Ctrl+Shift+Left and Right in a list: one place earlier or later; nothing: another key.
[[nodiscard]] inline std::optional<int> columnStep(const QKeyEvent &event)
{
    if (event.modifiers() != (Qt::ControlModifier | Qt::ShiftModifier))
        return std::nullopt;
    if (event.key() == Qt::Key_Left)
        return -1;
    return event.key() == Qt::Key_Right ? std::optional(1) : std::nullopt;
}

} // namespace ui
