#pragma once

#include "core/base/result.h"
#include "core/dailylog/dailylog.h"

#include <QFuture>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace paper {
struct KeyCard;
}

namespace desk::printout {

struct Printed
{
    int pages = 0;
    QString file;    // the PDF stays here, whatever the printer does
    QString printer; // empty: there is none
};

// The day's log on paper, and as files: made away from the window. `log`: what api.daily_log answered.
[[nodiscard]] QFuture<base::Result<dailylog::Paper>> draw(const QJsonValue &log,
                                                          const QString &language);
// To the default printer, and kept with the person's documents under this name.
[[nodiscard]] QFuture<base::Result<Printed>> print(const dailylog::Paper &paper,
                                                   const QString &name);
// The month on a page, to the default printer; page and spreadsheet stay with the person's documents.
[[nodiscard]] QFuture<base::Result<Printed>> printStatement(const QJsonObject &told,
                                                            const QString &language);
struct Card
{
    QString folder;  // the files lie here, whatever the printer does
    QString printer; // empty: there is none
};
// The keys as a text, as pages and in braille, all by that name. One at a time: the braille library
// has one set of tables for all threads.
[[nodiscard]] QFuture<base::Result<Card>> writeCard(const paper::KeyCard &card,
                                                    const QString &name);

struct File
{
    QString name;
    QByteArray content;
};
// The same rows as a CSV, an HTML and an ODS file with the person's documents, and `more` beside them;
// answers all of them in this order.
[[nodiscard]] QFuture<base::Result<QStringList>> save(const QJsonValue &log,
                                                      const QList<File> &more,
                                                      const QString &language);
// With the person's documents; answers the folder.
[[nodiscard]] QFuture<base::Result<QString>> writeFiles(const QList<File> &files);

} // namespace desk::printout
