#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

#include <optional>

namespace ui {

// Stacked bars. The series differ by colour, edge and hatch, never by colour alone; the sum stands
// on top. A stop of the focus, whose name says the most important of it in words; those stand in place
// of the bars while all are empty.
class BarChart : public QWidget
{
    Q_OBJECT

public:
    explicit BarChart(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    enum class Series { Filled, Lined, Hatched };
    struct Part
    {
        Series series;
        QString name; // in the legend
    };
    struct Bar
    {
        QString label;     // below it
        QList<int> values; // of each part
        [[nodiscard]] int sum() const;
    };
    struct Mark
    {
        double place; // in bars from the left
        QString text;
    };

    void setParts(const QList<Part> &parts);
    void setBars(const QList<Bar> &bars, const std::optional<Mark> &mark = {});
    [[nodiscard]] const QList<Bar> &bars() const { return m_bars; }
    [[nodiscard]] const Bar *highestBar() const; // none: all are empty

    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Frame; // the field of the bars and its scale

    [[nodiscard]] Frame frame() const;
    void paintLegend(QPainter &painter) const;
    void paintGrid(QPainter &painter, const Frame &frame) const;
    void paintLabels(QPainter &painter, const Frame &frame) const;
    void paintBars(QPainter &painter, const Frame &frame) const;
    void paintSums(QPainter &painter, const Frame &frame) const;
    void paintMark(QPainter &painter, const Frame &frame) const;
    void paintSeries(QPainter &painter, const QRectF &rect, Series series) const;

    const Theme &m_theme;
    QList<Part> m_parts;
    QList<Bar> m_bars;
    std::optional<Mark> m_mark;
};

} // namespace ui
