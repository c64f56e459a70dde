#include "storefixture.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using base::Reason;

namespace {

const QVariant nothing(QMetaType::fromType<QString>());

} // namespace

// A hand-over that is not the office's, or that nobody took; and an intervention written again.
class SentBackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void whoMay_data();
    void whoMay();
    void aColleagueHasIt();
    void theReasonIsTold();
    void itIsTakenOrRequeuedAgain();
    void whatIsDoneStays();
    void reopenedAndWrittenAgain();
    void reopenedOnlyByWhoWroteItThatDay();
    void reopenedAndSentBack();

private:
    [[nodiscard]] qint64 offered();
    [[nodiscard]] qint64 taken();
    [[nodiscard]] qint64 done();
    [[nodiscard]] Reason reason(const QString &login, const QString &function,
                                const QVariantList &arguments)
    {
        const auto answer = m_fixture.command(login, function, arguments);
        return answer ? Reason::None : answer.error().reason;
    }
    [[nodiscard]] QString text(const QString &query) { return m_fixture.value(query).toString(); }
    [[nodiscard]] QString state(qint64 id)
    {
        return text(u"select state from private.hand_over where id = %1"_s.arg(id));
    }
    [[nodiscard]] QString intervention(qint64 handOver)
    {
        return text(u"select concat_ws('|', count(*), max(state), max(outcome), max(note)) "
                    "from private.intervention where hand_over_id = %1"_s.arg(handOver));
    }

    StoreFixture m_fixture;
    int m_count = 0;
};

void SentBackTest::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
}

void SentBackTest::init()
{
    m_fixture.setClock(u"2026-10-05T09:30:00"_s);
    QVERIFY(m_fixture.emptyQueue());
}

qint64 SentBackTest::offered()
{
    ++m_count;
    const auto rang = m_fixture.answered(u"talk-%1"_s.arg(m_count), u"queue-CEN"_s,
                                         u"valle_first"_s,
                                         u"+3931200008%1"_s.arg(m_count, 2, 10, QChar(u'0')));
    const auto answer = m_fixture.command(u"valle_first"_s, u"hand_over"_s,
                                          {rang, nothing, u"UT"_s, u"sheet"_s});
    return answer ? (*answer)[u"id"].toInteger() : 0;
}

qint64 SentBackTest::taken()
{
    const auto id = offered();
    return m_fixture.command(u"valle_official"_s, u"take_hand_over"_s, {id}) ? id : 0;
}

qint64 SentBackTest::done()
{
    const auto id = taken();
    return m_fixture.command(u"valle_official"_s, u"record_intervention"_s,
                             {id, nothing, u"done"_s, u"first text"_s})
               ? id
               : 0;
}

void SentBackTest::whoMay_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<bool>("isTaken");
    QTest::addColumn<base::Reason>("expected");
    QTest::newRow("office, offered") << u"valle_official"_s << false << Reason::None;
    QTest::newRow("office, taken") << u"valle_official"_s << true << Reason::None;
    QTest::newRow("sender, offered") << u"valle_first"_s << false << Reason::None;
    QTest::newRow("sender, taken") << u"valle_first"_s << true << Reason::ColleagueWasQuicker;
    QTest::newRow("another, offered") << u"valle_second"_s << false << Reason::NotFound;
    QTest::newRow("another, taken") << u"valle_second"_s << true << Reason::NotFound;
}

void SentBackTest::whoMay()
{
    QFETCH(const QString, login);
    QFETCH(const bool, isTaken);
    QFETCH(const base::Reason, expected);
    const auto id = isTaken ? taken() : offered();
    QCOMPARE(reason(login, u"send_back"_s, {id, u"not ours"_s}), expected);
    const auto otherwise = isTaken ? u"taken"_s : u"offered"_s;
    QCOMPARE(state(id), expected == Reason::None ? u"returned"_s : otherwise);
}

void SentBackTest::aColleagueHasIt()
{
    const auto id = taken();
    QVERIFY(m_fixture.owner()
                ->run(u"insert into private.assignment (person_id, role, office_id, valid_from, "
                      "reference) select p.id, 'official', o.id, '2026-01-01', 'test' "
                      "from private.person p, private.office o "
                      "where p.login = 'valle_second' and o.code = 'UT'"_s)
                .has_value());
    QCOMPARE(reason(u"valle_second"_s, u"send_back"_s, {id, u""_s}), Reason::ColleagueWasQuicker);
    QVERIFY(m_fixture.owner()
                ->run(u"delete from private.assignment a using private.person p "
                      "where p.id = a.person_id and p.login = 'valle_second' "
                      "and a.role = 'official'"_s)
                .has_value());
    QCOMPARE(state(id), u"taken"_s);
}

void SentBackTest::theReasonIsTold()
{
    const auto id = taken();
    QCOMPARE(reason(u"valle_official"_s, u"send_back"_s, {id, u"ask VAT"_s}), Reason::None);
    const auto row = m_fixture.openRow(u"valle_first"_s, u"hand_over"_s, id);
    QCOMPARE(row[u"state"].toString(), u"returned"_s);
    QCOMPARE(row[u"reason"].toString(), u"ask VAT"_s);
    QVERIFY(row[u"takenAt"].isNull());
    // Not for those whom it does not concern.
    QCOMPARE(m_fixture.openRow(u"valle_second"_s, u"hand_over"_s, id)[u"reason"].toString(),
             QString());
}

void SentBackTest::itIsTakenOrRequeuedAgain()
{
    const auto again = taken();
    QCOMPARE(reason(u"valle_official"_s, u"send_back"_s, {again, u"wait"_s}), Reason::None);
    QCOMPARE(reason(u"valle_official"_s, u"take_hand_over"_s, {again}), Reason::None);
    QVERIFY(m_fixture.openRow(u"valle_official"_s, u"hand_over"_s, again)[u"mine"].toBool());
    const auto requeued = taken();
    m_fixture.setClock(u"2026-10-05T09:50:00"_s);
    QCOMPARE(reason(u"valle_official"_s, u"send_back"_s, {requeued, u"away"_s}), Reason::None);
    QCOMPARE(reason(u"valle_first"_s, u"requeue_hand_over"_s, {requeued}), Reason::None);
    QCOMPARE(text(u"select to_char(c.first_ring_at at time zone 'Europe/Rome', 'HH24:MI') "
                  "from private.hand_over h join private.callback c on c.id = h.callback_id "
                  "where h.id = %1"_s.arg(requeued)),
             u"09:50"_s);
}

void SentBackTest::whatIsDoneStays()
{
    const auto id = done();
    QCOMPARE(reason(u"valle_official"_s, u"send_back"_s, {id, u""_s}), Reason::MoveNotAllowed);
    QCOMPARE(reason(u"valle_official"_s, u"send_back"_s, {999'999, u""_s}), Reason::NotFound);
}

void SentBackTest::reopenedAndWrittenAgain()
{
    const auto id = done();
    m_fixture.setClock(u"2026-10-05T12:00:00"_s);
    QCOMPARE(reason(u"valle_official"_s, u"reopen_intervention"_s, {id}), Reason::None);
    QCOMPARE(state(id), u"taken"_s);
    QCOMPARE(intervention(id), u"1|open|first text"_s);
    const auto drafts = m_fixture.rows(u"valle_official"_s, u"drafts"_s);
    QCOMPARE(drafts->first()[u"content"][u"note"].toString(), u"first text"_s);
    QCOMPARE(drafts->first()[u"content"][u"outcome"].toString(), u"done"_s);
    const auto written = [this] {
        return m_fixture.session(u"valle_supervisor"_s)
            ->call(u"daily_log"_s, {u"2026-10-05"_s})
            .value()[u"totals"][u"interventions"]
            .toInt();
    };
    const int before = written();
    QCOMPARE(reason(u"valle_official"_s, u"record_intervention"_s,
                    {id, nothing, u"appointment"_s, u"second text"_s}),
             Reason::None);
    QCOMPARE(written(), before + 1); // an open one does not count
    QCOMPARE(state(id), u"done"_s);
    QCOMPARE(intervention(id), u"1|recorded|appointment|second text"_s);
    QVERIFY(m_fixture.rows(u"valle_official"_s, u"drafts"_s)->isEmpty());
    QCOMPARE(text(u"select count(*) from private.event e join private.intervention i "
                  "on e.subject = 'intervention' and e.subject_id = i.id "
                  "where i.hand_over_id = %1 and e.kind = 'reopened'"_s.arg(id)),
             u"1"_s);
}

void SentBackTest::reopenedOnlyByWhoWroteItThatDay()
{
    const auto id = done();
    const auto other = taken();
    QCOMPARE(reason(u"valle_official"_s, u"reopen_intervention"_s, {other}), Reason::NotFound);
    QVERIFY(m_fixture.owner()
                ->run(u"update private.intervention set person_id = (select id "
                      "from private.person where login = 'valle_second') "
                      "where hand_over_id = %1"_s.arg(id))
                .has_value());
    QCOMPARE(reason(u"valle_official"_s, u"reopen_intervention"_s, {id}), Reason::NotFound);
    const auto mine = done();
    m_fixture.setClock(u"2026-10-06T09:00:00"_s);
    QCOMPARE(reason(u"valle_official"_s, u"reopen_intervention"_s, {mine}), Reason::MoveNotAllowed);
    QCOMPARE(state(mine), u"done"_s);
}

void SentBackTest::reopenedAndSentBack()
{
    const auto id = done();
    QCOMPARE(reason(u"valle_official"_s, u"reopen_intervention"_s, {id}), Reason::None);
    QCOMPARE(reason(u"valle_official"_s, u"send_back"_s, {id, u"mistaken"_s}), Reason::None);
    QVERIFY(m_fixture.rows(u"valle_official"_s, u"drafts"_s)->isEmpty());
    QCOMPARE(reason(u"valle_official"_s, u"take_hand_over"_s, {id}), Reason::None);
    QCOMPARE(
        reason(u"valle_official"_s, u"record_intervention"_s, {id, nothing, u"not-ours"_s, u"x"_s}),
        Reason::None);
    QCOMPARE(intervention(id), u"1|recorded|not-ours|x"_s);
}

QTEST_GUILESS_MAIN(SentBackTest)
#include "tst_sentback.moc"
