#pragma once

#include "core/desk/telephone.h"
#include "ui/shared/radioline.h"

namespace ui {

// What calls are made with: one of three, each with its letter.
class TelephoneChoice : public RadioLine
{
    Q_OBJECT

public:
    explicit TelephoneChoice(const Theme &theme, QWidget *parent = nullptr);

    void choose(desk::Telephone telephone);
    [[nodiscard]] desk::Telephone chosen() const;

protected:
    void retranslate() override;

private:
    QRadioButton *m_exchange;
    QRadioButton *m_softphone;
    QRadioButton *m_handset;
};

} // namespace ui
