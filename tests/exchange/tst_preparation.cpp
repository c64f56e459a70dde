#include "app/exchange/preparation.h"
#include "app/exchange/trainingfile.h"

#include <QJsonArray>
#include <QLocalServer>
#include <QTemporaryDir>
#include <QTest>

using exchange::MorningOptions;
using exchange::PlayedDirectorate;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 10, 5);

PlayedDirectorate directorate(const QString &name)
{
    const QJsonObject told{
        {u"service"_s, name},
        {u"trainer"_s, name + u"_trainer"_s},
        {u"configuration"_s, u"" SOURCE_FOLDER "/resources/training/%1.json"_s.arg(name)}};
    return exchange::playedDirectorate(told, monday).value();
}

MorningOptions options(quint32 seed)
{
    MorningOptions options;
    options.seed = seed;
    options.calls = 40;
    options.resources = u"" SOURCE_FOLDER "/resources"_s;
    return options;
}

QDateTime local(int day, int hour, int minute)
{
    return QDateTime(QDate(2026, 10, day), QTime(hour, minute), QTimeZone("Europe/Rome"));
}

bool isWritten(const QString &name, const QByteArray &content)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

class PreparationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoMorningsAndAnEveArePlayed();
    void aConfigurationThatIsMissingIsNamed();
    void callersAreTheSameForTheSameSeed();
    void someRingOnTheEve();
    void aScriptRingsTheFirstDirectorate();
    void aRingGroupIsCalledAway();
    void peopleMayPlayWhatRobotsPlay();
    void aMorningStandsWhileItsSocketAnswers();
};

void PreparationTest::twoMorningsAndAnEveArePlayed()
{
    const auto played = directorate(u"valdorata"_s);
    QCOMPARE(played.service, u"valdorata"_s);
    QCOMPARE(played.trainer, u"valdorata_trainer"_s);
    QCOMPARE(played.mornings.size(), 2);
    QCOMPARE(played.mornings.at(0).from, local(5, 9, 0));
    QCOMPARE(played.mornings.at(1).until, local(6, 13, 0));
    QCOMPARE(played.eve.from, local(2, 12, 25)); // the Friday before
    QCOMPARE(played.eve.until, local(2, 12, 55));
}

void PreparationTest::aConfigurationThatIsMissingIsNamed()
{
    const auto played = exchange::playedDirectorate({{u"configuration"_s, u"/nowhere.json"_s}},
                                                    monday);
    QVERIFY(!played);
    QCOMPARE(played.error().reason, base::Reason::FileNotReadable);
    QCOMPARE(played.error().arguments, QStringList{u"/nowhere.json"_s});
}

void PreparationTest::callersAreTheSameForTheSameSeed()
{
    const QList<PlayedDirectorate> directorates{directorate(u"valdorata"_s),
                                                directorate(u"montelago"_s)};
    const auto citizens = [&](quint32 seed) {
        QList<exchange::Citizen> all;
        const auto callers = exchange::callersOf(directorates, options(seed));
        for (const auto &caller : callers ? *callers : QList<exchange::Caller>())
            all.append(caller.citizen);
        return all;
    };
    const auto first = citizens(1);
    QCOMPARE(first.size(), 2 * (40 / 8 + 40 + 40));
    QCOMPARE(citizens(1), first);
    QVERIFY(citizens(2) != first);
}

void PreparationTest::someRingOnTheEve()
{
    const auto played = directorate(u"montelago"_s);
    const auto callers = exchange::callersOf({played}, options(1));
    QVERIFY(callers);
    int onTheEve = 0;
    for (const auto &caller : *callers) {
        QCOMPARE(caller.service, u"montelago"_s);
        onTheEve += caller.citizen.at < played.mornings.constFirst().from.addSecs(-3600) ? 1 : 0;
    }
    QVERIFY(onTheEve > 0);
    QVERIFY(onTheEve <= 40 / 8);
}

void PreparationTest::aScriptRingsTheFirstDirectorate()
{
    const QTemporaryDir folder;
    auto scripted = options(1);
    scripted.script = folder.filePath(u"script.json"_s);
    QVERIFY(isWritten(scripted.script, R"([{"at": "2026-10-05T07:30:00Z", "option": "1"}])"));
    const QList<PlayedDirectorate> directorates{directorate(u"montelago"_s),
                                                directorate(u"valdorata"_s)};
    const auto callers = exchange::callersOf(directorates, scripted);
    QVERIFY(callers);
    QCOMPARE(callers->size(), 1);
    QCOMPARE(callers->constFirst().service, u"montelago"_s);
    QCOMPARE(callers->constFirst().citizen.at, local(5, 9, 30));
    scripted.script = folder.filePath(u"none.json"_s);
    QVERIFY(!exchange::callersOf(directorates, scripted));
}

void PreparationTest::aRingGroupIsCalledAway()
{
    const auto group = directorate(u"montelago"_s);
    const auto away = exchange::shiftsOf(u"montelago_operatore_1"_s, group);
    QCOMPARE(away.size(), 3);
    QCOMPARE(away.at(0).until, local(5, 9, 10));
    QCOMPARE(away.at(1).from, local(5, 10, 40));
    QCOMPARE(away.at(1).until, local(5, 13, 0));
    QCOMPARE(exchange::shiftsOf(u"montelago_funzionario_ut_1"_s, group).size(), 2);
    QCOMPARE(exchange::shiftsOf(u"montelago_supervisore_1"_s, group).size(), 2);
    QCOMPARE(exchange::shiftsOf(u"valdorata_operatore_1"_s, directorate(u"valdorata"_s)).size(), 2);
}

void PreparationTest::peopleMayPlayWhatRobotsPlay()
{
    const auto played = directorate(u"valdorata"_s);
    const auto logins = exchange::loginsOf(played);
    QCOMPARE(logins.size(), 8);
    QVERIFY(!logins.contains(u"valdorata_amministratore_1"_s));
    const auto told = exchange::describeTraining(u"/run/socket"_s, u"/run/services"_s, {played});
    QCOMPARE(told[u"socket"].toString(), u"/run/socket"_s);
    QCOMPARE(told[u"serviceFile"].toString(), u"/run/services"_s);
    const auto first = told[u"directorates"][0];
    QCOMPARE(first[u"service"].toString(), u"valdorata"_s);
    QCOMPARE(first[u"name"].toString(), played.configuration.name);
    QCOMPARE(first[u"people"].toArray().size(), 8);
    const QJsonObject person{{u"login"_s, u"valdorata_operatore_1"_s},
                             {u"name"_s, u"Operatrice di centralino 1"_s},
                             {u"role"_s, u"operator"_s},
                             {u"office"_s, u"CEN"_s},
                             {u"officeName"_s, u"Centralino"_s}};
    QCOMPARE(first[u"people"][0].toObject(), person);
}

void PreparationTest::aMorningStandsWhileItsSocketAnswers()
{
    const QTemporaryDir folder;
    auto where = options(1);
    where.output = folder.path();
    const auto file = exchange::trainingFile(where);
    QVERIFY(!exchange::isStanding(file));
    const auto socket = folder.filePath(u"socket"_s);
    QVERIFY(isWritten(file, "{\"socket\": \"" + socket.toUtf8() + "\"}"));
    QVERIFY(!exchange::isStanding(file));
    QLocalServer server;
    QVERIFY(server.listen(socket));
    QVERIFY(exchange::isStanding(file));
    server.close();
    QVERIFY(!exchange::isStanding(file));
    QVERIFY(isWritten(file, "no longer what it was"));
    QVERIFY(!exchange::isStanding(file));
}

QTEST_GUILESS_MAIN(PreparationTest)
#include "tst_preparation.moc"
