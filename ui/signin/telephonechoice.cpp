#include "ui/signin/telephonechoice.h"

#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace ui {

using desk::Telephone;

TelephoneChoice::TelephoneChoice(const Theme &theme, QWidget *parent)
    : RadioLine(theme, parent), m_exchange(add(u"telephoneExchange"_s)),
      m_softphone(add(u"telephoneSoftphone"_s)), m_handset(add(u"telephoneHandset"_s))
{
    setObjectName(u"telephone"_s);
    m_exchange->setChecked(true);
    TelephoneChoice::retranslate();
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

void TelephoneChoice::retranslate()
{
    entitle(tr("Telephone:"), tr("Telephone"));
    m_exchange->setText(tr("&Exchange"));
    m_softphone->setText(tr("&Softphone"));
    m_handset->setText(tr("&Plain telephone"));
}

} // namespace ui
