#include "app/desk/softphone.h"

namespace desk {

using base::Error;
using base::Reason;
using base::Result;
using namespace Qt::StringLiterals;

Result<void> Softphone::call(const QString &number) const
{
    const auto address = addressOf(number);
    if (!address.isEmpty() && m_open(address))
        return {};
    return base::failure(Error::Kind::Unavailable, Reason::MissingProgram,
                         address.isEmpty() ? u"the number is not complete"_s
                                           : u"nothing opened a tel: address"_s,
                         {u"tel:"_s});
}

// Digits only: nothing else of a number reaches another program's command line.
QUrl Softphone::addressOf(const QString &number)
{
    QString digits;
    for (const auto letter : number) {
        if (letter >= u'0' && letter <= u'9')
            digits += letter;
    }
    return number.startsWith(u'+') && !digits.isEmpty() ? QUrl(u"tel:+"_s + digits) : QUrl();
}

} // namespace desk
