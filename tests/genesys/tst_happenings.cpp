#include "core/genesys/happenings.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using genesys::Happening;
using genesys::happeningsIn;
using namespace Qt::StringLiterals;
using Kind = Happening::Kind;
using Ending = Happening::Ending;

namespace {

QDateTime at(int second)
{
    return QDateTime(QDate(2026, 10, 5), QTime(7, 0), Qt::UTC).addSecs(second);
}

// From and until in seconds; -1: not.
QJsonObject party(const QString &purpose, int from, int until, QJsonObject more = {})
{
    more.insert(u"purpose"_s, purpose);
    if (from >= 0)
        more.insert(u"connectedTime"_s, at(from).toString(Qt::ISODateWithMs));
    if (until >= 0)
        more.insert(u"endTime"_s, at(until).toString(Qt::ISODateWithMs));
    return more;
}

QJsonObject citizen(int from, int until, const QJsonObject &leg = {})
{
    return party(u"customer"_s, from, until, {{u"calls"_s, QJsonArray{leg}}});
}

QJsonObject queue(const QString &id, int from, int until)
{
    return party(u"acd"_s, from, until, {{u"queueId"_s, id}});
}

QJsonObject agent(const QString &user, const QString &queue, int from, int until)
{
    return party(u"agent"_s, from, until, {{u"userId"_s, user}, {u"queueId"_s, queue}});
}

// A callback, or a call, with instants of its own.
QJsonObject share(int from, int until, QJsonObject more = {})
{
    if (from >= 0)
        more.insert(u"connectedTime"_s, at(from).toString(Qt::ISODateWithMs));
    if (until >= 0)
        more.insert(u"disconnectedTime"_s, at(until).toString(Qt::ISODateWithMs));
    more.insert(u"state"_s, until >= 0 ? u"disconnected"_s : u"connected"_s);
    return more;
}

QJsonObject rungBack(int from, int until, const QString &disconnectType = u"client"_s)
{
    return share(from, until,
                 {{u"direction"_s, u"outbound"_s}, {u"disconnectType"_s, disconnectType}});
}

// Who picked the callback and rang the citizen, for that attempt.
QJsonObject pick(const QString &user, const QString &attempt, int from, int until,
                 const QJsonArray &calls)
{
    return party(u"agent"_s, from, until,
                 {{u"userId"_s, user},
                  {u"queueId"_s, u"cen"_s},
                  {u"callbacks"_s, QJsonArray{share(from, until)}},
                  {u"calls"_s, calls},
                  {u"attributes"_s, QJsonObject{{u"attempt"_s, attempt}}}});
}

QJsonObject callbackQueue(int from, int until)
{
    return party(u"acd"_s, from, until,
                 {{u"queueId"_s, u"cen"_s}, {u"callbacks"_s, QJsonArray{share(from, until)}}});
}

QList<Happening> in(const QJsonArray &participants, const QJsonArray &transfers = {})
{
    return happeningsIn(genesys::conversationOf(
        {{u"id"_s, u"c"_s}, {u"participants"_s, participants}, {u"recentTransfers"_s, transfers}}));
}

QJsonObject transfer(const QString &state, const QJsonObject &destination, int second = 60,
                     const QString &from = u"ada"_s)
{
    return {{u"id"_s, u"t"_s},
            {u"state"_s, state},
            {u"dateIssued"_s, at(second).toString(Qt::ISODateWithMs)},
            {u"initiator"_s, QJsonObject{{u"userId"_s, from}}},
            {u"destination"_s, destination}};
}

const QJsonObject toOffice; // of a queue the exchange says nothing here
const QJsonObject hungUp{{u"disconnectType"_s, u"client"_s}};

} // namespace

// What the snapshots of the exchange tell beyond what its flow knows.
class HappeningsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void readsWhatIsRungBack_data();
    void readsWhatIsRungBack();
};

void HappeningsTest::reads_data()
{
    QTest::addColumn<QList<Happening>>("read");
    QTest::addColumn<QList<Happening>>("expected");
    const Happening answered{Kind::Answered, at(20), u"cen"_s, u"ada"_s};
    QTest::newRow("nothing") << in({}) << QList<Happening>();
    QTest::newRow("rings") << in({citizen(0, -1), queue(u"cen"_s, 10, -1),
                                  party(u"agent"_s, -1, -1, {{u"userId"_s, u"ada"_s}})})
                           << QList<Happening>();
    QTest::newRow("answered") << in(
        {citizen(0, -1), queue(u"cen"_s, 10, 20), agent(u"ada"_s, u"cen"_s, 20, -1)})
                              << QList{answered};
    QTest::newRow("abandoned while it rang")
        << in({citizen(0, 30, hungUp), queue(u"cen"_s, 10, 30)})
        << QList{Happening{Kind::Ended, at(30), {}, {}, Ending::HungUp}};
    QTest::newRow("ended by the flow")
        << in({citizen(0, 40), queue(u"cen"_s, 10, 30)}) << QList<Happening>();
    QTest::newRow("the citizen hangs up")
        << in({citizen(0, 50, hungUp), agent(u"ada"_s, u"cen"_s, 20, 50)})
        << QList{answered, {Kind::Ended, at(50), {}, {}, Ending::HungUp}};
    QTest::newRow("we hang up") << in(
        {citizen(0, 50, {{u"disconnectType"_s, u"peer"_s}}), agent(u"ada"_s, u"cen"_s, 20, 50)})
                                << QList{answered, {Kind::Ended, at(50), {}, {}, Ending::Desk}};
    QTest::newRow("put through") << in(
        {citizen(0, -1), agent(u"ada"_s, u"cen"_s, 20, -1), queue(u"ut"_s, 60, -1)},
        {transfer(u"Active"_s, toOffice)})
                                 << QList{answered, {Kind::Transferred, at(60), u"ut"_s, u"ada"_s}};
    QTest::newRow("put through and answered")
        << in({citizen(0, -1), agent(u"ada"_s, u"cen"_s, 20, 70), queue(u"ut"_s, 60, 70),
               agent(u"bea"_s, u"ut"_s, 70, -1)},
              {transfer(u"Complete"_s, toOffice)})
        << QList{answered,
                 {Kind::Transferred, at(60), u"ut"_s, u"ada"_s},
                 {Kind::Answered, at(70), u"ut"_s, u"bea"_s}};
    QTest::newRow("put through and back")
        << in({citizen(0, -1), agent(u"ada"_s, u"cen"_s, 20, -1), queue(u"ut"_s, 60, 85)},
              {transfer(u"Timeout"_s, toOffice)})
        << QList{answered,
                 {Kind::Transferred, at(60), u"ut"_s, u"ada"_s},
                 {Kind::Returned, at(85), u"ut"_s, u"ada"_s}};
    QTest::newRow("ended while the office rang")
        << in({citizen(0, 70, hungUp), agent(u"ada"_s, u"cen"_s, 20, 70), queue(u"ut"_s, 60, 70)},
              {transfer(u"Canceled"_s, toOffice)})
        << QList{answered,
                 {Kind::Transferred, at(60), u"ut"_s, u"ada"_s},
                 {Kind::Ended, at(70), {}, {}, Ending::HungUp}};
    QTest::newRow("taken back") << in(
        {citizen(0, -1), agent(u"ada"_s, u"cen"_s, 20, -1), queue(u"ut"_s, 60, 65)},
        {transfer(u"Canceled"_s, toOffice)})
                                << QList{answered,
                                         {Kind::Transferred, at(60), u"ut"_s, u"ada"_s},
                                         {Kind::Returned, at(65), u"ut"_s, u"ada"_s}};
    QTest::newRow("put through, told by an event")
        << in({citizen(0, -1), agent(u"ada"_s, u"cen"_s, 20, -1), queue(u"ut"_s, 61, 85)},
              {transfer(u"timeout"_s, toOffice)})
        << QList{answered,
                 {Kind::Transferred, at(60), u"ut"_s, u"ada"_s},
                 {Kind::Returned, at(85), u"ut"_s, u"ada"_s}};
    QTest::newRow("put through, the queue not joined yet")
        << in({citizen(0, -1), queue(u"cen"_s, 10, 20), agent(u"ada"_s, u"cen"_s, 20, -1)},
              {transfer(u"Pending"_s, toOffice)})
        << QList{answered};
    QTest::newRow("put through in the second in which it rang")
        << in({citizen(0, -1), queue(u"cen"_s, 60, 60), agent(u"ada"_s, u"cen"_s, 60, -1),
               queue(u"ut"_s, 60, -1)},
              {transfer(u"Active"_s, toOffice)})
        << QList{Happening{Kind::Answered, at(60), u"cen"_s, u"ada"_s},
                 Happening{Kind::Transferred, at(60), u"ut"_s, u"ada"_s}};
    QTest::newRow("put through to a person, who puts it through to an office")
        << in({citizen(0, -1), agent(u"ada"_s, u"cen"_s, 20, 70), agent(u"bea"_s, u"ut"_s, 70, 90),
               queue(u"reg"_s, 90, -1)},
              {transfer(u"Complete"_s, {{u"userId"_s, u"bea"_s}}),
               transfer(u"Active"_s, toOffice, 90, u"bea"_s)})
        << QList{answered,
                 {Kind::Answered, at(70), u"ut"_s, u"bea"_s},
                 {Kind::Transferred, at(90), u"reg"_s, u"bea"_s}};
    QTest::newRow("put through to a number")
        << in({citizen(0, -1), agent(u"ada"_s, u"cen"_s, 20, -1)},
              {transfer(u"Active"_s, {{u"address"_s, u"+390000000"_s}})})
        << QList{answered};
    for (const auto &never : {QString(), u"9999-12-31T23:59:59-14:00"_s}) {
        auto untimed = transfer(u"Failed"_s, toOffice);
        untimed.insert(u"dateIssued"_s, never);
        QTest::newRow(qPrintable(u"put through at no time: "_s + never))
            << in({citizen(0, -1), agent(u"ada"_s, u"cen"_s, 20, -1)}, {untimed})
            << QList{answered};
    }
    const auto outbound = [](QJsonObject leg) {
        leg.insert(u"direction"_s, u"outbound"_s);
        return leg;
    };
    const auto cause = [](int code) {
        return QJsonArray{QJsonObject{{u"type"_s, u"sip"_s}, {u"code"_s, 486}},
                          QJsonObject{{u"type"_s, u"q850"_s}, {u"code"_s, code}}};
    };
    QTest::newRow("we call") << in(
        {citizen(-1, -1, outbound({})), agent(u"ada"_s, u"cen"_s, 0, -1)})
                             << QList<Happening>();
    QTest::newRow("we call and they answer")
        << in({citizen(9, -1, outbound({})), agent(u"ada"_s, u"cen"_s, 0, -1)})
        << QList{Happening{Kind::Answered, at(9)}};
    QTest::newRow("we call, put through and it is answered")
        << in({citizen(9, -1, outbound({})), agent(u"ada"_s, u"cen"_s, 0, 70),
               agent(u"bea"_s, u"ut"_s, 70, -1)})
        << QList{Happening{Kind::Answered, at(9)},
                 Happening{Kind::Answered, at(70), u"ut"_s, u"bea"_s}};
    QTest::newRow("we call and give up")
        << in({citizen(-1, 8, outbound({{u"disconnectType"_s, u"peer"_s}})),
               agent(u"ada"_s, u"cen"_s, 0, 8)})
        << QList{Happening{Kind::Ended, at(8), {}, {}, Ending::Desk}};
    QTest::newRow("we call and it is engaged")
        << in({citizen(-1, 5, outbound({{u"disconnectReasons"_s, cause(17)}})),
               agent(u"ada"_s, u"cen"_s, 0, 5)})
        << QList{Happening{Kind::Ended, at(5), {}, {}, Ending::Engaged}};
    QTest::newRow("we call and nobody answers")
        << in({citizen(-1, 40, outbound({{u"disconnectReasons"_s, cause(19)}})),
               agent(u"ada"_s, u"cen"_s, 0, 40)})
        << QList{Happening{Kind::Ended, at(40), {}, {}, Ending::NoAnswer}};
}

void HappeningsTest::reads()
{
    QFETCH(QList<Happening>, read);
    QFETCH(QList<Happening>, expected);
    QCOMPARE(read, expected);
}

// A callback that the exchange owns is in the conversation of the call that asked for it.
void HappeningsTest::readsWhatIsRungBack_data()
{
    QTest::addColumn<QList<Happening>>("read");
    QTest::addColumn<QList<Happening>>("expected");
    const auto asked = party(
        u"customer"_s, 0, -1,
        {{u"calls"_s, QJsonArray{share(0, 40, {{u"direction"_s, u"inbound"_s}})}},
         {u"callbacks"_s, QJsonArray{share(40, -1)}}});
    const auto again = [](int from, int until, const QString &why = u"client"_s) {
        return party(u"customer"_s, from, until,
                     {{u"calls"_s, QJsonArray{rungBack(from, until, why)}}});
    };
    const QJsonArray speaks{share(101, 160, {{u"direction"_s, u"outbound"_s}})};
    const Happening answered{Kind::Answered, at(110), {}, {}, Ending::Desk, u"17"_s};
    const Happening hangsUp{Kind::Ended, at(160), {}, {}, Ending::HungUp, u"17"_s};
    QTest::newRow("it waits") << in({asked, queue(u"cen"_s, 10, 30), callbackQueue(40, -1)})
                              << QList<Happening>();
    QTest::newRow("it is picked") << in(
        {asked, queue(u"cen"_s, 10, 30), callbackQueue(40, 100), pick(u"ada"_s, {}, 100, -1, {})})
                                  << QList<Happening>();
    QTest::newRow("rung back") << in({asked, queue(u"cen"_s, 10, 30), callbackQueue(40, 100),
                                      pick(u"ada"_s, u"17"_s, 100, 170, speaks), again(110, 160)})
                               << QList{answered, hangsUp};
    QTest::newRow("rung back, as the same party")
        << in({party(u"customer"_s, 0, 170,
                     {{u"calls"_s, QJsonArray{share(0, 40, {{u"direction"_s, u"inbound"_s}}),
                                              rungBack(110, 160)}},
                      {u"callbacks"_s, QJsonArray{share(40, 170)}}}),
               queue(u"cen"_s, 10, 30), callbackQueue(40, 100),
               pick(u"ada"_s, u"17"_s, 100, 170, speaks)})
        << QList{answered, hangsUp};
    // The first call rang until the citizen was gone: it says so still.
    const Happening gone{Kind::Ended, at(40), {}, {}, Ending::HungUp};
    const auto rang = queue(u"cen"_s, 10, 40);
    QTest::newRow("the first call") << in({asked, rang, callbackQueue(40, -1)}) << QList{gone};
    QTest::newRow("the first call, and nobody answers")
        << in({asked, rang, callbackQueue(40, 100),
               pick(u"ada"_s, u"17"_s, 100, 150, {share(101, 131)}), again(-1, 131, u"timeout"_s),
               callbackQueue(150, -1)})
        << QList{gone, {Kind::Ended, at(131), {}, {}, Ending::NoAnswer, u"17"_s}};
    QTest::newRow("picked once more")
        << in({asked, rang, callbackQueue(40, 100),
               pick(u"ada"_s, u"17"_s, 100, 150, {share(101, 131)}), again(-1, 131, u"timeout"_s),
               callbackQueue(150, 200), pick(u"bea"_s, u"18"_s, 200, -1, {share(201, -1)}),
               again(215, -1)})
        << QList{gone,
                 {Kind::Ended, at(131), {}, {}, Ending::NoAnswer, u"17"_s},
                 {Kind::Answered, at(215), {}, {}, Ending::Desk, u"18"_s}};
    QTest::newRow("rung twice by the same hands")
        << in({asked, rang, callbackQueue(40, 100),
               pick(u"ada"_s, u"17 18"_s, 100, -1, {share(101, 131), share(140, -1)}),
               again(-1, 131, u"timeout"_s), again(145, -1)})
        << QList{gone,
                 {Kind::Ended, at(131), {}, {}, Ending::NoAnswer, u"17"_s},
                 {Kind::Answered, at(145), {}, {}, Ending::Desk, u"18"_s}};
    QTest::newRow("rung back and put through")
        << in({asked, callbackQueue(40, 50), pick(u"ada"_s, u"17"_s, 50, 75, {share(51, 70)}),
               again(55, 90), queue(u"ut"_s, 60, 70), agent(u"bea"_s, u"ut"_s, 70, 90)},
              {transfer(u"Complete"_s, toOffice)})
        << QList{Happening{Kind::Answered, at(55), {}, {}, Ending::Desk, u"17"_s},
                 {Kind::Transferred, at(60), u"ut"_s, u"ada"_s, Ending::Desk, u"17"_s},
                 {Kind::Answered, at(70), u"ut"_s, u"bea"_s, Ending::Desk, u"17"_s},
                 {Kind::Ended, at(90), {}, {}, Ending::HungUp, u"17"_s}};
    QTest::newRow("put through before")
        << in({asked, agent(u"ada"_s, u"cen"_s, 20, -1), queue(u"ut"_s, 30, 40),
               callbackQueue(40, 100), pick(u"ada"_s, u"17"_s, 100, -1, {share(101, -1)}),
               again(110, -1)})
        << QList{Happening{Kind::Answered, at(20), u"cen"_s, u"ada"_s},
                 {Kind::Ended, at(40), {}, {}, Ending::Desk},
                 answered};
}

void HappeningsTest::readsWhatIsRungBack()
{
    reads();
}

QTEST_GUILESS_MAIN(HappeningsTest)
#include "tst_happenings.moc"
