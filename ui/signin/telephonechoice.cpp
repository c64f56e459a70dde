#include "ui/signin/telephonechoice.h"

#include "ui/shared/namedgroup.h"
#include "ui/shared/rows.h"

#include <QKeyEvent>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace ui {

using desk::Telephone;

TelephoneChoice::TelephoneChoice(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_title(makeLabel(theme, Type::Body, Ink::Text2)),
      m_exchange(new QRadioButton), m_softphone(new QRadioButton), m_handset(new QRadioButton)
{
    setObjectName(u"telephone"_s);
    makeNamedGroup(*this);
    m_exchange->setObjectName(u"telephoneExchange"_s);
    m_softphone->setObjectName(u"telephoneSoftphone"_s);
    m_handset->setObjectName(u"telephoneHandset"_s);
    auto *row = makeRow(theme, 20);
    row->addWidget(m_title);
    for (auto *each : buttons())
        row->addWidget(each);
    row->addStretch(1);
    setLayout(row);
    m_exchange->setChecked(true);
    retranslate();
}

void TelephoneChoice::choose(Telephone telephone)
{
    (telephone == Telephone::Exchange    ? m_exchange
     : telephone == Telephone::Softphone ? m_softphone
                                         : m_handset)
        ->setChecked(true);
}

Telephone TelephoneChoice::chosen() const
{
    return m_exchange->isChecked()    ? Telephone::Exchange
           : m_softphone->isChecked() ? Telephone::Softphone
                                      : Telephone::Handset;
}

QList<QRadioButton *> TelephoneChoice::buttons() const
{
    return {m_exchange, m_softphone, m_handset};
}

// Buttons in a line know left and right only; whoever does not see that they are presses down.
void TelephoneChoice::keyPressEvent(QKeyEvent *event)
{
    const auto all = buttons();
    const auto place = all.indexOf(qobject_cast<QRadioButton *>(focusWidget()));
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    auto *next = step != 0 && place >= 0 ? all.value(place + step) : nullptr;
    if (!next)
        return QWidget::keyPressEvent(event);
    next->setFocus(Qt::OtherFocusReason);
    next->setChecked(true);
}

void TelephoneChoice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TelephoneChoice::retranslate()
{
    m_title->setText(tr("Telephone:"));
    setAccessibleName(tr("Telephone"));
    m_exchange->setText(tr("&Exchange"));
    m_softphone->setText(tr("&Softphone"));
    m_handset->setText(tr("&Plain telephone"));
}

} // namespace ui
