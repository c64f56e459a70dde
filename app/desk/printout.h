#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QFuture>
#include <QJsonValue>
#include <QObject>
#include <QString>
#include <QStringList>

namespace desk {

// The day's log on paper, and as a file: made away from the window.
class Printout : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    struct Printed
    {
        int pages = 0;
        QString file;    // the PDF stays here, whatever the printer does
        QString printer; // empty: there is none
    };
    // `log`: what api.daily_log answered.
    [[nodiscard]] QFuture<base::Result<Printed>> print(const QJsonValue &log,
                                                       const QString &language);
    // The same rows as a CSV, an HTML and an ODS file; answers them.
    [[nodiscard]] QFuture<base::Result<QStringList>> save(const QJsonValue &log,
                                                          const QString &language);
};

} // namespace desk
