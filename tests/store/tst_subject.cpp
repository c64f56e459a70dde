#include "retentionfixture.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using base::Reason;
using base::Result;

namespace {

const QVariant nothing(QMetaType::fromType<QString>());
const QVariant reason(u"prot. 7/2026"_s);
const auto code = u"ZZZZZZ00A01Z999O"_s;

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Reason reasonOf(const Result<QJsonValue> &answer)
{
    return answer ? Reason::None : answer.error().reason;
}

} // namespace

// A citizen asks what is held, that it be put right, that it be erased.
class SubjectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everythingHeldIsTold();
    void aTaxCodeTellsItsConversations();
    void ofAnotherCitizenTwoDigitsAreTold();
    void whoAskedIsHeldToo();
    void theReceiptShowsWhoseItWas();
    void whatMakesNoSenseIsRefused_data();
    void whatMakesNoSenseIsRefused();
    void aNumberIsCorrected();
    void aNumberWithAnOpenCallbackIsNot();
    void aTaxCodeIsCorrected();
    void aNoteIsCorrected();
    void closedOnesAreErasedAndOpenOnesNamed();
    void byTaxCodeTheOthersOfTheNumberStay();
    void theArchiveApproves();
    void aRepeatGetsTheFirstReceipt_data();
    void aRepeatGetsTheFirstReceipt();
    void receiptsAreAppendOnly();
    void aRequestHasADay_data();
    void aRequestHasADay();
    void requestsThatWaitComeFirst();
    void nobodyIsFoundInADump();

private:
    [[nodiscard]] Result<QJsonValue> ask(const QString &function, const QVariant &number,
                                         const QVariant &taxCode)
    {
        return m_fixture.administer(u"subject_"_s + function, {number, taxCode, reason});
    }
    [[nodiscard]] Result<QJsonValue> rectify(const QVariant &number, const QVariant &taxCode,
                                             const QJsonObject &changes)
    {
        return m_fixture.administer(u"subject_rectify"_s,
                                    {number, taxCode, compact(changes), reason});
    }
    [[nodiscard]] QByteArray dump();
    [[nodiscard]] bool forEach(int first, int last, const QString &login, const QString &body);
    [[nodiscard]] bool theirMatters(int first, int last);

    RetentionFixture m_fixture;
    QString m_number;
    QString m_other;
    int m_count = 0;
};

void SubjectTest::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
}

void SubjectTest::init()
{
    m_fixture.setClock(u"2026-10-05T09:30:00"_s);
    QVERIFY(m_fixture.emptyQueue());
    QVERIFY(m_fixture.run(u"update private.directorate set archive_approval = false; "
                          "update private.conversation_record set tax_code = null"_s));
    m_number = u"+393120005%1"_s.arg(++m_count, 3, 10, QChar(u'0'));
    m_other = u"+393120006%1"_s.arg(m_count, 3, 10, QChar(u'0'));
}

void SubjectTest::everythingHeldIsTold()
{
    QVERIFY(m_fixture.informed({m_number, u"a note"_s, code}) > 0);
    QVERIFY(m_fixture.reached({m_number, u"another note"_s, {}}) > 0);
    QVERIFY(m_fixture.intervened({m_number, u"third"_s, {}}, u"a sheet"_s, u"what was done"_s) > 0);
    QVERIFY(m_fixture.informed({m_other, u"of somebody else"_s, {}}) > 0);
    const auto answer = ask(u"export"_s, m_number, nothing);
    QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().detail));
    const auto held = (*answer)[u"held"];
    QCOMPARE(held[u"calls"].toArray().size(), 3);
    QCOMPARE(held[u"calls"][0][u"caller"].toString(), m_number);
    QCOMPARE(held[u"calls"][0][u"record"][u"note"].toString(), u"a note"_s);
    QCOMPARE(held[u"calls"][0][u"record"][u"taxCode"].toString(), code);
    const auto callback = held[u"callbacks"][0];
    QCOMPARE(callback[u"number"].toString(), m_number);
    QCOMPARE(callback[u"requests"].toArray().size(), 1);
    QCOMPARE(callback[u"attempts"][0][u"record"][u"note"].toString(), u"another note"_s);
    QCOMPARE(callback[u"attempts"][0][u"by"].toString(), u"valle_first"_s);
    QCOMPARE(held[u"handOvers"][0][u"sheet"].toString(), u"a sheet"_s);
    QCOMPARE(held[u"interventions"][0][u"note"].toString(), u"what was done"_s);
    QVERIFY(held[u"events"].toArray().size() > 10);
    const auto whole = compact(answer->toObject());
    QVERIFY(!whole.contains(m_other) && !whole.contains(u"of somebody else"_s));
    // Nothing of it is kept with the command.
    QCOMPARE(m_fixture.text(u"select count(*) from private.command "
                            "where function = 'subject_export' and jsonb_exists(answer, 'held')"_s),
             u"0"_s);
}

void SubjectTest::aTaxCodeTellsItsConversations()
{
    const auto call = m_fixture.informed({m_number, u"theirs"_s, code});
    QVERIFY(call > 0 && m_fixture.informed({m_number, u"a colleague's"_s, {}}) > 0);
    QVERIFY(m_fixture.reached({m_other, u"theirs too"_s, u"zzzzzz00a01z999o"_s}) > 0);
    const auto answer = ask(u"export"_s, nothing, u"zzz zzz 00a01 z999o"_s);
    QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().detail));
    const auto held = (*answer)[u"held"];
    QCOMPARE(held[u"calls"].toArray().size(), 2); // the one that asked for the callback too
    QCOMPARE(held[u"callbacks"].toArray().size(), 1);
    QVERIFY(!compact(answer->toObject()).contains(u"a colleague's"_s));
}

// A relative rang and asked that the citizen be rung.
void SubjectTest::ofAnotherCitizenTwoDigitsAreTold()
{
    const auto callback = m_fixture.waiting(m_other);
    QVERIFY(callback > 0);
    QVERIFY(m_fixture.run(
        u"update private.callback set number = '%1' where id = %2"_s.arg(m_number).arg(callback)));
    const auto theirs = ask(u"export"_s, m_number, nothing);
    QVERIFY(theirs.has_value());
    QCOMPARE((*theirs)[u"held"][u"callbacks"][0][u"number"].toString(), m_number);
    QCOMPARE((*theirs)[u"held"][u"calls"][0][u"caller"].toString(), u"…"_s + m_other.right(2));
    const auto events = (*theirs)[u"held"][u"events"].toArray();
    for (const auto &event : events) {
        if (event[u"subject"] == u"call"_s)
            QVERIFY(!event[u"value"].toObject().contains(u"ani"_s));
    }
    const auto relatives = ask(u"export"_s, m_other, nothing);
    QVERIFY(relatives.has_value());
    QCOMPARE((*relatives)[u"held"][u"calls"][0][u"caller"].toString(), m_other);
}

void SubjectTest::whoAskedIsHeldToo()
{
    QVERIFY(m_fixture.informed({m_number, u"a note"_s, {}}) > 0);
    QVERIFY(ask(u"export"_s, m_number, nothing).has_value());
    const auto again = ask(u"export"_s, m_number, nothing);
    QVERIFY(again.has_value());
    int looks = 0;
    for (const auto &event : (*again)[u"held"][u"events"].toArray()) {
        if (event[u"kind"] == u"exported"_s && event[u"by"] == RetentionFixture::administrator)
            ++looks;
    }
    QCOMPARE(looks, 2);
    QCOMPARE(m_fixture.text(u"select v.value ->> 'reason' from private.event e "
                            "join private.event_value v on v.event_id = e.id "
                            "where e.kind = 'subject-export' order by e.id desc limit 1"_s),
             reason.toString());
}

void SubjectTest::theReceiptShowsWhoseItWas()
{
    const auto answer = ask(u"erase"_s, m_number, nothing);
    QVERIFY(answer.has_value());
    const auto proof = ((*answer)[u"salt"].toString() + u':' + m_number).toUtf8();
    const auto row = u"select %1 from private.subject_request where id = %2"_s;
    const auto receipt = (*answer)[u"receipt"].toInteger();
    QCOMPARE(
        m_fixture.text(row.arg(u"digest"_s).arg(receipt)),
        QString::fromLatin1(QCryptographicHash::hash(proof, QCryptographicHash::Sha256).toHex()));
    QVERIFY((*answer)[u"salt"].toString().size() >= 32);
    QVERIFY(!m_fixture.text(row.arg(u"to_jsonb(subject_request)"_s).arg(receipt))
                 .contains((*answer)[u"salt"].toString()));
}

void SubjectTest::whatMakesNoSenseIsRefused_data()
{
    QTest::addColumn<QVariant>("number");
    QTest::addColumn<QVariant>("taxCode");
    QTest::addColumn<QVariant>("why");
    QTest::newRow("nobody") << nothing << nothing << reason;
    QTest::newRow("empty") << QVariant(u""_s) << QVariant(u""_s) << reason;
    QTest::newRow("both") << QVariant(u"+393120005999"_s) << QVariant(code) << reason;
    QTest::newRow("no reason") << QVariant(u"+393120005999"_s) << nothing << QVariant(u" "_s);
    QTest::newRow("null reason") << QVariant(u"+393120005999"_s) << nothing << nothing;
    QTest::newRow("a reason that names the citizen")
        << QVariant(u"+393120005999"_s) << nothing << QVariant(u"of +393120005999"_s);
    QTest::newRow("a reason with the code")
        << nothing << QVariant(code) << QVariant(u"for "_s + code.toLower());
}

void SubjectTest::whatMakesNoSenseIsRefused()
{
    QFETCH(const QVariant, number);
    QFETCH(const QVariant, taxCode);
    QFETCH(const QVariant, why);
    const auto before = m_fixture.everything();
    QCOMPARE(reasonOf(m_fixture.administer(u"subject_export"_s, {number, taxCode, why})),
             Reason::BadValue);
    QCOMPARE(reasonOf(m_fixture.administer(u"subject_erase"_s, {number, taxCode, why})),
             Reason::BadValue);
    QCOMPARE(reasonOf(m_fixture.administer(u"subject_rectify"_s,
                                           {number, taxCode, uR"({"number": "1"})"_s, why})),
             Reason::BadValue);
    for (const auto &changes :
         {uR"({})"_s, uR"([])"_s, uR"({"name": "x"})"_s, uR"({"number": ""})"_s,
          uR"({"note": "x"})"_s, uR"({"taxCode": "X"})"_s})
        QCOMPARE(reasonOf(m_fixture.administer(u"subject_rectify"_s,
                                               {u"+393120005999"_s, nothing, changes, reason})),
                 Reason::BadValue);
    QCOMPARE(m_fixture.everything(), before);
}

void SubjectTest::aNumberIsCorrected()
{
    const auto call = m_fixture.informed({m_number, u"a note"_s, {}});
    QVERIFY(m_fixture.reached({m_number, u"a note"_s, {}}) > 0);
    const auto callback = m_fixture.waiting(m_number);
    QVERIFY(call > 0 && callback > 0);
    const auto row = m_fixture.openRow(u"valle_first"_s, u"callback"_s, callback);
    const auto answer = rectify(m_number, nothing, {{u"number"_s, m_other}});
    QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE((*answer)[u"rectified"][u"calls"].toInt(), 3);
    QCOMPARE((*answer)[u"rectified"][u"callbacks"].toInt(), 2);
    QCOMPARE(m_fixture.text(u"select number from private.callback where id = %1"_s.arg(callback)),
             m_other);
    // Desks see it: the row has a new revision.
    QVERIFY(m_fixture.openRow(u"valle_first"_s, u"callback"_s, callback)[u"revision"]
            != row[u"revision"]);
    QCOMPARE(m_fixture.text(u"select v.value ->> 'caller' from private.event e "
                            "join private.event_value v on v.event_id = e.id "
                            "where e.kind = 'rectified' and e.subject = 'call' "
                            "and e.subject_id = %1"_s.arg(call)),
             m_number);
    // Erased by its new number, the old one goes as well.
    QVERIFY(m_fixture.emptyQueue());
    QVERIFY(ask(u"erase"_s, m_other, nothing).has_value());
    QVERIFY(!dump().contains(m_number.toUtf8()));
}

void SubjectTest::aNumberWithAnOpenCallbackIsNot()
{
    QVERIFY(m_fixture.waiting(m_number) > 0 && m_fixture.waiting(m_other) > 0);
    const auto before = m_fixture.everything();
    QCOMPARE(reasonOf(rectify(m_number, nothing, {{u"number"_s, m_other}})),
             Reason::MoveNotAllowed);
    QCOMPARE(m_fixture.everything(), before);
}

void SubjectTest::aTaxCodeIsCorrected()
{
    const auto call = m_fixture.informed({m_number, u"a note"_s, u"ABC"_s});
    const auto answer = rectify(nothing, u"abc"_s, {{u"taxCode"_s, u"zzz zzz 00a01z999o"_s}});
    QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE((*answer)[u"rectified"][u"records"].toInt(), 1);
    QCOMPARE(m_fixture.text(u"select tax_code from private.conversation_record "
                            "where call_id = %1"_s.arg(call)),
             code);
}

void SubjectTest::aNoteIsCorrected()
{
    const auto idOf = u"select id from private.conversation_record where call_id = %1"_s;
    const auto call = m_fixture.informed({m_number, u"wrong"_s, {}});
    const auto others = m_fixture.informed({m_other, u"theirs"_s, {}});
    const auto record = m_fixture.text(idOf.arg(call));
    const auto answer = rectify(m_number, nothing,
                                {{u"note"_s, QJsonObject{{record, u"right"_s}}}});
    QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE(m_fixture.text(u"select note from private.conversation_record where id = "_s + record),
             u"right"_s);
    QCOMPARE(m_fixture.text(u"select v.value ->> 'note' from private.event e "
                            "join private.event_value v on v.event_id = e.id "
                            "where e.kind = 'rectified' and e.subject_id = %1"_s.arg(call)),
             u"wrong"_s);
    const auto before = m_fixture.everything();
    const QJsonObject foreign{{m_fixture.text(idOf.arg(others)), u"x"_s}};
    QCOMPARE(reasonOf(rectify(m_number, nothing, {{u"note"_s, foreign}})), Reason::NotFound);
    QCOMPARE(m_fixture.everything(), before);
}

void SubjectTest::closedOnesAreErasedAndOpenOnesNamed()
{
    const auto closed = m_fixture.informed({m_number, u"a note"_s, {}});
    const auto unrecorded = m_fixture.rang(m_number);
    const auto callback = m_fixture.waiting(m_number);
    const auto handOver = m_fixture.handedOver({m_number, u"a note"_s, {}}, u"a sheet"_s);
    QVERIFY(closed > 0 && unrecorded > 0 && callback > 0 && handOver > 0);
    const auto open = u"select md5(string_agg(t::text, ' ' order by t::text)) from ("
                      "select c::text from private.call c where caller = '%1' and id <> %2 union "
                      "select b::text from private.callback b where number = '%1' union "
                      "select h::text from private.hand_over h) t (t)"_s.arg(m_number)
                          .arg(closed);
    const auto before = m_fixture.text(open);
    const auto answer = ask(u"erase"_s, m_number, nothing);
    QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE((*answer)[u"erased"][u"calls"].toInt(), 1);
    QCOMPARE((*answer)[u"erased"][u"callbacks"].toInt(), 0);
    QVERIFY(!(*answer)[u"waitsForApproval"].toBool());
    QStringList named;
    for (const auto &each : (*answer)[u"leftOpen"].toArray())
        named.append(each[u"kind"].toString() + u' ' + each[u"id"].toVariant().toString());
    QCOMPARE(named, (QStringList{u"call C-%1"_s.arg(unrecorded, 6, 10, QChar(u'0')),
                                 u"callback "_s
                                     + m_fixture.text(u"select request_code from private.callback "
                                                      "where id = %1"_s.arg(callback)),
                                 u"handOver %1"_s.arg(handOver)}));
    QCOMPARE(m_fixture.text(open), before);
    QCOMPARE(m_fixture.text(u"select concat_ws(' ', count(caller), count(erased_at)) "
                            "from private.call where id = %1"_s.arg(closed)),
             u"0 1"_s);
}

void SubjectTest::byTaxCodeTheOthersOfTheNumberStay()
{
    const auto theirs = m_fixture.informed({m_number, u"a note"_s, code});
    const auto others = m_fixture.informed({m_number, u"a note"_s, {}});
    QVERIFY(theirs > 0 && others > 0);
    QVERIFY(ask(u"erase"_s, nothing, code).has_value());
    QCOMPARE(m_fixture.text(u"select string_agg(id::text, ' ') from private.call "
                            "where caller = '%1'"_s.arg(m_number)),
             QString::number(others));
}

void SubjectTest::theArchiveApproves()
{
    const auto call = m_fixture.informed({m_number, u"a note"_s, {}});
    const auto caller = u"select caller from private.call where id = %1"_s.arg(call);
    QVERIFY(m_fixture.run(u"update private.directorate set archive_approval = true"_s));
    const auto first = ask(u"erase"_s, m_number, nothing);
    QVERIFY(first.has_value());
    QVERIFY((*first)[u"waitsForApproval"].toBool());
    QCOMPARE((*first)[u"erased"][u"calls"].toInt(), 0);
    QCOMPARE(m_fixture.text(caller), m_number);
    QVERIFY(m_fixture.administer(u"approve_disposal"_s, {u"prot. 9"_s, u"2026-10-05"_s}));
    const auto second = ask(u"erase"_s, m_number, nothing);
    QVERIFY(second.has_value());
    QVERIFY(!(*second)[u"waitsForApproval"].toBool());
    QCOMPARE((*second)[u"erased"][u"calls"].toInt(), 1);
    QCOMPARE(m_fixture.text(caller), QString());
}

void SubjectTest::aRepeatGetsTheFirstReceipt_data()
{
    QTest::addColumn<QString>("function");
    QTest::addColumn<QVariantList>("between");
    QTest::newRow("export") << u"subject_export"_s << QVariantList{};
    QTest::newRow("rectify") << u"subject_rectify"_s
                             << QVariantList{uR"({"number": "+393120007001"})"_s};
    QTest::newRow("erase") << u"subject_erase"_s << QVariantList{};
}

void SubjectTest::aRepeatGetsTheFirstReceipt()
{
    QFETCH(const QString, function);
    QFETCH(const QVariantList, between);
    QVERIFY(m_fixture.informed({m_number, u"a note"_s, {}}) > 0);
    const auto key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto arguments = QVariantList{key, m_number, nothing} + between + QVariantList{reason};
    const auto session = m_fixture.session(RetentionFixture::administrator);
    const auto first = session->call(function, arguments);
    QVERIFY2(first.has_value(), first ? "" : qPrintable(first.error().detail));
    const auto before = m_fixture.everything();
    QCOMPARE(session->call(function, arguments), first);
    QCOMPARE(m_fixture.everything(), before);
    auto otherwise = arguments;
    otherwise[1] = m_other;
    QCOMPARE(reasonOf(session->call(function, otherwise)), Reason::KeyReused);
}

void SubjectTest::receiptsAreAppendOnly()
{
    QVERIFY(ask(u"erase"_s, m_number, nothing).has_value());
    for (const auto &script :
         {u"update private.subject_request set reason = 'x'"_s,
          u"delete from private.subject_request"_s, u"truncate private.subject_request"_s,
          u"truncate private.disposal_approval"_s})
        QVERIFY2(!m_fixture.owner()->run(script).has_value(), qPrintable(script));
}

QByteArray SubjectTest::dump()
{
    QProcess process;
    process.start(u"/usr/lib/postgresql/15/bin/pg_dump"_s,
                  {u"--format=plain"_s, u"-h"_s, m_fixture.cluster().socketDirectory(), u"-U"_s,
                   u"postgres"_s, u"-d"_s, RetentionFixture::database});
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("pg_dump: %s", process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

// Does something for the citizens first to last, as somebody, in as long as it takes. Statement by
// statement: of several at once Qt tells the first one's error only.
bool SubjectTest::forEach(int first, int last, const QString &login, const QString &body)
{
    const auto session = m_fixture.owner();
    const auto done =
        session->run(u"set statement_timeout = 0"_s)
            .and_then([&] { return session->run(u"set session authorization "_s + login); })
            .and_then([&] {
                return session->run(u"do $$ declare said jsonb; answer jsonb; n integer; begin "
                                    "for n in %1..%2 loop %3 end loop; end $$"_s.arg(first)
                                        .arg(last)
                                        .arg(body));
            });
    if (!done)
        qWarning("%s", qPrintable(done.error().detail));
    return done.has_value();
}

// Each asked for a callback, was called back, handed over and received, and rang once more.
bool SubjectTest::theirMatters(int first, int last)
{
    const auto record = u"jsonb_build_object('outcome', 'informed', 'note', 'hidden-' || n, "
                        "'taxCode', 'ZZZZZZ00A01Z' || lpad(n::text, 4, '0'))"_s;
    const auto number = u"'+3931200' || 20000 + n"_s;
    const auto asked = u"for step in 1..3 loop said := jsonb_build_object("
                       "'conversationId', 'c-' || n, 'ani', %1, 'number', %1, "
                       "'queueId', 'queue-CEN', 'eventTime', api.now(), "
                       "'event', (array['arrived', 'offered', 'ended'])[step]); "
                       "if step = 3 then perform api.accept_callback(said); end if; "
                       "perform api.record_call_event(said); end loop;"_s.arg(number);
    const auto answered =
        u"answer := api.take_next(gen_random_uuid()); "
        "answer := api.begin_attempt(gen_random_uuid(), (answer ->> 'id')::bigint); "
        "perform api.hand_over(gen_random_uuid(), null, (answer ->> 'id')::bigint, 'UT', "
        "'hidden-' || n); "
        "perform api.end_attempt(gen_random_uuid(), (answer ->> 'id')::bigint, 'reached', %1); "
        "answer := api.write_call(gen_random_uuid(), %2); "
        "perform api.end_call(gen_random_uuid(), (answer ->> 'id')::bigint); "
        "perform api.save_record(gen_random_uuid(), (answer ->> 'id')::bigint, %1);"_s.arg(record,
                                                                                           number);
    const auto received =
        u"select b into answer from api.board('hand_over') b where b ->> 'sheet' = "
        "'hidden-' || n; perform api.take_hand_over(gen_random_uuid(), (answer ->> 'id')::bigint); "
        "perform api.record_intervention(gen_random_uuid(), (answer ->> 'id')::bigint, null, "
        "'done', 'hidden-' || n);"_s;
    return forEach(first, last, u"valle_intake"_s, asked)
           && forEach(first, last, u"valle_first"_s, answered)
           && forEach(first, last, u"valle_official"_s, received);
}

void SubjectTest::aRequestHasADay_data()
{
    QTest::addColumn<QString>("received");
    QTest::addColumn<QString>("answerBy");
    QTest::newRow("a month of 31 days") << u"2026-10-01"_s << u"2026-10-31"_s;
    QTest::newRow("a month of 30 days") << u"2026-09-30"_s << u"2026-10-30"_s;
    QTest::newRow("February") << u"2026-01-31"_s << u"2026-02-28"_s;
}

// Article 12.3 of regulation 2016/679: within a month; 30 days are never more than that, but for
// February.
void SubjectTest::aRequestHasADay()
{
    QFETCH(QString, received);
    QFETCH(QString, answerBy);
    const auto noted = m_fixture.administer(u"note_citizen_request"_s,
                                            {u"prot. "_s + received, u"export"_s, received});
    QVERIFY2(noted.has_value(), noted ? "" : qPrintable(noted.error().detail));
    QCOMPARE((*noted)[u"answerBy"].toString(), answerBy);
    QCOMPARE(reasonOf(m_fixture.administer(u"note_citizen_request"_s,
                                           {u"prot. "_s + received, u"export"_s, received})),
             Reason::MoveNotAllowed);
}

void SubjectTest::requestsThatWaitComeFirst()
{
    QVERIFY(m_fixture.run(u"delete from private.citizen_request"_s));
    for (const auto &[reference, day] :
         {std::pair{u"prot. 3"_s, u"2026-10-03"_s}, std::pair{u"prot. 1"_s, u"2026-09-01"_s},
          std::pair{u"prot. 2"_s, u"2026-09-20"_s}})
        QVERIFY(m_fixture.administer(u"note_citizen_request"_s, {reference, u"erase"_s, day})
                    .has_value());
    const auto first = m_fixture.text(
        u"select id from private.citizen_request where reference = 'prot. 1'"_s);
    QVERIFY(m_fixture.administer(u"answer_citizen_request"_s, {first, true}).has_value());
    const auto told = u"select string_agg(r ->> 'reference' || ' ' || (r ->> 'daysLeft'), ', ') "
                      "from api.citizen_requests() r"_s;
    const auto rows = m_fixture.session(RetentionFixture::administrator)->value(told);
    QVERIFY2(rows.has_value(), rows ? "" : qPrintable(rows.error().detail));
    QCOMPARE(rows->toString(), u"prot. 2 15, prot. 3 28, prot. 1 -4"_s);
    QVERIFY(m_fixture.administer(u"answer_citizen_request"_s, {first, false}).has_value());
    QCOMPARE(m_fixture.text(u"select count(*) from private.citizen_request "
                            "where answered_on is not null"_s),
             u"0"_s);
    // Late, or of tomorrow, or of long ago.
    for (const auto &day : {u"2026-10-06"_s, u"2025-10-01"_s})
        QCOMPARE(reasonOf(m_fixture.administer(u"note_citizen_request"_s,
                                               {u"prot. 4"_s, u"erase"_s, day})),
                 Reason::BadValue);
}

void SubjectTest::nobodyIsFoundInADump()
{
    constexpr int citizens = 500;
    constexpr int atOnce = 25; // a short queue is a quick one
    for (int first = 1; first <= citizens; first += atOnce)
        QVERIFY(theirMatters(first, first + atOnce - 1));
    const QList<QByteArray> marks{"+39312002", "ZZZZZZ00A01Z0", "hidden-"};
    const auto before = dump();
    for (const auto &mark : marks)
        QVERIFY2(before.count(mark) >= citizens, mark.constData());
    const auto session = m_fixture.session(RetentionFixture::administrator);
    QElapsedTimer timer;
    timer.start();
    for (int each = 1; each <= citizens; ++each) {
        const auto erased = session->call(u"subject_erase"_s,
                                          {QUuid::createUuid().toString(QUuid::WithoutBraces),
                                           u"+3931200%1"_s.arg(20000 + each), nothing, reason});
        QVERIFY2(erased.has_value(), erased ? "" : qPrintable(erased.error().detail));
        const auto open = QJsonDocument((*erased)[u"leftOpen"].toArray()).toJson();
        QVERIFY2((*erased)[u"leftOpen"].toArray().isEmpty(), open.constData());
        QCOMPARE((*erased)[u"erased"][u"interventions"].toInt(), 1);
    }
    qInfo("%d subjects erased in %lld ms", citizens, timer.elapsed());
    const auto after = dump();
    for (const auto &mark : marks)
        QVERIFY2(!after.contains(mark), after.mid(after.indexOf(mark) - 200, 400).constData());
}

QTEST_GUILESS_MAIN(SubjectTest)
#include "tst_subject.moc"
