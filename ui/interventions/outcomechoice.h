#pragma once

#include "ui/shared/theme.h"

#include <QRadioButton>

namespace ui {

// A radio button whose whole card is the target: what was done, and what that means.
class OutcomeChoice : public QRadioButton
{
    Q_OBJECT

public:
    OutcomeChoice(const Theme &theme, const QString &code, QWidget *parent = nullptr);

    [[nodiscard]] QString code() const { return m_code; }
    void show(const QString &title, const QString &meaning);
    using QRadioButton::show;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override;

private:
    [[nodiscard]] QRect indicator() const;
    [[nodiscard]] bool hasMeaning() const { return !m_theme.isLarge(); }

    const Theme &m_theme;
    QString m_code;
    QString m_meaning;
};

} // namespace ui
