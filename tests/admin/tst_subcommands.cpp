#include "localfixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class SubcommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void listsEverySubcommand();
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
    for (const char *name : {"check", "config", "database", "explain", "local", "log", "retention",
                             "subject", "training"})
        QVERIFY2(list.contains(QLatin1StringView(name)), name);
}

QTEST_GUILESS_MAIN(SubcommandsTest)
#include "tst_subcommands.moc"
