#include "ui/preferences/choice.h"

#include <QBoxLayout>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace ui {

Choice::Choice(const Theme &theme, const QString &name, const QList<int> &values, QWidget *parent)
    : RadioLine(theme, parent), m_values(values)
{
    setObjectName(name);
    const auto arrange = [this, &theme] {
        auto *row = static_cast<QBoxLayout *>(layout());
        const bool isLarge = theme.isLarge();
        row->setDirection(isLarge ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        row->setSpacing(theme.space(isLarge ? 4 : 20));
        row->setContentsMargins(0, isLarge ? theme.space(10) : 0, 0, 0);
    };
    connect(&theme, &Theme::changed, this, arrange);
    arrange();
    for (const int value : values) {
        auto *button = add(u"%1_%2"_s.arg(name).arg(value));
        connect(button, &QRadioButton::toggled, this, [this, value](bool isOn) {
            if (isOn && !m_isTold)
                Q_EMIT chosen(value);
        });
    }
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
}

} // namespace ui
