#include "ui/shared/radioline.h"

#include "ui/shared/namedgroup.h"
#include "ui/shared/rows.h"

#include <QKeyEvent>
#include <QRadioButton>

namespace ui {

RadioLine::RadioLine(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_title(makeLabel(theme, Type::Body, Ink::Text2))
{
    makeNamedGroup(*this);
    auto *row = makeRow(theme, 20);
    row->addWidget(m_title);
    row->addStretch(1);
    setLayout(row);
}

QRadioButton *RadioLine::add(const QString &objectName)
{
    auto *button = new QRadioButton;
    button->setObjectName(objectName);
    auto *row = static_cast<QBoxLayout *>(layout());
    row->insertWidget(row->count() - 1, button);
    m_buttons.append(button);
    return button;
}

void RadioLine::entitle(const QString &shown, const QString &name)
{
    m_title->setText(shown);
    m_title->setVisible(!shown.isEmpty());
    setAccessibleName(name);
}

int RadioLine::titleWidth() const
{
    return m_title->sizeHint().width();
}

void RadioLine::setTitleWidth(int width)
{
    m_title->setMinimumWidth(width);
}

// Buttons in a line know left and right only; whoever does not see that they are presses down.
void RadioLine::keyPressEvent(QKeyEvent *event)
{
    const auto place = m_buttons.indexOf(qobject_cast<QRadioButton *>(focusWidget()));
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    auto *next = step != 0 && place >= 0 ? m_buttons.value(place + step) : nullptr;
    if (!next)
        return QWidget::keyPressEvent(event);
    next->setFocus(Qt::OtherFocusReason);
    next->setChecked(true);
}

void RadioLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
