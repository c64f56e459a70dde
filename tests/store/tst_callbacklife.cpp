#include "core/store/rows.h"
#include "desk.h"

#include <QJsonArray>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using base::Reason;

namespace {

const QVariant nothing(QMetaType::fromType<QString>());
const auto first = u"valle_first"_s;
const auto second = u"valle_second"_s;
const auto official = u"valle_official"_s;
const auto supervisor = u"valle_supervisor"_s;
const auto everything =
    u"select md5(concat((select string_agg(t::text, '' order by id) from private.callback t), "
    "(select string_agg(t::text, '' order by id) from private.attempt t), "
    "(select string_agg(t::text, '' order by call_id) from private.callback_request t), "
    "(select string_agg(t::text, '' order by id) from private.hand_over t), "
    "(select count(*) from private.event), (select count(*) from private.event_value), "
    "(select count(*) from private.command), (select count(*) from private.draft)))"_s;

} // namespace

// What may become of a callback between its acceptance and its end, and who may see it in full:
// each command allowed, refused with nothing changed, and done once.
class CallbackLifeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void nobodyJoinsWhatIsBeingClosed();
    void aSharedNumberIsSplit();
    void splitIsRefused();
    void anotherNumber();
    void anotherNumberIsRefused();
    void anAcceptanceSaysWhatIsPreferred();
    void wishesAreChangedByTheOffice();
    void aPreferredPartHidesUntilItsTime_data();
    void aPreferredPartHidesUntilItsTime();
    void wrongNumberIsDialledNoMore();
    void whoeverElseAnswersIsToldNothing_data();
    void whoeverElseAnswersIsToldNothing();
    void reopenedByWhoClosedIt();
    void reopenedHasOneMoreAttemptAndTwoPromises();
    void reopeningIsRefused();
    void aSupervisorReassigns();
    void reassigningIsRefused();
    void onlyWhatIsHeldIsGivenBack();
    void aWithheldNumberTakesOneGiven();
    void aLookUpLeavesARow();
    void aNumberIsFoundBySupervisors();
    void aKeyIsAnsweredOnce_data();
    void aKeyIsAnsweredOnce();

private:
    [[nodiscard]] base::Result<QJsonValue> call(const QString &login, const QString &function,
                                                const QVariantList &arguments)
    {
        return m_fixture.command(login, function, arguments);
    }
    // Why it was refused; "changed" when a table was, all the same.
    [[nodiscard]] QString refusal(const QString &login, const QString &function,
                                  const QVariantList &arguments);
    [[nodiscard]] QString text(const QString &query) { return m_fixture.value(query).toString(); }
    [[nodiscard]] qint64 accepted(const QString &more = {});
    [[nodiscard]] qint64 taken();
    [[nodiscard]] QString of(qint64 callback, const QString &what)
    {
        return text(
            u"select concat_ws('|', %1) from private.callback where id = %2"_s.arg(what).arg(
                callback));
    }
    [[nodiscard]] QString local(qint64 callback, const QString &column)
    {
        return of(callback, u"to_char(%1 at time zone 'Europe/Rome', 'DD HH24:MI')"_s.arg(column));
    }
    [[nodiscard]] bool tried(qint64 callback, const QString &outcome,
                             const QVariant &record = nothing);
    [[nodiscard]] QString lastEvent(const QString &subject, qint64 id)
    {
        return text(u"select concat_ws('|', e.kind, p.login, v.value ->> 'reason') "
                    "from private.event e left join private.person p on p.id = e.person_id "
                    "left join private.event_value v on v.event_id = e.id where e.subject = '%1' "
                    "and e.subject_id = %2 order by e.id desc limit 1"_s.arg(subject)
                        .arg(id));
    }

    StoreFixture m_fixture;
    QString m_number;
    int m_count = 0;
};

void CallbackLifeTest::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
}

void CallbackLifeTest::init()
{
    m_fixture.setClock(u"2026-10-05T09:30:00"_s);
    QVERIFY(m_fixture.emptyQueue());
    m_number = u"+3931200021%1"_s.arg(++m_count, 2, 10, QChar(u'0'));
}

QString CallbackLifeTest::refusal(const QString &login, const QString &function,
                                  const QVariantList &arguments)
{
    const auto before = text(everything);
    const auto marks = QStringList(arguments.size() + 1, u"?"_s).join(u", "_s);
    const auto key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto session = m_fixture.session(login);
    QSqlQuery asked(session->database());
    asked.prepare(u"select api.%1(%2)"_s.arg(function, marks));
    asked.addBindValue(key);
    for (const auto &argument : arguments)
        asked.addBindValue(argument);
    if (asked.exec())
        return u"done"_s;
    return text(everything) == before ? asked.lastError().nativeErrorCode() : u"changed"_s;
}

// The same number again joins: of all that are accepted in a test the first is answered.
qint64 CallbackLifeTest::accepted(const QString &more)
{
    static int count = 0;
    const auto conversation = u"life-%1"_s.arg(++count);
    for (const auto &kind : {u"arrived"_s, u"chosen"_s, u"offered"_s}) {
        if (!m_fixture.tell(
                {{u"conversationId"_s, conversation}, {u"event"_s, kind}, {u"ani"_s, m_number}}))
            return 0;
    }
    const auto request = u"{\"conversationId\": \"%1\", \"ani\": \"%2\", \"number\": \"%2\", "
                         "\"queueId\": \"queue-CEN\"%3}"_s.arg(conversation, m_number, more);
    const auto answer = m_fixture.session(u"valle_intake"_s)->call(u"accept_callback"_s, {request});
    return answer ? m_fixture.idOf((*answer)[u"requestId"].toString()) : 0;
}

qint64 CallbackLifeTest::taken()
{
    const auto id = accepted();
    const auto answer = call(first, u"take_next"_s, {});
    return answer && (*answer)[u"id"].toInteger() == id ? id : 0;
}

bool CallbackLifeTest::tried(qint64 callback, const QString &outcome, const QVariant &record)
{
    const auto begun = call(first, u"begin_attempt"_s, {callback});
    return begun && call(first, u"end_attempt"_s, {(*begun)[u"id"].toInteger(), outcome, record});
}

// The citizen accepts at the moment in which a person closes their earlier callback.
void CallbackLifeTest::nobodyJoinsWhatIsBeingClosed()
{
    const auto id = accepted();
    const auto closing = m_fixture.owner();
    QVERIFY(closing
                ->run(u"begin; update private.callback set state = 'closed', closing = 'reached', "
                      "closed_at = now() where id = %1"_s.arg(id))
                .has_value());
    qint64 other = 0;
    std::thread citizen([this, &other] { other = accepted(); });
    const bool isWaiting = QTest::qWaitFor([this] {
        return text(u"select count(*) from pg_stat_activity where usename = 'valle_intake' "
                    "and wait_event_type = 'Lock'"_s)
               == u"1"_s;
    });
    const bool isClosed = closing->run(u"commit"_s).has_value();
    citizen.join();
    QVERIFY(isWaiting && isClosed);
    QVERIFY(other > 0 && other != id);
    QCOMPARE(of(other, u"state, requests"_s) + u' ' + of(id, u"requests"_s), u"waiting|1 1"_s);
}

void CallbackLifeTest::aSharedNumberIsSplit()
{
    const auto id = accepted();
    m_fixture.setClock(u"2026-10-05T10:45:00"_s);
    QCOMPARE(accepted(u", \"language\": \"de\""_s), id);
    const auto split = call(first, u"split_callback"_s, {id});
    QVERIFY2(split.has_value(), split ? "" : qPrintable(split.error().detail));
    const auto other = (*split)[u"id"].toInteger();
    QVERIFY(other != id);
    QCOMPARE(of(id, u"requests, person_ordinal, state"_s), u"1|1|waiting"_s);
    QCOMPARE(of(other, u"requests, person_ordinal, state, language"_s), u"1|2|waiting|de"_s);
    // Its own place: rung at 10:45, and 240 opening minutes from there.
    QCOMPARE(local(id, u"first_ring_at"_s) + u'/' + local(id, u"promise"_s),
             u"05 09:30/06 09:30"_s);
    QCOMPARE(local(other, u"first_ring_at"_s) + u'/' + local(other, u"promise"_s),
             u"05 10:45/06 10:45"_s);
    // A repeat joins the oldest, and the third person is the third.
    QCOMPARE(accepted(), id);
    const auto third = call(first, u"split_callback"_s, {id});
    QCOMPARE(of((*third)[u"id"].toInteger(), u"person_ordinal"_s), u"3"_s);
    QCOMPARE(text(u"select count(*) from private.callback where number = '%1' "
                  "and state <> 'closed'"_s.arg(m_number)),
             u"3"_s);
}

void CallbackLifeTest::splitIsRefused()
{
    const auto id = accepted();
    QCOMPARE(refusal(first, u"split_callback"_s, {id}), u"RI005"_s); // one request
    QCOMPARE(refusal(first, u"split_callback"_s, {0}), u"RI002"_s);
    QCOMPARE(accepted(), id);
    QCOMPARE(refusal(official, u"split_callback"_s, {id}), u"RI002"_s);
    QCOMPARE(refusal(supervisor, u"split_callback"_s, {id}), u"RI001"_s);
    QVERIFY(call(first, u"take_next"_s, {}).has_value());
    QCOMPARE(refusal(second, u"split_callback"_s, {id}), u"RI003"_s);
    QVERIFY(call(first, u"split_callback"_s, {id}).has_value()); // the holder may
    QVERIFY(m_fixture.emptyQueue());
    QCOMPARE(refusal(first, u"split_callback"_s, {id}), u"RI005"_s); // closed
}

void CallbackLifeTest::anotherNumber()
{
    const auto id = taken();
    const auto other = u"+390406754038"_s;
    QVERIFY(call(first, u"change_number"_s, {id, other}).has_value());
    const auto begun = call(first, u"begin_attempt"_s, {id});
    QCOMPARE((*begun)[u"number"].toString(), other);
    QCOMPARE(
        text(
            u"select v.value::text from private.event e join private.event_value v "
            "on v.event_id = e.id where e.kind = 'number-changed' and e.subject_id = %1"_s.arg(id)),
        u"{\"after\": \"%1\", \"before\": \"%2\"}"_s.arg(other, m_number));
    // Whoever rings from the old number is a citizen of their own.
    QVERIFY(accepted() != id);
}

void CallbackLifeTest::anotherNumberIsRefused()
{
    const auto id = taken();
    for (const auto &wrong : {u""_s, u"12345"_s, u"+12345"_s, u"+39 040"_s, u"+1234567890123456"_s,
                              u"anonimo"_s, u"+3904067540x8"_s})
        QCOMPARE(refusal(first, u"change_number"_s, {id, wrong}), u"RI010"_s);
    QCOMPARE(refusal(first, u"change_number"_s, {id, nothing}), u"RI010"_s);
    QCOMPARE(refusal(second, u"change_number"_s, {id, u"+390406754038"_s}), u"RI003"_s);
    QCOMPARE(refusal(first, u"change_number"_s, {id, m_number}), u"RI005"_s);
    QCOMPARE(refusal(first, u"change_number"_s, {0, m_number}), u"RI002"_s);
    const auto mine = m_number;
    m_number = u"+393120002199"_s;
    const auto other = accepted();
    QCOMPARE(refusal(first, u"change_number"_s, {id, m_number}), u"RI005"_s);
    QVERIFY(other != id);
    QCOMPARE(of(id, u"number"_s), mine);
}

void CallbackLifeTest::anAcceptanceSaysWhatIsPreferred()
{
    const auto id = accepted(u", \"preferred\": \"late\", \"language\": \"sl\""_s);
    QCOMPARE(of(id, u"preferred, language"_s), u"late|sl"_s);
    const auto row = m_fixture.openRow(second, u"callback"_s, id);
    QCOMPARE(row[u"preferred"].toString(), u"late"_s);
    QCOMPARE(row[u"language"].toString(), u"sl"_s);
    QCOMPARE(row[u"personOrdinal"].toInt(), 1);
    QCOMPARE(accepted(), id); // nothing said, nothing changed
    QCOMPARE(of(id, u"preferred, language"_s), u"late|sl"_s);
    QCOMPARE(accepted(u", \"preferred\": \"any\", \"language\": \"it\""_s), id);
    QCOMPARE(of(id, u"preferred, language"_s), u"any|it"_s);
    QCOMPARE(accepted(u", \"preferred\": \"noon\""_s), 0);
    QCOMPARE(accepted(u", \"language\": \"Deutsch\""_s), 0);
    QCOMPARE(of(id, u"requests"_s), u"3"_s);
}

void CallbackLifeTest::wishesAreChangedByTheOffice()
{
    const auto id = accepted();
    QVERIFY(call(second, u"prefer_time"_s, {id, u"early"_s}).has_value());
    QVERIFY(call(second, u"set_language"_s, {id, u"fr"_s}).has_value());
    QCOMPARE(of(id, u"preferred, language, revision"_s), u"early|fr|3"_s);
    QVERIFY(call(first, u"set_language"_s, {id, u""_s}).has_value());
    QCOMPARE(of(id, u"language is null"_s), u"t"_s);
    for (const auto &function : {u"prefer_time"_s, u"set_language"_s}) {
        const auto good = function == u"prefer_time"_s ? u"late"_s : u"de"_s;
        QCOMPARE(refusal(first, function, {id, u"Noon"_s}), u"RI010"_s);
        QCOMPARE(refusal(official, function, {id, good}), u"RI002"_s);
        QCOMPARE(refusal(supervisor, function, {id, good}), u"RI001"_s);
    }
    QCOMPARE(refusal(first, u"prefer_time"_s, {id, nothing}), u"RI010"_s);
    QVERIFY(m_fixture.emptyQueue());
    QCOMPARE(refusal(first, u"prefer_time"_s, {id, u"late"_s}), u"RI005"_s);
}

// Monday the 5th, open 9 to 13: accepted at 9:30, promised for Tuesday at 9:30.
void CallbackLifeTest::aPreferredPartHidesUntilItsTime_data()
{
    QTest::addColumn<QString>("accepted");
    QTest::addColumn<QString>("preferred");
    QTest::addColumn<QString>("time");
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("any") << u"05T09:30"_s << u"any"_s << u"05T09:30"_s << true;
    QTest::newRow("early, now") << u"05T09:30"_s << u"early"_s << u"05T10:59"_s << true;
    QTest::newRow("early, too late") << u"05T09:30"_s << u"early"_s << u"05T11:00"_s << false;
    QTest::newRow("early, next day") << u"05T09:30"_s << u"early"_s << u"06T09:00"_s << true;
    QTest::newRow("late, too early") << u"05T09:30"_s << u"late"_s << u"05T10:59"_s << false;
    QTest::newRow("late, now") << u"05T09:30"_s << u"late"_s << u"05T11:00"_s << true;
    // Tuesday at 11 would be after the promise: then whenever it can be.
    QTest::newRow("late, after the promise") << u"05T09:30"_s << u"late"_s << u"06T09:10"_s << true;
    QTest::newRow("late, promise past") << u"05T09:30"_s << u"late"_s << u"06T09:40"_s << true;
    // Accepted at 12, promised for Tuesday at 12: Tuesday's second half comes before.
    QTest::newRow("late, before it") << u"05T12:00"_s << u"late"_s << u"06T09:10"_s << false;
    QTest::newRow("late, its time") << u"05T12:00"_s << u"late"_s << u"06T11:00"_s << true;
    QTest::newRow("half a day") << u"24T09:30"_s << u"late"_s << u"24T09:45"_s << false;
    QTest::newRow("half of a half") << u"24T09:30"_s << u"late"_s << u"24T10:00"_s << true;
}

void CallbackLifeTest::aPreferredPartHidesUntilItsTime()
{
    QFETCH(const QString, accepted);
    QFETCH(const QString, preferred);
    QFETCH(const QString, time);
    QFETCH(const bool, isOffered);
    const auto month = accepted.startsWith(u"24"_s) ? u"2026-12-"_s : u"2026-10-"_s;
    m_fixture.setClock(month + accepted + u":00"_s);
    const auto id = this->accepted(u", \"preferred\": \"%1\""_s.arg(preferred));
    m_fixture.setClock(month + time + u":00"_s);
    const auto row = m_fixture.openRow(first, u"callback"_s, id);
    const auto answer = call(first, u"take_next"_s, {});
    QCOMPARE(answer.has_value(), isOffered);
    const auto from = store::instantOf(row[u"offeredFrom"]);
    const auto now = store::instantOf(QJsonValue(text(u"select to_json(api.now())#>>'{}'"_s)));
    QCOMPARE(!from || *from <= *now, isOffered); // the row says the same
    if (!isOffered)                              // by name it may be taken all the same, and called
        QVERIFY(call(first, u"claim_callback"_s, {id, 1}).has_value());
    QVERIFY(call(first, u"begin_attempt"_s, {id}).has_value());
}

void CallbackLifeTest::wrongNumberIsDialledNoMore()
{
    const auto id = taken();
    QVERIFY(tried(id, u"wrong-number"_s));
    m_fixture.setClock(u"2026-10-05T12:00:00"_s);
    QCOMPARE(refusal(first, u"take_next"_s, {}), u"RI007"_s);
    QVERIFY(call(first, u"claim_callback"_s, {id, of(id, u"revision"_s).toInt()}).has_value());
    QCOMPARE(refusal(first, u"begin_attempt"_s, {id}), u"RI005"_s);
    // Another number makes it good again; and so does the citizen who rings from this one.
    QVERIFY(call(first, u"change_number"_s, {id, u"+393120002198"_s}).has_value());
    QVERIFY(tried(id, u"wrong-number"_s));
    m_number = u"+393120002198"_s;
    QCOMPARE(accepted(), id);
    m_fixture.setClock(u"2026-10-06T09:00:00"_s);
    QCOMPARE((*call(first, u"take_next"_s, {}))[u"id"].toInteger(), id);
    QVERIFY(tried(id, u"wrong-number"_s));
    QCOMPARE(of(id, u"state, attempts"_s), u"waiting|3"_s); // only a person gives up
    QVERIFY(call(second, u"close_unreachable"_s, {id}).has_value());
    // And needs no more attempts for it.
    m_number = u"+393120002197"_s;
    const auto other = taken();
    QVERIFY(tried(other, u"wrong-number"_s));
    QVERIFY(call(first, u"close_unreachable"_s, {other}).has_value());
    QCOMPARE(of(other, u"closing, attempts"_s), u"unreachable|1"_s);
}

void CallbackLifeTest::whoeverElseAnswersIsToldNothing_data()
{
    QTest::addColumn<bool>("mayBeRecorded");
    QTest::addColumn<QString>("state");
    for (const auto *outcome : {"another-person", "answering-machine", "engaged", "no-answer"})
        QTest::newRow(outcome) << false << u"waiting|f"_s;
    QTest::newRow("wrong-number") << false << u"waiting|t"_s;
    QTest::newRow("line-dropped") << true << u"waiting|f"_s;
    QTest::newRow("declined") << true << u"closed|f|declined"_s;
    QTest::newRow("reached") << true << u"closed|f|reached"_s;
}

void CallbackLifeTest::whoeverElseAnswersIsToldNothing()
{
    QFETCH(const bool, mayBeRecorded);
    QFETCH(const QString, state);
    const auto outcome = QString::fromLatin1(QTest::currentDataTag());
    const auto id = taken();
    const auto begun = call(first, u"begin_attempt"_s, {id});
    const auto attempt = (*begun)[u"id"].toInteger();
    const auto record = u"{\"speaker\": \"relative\", \"outcome\": \"informed\"}"_s;
    if (!mayBeRecorded)
        QCOMPARE(refusal(first, u"end_attempt"_s, {attempt, outcome, record}), u"RI010"_s);
    const auto given = mayBeRecorded ? QVariant(record) : nothing;
    QVERIFY(call(first, u"end_attempt"_s, {attempt, outcome, given}).has_value());
    QCOMPARE(of(id, u"state, number_is_wrong, closing"_s), state);
    QCOMPARE(of(id, u"attempts"_s), u"1"_s);
}

void CallbackLifeTest::reopenedByWhoClosedIt()
{
    const auto id = taken();
    QVERIFY(tried(id, u"declined"_s));
    m_fixture.setClock(u"2026-10-05T10:00:00"_s);
    QVERIFY(call(first, u"reopen_callback"_s, {id, u"wrong key"_s}).has_value());
    QCOMPARE(of(id, u"state, closing, closed_at, holder_id, attempts"_s), u"waiting|1"_s);
    QCOMPARE(local(id, u"first_ring_at"_s) + u'/' + local(id, u"promise"_s),
             u"05 09:30/06 10:00"_s);
    QCOMPARE(local(id, u"not_before"_s), u"05 10:30"_s); // spaced from the last attempt
    QCOMPARE(lastEvent(u"callback"_s, id), u"reopened|valle_first|wrong key"_s);
    QVERIFY(m_fixture.emptyQueue());
    m_fixture.setClock(u"2026-12-01T10:00:00"_s);
    QVERIFY(call(supervisor, u"reopen_callback"_s, {id, u"a complaint"_s}).has_value());
}

void CallbackLifeTest::reopenedHasOneMoreAttemptAndTwoPromises()
{
    const auto id = taken();
    QVERIFY(tried(id, u"no-answer"_s));
    m_fixture.setClock(u"2026-10-05T11:00:00"_s);
    QVERIFY(call(first, u"take_next"_s, {}).has_value());
    QVERIFY(tried(id, u"no-answer"_s));
    m_fixture.setClock(u"2026-10-06T09:00:00"_s);
    QVERIFY(call(first, u"take_next"_s, {}).has_value());
    QVERIFY(tried(id, u"no-answer"_s));
    QVERIFY(call(second, u"close_unreachable"_s, {id}).has_value());
    const auto kept = [this](const QString &day) {
        const auto log = m_fixture.session(supervisor)->call(u"daily_log"_s, {day});
        return u"%1 %2"_s.arg((*log)[u"totals"][u"promisesKept"].toInt())
            .arg((*log)[u"totals"][u"promisesBroken"].toInt());
    };
    const auto monday = kept(u"2026-10-05"_s);
    const auto tuesday = kept(u"2026-10-06"_s);
    QVERIFY(call(second, u"reopen_callback"_s, {id, u"rang us"_s}).has_value());
    QVERIFY(!m_fixture.openRow(first, u"callback"_s, id)[u"kept"].toBool());
    QCOMPARE(m_fixture.openRow(first, u"callback"_s, id)[u"attemptsAllowed"].toInt(), 4);
    QCOMPARE(kept(u"2026-10-05"_s), monday); // a day stays as it was
    // Its second promise is broken on Wednesday, and counted then.
    m_fixture.setClock(u"2026-10-07T12:00:00"_s);
    QVERIFY(call(first, u"take_next"_s, {}).has_value());
    QVERIFY(tried(id, u"no-answer"_s));
    QCOMPARE(kept(u"2026-10-05"_s), monday);
    QCOMPARE(kept(u"2026-10-06"_s), tuesday);
    QCOMPARE(kept(u"2026-10-07"_s), u"0 1"_s);
    m_fixture.setClock(u"2026-10-08T12:00:00"_s);
    QCOMPARE(refusal(first, u"take_next"_s, {}), u"RI007"_s); // one more, not two
    QVERIFY(call(first, u"close_unreachable"_s, {id}).has_value());
}

void CallbackLifeTest::reopeningIsRefused()
{
    const auto id = taken();
    QCOMPARE(refusal(first, u"reopen_callback"_s, {id, u"x"_s}), u"RI005"_s); // open
    QVERIFY(tried(id, u"declined"_s));
    QCOMPARE(refusal(first, u"reopen_callback"_s, {id, u" "_s}), u"RI010"_s);
    QCOMPARE(refusal(second, u"reopen_callback"_s, {id, u"x"_s}), u"RI005"_s); // not theirs
    QCOMPARE(refusal(official, u"reopen_callback"_s, {id, u"x"_s}), u"RI002"_s);
    QCOMPARE(refusal(u"valle_intake"_s, u"reopen_callback"_s, {id, u"x"_s}), u"RI001"_s);
    m_fixture.setClock(u"2026-10-06T09:30:00"_s);
    QCOMPARE(refusal(first, u"reopen_callback"_s, {id, u"x"_s}), u"RI005"_s); // another day
    QVERIFY(accepted() != id);
    QCOMPARE(refusal(supervisor, u"reopen_callback"_s, {id, u"x"_s}), u"RI005"_s); // joins
}

void CallbackLifeTest::aSupervisorReassigns()
{
    const auto id = taken();
    QVERIFY(call(supervisor, u"reassign_callback"_s, {id, second, u"gone home"_s}).has_value());
    QCOMPARE(of(id, u"state, lease_until > clock_timestamp() + interval '50 s'"_s), u"claimed|t"_s);
    QCOMPARE(lastEvent(u"callback"_s, id), u"reassigned|valle_supervisor|gone home"_s);
    QCOMPARE(refusal(first, u"release_callback"_s, {id, u""_s}), u"RI003"_s); // no longer theirs
    QVERIFY(m_fixture.openRow(second, u"callback"_s, id)[u"mine"].toBool());
    QCOMPARE(m_fixture.session(second)->call(u"renew_lease"_s)->toInteger(), 1);
    QVERIFY(call(second, u"begin_attempt"_s, {id}).has_value());
    QCOMPARE(refusal(supervisor, u"reassign_callback"_s, {id, first, u"x"_s}), u"RI005"_s);
    m_number = u"+393120002196"_s;
    const auto waiting = accepted();
    QVERIFY(call(supervisor, u"reassign_callback"_s, {waiting, first, u"knows it"_s}).has_value());
    QVERIFY(m_fixture.openRow(first, u"callback"_s, waiting)[u"mine"].toBool());
}

void CallbackLifeTest::reassigningIsRefused()
{
    const auto id = taken();
    const auto reassign = u"reassign_callback"_s;
    QCOMPARE(refusal(first, reassign, {id, second, u"x"_s}), u"RI001"_s);
    QCOMPARE(refusal(supervisor, reassign, {0, second, u"x"_s}), u"RI002"_s);
    QCOMPARE(refusal(supervisor, reassign, {id, second, u""_s}), u"RI010"_s);
    QCOMPARE(refusal(supervisor, reassign, {id, official, u"x"_s}), u"RI010"_s); // elsewhere
    QCOMPARE(refusal(supervisor, reassign, {id, u"nobody"_s, u"x"_s}), u"RI010"_s);
    QCOMPARE(refusal(supervisor, reassign, {id, first, u"x"_s}), u"RI005"_s); // has it
    QVERIFY(m_fixture.emptyQueue());
    QCOMPARE(refusal(supervisor, reassign, {id, second, u"x"_s}), u"RI005"_s);
}

void CallbackLifeTest::onlyWhatIsHeldIsGivenBack()
{
    const auto id = taken();
    QVERIFY(call(supervisor, u"return_callback"_s, {id, u"x"_s}).has_value());
    QCOMPARE(refusal(supervisor, u"return_callback"_s, {id, u"x"_s}), u"RI005"_s); // waits
    QVERIFY(m_fixture.emptyQueue());
    QCOMPARE(refusal(supervisor, u"return_callback"_s, {id, u"x"_s}), u"RI005"_s); // closed
}

void CallbackLifeTest::aWithheldNumberTakesOneGiven()
{
    Desk sender(first);
    const auto call = answerOf(sender.commands.writeCall(key(), {}));
    const auto offered = answerOf(sender.commands.handOver(key(), *call, u"UT"_s, u"s"_s));
    QVERIFY(offered.has_value());
    const auto id = offered->handOver;
    QVERIFY(answerOf(sender.commands.sendBack(key(), id, u"nobody"_s)).has_value());
    QCOMPARE(reasonOf(sender.commands.requeueHandOver(key(), id)), Reason::BadValue);
    QCOMPARE(refusal(first, u"requeue_hand_over"_s, {id.value(), u"12"_s}), u"RI010"_s);
    const auto once = key();
    QVERIFY(answerOf(sender.commands.requeueHandOverTo(once, id, m_number)).has_value());
    QVERIFY(answerOf(sender.commands.requeueHandOverTo(once, id, m_number)).has_value());
    QCOMPARE(reasonOf(sender.commands.requeueHandOver(once, id)), Reason::KeyReused);
    QCOMPARE(text(u"select c.number || ' ' || o.code from private.hand_over h "
                  "join private.callback c on c.id = h.callback_id "
                  "join private.office o on o.id = c.office_id where h.id = %1"_s.arg(id.value())),
             m_number + u" UT"_s);
}

void CallbackLifeTest::aLookUpLeavesARow()
{
    const auto id = taken();
    const auto reason = u"citizen at the counter"_s;
    QVERIFY(m_fixture.openRow(second, u"callback"_s, id)[u"number"].toString() != m_number);
    const auto row = call(second, u"look_up"_s, {u"callback"_s, id, reason});
    QVERIFY(row.has_value());
    QCOMPARE((*row)[u"number"].toString(), m_number);
    QVERIFY(!(*row)[u"mine"].toBool());
    QCOMPARE(lastEvent(u"callback"_s, id), u"looked-up|valle_second|"_s + reason);
    // No copy of it stays with the command.
    QCOMPARE(text(u"select count(*) from private.command where answer::text like '%%1%'"_s.arg(
                 m_number)),
             u"0"_s);
    QCOMPARE(refusal(second, u"look_up"_s, {u"callback"_s, id, u"curious"_s}), u"RI010"_s);
    QCOMPARE(refusal(second, u"look_up"_s, {u"callback"_s, id, u"curious      "_s}), u"RI010"_s);
    QCOMPARE(refusal(second, u"look_up"_s, {u"callback"_s, id, nothing}), u"RI010"_s);
    QCOMPARE(refusal(second, u"look_up"_s, {u"person"_s, id, reason}), u"RI010"_s);
    QCOMPARE(refusal(second, u"look_up"_s, {u"callback"_s, 0, reason}), u"RI002"_s);
    QCOMPARE(refusal(u"valle_intake"_s, u"look_up"_s, {u"callback"_s, id, reason}), u"RI001"_s);
    const auto rang = m_fixture.answered(u"looked-%1"_s.arg(m_count), u"queue-CEN"_s, first,
                                         m_number);
    const auto offered = call(first, u"hand_over"_s, {rang, nothing, u"UT"_s, u"the sheet"_s});
    const auto handOver = (*offered)[u"id"].toInteger();
    QCOMPARE((*call(official, u"look_up"_s, {u"call"_s, rang, reason}))[u"caller"].toString(),
             m_number);
    const auto sheet = call(second, u"look_up"_s, {u"hand_over"_s, handOver, reason});
    QCOMPARE((*sheet)[u"number"].toString() + (*sheet)[u"sheet"].toString(),
             m_number + u"the sheet"_s);
    QCOMPARE(lastEvent(u"hand_over"_s, handOver), u"looked-up|valle_second|"_s + reason);
}

void CallbackLifeTest::aNumberIsFoundBySupervisors()
{
    const auto id = accepted();
    const auto reason = u"a citizen asked in writing"_s;
    Desk desk(supervisor);
    const auto once = key();
    const auto found = answerOf(desk.commands.findNumber(once, m_number, reason));
    QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().detail));
    QCOMPARE((*found)[u"callbacks"].toArray().size(), 1);
    QCOMPARE((*found)[u"callbacks"][0][u"number"].toString(), m_number);
    QCOMPARE((*found)[u"calls"].toArray().size(), 1);
    QCOMPARE((*found)[u"handOvers"].toArray().size(), 0);
    QCOMPARE(lastEvent(u"callback"_s, id), u"looked-up|valle_supervisor|"_s + reason);
    const auto events = text(u"select count(*) from private.event"_s);
    QCOMPARE(*answerOf(desk.commands.findNumber(once, m_number, reason)), *found);
    QCOMPARE(text(u"select count(*) from private.event"_s), events);
    // Nothing found leaves its row, too; a number asked for is kept nowhere.
    QVERIFY(answerOf(desk.commands.findNumber(key(), u"+393129999999"_s, reason)).has_value());
    QCOMPARE(lastEvent(u"call"_s, 0), u"number-searched|valle_supervisor|"_s + reason);
    QCOMPARE(text(u"select count(*) from private.event_value "
                  "where value::text like '%3129999999%'"_s),
             u"0"_s);
    QCOMPARE(refusal(first, u"find_number"_s, {m_number, reason}), u"RI001"_s);
    QCOMPARE(refusal(supervisor, u"find_number"_s, {m_number, u"why not"_s}), u"RI010"_s);
    QCOMPARE(refusal(supervisor, u"find_number"_s, {u"3120"_s, reason}), u"RI010"_s);
}

void CallbackLifeTest::aKeyIsAnsweredOnce_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QVariantList>("more");
    QTest::newRow("split_callback") << first << QVariantList{};
    QTest::newRow("change_number") << first << QVariantList{u"+390406754039"_s};
    QTest::newRow("prefer_time") << first << QVariantList{u"late"_s};
    QTest::newRow("set_language") << first << QVariantList{u"de"_s};
    QTest::newRow("reopen_callback") << supervisor << QVariantList{u"reason"_s};
    QTest::newRow("reassign_callback") << supervisor << QVariantList{second, u"reason"_s};
}

void CallbackLifeTest::aKeyIsAnsweredOnce()
{
    QFETCH(const QString, login);
    QFETCH(const QVariantList, more);
    const auto function = QString::fromLatin1(QTest::currentDataTag());
    const auto id = taken();
    QCOMPARE(accepted(), id);
    if (function == u"reopen_callback"_s)
        QVERIFY(tried(id, u"declined"_s));
    const auto once = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto session = m_fixture.session(login);
    const auto done = session->call(function, QVariantList{once, id} + more);
    QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail));
    const auto after = text(everything);
    const auto again = session->call(function, QVariantList{once, id} + more);
    QVERIFY(again && *again == *done);
    QCOMPARE(text(everything), after);
    QCOMPARE(session->call(function, QVariantList{once, 0} + more).error().reason,
             Reason::KeyReused);
}

QTEST_GUILESS_MAIN(CallbackLifeTest)
#include "tst_callbacklife.moc"
