#pragma once

#include "ui/shared/theme.h"
#include "ui/shell/place.h"

#include <QHash>
#include <QPushButton>
#include <QWidget>

class QVBoxLayout;

namespace ui {

// A place on the rail: icon, name, how many wait there.
class RailButton : public QPushButton
{
    Q_OBJECT

public:
    RailButton(const Theme &theme, Place place, const QKeySequence &key, QWidget *parent = nullptr);

    void setCount(int count);
    void setKey(const QKeySequence &key);
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont textFont() const;
    [[nodiscard]] int iconSize() const;
    void paintBadge(QPainter &painter, int middle, int top) const;

    const Theme &m_theme;
    Place m_place;
    int m_count = 0;
    QKeySequence m_key;
};

// The places, top down. The current one is checked.
class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(const Theme &theme, QWidget *parent = nullptr);

    void show(const QList<Place> &places, const Actions &actions);
    using QWidget::show;
    void mark(Place place);
    void showCount(Place place, int count);
    void showKeys(const Actions &actions);
    void retranslate();

Q_SIGNALS:
    void chosen(ui::Place place);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();

    const Theme &m_theme;
    QVBoxLayout *m_column;
    QHash<Place, RailButton *> m_buttons;
    QHash<Place, int> m_counts;
};

} // namespace ui
