#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>

namespace intake {

// The file intake is started with: which databases it serves and where the exchange's key lies.
struct Settings
{
    QList<store::Address> directorates;
    QByteArray key;
    QString spool;                            // the file, absolute
    std::chrono::milliseconds patience{2000}; // with a database, before the spool is used
};

// The error's detail says what is wrong and where, for whoever starts the program.
[[nodiscard]] base::Result<Settings> readSettings(const QString &file);

} // namespace intake
