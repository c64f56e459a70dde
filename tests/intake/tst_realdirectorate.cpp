#include "intakefixture.h"
#include "runningintake.h"
#include "tests/admin/localfixture.h"
#include "tests/support/jsonedit.h"

#include <QTest>

using namespace Qt::StringLiterals;

// A directorate that is no training, served with nothing but the commands of the manual.
class RealDirectorateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isServedAfterTheManualsCommands();

private:
    IntakeFixture m_fixture;
};

void RealDirectorateTest::isServedAfterTheManualsCommands()
{
    const auto file = u"" SOURCE_FOLDER "/resources/training/montelago.json"_s;
    QVERIFY(m_fixture.cluster().start());
    const auto known = m_fixture.cluster().writeServiceFile({{u"vero"_s, u"vero"_s}});
    QVERIFY2(known, known ? "" : qPrintable(known.error().detail));
    qputenv("PGUSER", "postgres");
    const QStringList create{u"database"_s, u"create"_s,   u"--maintenance"_s, u"postgres"_s,
                             u"--name"_s,   u"vero"_s,     u"--code"_s,        u"montelago"_s,
                             u"--title"_s,  u"Montelago"_s};
    const QStringList check{u"config"_s, u"check"_s, file};
    const QStringList apply{u"config"_s, u"apply"_s,         u"--service"_s,
                            u"vero"_s,   u"--maintenance"_s, u"postgres"_s,
                            file};
    const QStringList admit{u"database"_s,      u"admit"_s,       u"--service"_s, u"vero"_s,
                            u"--account"_s,     u"vero_intake"_s, u"--role"_s,    u"intake"_s,
                            u"--maintenance"_s, u"postgres"_s};
    for (const auto &words : {create, check, apply, admit}) {
        const auto ran = runAdmin(words);
        QVERIFY2(ran.status == 0, qPrintable(words.join(u' ') + ran.output + ran.errors));
    }

    RunningIntake intake;
    QVERIFY2(intake.start(m_fixture.configFor({u"vero"_s})), qPrintable(intake.log()));
    const auto health = intake.health().body;
    QCOMPARE(health[u"status"].toString(), u"ok"_s);
    QCOMPARE(health[u"directorates"][0][u"revision"].toInt(), 1);
    const auto reply = intake.post(
        u"route"_s,
        {{u"conversationId"_s, u"x"_s}, {u"dnis"_s, u"+395512345678"_s}, {u"option"_s, u"1"_s}});
    QCOMPARE(reply.status, 200); // open or closed: its clock is the real one
    QVERIFY(!reply.body[u"reason"].toString().isEmpty());
    QCOMPARE(intake
                 .post(u"call-event"_s, {{u"conversationId"_s, u"x"_s},
                                         {u"event"_s, u"arrived"_s},
                                         {u"eventTime"_s, u"2026-10-05T07:30:00Z"_s},
                                         {u"dnis"_s, u"+395512345678"_s}})
                 .status,
             200);

    // What comes later is there without a restart, also for a number that nobody knew before.
    const QJsonObject asked{{u"conversationId"_s, u"y"_s}, {u"dnis"_s, u"+395512345679"_s}};
    QCOMPARE(intake.post(u"route"_s, asked).code(), u"unknown-directorate"_s);
    support::JsonEdit changed(contents(file));
    changed.append(u"numbers"_s, u"+395512345679"_s);
    m_fixture.write(u"changed.json"_s, changed.text());
    const auto applied = runAdmin(
        {u"config"_s, u"apply"_s, u"--service"_s, u"vero"_s, m_fixture.file(u"changed.json"_s)});
    QVERIFY2(applied.status == 0, qPrintable(applied.errors));
    QCOMPARE(intake.health().body[u"directorates"][0][u"revision"].toInt(), 2);
    QCOMPARE(intake.post(u"route"_s, asked).status, 200);
    QVERIFY(intake.terminate());
}

QTEST_GUILESS_MAIN(RealDirectorateTest)
#include "tst_realdirectorate.moc"
