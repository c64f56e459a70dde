#include "core/citizens/taxcode.h"

#include <QDate>

#include <array>

namespace citizens {

namespace {

constexpr qsizetype personLength = 16;
constexpr qsizetype numericLength = 11;
constexpr int womanDays = 40; // added to the day of birth of a woman

constexpr QLatin1StringView monthLetters("ABCDEHLMPRST");
constexpr QLatin1StringView digitLetters("LMNPQRSTUV");  // omocodia: a letter stands for its digit
constexpr QLatin1StringView pattern("aaaaaaddaddaddda"); // a: letter, d: digit or its letter

// Value of a digit, or of a letter by its place in the alphabet, at the odd positions.
constexpr std::array<int, 26> oddValues{1,  0,  5, 7, 9, 13, 15, 17, 19, 21, 2,  4,  18,
                                        20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23};

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isLetter(QChar character)
{
    return character >= u'A' && character <= u'Z';
}

// Only ASCII is raised: a look-alike must stay one to be refused.
QString normalize(const QString &input)
{
    QString result;
    result.reserve(input.size());
    for (const QChar character : input) {
        if (character.isSpace() || character == u'-')
            continue;
        const bool isLower = character >= u'a' && character <= u'z';
        result += isLower ? QChar(character.unicode() - u'a' + u'A') : character;
    }
    return result;
}

// -1 where there is neither a digit nor the letter of one.
int digitAt(const QString &code, qsizetype position)
{
    const QChar character = code[position];
    return isDigit(character) ? character.unicode() - u'0'
                              : static_cast<int>(digitLetters.indexOf(character));
}

int numberAt(const QString &code, qsizetype position)
{
    return 10 * digitAt(code, position) + digitAt(code, position + 1);
}

// The two digits of the year do not tell the century: 29 February is right in either.
bool isBirthday(int year, int month, int day)
{
    return QDate::isValid(1900 + year, month, day) || QDate::isValid(2000 + year, month, day);
}

QChar checkLetter(const QString &code)
{
    int sum = 0;
    for (qsizetype position = 0; position < personLength - 1; ++position) {
        const QChar character = code[position];
        const int value = character.unicode() - (isDigit(character) ? u'0' : u'A');
        const bool isOdd = position % 2 == 0; // the first position is number one
        sum += isOdd ? oddValues[static_cast<size_t>(value)] : value;
    }
    return QChar(u'A' + sum % 26);
}

TaxCodeProblem problemOfPerson(const QString &code)
{
    for (qsizetype position = 0; position < personLength; ++position) {
        const bool wantsLetter = pattern[position] == u'a';
        if (wantsLetter ? !isLetter(code[position]) : digitAt(code, position) < 0)
            return TaxCodeProblem::Character;
    }
    const auto month = static_cast<int>(monthLetters.indexOf(code[8])) + 1;
    if (month == 0)
        return TaxCodeProblem::Month;
    const int day = numberAt(code, 9);
    const int year = numberAt(code, 6);
    if (!isBirthday(year, month, day) && !isBirthday(year, month, day - womanDays))
        return TaxCodeProblem::Day;
    return code.back() == checkLetter(code) ? TaxCodeProblem::None : TaxCodeProblem::CheckLetter;
}

TaxCodeProblem problemOfNumeric(const QString &code)
{
    int sum = 0;
    bool isZero = true;
    for (qsizetype position = 0; position < numericLength; ++position) {
        if (!isDigit(code[position]))
            return TaxCodeProblem::Character;
        const int digit = code[position].unicode() - u'0';
        const int doubled = digit < 5 ? 2 * digit : 2 * digit - 9;
        sum += position % 2 == 0 ? digit : doubled;
        isZero = isZero && digit == 0;
    }
    return sum % 10 == 0 && !isZero ? TaxCodeProblem::None : TaxCodeProblem::CheckDigit;
}

} // namespace

TaxCode checkTaxCode(const QString &input)
{
    TaxCode result;
    result.input = input;
    result.normalized = normalize(input);
    const auto length = result.normalized.size();
    result.kind = length == numericLength ? TaxCodeKind::Numeric : TaxCodeKind::Person;
    if (length == 0)
        result.problem = TaxCodeProblem::Empty;
    else if (length == personLength)
        result.problem = problemOfPerson(result.normalized);
    else if (length == numericLength)
        result.problem = problemOfNumeric(result.normalized);
    else
        result.problem = TaxCodeProblem::Length;
    result.valid = result.problem == TaxCodeProblem::None;
    return result;
}

} // namespace citizens
