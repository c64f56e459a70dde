#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

namespace admin {

enum ConfigStatus { Clean = 0, Failed = 1, HasErrors = 3, Differs = 4 };

struct ConfigRequest
{
    QStringList files;
    QString service;
    QString maintenance; // an account that may create logins; empty: none
    QDate at;            // null: today
    QString language;
    enum class Tell { Errors, NotesToo } tell = Tell::Errors;
};

[[nodiscard]] base::Result<QByteArray> contentOf(const QString &file);

// One line a finding; whether one of them was an error.
[[nodiscard]] bool tellFindings(const QString &file, const QByteArray &content, const QDate &day,
                                const ConfigRequest &request);

[[nodiscard]] int checkConfigurations(const ConfigRequest &request);
[[nodiscard]] int exportConfiguration(const ConfigRequest &request);
[[nodiscard]] int applyConfiguration(const ConfigRequest &request);
[[nodiscard]] int tellDifferences(const ConfigRequest &request);

} // namespace admin
