#pragma once

#include <QString>

namespace citizens {

enum class PhoneKind {
    Unknown,
    FixedLine,
    Mobile,
    Voip,
    TollFree,
    SharedCost,
    PremiumRate,
    Short,
    Foreign,
    Voicemail,
    Other
};
enum class PhoneProblem { None, Empty, NotANumber, NotInUse, NotCallable, Withheld };

// Italy is the default region. Callable: we may ring the citizen back on it.
struct PhoneNumber
{
    QString input;
    bool valid = false;
    QString e164; // empty unless valid; the leading 0 of a fixed line is kept
    bool callable = false;
    PhoneKind kind = PhoneKind::Unknown;
    PhoneProblem problem = PhoneProblem::None;
};

[[nodiscard]] PhoneNumber checkPhoneNumber(const QString &input);

// National grouping for the eye: "06 1234 5678".
[[nodiscard]] QString grouped(const QString &e164);

} // namespace citizens
