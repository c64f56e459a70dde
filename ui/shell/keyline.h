#pragma once

#include "ui/shared/theme.h"
#include "ui/shell/actions.h"

#include <QWidget>

namespace ui {

// Keycaps and what they do here. Keys may give way to what just happened: the last ones stay.
// A picture for the eye only: F1 says the same in words.
class KeyLine : public QWidget
{
    Q_OBJECT

public:
    KeyLine(const Theme &theme, const Actions &actions, QWidget *parent = nullptr);

    void show(const QList<std::pair<Act, QString>> &keys);
    using QWidget::show;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int capWidth(const QString &key) const;
    [[nodiscard]] int entryWidth(const std::pair<Act, QString> &entry) const;
    void paintEntry(QPainter &painter, int x, const std::pair<Act, QString> &entry) const;

    const Theme &m_theme;
    const Actions &m_actions;
    QList<std::pair<Act, QString>> m_keys;
};

} // namespace ui
