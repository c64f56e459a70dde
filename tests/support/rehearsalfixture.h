#pragma once

#include "tests/admin/localfixture.h"
#include "tests/support/runningprograms.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QStringList>

#include <memory>
#include <optional>

namespace support {

// A line of truth.jsonl.
struct Happened
{
    QDateTime at; // UTC
    QString directorate;
    QString what;
    QJsonObject about;

    [[nodiscard]] QString conversation() const;
    friend bool operator==(const Happened &, const Happened &) = default;
};

// The rehearsal as its user sees it: started, watched, ended.
class RunningRehearsal
{
public:
    RunningRehearsal(const QStringList &arguments, QString output);
    ~RunningRehearsal(); // with all that it started

    [[nodiscard]] qint64 id() const { return m_process.processId(); }
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool end(int milliseconds = 500'000); // false: it did not
    void interrupt();
    // The exit status, or -1 when it did not end by itself.
    [[nodiscard]] int status() const;
    [[nodiscard]] QJsonObject figures();
    [[nodiscard]] QStringList differences();
    [[nodiscard]] QString errors() const { return m_errors; }
    [[nodiscard]] QString file(const QString &name) const { return m_output + u'/' + name; }
    [[nodiscard]] QList<Happened> truth() const;
    [[nodiscard]] qsizetype lines() const; // of the truth

private:
    QProcess m_process;
    QString m_output;
    QByteArray m_printed;
    QString m_errors;
};

// One private PostgreSQL for one test program, stopped and removed at the end.
class RehearsalFixture
{
public:
    [[nodiscard]] bool start();
    [[nodiscard]] LocalFixture &server() { return m_server; }

    // Each has an output folder of its own.
    [[nodiscard]] std::unique_ptr<RunningRehearsal> begin(const QStringList &arguments);
    // To its end.
    [[nodiscard]] std::unique_ptr<RunningRehearsal> rehearse(const QStringList &arguments);
    [[nodiscard]] QString writeScript(const QString &name, const QJsonArray &citizens);
    // As the database's owner; the first column of the first row.
    [[nodiscard]] QString ask(const QString &database, const QString &query);

private:
    LocalFixture m_server{QStringLiteral("pg")};
    int m_rehearsals = 0;
};

// Of both figures and truth, by the test itself: the rows that the log of that day must have.
[[nodiscard]] int rowsExpected(const QList<Happened> &truth, const QString &directorate, QDate day);
[[nodiscard]] QList<int> rowNumbersInCsv(const QString &file);
[[nodiscard]] QList<int> rowNumbersOnPaper(const QString &file);
// Empty when none did.
[[nodiscard]] std::optional<Happened> find(const QList<Happened> &truth, const QString &what,
                                           const QString &conversation);
// The call of whoever has this number; empty when there was none.
[[nodiscard]] QString conversationOf(const QList<Happened> &truth, const QString &number);

} // namespace support
