#include "core/offices/directorate.h"
#include "storefixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using base::Reason;

namespace {

QString record(const QJsonObject &more)
{
    QJsonObject all{{u"speaker"_s, u"delegate"_s}, {u"outcome"_s, u"informed"_s}};
    for (auto each = more.begin(); each != more.end(); ++each)
        all.insert(each.key(), each.value());
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

} // namespace

// What is kept of a conversation, beyond the outcome that every one of them has.
class RecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aboutSeveralThings();
    void aboutOneThingAsBefore();
    void theFirstTopicStandsFirst_data();
    void theFirstTopicStandsFirst();
    void whatIsNotRecordedElsewhere();
    void onlyItsWriterRecordsItElsewhere();
    void nothingIsMissingWhereItIsKeptHere();
    void aRequestIsFoundByItsCode();

private:
    [[nodiscard]] bool keep(offices::RecordedIn where)
    {
        auto directorate = m_fixture.directorate();
        directorate.recording.where = where;
        return m_fixture.apply(directorate).has_value();
    }
    [[nodiscard]] QStringList missing(const QString &login, const QString &day)
    {
        const auto rows = m_fixture.rows(login, u"not_recorded_elsewhere"_s, {day});
        QStringList list;
        for (const auto &row : rows.value_or(QList<QJsonValue>()))
            list.append(row[u"call"].toString() + row[u"request"].toString() + u' '
                        + row[u"outcome"].toString());
        return rows ? list : QStringList(rows.error().detail);
    }
    [[nodiscard]] qint64 answered(const QString &number)
    {
        return m_fixture.answered(u"talk-%1"_s.arg(++m_count), u"queue-CEN"_s, u"valle_first"_s,
                                  number);
    }
    [[nodiscard]] base::Result<QJsonValue> save(qint64 call, const QJsonObject &more)
    {
        return m_fixture.command(u"valle_first"_s, u"save_record"_s, {call, record(more)});
    }
    // Of the last row of the day's log.
    [[nodiscard]] QJsonValue logged(const QString &day)
    {
        const auto log = m_fixture.session(u"valle_supervisor"_s)->call(u"daily_log"_s, {day});
        return log ? (*log)[u"rows"].toArray().last() : QJsonValue();
    }

    StoreFixture m_fixture;
    int m_count = 0;
};

void RecordsTest::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
    auto directorate = m_fixture.directorate();
    directorate.topics[0].cards = {{u"CF-1"_s, 1, u"Duplicate"_s, u"Ask."_s, false}};
    directorate.topics.append({u"IVA"_s, u"VAT"_s, u"UT"_s, {}, {}, {}});
    directorate.topics[1].cards = {{u"IVA-1"_s, 2, u"Refund"_s, u"Wait."_s, false}};
    directorate.topics.append({u"AB"_s, u"A topic"_s, u"UT"_s, {}, {}, {}});
    QVERIFY(m_fixture.apply(directorate).has_value());
}

void RecordsTest::aboutSeveralThings()
{
    m_fixture.setClock(u"2026-10-05T10:00:00"_s);
    const auto number = u"+393120001401"_s;
    const auto call = answered(number);
    const QJsonArray cards{QJsonObject{{u"code"_s, u"CF-1"_s}, {u"version"_s, 1}},
                           QJsonObject{{u"code"_s, u"IVA-1"_s}, {u"version"_s, 2}}};
    const auto saved = save(call, {{u"topic"_s, u"IVA"_s},
                                   {u"otherTopics"_s, QJsonArray{u"CF"_s, u"AB"_s}},
                                   {u"cards"_s, cards}});
    QVERIFY2(saved.has_value(), saved ? "" : qPrintable(saved.error().detail));
    QCOMPARE(logged(u"2026-10-05"_s)[u"topic"].toString(), u"VAT; Tax code; A topic"_s);
    QCOMPARE(logged(u"2026-10-05"_s)[u"cards"].toString(), u"CF-1 v1, IVA-1 v2"_s);
    const auto earlier = m_fixture.rows(
        u"valle_first"_s, u"contacts"_s,
        {answered(number), QVariant(QMetaType::fromType<QString>())});
    QVERIFY2(earlier.has_value(), earlier ? "" : qPrintable(earlier.error().detail));
    QCOMPARE(earlier->at(0)[u"topic"].toString(), u"VAT; Tax code; A topic"_s);
    // Whoever asks what is held about them is told all of it.
    QCOMPARE(m_fixture
                 .value(u"select private.subject_document('%1', null) #>> "
                        "'{calls,0,record,otherTopics}'"_s.arg(number))
                 .toString(),
             u"[\"CF\", \"AB\"]"_s);
}

void RecordsTest::aboutOneThingAsBefore()
{
    m_fixture.setClock(u"2026-10-06T10:00:00"_s);
    QVERIFY(save(answered(u"+393120001402"_s), {{u"topic"_s, u"CF"_s}}).has_value());
    QCOMPARE(logged(u"2026-10-06"_s)[u"topic"].toString(), u"Tax code"_s);
    QVERIFY(save(answered(u"+393120001403"_s), {}).has_value());
    QVERIFY(logged(u"2026-10-06"_s)[u"topic"].isNull());
}

void RecordsTest::theFirstTopicStandsFirst_data()
{
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QString>("other");
    QTest::newRow("no first one") << QString() << u"CF"_s;
    QTest::newRow("the first again") << u"CF"_s << u"CF"_s;
    QTest::newRow("a topic that is none") << u"CF"_s << u"XX"_s;
}

void RecordsTest::theFirstTopicStandsFirst()
{
    QFETCH(QString, topic);
    QFETCH(QString, other);
    const auto call = answered(u"+393120001404"_s);
    const auto saved = save(call, {{u"topic"_s, topic}, {u"otherTopics"_s, QJsonArray{other}}});
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().kind, base::Error::Kind::Invalid);
    QVERIFY(!m_fixture.openRow(u"valle_first"_s, u"call"_s, call)[u"recorded"].toBool());
}

void RecordsTest::whatIsNotRecordedElsewhere()
{
    const auto day = u"2026-10-07"_s;
    m_fixture.setClock(day + u"T10:00:00"_s);
    QVERIFY(keep(offices::RecordedIn::Both));
    const auto copied = answered(u"+393120001405"_s);
    QVERIFY(save(copied, {{u"recordedElsewhere"_s, true}}).has_value());
    const auto later = answered(u"+393120001406"_s);
    const QJsonArray card{QJsonObject{{u"code"_s, u"CF-1"_s}, {u"version"_s, 1}}};
    QVERIFY(save(later, {{u"note"_s, u"says it slowly"_s}, {u"cards"_s, card}}).has_value());
    const auto number = m_fixture.value(u"select private.call_number(%1)"_s.arg(later)).toString();
    const QStringList expected{number + u" informed"_s};
    QCOMPARE(missing(u"valle_first"_s, day), expected);
    QCOMPARE(missing(u"valle_supervisor"_s, day), expected);
    QCOMPARE(missing(u"valle_second"_s, day), QStringList()); // not theirs
    // What is copied is told to whoever wrote it, and to nobody else.
    const auto toldTo = [&](const QString &login) {
        const auto rows = m_fixture.rows(login, u"not_recorded_elsewhere"_s, {day});
        return rows.value_or(QList<QJsonValue>()).value(0).toObject();
    };
    const auto own = toldTo(u"valle_first"_s);
    QCOMPARE(own[u"callId"].toInteger(), later);
    QCOMPARE(own[u"number"].toString(), u"+393120001406"_s);
    QCOMPARE(own[u"note"].toString(), u"says it slowly"_s);
    QCOMPARE(own[u"cards"].toString(), u"CF-1 v1"_s);
    QVERIFY(QDateTime::fromString(own[u"at"].toString(), Qt::ISODateWithMs).isValid());
    const auto others = toldTo(u"valle_supervisor"_s);
    QCOMPARE(others.keys(),
             (QStringList{u"call"_s, u"mine"_s, u"outcome"_s, u"request"_s, u"topic"_s}));
    QCOMPARE(missing(u"valle_first"_s, u"2026-10-02"_s), QStringList());
    const QVariant nothing(QMetaType::fromType<QString>());
    QVERIFY(m_fixture.command(u"valle_first"_s, u"record_elsewhere"_s, {later, nothing}));
    QCOMPARE(missing(u"valle_first"_s, day), QStringList());
    // An attempt's record has the citizen's request to be found by.
    const auto code = m_fixture.accept(u"asked"_s, u"+393120001407"_s);
    QVERIFY(m_fixture.command(u"valle_second"_s, u"take_next"_s, {}));
    const auto begun = m_fixture.command(u"valle_second"_s, u"begin_attempt"_s,
                                         {m_fixture.idOf(code)});
    const auto attempt = (*begun)[u"id"].toInteger();
    QVERIFY(m_fixture.command(u"valle_second"_s, u"end_attempt"_s,
                              {attempt, u"reached"_s, record({})}));
    QCOMPARE(missing(u"valle_supervisor"_s, day), QStringList{code + u" informed"_s});
    const auto called = toldTo(u"valle_second"_s);
    QCOMPARE(called[u"attemptId"].toInteger(), attempt);
    QCOMPARE(called[u"number"].toString(), u"+393120001407"_s);
    QVERIFY(called[u"callId"].isNull());
    QVERIFY(m_fixture.command(u"valle_second"_s, u"record_elsewhere"_s, {nothing, attempt}));
    QCOMPARE(missing(u"valle_supervisor"_s, day), QStringList());
}

void RecordsTest::onlyItsWriterRecordsItElsewhere()
{
    m_fixture.setClock(u"2026-10-08T10:00:00"_s);
    const QVariant nothing(QMetaType::fromType<QString>());
    const auto call = answered(u"+393120001408"_s);
    const auto ask = [&](const QString &login) {
        const auto answer = m_fixture.command(login, u"record_elsewhere"_s, {call, nothing});
        return answer ? Reason::None : answer.error().reason;
    };
    QCOMPARE(ask(u"valle_first"_s), Reason::NotFound); // not saved yet
    QVERIFY(save(call, {}).has_value());
    QCOMPARE(ask(u"valle_second"_s), Reason::NotFound);
    QCOMPARE(ask(u"valle_first"_s), Reason::None);
    QCOMPARE(m_fixture
                 .value(u"select count(*) from private.conversation_record "
                        "where call_id = %1 and recorded_elsewhere_at = api.now()"_s.arg(call))
                 .toInt(),
             1);
}

void RecordsTest::nothingIsMissingWhereItIsKeptHere()
{
    const auto day = u"2026-10-09"_s;
    m_fixture.setClock(day + u"T10:00:00"_s);
    QVERIFY(keep(offices::RecordedIn::Here));
    QVERIFY(save(answered(u"+393120001409"_s), {}).has_value());
    QCOMPARE(missing(u"valle_first"_s, day), QStringList());
    QVERIFY(keep(offices::RecordedIn::There));
    QCOMPARE(missing(u"valle_first"_s, day).size(), 1);
}

void RecordsTest::aRequestIsFoundByItsCode()
{
    const auto code = m_fixture.accept(u"asked-again"_s, u"+393120001410"_s);
    const auto reason = u"the citizen complains"_s;
    const auto ask = [&](const QString &login, const QString &wanted, const QString &why) {
        return m_fixture.command(login, u"find_request"_s, {wanted, why});
    };
    const auto row = ask(u"valle_supervisor"_s, u" %1 "_s.arg(code), reason);
    QVERIFY2(row.has_value(), row ? "" : qPrintable(row.error().detail));
    QCOMPARE((*row)[u"number"].toString(), u"+393120001410"_s);
    QCOMPARE((*row)[u"requestCode"].toString(), code);
    QCOMPARE(m_fixture
                 .value(u"select count(*) from private.event where kind = 'looked-up' and "
                        "subject = 'callback' and subject_id = %1"_s.arg(m_fixture.idOf(code)))
                 .toInt(),
             1);
    QCOMPARE(ask(u"valle_supervisor"_s, u"000000"_s, reason).error().reason, Reason::NotFound);
    QCOMPARE(ask(u"valle_supervisor"_s, code, u"curious"_s).error().reason, Reason::BadValue);
    QCOMPARE(ask(u"valle_first"_s, code, reason).error().reason, Reason::NotAllowed);
}

QTEST_GUILESS_MAIN(RecordsTest)
#include "tst_records.moc"
