#include "ui/shared/choice.h"

#include <QBoxLayout>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace ui {

Choice::Choice(const Theme &theme, const QString &name, const QList<int> &values, QWidget *parent)
    : RadioLine(theme, parent), m_theme(theme), m_values(values)
{
    setObjectName(name);
    connect(&theme, &Theme::changed, this, &Choice::arrange);
    arrange();
    for (const int value : values) {
        auto *button = add(u"%1_%2"_s.arg(name).arg(value));
        connect(button, &QRadioButton::toggled, this, [this, value](bool isOn) {
            if (isOn && !m_isTold)
                Q_EMIT chosen(value);
        });
    }
}

void Choice::arrange()
{
    auto *row = static_cast<QBoxLayout *>(layout());
    const bool isHigh = m_theme.isLarge() && !m_fits;
    row->setDirection(isHigh ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    row->setSpacing(m_theme.space(isHigh ? 4 : 20));
    row->setContentsMargins(0, isHigh ? m_theme.space(10) : 0, 0, 0);
}

void Choice::fit(int width)
{
    int needed = titleWidth();
    for (const auto *button : buttons())
        needed += m_theme.space(20) + button->sizeHint().width();
    m_fits = needed <= width;
    arrange();
}

void Choice::entitle(const QString &title, const QStringList &texts)
{
    RadioLine::entitle(title, title);
    for (qsizetype index = 0; index < texts.size(); ++index)
        buttons()[index]->setText(texts[index]);
}

void Choice::choose(int value)
{
    const auto place = m_values.indexOf(value);
    m_isTold = true;
    if (place >= 0)
        buttons()[place]->setChecked(true);
    m_isTold = false;
    // Tab comes to the one that is taken: Qt 6.4 sees to it only once one of them had the focus.
    for (auto *button : buttons())
        button->setFocusPolicy(place < 0 || button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

} // namespace ui
