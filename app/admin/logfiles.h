#pragma once

#include "core/dailylog/dailylog.h"
#include "core/store/connection.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

namespace admin {

// Where a log is written, in which language; empty: not.
struct LogFiles
{
    QString pdf;
    QString html;
    QString csv;
    QString ods;
    QString sealed;
    QString tagged;
    QString language;
};

[[nodiscard]] base::Result<dailylog::DailyLog> logOf(store::Connection &database, const QDate &day);

// Writes the files, and answers what it wrote and the day's totals.
[[nodiscard]] base::Result<QJsonObject> printLog(store::Connection &database, const QDate &day,
                                                 const LogFiles &files);

// Answers the seal. The paper is drawn with it, and at hand whenever somebody asks for it.
[[nodiscard]] base::Result<QJsonObject> sealDay(store::Connection &database, const QDate &day,
                                                const QString &language);

} // namespace admin
