#pragma once

#include "ui/shared/theme.h"

#include <QLabel>

namespace ui {

// One number, its name, what it compares with. One stop of the focus, read as one sentence.
class FigureCard : public QLabel
{
    Q_OBJECT

public:
    explicit FigureCard(const Theme &theme, QWidget *parent = nullptr);

    // The detail is of the number itself, the comparison with another day's or period's.
    void show(const QString &number, const QString &name, const QString &detail,
              const QString &comparison = {});
    void showUnknown(const QString &name, const QString &inWords); // read instead of the dots
    using QLabel::show;
    [[nodiscard]] bool hasComparison() const { return !m_comparison.isEmpty(); }
    void keepRoomToCompare(bool isKept); // so that cards beside each other are as high
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void activated(); // Enter, or a click

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] Type numberType() const;
    [[nodiscard]] bool isNumber() const;

    const Theme &m_theme;
    QString m_number;
    QString m_name;
    QString m_detail;
    QString m_comparison;
    bool m_hasRoomToCompare = false;
};

} // namespace ui
