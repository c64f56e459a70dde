#pragma once

#include <QString>

namespace citizens {

enum class TaxCodeKind { Person, Numeric };
enum class TaxCodeProblem { None, Empty, Length, Character, Month, Day, CheckLetter, CheckDigit };

// Formally correct only: it identifies nobody, and a wrong one never stops a call.
// Source: D.M. 23 December 1976 n. 13813 (persons, check letter, omocodia); 11 digits with their
// check digit for bodies and provisional persons, whatever the office digits.
struct TaxCode
{
    QString input;
    QString normalized; // trimmed, upper case, no spaces or hyphens
    bool valid = false;
    TaxCodeKind kind = TaxCodeKind::Person;
    TaxCodeProblem problem = TaxCodeProblem::None;
};

[[nodiscard]] TaxCode checkTaxCode(const QString &input);

} // namespace citizens
