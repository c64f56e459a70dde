#include "core/store/rows.h"
#include "storefixture.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using base::Reason;

namespace {

const QVariant everywhere(QMetaType::fromType<QString>());

} // namespace

// Closed from now on until it is revoked.
class EmergencyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void nothingBeginsWhileItLasts();
    void onlyItsOffice();
    void opensAgainAtTheInstantOfItsRevocation();
    void promisesMoveWhenItIsRevoked();
    void whatComesInCountsAsIfItEndedNow();
    void programsAreTold();
    void whatCannotBe();
    void onlySupervisorsAndAdministrators_data();
    void onlySupervisorsAndAdministrators();
    void aKeyIsAnsweredOnce();

private:
    [[nodiscard]] base::Result<QJsonValue> close(const QVariant &office = u"CEN"_s)
    {
        return m_fixture.command(u"valle_supervisor"_s, u"close_now"_s, {office, u"smoke"_s});
    }
    [[nodiscard]] base::Result<QJsonValue> reopen(const QJsonValue &closing)
    {
        return m_fixture.command(u"valle_supervisor"_s, u"reopen_now"_s,
                                 {closing[u"id"].toInteger()});
    }
    [[nodiscard]] Reason takeNext()
    {
        const auto taken = m_fixture.command(u"valle_first"_s, u"take_next"_s, {});
        return taken ? Reason::None : taken.error().reason;
    }
    [[nodiscard]] qint64 waiting()
    {
        ++m_count;
        return m_fixture.idOf(m_fixture.accept(
            u"emergency-%1"_s.arg(m_count), u"+3931200014%1"_s.arg(m_count, 2, 10, QChar(u'0'))));
    }
    [[nodiscard]] QString promise(qint64 id)
    {
        return m_fixture
            .value(u"select to_char(promise at time zone 'Europe/Rome', 'YYYY-MM-DD HH24:MI') "
                   "from private.callback where id = %1"_s.arg(id))
            .toString();
    }
    [[nodiscard]] bool mayAttempt(const QString &local, const QString &office = u"CEN"_s)
    {
        return m_fixture
            .value(u"select private.may_attempt(o.id, '%1 Europe/Rome') from private.office o "
                   "where o.code = '%2'"_s.arg(local, office))
            .toBool();
    }
    // A digest of every table.
    [[nodiscard]] QString everything()
    {
        return m_fixture
            .value(u"select string_agg(md5(query_to_xml('select t::text from private.' "
                   "|| quote_ident(tablename) || ' t order by 1', true, false, '')::text), '' "
                   "order by tablename) from pg_tables where schemaname = 'private'"_s)
            .toString();
    }

    StoreFixture m_fixture;
    int m_count = 0;
};

void EmergencyTest::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
}

void EmergencyTest::init()
{
    m_fixture.setClock(u"2026-10-05T09:30:00"_s);
    QVERIFY(m_fixture.emptyQueue());
    QVERIFY(m_fixture.owner()->run(u"delete from private.emergency_closing"_s).has_value());
}

void EmergencyTest::nothingBeginsWhileItLasts()
{
    const auto held = waiting();
    QCOMPARE(takeNext(), Reason::None);
    (void)waiting();
    QVERIFY(close().has_value());
    QCOMPARE(takeNext(), Reason::NothingToTake);
    const auto begun = m_fixture.command(u"valle_first"_s, u"begin_attempt"_s, {held});
    QCOMPARE(begun.error().reason, Reason::OutsideAttemptHours);
    const auto passed = [this] {
        return m_fixture
            .value(u"select private.elapsed(id, '2026-10-05 09:00 Europe/Rome', api.now()) "
                   "from private.office where code = 'CEN'"_s)
            .toInt();
    };
    QCOMPARE(passed(), 1'800);
    m_fixture.setClock(u"2026-10-05T11:00:00"_s);
    QCOMPARE(passed(), 1'800);
    QCOMPARE(takeNext(), Reason::NothingToTake);
    m_fixture.setClock(u"2026-10-06T10:00:00"_s); // another day, and it lasts
    QCOMPARE(passed(), 1'800);
    QCOMPARE(takeNext(), Reason::NothingToTake);
}

void EmergencyTest::onlyItsOffice()
{
    const auto other = close(u"UT"_s);
    QVERIFY(other.has_value());
    (void)waiting();
    QCOMPARE(takeNext(), Reason::None);
    QVERIFY(!mayAttempt(u"2026-10-05 09:30"_s, u"UT"_s));
    QVERIFY(close(everywhere).has_value()); // all, beside that of one
    (void)waiting();
    QCOMPARE(takeNext(), Reason::NothingToTake);
    QVERIFY(reopen(*other).has_value());
    QVERIFY(!mayAttempt(u"2026-10-05 09:30"_s, u"UT"_s));
}

void EmergencyTest::opensAgainAtTheInstantOfItsRevocation()
{
    const auto closing = close();
    QVERIFY(closing.has_value());
    QVERIFY(mayAttempt(u"2026-10-05 09:29:59"_s));
    QVERIFY(!mayAttempt(u"2026-10-05 09:30:00"_s));
    QVERIFY(!mayAttempt(u"2026-10-07 10:00:00"_s)); // nobody knows its end
    m_fixture.setClock(u"2026-10-05T10:30:00"_s);
    QVERIFY(!mayAttempt(u"2026-10-05 10:30:00"_s));
    QVERIFY(reopen(*closing).has_value());
    QVERIFY(!mayAttempt(u"2026-10-05 10:29:59"_s));
    QVERIFY(mayAttempt(u"2026-10-05 10:30:00"_s));
    QVERIFY(mayAttempt(u"2026-10-07 10:00:00"_s));
}

void EmergencyTest::promisesMoveWhenItIsRevoked()
{
    const auto id = waiting();
    const auto revisionOf = [this](qint64 callback) {
        return m_fixture.openRow(u"valle_first"_s, u"callback"_s, callback)[u"revision"]
            .toInteger();
    };
    const auto revision = revisionOf(id);
    m_fixture.setClock(u"2026-10-05T10:00:00"_s);
    const auto closing = close();
    QVERIFY(closing.has_value());
    QCOMPARE(promise(id), u"2026-10-06 09:30"_s); // nothing moves yet
    QCOMPARE(revisionOf(id), revision);
    m_fixture.setClock(u"2026-10-06T09:20:00"_s);
    QVERIFY(reopen(*closing).has_value());
    // 30 minutes were lived: 210 are left from 9:20 on.
    QCOMPARE(promise(id), u"2026-10-06 12:50"_s);
    const auto row = store::callbackOf(m_fixture.openRow(u"valle_first"_s, u"callback"_s, id));
    QCOMPARE(row->promiseReason, u"smoke"_s);
    QCOMPARE(row->promiseBefore->toString(Qt::ISODate), u"2026-10-06T07:30:00Z"_s);
    QCOMPARE(row->revision.value(), revision + 1);
    QCOMPARE(m_fixture
                 .value(u"select count(*) from private.event where kind = 'promise-moved' and "
                        "subject_id = %1"_s.arg(id))
                 .toInt(),
             1);
}

void EmergencyTest::whatComesInCountsAsIfItEndedNow()
{
    const auto closing = close();
    QVERIFY(closing.has_value());
    m_fixture.setClock(u"2026-10-05T10:00:00"_s);
    const auto id = waiting();
    QCOMPARE(promise(id), u"2026-10-06 10:00"_s);
    m_fixture.setClock(u"2026-10-05T12:00:00"_s);
    QVERIFY(reopen(*closing).has_value());
    QCOMPARE(promise(id), u"2026-10-06 12:00"_s);
}

void EmergencyTest::programsAreTold()
{
    const auto told = [this] {
        return (*m_fixture.session(u"valle_intake"_s)->call(u"directorate"_s))
            .toObject()[u"emergencyClosings"]
            .toArray();
    };
    QCOMPARE(told(), QJsonArray());
    const auto one = close();
    const auto all = close(everywhere);
    QCOMPARE(told().size(), 2);
    QCOMPARE(told()[0][u"office"].toString(), u"CEN"_s);
    QCOMPARE(told()[0][u"reason"].toString(), u"smoke"_s);
    QCOMPARE(store::instantOf(told()[0][u"from"])->toString(Qt::ISODate),
             u"2026-10-05T07:30:00Z"_s);
    QVERIFY(told()[1][u"office"].isNull());
    QVERIFY(reopen(*one).has_value());
    QCOMPARE(told().size(), 1);
    QCOMPARE(told()[0][u"id"].toInteger(), (*all)[u"id"].toInteger());
}

void EmergencyTest::whatCannotBe()
{
    const auto refused = [this](const QString &function, const QVariantList &arguments) {
        const auto before = everything();
        const auto answer = m_fixture.command(u"valle_supervisor"_s, function, arguments);
        if (answer || everything() != before)
            return Reason::None;
        return answer.error().reason;
    };
    QCOMPARE(refused(u"close_now"_s, {u"NOWHERE"_s, u"x"_s}), Reason::BadValue);
    QCOMPARE(refused(u"close_now"_s, {u"CEN"_s, u"  "_s}), Reason::BadValue);
    QCOMPARE(refused(u"reopen_now"_s, {987'654}), Reason::NotFound);
    const auto closing = close();
    QCOMPARE(refused(u"close_now"_s, {u"CEN"_s, u"again"_s}), Reason::MoveNotAllowed);
    QVERIFY(reopen(*closing).has_value());
    QCOMPARE(refused(u"reopen_now"_s, {(*closing)[u"id"].toInteger()}), Reason::MoveNotAllowed);
    QVERIFY(close().has_value());
}

void EmergencyTest::onlySupervisorsAndAdministrators_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<bool>("isAdmitted");
    QTest::newRow("operator") << u"valle_first"_s << false;
    QTest::newRow("official") << u"valle_official"_s << false;
    QTest::newRow("intake") << u"valle_intake"_s << false;
    QTest::newRow("trainer") << u"valle_trainer"_s << false;
    QTest::newRow("supervisor") << u"valle_supervisor"_s << true;
    QTest::newRow("administrator") << u"valle_second"_s << true;
}

void EmergencyTest::onlySupervisorsAndAdministrators()
{
    QFETCH(QString, login);
    QFETCH(bool, isAdmitted);
    QVERIFY(m_fixture.owner()
                ->run(u"insert into private.assignment (person_id, role, valid_from, reference) "
                      "select id, 'administrator', '2026-01-01', 'test' from private.person "
                      "where login = 'valle_second' on conflict do nothing"_s)
                .has_value());
    const auto before = everything();
    const auto closed = m_fixture.command(login, u"close_now"_s, {u"CEN"_s, u"smoke"_s});
    const auto id = closed ? (*closed)[u"id"].toInteger() : 0;
    const auto reopened = m_fixture.command(login, u"reopen_now"_s, {id});
    QCOMPARE(closed.has_value(), isAdmitted);
    QCOMPARE(reopened.has_value(), isAdmitted);
    if (isAdmitted)
        return;
    QCOMPARE(closed.error().reason, Reason::NotAllowed);
    QCOMPARE(reopened.error().reason, Reason::NotAllowed);
    QCOMPARE(everything(), before);
}

void EmergencyTest::aKeyIsAnsweredOnce()
{
    const auto session = m_fixture.session(u"valle_supervisor"_s);
    const auto key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto closed = session->call(u"close_now"_s, {key, u"CEN"_s, u"smoke"_s});
    QVERIFY(closed.has_value());
    const auto before = everything();
    QCOMPARE(*session->call(u"close_now"_s, {key, u"CEN"_s, u"smoke"_s}), *closed);
    QCOMPARE(session->call(u"close_now"_s, {key, u"CEN"_s, u"fire"_s}).error().reason,
             Reason::KeyReused);
    QCOMPARE(everything(), before);
    const auto other = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto id = (*closed)[u"id"].toInteger();
    const auto reopened = session->call(u"reopen_now"_s, {other, id});
    QVERIFY(reopened.has_value());
    QCOMPARE(*session->call(u"reopen_now"_s, {other, id}), *reopened);
}

QTEST_GUILESS_MAIN(EmergencyTest)
#include "tst_emergency.moc"
