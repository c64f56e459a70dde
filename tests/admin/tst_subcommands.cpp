#include "localfixture.h"

#include <QDir>
#include <QtTest>

using namespace Qt::StringLiterals;

class SubcommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void listsEverySubcommand();
    void dataActionsAreExported();
    void aGatewayThatTheExchangeWouldRefuse_data();
    void aGatewayThatTheExchangeWouldRefuse();
};

void SubcommandsTest::answers_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("output");
    QTest::addColumn<QString>("errors");
    const QString none;
    QTest::newRow("alone") << QStringList{} << 0 << u"Usage:"_s << none;
    QTest::newRow("help") << QStringList{u"--help"_s} << 0 << u"Usage:"_s << none;
    QTest::newRow("version") << QStringList{u"--version"_s} << 0 << u"richiamate-admin "_s << none;
    QTest::newRow("unknown") << QStringList{u"dance"_s} << 2 << none << u"no subcommand dance"_s;
    QTest::newRow("local alone") << QStringList{u"local"_s} << 2 << none << u"say what to do"_s;
    QTest::newRow("local help") << QStringList{u"local"_s, u"--help"_s} << 0 << u"ACTION"_s << none;
    QTest::newRow("local unknown")
        << QStringList{u"local"_s, u"dance"_s} << 2 << none << u"no action dance"_s;
    QTest::newRow("restart at leisure")
        << QStringList{u"local"_s, u"restart"_s} << 2 << none << u"--immediate"_s;
    QTest::newRow("allow nobody") << QStringList{u"local"_s, u"allow"_s} << 2 << none << u"LOGIN"_s;
    QTest::newRow("start with a word too many")
        << QStringList{u"local"_s, u"start"_s, u"now"_s} << 2 << none << u"not asked like this"_s;
    QTest::newRow("directory without a name")
        << QStringList{u"local"_s, u"start"_s, u"--directory="_s} << 2 << none
        << u"names nothing"_s;
    QTest::newRow("data-actions alone")
        << QStringList{u"data-actions"_s} << 2 << none << u"--gateway"_s;
    QTest::newRow("data-actions help")
        << QStringList{u"data-actions"_s, u"--help"_s} << 0 << u"--into FOLDER"_s << none;
    QTest::newRow("data-actions nowhere")
        << QStringList{u"data-actions"_s, u"export"_s, u"--gateway"_s, u"https://a.example.it"_s}
        << 2 << none << u"--into FOLDER"_s;
    QTest::newRow("data-actions where nothing can be")
        << QStringList{u"data-actions"_s,         u"export"_s, u"--gateway"_s,
                       u"https://a.example.it"_s, u"--into"_s, u"/dev/null"_s}
        << 1 << none << u"/dev/null/Richiamate_Route_v1.json"_s;
    QTest::newRow("unknown option")
        << QStringList{u"local"_s, u"start"_s, u"--fast"_s} << 2 << none << u"fast"_s;
}

void SubcommandsTest::answers()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QString, output);
    QFETCH(QString, errors);
    const Ran ran = runAdmin(arguments);
    QCOMPARE(ran.status, status);
    QVERIFY2(ran.output.contains(output), qUtf8Printable(ran.output));
    QVERIFY2(ran.errors.contains(errors), qUtf8Printable(ran.errors));
    QCOMPARE(ran.output.isEmpty(), output.isEmpty());
    QCOMPARE(ran.errors.isEmpty(), errors.isEmpty());
}

void SubcommandsTest::listsEverySubcommand()
{
    const QString list = runAdmin({}).output;
    for (const char *name : {"check", "config", "data-actions", "database", "explain", "local",
                             "log", "retention", "subject", "training"})
        QVERIFY2(list.contains(QLatin1StringView(name)), name);
}

// The same files as those in the repository, for the gateway that is given.
void SubcommandsTest::dataActionsAreExported()
{
    const QTemporaryDir folder;
    const auto into = folder.filePath(u"made/here"_s);
    const Ran ran = runAdmin({u"data-actions"_s, u"export"_s, u"--gateway"_s,
                              u"https://richiamate.example.org/"_s, u"--into"_s, into});
    QCOMPARE(ran.errors, QString());
    QCOMPARE(ran.status, 0);
    const QDir known(u"" SOURCE_FOLDER "/resources/genesys"_s);
    const auto names = known.entryList({u"*.json"_s}, QDir::Files);
    QVERIFY(!names.isEmpty());
    QCOMPARE(ran.output.split(u'\n', Qt::SkipEmptyParts).size(), names.size());
    QCOMPARE(QDir(into).entryList(QDir::Files), names);
    for (const auto &name : names) {
        QVERIFY2(ran.output.contains(name), qPrintable(ran.output));
        QCOMPARE(
            contents(QDir(into).filePath(name)),
            contents(known.filePath(name)).replace("gateway.example.it", "richiamate.example.org"));
    }
}

void SubcommandsTest::aGatewayThatTheExchangeWouldRefuse_data()
{
    QTest::addColumn<QString>("gateway");
    QTest::newRow("HTTP") << u"http://gateway.example.it"_s;
    QTest::newRow("a name only") << u"gateway.example.it"_s;
    QTest::newRow("a password") << u"https://a:b@gateway.example.it"_s;
    QTest::newRow("a question") << u"https://gateway.example.it?key=1"_s;
    QTest::newRow("nothing") << QString();
}

void SubcommandsTest::aGatewayThatTheExchangeWouldRefuse()
{
    QFETCH(QString, gateway);
    const QTemporaryDir folder;
    const Ran ran = runAdmin(
        {u"data-actions"_s, u"export"_s, u"--gateway="_s + gateway, u"--into"_s, folder.path()});
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.errors.contains(u"url-not-"_s), qPrintable(ran.errors));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
}

QTEST_GUILESS_MAIN(SubcommandsTest)
#include "tst_subcommands.moc"
