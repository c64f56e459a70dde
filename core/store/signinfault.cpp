#include "core/store/signinfault.h"

#include <clocale>

namespace store {

using base::Error;
using base::Reason;

namespace {

struct Fault
{
    const char *words;
    Reason reason;
};

// The first that occurs: where one way in fails after another, libpq says all of it.
constexpr Fault faults[] = {
    {"definition of service", Reason::DirectorateUnknown},
    {"service file", Reason::DirectorateUnknown},
    {"does not match host name", Reason::ServerMisnamed},
    {"not found in Kerberos database", Reason::ServerMisnamed},
    {"root certificate file", Reason::AuthorityMissing},
    {"certificate verify failed", Reason::ServerNotTrusted},
    {"server does not support SSL", Reason::ServerNotSecure},
    {"password authentication failed", Reason::PasswordWrong},
    {"no password supplied", Reason::PasswordWrong},
    {"Clock skew too great", Reason::ClockWrong},
    {"Ticket expired", Reason::TicketExpired},
    {"No Kerberos credentials available", Reason::TicketMissing},
    {"Cannot contact any KDC", Reason::SingleSignOnAway},
    {"Cannot find KDC", Reason::SingleSignOnAway},
    {"GSSAPI authentication failed for user", Reason::TicketOfAnother},
    {"no pg_hba.conf entry", Reason::AccountNotAdmitted},
    {"is not permitted to log in", Reason::AccountNotAdmitted},
    {"permission denied for database", Reason::AccountNotAdmitted},
    {"role \"", Reason::AccountNotAdmitted}, // ... does not exist
};

} // namespace

Error signInFault(const Error &error)
{
    if (error.reason != Reason::DatabaseAway)
        return error;
    for (const auto &fault : faults) {
        if (error.detail.contains(QLatin1StringView(fault.words)))
            return {Error::Kind::Refused, fault.reason, error.detail, {}};
    }
    return error;
}

void keepFaultsInEnglish()
{
#ifdef LC_MESSAGES
    std::setlocale(LC_MESSAGES, "C");
#endif
}

} // namespace store
