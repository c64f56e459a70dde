#include "app/admin/check.h"

#include "app/admin/answers.h"
#include "core/citizens/phonenumber.h"
#include "core/citizens/taxcode.h"

#include <QCommandLineParser>

namespace admin {

using citizens::PhoneKind;
using citizens::PhoneProblem;
using citizens::TaxCodeProblem;
using namespace Qt::StringLiterals;

namespace {

const QString &usage()
{
    static const auto text = u"Usage: richiamate-admin check tax-code VALUE\n"
                             "       richiamate-admin check phone VALUE\n"
                             "  --stdin instead of VALUE: a value a line. Write -- before a value\n"
                             "  that begins with a hyphen."_s;
    return text;
}

QString nameOf(TaxCodeProblem problem)
{
    switch (problem) {
    case TaxCodeProblem::None:
        return {};
    case TaxCodeProblem::Empty:
        return u"empty"_s;
    case TaxCodeProblem::Length:
        return u"length"_s;
    case TaxCodeProblem::Character:
        return u"character"_s;
    case TaxCodeProblem::Month:
        return u"month"_s;
    case TaxCodeProblem::Day:
        return u"day"_s;
    case TaxCodeProblem::CheckLetter:
        return u"check-letter"_s;
    case TaxCodeProblem::CheckDigit:
        return u"check-digit"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(PhoneProblem problem)
{
    switch (problem) {
    case PhoneProblem::None:
        return {};
    case PhoneProblem::Empty:
        return u"empty"_s;
    case PhoneProblem::NotANumber:
        return u"not-a-number"_s;
    case PhoneProblem::NotInUse:
        return u"not-in-use"_s;
    case PhoneProblem::NotCallable:
        return u"not-callable"_s;
    case PhoneProblem::Withheld:
        return u"withheld"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(PhoneKind kind)
{
    switch (kind) {
    case PhoneKind::Unknown:
        return u"unknown"_s;
    case PhoneKind::FixedLine:
        return u"fixed-line"_s;
    case PhoneKind::Mobile:
        return u"mobile"_s;
    case PhoneKind::Voip:
        return u"voip"_s;
    case PhoneKind::TollFree:
        return u"toll-free"_s;
    case PhoneKind::SharedCost:
        return u"shared-cost"_s;
    case PhoneKind::PremiumRate:
        return u"premium-rate"_s;
    case PhoneKind::Short:
        return u"short"_s;
    case PhoneKind::Foreign:
        return u"foreign"_s;
    case PhoneKind::Voicemail:
        return u"voicemail"_s;
    case PhoneKind::Other:
        return u"other"_s;
    }
    Q_UNREACHABLE();
}

// Neither a person's code nor a numeric one: its length or its characters say nothing.
bool isOfNoKind(TaxCodeProblem problem)
{
    return problem == TaxCodeProblem::Empty || problem == TaxCodeProblem::Length
           || problem == TaxCodeProblem::Character;
}

QByteArray taxCode(const QString &value)
{
    const auto code = citizens::checkTaxCode(value);
    const bool isPerson = code.kind == citizens::TaxCodeKind::Person;
    const auto kind = isPerson ? u"person"_s : u"numeric"_s;
    return Answer()
        .text("input"_L1, code.input)
        .text("normalized"_L1, code.normalized)
        .flag("valid"_L1, code.valid)
        .textOrNull("kind"_L1, isOfNoKind(code.problem) ? QString() : kind)
        .textOrNull("problem"_L1, nameOf(code.problem))
        .json();
}

QByteArray phone(const QString &value)
{
    const auto number = citizens::checkPhoneNumber(value);
    return Answer()
        .text("input"_L1, number.input)
        .flag("valid"_L1, number.valid)
        .textOrNull("e164"_L1, number.e164)
        .flag("callable"_L1, number.callable)
        .text("kind"_L1, nameOf(number.kind))
        .textOrNull("problem"_L1, nameOf(number.problem))
        .json();
}

} // namespace

int check(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption lines(u"stdin"_s);
    const QCommandLineOption manual(u"help"_s);
    parser.addOptions({lines, manual});
    if (!parser.parse(QStringList{u"check"_s} + arguments))
        return refuseUsage(parser.errorText(), usage());
    if (parser.isSet(manual))
        return printAnswer(usage().toUtf8());
    const auto words = parser.positionalArguments();
    const bool isPhone = words.value(0) == "phone"_L1;
    if (!isPhone && words.value(0) != "tax-code"_L1)
        return refuseUsage(u"say what to check: tax-code or phone"_s, usage());
    if (words.size() != (parser.isSet(lines) ? 1 : 2))
        return refuseUsage(u"give one value, or --stdin to be asked line by line"_s, usage());
    const auto answer = isPhone ? phone : taxCode;
    return parser.isSet(lines) ? answerLines(answer) : printAnswer(answer(words.at(1)));
}

} // namespace admin
