#include "app/intake/callernumber.h"

#include "core/citizens/phonenumber.h"

namespace intake {

using citizens::PhoneProblem;
using namespace Qt::StringLiterals;

QString withoutScheme(const QString &number)
{
    const auto trimmed = number.trimmed();
    return trimmed.startsWith(u"tel:"_s, Qt::CaseInsensitive) ? trimmed.mid(4).trimmed() : trimmed;
}

QString normalised(const QString &number)
{
    const auto bare = withoutScheme(number);
    const auto checked = citizens::checkPhoneNumber(bare);
    if (!checked.e164.isEmpty())
        return checked.e164;
    const bool isWithheld = checked.problem == PhoneProblem::Withheld
                            || checked.problem == PhoneProblem::Empty;
    return isWithheld ? QString() : bare;
}

CallableNumber callable(const QString &number)
{
    const auto checked = citizens::checkPhoneNumber(withoutScheme(number));
    if (checked.problem == PhoneProblem::Withheld || checked.problem == PhoneProblem::Empty)
        return {{}, u"number-withheld"_s};
    if (!checked.valid)
        return {{}, u"number-not-valid"_s};
    if (!checked.callable)
        return {{}, u"number-not-callable"_s};
    return {checked.e164, {}};
}

} // namespace intake
