#include "localfixture.h"

#include "core/store/connection.h"
#include "tests/support/cluster.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QUuid>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const auto administrator = u"regione_administrator"_s;
const auto number = u"+390212345678"_s;
const auto held = u"select count(*) from private.call where caller = '%1'"_s.arg(number);
const auto program = u"" PROGRAM_FOLDER "/richiamate-admin"_s;

QByteArray configuration(const QString &name)
{
    const auto assigned = [](const QString &login, const QString &role) {
        return QJsonObject{
            {u"login"_s, login},     {u"name"_s, login},           {u"role"_s, role},
            {u"office"_s, u"CEN"_s}, {u"from"_s, u"2026-01-01"_s}, {u"reference"_s, u"test"_s}};
    };
    const QJsonObject json{
        {u"format"_s, 1},
        {u"code"_s, name.toUpper()},
        {u"name"_s, name},
        {u"numbers"_s, QJsonArray()},
        {u"offices"_s,
         QJsonArray{QJsonObject{
             {u"code"_s, u"CEN"_s}, {u"name"_s, u"CEN"_s}, {u"kind"_s, u"switchboard"_s}}}},
        {u"menu"_s, QJsonArray()},
        {u"topics"_s, QJsonArray()},
        {u"assignments"_s, QJsonArray{assigned(administrator, u"administrator"_s),
                                      assigned(u"regione_operator"_s, u"operator"_s)}}};
    return QJsonDocument(json).toJson();
}

QList<QJsonObject> linesOf(const QString &output)
{
    QList<QJsonObject> lines;
    for (const auto &line : output.split(u'\n', Qt::SkipEmptyParts))
        lines.append(QJsonDocument::fromJson(line.toUtf8()).object());
    return lines;
}

QJsonObject lineOf(const Ran &ran, const QString &service)
{
    for (const auto &line : linesOf(ran.output)) {
        if (line[u"service"] == service)
            return line;
    }
    return {};
}

} // namespace

// One command over every directorate of the service file: two databases of which one has a second
// name, a server that does not run, and a database that is no directorate's.
class SubjectCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void allAreAskedThoughOneIsDown();
    void withAllUpItSucceeds();
    void aKeyIsAnsweredOnce();
    void numbersAreFoundHoweverTheyAreWritten_data();
    void numbersAreFoundHoweverTheyAreWritten();
    void theNumberLeavesTheListOfProcesses();
    void aTaxCodeIsReadFromStandardInput();
    void everythingHeldIsPrinted();
    void whoMayNotIsRefused();
    void theTermIsRun();
    void wrongUsage_data();
    void wrongUsage();

private:
    void services(bool withOneDown);
    [[nodiscard]] QString value(const QString &database, const QString &query);
    [[nodiscard]] Ran ask(const QStringList &words, const QByteArray &input = {});
    [[nodiscard]] QStringList everywhere(const QStringList &words)
    {
        return words
               + QStringList{u"--all"_s, u"--reason"_s, u"prot. 1"_s, u"--user"_s, administrator};
    }

    support::Cluster m_cluster;
    QTemporaryDir m_system;
};

void SubjectCommandTest::services(bool withOneDown)
{
    const auto written = m_cluster.writeServiceFile(
        {{u"bosco"_s, u"bosco"_s}, {u"lago"_s, u"lago"_s}, {u"lago-again"_s, u"lago"_s}});
    QVERIFY(written.has_value());
    if (!withOneDown)
        return;
    QFile file(qEnvironmentVariable("PGSERVICEFILE"));
    QVERIFY(file.open(QIODevice::Append));
    file.write("[lontano]\nhost=/nowhere\ndbname=lontano\n");
}

void SubjectCommandTest::initTestCase()
{
    qputenv("PGSYSCONFDIR", m_system.path().toUtf8()); // what this computer has is not ours
    QVERIFY(m_cluster.start().has_value());
    services(false);
    for (const auto &name : {u"lago"_s, u"bosco"_s}) {
        support::TrainingDatabase wanted;
        wanted.name = name;
        wanted.configuration = configuration(name);
        wanted.shows = QDateTime::fromString(u"2026-10-05T09:30:00+02:00"_s, Qt::ISODate);
        const auto made = m_cluster.createTrainingDatabase(wanted);
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().detail));
    }
}

// A closed call and its record in each of the two.
void SubjectCommandTest::init()
{
    services(false);
    for (const auto &name : {u"lago"_s, u"bosco"_s}) {
        const auto owner = store::Connection::open({name, u"postgres"_s, {}}, u"test"_s);
        QVERIFY(owner.has_value());
        const auto made = (*owner)->run(
            u"update private.directorate set archive_approval = false; "
            "with c as (insert into private.call (conversation, caller, state, arrived_at, "
            "answered_at, ended_at, answered_by, is_recorded) select gen_random_uuid()::text, "
            "'%1', 'completed', api.now(), api.now(), api.now(), min(id), true "
            "from private.person returning id, answered_by) "
            "insert into private.conversation_record (call_id, person_id, speaker, outcome, note, "
            "tax_code, saved_at) select id, answered_by, 'person-concerned', 'informed', 'a note', "
            "'ZZZZZZ00A01Z999O', api.now() from c"_s.arg(number));
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().detail));
        QVERIFY((*owner)->call(u"set_clock"_s, {u"2026-10-05T07:30:00Z"_s, 0.0}).has_value());
    }
}

QString SubjectCommandTest::value(const QString &database, const QString &query)
{
    const auto owner = store::Connection::open({database, u"postgres"_s, {}}, u"test"_s);
    const auto answer = owner ? (*owner)->value(query) : tl::unexpected(owner.error());
    if (!answer)
        qFatal("%s", qPrintable(answer.error().detail));
    return answer->toString();
}

Ran SubjectCommandTest::ask(const QStringList &words, const QByteArray &input)
{
    QProcess process;
    process.start(program, words);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void SubjectCommandTest::allAreAskedThoughOneIsDown()
{
    services(true);
    const auto ran = ask(everywhere({u"subject"_s, u"erase"_s, u"--number"_s, number}));
    QCOMPARE(ran.status, 1);
    QCOMPARE(linesOf(ran.output).size(), 5);
    for (const auto &name : {u"bosco"_s, u"lago"_s}) {
        const auto line = lineOf(ran, name);
        QCOMPARE(line[u"directorate"].toString(), name.toUpper());
        QVERIFY2(line[u"erased"][u"calls"].toInt() >= 1, qPrintable(ran.output));
        QVERIFY(line[u"receipt"].toInt() > 0);
        QCOMPARE(value(name, held), u"0"_s);
    }
    QCOMPARE(lineOf(ran, u"lago-again"_s)[u"passedOver"].toString(), u"same-database"_s);
    QCOMPARE(lineOf(ran, u"postgres"_s)[u"passedOver"].toString(), u"no-directorate"_s);
    const auto down = lineOf(ran, u"lontano"_s);
    QVERIFY(!down[u"error"].toString().isEmpty());
    QVERIFY(!down.contains(u"receipt"_s));
    QVERIFY(!(ran.output + ran.errors).contains(number));
}

void SubjectCommandTest::withAllUpItSucceeds()
{
    const auto ran = ask(everywhere({u"subject"_s, u"erase"_s, u"--number"_s, number}));
    QVERIFY2(ran.status == 0, qPrintable(ran.output + ran.errors));
    QCOMPARE(value(u"bosco"_s, held) + value(u"lago"_s, held), u"00"_s);
}

// The server that was down is up again: the same key does there what is missing, and no more.
void SubjectCommandTest::aKeyIsAnsweredOnce()
{
    const auto words = everywhere({u"subject"_s, u"erase"_s, u"--number"_s, number, u"--key"_s,
                                   QUuid::createUuid().toString(QUuid::WithoutBraces)});
    const auto first = ask(words);
    QCOMPARE(first.status, 0);
    services(true);
    const auto again = ask(words);
    QCOMPARE(again.status, 1);
    for (const auto &name : {u"bosco"_s, u"lago"_s})
        QCOMPARE(lineOf(again, name), lineOf(first, name));
}

void SubjectCommandTest::numbersAreFoundHoweverTheyAreWritten_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("nationally") << u"02 1234 5678"_s << QByteArray();
    QTest::newRow("with the country") << u"0039 02 12345678"_s << QByteArray();
    QTest::newRow("on standard input") << u"-"_s << QByteArray("02 12345678\n");
}

void SubjectCommandTest::numbersAreFoundHoweverTheyAreWritten()
{
    QFETCH(const QString, written);
    QFETCH(const QByteArray, input);
    const auto ran = ask({u"subject"_s, u"erase"_s, u"--number"_s, written, u"--service"_s,
                          u"lago"_s, u"--user"_s, administrator, u"--reason"_s, u"prot. 1"_s},
                         input);
    QVERIFY2(ran.status == 0, qPrintable(ran.output + ran.errors));
    QCOMPARE(value(u"lago"_s, held), u"0"_s);
    QVERIFY(value(u"bosco"_s, held) != u"0"_s);
}

void SubjectCommandTest::theNumberLeavesTheListOfProcesses()
{
    QProcess process;
    process.start(program, everywhere({u"subject"_s, u"rectify"_s, u"--number"_s, number,
                                       u"--changes"_s, u"-"_s}));
    QVERIFY(process.waitForStarted());
    QFile arguments(u"/proc/%1/cmdline"_s.arg(process.processId()));
    const auto shown = [&arguments] {
        const bool isOpen = arguments.open(QIODevice::ReadOnly);
        const auto content = isOpen ? arguments.readAll() : QByteArray();
        arguments.close();
        return content;
    };
    // It waits for its input meanwhile.
    QTRY_VERIFY(shown().contains("rectify") && shown().contains("****"));
    QVERIFY(!shown().contains(number.toUtf8()));
    process.write(R"({"number": "06 1234567"})");
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(value(u"lago"_s, held), u"0"_s);
    QVERIFY(value(u"lago"_s, u"select count(*) from private.call where caller = '+39061234567'"_s)
                .toInt()
            > 0);
}

void SubjectCommandTest::aTaxCodeIsReadFromStandardInput()
{
    const auto ran = ask(everywhere({u"subject"_s, u"erase"_s, u"--tax-code"_s, u"-"_s}),
                         "zzz zzz 00a01 z999o\n");
    QVERIFY2(ran.status == 0, qPrintable(ran.output + ran.errors));
    QCOMPARE(value(u"lago"_s, u"select count(tax_code) from private.conversation_record"_s),
             u"0"_s);
}

void SubjectCommandTest::everythingHeldIsPrinted()
{
    const auto ran = ask(everywhere({u"subject"_s, u"export"_s, u"--number"_s, number}));
    QVERIFY2(ran.status == 0, qPrintable(ran.output + ran.errors));
    const auto calls = lineOf(ran, u"lago"_s)[u"held"][u"calls"].toArray();
    QVERIFY(!calls.isEmpty());
    QCOMPARE(calls.last()[u"record"][u"note"].toString(), u"a note"_s);
}

void SubjectCommandTest::whoMayNotIsRefused()
{
    const auto ran = ask({u"subject"_s, u"erase"_s, u"--number"_s, number, u"--service"_s,
                          u"lago"_s, u"--user"_s, u"regione_operator"_s, u"--reason"_s,
                          u"prot. 1"_s});
    QCOMPARE(ran.status, 1);
    QVERIFY(!ran.json()[u"error"].toString().isEmpty());
    QVERIFY(value(u"lago"_s, held) != u"0"_s);
}

void SubjectCommandTest::theTermIsRun()
{
    const auto retention = [this](const QStringList &words) {
        return ask(QStringList{u"retention"_s} + words
                   + QStringList{u"--service"_s, u"lago"_s, u"--user"_s, administrator});
    };
    const auto owner = store::Connection::open({u"lago"_s, u"postgres"_s, {}}, u"test"_s);
    QVERIFY((*owner)->run(u"update private.directorate set archive_approval = true"_s).has_value());
    QVERIFY((*owner)->call(u"set_clock"_s, {u"2027-06-01T07:30:00Z"_s, 0.0}).has_value());
    const auto waiting = retention({u"run"_s});
    QVERIFY2(waiting.status == 0, qPrintable(waiting.output + waiting.errors));
    QCOMPARE(waiting.json()[u"erased"][u"calls"].toInt(), 0);
    QVERIFY(waiting.json()[u"waitsForApproval"].toInt() > 0);
    const auto approved = retention(
        {u"approve"_s, u"--reference"_s, u"prot. 2"_s, u"--up-to"_s, u"2026-12-31"_s});
    QVERIFY2(approved.status == 0, qPrintable(approved.output + approved.errors));
    QVERIFY(retention({u"status"_s}).json()[u"due"].toInt() > 0);
    const auto run = retention({u"run"_s});
    QVERIFY(run.json()[u"erased"][u"calls"].toInt() > 0);
    QCOMPARE(run.json()[u"waitsForApproval"].toInt(), 0);
    QCOMPARE(retention({u"status"_s}).json()[u"due"].toInt(), 0);
    QCOMPARE(value(u"lago"_s, held), u"0"_s);
}

void SubjectCommandTest::wrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    const QStringList by{u"--service"_s, u"lago"_s, u"--reason"_s, u"prot. 1"_s};
    const QStringList whose{u"--number"_s, number};
    const auto subject = [&](const QString &verb, const QStringList &more) {
        return QStringList{u"subject"_s, verb} + more;
    };
    QTest::newRow("no verb") << QStringList{u"subject"_s} + whose + by;
    QTest::newRow("another verb") << subject(u"forget"_s, whose + by);
    QTest::newRow("nobody") << subject(u"erase"_s, by);
    QTest::newRow("both") << subject(u"erase"_s, whose + QStringList{u"--tax-code"_s, u"X"_s} + by);
    QTest::newRow("nowhere") << subject(u"erase"_s, whose + by.last(2));
    QTest::newRow("here and everywhere")
        << subject(u"erase"_s, whose + by + QStringList{u"--all"_s});
    QTest::newRow("no reason") << subject(u"erase"_s, whose + by.first(2));
    QTest::newRow("a key that is none")
        << subject(u"erase"_s, whose + by + QStringList{u"--key"_s, u"1"_s});
    QTest::newRow("nothing to correct") << subject(u"rectify"_s, whose + by);
    QTest::newRow("changes to an export")
        << subject(u"export"_s, whose + by + QStringList{u"--changes"_s, u"-"_s});
    QTest::newRow("an approval without a day")
        << QStringList{u"retention"_s, u"approve"_s, u"--reference"_s, u"1"_s} + by.first(2);
    QTest::newRow("an approval without a reference")
        << QStringList{u"retention"_s, u"approve"_s, u"--up-to"_s, u"2026-10-01"_s} + by.first(2);
    QTest::newRow("retention of nothing") << QStringList{u"retention"_s, u"run"_s};
}

void SubjectCommandTest::wrongUsage()
{
    QFETCH(const QStringList, words);
    const auto ran = ask(words, R"({"number": "1"})");
    QCOMPARE(ran.status, 2);
    QVERIFY(ran.output.isEmpty());
    QVERIFY(ran.errors.contains(u"usage:"_s));
}

QTEST_GUILESS_MAIN(SubjectCommandTest)
#include "tst_subjectcommand.moc"
