#include "retentionfixture.h"

#include "tests/paper/spreadsheetreader.h"
#include "tests/support/filecontent.h"

#include <QCryptographicHash>
#include <QFuture>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using base::Reason;

namespace {

const QVariant nothing(QMetaType::fromType<QString>());
const auto monday = u"2026-10-05"_s;
const auto tuesday = u"2026-10-06"_s;
const auto wednesday = u"2026-10-07"_s;

} // namespace

// A day that is closed is told for ever as it was; what comes later stands in a later log and names
// the row it is about.
class SealedDaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSealIsOfItsRows();
    void rowsAreNumberedWithoutGaps();
    void aDayIsClosedAfterItsLastOpening();
    void closedTwiceIsClosedOnce();
    void whatIsNotFinishedIsListed();
    void aLateOutcomeNamesItsRow();
    void aCorrectionNamesItsRow();
    void aLateCallIsToldOnce();
    void aLateInterventionNamesTheCall();
    void aDayOfFewStaysAsItWasTold();
    void whatComesInTheEveningIsTomorrows();
    void aClosedDayIsNotReopened();
    void nothingChangesASeal_data();
    void nothingChangesASeal();
    void aTamperedSealIsFound_data();
    void aTamperedSealIsFound();
    void theAuditTellsWhoClosedIt();
    void theFirstPaperIsKept();
    void theHourCloses();
    void whoIsWritingIsWaitedFor();
    void noErasureAndNothingLateChangesASealedLog();

private:
    // Each with a directorate of its own: a day is closed once.
    [[nodiscard]] QJsonObject log(const QString &day)
    {
        const auto answer = m_fixture->session(u"valle_supervisor"_s)->call(u"daily_log"_s, {day});
        if (!answer)
            qFatal("%s", qPrintable(answer.error().detail));
        return answer->toObject();
    }
    [[nodiscard]] base::Result<QJsonValue> seal(const QString &day)
    {
        return m_fixture->session(u"valle_supervisor"_s)->call(u"seal_day"_s, {day});
    }
    [[nodiscard]] base::Result<QJsonValue> keep(const QString &day, const QByteArray &pdf)
    {
        return m_fixture->session(u"valle_supervisor"_s)
            ->call(u"keep_sealed_paper"_s, {day, 1, QString::fromLatin1(pdf.toBase64())});
    }
    [[nodiscard]] QList<QByteArray> written(const QString &day);
    [[nodiscard]] QString number() { return u"+393120005%1"_s.arg(++m_count, 3, 10, QChar(u'0')); }

    std::unique_ptr<RetentionFixture> m_fixture;
    int m_count = 0;
};

void SealedDaysTest::init()
{
    m_fixture = std::make_unique<RetentionFixture>();
    const auto started = m_fixture->start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
    m_fixture->setClock(monday + u"T09:30:00"_s);
}

void SealedDaysTest::theSealIsOfItsRows()
{
    QVERIFY(m_fixture->intervened({number(), u"said"_s, {}}, u"sheet"_s, u"told"_s) > 0);
    QVERIFY(m_fixture->reached({number(), u"said"_s, {}}) > 0);
    const auto open = log(monday);
    QVERIFY(open[u"seal"].isNull());
    m_fixture->setClock(tuesday + u"T08:00:00"_s);
    const auto sealed = seal(monday);
    QVERIFY2(sealed.has_value(), sealed ? "" : qPrintable(sealed.error().detail));
    const auto closed = log(monday);
    QCOMPARE(closed[u"rows"], open[u"rows"]);
    QCOMPARE(closed[u"totals"], open[u"totals"]);
    QCOMPARE(closed[u"seal"].toObject(), sealed->toObject());
    QCOMPARE((*sealed)[u"by"].toString(), u"supervisor"_s);
    QCOMPARE((*sealed)[u"sealedAt"].toString(), u"2026-10-06T06:00:00.000Z"_s);
    // Anybody can digest it again.
    const auto told =
        m_fixture->session(u"valle_supervisor"_s)->call(u"sealed_document"_s, {monday});
    QVERIFY(told.has_value());
    const auto document = (*told)[u"document"].toString();
    QCOMPARE(QString::fromLatin1(
                 QCryptographicHash::hash(document.toUtf8(), QCryptographicHash::Sha256).toHex()),
             (*sealed)[u"digest"].toString());
    const auto lines = document.split(u'\n');
    QCOMPARE(lines.size(), closed[u"rows"].toArray().size() + 3); // head, totals, the last end
    for (qsizetype row = 0; row < closed[u"rows"].toArray().size(); ++row)
        QCOMPARE(QJsonDocument::fromJson(lines[row + 1].toUtf8()).object(),
                 closed[u"rows"][row].toObject());
    const auto found = m_fixture->session(u"valle_supervisor"_s)
                           ->call(u"find_seal"_s, {(*sealed)[u"digest"].toString().toUpper()});
    QVERIFY(found.has_value());
    QCOMPARE((*found)[u"day"].toString(), monday);
    QVERIFY((*found)[u"isIntact"].toBool());
    QVERIFY(m_fixture->session(u"valle_supervisor"_s)
                ->call(u"find_seal"_s, {QString(64, u'0')})
                ->isNull());
}

void SealedDaysTest::rowsAreNumberedWithoutGaps()
{
    for (int call = 0; call < 7; ++call)
        QVERIFY(m_fixture->informed({number(), u"said"_s, {}}) > 0);
    m_fixture->setClock(monday + u"T13:30:00"_s);
    QVERIFY(seal(monday).has_value());
    const auto rows = log(monday)[u"rows"].toArray();
    QCOMPARE(rows.size(), 7);
    for (qsizetype row = 0; row < rows.size(); ++row)
        QCOMPARE(rows[row][u"number"].toInteger(), row + 1);
}

void SealedDaysTest::aDayIsClosedAfterItsLastOpening()
{
    m_fixture->setClock(monday + u"T12:59:59"_s);
    const auto early = seal(monday);
    QVERIFY(!early.has_value());
    QCOMPARE(early.error().reason, Reason::MoveNotAllowed);
    m_fixture->setClock(monday + u"T13:00:00"_s);
    QVERIFY(!seal(tuesday).has_value());
    QVERIFY(seal(monday).has_value());
    QVERIFY(seal(u"2026-10-04"_s).has_value()); // a Sunday, and empty
    QCOMPARE(log(u"2026-10-04"_s)[u"rows"].toArray().size(), 0);
}

void SealedDaysTest::closedTwiceIsClosedOnce()
{
    m_fixture->setClock(monday + u"T13:30:00"_s);
    const auto first = seal(monday);
    m_fixture->setClock(monday + u"T14:30:00"_s);
    const auto again = m_fixture->owner()->call(u"seal_day"_s, {monday});
    QVERIFY(first.has_value() && again.has_value());
    QCOMPARE(*again, *first);
}

void SealedDaysTest::whatIsNotFinishedIsListed()
{
    const auto preview = [this] {
        const auto told =
            m_fixture->session(u"valle_supervisor"_s)->call(u"close_day_preview"_s, {monday});
        return told ? told->toObject() : QJsonObject();
    };
    const auto empty = preview();
    for (const auto &kind : {u"drafts"_s, u"claims"_s, u"unrecorded"_s, u"interventions"_s})
        QVERIFY2(empty[kind].toInt(-1) == 0, qPrintable(kind));
    QVERIFY(!empty[u"isOver"].toBool(true));
    QVERIFY(m_fixture->handedOver({number(), u"said"_s, {}}, u"sheet"_s) > 0);
    const auto rang = m_fixture->rang(number());
    const auto kept = m_fixture->session(u"valle_first"_s)
                          ->call(u"keep_draft"_s,
                                 {u"call"_s, rang, u"{\"note\": \"secret note\"}"_s, 1});
    QVERIFY(kept.has_value());
    const auto callback = m_fixture->waiting(number());
    QVERIFY(m_fixture->command(u"valle_second"_s, u"take_next"_s, {}).has_value());
    m_fixture->setClock(monday + u"T13:30:00"_s);
    const auto told = preview();
    QVERIFY(told[u"isOver"].toBool());
    for (const auto &kind : {u"drafts"_s, u"claims"_s, u"unrecorded"_s, u"interventions"_s})
        QVERIFY2(told[kind].toInt() == 1, qPrintable(kind));
    QCOMPARE(told[u"list"].toArray().size(), 4);
    const auto text = QString::fromUtf8(QJsonDocument(told).toJson());
    QVERIFY(text.contains(m_fixture->text(
        u"select request_code from private.callback where id = %1"_s.arg(callback))));
    for (const auto &secret : {u"secret"_s, u"valle_"_s, u"+39"_s})
        QVERIFY2(!text.contains(secret), qPrintable(secret));
}

void SealedDaysTest::aLateOutcomeNamesItsRow()
{
    QVERIFY(m_fixture->informed({number(), u"said"_s, {}}) > 0);
    m_fixture->setClock(monday + u"T09:31:00"_s);
    const auto call = m_fixture->rang(number());
    m_fixture->setClock(monday + u"T13:30:00"_s);
    QVERIFY(seal(monday).has_value());
    const auto before = log(monday);
    QCOMPARE(before[u"rows"][1][u"outcome"].toString(), u"unrecorded"_s);
    m_fixture->setClock(tuesday + u"T09:10:00"_s);
    QVERIFY(m_fixture->command(u"valle_first"_s, u"save_record"_s,
                               {call, u"{\"topic\":\"CF\",\"outcome\":\"informed\"}"_s}));
    QCOMPARE(log(monday), before);
    const auto told = log(tuesday);
    const auto rows = told[u"rows"].toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0][u"kind"].toString(), u"outcome"_s);
    QCOMPARE(rows[0][u"outcome"].toString(), u"informed"_s);
    QCOMPARE(rows[0][u"aboutDay"].toString(), monday);
    QCOMPARE(rows[0][u"aboutRow"].toInt(), 2);
    QCOMPARE(rows[0][u"at"].toString(), u"2026-10-06T07:10:00.000Z"_s);
    // Counted where it is written, and only what it did not count in before.
    QCOMPARE(told[u"totals"][u"informed"].toInt(), 1);
    QCOMPARE(told[u"totals"][u"received"].toInt(), 0);
    QCOMPARE(before[u"totals"][u"informed"].toInt(), 1); // the other call's
    QCOMPARE(log(wednesday)[u"rows"].toArray().size(), 0);
}

// Abandoned, we believed; then the exchange said that the citizen had asked for a callback.
void SealedDaysTest::aCorrectionNamesItsRow()
{
    const auto mine = number();
    for (const auto &kind : {u"arrived"_s, u"chosen"_s, u"offered"_s, u"ended"_s})
        QVERIFY(m_fixture->tell(
            {{u"conversationId"_s, u"late"_s}, {u"event"_s, kind}, {u"ani"_s, mine}}));
    m_fixture->setClock(monday + u"T13:30:00"_s);
    QVERIFY(seal(monday).has_value());
    QCOMPARE(log(monday)[u"rows"][0][u"outcome"].toString(), u"abandoned"_s);
    m_fixture->setClock(tuesday + u"T09:00:00"_s);
    const auto accepted =
        m_fixture->session(u"valle_intake"_s)
            ->call(
                u"accept_callback"_s,
                {u"{\"conversationId\":\"late\",\"ani\":\"%1\",\"number\":\"%1\",\"queueId\":\"queue-CEN\"}"_s
                     .arg(mine)});
    QVERIFY2(accepted.has_value(), accepted ? "" : qPrintable(accepted.error().detail));
    const auto told = log(tuesday);
    QCOMPARE(told[u"rows"].toArray().size(), 1);
    QCOMPARE(told[u"rows"][0][u"kind"].toString(), u"correction"_s);
    QCOMPARE(told[u"rows"][0][u"outcome"].toString(), u"accepted"_s);
    QCOMPARE(told[u"rows"][0][u"aboutRow"].toInt(), 1);
    QCOMPARE(told[u"totals"][u"accepted"].toInt(), 1);
    // Once told and sealed, it is not told again by what comes then.
    m_fixture->setClock(tuesday + u"T13:30:00"_s);
    QVERIFY(seal(tuesday).has_value());
    QVERIFY(m_fixture->tell({{u"conversationId"_s, u"late"_s}, {u"event"_s, u"ended"_s}}));
    m_fixture->setClock(wednesday + u"T09:30:00"_s);
    QCOMPARE(log(wednesday)[u"rows"].toArray().size(), 0);
}

// The spool of an outage tells a day later what rang.
void SealedDaysTest::aLateCallIsToldOnce()
{
    m_fixture->setClock(monday + u"T13:30:00"_s);
    QVERIFY(seal(monday).has_value());
    const auto rang = [this](const QString &event) {
        return m_fixture->session(u"valle_intake"_s)
            ->call(u"record_call_event"_s,
                   {u"{\"conversationId\":\"spooled\",\"event\":\"%1\","
                    "\"eventTime\":\"2026-10-05T10:00:00+02:00\"}"_s.arg(event)})
            .has_value();
    };
    m_fixture->setClock(tuesday + u"T08:00:00"_s);
    QVERIFY(rang(u"arrived"_s) && rang(u"ended"_s));
    QCOMPARE(log(monday)[u"rows"].toArray().size(), 0);
    const auto told = log(tuesday);
    QCOMPARE(told[u"rows"].toArray().size(), 1);
    QCOMPARE(told[u"rows"][0][u"kind"].toString(), u"call"_s);
    QCOMPARE(told[u"rows"][0][u"aboutDay"].toString(), monday);
    QVERIFY(told[u"rows"][0][u"aboutRow"].isNull());
    QCOMPARE(told[u"totals"][u"received"].toInt(), 1);
    QCOMPARE(told[u"totals"][u"abandoned"].toInt(), 1);
}

void SealedDaysTest::aLateInterventionNamesTheCall()
{
    QVERIFY(m_fixture->informed({number(), u"said"_s, {}}) > 0);
    m_fixture->setClock(monday + u"T09:31:00"_s);
    const auto handOver = m_fixture->handedOver({number(), u"said"_s, {}}, u"sheet"_s);
    m_fixture->setClock(monday + u"T13:30:00"_s);
    QVERIFY(seal(monday).has_value());
    m_fixture->setClock(wednesday + u"T10:00:00"_s);
    QVERIFY(m_fixture->command(u"valle_official"_s, u"take_hand_over"_s, {handOver}));
    QVERIFY(m_fixture->command(u"valle_official"_s, u"record_intervention"_s,
                               {handOver, nothing, u"done"_s, u"told"_s}));
    const auto row = log(wednesday)[u"rows"][0];
    QCOMPARE(row[u"kind"].toString(), u"intervention"_s);
    QCOMPARE(row[u"aboutDay"].toString(), monday);
    QCOMPARE(row[u"aboutRow"].toInt(), 2);
    QCOMPARE(log(wednesday)[u"totals"][u"interventions"].toInt(), 1);
}

void SealedDaysTest::aDayOfFewStaysAsItWasTold()
{
    const auto agreed = u"update private.directorate set people_behind = %1"_s;
    QVERIFY(m_fixture->run(agreed.arg(50)));
    QVERIFY(m_fixture->informed({number(), u"said"_s, {}}) > 0);
    m_fixture->setClock(monday + u"T09:31:00"_s);
    const auto call = m_fixture->rang(number());
    m_fixture->setClock(monday + u"T13:30:00"_s);
    const auto open = log(monday);
    const auto sealed = seal(monday);
    QVERIFY2(sealed.has_value(), sealed ? "" : qPrintable(sealed.error().detail));
    const auto closed = log(monday);
    QCOMPARE(closed[u"rows"], open[u"rows"]);
    const auto rows = closed[u"rows"].toArray();
    QCOMPARE(rows.size(), 3); // two calls, one information
    QStringList kinds;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        QCOMPARE(rows[row][u"number"].toInt(), int(row) + 1);
        QVERIFY(rows[row][u"isWithheld"].toBool());
        QVERIFY(!rows[row].toObject().contains(u"at"_s));
        QVERIFY(!rows[row].toObject().contains(u"outcome"_s));
        kinds.append(rows[row][u"kind"].toString());
    }
    QCOMPARE(kinds, (QStringList{u"call"_s, u"call"_s, u"informed"_s}));
    const auto document = (*m_fixture->session(u"valle_supervisor"_s)
                                ->call(u"sealed_document"_s, {monday}))[u"document"]
                              .toString();
    QCOMPARE(document.count(u'\n'), rows.size() + 2);
    const auto found = m_fixture->session(u"valle_supervisor"_s)
                           ->call(u"find_seal"_s, {(*sealed)[u"digest"].toString()});
    QVERIFY((*found)[u"isIntact"].toBool());

    // Another agreement changes neither that log nor what is written about it later.
    QVERIFY(m_fixture->run(agreed.arg(2)));
    m_fixture->setClock(tuesday + u"T09:10:00"_s);
    QVERIFY(m_fixture->command(u"valle_first"_s, u"save_record"_s,
                               {call, u"{\"topic\":\"CF\",\"outcome\":\"informed\"}"_s}));
    QVERIFY(m_fixture->rang(number()) > 0);
    QCOMPARE(log(monday), closed);
    const auto told = log(tuesday);
    QCOMPARE(told[u"totals"][u"informed"].toInt(), 1);
    const auto late = told[u"rows"].toArray();
    QCOMPARE(late.size(), 2);
    QVERIFY(late[0].toObject().contains(u"at"_s)); // of this day, which has people enough
    QCOMPARE(late[1][u"kind"].toString(), u"informed"_s);
    QVERIFY(late[1][u"isWithheld"].toBool());
    QVERIFY(!late[1].toObject().contains(u"call"_s));
}

void SealedDaysTest::whatComesInTheEveningIsTomorrows()
{
    m_fixture->setClock(monday + u"T13:30:00"_s);
    QVERIFY(seal(monday).has_value());
    m_fixture->setClock(monday + u"T17:00:00"_s);
    QVERIFY(m_fixture->informed({number(), u"said"_s, {}}) > 0);
    QCOMPARE(log(monday)[u"rows"].toArray().size(), 0);
    const auto told = log(tuesday);
    QCOMPARE(told[u"rows"].toArray().size(), 1);
    QCOMPARE(told[u"rows"][0][u"aboutDay"].toString(), monday);
    QCOMPARE(told[u"rows"][0][u"outcome"].toString(), u"informed"_s);
    QCOMPARE(told[u"totals"][u"answered"].toInt(), 1);
}

void SealedDaysTest::aClosedDayIsNotReopened()
{
    const auto handOver = m_fixture->intervened({number(), u"said"_s, {}}, u"sheet"_s, u"told"_s);
    m_fixture->setClock(monday + u"T13:30:00"_s);
    QVERIFY(seal(monday).has_value());
    const auto reopened = m_fixture->command(u"valle_official"_s, u"reopen_intervention"_s,
                                             {handOver});
    QVERIFY(!reopened.has_value());
    QCOMPARE(reopened.error().reason, Reason::MoveNotAllowed);
}

void SealedDaysTest::nothingChangesASeal_data()
{
    QTest::addColumn<QString>("statement");
    for (const auto &statement :
         {u"update private.sealed_row set content = '{}'"_s, u"delete from private.sealed_row"_s,
          u"update private.sealed_day set totals = '{}'"_s, u"delete from private.sealed_day"_s,
          u"truncate private.sealed_row"_s, u"truncate private.sealed_day cascade"_s,
          u"update private.sealed_row set number = number + 1"_s,
          u"update private.sealed_sum set count = count + 1"_s, u"delete from private.sealed_sum"_s,
          u"truncate private.sealed_sum"_s})
        QTest::newRow(qPrintable(statement)) << statement;
}

// Not for the owner of the tables either, nor for a function of theirs.
void SealedDaysTest::nothingChangesASeal()
{
    QFETCH(const QString, statement);
    QVERIFY(m_fixture->informed({number(), u"said"_s, {}}) > 0);
    m_fixture->setClock(monday + u"T13:30:00"_s);
    QVERIFY(seal(monday).has_value());
    const auto before = log(monday);
    for (const auto &way :
         {statement, u"set local role richiamate_owner; "_s + statement,
          u"create function private.planted() returns void language plpgsql security definer as "
          "$$ begin %1; end $$; select private.planted()"_s.arg(statement)}) {
        const auto done = m_fixture->owner()->run(u"begin; "_s + way + u"; commit"_s);
        QVERIFY(!done.has_value());
        QVERIFY2(done.error().detail.contains(u"append-only"_s), qPrintable(done.error().detail));
    }
    QCOMPARE(log(monday), before);
}

// Whoever gets around the tables' own guard is found by the digest on paper.
void SealedDaysTest::aTamperedSealIsFound_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("a row") << u"update private.sealed_row set content = replace(content, "
                              "'informed', 'complaint')"_s;
    QTest::newRow("a count of rows") << u"update private.sealed_sum set count = count + 1"_s;
    QTest::newRow("none") << u"delete from private.sealed_sum"_s;
}

void SealedDaysTest::aTamperedSealIsFound()
{
    QFETCH(const QString, statement);
    QVERIFY(m_fixture->informed({number(), u"said"_s, {}}) > 0);
    m_fixture->setClock(monday + u"T13:30:00"_s);
    const auto digest = (*seal(monday))[u"digest"].toString();
    QVERIFY((*m_fixture->owner()->call(u"find_seal"_s, {digest}))[u"isIntact"].toBool());
    QVERIFY(m_fixture->run(u"begin; set local session_replication_role = replica; "_s + statement
                           + u"; commit"_s));
    const auto found = m_fixture->owner()->call(u"find_seal"_s, {digest});
    QVERIFY(found.has_value());
    QVERIFY(!(*found)[u"isIntact"].toBool(true));
}

void SealedDaysTest::theAuditTellsWhoClosedIt()
{
    m_fixture->setClock(monday + u"T13:30:00"_s);
    const auto digest = (*seal(monday))[u"digest"].toString();
    QCOMPARE(m_fixture->text(u"select concat_ws(' ', e.subject_id, p.login, v.value ->> 'digest') "
                             "from private.event e join private.person p on p.id = e.person_id "
                             "join private.event_value v on v.event_id = e.id "
                             "where e.kind = 'day-sealed'"_s),
             u"20261005 valle_supervisor "_s + digest);
    QCOMPARE(m_fixture->text(u"select to_jsonb(s)::text like '%valle_supervisor%' "
                             "from private.sealed_day s"_s),
             u"false"_s);
}

// Of two desks, and of two versions.
void SealedDaysTest::theFirstPaperIsKept()
{
    const auto supervisor = m_fixture->session(u"valle_supervisor"_s);
    const auto open = keep(monday, "%PDF-1.4");
    QVERIFY(!open.has_value());
    QCOMPARE(open.error().reason, Reason::NotFound);
    m_fixture->setClock(monday + u"T13:30:00"_s);
    const auto rows = (*seal(monday))[u"digest"].toString();
    const auto none = supervisor->call(u"sealed_paper"_s, {monday});
    QVERIFY(none.has_value() && none->isNull());
    for (const auto &wrong : {"<html>"_ba, QByteArray()}) {
        const auto refused = keep(monday, wrong);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().reason, Reason::BadValue);
    }
    const auto first = "%PDF-1.4 first" + QByteArray(200, '\xff'); // longer than a line of base64
    const auto kept = keep(monday, first);
    QVERIFY2(kept.has_value(), kept ? "" : qPrintable(kept.error().detail));
    const auto again = keep(monday, "%PDF-1.4 second");
    QVERIFY(again.has_value());
    QCOMPARE(*again, *kept);
    const auto told = supervisor->call(u"sealed_paper"_s, {monday});
    QVERIFY(told.has_value());
    QCOMPARE(*told, *kept);
    QCOMPARE(QByteArray::fromBase64((*told)[u"pdf"].toString().toLatin1()), first);
    const auto digest = QString::fromLatin1(
        QCryptographicHash::hash(first, QCryptographicHash::Sha256).toHex());
    QCOMPARE((*told)[u"digest"].toString(), digest);
    // The paper is found as its rows are, whose digest stays the seal's.
    const auto found = supervisor->call(u"find_seal"_s, {digest});
    QVERIFY(found.has_value());
    QCOMPARE((*found)[u"digest"].toString(), rows);
    QVERIFY((*found)[u"isIntact"].toBool());
    QCOMPARE(m_fixture->text(u"select concat_ws(' ', e.subject_id, p.login, v.value ->> 'digest') "
                             "from private.event e join private.person p on p.id = e.person_id "
                             "join private.event_value v on v.event_id = e.id "
                             "where e.kind = 'paper-kept'"_s),
             u"20261005 valle_supervisor "_s + digest);
    for (const auto &change :
         {u"update private.sealed_paper set pages = 2"_s, u"delete from private.sealed_paper"_s,
          u"truncate private.sealed_paper"_s}) {
        const auto done = m_fixture->owner()->run(change);
        QVERIFY(!done.has_value());
        QVERIFY2(done.error().detail.contains(u"append-only"_s), qPrintable(done.error().detail));
    }
    QVERIFY(m_fixture->run(u"begin; set local session_replication_role = replica; "
                           "alter table private.sealed_paper drop constraint "
                           "sealed_paper_check; update private.sealed_paper set pdf = pdf || "
                           "'x'; commit"_s));
    QVERIFY(!(*supervisor->call(u"find_seal"_s, {rows}))[u"isIntact"].toBool(true));
}

void SealedDaysTest::theHourCloses()
{
    const auto due = [this] {
        const auto told = m_fixture->session(u"valle_intake"_s)->call(u"seal_due"_s);
        return told ? (*told)[u"sealedUpTo"].toString() : told.error().detail;
    };
    m_fixture->setClock(monday + u"T20:00:00"_s);
    QCOMPARE(due(), QString()); // no hour is set
    auto directorate = m_fixture->directorate();
    directorate.logSealsAt = QTime(12, 0);
    QVERIFY(m_fixture->apply(directorate).has_value());
    m_fixture->setClock(tuesday + u"T12:30:00"_s);
    QCOMPARE(due(), QString()); // not before the last opening is over
    m_fixture->setClock(tuesday + u"T13:00:00"_s);
    QCOMPARE(due(), tuesday);
    QVERIFY(log(monday)[u"seal"].isNull()); // from before: a person's to close
    // What was missed while nothing ran.
    m_fixture->setClock(u"2026-10-09T11:00:00"_s);
    QCOMPARE(due(), u"2026-10-08"_s);
    QCOMPARE(log(wednesday)[u"seal"][u"by"].toString(), u"intake"_s);
}

// A call that was told before the day was closed and is committed after stands in one of the logs.
void SealedDaysTest::whoIsWritingIsWaitedFor()
{
    m_fixture->setClock(monday + u"T13:30:00"_s);
    const auto writer = m_fixture->owner();
    QVERIFY(
        writer
            ->run(u"begin; insert into private.call (conversation, state, arrived_at, ended_at) "
                  "values ('slow', 'abandoned', '2026-10-05T12:00+02', '2026-10-05T12:01+02')"_s)
            .has_value());
    auto sealed = QtFuture::makeReadyFuture().then(QThreadPool::globalInstance(), [this] {
        return m_fixture->session(u"valle_supervisor"_s)->call(u"seal_day"_s, {monday});
    });
    QTRY_COMPARE_WITH_TIMEOUT(
        m_fixture->text(u"select count(*) > 0 from pg_locks where not granted "
                        "and mode = 'ShareLock' and relation = 'private.call'::regclass"_s),
        u"true"_s, 10000);
    QVERIFY(writer->run(u"commit"_s).has_value());
    QVERIFY2(sealed.result().has_value(),
             sealed.result() ? "" : qPrintable(sealed.result().error().detail));
    QCOMPARE(log(monday)[u"rows"].toArray().size(), 1);
    QCOMPARE(log(tuesday)[u"rows"].toArray().size(), 0);
}

// What a supervisor writes of a closed day: the paper's text and the digest of its bytes, the page, the
// table, the spreadsheet's content and the sealed text.
QList<QByteArray> SealedDaysTest::written(const QString &day)
{
    QTemporaryDir folder;
    const auto file = [&folder](const QString &name) { return folder.filePath(name); };
    const auto run = [](const QString &program, const QStringList &arguments) {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished(60'000) || process.exitCode() != 0)
            qFatal("%s", process.readAllStandardError().constData());
        return process.readAllStandardOutput();
    };
    (void)run(QStringLiteral(PROGRAM_FOLDER "/richiamate-admin"),
              {u"log"_s, u"--service"_s, StoreFixture::database, u"--user"_s, u"valle_supervisor"_s,
               u"--day"_s, day, u"--pdf"_s, file(u"log.pdf"_s), u"--html"_s, file(u"log.html"_s),
               u"--csv"_s, file(u"log.csv"_s), u"--ods"_s, file(u"log.ods"_s), u"--sealed"_s,
               file(u"log.jsonl"_s)});
    const auto pdf = support::contentOf(file(u"log.pdf"_s));
    return {run(u"pdftotext"_s, {u"-layout"_s, file(u"log.pdf"_s), u"-"_s})
                + QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex(),
            support::contentOf(file(u"log.html"_s)), support::contentOf(file(u"log.csv"_s)),
            support::zippedFile(support::contentOf(file(u"log.ods"_s)), "content.xml"),
            support::contentOf(file(u"log.jsonl"_s))};
}

// Five hundred calls of two days; then interventions on all, corrections, and every erasure there is.
void SealedDaysTest::noErasureAndNothingLateChangesASealedLog()
{
    const auto canary = u"+393120777"_s;
    const auto code = u"ZZZZZZ00A01Z999O"_s;
    const auto handOver = m_fixture->handedOver({canary + u"000"_s, u"canary note"_s, code},
                                                u"canary sheet"_s);
    QVERIFY(handOver > 0);
    QVERIFY(m_fixture->reached({canary + u"001"_s, u"canary note"_s, code}) > 0);
    QVERIFY(m_fixture->run(
        u"with c as (insert into private.call (conversation, caller, option, state, office_id, "
        "answered_by, arrived_at, answered_at, ended_at) "
        "select 'many-' || n, '%1' || n, '1', 'completed', o.id, p.id, "
        "api.now() + n * interval '10 s', api.now() + n * interval '10 s', "
        "api.now() + n * interval '10 s' from generate_series(2, 501) n, private.office o, "
        "private.person p where o.code = 'CEN' and p.login = 'valle_first' returning id) "
        "insert into private.hand_over (call_id, office_id, from_person_id, taken_by, state, "
        "sheet, "
        "offered_at, taken_at) select c.id, o.id, f.id, t.id, 'taken', 'canary sheet', api.now(), "
        "api.now() from c, private.office o, private.person f, private.person t where o.code = "
        "'UT' "
        "and f.login = 'valle_first' and t.login = 'valle_official'"_s.arg(canary)));
    m_fixture->setClock(monday + u"T13:30:00"_s);
    QVERIFY(seal(monday).has_value());
    const auto sealed = QJsonDocument(log(monday)).toJson();
    const auto stored = u"select md5(string_agg(s::text || r::text, '' order by r.number)) from "
                        "private.sealed_day s join private.sealed_row r using (day) "
                        "where day = '2026-10-05'"_s;
    const auto bytes = m_fixture->text(stored);
    QCOMPARE(log(monday)[u"rows"].toArray().size(), 503);

    m_fixture->setClock(tuesday + u"T09:30:00"_s);
    const auto official = m_fixture->session(u"valle_official"_s);
    const auto taken = m_fixture
                           ->value(u"select string_agg(id::text, ' ') from private.hand_over "
                                   "where state = 'taken'"_s)
                           .toString()
                           .split(u' ');
    QCOMPARE(taken.size(), 500);
    for (const auto &each : taken) {
        const auto written = official->call(
            u"record_intervention"_s,
            {QUuid::createUuid().toString(), each, nothing, u"done"_s, u"canary intervention"_s});
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
    }
    QVERIFY(m_fixture->run(u"update private.call set is_recorded = true; "
                           "update private.call set option = null where caller like '%1%9'; "
                           "update private.hand_over set state = 'done', ended_at = api.now() "
                           "where state = 'offered'"_s.arg(canary)));
    const auto later = log(tuesday);
    const auto corrections = [&later] {
        int count = 0;
        for (const auto &row : later[u"rows"].toArray())
            count += row[u"kind"].toString() == u"correction"_s ? 1 : 0;
        return count;
    }();
    QCOMPARE(later[u"totals"][u"interventions"].toInt(), 500);
    QCOMPARE(corrections, 50);
    QCOMPARE(later[u"rows"].toArray().size(), 550);
    m_fixture->setClock(tuesday + u"T13:30:00"_s);
    QVERIFY(seal(tuesday).has_value());
    const auto secondSealed = QJsonDocument(log(tuesday)).toJson();
    // Each row that came late names the day and the row it is about.
    for (const auto &row : later[u"rows"].toArray()) {
        QCOMPARE(row[u"aboutDay"].toString(), monday);
        const auto about = row[u"aboutRow"].toInt();
        const auto first = log(monday)[u"rows"][about - 1];
        QCOMPARE(first[u"number"].toInt(), about);
        QCOMPARE(first[u"call"], row[u"call"]);
    }
    const QList<QList<QByteArray>> before{written(monday), written(tuesday)};
    QVERIFY(m_fixture->administer(u"subject_erase"_s, {canary + u"7"_s, nothing, u"prot. 1"_s}));
    QVERIFY(m_fixture->administer(
        u"subject_rectify"_s,
        {canary + u"8"_s, nothing, uR"({"number": "+393120888008"})"_s, u"prot. 2"_s}));
    m_fixture->setClock(u"2027-06-01T10:00:00"_s);
    QVERIFY(m_fixture->emptyQueue());
    for (bool isMore = true; isMore;) {
        const auto step = m_fixture->command(u"valle_intake"_s, u"erase_expired"_s, {});
        QVERIFY2(step.has_value(), step ? "" : qPrintable(step.error().detail));
        isMore = (*step)[u"more"].toBool();
    }
    QCOMPARE(m_fixture->text(u"select count(*) from private.call where caller is not null"_s),
             u"0"_s);
    QCOMPARE(QJsonDocument(log(monday)).toJson(), sealed);
    QCOMPARE(QJsonDocument(log(tuesday)).toJson(), secondSealed);
    QCOMPARE(m_fixture->text(stored), bytes);
    const QList<QList<QByteArray>> after{written(monday), written(tuesday)};
    QCOMPARE(after, before);
    // They never held what had to go, on paper and in files neither.
    for (const auto &files : after) {
        QCOMPARE(files.size(), 5);
        for (const auto &file : files) {
            QVERIFY(file.contains("C-000010"));
            for (const auto &secret :
                 {canary, u"3120777"_s, u"canary"_s, code, u"ZZZZZZ"_s, u"valle_"_s})
                QVERIFY2(!file.contains(secret.toUtf8()), qPrintable(secret));
        }
    }
    QCOMPARE(log(u"2027-06-01"_s)[u"rows"].toArray().size(), 0); // erasing is told by no log
}

QTEST_GUILESS_MAIN(SealedDaysTest)
#include "tst_sealeddays.moc"
