#pragma once

#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QWidget>

namespace ui {

struct QueueCounts
{
    int overdue = 0;
    int atRisk = 0;
    int waiting = 0;
    int atRiskMinutes = 20;
    friend bool operator==(const QueueCounts &, const QueueCounts &) = default;
};

// How the queue stands, to be read in two seconds, and the field that searches it.
class QueueSummary : public QWidget
{
    Q_OBJECT

public:
    explicit QueueSummary(const Theme &theme, QWidget *parent = nullptr);

    void show(const QueueCounts &counts);
    using QWidget::show;
    // Instead of the counts: how old what is shown is. Empty: it is not.
    void showDated(const QString &situation, const QString &age);
    void find();
    void setFindKey(const QKeySequence &key);
    void retranslate();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void sought(const QString &text);
    void left(); // on to the rows

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void dress();
    void fill();

    const Theme &m_theme;
    QueueCounts m_counts;
    QKeySequence m_findKey = QKeySequence::Find;
    QString m_situation;
    QString m_age;
    QLabel *m_overdueIcon;
    QLabel *m_overdue;
    QLabel *m_atRiskIcon;
    QLabel *m_atRisk;
    QLabel *m_waiting;
    QLineEdit *m_search;
};

} // namespace ui
