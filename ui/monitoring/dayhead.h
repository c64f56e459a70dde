#pragma once

#include "ui/monitoring/period.h"
#include "ui/shared/choice.h"
#include "ui/shared/keybutton.h"

#include <QGridLayout>
#include <QLabel>
#include <QWidget>

namespace ui {

// Which day or period is shown and whether it may still change, the way to others, and the printing
// of a day's log.
class DayHead : public QWidget
{
    Q_OBJECT

public:
    explicit DayHead(const Theme &theme, QWidget *parent = nullptr);

    struct Shown
    {
        Period period;
        QDate today;
        QString title;
        QString status; // closed or provisional, in words
    };
    void show(const Shown &shown);
    using QWidget::show;
    enum class Work { None, Printing, Counting }; // with a way to cancel
    void setWork(Work work);
    void setMayPrint(bool mayPrint);
    void setMayChoosePeriod(bool mayChoose); // else days only
    void setPrintKey(const QKeySequence &key);
    void arrange(int width);
    void retranslate();

Q_SIGNALS:
    void asked(const ui::Period &period);
    void printAsked();
    void cancelAsked();

private:
    void build();
    void connectButtons();
    void fill();
    void fillSteps();
    void ask(const Period &period);
    void askSpan(Span span);
    [[nodiscard]] int widthInOneLine() const;

    const Theme &m_theme;
    Shown m_shown;
    Period m_asked; // the next step goes on from here, also before it is shown
    Work m_work = Work::None;
    bool m_mayPrint = false;
    bool m_mayChoose = false;
    QKeySequence m_printKey = QKeySequence::Print;
    QGridLayout *m_grid;
    QWidget *m_days;
    QWidget *m_print;
    QBoxLayout *m_below; // period and status
    QLabel *m_title;
    QLabel *m_status;
    Choice *m_spans;
    QLabel *m_progress;
    KeyButton *m_previous;
    KeyButton *m_next;
    KeyButton *m_thisDay;
    KeyButton *m_printButton;
    KeyButton *m_cancel;
};

} // namespace ui
