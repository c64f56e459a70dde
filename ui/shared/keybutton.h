#pragma once

#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

#include <QKeySequence>
#include <QPushButton>

#include <optional>

namespace ui {

// A button that shows its key. There is at most one Primary on a screen: the next sensible action.
class KeyButton : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind {
        Primary,
        Secondary,
        Ghost,
        LiveFilled,
        LiveOutlined,
        UrgentFilled,
        UrgentOutlined
    };

    KeyButton(const Theme &theme, Kind kind, QWidget *parent = nullptr);

    void show(const QString &text, const QKeySequence &key, std::optional<Icon> icon = {});
    void setKind(Kind kind);
    // Large text has no room for every keycap; the key itself still works.
    void setKeyShown(bool isShown);
    using QPushButton::show;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Coat
    {
        QColor fill, edge, ink;
        std::optional<QColor> ring; // none: the theme's
        Qt::PenStyle line = Qt::SolidLine;
    };
    [[nodiscard]] Coat coat() const;
    [[nodiscard]] Coat coatOfKind() const;
    [[nodiscard]] QFont textFont() const;
    [[nodiscard]] QSize keycapSize() const; // empty: none is shown
    [[nodiscard]] int iconSize() const;
    void paintKeycap(QPainter &painter, const QRect &cap, const QColor &ink) const;

    const Theme &m_theme;
    Kind m_kind;
    QString m_words;
    QKeySequence m_sequence;
    QString m_key;
    bool m_isKeyShown = true;
    std::optional<Icon> m_icon;
};

// "F8", "Maiusc+F8", in the user's language.
[[nodiscard]] QString keyText(const QKeySequence &key);

} // namespace ui
