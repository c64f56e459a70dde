#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace admin {

inline void print(const QJsonObject &object)
{
    std::printf("%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

// Written beside and renamed: nobody meets half a file.
[[nodiscard]] base::Result<void> writeFile(const QString &name, const QByteArray &content);

// What went wrong, in words for a person and with the detail that helps whoever is asked.
int complain(const base::Error &error);
int complain(const QString &what);

} // namespace admin
