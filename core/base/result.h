#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace base {

// Why something was refused or failed: a closed list, so that every text for people is made in
// core/words and nowhere else.
enum class Reason {
    None,
    // Broken input
    NotJson,
    MissingField,
    BadValue,
    UsedTwice,
    TooLarge,
    // The database decides
    NotAllowed,
    NotFound,
    ColleagueWasQuicker,
    Outdated,
    MoveNotAllowed,
    OutsideAttemptHours,
    NothingToTake,
    KeyReused,
    NotTraining,
    WrongSchemaVersion,
    // Signing in to the database
    PasswordWrong,
    TicketMissing, // of the single sign-on (Kerberos)
    TicketExpired,
    TicketOfAnother,
    SingleSignOnAway,
    ClockWrong,
    ServerNotTrusted,
    ServerMisnamed,
    ServerNotSecure,
    AuthorityMissing, // the certificate that the server's is checked against
    AccountNotAdmitted,
    NotAssigned,
    DirectorateUnknown,
    // Surroundings
    DatabaseAway,
    ExchangeAway,
    ExchangeRefused,
    ExchangeSlow,
    ExchangeSignIn,
    ExchangePermission,
    FileNotWritable,
    FileNotReadable,
    MissingProgram,
    Broken,
};

struct Error
{
    enum class Kind { Invalid, NotFound, Conflict, Refused, Unavailable, Broken };

    Kind kind = Kind::Broken;
    Reason reason = Reason::Broken;
    QString detail;        // English, for the log only
    QStringList arguments; // for the sentence that core/words makes of the reason

    friend bool operator==(const Error &, const Error &) = default;
};

template <class T> using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(Error::Kind kind, Reason reason,
                                                   QString detail = {}, QStringList arguments = {})
{
    return tl::unexpected<Error>(Error{kind, reason, std::move(detail), std::move(arguments)});
}

} // namespace base
