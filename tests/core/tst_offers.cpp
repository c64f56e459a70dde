#include "core/routing/router.h"
#include "core/words/words.h"

#include <QTest>

using offices::Directorate;
using routing::Because;
using routing::Destination;
using routing::Question;
using namespace Qt::StringLiterals;

namespace {

Question question(const QString &at)
{
    return {u"1"_s, QDateTime::fromString(at, Qt::ISODate).toUTC(), {}, u"+393456789012"_s};
}

const routing::Reason *reasonOf(const Destination &destination, Because because)
{
    for (const auto &reason : destination.reasons) {
        if (reason.because == because)
            return &reason;
    }
    return nullptr;
}

const auto monday = QLatin1StringView("2026-10-05T10:00:00+02:00");

} // namespace

// What is said of an offered callback, and of who calls.
class OffersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repeatsJoin();
    void frequentCallersAreMarked_data();
    void frequentCallersAreMarked();
    void frequentCallersAreNeverRefused();
    void lastMinutes_data();
    void lastMinutes();
    void lastMinutesOfTheOffice();
    void optionsHoldForATime_data();
    void optionsHoldForATime();
};

void OffersTest::repeatsJoin()
{
    auto asked = question(monday);
    const auto first = routing::route(Directorate::standard(), asked);
    QVERIFY(!first.joinsOpenCallback);
    QVERIFY(!reasonOf(first, Because::JoinsOpenCallback));
    asked.hasOpenCallback = true;
    const auto repeat = routing::route(Directorate::standard(), asked);
    QVERIFY(repeat.joinsOpenCallback);
    QVERIFY(reasonOf(repeat, Because::JoinsOpenCallback));
    QCOMPARE(repeat.then, routing::Then::OfferCallback);
    asked.at = asked.at.addSecs(6 * 3600);
    QVERIFY(
        !routing::route(Directorate::standard(), asked).joinsOpenCallback); // nothing is offered
}

void OffersTest::frequentCallersAreMarked_data()
{
    QTest::addColumn<int>("calls");
    QTest::addColumn<int>("limit");
    QTest::addColumn<bool>("frequent");
    const int ours = offices::Limits().frequentCalls;
    QTest::newRow("not known") << 0 << ours << false;
    QTest::newRow("one fewer") << 4 << ours << false;
    QTest::newRow("as many") << 5 << ours << true;
    QTest::newRow("another limit") << 5 << 6 << false;
    QTest::newRow("every call") << 1 << 1 << true;
}

void OffersTest::frequentCallersAreMarked()
{
    QFETCH(int, calls);
    QFETCH(int, limit);
    QFETCH(bool, frequent);
    auto directorate = Directorate::standard();
    directorate.limits.frequentCalls = limit;
    auto asked = question(monday);
    asked.callsToday = calls;
    const auto destination = routing::route(directorate, asked);
    QCOMPARE(destination.isFrequent, frequent);
    QCOMPARE(reasonOf(destination, Because::FrequentCaller) != nullptr, frequent);
}

void OffersTest::frequentCallersAreNeverRefused()
{
    for (const auto &at : {QString(monday), u"2026-10-05T15:00:00+02:00"_s}) {
        auto asked = question(at);
        const auto once = routing::route(Directorate::standard(), asked);
        asked.callsToday = 1000;
        const auto often = routing::route(Directorate::standard(), asked);
        QVERIFY(often.isFrequent);
        QCOMPARE(often.open, once.open);
        QCOMPARE(often.steps, once.steps);
        QCOMPARE(often.then, once.then);
        QCOMPARE(often.callbackOffice, once.callbackOffice);
        QCOMPARE(often.number, once.number);
    }
}

void OffersTest::lastMinutes_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("notBefore"); // empty: now
    QTest::addColumn<QString>("english");
    QTest::newRow("just in time") << u"2026-10-05T12:54:59+02:00"_s << QString() << QString();
    const auto tomorrow =
        u"The citizen will be called back from the next opening on: tomorrow at 9."_s;
    QTest::newRow("five minutes before")
        << u"2026-10-05T12:55:00+02:00"_s << u"2026-10-06T07:00:00Z"_s << tomorrow;
    QTest::newRow("last second") << u"2026-10-05T12:59:59+02:00"_s << u"2026-10-06T07:00:00Z"_s
                                 << tomorrow;
    QTest::newRow("before a week-end")
        << u"2026-10-09T12:59:00+02:00"_s << u"2026-10-12T07:00:00Z"_s
        << u"The citizen will be called back from the next opening on: Monday 12 at 9."_s;
    QTest::newRow("before the clock goes back")
        << u"2026-10-23T12:59:00+02:00"_s << u"2026-10-26T08:00:00Z"_s
        << u"The citizen will be called back from the next opening on: Monday 26 at 9."_s;
}

void OffersTest::lastMinutes()
{
    QFETCH(QString, at);
    QFETCH(QString, notBefore);
    QFETCH(QString, english);
    const auto destination = routing::route(Directorate::standard(), question(at));
    QVERIFY(destination.open);
    QCOMPARE(destination.then, routing::Then::OfferCallback);
    QCOMPARE(destination.notBefore.has_value(), !notBefore.isEmpty());
    const auto *reason = reasonOf(destination, Because::NotBeforeOpening);
    QCOMPARE(reason != nullptr, !notBefore.isEmpty());
    if (!reason)
        return;
    QCOMPARE(destination.notBefore->toString(Qt::ISODate), notBefore);
    QCOMPARE(words::Words(u"en"_s).reason(*reason), english);
}

// The office that calls back counts, not the one that rings.
void OffersTest::lastMinutesOfTheOffice()
{
    auto directorate = Directorate::standard();
    directorate.offices[0].hours = calendar::OpeningHours(
        directorate.hours.zone(),
        {{Qt::Monday, QTime(9, 0), QTime(10, 0)}, {Qt::Monday, QTime(15, 10), QTime(16, 0)}});
    directorate.offices.append({u"FRONT"_s, u"Front"_s, offices::OfficeKind::Desks});
    directorate.menu = {{u"1"_s, {}, {{u"FRONT"_s, 3}}, u"CEN"_s}};
    const auto destination = routing::route(directorate, question(monday));
    QVERIFY(destination.open);
    const auto *reason = reasonOf(destination, Because::NotBeforeOpening);
    QVERIFY(reason);
    QCOMPARE(words::Words(u"en"_s).reason(*reason),
             u"The citizen will be called back from the next opening on: at 15 10."_s);
}

void OffersTest::optionsHoldForATime_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<bool>("holds");
    QTest::newRow("the day before") << u"2026-10-02T10:00:00+02:00"_s << false;
    QTest::newRow("first day") << QString(monday) << true;
    QTest::newRow("last day") << u"2026-10-09T12:59:00+02:00"_s << true;
    QTest::newRow("the day after") << u"2026-10-12T10:00:00+02:00"_s << false;
}

void OffersTest::optionsHoldForATime()
{
    QFETCH(QString, at);
    QFETCH(bool, holds);
    auto directorate = Directorate::standard();
    directorate.offices.append({u"UT"_s, u"Office"_s});
    directorate.menu = {
        {u"1"_s, {}, {{u"UT"_s, 3}}, u"UT"_s, QDate(2026, 10, 5), QDate(2026, 10, 9)}};
    const auto destination = routing::route(directorate, question(at));
    QVERIFY(destination.open);
    QCOMPARE(destination.steps.value(0).office, holds ? u"UT"_s : u"CEN"_s);
    QCOMPARE(destination.callbackOffice, holds ? u"UT"_s : u"CEN"_s);
    QCOMPARE(destination.reasons.first().because, holds ? Because::Open : Because::OptionNotValid);
}

QTEST_APPLESS_MAIN(OffersTest)
#include "tst_offers.moc"
