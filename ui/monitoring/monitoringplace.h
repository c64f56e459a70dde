#pragma once

#include "core/words/sentences.h"
#include "ui/monitoring/citizenrequestspanel.h"
#include "ui/monitoring/closingspanel.h"
#include "ui/monitoring/dayhead.h"
#include "ui/monitoring/deskspanel.h"
#include "ui/monitoring/figures.h"
#include "ui/monitoring/logpanel.h"
#include "ui/monitoring/periodfigures.h"
#include "ui/monitoring/readpanel.h"
#include "ui/shared/columns.h"
#include "ui/shared/readingstyle.h"
#include "ui/shared/theme.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace ui {

// Monitoraggio: the directorate's figures of a day or a longer period, and the log.
class MonitoringPlace : public QWidget
{
    Q_OBJECT

public:
    explicit MonitoringPlace(const Theme &theme, QWidget *parent = nullptr);
    ~MonitoringPlace() override;

    void show(const Figures &figures, const words::Sentences &sentences, const QDateTime &now);
    void show(const PeriodFigures &figures, const words::Sentences &sentences,
              const QDateTime &now);
    using QWidget::show;
    // What the day shown is compared with; none: nothing.
    void compareWith(const std::optional<Totals> &weekBefore);
    void setWork(DayHead::Work work); // with a way to cancel
    void setMayPrint(bool mayPrint);
    void setMayChoosePeriod(bool mayChoose); // else days only
    void setKeys(const QKeySequence &print, const QKeySequence &chartOrTable);
    void setReadingStyle(ReadingStyle style);
    void setColumns(const QList<HourColumn> &order); // empty: as delivered
    [[nodiscard]] QList<HourColumn> columns() const; // likewise
    // That of the cell with the focus; nothing: the list has it not.
    std::optional<MovedColumn> moveColumn(int by);
    void switchChartAndTable();
    [[nodiscard]] const Period &period() const; // that is shown
    void focusFigures();
    // What is shown, whether it may still change, and the first figure.
    [[nodiscard]] QString summary() const;

    // Closings lie over the figures while they are open.
    void openClosings(const ClosingsView &view);
    void show(const ClosingsView &view);
    void showClosingEffect(const QString &text);
    void complainOfClosing(const QString &text);
    void finishClosing();
    // So do requests of citizens about their data.
    void openCitizenRequests(const CitizenRequestsView &view);
    [[nodiscard]] CitizenRequestsPanel &citizenRequests();
    // So do the desks on duty today,
    void openDesks(const DesksView &view);
    void show(const DesksView &view);
    void finishDesk();
    // what is read of a figure, or of a day that is to be closed,
    void openReading(const ReadView &view);
    void show(const ReadView &view); // the same in other words
    [[nodiscard]] bool isReading() const;
    // and the log of a day.
    void openLog(const dailylog::DailyLog &log, const words::Words &words);
    void retellLog(const words::Words &words); // while it is open

Q_SIGNALS:
    void columnMoveRequested(int by); // by the key of the list
    void periodRequested(const ui::Period &period);
    void printRequested(const QDate &day);
    void cancelRequested();
    void explanationRequested(const QString &figure);
    void readActionRequested();
    void closingEdited(const desk::PlannedClosing &planned);
    void closingRequested(const desk::PlannedClosing &planned);
    void closingNowRequested(const QString &office, const QString &reason);
    void openingRequested(const ui::ClosingsView::Row &row);
    void deskRequested(const QString &office, const QString &desk);
    void marked(const QString &text); // to be heard: the focus stays

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Content;
    std::unique_ptr<Content> m_content;
};

} // namespace ui
