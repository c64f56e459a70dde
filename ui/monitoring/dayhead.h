#pragma once

#include "ui/shared/keybutton.h"

#include <QDate>
#include <QGridLayout>
#include <QLabel>
#include <QWidget>

namespace ui {

// Whose day is shown, the way to others, and the printing of its log.
class DayHead : public QWidget
{
    Q_OBJECT

public:
    explicit DayHead(const Theme &theme, QWidget *parent = nullptr);

    void show(const QDate &day, const QDate &today, const QString &name);
    using QWidget::show;
    void setPrinting(bool isPrinting);
    void setMayPrint(bool mayPrint);
    void setPrintKey(const QKeySequence &key);
    void arrange(int width);
    void retranslate();

Q_SIGNALS:
    void asked(const QDate &day);
    void printAsked();
    void cancelAsked();

private:
    void connectButtons();
    void fill();
    void ask(const QDate &day);
    [[nodiscard]] int widthInOneLine() const;

    const Theme &m_theme;
    QDate m_day;
    QDate m_today;
    QDate m_asked;  // the next step goes on from here, also before it is shown
    QString m_name; // of the day
    bool m_isPrinting = false;
    bool m_mayPrint = false;
    QKeySequence m_printKey = QKeySequence::Print;
    QGridLayout *m_grid;
    QWidget *m_days;
    QWidget *m_print;
    QLabel *m_title;
    QLabel *m_progress;
    KeyButton *m_previous;
    KeyButton *m_next;
    KeyButton *m_thisDay;
    KeyButton *m_printButton;
    KeyButton *m_cancel;
};

} // namespace ui
