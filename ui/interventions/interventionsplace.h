#pragma once

#include "core/base/clock.h"
#include "core/board/board.h"
#include "core/calls/rows.h"
#include "core/desk/drafts.h"
#include "core/offices/directorate.h"
#include "core/words/sentences.h"
#include "ui/shared/columns.h"
#include "ui/shared/readingstyle.h"
#include "ui/shared/theme.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace ui {

// Interventi: what was put through to my office, and what came of it.
class InterventionsPlace : public QWidget
{
    Q_OBJECT

public:
    InterventionsPlace(const Theme &theme, const base::Clock &clock, QWidget *parent = nullptr);
    ~InterventionsPlace() override;

    void show(const offices::Directorate &directorate, const words::Sentences &sentences);
    void show(const board::Difference<calls::HandOver> &difference);
    using QWidget::show;
    void setMyOffice(const QString &office);
    void setKeys(const QKeySequence &take, const QKeySequence &sendBack,
                 const QKeySequence &record);
    // The form of one of mine; what was typed before for another is the caller's to keep.
    void open(base::HandOverId handOver, const desk::InterventionDraft &draft);
    void close();
    [[nodiscard]] std::optional<base::HandOverId> opened() const;
    [[nodiscard]] desk::InterventionDraft draft() const;
    [[nodiscard]] std::optional<base::HandOverId> current() const; // selected in the list
    void setKept(const QString &text);                             // "bozza salvata alle 11:31"
    void showMissing(const QString &text); // beside the form; empty: nothing is missing
    void setReadingStyle(ReadingStyle style);
    void setColumns(const QList<HandOverCell> &order); // empty: as delivered
    [[nodiscard]] QList<HandOverCell> columns() const; // likewise
    // That of the cell with the focus; nothing: the list has it not.
    std::optional<MovedColumn> moveColumn(int by);
    void tick();
    void focusList();
    void focusNote();
    void focusOutcome();

Q_SIGNALS:
    void columnMoveRequested(int by); // by the key of the list
    void takeRequested(base::HandOverId handOver);
    void openRequested(base::HandOverId handOver);
    void recordRequested();
    void sendBackRequested();
    void edited();
    void cellRead(const QString &text); // to be said

protected:
    void changeEvent(QEvent *event) override;

private:
    class Content;
    std::unique_ptr<Content> m_content;
};

} // namespace ui
