#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QFuture>
#include <QJsonValue>
#include <QObject>
#include <QString>
#include <QStringList>

namespace paper {
struct KeyCard;
}

namespace desk {

// The day's log and the keys on paper, and as files: made away from the window.
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
    struct Card
    {
        QString folder;  // the files lie here, whatever the printer does
        QString printer; // empty: there is none
    };
    // The keys as a text, as pages and in braille, all by that name. One at a time: the braille
    // library has one set of tables for all threads.
    [[nodiscard]] QFuture<base::Result<Card>> writeCard(const paper::KeyCard &card,
                                                        const QString &name);
};

} // namespace desk
