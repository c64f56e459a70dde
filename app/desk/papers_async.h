#pragma once

#include "app/desk/printout.h"
#include "core/ports/commands.h"
#include "core/ports/reports.h"

#include <QCoroFuture>
#include <QCoroTask>

#include <QDate>
#include <QObject>

namespace desk {

// The log of a day on paper. That of a closed day is drawn once and kept with its seal; whoever prints
// it again, in whatever language or version, prints the same bytes.
class Papers : public QObject
{
    Q_OBJECT

public:
    Papers(ports::Reports &reports, ports::Commands &commands, QObject *parent = nullptr);

    // `language`: that of a paper that is not drawn yet.
    void print(const QDate &day, const QString &language);
    // Of the month in which the day lies, on a page, and as a spreadsheet among the documents.
    void printStatement(const QDate &month, const QString &language);
    // Of a day that has just been closed. Where it fails, the first print draws it.
    void keep(const QDate &day, const QString &language);

Q_SIGNALS:
    void printed(const desk::printout::Printed &printed);
    void failed(const base::Error &error); // not of keep()

private:
    struct Named
    {
        dailylog::Paper paper;
        QString name;
    };
    QCoro::Task<> printLog(QDate day, QString language);
    QCoro::Task<> printMonth(QDate month, QString language);
    void tell(const base::Result<printout::Printed> &done);
    QCoro::Task<base::Result<Named>> paperOf(QDate day, QString language);
    QCoro::Task<base::Result<dailylog::Paper>> sealedPaper(QDate day, QJsonValue log,
                                                           QString language);

    ports::Reports &m_reports;
    ports::Commands &m_commands;
};

} // namespace desk
