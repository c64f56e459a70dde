#pragma once

#include "core/base/clock.h"
#include "core/board/board.h"
#include "core/offices/directorate.h"
#include "core/words/sentences.h"

#include <QWidget>

namespace sample {

// A clock that stands until it is set.
struct Clock final : base::Clock
{
    QDateTime at;
    [[nodiscard]] QDateTime now() const override { return at; }
};

// Of the Tuesday all tests are on, in Rome.
[[nodiscard]] QDateTime at(int hour, int minute, int second = 0);
[[nodiscard]] QDateTime onDay(int day, int hour, int minute);

// Offices FRONT and BACK, open 9 to 13; topic VAT; three attempts; at risk under 20 minutes.
[[nodiscard]] offices::Directorate directorate();
[[nodiscard]] const words::Sentences &sentences();

[[nodiscard]] calls::Callback callback(qint64 id, const QDateTime &promise);
[[nodiscard]] calls::HandOver handOver(qint64 id, calls::HandOverState state);

template <class Row> [[nodiscard]] board::Difference<Row> inserted(const QList<Row> &rows)
{
    return {.inserted = rows};
}
template <class Row> [[nodiscard]] board::Difference<Row> changed(const QList<Row> &rows)
{
    return {.changed = rows};
}
template <class Row> [[nodiscard]] board::Difference<Row> removed(const QList<Row> &rows)
{
    return {.removed = rows};
}

// Every control that Tab reaches, in its order, beginning after `first`.
[[nodiscard]] QStringList tabOrder(QWidget &first);
// The controls a person can reach that have no object name or no accessible name.
[[nodiscard]] QStringList nameless(const QWidget &place);

} // namespace sample
