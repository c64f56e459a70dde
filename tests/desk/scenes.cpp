#include "tests/desk/scenes.h"

#include "ui/preferences/preferencespage.h"
#include "ui/signin/signinpage.h"

#include <QDir>
#include <QJsonDocument>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

namespace support {

using namespace Qt::StringLiterals;
using calls::CallState;
using calls::HandOverState;
using offices::Role;

namespace {

// One of each kind: overdue and mine, at risk, of somebody else, on time, of another day.
void queue(SeatedDesk &desk)
{
    const auto in = [&desk](qint64 id, int minutes) {
        auto row = desk.waiting(id);
        row.promise = SeatedDesk::now().addSecs(60 * minutes);
        return row;
    };
    auto repeated = in(2, 8);
    repeated.requests = 3;
    repeated.attempts = 1;
    auto taken = in(3, 40);
    taken.state = calls::CallbackState::Claimed;
    for (const auto &row : {in(1, -12), repeated, taken, in(4, 90), in(5, 60 * 26)})
        desk.bring(row);
    desk.press(u"Alt+1"_s);
}

void selectedAtRisk(SeatedDesk &desk)
{
    queue(desk);
    desk.press(u"Down"_s);
}

void keys(SeatedDesk &desk)
{
    queue(desk);
    desk.window.openActionList();
    desk.press(u"Down"_s);
}

void ring(SeatedDesk &desk)
{
    queue(desk);
    desk.bring(desk.call(1, CallState::Ringing));
    QVERIFY(desk.offers(u"Answer"_s));
}

void call(SeatedDesk &desk)
{
    desk.bring(desk.mine(1));
    QVERIFY(desk.offers(u"Outcome"_s));
    desk.press(u"Alt+2"_s);
    desk.press(u"F9"_s);
    desk.type(u"cod"_s);
    desk.press(u"Return"_s);
    desk.press(u"Ctrl+Shift+N"_s);
    desk.type(u"Ha perso il duplicato."_s);
}

void topics(SeatedDesk &desk)
{
    call(desk);
    desk.press(u"Ctrl+Shift+T"_s);
    desk.type(u"cart"_s);
    desk.press(u"Shift+Return"_s);
}

// Of the number on a letter, while it is looked for.
void whoHasTheCase(SeatedDesk &desk)
{
    topics(desk);
    desk.press(u"F7"_s);
    desk.type(u"VAL2 77/2026"_s);
}

void emergency(SeatedDesk &desk)
{
    call(desk);
    desk.press(u"Ctrl+Shift+S"_s);
}

void giving(SeatedDesk &desk)
{
    auto row = desk.waiting(1);
    row.office = u"CEN"_s;
    desk.bring(row);
    desk.press(u"Alt+1"_s);
    desk.press(u"Ctrl+Shift+A"_s);
    desk.type(u"centr"_s);
    desk.press(u"Return"_s);
    desk.press(u"Return"_s); // the reason is missing
}

void lookingUp(SeatedDesk &desk)
{
    queue(desk);
    desk.commands.found = QJsonDocument::fromJson(R"({
        "calls": [{"number": "C-000007", "arrivedAt": "2026-10-05T07:10:00Z", "topic": "Rimborsi IVA",
                   "outcome": "informed"}]})")
                              .object();
    desk.press(u"Ctrl+Shift+J"_s);
    desk.type(u"040 675 4037"_s);
    desk.press(u"Tab"_s);
    desk.type(u"il cittadino si lamenta"_s);
    desk.press(u"Return"_s);
    QVERIFY(QTest::qWaitFor([&desk] { return desk.focus() == u"lookUpFound"_s; }));
}

void notCopied(SeatedDesk &desk)
{
    queue(desk);
    desk.reports.notCopied = {QJsonObject{{u"savedAt"_s, u"2026-10-05T07:30:00Z"_s},
                                          {u"call"_s, u"C-000007"_s},
                                          {u"topic"_s, u"Rimborsi IVA"_s},
                                          {u"outcome"_s, u"informed"_s},
                                          {u"mine"_s, true}},
                              QJsonObject{{u"savedAt"_s, u"2026-10-05T07:40:00Z"_s},
                                          {u"request"_s, u"482913"_s},
                                          {u"outcome"_s, u"informed"_s}}};
    desk.window.actions().of(ui::Act::NotCopied).trigger();
    QVERIFY(QTest::qWaitFor([&desk] { return desk.focus() == u"notCopiedRows"_s; }));
}

void rangWhileClosed(SeatedDesk &desk)
{
    queue(desk);
    desk.reports.whileClosed = {QJsonObject{{u"call"_s, 77},
                                            {u"caller"_s, u"…37"_s},
                                            {u"times"_s, 3},
                                            {u"lastAt"_s, u"2026-10-04T16:00:00Z"_s},
                                            {u"reason"_s, u"sciopero"_s}},
                                QJsonObject{{u"call"_s, 78},
                                            {u"caller"_s, u"…02"_s},
                                            {u"times"_s, 1},
                                            {u"lastAt"_s, u"2026-10-05T06:40:00Z"_s}}};
    desk.configure(u"listCallsWhileClosed"_s, true);
    desk.window.actions().of(ui::Act::WhileClosed).trigger();
    QVERIFY(QTest::qWaitFor([&desk] { return desk.focus() == u"whileClosedRows"_s; }));
}

void cards(SeatedDesk &desk)
{
    call(desk);
    desk.press(u"F9"_s);
}

void outcome(SeatedDesk &desk)
{
    call(desk);
    desk.press(u"Ctrl+Shift+R"_s);
    desk.press(u"Down"_s);
}

void interventions(SeatedDesk &desk)
{
    desk.bring(desk.handOver(1, HandOverState::Done));
    desk.bring(desk.handOver(2, HandOverState::Offered));
    auto taken = desk.handOver(3, HandOverState::Taken);
    taken.isMine = true;
    desk.bring(taken);
    desk.press(u"Alt+3"_s);
    desk.press(u"Ctrl+Shift+R"_s);
    desk.press(u"Space"_s);
}

void nothing(SeatedDesk &desk)
{
    desk.press(u"Alt+3"_s);
}

void monitoring(SeatedDesk &desk)
{
    const auto told = QJsonDocument::fromJson(R"({
        "received": 88, "answered": 51, "abandoned": 6, "offered": 31, "accepted": 26,
        "attempts": 40, "reached": 25, "promisesKept": 30, "promisesBroken": 1, "waiting": 12,
        "hours": [{"from": "2026-10-05T07:00:00Z", "answered": 9, "accepted": 3, "lost": 2},
                  {"from": "2026-10-05T07:30:00Z", "answered": 11, "accepted": 4, "lost": 5}]})");
    desk.reports.figures = told.object();
    desk.press(u"Alt+1"_s); // some begin in monitoring, with nothing yet
    desk.press(u"Alt+4"_s);
    const auto *rows = desk.window.findChild<QTableView *>(u"hourTable"_s)->model();
    QVERIFY(QTest::qWaitFor([rows] { return rows->rowCount() > 0; }));
}

// A month with every kind of number, from one digit to four, and hours before and after the usual.
void month(SeatedDesk &desk)
{
    desk.reports.period = QJsonDocument::fromJson(R"({"fewPeople": false,
        "totals": {"received": 2412, "answered": 1730, "abandoned": 140, "offered": 490,
            "accepted": 360, "promisesKept": 331, "promisesBroken": 12, "informed": 1250,
            "concluded": 1720, "withoutOffice": 1240, "interventions": 212, "handOvers": 230,
            "cameBack": 118, "notOurs": 125},
        "before": {"totals": {"received": 2398, "answered": 1510, "accepted": 402,
            "promisesKept": 350, "promisesBroken": 40, "informed": 1180, "withoutOffice": 1100,
            "interventions": 260, "cameBack": 150}},
        "days": [{"day": "2026-10-01", "promisesKept": 130, "promisesBroken": 1, "isSealed": true},
                 {"day": "2026-10-02", "promisesKept": 101, "promisesBroken": 11, "isSealed": true},
                 {"day": "2026-10-05", "promisesKept": 100, "promisesBroken": 0}],
        "hours": [{"weekday": 1, "hour": 8, "received": 4}, {"weekday": 1, "hour": 9, "received": 611},
                  {"weekday": 1, "hour": 10, "received": 1210}, {"weekday": 2, "hour": 9, "received": 302},
                  {"weekday": 3, "hour": 11, "received": 150}, {"weekday": 5, "hour": 14, "received": 135}],
        "topics": [{"title": "Codice fiscale e tessera sanitaria", "concluded": 800, "cameBack": 88, "notOurs": 5},
                   {"title": "Rimborsi", "concluded": 600, "cameBack": 30, "notOurs": 0},
                   {"title": "Bollo auto", "concluded": 320, "cameBack": 0, "notOurs": 120}]})")
                              .object();
    monitoring(desk);
    auto *months = desk.window.findChild<QRadioButton *>(u"span_2"_s);
    months->setFocus();
    months->click();
    const auto *map = desk.window.findChild<QWidget *>(u"heatMap"_s);
    QVERIFY(QTest::qWaitFor([map] { return map->isVisible(); }));
}

void monthInTables(SeatedDesk &desk)
{
    month(desk);
    desk.press(u"Ctrl+G"_s);
}

void closings(SeatedDesk &desk)
{
    desk.press(u"Ctrl+Shift+Y"_s);
    QVERIFY(QTest::qWaitFor([&desk] { return desk.focus() == u"closingReason"_s; }));
    desk.type(u"Vigilia"_s);
}

void citizenRequests(SeatedDesk &desk)
{
    const auto requests = QJsonDocument::fromJson(R"([
        {"id": 1, "reference": "prot. 7/2026", "kind": "rectify", "receivedOn": "2026-09-10",
         "answerBy": "2026-10-10", "daysLeft": 5, "receipts": [1]},
        {"id": 2, "reference": "prot. 5/2026", "kind": "erase", "receivedOn": "2026-09-01",
         "answerBy": "2026-10-01", "daysLeft": -4, "receipts": []},
        {"id": 3, "reference": "prot. 2/2026", "kind": "export", "receivedOn": "2026-08-01",
         "answerBy": "2026-08-31", "daysLeft": -35, "answeredOn": "2026-08-20", "receipts": [3]}
        ])")
                              .array();
    desk.reports.requests = QList<QJsonValue>(requests.begin(), requests.end());
    desk.window.actions().of(ui::Act::CitizenRequests).trigger();
    QVERIFY(QTest::qWaitFor([&desk] { return desk.focus() == u"citizenRequests"_s; }));
}

void audit(SeatedDesk &desk)
{
    const QJsonObject seal{{u"sealedAt"_s, u"2026-10-02T12:30:00Z"_s},
                           {u"by"_s, u"supervisor"_s},
                           {u"digest"_s, QString(64, u'a')}};
    auto friday = seal;
    friday.insert(u"day"_s, u"2026-10-02"_s);
    auto thursday = seal;
    thursday.insert(u"day"_s, u"2026-10-01"_s);
    desk.reports.audited.insert(u"days"_s, {{u"days"_s, QJsonArray{friday, thursday}}});
    QVERIFY(QTest::qWaitFor([&desk] { return desk.focus() == u"auditChoice"_s; }));
    desk.press(u"Return"_s);
    QVERIFY(QTest::qWaitFor([&desk] { return desk.focus() == u"auditRows"_s; }));
}

// A log is of a day.
void auditWithoutDay(SeatedDesk &desk)
{
    QVERIFY(QTest::qWaitFor([&desk] { return desk.focus() == u"auditChoice"_s; }));
    desk.press(u"Down"_s);
    desk.press(u"Return"_s);
    QVERIFY(QTest::qWaitFor([&desk] { return desk.focus() == u"auditDay"_s; }));
    QVERIFY(!desk.text(u"auditProblem"_s).isEmpty());
}

void auditReads(SeatedDesk &desk)
{
    desk.reports.auditors = {QJsonObject{{u"at"_s, u"2026-10-05T07:30:00Z"_s},
                                         {u"who"_s, u"Revisore Uno"_s},
                                         {u"what"_s, u"log"_s},
                                         {u"day"_s, u"2026-10-02"_s}}};
    desk.window.actions().of(ui::Act::AuditReads).trigger();
    QVERIFY(QTest::qWaitFor([&desk] { return desk.focus() == u"readRows"_s; }));
}

// A new office whose code another has.
void administration(SeatedDesk &desk)
{
    desk.press(u"Alt+5"_s);
    for (int section = 0; section < 4; ++section)
        desk.press(u"Down"_s);
    desk.press(u"Return"_s);
    desk.press(u"Tab"_s);
    desk.press(u"Space"_s);
    QCOMPARE(desk.focus(), u"field_code"_s);
    desk.type(u"CEN"_s);
    desk.press(u"Tab"_s);
    QVERIFY(QTest::qWaitFor([&desk] { return !desk.text(u"problem_code"_s).isEmpty(); }));
}

void review(SeatedDesk &desk)
{
    administration(desk);
    desk.press(u"Ctrl+Return"_s);
    QVERIFY(QTest::qWaitFor([&desk] { return desk.focus() == u"reviewFindings"_s; }));
}

void explained(SeatedDesk &desk)
{
    desk.reports.behind = QJsonDocument::fromJson(R"({"figure": "received", "count": 2, "rows": [
        {"at": "2026-10-05T07:12:00Z", "call": "C-000001", "option": "Parlare con un operatore",
         "office": "Centralino", "topic": "Codice fiscale", "cards": "CF-1 v2", "outcome": "informed"},
        {"at": "2026-10-05T07:15:00Z", "call": "C-000002", "outcome": "abandoned"}]})")
                              .object();
    monitoring(desk);
    desk.window.findChild<QWidget *>(u"received"_s)->setFocus();
    desk.press(u"Return"_s);
    QVERIFY(QTest::qWaitFor([&desk] { return desk.focus() == u"readRows"_s; }));
}

void closeDay(SeatedDesk &desk)
{
    desk.reports.unfinished = QJsonDocument::fromJson(R"({"isOver": true, "list": [
        {"kind": "draft", "at": "2026-10-05T07:12:00Z", "call": "C-000001"},
        {"kind": "intervention", "at": "2026-10-05T07:15:00Z", "request": "112648", "office": "UT"}
        ]})")
                                  .object();
    desk.window.actions().of(ui::Act::CloseDay).trigger();
    QVERIFY(QTest::qWaitFor([&desk] { return desk.focus() == u"readRows"_s; }));
}

void desksOfDay(SeatedDesk &desk)
{
    monitoring(desk);
    desk.window.actions().of(ui::Act::DesksOfDay).trigger();
    QVERIFY(QTest::qWaitFor([&desk] { return desk.focus() == u"desks"_s; }));
}

void dayLog(SeatedDesk &desk)
{
    monitoring(desk);
    desk.reports.log = QJsonDocument::fromJson(R"({"code": "VAL", "day": "2026-10-05",
        "directorate": "Direzione provinciale di Valdorata", "timeZone": "Europe/Rome", "rows": [
        {"number": 1, "at": "2026-10-05T07:12:00Z", "kind": "call", "call": "C-000001",
         "option": "Parlare con un operatore", "office": "Centralino", "topic": "Rimborsi IVA",
         "cards": "RIMBIVA-1 v1", "outcome": "informed"},
        {"number": 2, "at": "2026-10-05T07:15:00Z", "kind": "attempt", "request": "112648",
         "office": "Centralino", "outcome": "no-answer", "promise": "2026-10-06T08:00:00Z",
         "kept": true},
        {"number": 3, "at": "2026-10-05T07:20:00Z", "kind": "correction", "call": "C-000009",
         "office": "Ufficio territoriale", "outcome": "done", "aboutDay": "2026-10-02",
         "aboutRow": 4}],
        "totals": {"received": 1, "answered": 1, "abandoned": 1, "closed": 1, "offered": 1,
            "accepted": 1, "declined": 1, "attempts": 1, "reached": 1, "promisesKept": 1,
            "promisesBroken": 1, "handOvers": 1, "interventions": 1, "informed": 1,
            "withoutOffice": 1}})")
                           .object();
    desk.window.actions().of(ui::Act::DayLog).trigger();
    QVERIFY(QTest::qWaitFor([&desk] { return desk.focus() == u"logTable"_s; }));
}

void signIn(SeatedDesk &desk)
{
    auto *page = new ui::SignInPage(desk.theme, &desk.window);
    page->show({{u"north"_s, u"Nord"_s, u"login1"_s, u"Ada Prova"_s, u"Centralino"_s},
                {u"north"_s, u"Nord"_s, u"login2"_s, u"Ivo Prova"_s, u"Funzionario"_s}});
    page->showError(u"La banca dati non risponde."_s);
    desk.window.showAlone(*page);
}

void account(SeatedDesk &desk)
{
    auto *page = new ui::SignInPage(desk.theme, &desk.window);
    page->showAccount(u"ada"_s);
    page->showError(u"La banca dati non risponde."_s);
    desk.window.showAlone(*page);
}

void left(SeatedDesk &desk)
{
    auto *page = new ui::SignInPage(desk.theme, &desk.window);
    page->showLeft(true);
    desk.window.showAlone(*page);
}

// As the program opens it; here nothing is behind it.
void preferences(SeatedDesk &desk)
{
    auto *page = new ui::PreferencesPage(desk.theme, desk.window.actions());
    page->show({.language = u"en"_s});
    page->showDevice(u"USB headset"_s);
    desk.window.addPlace(ui::Place::Preferences, *page);
    desk.window.go(ui::Place::Preferences);
}

void trouble(SeatedDesk &desk)
{
    queue(desk);
    Q_EMIT desk.feed.lost({base::Error::Kind::Unavailable, base::Reason::DatabaseAway, {}, {}});
    desk.window.show(
        ui::TroubleView{u"La banca dati non risponde dalle 11:29"_s, u"Le note restano qui."_s});
}

} // namespace

const QList<Scene> &scenes()
{
    static const QList<Scene> list{
        {"queue", Role::Operator, u"CEN"_s, queue},
        {"at risk", Role::Operator, u"CEN"_s, selectedAtRisk},
        {"keys", Role::Operator, u"CEN"_s, keys},
        {"ring", Role::Operator, u"CEN"_s, ring},
        {"call", Role::Operator, u"CEN"_s, call},
        {"several topics", Role::Operator, u"CEN"_s, topics},
        {"who has the case", Role::Operator, u"CEN"_s, whoHasTheCase},
        {"emergency", Role::Operator, u"CEN"_s, emergency},
        {"giving", Role::Supervisor, {}, giving},
        {"looking up", Role::Supervisor, {}, lookingUp},
        {"not copied", Role::Operator, {}, notCopied},
        {"rang while closed", Role::Operator, u"CEN"_s, rangWhileClosed},
        {"cards", Role::Operator, u"CEN"_s, cards},
        {"outcome", Role::Operator, u"CEN"_s, outcome},
        {"interventions", Role::Official, u"UT"_s, interventions},
        {"nothing", Role::Official, u"UT"_s, nothing},
        {"monitoring", Role::Operator, u"CEN"_s, monitoring},
        {"month", Role::Supervisor, {}, month},
        {"month in tables", Role::Supervisor, {}, monthInTables},
        {"figure", Role::Supervisor, {}, explained},
        {"closing of the day", Role::Supervisor, {}, closeDay},
        {"desks on duty", Role::Supervisor, {}, desksOfDay},
        {"log of the day", Role::Supervisor, {}, dayLog},
        {"closings", Role::Supervisor, {}, closings},
        {"requests of citizens", Role::Administrator, {}, citizenRequests},
        {"sign-in", Role::Operator, u"CEN"_s, signIn},
        {"account", Role::Operator, u"CEN"_s, account},
        {"left", Role::Operator, u"CEN"_s, left},
        {"preferences", Role::Operator, u"CEN"_s, preferences},
        {"administration", Role::Administrator, {}, administration},
        {"administration, review", Role::Administrator, {}, review},
        {"audit", Role::Auditor, {}, audit},
        {"audit of no day", Role::Auditor, {}, auditWithoutDay},
        {"trouble", Role::Operator, u"CEN"_s, trouble},
    };
    return list;
}

const QList<Scene> &scenesOfOtherRoles()
{
    static const QList<Scene> list{
        {"queue of an official", Role::Official, u"UT"_s, queue},
        {"call of an official", Role::Official, u"UT"_s, call},
        {"monitoring of an official", Role::Official, u"UT"_s, monitoring},
        {"nothing for an operator", Role::Operator, u"CEN"_s, nothing},
        {"queue of a supervisor", Role::Supervisor, {}, queue},
        {"monitoring of a supervisor", Role::Supervisor, {}, monitoring},
        {"preferences of an official", Role::Official, u"UT"_s, preferences},
        {"preferences of a supervisor", Role::Supervisor, {}, preferences},
        {"preferences of an administrator", Role::Administrator, {}, preferences},
        {"keys of a supervisor", Role::Supervisor, {}, keys},
        {"queue of an administrator", Role::Administrator, {}, queue},
        {"closings of an administrator", Role::Administrator, {}, closings},
        {"keys of an auditor", Role::Auditor, {}, keys},
        {"what auditors have read", Role::Administrator, {}, auditReads},
        {"monitoring of an administrator", Role::Administrator, {}, monitoring},
    };
    return list;
}

void keepPicture(QWidget &window, const QString &name)
{
    const QDir folder(qEnvironmentVariable("RICHIAMATE_PICTURES"));
    if (qEnvironmentVariableIsSet("RICHIAMATE_PICTURES"))
        QVERIFY(window.grab().save(folder.filePath(name + u".png"_s)));
}

} // namespace support
