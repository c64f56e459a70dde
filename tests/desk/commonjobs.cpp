#include "tests/desk/commonjobs.h"

#include "tests/support/jsonedit.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace support {

using namespace Qt::StringLiterals;
using calls::CallState;
using calls::HandOverState;
using calls::Line;
using offices::Role;

namespace {

// What has changed by itself is heard before F8 does anything but say what it would do.
void hear(SeatedDesk &desk, const QString &next)
{
    QVERIFY2(desk.offers(next), qPrintable(next + u" / "_s + desk.next()));
    QTRY_VERIFY(desk.session->isHeard());
}

void recordWith(SeatedDesk &desk, qint64 id)
{
    desk.commands.effects[u"saveRecord"_s] = [&desk, id] {
        auto row = desk.mine(id);
        row.state = CallState::Completed;
        row.hasEnded = true;
        row.isRecorded = true;
        desk.bring(row);
    };
}

void answer(SeatedDesk &desk, Hands &hands)
{
    desk.bring(desk.call(1, CallState::Ringing));
    hear(desk, u"Answer"_s);
    desk.telephony.effects[u"answer"_s] = [&desk] { desk.bring(desk.mine(1)); };
    hands.act(u"Answer"_s);
    QTRY_COMPARE(desk.telephony.asked, QStringList{u"answer call-1"_s});
    QTRY_COMPARE(desk.focus(), u"topic"_s);
}

void putThrough(SeatedDesk &desk, Hands &hands)
{
    auto given = desk.handOver(1, HandOverState::Offered);
    given.office = u"UT"_s;
    given.conversation = u"call-1"_s;
    given.call = base::CallId(1);
    given.isFromMe = true;
    desk.commands.effects[u"handOver"_s] = [&desk, given] { desk.bring(given); };
    recordWith(desk, 1);
    hands.act(u"Put through"_s);
    hands.take();
    QTRY_COMPARE(desk.commands.asked.filter(u"handOver"_s), QStringList{u"handOver UT"_s});
    QTRY_VERIFY(desk.session->mayEnd());
    given.state = HandOverState::Taken; // the office has answered
    desk.bring(given);
    QTRY_COMPARE(desk.commands.asked.filter(u"saveRecord"_s),
                 QStringList{u"saveRecord 1 handed-over"_s});
}

void inform(SeatedDesk &desk, Hands &hands)
{
    answer(desk, hands);
    hands.act(u"Information cards"_s);
    hands.find(u"cf"_s);
    hands.take();
    auto ended = desk.mine(1);
    ended.state = CallState::Completed;
    ended.hasEnded = true; // the citizen has hung up
    desk.bring(ended);
    hear(desk, u"Outcome"_s);
    hands.act(u"Outcome"_s);
    QVERIFY(desk.offers(u"Save"_s));
    recordWith(desk, 1);
    hands.act(u"Save"_s);
    QTRY_COMPARE(desk.commands.asked.filter(u"saveRecord"_s),
                 QStringList{u"saveRecord 1 informed"_s});
}

void transfer(SeatedDesk &desk, Hands &hands)
{
    answer(desk, hands);
    hands.find(u"cf"_s);
    hands.take();
    putThrough(desk, hands);
}

void transferByMenu(SeatedDesk &desk, Hands &hands)
{
    QFile file(u"" SOURCE_FOLDER "/resources/training/valdorata.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    JsonEdit named(file.readAll());
    named.set(u"menu[0].topic"_s, u"CF"_s);
    Q_EMIT desk.feed.directorateArrived(
        {{u"configuration"_s, QJsonDocument::fromJson(named.text()).object()}, {u"revision"_s, 2}});
    answer(desk, hands);
    putThrough(desk, hands);
}

void callInVain(SeatedDesk &desk, Hands &hands)
{
    desk.bring(desk.waiting(1));
    desk.commands.effects[u"takeNext"_s] = [&desk] { desk.bring(desk.claimed(1)); };
    hands.act(u"Take the next"_s);
    QVERIFY(desk.offers(u"Call"_s));
    QTRY_VERIFY(desk.session->mayEnd());
    desk.commands.effects[u"attemptDialled"_s] = [&desk] {
        desk.bring(desk.calling(1, Line::Dialling));
    };
    hands.act(u"Call"_s);
    QTRY_COMPARE(desk.back(), u"Stop calling"_s);
    QTRY_VERIFY(desk.session->mayEnd());
    desk.bring(desk.calling(1, Line::Ended, u"no-answer"_s));
    hear(desk, u"Save"_s);
    desk.commands.effects[u"endAttempt"_s] = [&desk] {
        auto row = desk.waiting(1);
        row.attempts = 1;
        desk.bring(row);
    };
    hands.act(u"Save"_s);
    QTRY_COMPARE(desk.commands.asked.filter(u"endAttempt"_s),
                 QStringList{u"endAttempt 7 no-answer"_s});
}

void intervene(SeatedDesk &desk, Hands &hands)
{
    desk.bring(desk.handOver(1, HandOverState::Offered));
    hear(desk, u"Take"_s);
    desk.commands.effects[u"takeHandOver"_s] = [&desk] {
        auto row = desk.handOver(1, HandOverState::Taken);
        row.isMine = true;
        desk.bring(row);
    };
    hands.act(u"Take"_s);
    QTRY_COMPARE(desk.focus(), u"interventionNote"_s);
    hands.write(u"duplicato spedito"_s);
    hands.act(u"Outcome"_s);
    QTRY_COMPARE(desk.focus(), u"done"_s);
    hands.mark();
    QVERIFY(desk.offers(u"Save"_s));
    desk.commands.effects[u"recordIntervention"_s] = [&desk] {
        desk.bring(desk.handOver(1, HandOverState::Done));
    };
    hands.act(u"Save"_s);
    QTRY_VERIFY(desk.commands.asked.contains(u"recordIntervention 1 done"_s));
}

// What was taken earlier is open by itself: the list goes to its outcome.
void interveneFromList(SeatedDesk &desk, Hands &hands)
{
    auto taken = desk.handOver(1, HandOverState::Taken);
    taken.isMine = true;
    desk.bring(taken);
    desk.window.go(ui::Place::Queue); // from elsewhere
    hands.act(u"Go to the interventions"_s);
    QTRY_COMPARE(desk.focus(), u"handOverView"_s);
    hands.take();
    QTRY_COMPARE(desk.focus(), u"done"_s);
    hands.mark();
    hear(desk, u"Save"_s);
    desk.commands.effects[u"recordIntervention"_s] = [&desk] {
        desk.bring(desk.handOver(1, HandOverState::Done));
    };
    hands.act(u"Save"_s);
    QTRY_VERIFY(desk.commands.asked.contains(u"recordIntervention 1 done"_s));
}

void printLog(SeatedDesk &desk, Hands &hands)
{
    desk.reports.log = QJsonDocument::fromJson(R"({"code": "valdorata",
        "directorate": "Direzione di Valdorata", "timeZone": "Europe/Rome", "day": "2026-10-05",
        "rows": [], "totals": {"received": 0, "answered": 0, "abandoned": 0, "closed": 0,
        "offered": 0, "accepted": 0, "declined": 0, "attempts": 0, "reached": 0,
        "promisesKept": 0, "promisesBroken": 0, "handOvers": 0, "interventions": 0,
        "informed": 0, "withoutOffice": 0}})")
                           .object();
    desk.window.go(ui::Place::Queue); // from elsewhere
    hands.act(u"Go to monitoring"_s);
    QTRY_COMPARE(desk.window.place(), ui::Place::Monitoring);
    hands.act(u"Print the log"_s);
    const QDir documents(QDir::homePath() + u"/Documents/Richiamate"_s);
    QTRY_COMPARE_WITH_TIMEOUT(documents.entryList({u"*.pdf"_s}),
                              QStringList{u"valdorata-2026-10-05.pdf"_s}, 30'000);
}

} // namespace

const QList<CommonJob> &commonJobs()
{
    static const QList<CommonJob> jobs{
        {"Answer, information only", 7, Role::Operator, u"CEN"_s, inform},
        {"Put through by topic", 7, Role::Operator, u"CEN"_s, transfer},
        {"Put through, topic known from the menu", 3, Role::Operator, u"CEN"_s, transferByMenu},
        {"Take the next, record no answer", 3, Role::Operator, u"CEN"_s, callInVain},
        {"Record an intervention", 4, Role::Official, u"UT"_s, intervene},
        {"Record an intervention, from the list", 4, Role::Official, u"UT"_s, interveneFromList},
        {"Print today's log", 3, Role::Supervisor, {}, printLog},
    };
    return jobs;
}

} // namespace support
