#pragma once

#include "core/words/manner.h"
#include "ui/shared/theme.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace ui {

class KeyButton;

// In which order the parts of a row are said: a list, and what moves the chosen part up or down.
class OrderPanel : public QWidget
{
    Q_OBJECT

public:
    explicit OrderPanel(const Theme &theme, QWidget *parent = nullptr);

    void show(const QList<words::RowPart> &order);
    using QWidget::show;
    void retranslate();

Q_SIGNALS:
    void changed(const QList<words::RowPart> &order);
    void noticed(const QString &text); // where the part is now, to be said

private:
    void move(int by);
    void fill();
    void arrange();
    [[nodiscard]] static QString nameOf(words::RowPart part);

    const Theme &m_theme;
    QList<words::RowPart> m_order;
    QLabel *m_title;
    QListWidget *m_list;
    KeyButton *m_earlier;
    KeyButton *m_later;
};

} // namespace ui
