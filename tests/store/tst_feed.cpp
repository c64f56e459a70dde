#include "core/board/board.h"
#include "core/store/databasefeed.h"
#include "storefixture.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSqlDriver>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using board::Completeness;

namespace {

QString newKey()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

// What one person's program sees.
struct Desk
{
    explicit Desk(const QString &login)
        : link({StoreFixture::database, login, {}}, u"test"_s,
               {u"call"_s, u"callback"_s, u"hand_over"_s}),
          feed(link)
    {
        QObject::connect(&feed, &ports::Feed::callbacksArrived, &feed,
                         [this](const auto &rows, auto completeness) {
                             callbacks.apply(rows, completeness);
                             snapshots += completeness == Completeness::Snapshot ? 1 : 0;
                         });
        link.start();
    }
    store::DatabaseLink link;
    store::DatabaseFeed feed;
    board::Picture<calls::Callback> callbacks;
    int snapshots = 0;
};

} // namespace

// Database -> picture: nothing is polled, nothing is missed, nobody sees what they need not.
class FeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aChangeArrivesByNotification();
    void othersSeeTwoDigits();
    void syncBringsWhatWasCommittedBefore();
    void notificationsNameAndTellNothing();
    void afterAnOutageThePictureIsWhole();
    void afterACrashThePictureIsWhole();

private:
    StoreFixture m_fixture;
};

void FeedTest::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
}

void FeedTest::aChangeArrivesByNotification()
{
    Desk desk(u"valle_first"_s);
    QTRY_COMPARE(desk.snapshots, 1);
    const base::CallbackId id(m_fixture.idOf(m_fixture.accept(u"one"_s, u"+393120000301"_s)));
    QTRY_VERIFY(desk.callbacks.find(id));
    QCOMPARE(desk.callbacks.find(id)->state, calls::CallbackState::Waiting);
    const auto session = m_fixture.session(u"valle_second"_s);
    QVERIFY(session->call(u"take_next"_s, {newKey()}).has_value());
    QTRY_COMPARE(desk.callbacks.find(id)->state, calls::CallbackState::Claimed);
    QVERIFY(!desk.callbacks.find(id)->isMine);
    QVERIFY(session->call(u"release_callback"_s, {newKey(), id.value(), u"x"_s}).has_value());
    QTRY_COMPARE(desk.callbacks.find(id)->state, calls::CallbackState::Waiting);
    QCOMPARE(desk.snapshots, 1);
}

void FeedTest::othersSeeTwoDigits()
{
    Desk holder(u"valle_first"_s);
    Desk other(u"valle_second"_s);
    const base::CallbackId id(m_fixture.idOf(m_fixture.accept(u"two"_s, u"+393120000399"_s)));
    const auto session = m_fixture.session(u"valle_first"_s);
    const auto revision = m_fixture.value(
        u"select revision from private.callback where id = %1"_s.arg(id.value()));
    QVERIFY(session->call(u"claim_callback"_s, {newKey(), id.value(), revision}).has_value());
    QTRY_VERIFY(holder.callbacks.find(id) && holder.callbacks.find(id)->isMine);
    QCOMPARE(holder.callbacks.find(id)->number, u"+393120000399"_s);
    QTRY_VERIFY(other.callbacks.find(id)
                && other.callbacks.find(id)->state == calls::CallbackState::Claimed);
    QCOMPARE(other.callbacks.find(id)->number, u"…99"_s);
}

void FeedTest::syncBringsWhatWasCommittedBefore()
{
    Desk desk(u"valle_first"_s);
    QTRY_COMPARE(desk.snapshots, 1);
    const base::CallbackId id(m_fixture.idOf(m_fixture.accept(u"three"_s, u"+393120000303"_s)));
    auto synced = desk.feed.sync();
    // However long this thread is busy, the answer does not overtake the rows.
    for (int question = 0; question < 20; ++question)
        QVERIFY(m_fixture.value(u"select 1"_s).isValid());
    QVERIFY(!synced.isFinished());
    QTRY_VERIFY(synced.isFinished());
    QVERIFY(synced.result().has_value());
    QVERIFY(desk.callbacks.find(id)); // delivered before the answer, not some time after
}

void FeedTest::notificationsNameAndTellNothing()
{
    const auto listener = m_fixture.session(u"valle_official"_s);
    QStringList payloads;
    auto *driver = listener->database().driver();
    connect(driver, &QSqlDriver::notification, this,
            [&payloads](const QString &, QSqlDriver::NotificationSource, const QVariant &payload) {
                payloads.append(payload.toString());
            });
    QVERIFY(driver->subscribeToNotification(u"richiamate"_s));
    const auto id = m_fixture.idOf(m_fixture.accept(u"four"_s, u"+393120000304"_s));
    const auto named = u"callback:%1"_s.arg(id);
    QTRY_VERIFY(payloads.contains(named));
    for (const auto &payload : payloads) {
        static const QRegularExpression form(
            u"^(call|callback|hand_over|configuration|clock):\\d+$"_s);
        QVERIFY2(form.match(payload).hasMatch(), qPrintable(payload));
    }
    payloads.clear();
    QVERIFY(
        m_fixture.owner()
            ->run(u"begin; update private.callback set revision = revision + 1 where id = %1; "
                  "update private.callback set revision = revision + 1 where id = %1; commit"_s.arg(
                      id))
            .has_value());
    QTRY_VERIFY(!payloads.isEmpty());
    QCOMPARE(payloads.count(named), 1);
}

void FeedTest::afterAnOutageThePictureIsWhole()
{
    Desk desk(u"valle_first"_s);
    QTRY_COMPARE(desk.snapshots, 1);
    QSignalSpy lost(&desk.feed, &ports::Feed::lost);
    QVERIFY(m_fixture.cluster().stop().has_value());
    QTRY_VERIFY_WITH_TIMEOUT(!lost.isEmpty(), 20'000);
    QVERIFY(m_fixture.cluster().start().has_value());
    // While nobody listened.
    const base::CallbackId id(m_fixture.idOf(m_fixture.accept(u"five"_s, u"+393120000305"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(desk.callbacks.find(id), 20'000);
    QTRY_COMPARE(desk.snapshots, 2);
}

// The sessions die while the desk is idle: nobody asks, the link must find out by itself.
void FeedTest::afterACrashThePictureIsWhole()
{
    const base::CallbackId kept(m_fixture.idOf(m_fixture.accept(u"six"_s, u"+393120000306"_s)));
    Desk desk(u"valle_first"_s);
    QTRY_VERIFY(desk.callbacks.find(kept));
    QTRY_COMPARE(desk.snapshots, 1);
    QVERIFY(m_fixture.cluster().restartImmediately().has_value());
    const base::CallbackId id(m_fixture.idOf(m_fixture.accept(u"seven"_s, u"+393120000307"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(desk.callbacks.find(id), 20'000);
    QVERIFY(desk.callbacks.find(kept)); // an answered acceptance outlives the crash
    QTRY_COMPARE(desk.snapshots, 2);
}

QTEST_GUILESS_MAIN(FeedTest)
#include "tst_feed.moc"
