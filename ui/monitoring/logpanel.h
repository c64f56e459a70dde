#pragma once

#include "ui/monitoring/logmodel.h"
#include "ui/monitoring/numbertable.h"
#include "ui/shared/card.h"
#include "ui/shared/keybutton.h"

namespace ui {

// The log of a day on the screen: the same rows as on paper and in files, whether it is sealed, and
// with which digest. Lies over the figures; Esc goes back.
class LogPanel : public Card
{
    Q_OBJECT

public:
    explicit LogPanel(const Theme &theme, QWidget *parent = nullptr);

    void open(const dailylog::DailyLog &log, const words::Words &words); // the focus goes to it
    void tell(const words::Words &words); // the same in other words; where one is stays
    void setReadingStyle(ReadingStyle style) { m_model.setReadingStyle(style); }
    void retranslate();

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitRows();

    const Theme &m_theme;
    LogModel m_model;
    dailylog::DailyLog m_log;
    QLabel *m_state;
    NumberTable *m_table;
    KeyButton *m_back;
};

} // namespace ui
