#include "desk.h"

#include <QJsonObject>
#include <QSqlDriver>
#include <QTest>

using namespace Qt::StringLiterals;
using base::Reason;

namespace {

const QVariant nothing(QMetaType::fromType<QString>());
const auto informed = u"{\"speaker\":\"delegate\",\"topic\":\"CF\",\"outcome\":\"informed\"}"_s;

} // namespace

// A note is kept as it is typed and goes when what it is about is saved.
class KeptDraftsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theHigherSequenceStays();
    void newestFirstAndOnlyMine();
    void onlyOfWhatIsInHand();
    void whatMakesNoSense();
    void savingACallEndsItsDraft();
    void aCallbacksDraftOutlivesItsClaim();
    void aClosedCallbackHasNone();
    void anInterventionEndsItsDraft();
    void keptWithoutANotice();
    void thePortKeepsThem();

private:
    [[nodiscard]] base::Result<QJsonValue> keep(const QString &login, const QString &subject,
                                                qint64 id, const QString &note, qint64 sequence)
    {
        return m_fixture.session(login)->call(
            u"keep_draft"_s, {subject, id, u"{\"note\":\"%1\"}"_s.arg(note), sequence});
    }
    [[nodiscard]] QStringList notes(const QString &login)
    {
        QStringList notes;
        const auto rows = m_fixture.rows(login, u"drafts"_s);
        for (const auto &row : rows ? *rows : QList<QJsonValue>())
            notes.append(row[u"content"][u"note"].toString());
        return notes;
    }
    [[nodiscard]] qint64 answered()
    {
        return m_fixture.answered(u"talk-%1"_s.arg(++m_count), u"queue-CEN"_s, u"valle_first"_s,
                                  u"+393120000601"_s);
    }
    [[nodiscard]] qint64 claimed(const QString &login);
    [[nodiscard]] qint64 taken();

    StoreFixture m_fixture;
    int m_count = 0;
};

void KeptDraftsTest::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
}

void KeptDraftsTest::init()
{
    m_fixture.setClock(u"2026-10-05T09:30:00"_s);
    QVERIFY(m_fixture.emptyQueue());
    QVERIFY(m_fixture.owner()->run(u"delete from private.draft"_s).has_value());
}

qint64 KeptDraftsTest::claimed(const QString &login)
{
    (void)m_fixture.accept(u"asked-%1"_s.arg(++m_count), u"+393120000602"_s);
    const auto taken = m_fixture.command(login, u"take_next"_s, {});
    return taken ? (*taken)[u"id"].toInteger() : 0;
}

qint64 KeptDraftsTest::taken()
{
    const auto offered = m_fixture.command(u"valle_first"_s, u"hand_over"_s,
                                           {answered(), nothing, u"UT"_s, u"sheet"_s});
    const auto id = offered ? (*offered)[u"id"].toInteger() : 0;
    return m_fixture.command(u"valle_official"_s, u"take_hand_over"_s, {id}) ? id : 0;
}

void KeptDraftsTest::theHigherSequenceStays()
{
    const auto call = answered();
    const auto first = keep(u"valle_first"_s, u"call"_s, call, u"one"_s, 5);
    QVERIFY2(first.has_value(), first ? "" : qPrintable(first.error().detail));
    QCOMPARE((*first)[u"sequence"].toInteger(), 5);
    QCOMPARE(QDateTime::fromString((*first)[u"keptAt"].toString(), Qt::ISODateWithMs),
             QDateTime::fromString(u"2026-10-05T07:30:00Z"_s, Qt::ISODate));
    m_fixture.setClock(u"2026-10-05T09:31:00"_s);
    for (const int late : {4, 5}) {
        const auto answer = keep(u"valle_first"_s, u"call"_s, call, u"late"_s, late);
        QVERIFY(answer.has_value());
        QCOMPARE(*answer, *first);
        QCOMPARE(notes(u"valle_first"_s), QStringList{u"one"_s});
    }
    const auto newer = keep(u"valle_first"_s, u"call"_s, call, u"two"_s, 6);
    QVERIFY(newer && (*newer)[u"keptAt"] != (*first)[u"keptAt"]);
    QCOMPARE(notes(u"valle_first"_s), QStringList{u"two"_s});
}

void KeptDraftsTest::newestFirstAndOnlyMine()
{
    const auto call = answered();
    const auto callback = claimed(u"valle_first"_s);
    const auto other = answered();
    QVERIFY(keep(u"valle_first"_s, u"call"_s, call, u"first"_s, 1).has_value());
    m_fixture.setClock(u"2026-10-05T09:31:00"_s);
    QVERIFY(keep(u"valle_first"_s, u"callback"_s, callback, u"second"_s, 1).has_value());
    m_fixture.setClock(u"2026-10-05T09:32:00"_s);
    QVERIFY(keep(u"valle_first"_s, u"call"_s, other, u"third"_s, 1).has_value());
    QCOMPARE(notes(u"valle_first"_s), (QStringList{u"third"_s, u"second"_s, u"first"_s}));
    const auto rows = m_fixture.rows(u"valle_first"_s, u"drafts"_s);
    QCOMPARE(rows->at(1)[u"subject"].toString(), u"callback"_s);
    QCOMPARE(rows->at(1)[u"id"].toInteger(), callback);
    QCOMPARE(rows->at(1)[u"sequence"].toInteger(), 1);
    QCOMPARE(notes(u"valle_second"_s), QStringList());
}

void KeptDraftsTest::onlyOfWhatIsInHand()
{
    const auto call = answered();
    const auto callback = claimed(u"valle_first"_s);
    const auto handOver = taken();
    const auto refused = [this](const QString &login, const QString &subject, qint64 id) {
        const auto answer = keep(login, subject, id, u"x"_s, 1);
        return !answer && answer.error().reason == Reason::NotFound;
    };
    QVERIFY(refused(u"valle_second"_s, u"call"_s, call));
    QVERIFY(refused(u"valle_second"_s, u"callback"_s, callback));
    QVERIFY(refused(u"valle_first"_s, u"hand_over"_s, handOver)); // who sent it
    QVERIFY(refused(u"valle_first"_s, u"call"_s, 999'999));
    QVERIFY(m_fixture.command(u"valle_first"_s, u"release_callback"_s, {callback, u""_s}));
    QVERIFY(refused(u"valle_first"_s, u"callback"_s, callback));
    QVERIFY(keep(u"valle_official"_s, u"hand_over"_s, handOver, u"x"_s, 1).has_value());
}

void KeptDraftsTest::whatMakesNoSense()
{
    const auto call = answered();
    QCOMPARE(keep(u"valle_first"_s, u"topic"_s, call, u"x"_s, 1).error().reason, Reason::BadValue);
    QCOMPARE(keep(u"valle_first"_s, u"call"_s, call, QString(100'001, u'x'), 1).error().reason,
             Reason::BadValue);
    const auto list =
        m_fixture.session(u"valle_first"_s)->call(u"keep_draft"_s, {u"call"_s, call, u"[]"_s, 1});
    QCOMPARE(list.error().reason, Reason::BadValue);
}

void KeptDraftsTest::savingACallEndsItsDraft()
{
    const auto call = answered();
    const auto other = answered();
    QVERIFY(keep(u"valle_first"_s, u"call"_s, call, u"note"_s, 1).has_value());
    QVERIFY(keep(u"valle_first"_s, u"call"_s, other, u"other"_s, 1).has_value());
    QVERIFY(m_fixture.command(u"valle_first"_s, u"save_record"_s, {call, informed}).has_value());
    QCOMPARE(notes(u"valle_first"_s), QStringList{u"other"_s});
    // One that was on its way does not bring it back.
    QCOMPARE(keep(u"valle_first"_s, u"call"_s, call, u"late"_s, 2).error().reason,
             Reason::NotFound);
}

void KeptDraftsTest::aCallbacksDraftOutlivesItsClaim()
{
    const auto callback = claimed(u"valle_first"_s);
    QVERIFY(keep(u"valle_first"_s, u"callback"_s, callback, u"note"_s, 1).has_value());
    QVERIFY(m_fixture.command(u"valle_first"_s, u"begin_attempt"_s, {callback}).has_value());
    QVERIFY(m_fixture.command(u"valle_supervisor"_s, u"return_callback"_s, {callback, u"ill"_s}));
    QCOMPARE(notes(u"valle_first"_s), QStringList{u"note"_s});
    const auto taken = m_fixture.command(u"valle_first"_s, u"take_next"_s, {});
    QCOMPARE((*taken)[u"id"].toInteger(), callback);
    const auto begun = m_fixture.command(u"valle_first"_s, u"begin_attempt"_s, {callback});
    QVERIFY(begun.has_value());
    QVERIFY(m_fixture.command(u"valle_first"_s, u"end_attempt"_s,
                              {(*begun)[u"id"].toInteger(), u"no-answer"_s, nothing}));
    QCOMPARE(notes(u"valle_first"_s), QStringList());
}

void KeptDraftsTest::aClosedCallbackHasNone()
{
    const auto callback = claimed(u"valle_first"_s);
    QVERIFY(keep(u"valle_first"_s, u"callback"_s, callback, u"note"_s, 1).has_value());
    QVERIFY(m_fixture.command(u"valle_first"_s, u"release_callback"_s, {callback, u""_s}));
    QVERIFY(m_fixture.command(u"valle_second"_s, u"take_next"_s, {}).has_value());
    const auto begun = m_fixture.command(u"valle_second"_s, u"begin_attempt"_s, {callback});
    QVERIFY(begun.has_value());
    QCOMPARE(notes(u"valle_first"_s), QStringList{u"note"_s});
    QVERIFY(m_fixture.command(u"valle_second"_s, u"end_attempt"_s,
                              {(*begun)[u"id"].toInteger(), u"reached"_s, informed}));
    QCOMPARE(notes(u"valle_first"_s), QStringList());
}

void KeptDraftsTest::anInterventionEndsItsDraft()
{
    const auto handOver = taken();
    QVERIFY(keep(u"valle_official"_s, u"hand_over"_s, handOver, u"note"_s, 1).has_value());
    const auto sentBack = taken();
    QVERIFY(keep(u"valle_official"_s, u"hand_over"_s, sentBack, u"other"_s, 2).has_value());
    QVERIFY(m_fixture.command(u"valle_official"_s, u"record_intervention"_s,
                              {handOver, nothing, u"done"_s, u"note"_s}));
    QCOMPARE(notes(u"valle_official"_s), QStringList{u"other"_s});
    QVERIFY(m_fixture.command(u"valle_official"_s, u"send_back"_s, {sentBack, u"no"_s}));
    QCOMPARE(notes(u"valle_official"_s), QStringList());
}

// What is typed is nobody's news: nothing wakes the other desks at each word.
void KeptDraftsTest::keptWithoutANotice()
{
    const auto call = answered();
    const auto listener = m_fixture.session(u"valle_second"_s);
    QStringList payloads;
    auto *driver = listener->database().driver();
    connect(driver, &QSqlDriver::notification, this,
            [&payloads](const QString &, QSqlDriver::NotificationSource, const QVariant &payload) {
                payloads.append(payload.toString());
            });
    QVERIFY(driver->subscribeToNotification(u"richiamate"_s));
    QVERIFY(keep(u"valle_first"_s, u"call"_s, call, u"note"_s, 1).has_value());
    QVERIFY(m_fixture.command(u"valle_first"_s, u"save_record"_s, {call, informed}).has_value());
    QTRY_VERIFY(!payloads.isEmpty()); // the later of the two has come
    QCOMPARE(payloads, QStringList{u"call:%1"_s.arg(call)});
}

void KeptDraftsTest::thePortKeepsThem()
{
    const auto call = answered();
    Desk desk(u"valle_first"_s);
    const QJsonObject content{{u"note"_s, u"così \"detto\""_s}};
    const auto kept = answerOf(desk.commands.keepDraft(u"call"_s, call, content, 3));
    QVERIFY2(kept.has_value(), kept ? "" : qPrintable(kept.error().detail));
    QCOMPARE(*kept, QDateTime::fromString(u"2026-10-05T07:30:00Z"_s, Qt::ISODate));
    QCOMPARE(notes(u"valle_first"_s), QStringList{u"così \"detto\""_s});
    QCOMPARE(reasonOf(desk.commands.keepDraft(u"call"_s, call + 1000, content, 3)),
             Reason::NotFound);
}

QTEST_GUILESS_MAIN(KeptDraftsTest)
#include "tst_keptdrafts.moc"
