#pragma once

#include "app/admin/serveraccount.h"

#include <QString>
#include <QStringList>

// The files of the private server that we read and write; `data` is its data directory.
namespace admin {

// Who may sign in: through the socket only, by operating-system account, by a list of logins.
[[nodiscard]] base::Result<void> writeAccess(const ServerAccount &account, const QString &data);
[[nodiscard]] base::Result<void> writeSettings(const ServerAccount &account, const QString &data,
                                               const QString &socket);
// Answers how many lines were missing and are there now.
[[nodiscard]] base::Result<qsizetype> addLogins(const ServerAccount &account, const QString &data,
                                                const QStringList &logins);

[[nodiscard]] QString logOf(const QString &data);
[[nodiscard]] QString endOfLog(const QString &data);

// The process that the server wrote down, 0 for none. It may be long gone, and its number reused.
[[nodiscard]] qint64 recordedProcess(const QString &data);
[[nodiscard]] bool isServerOf(const ServerAccount &account, const QString &data, qint64 process);
[[nodiscard]] base::Result<void> forgetProcess(const ServerAccount &account, const QString &data);

} // namespace admin
