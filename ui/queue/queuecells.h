#pragma once

#include "core/calls/rows.h"
#include "core/offices/directorate.h"
#include "core/words/sentences.h"
#include "ui/shared/columns.h"

#include <QCoreApplication>
#include <QMetaType>

namespace ui {

enum class Urgency { Overdue, AtRisk, OnTime, OtherDay };
enum class Holder { Nobody, Me, SomebodyElse };

// What one row shows at one instant.
struct QueueCells
{
    Urgency urgency = Urgency::OnTime;
    Holder holder = Holder::Nobody;
    bool isPending = false;
    QString time; // of the promise
    QString left; // "in 8 min", "overdue by 12 min"; empty on another day
    QString waiting;
    QString number;
    QString mark; // beside the number: whose it is
    QString calls;
    QString option;
    QString office;
    QString attempts;
    QString request;
    friend bool operator==(const QueueCells &, const QueueCells &) = default;

    [[nodiscard]] QString text(QueueColumn column) const;
};

// Makes the cells of a row; whole sentences are made by words::Sentences.
class QueueWording
{
    Q_DECLARE_TR_FUNCTIONS(ui::QueueWording)

public:
    // `sentences` outlives the wording or is replaced by another call.
    void set(const offices::Directorate &directorate, const words::Sentences &sentences);
    [[nodiscard]] const words::Sentences *sentences() const { return m_sentences; }
    [[nodiscard]] const offices::Directorate &directorate() const { return m_directorate; }

    // Whoever answers may be another person: while it is called nothing is told of the matter.
    [[nodiscard]] static calls::Callback asShown(const calls::Callback &callback);
    [[nodiscard]] QueueCells cells(const calls::Callback &callback, const QDateTime &now) const;
    // One cell for ears: durations and times in words, the number in digits.
    [[nodiscard]] QString spoken(const calls::Callback &callback, const QueueCells &cells,
                                 QueueColumn column, const QDateTime &now) const;
    [[nodiscard]] QString officeName(const QString &code) const;
    [[nodiscard]] static QString head(QueueColumn column);

private:
    [[nodiscard]] Urgency urgency(const calls::Callback &callback, const QDateTime &now) const;
    [[nodiscard]] QString left(const calls::Callback &callback, Urgency urgency,
                               const QDateTime &now) const;
    [[nodiscard]] QString attempts(const calls::Callback &callback, const QDateTime &now) const;
    [[nodiscard]] const calendar::OpeningHours &hours(const QString &office) const;

    offices::Directorate m_directorate = offices::Directorate::standard();
    const words::Sentences *m_sentences = nullptr;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::QueueCells)
