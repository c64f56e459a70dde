#include "core/routing/router.h"

#include <QTest>

using offices::Directorate;
using offices::OfficeKind;
using routing::Because;
using routing::CallersNumber;
using routing::Desks;
using routing::Question;
using routing::Then;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(routing::CallersNumber)
Q_DECLARE_METATYPE(routing::Desks)
Q_DECLARE_METATYPE(QList<routing::Because>)

namespace {

const auto aCaller = QLatin1StringView("+393456789012");

// 1: switchboard; 2: an office that begins in 2027, then the switchboard; 3: only that office;
// 4: an office open in the afternoon.
Directorate directorate()
{
    auto result = Directorate::standard();
    const calendar::OpeningHours afternoon(QTimeZone("Europe/Rome"),
                                           {{Qt::Monday, QTime(14, 0), QTime(16, 0)}});
    result.offices.append({u"NEW"_s, u"New"_s, OfficeKind::Internal, {}, {2027, 1, 1}, {}, {}});
    result.offices.append({u"LATE"_s, u"Late"_s, OfficeKind::Internal, {}, {}, {}, afternoon});
    result.menu = {{u"1"_s, {}, {{u"CEN"_s, 4}}, u"CEN"_s},
                   {u"2"_s, {}, {{u"NEW"_s, 3}, {u"CEN"_s, 4}}, u"NEW"_s},
                   {u"3"_s, {}, {{u"NEW"_s, 3}}, u"NEW"_s},
                   {u"4"_s, {}, {{u"LATE"_s, 2}}, u"CEN"_s}};
    return result;
}

Question question(const QString &option, const QString &at, Desks desks = Desks::Free,
                  const QString &caller = aCaller)
{
    return {option, QDateTime::fromString(at, Qt::ISODate).toUTC(), desks, caller};
}

QString steps(const routing::Destination &destination)
{
    QStringList texts;
    for (const auto &step : destination.steps)
        texts.append(u"%1 %2"_s.arg(step.office).arg(step.rings));
    return texts.join(u", "_s);
}

QList<Because> reasons(const routing::Destination &destination)
{
    QList<Because> result;
    for (const auto &reason : destination.reasons)
        result.append(reason.because);
    return result;
}

const auto monday = QLatin1StringView("2026-10-05T10:00:00+02:00");
const auto mondayAfternoon = QLatin1StringView("2026-10-05T15:00:00+02:00");

} // namespace

class RouterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void open_data();
    void open();
    void closed_data();
    void closed();
    void number_data();
    void number();
    void nobodyAtAll();
};

void RouterTest::open_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("at");
    QTest::addColumn<Desks>("desks");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("callbackOffice");
    QTest::addColumn<QList<Because>>("because");
    const auto row = [](const char *name, const QString &option, const QString &at, Desks desks,
                        const QString &expected, const QString &office,
                        const QList<Because> &because) {
        QTest::newRow(name) << option << at << desks << expected << office << because;
    };
    row("desks free", u"1"_s, monday, Desks::Free, u"CEN 4"_s, u"CEN"_s,
        {Because::Open, Because::Rings, Because::OfferTo});
    row("all busy: rings all the same", u"1"_s, monday, Desks::Busy, u"CEN 4"_s, u"CEN"_s,
        {Because::Open, Because::Rings, Because::DesksBusy, Because::OfferTo});
    row("nobody signed in", u"1"_s, monday, Desks::None, u"CEN 4"_s, u"CEN"_s,
        {Because::Open, Because::Rings, Because::NobodySignedIn, Because::OfferTo});
    row("two seconds before closing", u"1"_s, u"2026-10-05T12:59:58+02:00"_s, Desks::Free,
        u"CEN 4"_s, u"CEN"_s,
        {Because::Open, Because::Rings, Because::OfferTo, Because::NotBeforeOpening});
    row("a step left out", u"2"_s, monday, Desks::Free, u"CEN 4"_s, u"CEN"_s,
        {Because::OfficeNotValid, Because::OfficeNotValid, Because::Open, Because::Rings,
         Because::OfferTo});
    row("the same step a year later", u"2"_s, u"2027-10-05T10:00:00+02:00"_s, Desks::Free,
        u"NEW 3, CEN 4"_s, u"NEW"_s,
        {Because::Open, Because::Rings, Because::Rings, Because::OfferTo});
    row("no step left", u"3"_s, monday, Desks::Free, u"CEN 5"_s, u"CEN"_s,
        {Because::OfficeNotValid, Because::OfficeNotValid, Because::Open, Because::Rings,
         Because::OfferTo});
    row("an unknown option", u"9"_s, monday, Desks::Free, u"CEN 5"_s, u"CEN"_s,
        {Because::UnknownOption, Because::Open, Because::Rings, Because::OfferTo});
    row("the first step's own hours", u"4"_s, mondayAfternoon, Desks::Free, u"LATE 2"_s, u"CEN"_s,
        {Because::Open, Because::Rings, Because::OfferTo, Because::NotBeforeOpening});
}

void RouterTest::open()
{
    QFETCH(QString, option);
    QFETCH(QString, at);
    QFETCH(Desks, desks);
    QFETCH(QString, expected);
    QFETCH(QString, callbackOffice);
    QFETCH(QList<Because>, because);
    const auto destination = routing::route(directorate(), question(option, at, desks));
    QVERIFY(destination.open);
    QCOMPARE(steps(destination), expected);
    QCOMPARE(destination.then, Then::OfferCallback);
    QCOMPARE(destination.callbackOffice, callbackOffice);
    QCOMPARE(reasons(destination), because);
}

void RouterTest::closed_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("at");
    QTest::newRow("closing instant") << u"1"_s << u"2026-10-05T13:00:00+02:00"_s;
    QTest::newRow("Saturday") << u"1"_s << u"2026-10-10T10:00:00+02:00"_s;
    QTest::newRow("4 October 2027") << u"1"_s << u"2027-10-04T10:00:00+02:00"_s;
    QTest::newRow("the office's own hours") << u"4"_s << QString(monday);
    QTest::newRow("an unknown option") << u"9"_s << QString(mondayAfternoon);
}

void RouterTest::closed()
{
    QFETCH(QString, option);
    QFETCH(QString, at);
    const auto destination = routing::route(directorate(), question(option, at));
    QVERIFY(!destination.open);
    QVERIFY(destination.steps.isEmpty());
    QCOMPARE(destination.then, Then::AnnounceClosed);
    QVERIFY(destination.callbackOffice.isEmpty());
    const auto &reason = destination.reasons.last();
    QCOMPARE(reason.because, Because::Closed);
    QVERIFY(reason.opening && !reason.opening->open);
}

void RouterTest::number_data()
{
    QTest::addColumn<QString>("caller");
    QTest::addColumn<QList<Because>>("because");
    QTest::addColumn<CallersNumber>("number");
    const QList<Because> withheld{Because::NumberWithheld};
    const QList<Because> notCallable{Because::NumberNotCallable};
    QTest::newRow("mobile") << QString(aCaller) << QList<Because>() << CallersNumber::MayBeCalled;
    QTest::newRow("none") << QString() << withheld << CallersNumber::Withheld;
    QTest::newRow("anonymous") << u"anonymous"_s << withheld << CallersNumber::Withheld;
    QTest::newRow("free number") << u"800123456"_s << notCallable << CallersNumber::NotCallable;
    QTest::newRow("nonsense") << u"abc"_s << notCallable << CallersNumber::NotValid;
}

void RouterTest::number()
{
    QFETCH(QString, caller);
    QFETCH(QList<Because>, because);
    const auto destination = routing::route(directorate(),
                                            question(u"1"_s, monday, Desks::Free, caller));
    QCOMPARE(destination.then, Then::OfferCallback);
    QCOMPARE(destination.callbackOffice, u"CEN"_s);
    QCOMPARE(reasons(destination).mid(3), because);
    QTEST(destination.number, "number");
}

void RouterTest::nobodyAtAll()
{
    const auto destination = routing::route(Directorate(), question(u"1"_s, monday));
    QVERIFY(destination.open);
    QVERIFY(destination.steps.isEmpty());
    QCOMPARE(destination.then, Then::AnnounceClosed);
}

QTEST_APPLESS_MAIN(RouterTest)
#include "tst_router.moc"
