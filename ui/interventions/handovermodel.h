#pragma once

#include "core/board/board.h"
#include "core/calls/rows.h"
#include "core/offices/directorate.h"
#include "core/words/sentences.h"
#include "ui/shared/columns.h"
#include "ui/shared/readingstyle.h"

#include <QAbstractListModel>
#include <QHash>
#include <QMetaType>

#include <optional>

namespace ui {

enum class HandOverGroup { Arriving, ToWrite, CameBack };

// What a line of the list shows; a section has a title and a count.
struct HandOverCells
{
    QString title;
    QString number;
    QString time;
    QString age;
    bool isOld = false;
    bool isHeld = false; // somebody else writes it
    friend bool operator==(const HandOverCells &, const HandOverCells &) = default;
};

// The hand-overs of an office in groups, the oldest first. The lines that head a group cannot be
// chosen.
class HandOverModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { CellsRole = Qt::UserRole, IsSectionRole };

    explicit HandOverModel(QObject *parent = nullptr);

    void show(const offices::Directorate &directorate, const words::Sentences &sentences,
              const QDateTime &now);
    void show(const board::Difference<calls::HandOver> &difference, const QDateTime &now);
    void setMyOffice(const QString &office);
    void tick(const QDateTime &now);
    void retranslate();
    void setReadingStyle(ReadingStyle style);
    [[nodiscard]] ReadingStyle readingStyle() const { return m_style; }
    [[nodiscard]] QStringList spokenCells(int row) const; // in the person's order
    void setCellOrder(const QList<HandOverCell> &order) { m_cells.set(order); }
    [[nodiscard]] const ColumnOrder<HandOverCell, handOverCells> &cellOrder() const
    {
        return m_cells;
    }
    [[nodiscard]] static QString nameOf(HandOverCell cell);

    [[nodiscard]] const calls::HandOver *handOver(int row) const; // none: a section
    [[nodiscard]] const calls::HandOver *find(base::HandOverId handOver) const;
    [[nodiscard]] std::optional<int> rowOf(base::HandOverId handOver) const;
    [[nodiscard]] std::optional<HandOverGroup> groupOf(const calls::HandOver &handOver) const;
    [[nodiscard]] HandOverCells cellsOf(const calls::HandOver &handOver) const;
    [[nodiscard]] QString officeName(const QString &code) const;
    [[nodiscard]] const words::Sentences *sentences() const { return m_sentences; }
    [[nodiscard]] const QDateTime &now() const { return m_now; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line
    {
        HandOverGroup group = HandOverGroup::Arriving;
        std::optional<base::HandOverId> handOver; // none: the head of the group
        HandOverCells cells;
        [[nodiscard]] bool isSameAs(const Line &other) const
        {
            return group == other.group && handOver == other.handOver;
        }
    };
    [[nodiscard]] QList<Line> wanted() const;
    [[nodiscard]] QString age(const calls::HandOver &handOver) const;
    [[nodiscard]] QString topic(const calls::HandOver &handOver) const;
    [[nodiscard]] static QString title(HandOverGroup group);
    [[nodiscard]] words::Sentence inOneSentence(const Line &line,
                                                const calls::HandOver *handOver) const;
    void becomeWanted();
    void dropUnwanted(const QList<Line> &lines);
    void bring(int row, const Line &line);

    offices::Directorate m_directorate = offices::Directorate::standard();
    const words::Sentences *m_sentences = nullptr;
    ReadingStyle m_style = ReadingStyle::Row;
    ColumnOrder<HandOverCell, handOverCells> m_cells;
    QString m_office;
    QDateTime m_now;
    QHash<base::HandOverId, calls::HandOver> m_handOvers;
    QList<Line> m_lines;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::HandOverCells)
