#pragma once

#include "core/base/clock.h"
#include "core/board/board.h"
#include "core/calls/rows.h"
#include "core/offices/directorate.h"
#include "core/words/sentences.h"
#include "ui/queue/reassignpanel.h"
#include "ui/queue/rowspanel.h"
#include "ui/shared/columns.h"
#include "ui/shared/readingstyle.h"
#include "ui/shared/theme.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace ui {

// Coda: who waits, the most urgent first.
class QueuePlace : public QWidget
{
    Q_OBJECT

public:
    QueuePlace(const Theme &theme, const base::Clock &clock, QWidget *parent = nullptr);
    ~QueuePlace() override;

    // The place keeps its own copy; `sentences` outlives the place or is replaced by this call.
    void show(const offices::Directorate &directorate, const words::Sentences &sentences);
    void show(const board::Difference<calls::Callback> &difference);
    using QWidget::show;
    // True between a command and what the feed says of it.
    void setPending(base::CallbackId callback, bool isPending);
    void setConnected(bool isConnected, const QDateTime &since);
    void setNextKey(const QKeySequence &key, bool isPossible);
    void setFindKey(const QKeySequence &key);
    void tick(); // once a second: times are painted anew

    [[nodiscard]] std::optional<base::CallbackId> current() const;
    [[nodiscard]] const calls::Callback *first()
        const; // what "take next" would take for this office set
    void setMyOffice(const QString &office);
    void focusList();
    void find();
    void setReadingStyle(ReadingStyle style);
    void setColumns(const QList<QueueColumn> &order); // empty: as delivered
    [[nodiscard]] QList<QueueColumn> columns() const; // likewise
    // That of the cell with the focus; nothing: the list has it not.
    std::optional<MovedColumn> moveColumn(int by);
    [[nodiscard]] words::Sentence rowInFull() const;
    void openReassign(const ReassignView &view); // a supervisor's
    void closeReassign();                        // done, or of no use any more
    void openLookUp();                           // a supervisor's
    void showFound(const QString &text);
    void showNotFound(const QString &text);
    void openNotCopied(const RowsView &view);
    void showNotCopied(const RowsView &view); // as it is now
    [[nodiscard]] bool isNotCopiedOpen() const;
    // Numbers that rang while it was closed: how many, and the list; how many in words; empty: nothing is shown of them.
    void showWhileClosed(const QString &howMany);
    void openWhileClosed(const RowsView &view);
    void showWhileClosed(const RowsView &view);
    void closeWhileClosed();
    [[nodiscard]] bool isWhileClosedOpen() const;
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void columnMoveRequested(int by); // by the key of the list
    void takeNextRequested();
    void takeRequested(base::CallbackId callback);
    void heldChosen(base::CallbackId callback); // somebody has it by now
    void reassignRequested(base::CallbackId callback, const QString &login, const QString &reason);
    void notCopiedChosen(int row);
    void earlierNotCopiedRequested();
    void laterNotCopiedRequested();
    void whileClosedRequested();
    void whileClosedChosen(int row);
    void lookUpRequested(const QString &what, const QString &reason);
    void marked(const QString &text); // to be heard: the focus stays in the field

protected:
    void changeEvent(QEvent *event) override;

private:
    class Content;
    std::unique_ptr<Content> m_content;
};

} // namespace ui
