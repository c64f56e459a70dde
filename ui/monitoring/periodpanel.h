#pragma once

#include "core/words/sentences.h"
#include "ui/monitoring/heatmap.h"
#include "ui/monitoring/numbermodel.h"
#include "ui/monitoring/numbertable.h"
#include "ui/monitoring/periodrow.h"
#include "ui/monitoring/trendchart.h"
#include "ui/shared/card.h"
#include "ui/shared/keybutton.h"

#include <optional>

namespace ui {

// A week, a month or a year: its figures, calls by weekday and hour, promises over its days, and
// what people came back for or brought that is another body's.
class PeriodPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodPanel(const Theme &theme, QWidget *parent = nullptr);

    void show(const PeriodFigures &figures, const words::Sentences &sentences);
    using QWidget::show;
    void nameFigures(const QString &name); // of the period, for whoever hears them
    void setSwitchKey(const QKeySequence &key);
    void setReadingStyle(ReadingStyle style);
    void switchChartAndTable();
    void arrange(int width, bool isBeside);
    void focusFirst();
    [[nodiscard]] QString firstSentence() const { return m_row->firstSentence(); }
    void retranslate();

Q_SIGNALS:
    void explanationRequested(const QString &figure);

private:
    void build();
    void fill();
    void fillHeat();
    void fillTrend();
    void fillTopics();
    void showParts();
    void arrangeCards();
    void nameSwitch();
    [[nodiscard]] QList<TrendChart::Step> steps() const;
    [[nodiscard]] QString stepName(const QDate &day) const; // in a sentence
    [[nodiscard]] NumberTable *addTable(Card &card, NumberModel &model, const QString &name);

    const Theme &m_theme;
    std::optional<PeriodFigures> m_figures;
    const words::Sentences *m_sentences = nullptr;
    PeriodRow *m_row;
    QLabel *m_withheld;
    QBoxLayout *m_charts;
    QBoxLayout *m_tables;
    Card *m_heatCard;
    KeyButton *m_switch;
    HeatMap *m_heat;
    NumberModel m_heatModel;
    NumberTable *m_heatTable;
    Card *m_trendCard;
    TrendChart *m_trend;
    NumberModel m_trendModel;
    NumberTable *m_trendTable;
    Card *m_backCard;
    NumberModel m_backModel;
    NumberTable *m_backTable;
    Card *m_foreignCard;
    NumberModel m_foreignModel;
    NumberTable *m_foreignTable;
    bool m_isTable = false; // else the charts
    int m_width = 0;
    bool m_isBeside = false; // there is room for two cards
    QKeySequence m_switchKey{Qt::CTRL | Qt::Key_G};
};

} // namespace ui
