#pragma once

#include "ui/shared/theme.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>

namespace ui {

struct SheetView
{
    QString title;
    QString number;
    QString origin; // who put it through, when
    QString notice; // why it came back, or that it is in hand; may be empty
    QString sheet;
    friend bool operator==(const SheetView &, const SheetView &) = default;
};

// What was put through, as it was written: lines of the form "label: value" stand as pairs. The
// whole is one stop of the focus, so that it can be read with the keyboard.
class SheetPanel : public QFrame
{
    Q_OBJECT

public:
    explicit SheetPanel(const Theme &theme, QWidget *parent = nullptr);

    void show(const SheetView &view);
    using QFrame::show;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fillPairs();
    void addLine(const QString &line, int row);
    [[nodiscard]] QString inOneText() const;

    const Theme &m_theme;
    SheetView m_view;
    QLabel *m_title;
    QLabel *m_number;
    QLabel *m_origin;
    QLabel *m_notice;
    QGridLayout *m_pairs;
};

} // namespace ui
