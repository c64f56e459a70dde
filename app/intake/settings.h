#pragma once

#include "core/base/result.h"
#include "core/genesys/servicesession.h"
#include "core/store/connection.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace intake {

// Its own access to the exchange, where it follows the queues itself.
struct ExchangeSettings
{
    genesys::ServiceAccess access;
    std::chrono::seconds interval{60}; // between two readings of what goes on
};

// The file intake is started with: which databases it serves and where the exchange's key lies.
struct Settings
{
    QList<store::Address> directorates;
    QByteArray key;
    std::optional<ExchangeSettings> exchange;
    QString spool;                            // the file, absolute
    std::chrono::milliseconds patience{2000}; // with a database, before the spool is used
};

// The error's detail says what is wrong and where, for whoever starts the program.
[[nodiscard]] base::Result<Settings> readSettings(const QString &file);
// The same of a file that was read already; `read` gives the files with secrets that it names.
using ReadFile = std::function<base::Result<QByteArray>(const QString &)>;
[[nodiscard]] base::Result<Settings> parseSettings(const QString &file, const QByteArray &content,
                                                   const ReadFile &read);

} // namespace intake
