// Bare libphonenumber: a number a line, parsed and validated, one answer a line. What the speed of
// "richiamate-admin check phone" is compared with.
#include <phonenumbers/phonenumberutil.h>

#include <cstdio>
#include <iostream>
#include <string>

int main()
{
    using i18n::phonenumbers::PhoneNumber;
    using i18n::phonenumbers::PhoneNumberUtil;
    const auto &library = *PhoneNumberUtil::GetInstance();
    std::ios::sync_with_stdio(false);
    std::string line;
    while (std::getline(std::cin, line)) {
        PhoneNumber number;
        const bool isValid = library.Parse(line, "IT", &number) == PhoneNumberUtil::NO_PARSING_ERROR
                             && library.IsValidNumber(number);
        std::puts(isValid ? "true" : "false");
    }
    return 0;
}
