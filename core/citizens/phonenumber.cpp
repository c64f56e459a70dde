#include "core/citizens/phonenumber.h"

#include <phonenumbers/phonenumberutil.h>
#include <phonenumbers/shortnumberinfo.h>

#include <algorithm>
#include <array>
#include <string>

namespace citizens {

using i18n::phonenumbers::PhoneNumberUtil;
using i18n::phonenumbers::ShortNumberInfo;
using Parsed = i18n::phonenumbers::PhoneNumber;

namespace {

constexpr int italy = 39;
constexpr qsizetype longest = 250; // what the library reads
// Numbers of social value, the same in all of Europe: the library's Italy does not know them.
constexpr std::array europeanNumbers{"116000", "116006", "116111", "116117", "116123"};
constexpr std::array withheldWords{"anonimo", "anonymous", "withheld",
                                   "unknown", "private",   "riservato"};

const PhoneNumberUtil &library()
{
    return *PhoneNumberUtil::GetInstance();
}

template <class List> bool isOneOf(const QString &text, const List &list)
{
    return std::any_of(list.begin(), list.end(), [&text](const char *one) {
        return text.compare(QLatin1StringView(one), Qt::CaseInsensitive) == 0;
    });
}

// "800 FLOWERS"; the library looks for letters slowly, and hardly any number has one.
bool hasWords(const QString &text, const std::string &bytes)
{
    const auto isLetter = [](QChar sign) { return sign.isLetter(); };
    return std::any_of(text.cbegin(), text.cend(), isLetter) && library().IsAlphaNumber(bytes);
}

PhoneKind kindOf(PhoneNumberUtil::PhoneNumberType type)
{
    switch (type) {
    case PhoneNumberUtil::FIXED_LINE:
    case PhoneNumberUtil::FIXED_LINE_OR_MOBILE:
        return PhoneKind::FixedLine;
    case PhoneNumberUtil::MOBILE:
        return PhoneKind::Mobile;
    case PhoneNumberUtil::VOIP:
        return PhoneKind::Voip;
    case PhoneNumberUtil::TOLL_FREE:
        return PhoneKind::TollFree;
    case PhoneNumberUtil::SHARED_COST:
        return PhoneKind::SharedCost;
    case PhoneNumberUtil::PREMIUM_RATE:
        return PhoneKind::PremiumRate;
    case PhoneNumberUtil::VOICEMAIL:
        return PhoneKind::Voicemail;
    default:
        return PhoneKind::Other;
    }
}

bool isCallable(PhoneKind kind)
{
    return kind == PhoneKind::FixedLine || kind == PhoneKind::Mobile || kind == PhoneKind::Voip;
}

// 112, 1530, 116117: right, but nobody can be called back there.
bool isShort(const QString &text)
{
    static const ShortNumberInfo shortNumbers;
    if (isOneOf(QString(text).remove(u' '), europeanNumbers))
        return true;
    Parsed number;
    return library().Parse(text.toStdString(), "IT", &number) == PhoneNumberUtil::NO_PARSING_ERROR
           && number.country_code() == italy
           && shortNumbers.IsValidShortNumberForRegion(number, "IT");
}

PhoneNumber with(PhoneNumber result, PhoneProblem problem)
{
    result.problem = problem;
    return result;
}

PhoneNumber described(PhoneNumber result, const Parsed &number,
                      PhoneNumberUtil::PhoneNumberType type)
{
    std::string e164;
    library().Format(number, PhoneNumberUtil::E164, &e164);
    result.e164 = QString::fromStdString(e164);
    result.valid = true;
    const auto kind = kindOf(type);
    result.callable = isCallable(kind);
    // Vatican City has the prefix of Italy and is called like Rome.
    result.kind = number.country_code() == italy ? kind : PhoneKind::Foreign;
    return with(result, result.callable ? PhoneProblem::None : PhoneProblem::NotCallable);
}

} // namespace

PhoneNumber checkPhoneNumber(const QString &input)
{
    PhoneNumber result;
    result.input = input;
    const auto text = input.trimmed();
    if (text.isEmpty())
        return with(result, PhoneProblem::Empty);
    if (isOneOf(text, withheldWords))
        return with(result, PhoneProblem::Withheld);
    const auto bytes = text.left(longest + 1).toStdString();
    if (text.size() > longest || hasWords(text, bytes))
        return with(result, PhoneProblem::NotANumber);

    Parsed number;
    if (library().Parse(bytes, "IT", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return with(result, PhoneProblem::NotANumber);
    // A number is valid when it is of some type; asking for both would be the same work twice.
    const auto type = library().GetNumberType(number);
    if (type != PhoneNumberUtil::UNKNOWN)
        return described(result, number, type);
    if (isShort(text)) {
        result.valid = true;
        result.kind = PhoneKind::Short;
        return with(result, PhoneProblem::NotCallable);
    }
    return with(result, PhoneProblem::NotInUse);
}

QString grouped(const QString &e164)
{
    Parsed number;
    if (library().Parse(e164.toStdString(), "IT", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return e164;
    const bool isItalian = number.country_code() == italy;
    std::string text;
    library().Format(number, isItalian ? PhoneNumberUtil::NATIONAL : PhoneNumberUtil::INTERNATIONAL,
                     &text);
    return QString::fromStdString(text);
}

} // namespace citizens
