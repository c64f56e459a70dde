#include "core/calendar/promise.h"

#include <QTest>

using calendar::OpeningHours;
using calendar::PromiseState;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(calendar::PromiseState)

namespace {

QDateTime instant(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate).toUTC();
}

} // namespace

class PromiseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mayEqualAClosing();
    void state_data();
    void state();
    void kept();
};

void PromiseTest::mayEqualAClosing()
{
    const auto hours = OpeningHours::standard();
    const auto promise = calendar::promise(hours, instant(u"2026-10-05T07:00:00Z"_s), 240);
    QCOMPARE(promise, instant(u"2026-10-05T11:00:00Z"_s));
    QCOMPARE(calendar::promise(hours, instant(u"2026-10-05T10:30:00Z"_s), 60),
             instant(u"2026-10-06T07:30:00Z"_s));
}

void PromiseTest::state_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<PromiseState>("state");
    // The promise: Tuesday 09:10, ten opening minutes after the opening.
    QTest::newRow("Monday, 20 minutes left") << u"2026-10-05T10:50:00Z"_s << PromiseState::OnTime;
    QTest::newRow("a second less") << u"2026-10-05T10:50:01Z"_s << PromiseState::AtRisk;
    QTest::newRow("closed, 10 left") << u"2026-10-05T20:00:00Z"_s << PromiseState::AtRisk;
    QTest::newRow("its very instant") << u"2026-10-06T07:10:00Z"_s << PromiseState::AtRisk;
    QTest::newRow("a second later") << u"2026-10-06T07:10:01Z"_s << PromiseState::Broken;
}

void PromiseTest::state()
{
    QFETCH(QString, now);
    QFETCH(PromiseState, state);
    const auto promise = instant(u"2026-10-06T07:10:00Z"_s);
    QCOMPARE(calendar::promiseState(OpeningHours::standard(), promise, instant(now)), state);
}

void PromiseTest::kept()
{
    const auto promise = instant(u"2026-10-06T07:10:00Z"_s);
    QVERIFY(calendar::isKept(promise, promise));
    QVERIFY(!calendar::isKept(promise, promise.addMSecs(1)));
}

QTEST_APPLESS_MAIN(PromiseTest)
#include "tst_promise.moc"
