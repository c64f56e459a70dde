#include "retentionfixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QSqlDriver>
#include <QTest>

using namespace Qt::StringLiterals;
using base::Reason;

namespace {

const QVariant nothing(QMetaType::fromType<QString>());
const QString erased = u"select count(*) from private.call where erased_at is not null"_s;

} // namespace

// Identity goes when its term has come, statistics stay, and what is open is left alone.
class RetentionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theTerm_data();
    void theTerm();
    void theTermIsCountedFromTheLastThatWasDone();
    void everythingOfItGoes();
    void whatIsOpenStays_data();
    void whatIsOpenStays();
    void statisticsStay();
    void erasedIsNotWithheld();
    void theArchiveApproves();
    void anApprovalMakesSense_data();
    void anApprovalMakesSense();
    void aRepeatIsAnsweredOnce();
    void manyGoInPortions();
    void whatComesLateIsKeptWithoutNumber();
    void nothingIsWrittenOfAnErasedCall();
    void erasingNotifiesNobody();
    void aTaxCodeIsKeptAsItWasSaid_data();
    void aTaxCodeIsKeptAsItWasSaid();
    void theTermIsConfigured();
    void onlyTheirRoles_data();
    void onlyTheirRoles();

private:
    // All that is due; the last answer.
    QJsonObject erase();
    [[nodiscard]] QString caller(qint64 call)
    {
        return m_fixture.text(u"select concat_ws(' ', coalesce(caller, 'none'), "
                              "erased_at is not null) from private.call where id = %1"_s.arg(call));
    }
    [[nodiscard]] QString number() { return u"+393120003%1"_s.arg(++m_count, 3, 10, QChar(u'0')); }

    RetentionFixture m_fixture;
    int m_count = 0;
};

void RetentionTest::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
}

// Each begins on a Monday morning with nothing open and nothing due.
void RetentionTest::init()
{
    m_fixture.setClock(u"2026-10-05T09:30:00"_s);
    QVERIFY(m_fixture.run(
        u"update private.callback set state = 'closed', holder_id = null, lease_until = null, "
        "closing = 'declined', closed_at = api.now() where state <> 'closed'; "
        "update private.call set ended_at = coalesce(ended_at, api.now()), is_recorded = true; "
        "update private.hand_over set state = 'done', ended_at = api.now() "
        "where state in ('offered', 'taken', 'returned'); "
        "select private.erase_identity(array(select id from private.call), "
        "array(select id from private.callback), 'test', null); "
        "update private.directorate set retention_days = 180, archive_approval = false"_s));
}

QJsonObject RetentionTest::erase()
{
    while (true) {
        const auto answer = m_fixture.command(u"valle_intake"_s, u"erase_expired"_s, {});
        if (!answer)
            qFatal("%s", qPrintable(answer.error().detail));
        if (!(*answer)[u"more"].toBool())
            return answer->toObject();
    }
}

// 180 days after Monday, 5 October 2026 is Saturday, 3 April 2027: summer time again.
void RetentionTest::theTerm_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("isErased");
    QTest::newRow("the same day") << u"2026-10-05T13:00:00"_s << false;
    QTest::newRow("after 180 days, early") << u"2027-04-03T00:00:00"_s << false;
    QTest::newRow("after 180 days, late") << u"2027-04-03T23:59:59"_s << false;
    QTest::newRow("after 181 days") << u"2027-04-04T00:00:00"_s << true;
}

void RetentionTest::theTerm()
{
    QFETCH(const QString, now);
    QFETCH(const bool, isErased);
    m_fixture.setClock(u"2026-10-05T00:00:01"_s);
    const auto early = m_fixture.informed({number(), u"said"_s, {}});
    m_fixture.setClock(u"2026-10-05T23:59:59"_s);
    const auto late = m_fixture.informed({number(), u"said"_s, {}});
    QVERIFY(early > 0 && late > 0);
    m_fixture.setClock(now);
    erase();
    QCOMPARE(caller(early) == u"none t"_s, isErased);
    QCOMPARE(caller(late) == u"none t"_s, isErased);
}

// An intervention written weeks later is what closes the matter.
void RetentionTest::theTermIsCountedFromTheLastThatWasDone()
{
    const auto handOver = m_fixture.handedOver({number(), u"said"_s, {}}, u"sheet"_s);
    QVERIFY(handOver > 0);
    m_fixture.setClock(u"2026-10-15T10:00:00"_s);
    QVERIFY(m_fixture.command(u"valle_official"_s, u"take_hand_over"_s, {handOver}));
    QVERIFY(m_fixture.command(u"valle_official"_s, u"record_intervention"_s,
                              {handOver, nothing, u"done"_s, u"told"_s}));
    const auto sheet = u"select sheet from private.hand_over where id = %1"_s.arg(handOver);
    m_fixture.setClock(u"2027-04-13T10:00:00"_s);
    erase();
    QCOMPARE(m_fixture.text(sheet), u"sheet"_s);
    m_fixture.setClock(u"2027-04-14T10:00:00"_s);
    erase();
    QCOMPARE(m_fixture.text(sheet), QString());
}

void RetentionTest::everythingOfItGoes()
{
    const auto mine = number();
    QVERIFY(m_fixture.informed({mine, u"secret note"_s, u"zzz zzz 00a01 z999o"_s}) > 0);
    QVERIFY(m_fixture.reached({mine, u"secret note"_s, u"ZZZZZZ00A01Z999O"_s}) > 0);
    QVERIFY(m_fixture.intervened({mine, u"secret note"_s, {}}, u"secret sheet"_s,
                                 u"secret intervention"_s)
            > 0);
    m_fixture.setClock(u"2027-04-04T10:00:00"_s);
    const auto answer = erase();
    QCOMPARE(answer[u"leftOpen"].toInt(), 0);
    QCOMPARE(m_fixture.text(u"select concat_ws(' ', count(*), count(caller)) from private.call "
                            "where erased_at = api.now()"_s),
             u"3 0"_s); // the request's call too
    for (const auto &left :
         {u"conversation_record where note <> '' or tax_code is not null"_s,
          u"hand_over where sheet <> ''"_s, u"intervention where note <> ''"_s,
          u"event_value where value::text like '%%1%'"_s.arg(mine),
          u"command where answer::text like '%%1%'"_s.arg(mine),
          u"callback where number like '%%1%'"_s.arg(mine),
          u"exchange_delivery where answer::text || key like '%%1%'"_s.arg(mine)})
        QCOMPARE(m_fixture.text(u"select count(*) from private."_s + left), u"0"_s);
    QVERIFY(m_fixture.text(u"select count(*) from private.event where kind = 'erased'"_s).toInt()
            > 0);
}

void RetentionTest::whatIsOpenStays_data()
{
    QTest::addColumn<QString>("open");
    QTest::newRow("a callback waits") << u"callback"_s;
    QTest::newRow("a call is not recorded") << u"call"_s;
    QTest::newRow("a hand-over is not done") << u"hand-over"_s;
    QTest::newRow("a hand-over of the same person is not done") << u"person"_s;
}

void RetentionTest::whatIsOpenStays()
{
    QFETCH(const QString, open);
    const auto mine = number();
    const auto other = number();
    const auto code = u"ZZZZZZ00A01Z999O"_s;
    const auto closed = m_fixture.informed({mine, u"said"_s, code});
    const auto stranger = m_fixture.informed({other, u"said"_s, {}});
    QVERIFY(closed > 0 && stranger > 0);
    if (open == u"callback"_s)
        QVERIFY(m_fixture.waiting(mine) > 0);
    else if (open == u"call"_s)
        QVERIFY(m_fixture.rang(mine) > 0);
    else if (open == u"hand-over"_s)
        QVERIFY(m_fixture.handedOver({mine, u"said"_s, {}}, u"sheet"_s) > 0);
    else
        QVERIFY(m_fixture.handedOver({number(), u"said"_s, code}, u"sheet"_s) > 0);
    m_fixture.setClock(u"2027-06-01T10:00:00"_s);
    const auto answer = erase();
    QVERIFY(caller(closed).startsWith(mine));
    QCOMPARE(caller(stranger), u"none t"_s);
    QVERIFY2(answer[u"leftOpen"].toInt() >= 2,
             QJsonDocument(answer).toJson(QJsonDocument::Compact).constData());
}

void RetentionTest::statisticsStay()
{
    m_fixture.setClock(u"2026-10-06T09:30:00"_s);
    const auto mine = number();
    QVERIFY(m_fixture.informed({mine, u"said"_s, {}}) > 0);
    QVERIFY(m_fixture.informed({u""_s, u"withheld"_s, {}}) > 0);
    QVERIFY(m_fixture.reached({mine, u"said"_s, u"ZZZZZZ00A01Z999O"_s}) > 0);
    QVERIFY(m_fixture.intervened({mine, u"said"_s, {}}, u"sheet"_s, u"told"_s) > 0);
    m_fixture.setClock(u"2026-10-06T12:00:00"_s);
    const auto declined = m_fixture.waiting(number());
    QVERIFY(m_fixture.emptyQueue() && declined > 0);
    m_fixture.setClock(u"2027-06-01T10:00:00"_s);
    const auto supervisor = m_fixture.session(u"valle_supervisor"_s);
    const auto asked = [&](const QString &function) {
        const auto answer = supervisor->call(function, {u"2026-10-06"_s});
        return answer ? QJsonDocument(answer->toObject()).toJson() : QByteArray();
    };
    const auto log = asked(u"daily_log"_s);
    const auto figures = asked(u"day_figures"_s);
    QCOMPARE(QJsonDocument::fromJson(log)[u"rows"].toArray().size(), 7);
    erase();
    QVERIFY(m_fixture.text(erased).toInt() > 0);
    QCOMPARE(asked(u"daily_log"_s), log);
    QCOMPARE(asked(u"day_figures"_s), figures);
}

void RetentionTest::erasedIsNotWithheld()
{
    const auto withheld = m_fixture.informed({u""_s, u"said"_s, {}});
    QCOMPARE(caller(withheld), u"none f"_s);
    m_fixture.setClock(u"2027-04-04T10:00:00"_s);
    erase();
    QCOMPARE(caller(withheld), u"none t"_s);
}

void RetentionTest::theArchiveApproves()
{
    QVERIFY(m_fixture.run(u"update private.directorate set archive_approval = true"_s));
    const auto monday = m_fixture.informed({number(), u"said"_s, {}});
    m_fixture.setClock(u"2026-10-06T10:00:00"_s);
    const auto tuesday = m_fixture.informed({number(), u"said"_s, {}});
    m_fixture.setClock(u"2027-06-01T10:00:00"_s);
    const auto refused = erase();
    QCOMPARE(refused[u"waitsForApproval"].toInt(), 2);
    QCOMPARE(refused[u"leftOpen"].toInt(), 0);
    QVERIFY(!caller(monday).startsWith(u"none"_s));
    const auto approved = m_fixture.administer(u"approve_disposal"_s,
                                               {u"prot. 12/2027"_s, u"2026-10-05"_s});
    QVERIFY2(approved.has_value(), approved ? "" : qPrintable(approved.error().detail));
    const auto status =
        m_fixture.session(RetentionFixture::administrator)->call(u"retention_status"_s);
    QVERIFY(status.has_value());
    QCOMPARE((*status)[u"approvedUpTo"].toString(), u"2026-10-05"_s);
    QCOMPARE((*status)[u"closedBefore"].toString(), u"2026-12-03"_s);
    QCOMPARE((*status)[u"due"].toInt(), 1);
    QCOMPARE((*status)[u"waitsForApproval"].toInt(), 1);
    QCOMPARE(erase()[u"waitsForApproval"].toInt(), 1);
    QCOMPARE(caller(monday), u"none t"_s);
    QVERIFY(!caller(tuesday).startsWith(u"none"_s));
    // An approval is no term: what is younger stays.
    QVERIFY(m_fixture.administer(u"approve_disposal"_s, {u"prot. 13"_s, u"2027-06-01"_s}));
    const auto young = m_fixture.informed({number(), u"said"_s, {}});
    QCOMPARE(erase()[u"waitsForApproval"].toInt(), 0);
    QCOMPARE(caller(tuesday), u"none t"_s);
    QVERIFY(!caller(young).startsWith(u"none"_s));
    QVERIFY(!m_fixture.owner()->run(u"delete from private.disposal_approval"_s).has_value());
}

void RetentionTest::anApprovalMakesSense_data()
{
    QTest::addColumn<QVariant>("reference");
    QTest::addColumn<QVariant>("upTo");
    QTest::newRow("no reference") << QVariant(u" "_s) << QVariant(u"2026-10-04"_s);
    QTest::newRow("null reference") << nothing << QVariant(u"2026-10-04"_s);
    QTest::newRow("no day") << QVariant(u"prot. 1"_s) << nothing;
    QTest::newRow("tomorrow") << QVariant(u"prot. 1"_s) << QVariant(u"2026-10-06"_s);
}

void RetentionTest::anApprovalMakesSense()
{
    QFETCH(const QVariant, reference);
    QFETCH(const QVariant, upTo);
    const auto before = m_fixture.everything();
    const auto answer = m_fixture.administer(u"approve_disposal"_s, {reference, upTo});
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().reason, Reason::BadValue);
    QCOMPARE(m_fixture.everything(), before);
}

void RetentionTest::aRepeatIsAnsweredOnce()
{
    QVERIFY(m_fixture.informed({number(), u"said"_s, {}}) > 0);
    m_fixture.setClock(u"2027-06-01T10:00:00"_s);
    const auto key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto session = m_fixture.session(u"valle_intake"_s);
    const auto first = session->call(u"erase_expired"_s, {key});
    QVERIFY(first.has_value());
    QCOMPARE((*first)[u"erased"][u"calls"].toInt(), 1);
    const auto before = m_fixture.everything();
    QCOMPARE(session->call(u"erase_expired"_s, {key}), first);
    QCOMPARE(erase()[u"erased"][u"calls"].toInt(), 0); // with nothing due nothing is written
    QCOMPARE(m_fixture.everything(), before);
}

void RetentionTest::manyGoInPortions()
{
    QVERIFY(m_fixture.run(
        u"insert into private.call (conversation, caller, state, arrived_at, ended_at) "
        "select 'many-' || n, '+393120004000', 'abandoned', api.now(), api.now() "
        "from generate_series(1, 450) n"_s));
    m_fixture.setClock(u"2027-06-01T10:00:00"_s);
    const auto first = m_fixture.command(u"valle_intake"_s, u"erase_expired"_s, {});
    QVERIFY(first.has_value());
    QCOMPARE((*first)[u"erased"][u"calls"].toInt(), 200);
    QVERIFY((*first)[u"more"].toBool());
    QCOMPARE(erase()[u"erased"][u"calls"].toInt(), 50);
    QCOMPARE(m_fixture.text(u"select count(*) from private.call where caller = '+393120004000'"_s),
             u"0"_s);
}

void RetentionTest::whatComesLateIsKeptWithoutNumber()
{
    const auto mine = number();
    const auto call = m_fixture.informed({mine, u"said"_s, {}});
    m_fixture.setClock(u"2027-06-01T10:00:00"_s);
    erase();
    const auto conversation = m_fixture.text(
        u"select conversation from private.call where id = %1"_s.arg(call));
    QVERIFY(m_fixture.tell(
        {{u"conversationId"_s, conversation}, {u"event"_s, u"transferred"_s}, {u"ani"_s, mine}}));
    QCOMPARE(m_fixture.text(u"select string_agg(v.value ->> 'event', ' ') from private.event e "
                            "join private.event_value v on v.event_id = e.id "
                            "where e.subject = 'call' and e.subject_id = %1"_s.arg(call)),
             u"transferred"_s);
    QCOMPARE(m_fixture.text(u"select count(*) from private.event_value "
                            "where value::text like '%%1%'"_s.arg(mine)),
             u"0"_s);
}

void RetentionTest::nothingIsWrittenOfAnErasedCall()
{
    const auto mine = number();
    const auto handOver = m_fixture.intervened({mine, u"said"_s, {}}, u"sheet"_s, u"told"_s);
    const auto call =
        m_fixture.value(u"select call_id from private.hand_over where id = %1"_s.arg(handOver))
            .toLongLong();
    QVERIFY(m_fixture.administer(u"subject_erase"_s, {mine, nothing, u"prot. 1"_s}));
    const auto reopened = m_fixture.command(u"valle_official"_s, u"reopen_intervention"_s,
                                            {handOver});
    QVERIFY(!reopened.has_value());
    QCOMPARE(reopened.error().reason, Reason::MoveNotAllowed);
    const auto again = m_fixture.command(u"valle_first"_s, u"hand_over"_s,
                                         {call, nothing, u"UT"_s, u"sheet"_s});
    QVERIFY(!again.has_value());
    QCOMPARE(again.error().reason, Reason::NotFound);
}

// Thousands in a night: no desk need look at rows that left its picture long ago.
void RetentionTest::erasingNotifiesNobody()
{
    QVERIFY(m_fixture.intervened({number(), u"said"_s, {}}, u"sheet"_s, u"told"_s) > 0);
    QVERIFY(m_fixture.reached({number(), u"said"_s, {}}) > 0);
    m_fixture.setClock(u"2027-06-01T10:00:00"_s);
    const auto listener = m_fixture.owner();
    auto *driver = listener->database().driver();
    QSignalSpy told(driver, &QSqlDriver::notification);
    QVERIFY(driver->subscribeToNotification(u"richiamate"_s));
    const auto before = m_fixture.text(erased).toInt();
    erase();
    QVERIFY(m_fixture.text(erased).toInt() > before);
    m_fixture.setClock(u"2027-06-01T10:00:01"_s); // is told, and closes the list
    QTRY_VERIFY(!told.isEmpty());
    QCOMPARE(told.first().at(2).toString(), u"clock:0"_s);
}

void RetentionTest::aTaxCodeIsKeptAsItWasSaid_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("kept");
    QTest::newRow("with spaces") << u" zzz zzz 00a01 z999o "_s << u"ZZZZZZ00A01Z999O"_s;
    QTest::newRow("of a body") << u"0000 0000-000"_s << u"00000000000"_s;
    QTest::newRow("wrong") << u"abc"_s << u"ABC"_s;
    QTest::newRow("none") << u"  "_s << u"none"_s;
    QTest::newRow("very long") << QString(5000, u'x') << QString(5000, u'X');
}

void RetentionTest::aTaxCodeIsKeptAsItWasSaid()
{
    QFETCH(const QString, said);
    QFETCH(const QString, kept);
    const auto call = m_fixture.informed({number(), u"said"_s, said});
    QCOMPARE(m_fixture.text(u"select coalesce(tax_code, 'none') from private.conversation_record "
                            "where call_id = %1"_s.arg(call)),
             kept);
}

void RetentionTest::theTermIsConfigured()
{
    const auto settings = u"select concat_ws(' ', retention_days, archive_approval) "
                          "from private.directorate"_s;
    auto configuration = QJsonDocument::fromJson(offices::toJson(m_fixture.directorate())).object();
    const auto apply = [&](const QJsonValue &retention) {
        configuration.insert(u"retention"_s, retention);
        return m_fixture.owner()
            ->call(u"apply_configuration"_s,
                   {QString::fromUtf8(QJsonDocument(configuration).toJson()), u"[]"_s})
            .has_value();
    };
    QVERIFY(apply(QJsonObject{{u"identityDays"_s, 30}, {u"archiveApproval"_s, true}}));
    QCOMPARE(m_fixture.text(settings), u"30 t"_s);
    QVERIFY(apply(QJsonObject()));
    QCOMPARE(m_fixture.text(settings), u"180 f"_s);
    // Who is assigned by hand is none of this configuration, and comes back.
    QVERIFY(m_fixture.owner()->run(u"update private.assignment set valid_until = null"_s));
}

void RetentionTest::onlyTheirRoles_data()
{
    QTest::addColumn<QVariantList>("arguments");
    QTest::addColumn<QStringList>("admitted");
    const auto key = [] { return QUuid::createUuid().toString(QUuid::WithoutBraces); };
    const QStringList administrator{RetentionFixture::administrator};
    QTest::newRow("erase_expired")
        << QVariantList{key()} << administrator + QStringList{u"valle_intake"_s};
    QTest::newRow("approve_disposal")
        << QVariantList{key(), u"prot. 1"_s, u"2026-10-01"_s} << administrator;
    QTest::newRow("retention_status") << QVariantList{} << administrator;
    QTest::newRow("subject_export")
        << QVariantList{key(), u"+393120003999"_s, nothing, u"prot. 1"_s} << administrator;
    QTest::newRow("subject_rectify")
        << QVariantList{key(), u"+393120003999"_s, nothing, uR"({"number": "+393120003998"})"_s,
                        u"prot. 1"_s}
        << administrator;
    QTest::newRow("subject_erase")
        << QVariantList{key(), u"+393120003999"_s, nothing, u"prot. 1"_s} << administrator;
}

void RetentionTest::onlyTheirRoles()
{
    QFETCH(const QVariantList, arguments);
    QFETCH(const QStringList, admitted);
    for (const auto &login :
         {u"valle_first"_s, u"valle_official"_s, u"valle_supervisor"_s, u"valle_intake"_s,
          u"valle_trainer"_s, u"postgres"_s, RetentionFixture::administrator}) {
        const auto before = m_fixture.everything();
        const auto answer = m_fixture.session(login)->call(
            QString::fromLatin1(QTest::currentDataTag()), arguments);
        QVERIFY2(answer.has_value() == admitted.contains(login),
                 qPrintable(login + u": "_s + (answer ? u"done"_s : answer.error().detail)));
        if (answer)
            continue;
        QCOMPARE(answer.error().reason, Reason::NotAllowed);
        QCOMPARE(m_fixture.everything(), before);
    }
}

QTEST_GUILESS_MAIN(RetentionTest)
#include "tst_retention.moc"
