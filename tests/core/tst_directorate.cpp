#include "core/offices/directorate.h"
#include "core/offices/hoursjson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using base::Reason;
using offices::Directorate;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(base::Reason)

namespace {

// Everything the format knows, once.
QByteArray everything()
{
    return R"({
"format": 1, "source": "invented", "licence": "CC0-1.0", "code": "PROVA", "name": "Prova",
"place": "Prova", "timeZone": "Europe/Rome", "numbers": ["+39061234567"],
"hours": {
  "windows": [{"days": ["monday", "tuesday"], "opens": "08:30", "closes": "12:30"},
              {"days": ["saturday"], "opens": "20:00", "closes": "24:00"}],
  "periods": [{"name": "summer", "from": "2026-07-01", "until": "2026-08-31",
               "windows": [{"days": ["monday"], "opens": "08:00", "closes": "10:00"}]}],
  "holidays": ["pentecost-monday"],
  "closures": [{"from": "2026-12-24T11:00", "until": "2026-12-24T12:30", "reason": "eve"}]},
"closures": [{"from": "2026-12-07T00:00", "until": "2026-12-08T00:00", "reason": "lift"},
             {"from": "2026-11-06T10:00", "until": "2026-11-06T11:00", "reason": "meeting",
              "offices": ["UT"]}],
"patronDays": [{"day": "2026-06-22", "name": "patron", "offices": ["CEN"]}],
"limits": {"promiseMinutes": 60, "lastMinutes": 10, "peopleBehind": 5, "answerRings": 6},
"log": {"sealsAt": "14:30"},
"retention": {"identityDays": 90, "archiveApproval": true},
"monitoring": {"recorded": "both", "copied": ["time", "outcome"]},
"emergencySheet": {"number": "112", "internal": "99 99", "inForce": true,
                   "texts": {"it": "Esci.", "de": "Hinaus."}},
"exchange": {"login": "https:\/\/login.exchange.example", "api": "https:\/\/api.exchange.example",
             "client": "a-public-client", "redirectPort": 8477,
             "wrapUpCodes": {"informed": "code-1"}},
"announcePromise": true,
"offices": [
  {"code": "CEN", "name": "Centralino", "kind": "switchboard", "queue": "q-1"},
  {"code": "UT", "name": "Ufficio", "cases": [{"begins": "T7 E", "act": "Avviso"},
                                              {"begins": "T7F"}], "validFrom": "2026-01-01", "validUntil": "2026-12-31",
   "hours": {"windows": [{"days": ["friday"], "opens": "09:00", "closes": "11:00"}]}}],
"menu": [{"option": "1", "label": "Ufficio", "callbackOffice": "CEN", "topic": "CF",
          "steps": [{"office": "UT", "rings": 3}, {"office": "CEN", "rings": 5}]}],
"topics": [{"code": "CF", "title": "Codice fiscale", "office": "UT", "external": "",
            "cards": [{"code": "CF-1", "version": 2, "title": "t", "text": "x",
                       "inForce": true}]}],
"externalBodies": [{"code": "ADER", "name": "Riscossione", "telephone": ""}],
"assignments": [{"login": "prova_1", "role": "official", "office": "UT", "from": "2026-01-01",
                 "reference": "act 1", "exchangeUser": "5b1f6a3e-7d0c-4a51-9a55-0c2f0d9f1a01"}]})";
}

QByteArray with(const char *before, const char *after)
{
    auto json = everything();
    Q_ASSERT(json.contains(before));
    return json.replace(before, after);
}

} // namespace

class DirectorateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverything();
    void leastIsEnough();
    void writesWhatItReads();
    void trainingFiles_data();
    void trainingFiles();
    void mistakes_data();
    void mistakes();
    void namesEveryMistake();
    void notJsonNamesTheLine();
    void lookUps();
    void calendarOfEachOffice();
    void emergenciesComeAndGo();
};

void DirectorateTest::readsEverything()
{
    const auto directorate = offices::parseDirectorate(everything());
    QVERIFY2(directorate, directorate ? "" : qPrintable(directorate.error().detail));
    QCOMPARE(directorate->hours.windows().size(), 3);
    QCOMPARE(directorate->hours.lastMinutes(), 10);
    QCOMPARE(directorate->limits.promiseMinutes, 60);
    QCOMPARE(directorate->limits.attempts, 3);
    QCOMPARE(directorate->limits.peopleBehind, 5);
    QCOMPARE(directorate->limits.answerRings, 6);
    QCOMPARE(directorate->logSealsAt, QTime(14, 30));
    QCOMPARE(directorate->retention.identityDays, 90);
    QVERIFY(directorate->retention.archiveApproval);
    QCOMPARE(directorate->recording.where, offices::RecordedIn::Both);
    QCOMPARE(directorate->recording.copied, (QStringList{u"time"_s, u"outcome"_s}));
    QVERIFY(directorate->emergencySheet->isInForce);
    QCOMPARE(directorate->emergencySheet->internal, u"99 99"_s);
    QCOMPARE(directorate->emergencySheet->texts.value(u"de"_s), u"Hinaus."_s);
    QCOMPARE(directorate->exchange->api, QUrl(u"https://api.exchange.example"_s));
    QCOMPARE(directorate->exchange->redirectPort, 8477);
    QCOMPARE(directorate->exchange->wrapUpCodes,
             (QMap<QString, QString>{{u"informed"_s, u"code-1"_s}}));
    QVERIFY(directorate->announcesPromise);
    QCOMPARE(directorate->hours.closures().first().from.time(), QTime(11, 0));
    const auto &office = directorate->offices.last();
    QCOMPARE(office.kind, offices::OfficeKind::Internal);
    QCOMPARE(*office.validUntil, QDate(2026, 12, 31));
    QVERIFY(office.hours);
    QCOMPARE(office.cases.size(), 2);
    QCOMPARE(office.cases.first().act, u"Avviso"_s);
    QCOMPARE(directorate->hours.rules().periods.first().until, QDate(2026, 8, 31));
    QCOMPARE(directorate->hours.rules().holidays.size(), 1);
    QCOMPARE(directorate->closures.last().offices, QStringList{u"UT"_s});
    QCOMPARE(directorate->patronDays.first().patron.day, QDate(2026, 6, 22));
    // Windows of its own are not replaced by periods of somebody else's.
    QVERIFY(office.hours->rules().periods.isEmpty());
    QCOMPARE(office.hours->rules().holidays, directorate->hours.rules().holidays);
    // Closures of the directorate are the office's too where it names none of its own.
    QCOMPARE(office.hours->closures(), directorate->hours.closures());
    QCOMPARE(office.hours->windows().size(), 1);
    QCOMPARE(directorate->menu.first().steps.last().rings, 5);
    QCOMPARE(directorate->menu.first().topic, u"CF"_s);
    QVERIFY(directorate->topics.first().cards.first().inForce);
    QCOMPARE(directorate->assignments.first().name, u"prova_1"_s);
    QCOMPARE(directorate->assignments.first().exchangeUser,
             u"5b1f6a3e-7d0c-4a51-9a55-0c2f0d9f1a01"_s);
}

void DirectorateTest::leastIsEnough()
{
    const auto directorate = offices::parseDirectorate(
        R"({"format": 1, "code": "A", "name": "B"})");
    QVERIFY(directorate);
    Directorate expected;
    expected.code = u"A"_s;
    expected.name = u"B"_s;
    QCOMPARE(*directorate, expected);
}

void DirectorateTest::writesWhatItReads()
{
    for (const auto &before : {*offices::parseDirectorate(everything()), Directorate::standard()}) {
        const auto after = offices::parseDirectorate(offices::toJson(before));
        QVERIFY2(after, after ? "" : qPrintable(after.error().detail));
        QVERIFY(*after == before);
    }
    const auto written = QJsonDocument::fromJson(offices::toJson(Directorate::standard()));
    QVERIFY(!written["offices"_L1][0].toObject().contains("queue"_L1));
}

void DirectorateTest::trainingFiles_data()
{
    QTest::addColumn<QString>("file");
    const QString folder = QStringLiteral(SOURCE_FOLDER "/resources/training/");
    for (const auto &name : {u"valdorata.json"_s, u"montelago.json"_s})
        QTest::newRow(qPrintable(name)) << folder + name;
}

void DirectorateTest::trainingFiles()
{
    QFETCH(QString, file);
    QFile source(file);
    QVERIFY2(source.open(QIODevice::ReadOnly), qPrintable(file));
    const auto directorate = offices::parseDirectorate(source.readAll());
    QVERIFY2(directorate, directorate ? "" : qPrintable(directorate.error().detail));
    QVERIFY(!directorate->menu.isEmpty());
    QVERIFY(*offices::parseDirectorate(offices::toJson(*directorate)) == *directorate);
}

void DirectorateTest::mistakes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const QByteArray &json, const QString &place,
                        const QString &value) {
        QTest::newRow(name) << json << Reason::BadValue << place << value;
    };
    const auto missing = [](const char *name, const QByteArray &json, const QString &place) {
        QTest::newRow(name) << json << Reason::MissingField << place << QString();
    };
    row("another format", with("\"format\": 1", "\"format\": 2"), u"format"_s, u"2"_s);
    missing("no format", R"({"code": "A", "name": "B"})", u"format"_s);
    missing("no code", with("\"code\": \"PROVA\",", ""), u"code"_s);
    row("a list", "[]", QString(), QString());
    row("an empty name", with("\"name\": \"Prova\"", "\"name\": \" \""), u"name"_s, u" "_s);
    row("a zone nobody knows", with("Europe/Rome", "Europe/Roma"), u"timeZone"_s, u"Europe/Roma"_s);
    row("a zone east here and west in the database", with("Europe/Rome", "UTC+01:00"),
        u"timeZone"_s, u"UTC+01:00"_s);
    row("a zone of no name", with("Europe/Rome", ""), u"timeZone"_s, QString());
    row("a day nobody knows", with("\"tuesday\"", "\"martedi\""), u"hours.windows[0].days"_s,
        u"martedi"_s);
    row("a time that is not", with("08:30", "25:00"), u"hours.windows[0].opens"_s, u"25:00"_s);
    row("a window without length", with("\"12:30\"}", "\"08:30\"}"), u"hours.windows[0].closes"_s,
        u"08:30"_s);
    row("a closure backwards", with("2026-12-24T12:30", "2026-12-24T11:00"),
        u"hours.closures[0].until"_s, u"2026-12-24T11:00"_s);
    row("a closure for ever", with("2026-12-24T12:30", "9999-12-31T00:00"),
        u"hours.closures[0].until"_s, u"9999-12-31T00:00"_s);
    row("a period for ever", with("\"2026-08-31\"", "\"9999-12-31\""), u"hours.periods[0].until"_s,
        u"9999-12-31"_s);
    row("a closure on no day", with("2026-12-24T12:30", "2026-02-30T11:00"),
        u"hours.closures[0].until"_s, u"2026-02-30T11:00"_s);
    row("no minutes", with("\"promiseMinutes\": 60", "\"promiseMinutes\": 0"),
        u"limits.promiseMinutes"_s, u"0"_s);
    row("minutes without end", with("\"promiseMinutes\": 60", "\"promiseMinutes\": 2147483647"),
        u"limits.promiseMinutes"_s, u"2147483647"_s);
    row("half a minute", with("\"promiseMinutes\": 60", "\"promiseMinutes\": 0.5"),
        u"limits.promiseMinutes"_s, u"0.5"_s);
    row("never in time", with("\"answerRings\": 6", "\"answerRings\": 0"), u"limits.answerRings"_s,
        u"0"_s);
    row("alone", with("\"peopleBehind\": 5", "\"peopleBehind\": 1"), u"limits.peopleBehind"_s,
        u"1"_s);
    row("no time of day", with("\"sealsAt\": \"14:30\"", "\"sealsAt\": \"evening\""),
        u"log.sealsAt"_s, u"evening"_s);
    row("no days", with("\"identityDays\": 90", "\"identityDays\": 0"), u"retention.identityDays"_s,
        u"0"_s);
    row("an approval that is no answer",
        with("\"archiveApproval\": true", "\"archiveApproval\": \"yes\""),
        u"retention.archiveApproval"_s, u"yes"_s);
    row("recorded nowhere known", with("\"both\"", "\"everywhere\""), u"monitoring.recorded"_s,
        u"everywhere"_s);
    row("copied though it is not kept", with("[\"time\", \"outcome\"]", "[\"time\", \"name\"]"),
        u"monitoring.copied[1]"_s, u"name"_s);
    row("copied twice", with("[\"time\", \"outcome\"]", "[\"time\", \"time\"]"),
        u"monitoring.copied[1]"_s, u"time"_s);
    row("an emergency in a language nobody reads here",
        with("\"de\": \"Hinaus", "\"xx\": \"Hinaus"), u"emergencySheet.texts.xx"_s, u"xx"_s);
    missing("an emergency without words",
            with("\"texts\": {\"it\": \"Esci.\", \"de\": \"Hinaus.\"}", "\"texts\": {}"),
            u"emergencySheet.texts"_s);
    row("cases that begin with nothing", with("\"T7F\"", "\"-\""), u"offices[1].cases[1].begins"_s,
        u"-"_s);
    QTest::newRow("cases of two beginnings that are one")
        << with("\"T7F\"", "\"t7-e\"") << Reason::UsedTwice << u"offices[1].cases[1].begins"_s
        << u"T7E"_s;
    row("a password in the clear", with("https:\\/\\/login", "http:\\/\\/login"),
        u"exchange.login"_s, u"http://login.exchange.example"_s);
    row("a token to nowhere", with("https:\\/\\/api.exchange.example", "https:///api"),
        u"exchange.api"_s, u"https:///api"_s);
    row("a port of the system", with("8477", "80"), u"exchange.redirectPort"_s, u"80"_s);
    row("an outcome that is none", with("\"informed\"", "\"told\""), u"exchange.wrapUpCodes.told"_s,
        u"told"_s);
    row("a port that is none", with("8477", "70000"), u"exchange.redirectPort"_s, u"70000"_s);
    missing("nobody to sign in as", with("\"client\": \"a-public-client\",", ""),
            u"exchange.client"_s);
    row("a promise read out on Mondays",
        with("\"announcePromise\": true", "\"announcePromise\": \"monday\""), u"announcePromise"_s,
        u"monday"_s);
    QTest::newRow("a code twice") << with("\"code\": \"UT\"", "\"code\": \"CEN\"")
                                  << Reason::UsedTwice << u"offices[1].code"_s << u"CEN"_s;
    missing("an office without code", with("\"code\": \"UT\",", ""), u"offices[1].code"_s);
    row("a kind nobody knows", with("switchboard", "reception"), u"offices[0].kind"_s,
        u"reception"_s);
    row("ends before it begins", with("2026-12-31", "2025-12-31"), u"offices[1].validUntil"_s,
        u"2025-12-31"_s);
    row("rings in no office",
        with("\"office\": \"CEN\", \"rings\"", "\"office\": \"X\", \"rings\""),
        u"menu[0].steps[1].office"_s, u"X"_s);
    row("no rings", with("\"rings\": 3", "\"rings\": 0"), u"menu[0].steps[0].rings"_s, u"0"_s);
    row("rings without end", with("\"rings\": 3", "\"rings\": 1001"), u"menu[0].steps[0].rings"_s,
        u"1001"_s);
    row("a menu option of no topic", with("\"topic\": \"CF\"", "\"topic\": \"Z\""),
        u"menu[0].topic"_s, u"Z"_s);
    row("a topic of no office",
        with("\"office\": \"UT\", \"external\"", "\"office\": \"Y\", \"external\""),
        u"topics[0].office"_s, u"Y"_s);
    row("a role nobody knows", with("official", "boss"), u"assignments[0].role"_s, u"boss"_s);
    row("a login for the exchange's id", with("5b1f6a3e-7d0c-4a51-9a55-0c2f0d9f1a01", "prova_1"),
        u"assignments[0].exchangeUser"_s, u"prova_1"_s);
    row("the exchange's id, and more", with("9f1a01", "9f1a01 "), u"assignments[0].exchangeUser"_s,
        u"5b1f6a3e-7d0c-4a51-9a55-0c2f0d9f1a01 "_s);
    row("text for a list", with("[\"+39061234567\"]", "\"+39061234567\""), u"numbers"_s,
        u"+39061234567"_s);
    row("a period backwards", with("\"2026-08-31\"", "\"2026-06-30\""), u"hours.periods[0].until"_s,
        u"2026-06-30"_s);
    missing("a period of no windows",
            with("\"windows\": [{\"days\": [\"monday\"], \"opens\": \"08:00\"",
                 "\"wins\": [{\"days\": [\"monday\"], \"opens\": \"08:00\""),
            u"hours.periods[0].windows"_s);
    missing("a period without its last day", with("\"until\": \"2026-08-31\",", ""),
            u"hours.periods[0].until"_s);
    row("a holiday nobody knows", with("pentecost-monday", "carnival"), u"hours.holidays"_s,
        u"carnival"_s);
    row("a closure of no office", with("[\"UT\"]}]", "[\"X\"]}]"), u"closures[1].offices"_s,
        u"X"_s);
    row("a closure without length", with("2026-12-08T00:00", "2026-12-07T00:00"),
        u"closures[0].until"_s, u"2026-12-07T00:00"_s);
    row("a patron day that is not", with("2026-06-22", "2026-06-31"), u"patronDays[0].day"_s,
        u"2026-06-31"_s);
    missing("a patron without name", with("\"name\": \"patron\", ", ""), u"patronDays[0].name"_s);
    row("the office's own hours", with("\"09:00\"", "\"9\""),
        u"offices[1].hours.windows[0].opens"_s, u"9"_s);
}

void DirectorateTest::mistakes()
{
    QFETCH(QByteArray, json);
    QFETCH(Reason, reason);
    QFETCH(QString, place);
    QFETCH(QString, value);
    const auto directorate = offices::parseDirectorate(json);
    QVERIFY(!directorate);
    QCOMPARE(directorate.error().reason, reason);
    QCOMPARE(directorate.error().arguments.value(0), place);
    QCOMPARE(directorate.error().arguments.value(1), value);
}

void DirectorateTest::namesEveryMistake()
{
    auto json = with("\"08:30\"", "830");
    json.replace("\"Europe/Rome\"", "\"Europe/Roma\"");
    json.replace("\"2026-12-31\"", "\"31.12.2026\"");
    json.replace("\"code\": \"ADER\", \"name\": \"Riscossione\", \"telephone\": \"\"}",
                 "\"code\": \"ADER\"}, {\"code\": \"ADER\", \"name\": \"x\"}, 7");
    QStringList mistakes;
    for (const auto &mistake : offices::readDirectorate(json).mistakes)
        mistakes.append(mistake.arguments.join(u" | "_s));
    const QStringList expected{u"timeZone | Europe/Roma"_s,
                               u"hours.windows[0].opens | 830"_s,
                               u"offices[1].validUntil | 31.12.2026"_s,
                               u"externalBodies[0].name"_s,
                               u"externalBodies[1].code | ADER | externalBodies[0].code"_s,
                               u"externalBodies[2] | 7"_s};
    QCOMPARE(mistakes, expected);
}

void DirectorateTest::notJsonNamesTheLine()
{
    const auto directorate = offices::parseDirectorate("{\n\"format\": 1,\n\"code\" 2\n}");
    QVERIFY(!directorate);
    QCOMPARE(directorate.error().reason, Reason::NotJson);
    QCOMPARE(directorate.error().arguments.value(0), u"configuration:3"_s);
}

void DirectorateTest::lookUps()
{
    const auto directorate = *offices::parseDirectorate(everything());
    QCOMPARE(directorate.office(u"UT"_s)->name, u"Ufficio"_s);
    QCOMPARE(directorate.office(u"ut"_s), nullptr);
    QCOMPARE(directorate.officeOfQueue(u"q-1"_s)->code, u"CEN"_s);
    QCOMPARE(directorate.officeOfQueue(QString()), nullptr); // UT has none either
    QCOMPARE(directorate.option(u"1"_s)->label, u"Ufficio"_s);
    QCOMPARE(directorate.option(u"2"_s), nullptr);
    QCOMPARE(directorate.topic(u"CF"_s)->cards.size(), 1);
    const auto windowsOf = [&directorate](qsizetype index) {
        return directorate.hoursOf(directorate.offices[index]).windows();
    };
    QCOMPARE(windowsOf(0), directorate.hours.windows());
    QVERIFY(windowsOf(1) != directorate.hours.windows());
    const auto standard = Directorate::standard();
    QVERIFY(standard.hoursOf(standard.offices[0]) == standard.hours);
}

void DirectorateTest::calendarOfEachOffice()
{
    const auto directorate = *offices::parseDirectorate(everything());
    const auto at = [](const calendar::OpeningHours &hours, const QDate &day, const QTime &time) {
        return hours.at(QDateTime(day, time, hours.zone())).why;
    };
    const auto &switchboard = directorate.hoursOf(directorate.offices[0]);
    const auto &office = directorate.hoursOf(directorate.offices[1]);
    using calendar::Why;
    QCOMPARE(at(switchboard, {2026, 12, 7}, {9, 0}), Why::Closure); // all of them
    QCOMPARE(at(directorate.hoursForAll(), {2026, 12, 7}, {9, 0}), Why::Closure);
    QCOMPARE(at(directorate.hours, {2026, 12, 7}, {9, 0}), Why::Open);
    QCOMPARE(at(office, {2026, 11, 6}, {10, 0}), Why::Closure);
    QCOMPARE(at(office, {2026, 11, 6}, {9, 59}), Why::Open);
    QCOMPARE(at(switchboard, {2026, 6, 22}, {9, 0}), Why::PatronDay);
    QCOMPARE(at(directorate.hoursForAll(), {2026, 6, 22}, {9, 0}), Why::Open);
    QCOMPARE(at(switchboard, {2026, 7, 6}, {9, 0}), Why::Open);
    QCOMPARE(at(switchboard, {2026, 7, 6}, {10, 0}), Why::AfterClosing);
}

void DirectorateTest::emergenciesComeAndGo()
{
    auto directorate = *offices::parseDirectorate(everything());
    const auto before = directorate;
    const auto closings = QJsonDocument::fromJson(
        R"([{"id": 7, "office": "UT", "from": "2026-11-06T08:30:00+01:00", "reason": "smoke"}])");
    QVERIFY(offices::bringEmergencies(closings.array(), directorate));
    QVERIFY(!offices::bringEmergencies(closings.array(), directorate));
    const auto at = QDateTime::fromString(u"2026-11-06T08:30:00Z"_s, Qt::ISODate);
    QCOMPARE(directorate.hoursOf(directorate.offices[1]).at(at).why, calendar::Why::Emergency);
    QVERIFY(directorate.hoursForAll().at(at).why != calendar::Why::Emergency);
    QCOMPARE(offices::toJson(directorate), offices::toJson(before));
    QVERIFY(offices::bringEmergencies(QJsonArray(), directorate));
    QVERIFY(directorate == before);
}

QTEST_APPLESS_MAIN(DirectorateTest)
#include "tst_directorate.moc"
