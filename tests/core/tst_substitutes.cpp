#include "core/offices/substitutes.h"
#include "core/routing/router.h"

#include <QSet>
#include <QTest>

#include <rapidcheck.h>

using offices::Directorate;
using offices::Office;
using offices::OfficeKind;
using routing::Because;
using routing::Destination;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(QList<routing::Because>)

namespace {

const auto zone = QTimeZone("Europe/Rome");

calendar::OpeningHours hours(int opens, int closes)
{
    return {zone, {{Qt::Monday, QTime(opens, 0), QTime(closes, 0)}}};
}

Office office(const QString &code, const QString &substitute,
              const std::optional<calendar::OpeningHours> &own = {})
{
    return {code, u"Office "_s + code, OfficeKind::Internal, {}, {}, {}, own, substitute};
}

// A: 9-11, then B: 9-13, then C: 14-16; D ended in 2025 and has E (9-13), which ended too and has
// B; F is 9-11 and has nobody; option 1 is A, 4 is D, 6 is F then B, 7 only F.
Directorate directorate()
{
    Directorate result;
    auto ended = [](Office one) {
        one.validUntil = QDate(2025, 12, 31);
        return one;
    };
    result.hours = hours(9, 13);
    result.offices = {office(u"A"_s, u"B"_s, hours(9, 11)), office(u"B"_s, u"C"_s),
                      office(u"C"_s, {}, hours(14, 16)),    ended(office(u"D"_s, u"E"_s)),
                      ended(office(u"E"_s, u"B"_s)),        office(u"F"_s, {}, hours(9, 11))};
    result.menu = {{u"1"_s, {}, {{u"A"_s, 3}}, u"A"_s},
                   {u"4"_s, {}, {{u"D"_s, 3}}, u"D"_s},
                   {u"6"_s, {}, {{u"F"_s, 3}, {u"B"_s, 4}}, u"F"_s},
                   {u"7"_s, {}, {{u"F"_s, 3}}, u"F"_s}};
    return result;
}

QDateTime monday(const QString &time)
{
    return QDateTime::fromString(u"2026-10-05T%1:00+02:00"_s.arg(time), Qt::ISODate).toUTC();
}

Destination routed(const Directorate &directorate, const QString &option, const QString &time)
{
    return routing::route(directorate, {option, monday(time), {}, u"+393456789012"_s});
}

QList<Because> reasons(const Destination &destination)
{
    QList<Because> result;
    for (const auto &reason : destination.reasons)
        result.append(reason.because);
    return result;
}

// Any offices with any substitutes, circles included.
Directorate anyDirectorate()
{
    const int count = *rc::gen::inRange(1, 6);
    const auto code = [](int number) { return QString(QChar(u'A' + number)); };
    Directorate result;
    result.hours = hours(9, 13);
    for (int index = 0; index < count; ++index) {
        const int substitute = *rc::gen::inRange(-1, count);
        auto one = office(code(index), substitute < 0 ? QString() : code(substitute));
        if (*rc::gen::arbitrary<bool>())
            one.kind = OfficeKind::Desks;
        if (*rc::gen::arbitrary<bool>())
            one.validUntil = QDate(2025, 12, 31);
        if (*rc::gen::arbitrary<bool>())
            one.hours = hours(14, 16);
        result.offices.append(one);
    }
    result.menu = {{u"1"_s, {}, {{code(0), 3}, {code(count - 1), 2}}, code(0)}};
    return result;
}

} // namespace

class SubstitutesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rings_data();
    void rings();
    void chainNamesEachOnce();
    void aCircleIsFound();
    void everyCallHasAnAnswer();
};

void SubstitutesTest::rings_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("rung"); // empty: closed
    QTest::addColumn<QString>("callback");
    QTest::addColumn<QList<Because>>("because"); // the first ones
    const auto row = [](const char *name, const QString &option, const QString &time,
                        const QString &rung, const QString &callback,
                        const QList<Because> &because) {
        QTest::newRow(name) << option << time << rung << callback << because;
    };
    const auto closed = Because::SubstituteOfClosed;
    const auto notValid = Because::SubstituteOfNotValid;
    row("open itself", u"1"_s, u"10:00"_s, u"A"_s, u"A"_s, {Because::Open});
    row("closed, substitute open", u"1"_s, u"11:00"_s, u"B"_s, u"B"_s,
        {closed, closed, Because::Open});
    row("closed, only the substitute's open", u"1"_s, u"14:00"_s, u"C"_s, u"C"_s,
        {closed, closed, Because::Open});
    row("nobody open", u"1"_s, u"17:00"_s, {}, {}, {Because::Closed});
    row("ended, and its substitute too", u"4"_s, u"10:00"_s, u"B"_s, u"B"_s,
        {notValid, notValid, Because::Open});
    row("ended, substitute closed", u"4"_s, u"17:00"_s, {}, {},
        {notValid, notValid, Because::Closed});
    row("closed without substitute, the next step is open", u"6"_s, u"12:00"_s, u"B"_s, u"F"_s,
        {Because::OfficeClosed, Because::Open});
    row("closed without substitute", u"7"_s, u"12:00"_s, {}, {}, {Because::Closed});
}

void SubstitutesTest::rings()
{
    QFETCH(QString, option);
    QFETCH(QString, time);
    QFETCH(QString, rung);
    QFETCH(QList<Because>, because);
    const auto destination = routed(directorate(), option, time);
    QCOMPARE(destination.open, !rung.isEmpty());
    QCOMPARE(destination.steps.value(0).office, rung);
    QTEST(destination.callbackOffice, "callback");
    QCOMPARE(reasons(destination).mid(0, because.size()), because);
}

void SubstitutesTest::chainNamesEachOnce()
{
    const auto known = directorate();
    QStringList codes;
    for (const auto *one : offices::substitutesOf(known, known.offices[3]))
        codes.append(one->code);
    QCOMPARE(codes, QStringList({u"E"_s, u"B"_s, u"C"_s}));
    QVERIFY(!offices::leadsBack(known, known.offices[3]));
}

void SubstitutesTest::aCircleIsFound()
{
    auto known = directorate();
    known.offices[2].substitute = u"A"_s;
    for (const int inside : {0, 1, 2})
        QVERIFY(offices::leadsBack(known, known.offices[inside]));
    QVERIFY(!offices::leadsBack(known, known.offices[3])); // leads into it, not back to itself
    QCOMPARE(routed(known, u"1"_s, u"17:00"_s).open, false);
    known.offices[5].substitute = u"F"_s;
    QVERIFY(offices::leadsBack(known, known.offices[5]));
}

// Circles included: it ends, rings only offices that exist and are open, and says why.
void SubstitutesTest::everyCallHasAnAnswer()
{
    const bool holds = rc::check("a call is answered", [] {
        const auto known = anyDirectorate();
        const auto time = *rc::gen::element(u"10:00"_s, u"15:00"_s, u"17:00"_s);
        const auto destination = routed(known, u"1"_s, time);
        RC_ASSERT(!destination.reasons.isEmpty());
        // RC_ASSERT evaluates both sides of an "or".
        const bool isQuietWhenClosed = destination.open || destination.steps.isEmpty();
        RC_ASSERT(isQuietWhenClosed);
        for (const auto &step : destination.steps) {
            const auto &rung = *known.office(step.office);
            RC_ASSERT(!rung.validUntil.has_value());
            RC_ASSERT(known.hoursOf(rung).mayRing(monday(time)));
        }
        const auto *callback = known.office(destination.callbackOffice);
        const bool isThere = !callback || !callback->validUntil.has_value();
        RC_ASSERT(isThere);
    });
    QVERIFY(holds);
}

QTEST_APPLESS_MAIN(SubstitutesTest)
#include "tst_substitutes.moc"
