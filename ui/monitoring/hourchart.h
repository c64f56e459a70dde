#pragma once

#include "core/words/sentences.h"
#include "ui/monitoring/hourmodel.h"
#include "ui/shared/theme.h"

#include <QWidget>

#include <optional>

namespace ui {

// Calls by half hour as stacked bars: answered, callback asked for, lost. The series differ by
// colour, edge and hatch; the sum stands on top.
class HourChart : public QWidget
{
    Q_OBJECT

public:
    explicit HourChart(const Theme &theme, QWidget *parent = nullptr);

    // `now` marks the time, where the day is today.
    void show(const QList<HourFigures> &hours, const words::Sentences &sentences,
              const std::optional<QDateTime> &now);
    using QWidget::show;
    void retranslate();
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Frame; // the field of the bars and its scale
    enum class Series { Answered, Accepted, Lost };
    struct Bar
    {
        QString from;
        HourFigures hour;
    };

    [[nodiscard]] Frame frame() const;
    [[nodiscard]] int highest() const;
    void paintLegend(QPainter &painter) const;
    void paintGrid(QPainter &painter, const Frame &frame) const;
    void paintBars(QPainter &painter, const Frame &frame) const;
    void paintSums(QPainter &painter, const Frame &frame) const;
    void paintNow(QPainter &painter, const Frame &frame) const;
    void paintSeries(QPainter &painter, const QRectF &rect, Series series) const;

    const Theme &m_theme;
    QList<Bar> m_bars;
    std::optional<double> m_nowAt; // in bars from the left
    QString m_nowTime;
    bool m_isKnown = false;
};

} // namespace ui
