#pragma once

#include "ui/shared/theme.h"

#include <QStringList>
#include <QWidget>

#include <optional>

namespace ui {

// Calls by weekday and hour. Each cell has its number, and a bar as long as it is large; the ground
// only repeats them, and in high contrast the bar alone does.
class HeatMap : public QWidget
{
    Q_OBJECT

public:
    explicit HeatMap(const Theme &theme, QWidget *parent = nullptr);

    struct Content
    {
        QStringList days;        // rows
        QStringList hours;       // columns
        QList<QList<int>> calls; // by day, then hour
    };
    void show(const Content &content);
    using QWidget::show;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Place
    {
        qsizetype day = 0;
        qsizetype hour = 0;
    };
    struct Coat
    {
        QColor ground, ink, bar;
    };
    [[nodiscard]] int callsAt(const Place &place) const;
    [[nodiscard]] std::optional<Place> fullest() const; // none: nobody rang
    [[nodiscard]] Coat coatOf(int calls, int most) const;
    [[nodiscard]] QRectF field() const; // of all cells
    [[nodiscard]] QRectF cell(const Place &place) const;
    [[nodiscard]] int aboveBar() const;
    void paintHeads(QPainter &painter) const;
    void paintCell(QPainter &painter, const Place &place, int most) const;

    const Theme &m_theme;
    Content m_content;
};

} // namespace ui
