#pragma once

#include "ui/shared/quietlist.h"
#include "ui/shared/theme.h"

namespace ui {

// One of a closed list, as tall as its entries. Arrows or the first letter choose; nothing is
// chosen until somebody does.
class ChoiceList : public QuietList
{
    Q_OBJECT

public:
    explicit ChoiceList(const Theme &theme, QWidget *parent = nullptr);

    struct Choice
    {
        QString code;
        QString text;
    };
    // What was chosen stays chosen.
    void setChoices(const QList<Choice> &choices);
    void choose(const QString &code); // empty or unknown: nothing is chosen
    [[nodiscard]] QString chosen() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void edited(); // by the person

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitRows();

    int m_padding = 0;
    bool m_isTold = false; // set by the program, not by the person
};

} // namespace ui
