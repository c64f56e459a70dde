#pragma once

#include "core/desk/telephone.h"
#include "ui/shared/theme.h"

#include <QWidget>

class QLabel;
class QRadioButton;

namespace ui {

// What calls are made with: one of three, in a line. Each has its letter; Tab stops here once.
class TelephoneChoice : public QWidget
{
    Q_OBJECT

public:
    explicit TelephoneChoice(const Theme &theme, QWidget *parent = nullptr);

    void choose(desk::Telephone telephone);
    [[nodiscard]] desk::Telephone chosen() const;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QList<QRadioButton *> buttons() const;

    QLabel *m_title;
    QRadioButton *m_exchange;
    QRadioButton *m_softphone;
    QRadioButton *m_handset;
};

} // namespace ui
