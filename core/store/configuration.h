#pragma once

#include "core/store/connection.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>
#include <QTimeZone>

namespace store {

// What api.directorate() says: code, configuration (null before the first), revision, clock.
[[nodiscard]] base::Result<QJsonObject> directorateOf(Connection &connection);

// The directorate's day, by the database's clock.
[[nodiscard]] base::Result<QDate> today(Connection &connection, const QTimeZone &zone);

// Puts a configuration in force, with the openings from today on, and tells its revision. `json`
// holds no mistake (offices::checkConfiguration); the database judges who applies it, and refuses
// that of another directorate. What the file leaves to the defaults is stored as said.
[[nodiscard]] base::Result<qint64> applyConfiguration(Connection &connection,
                                                      const QByteArray &json);

// What api.apply_configuration is given: the document with its defaults said, and its openings.
struct Applicable
{
    QString document;
    QString openings;
};
[[nodiscard]] base::Result<Applicable> applicable(const QByteArray &json, const QDate &today);

// Which of these cannot sign in to this database: no such login, or not one of its people.
[[nodiscard]] base::Result<QStringList> missingLogins(Connection &connection,
                                                      const QStringList &logins);

// Makes them so, without a password; `maintenance` is the service of an account that may.
[[nodiscard]] base::Result<void> createLogins(Connection &connection, const QString &maintenance,
                                              const QStringList &logins);

} // namespace store
