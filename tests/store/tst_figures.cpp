#include "retentionfixture.h"

#include "core/words/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using base::Reason;

namespace {

const QVariant nothing(QMetaType::fromType<QString>());
const QStringList always{u"received"_s, u"informed"_s, u"interventions"_s};

} // namespace

// Each figure is defined once: the list behind it, the day's figures, the log's totals and the
// period's are the same, on days drawn at random. And none tells of one or two people.
class FiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void randomDaysAgree_data();
    void randomDaysAgree();
    void thePeriodIsTheSumOfItsDays();
    void theStatementIsThePeriod();
    void theQueueExplainsItself();
    void everyFigureHasAFormula();
    void noOfficeNeeded();
    void aDirectCallCountsItsIntervention();
    void theServiceLevelIsTheDirectorates();
    void whoComesBackIsCounted();
    void whatBringsPeopleBackSurvivesErasure();
    void theRowsHoldNoIdentity();
    void thePeriodBefore_data();
    void thePeriodBefore();
    void noPeriod_data();
    void noPeriod();
    void oneOperatorIsNotTold();
    void noDifferenceGivesItBack();
    void aLoneOfficialIsNotTold();
    void anOfficeOfOneIsNotNamed();

private:
    void playADay(const QString &day, QRandomGenerator &random);
    [[nodiscard]] QJsonObject asked(const QString &function, const QVariantList &arguments)
    {
        const auto answer = m_fixture.session(u"valle_supervisor"_s)->call(function, arguments);
        if (!answer)
            qFatal("%s", qPrintable(answer.error().detail));
        return answer->toObject();
    }
    [[nodiscard]] int counted(const QString &figure, const QString &day)
    {
        return asked(u"day_figures"_s, {day})[figure].toInt(-1);
    }
    [[nodiscard]] QString number() { return u"+393120006%1"_s.arg(++m_count, 4, 10, QChar(u'0')); }

    RetentionFixture m_fixture;
    int m_count = 0;
};

void FiguresTest::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
}

void FiguresTest::playADay(const QString &day, QRandomGenerator &random)
{
    for (int minute = 0; minute < 24; ++minute) {
        m_fixture.setClock(u"%1T%2:%3:00"_s.arg(day)
                               .arg(9 + minute / 7, 2, 10, QChar(u'0'))
                               .arg(8 * (minute % 7), 2, 10, QChar(u'0')));
        const auto from = number();
        const auto call = u"any-%1"_s.arg(m_count);
        switch (random.bounded(9)) {
        case 0:
            QVERIFY(m_fixture.informed({from, u"said"_s, {}}) > 0);
            break;
        case 1:
            QVERIFY(m_fixture.rang(from) > 0);
            break;
        case 2:
            QVERIFY(m_fixture.handedOver({from, u"said"_s, {}}, u"sheet"_s) > 0);
            break;
        case 3:
            QVERIFY(m_fixture.intervened({from, u"said"_s, {}}, u"sheet"_s, u"done"_s) > 0);
            break;
        case 4:
            QVERIFY(m_fixture.waiting(from) > 0);
            break;
        case 5: { // whoever is due is tried, and is not at home
            const auto taken = m_fixture.command(u"valle_second"_s, u"take_next"_s, {});
            if (!taken)
                break;
            const auto begun = m_fixture.command(u"valle_second"_s, u"begin_attempt"_s,
                                                 {(*taken)[u"id"].toInteger()});
            QVERIFY(begun.has_value());
            QVERIFY(m_fixture.command(u"valle_second"_s, u"end_attempt"_s,
                                      {(*begun)[u"id"].toInteger(), u"no-answer"_s, nothing}));
            break;
        }
        case 6:
        case 7:
            QVERIFY(m_fixture.tell({{u"conversationId"_s, call}, {u"event"_s, u"arrived"_s}}));
            QVERIFY(m_fixture.tell({{u"conversationId"_s, call},
                                    {u"event"_s, u"ended"_s},
                                    {u"reason"_s, random.bounded(2) ? u"closed"_s : u"left"_s}}));
            break;
        default:
            QVERIFY(m_fixture.command(u"valle_first"_s, u"write_call"_s, {from}));
        }
    }
}

void FiguresTest::randomDaysAgree_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<bool>("isSealed");
    for (int day = 5; day < 10; ++day)
        QTest::addRow("day %d", day)
            << u"2026-10-%1"_s.arg(day, 2, 10, QChar(u'0')) << (day % 2 == 0);
}

void FiguresTest::randomDaysAgree()
{
    QFETCH(const QString, day);
    QFETCH(const bool, isSealed);
    QRandomGenerator random(static_cast<quint32>(qHash(day, 7)));
    playADay(day, random);
    if (QTest::currentTestFailed())
        return;
    if (isSealed) {
        m_fixture.setClock(day + u"T13:30:00"_s);
        (void)asked(u"seal_day"_s, {day});
    }
    const auto log = asked(u"daily_log"_s, {day});
    const auto figures = asked(u"day_figures"_s, {day});
    const auto period = asked(u"period_figures"_s, {day, day})[u"totals"].toObject();
    QCOMPARE(figures[u"seal"].isObject(), isSealed);
    const auto totals = log[u"totals"].toObject();
    QCOMPARE(totals.size(), 21);
    int together = 0;
    for (auto total = totals.begin(); total != totals.end(); ++total) {
        const auto behind = asked(u"figure_behind"_s, {total.key(), day, day});
        int rows = 0;
        for (const auto &row : log[u"rows"].toArray())
            rows += row[u"figures"].toArray().contains(total.key()) ? 1 : 0;
        const auto what = total.key().toUtf8();
        QVERIFY2(total->isDouble(), what.constData());
        QVERIFY2(behind[u"rows"].toArray().size() == total->toInt(), what.constData());
        QVERIFY2(behind[u"count"].toInt() == total->toInt(), what.constData());
        // How soon each call was answered no row of the log tells.
        QVERIFY2(rows == (total.key() == u"inTime" ? 0 : total->toInt()), what.constData());
        QVERIFY2(figures[total.key()] == *total, what.constData());
        QVERIFY2(period[total.key()] == *total, what.constData());
        together += rows;
    }
    QVERIFY(together > 24);
    // The half hours are the day's.
    int lost = 0;
    int answered = 0;
    for (const auto &hour : figures[u"hours"].toArray()) {
        lost += hour[u"lost"].toInt();
        answered += hour[u"answered"].toInt();
    }
    QCOMPARE(answered, totals[u"answered"].toInt());
    QCOMPARE(lost, totals[u"abandoned"].toInt() + totals[u"declined"].toInt()
                       + totals[u"closed"].toInt());
}

void FiguresTest::theStatementIsThePeriod()
{
    const auto statement = asked(u"month_statement"_s, {u"2026-10-14"_s});
    const auto period = asked(u"period_figures"_s, {u"2026-10-01"_s, u"2026-10-31"_s});
    QVERIFY(period[u"totals"][u"received"].toInt() > 0);
    for (const auto &key :
         {u"from"_s, u"to"_s, u"totals"_s, u"shareWithoutOffice"_s, u"fewPeople"_s, u"before"_s})
        QVERIFY2(statement[key] == period[key], qPrintable(key));
    QCOMPARE(statement[u"daysClosed"].toInt() + statement[u"daysOpen"].toInt(),
             period[u"days"].toArray().size());
    QVERIFY(statement[u"daysClosed"].toInt() > 0 && statement[u"daysOpen"].toInt() > 0);
    const auto january = asked(u"month_statement"_s, {u"2027-01-31"_s})[u"before"].toObject();
    QCOMPARE(january[u"from"].toString(), u"2026-12-01"_s);
    QCOMPARE(january[u"to"].toString(), u"2026-12-31"_s);
}

void FiguresTest::thePeriodIsTheSumOfItsDays()
{
    const auto week = asked(u"period_figures"_s, {u"2026-10-05"_s, u"2026-10-11"_s});
    const auto totals = week[u"totals"].toObject();
    for (auto total = totals.begin(); total != totals.end(); ++total) {
        int sum = 0;
        for (int day = 5; day < 12; ++day)
            sum += counted(total.key(), u"2026-10-%1"_s.arg(day, 2, 10, QChar(u'0')));
        QVERIFY2(sum == total->toInt(), qPrintable(total.key()));
        QCOMPARE(asked(u"figure_behind"_s, {total.key(), u"2026-10-05"_s, u"2026-10-11"_s})[u"rows"]
                     .toArray()
                     .size(),
                 total->toInt());
    }
    int received = 0;
    for (const auto &hour : week[u"hours"].toArray()) {
        QVERIFY(hour[u"weekday"].toInt() >= 1 && hour[u"weekday"].toInt() <= 5);
        QVERIFY(hour[u"hour"].toInt() >= 9 && hour[u"hour"].toInt() < 13);
        received += hour[u"received"].toInt();
    }
    QCOMPARE(received, totals[u"received"].toInt());
    const auto days = week[u"days"].toArray();
    QCOMPARE(days.size(), 5);
    for (qsizetype day = 0; day < days.size(); ++day) // from the fifth, each other one is closed
        QCOMPARE(days[day][u"isSealed"].toBool(), day % 2 == 1);
    QVERIFY(week[u"shareWithoutOffice"].toDouble() > 0);
    QVERIFY(week[u"shareWithoutOffice"].toDouble() < 1);
}

void FiguresTest::theQueueExplainsItself()
{
    m_fixture.setClock(u"2026-10-12T12:59:00"_s);
    const auto figures = asked(u"day_figures"_s, {u"2026-10-12"_s});
    QVERIFY(figures[u"waiting"].toInt() > 0);
    for (const auto &figure : {u"waiting"_s, u"atRisk"_s, u"broken"_s, u"openHandOvers"_s}) {
        const auto behind = asked(u"figure_behind"_s, {figure, u"2026-10-12"_s, u"2026-10-12"_s});
        QCOMPARE(behind[u"count"], figures[figure]);
        QCOMPARE(behind[u"rows"].toArray().size(), figures[figure].toInt());
    }
}

void FiguresTest::everyFigureHasAFormula()
{
    const words::Words words(u"en"_s);
    const auto figures = asked(u"day_figures"_s, {u"2026-10-12"_s});
    const QStringList others{u"day"_s,       u"seal"_s,  u"people"_s,
                             u"fewPeople"_s, u"hours"_s, u"oldest"_s};
    for (const auto &key : figures.keys()) {
        if (!others.contains(key))
            QVERIFY2(!words.formula(key).isEmpty(), qPrintable(key));
    }
}

void FiguresTest::noOfficeNeeded()
{
    const auto day = u"2026-10-19"_s;
    m_fixture.setClock(day + u"T09:30:00"_s);
    QVERIFY(m_fixture.informed({number(), u"said"_s, {}}) > 0);
    QVERIFY(m_fixture.handedOver({number(), u"said"_s, {}}, u"sheet"_s) > 0);
    QVERIFY(m_fixture.rang(number()) > 0);
    const auto told = asked(u"period_figures"_s, {day, day});
    QCOMPARE(told[u"totals"][u"withoutOffice"].toInt(), 1);
    QCOMPARE(told[u"totals"][u"concluded"].toInt(), 2);
    QCOMPARE(told[u"shareWithoutOffice"].toDouble(), 0.5);
    QCOMPARE(told[u"sameWeekday"][u"from"].toString(), u"2026-10-12"_s);
}

void FiguresTest::aDirectCallCountsItsIntervention()
{
    const auto day = u"2026-10-20"_s;
    m_fixture.setClock(day + u"T09:30:00"_s);
    const auto call = m_fixture.answered(u"direct"_s, u"queue-UT"_s, u"valle_official"_s, number());
    QVERIFY(m_fixture.command(u"valle_official"_s, u"record_intervention"_s,
                              {nothing, call, u"not-ours"_s, u"told"_s}));
    QCOMPARE(counted(u"interventions"_s, day), 1);
    QCOMPARE(counted(u"handOvers"_s, day), 0);
    QCOMPARE(counted(u"notOurs"_s, day), 1);
    QCOMPARE(counted(u"withoutOffice"_s, day), 0);
    QCOMPARE(
        asked(u"figure_behind"_s, {u"interventions"_s, day, day})[u"rows"][0][u"call"].toString(),
        m_fixture.text(u"select private.call_number(%1)"_s.arg(call)));
}

// Rung from the choice in the menu: to the last second of the rings that are set, and a second more.
void FiguresTest::theServiceLevelIsTheDirectorates()
{
    const auto day = u"2026-10-21"_s;
    m_fixture.setClock(day + u"T08:00:00"_s);
    auto directorate = m_fixture.directorate();
    directorate.limits.answerRings = 3;
    directorate.limits.secondsPerRing = 6;
    QVERIFY(m_fixture.apply(directorate).has_value());
    const auto tells = [this](const QString &conversation, const QString &event) {
        return m_fixture.tell({{u"conversationId"_s, conversation},
                               {u"event"_s, event},
                               {u"queueId"_s, u"queue-CEN"_s},
                               {u"userId"_s, u"valle_first"_s},
                               {u"option"_s, u"1"_s}});
    };
    const QStringList rung{u"in-time"_s, u"too-late"_s, u"given-up"_s};
    m_fixture.setClock(day + u"T08:59:00"_s); // in the menu nothing rings
    for (const auto &conversation : rung + QStringList{u"only-menu"_s})
        QVERIFY(tells(conversation, u"arrived"_s));
    m_fixture.setClock(day + u"T09:10:00"_s);
    for (const auto &conversation : rung)
        QVERIFY(tells(conversation, u"chosen"_s));
    m_fixture.setClock(day + u"T09:10:18"_s);
    QVERIFY(tells(u"in-time"_s, u"answered"_s) && tells(u"given-up"_s, u"ended"_s)
            && tells(u"only-menu"_s, u"ended"_s));
    m_fixture.setClock(day + u"T09:10:19"_s);
    QVERIFY(tells(u"too-late"_s, u"answered"_s));
    // Nobody knows how long a plain handset rang.
    QVERIFY(m_fixture.command(u"valle_first"_s, u"write_call"_s, {number()}));
    const auto told = asked(u"period_figures"_s, {day, day});
    QCOMPARE(told[u"totals"][u"received"].toInt(), 5);
    QCOMPARE(told[u"totals"][u"answered"].toInt(), 3);
    QCOMPARE(told[u"totals"][u"rang"].toInt(), 3);
    QCOMPARE(told[u"totals"][u"inTime"].toInt(), 1);
    QCOMPARE(told[u"serviceLevel"].toDouble(), 0.333);
    QCOMPARE(asked(u"figure_behind"_s, {u"inTime"_s, day, day})[u"rows"].toArray().size(), 1);
    QVERIFY(m_fixture.apply(m_fixture.directorate()).has_value());
}

void FiguresTest::whoComesBackIsCounted()
{
    const auto mine = number();
    m_fixture.setClock(u"2026-10-21T09:30:00"_s);
    QVERIFY(m_fixture.emptyQueue());
    QVERIFY(m_fixture.informed({mine, u"said"_s, {}}) > 0);
    QVERIFY(m_fixture.informed({u""_s, u"withheld"_s, {}}) > 0);
    QVERIFY(m_fixture.informed({u""_s, u"withheld"_s, {}}) > 0);
    QCOMPARE(counted(u"cameBack"_s, u"2026-10-21"_s), 0);
    m_fixture.setClock(u"2026-11-04T09:30:00"_s); // 14 days
    QVERIFY(m_fixture.reached({mine, u"said"_s, {}}) > 0);
    m_fixture.setClock(u"2026-11-19T09:30:00"_s); // 15
    QVERIFY(m_fixture.informed({mine, u"said"_s, {}}) > 0);
    QCOMPARE(counted(u"cameBack"_s, u"2026-11-04"_s), 1);
    QCOMPARE(counted(u"cameBack"_s, u"2026-11-19"_s), 0);
    // A tax assistance centre rings every few minutes.
    const auto centre = number();
    m_fixture.setClock(u"2026-11-20T09:30:00"_s);
    for (int call = 0; call < 12; ++call)
        QVERIFY(m_fixture.informed({centre, u"said"_s, {}}) > 0);
    QCOMPARE(counted(u"cameBack"_s, u"2026-11-20"_s), 9); // from the second to the tenth
}

void FiguresTest::whatBringsPeopleBackSurvivesErasure()
{
    const auto topics = [this] {
        return asked(u"period_figures"_s, {u"2026-10-19"_s, u"2026-11-30"_s})[u"topics"].toArray();
    };
    const auto before = topics();
    QCOMPARE(before[0][u"topic"].toString(), u"CF"_s);
    QCOMPARE(before[0][u"cameBack"].toInt(), 10);
    QVERIFY(m_fixture.run(u"select private.erase_identity(array(select id from private.call), "
                          "array(select id from private.callback), 'test', null)"_s));
    QCOMPARE(topics(), before);
}

void FiguresTest::theRowsHoldNoIdentity()
{
    for (const auto &figure : {u"received"_s, u"informed"_s, u"interventions"_s, u"waiting"_s}) {
        const auto text = QString::fromUtf8(
            QJsonDocument(asked(u"figure_behind"_s, {figure, u"2026-10-05"_s, u"2026-11-30"_s}))
                .toJson());
        for (const auto &told : {u"valle_"_s, u"+39"_s, u"said"_s, u"sheet"_s})
            QVERIFY2(!text.contains(told), qPrintable(figure + u' ' + told));
    }
}

void FiguresTest::thePeriodBefore_data()
{
    QTest::addColumn<QString>("since");
    QTest::addColumn<QString>("until");
    QTest::addColumn<QString>("before");
    QTest::newRow("a day") << u"2026-10-07"_s << u"2026-10-07"_s << u"2026-10-06 2026-10-06"_s;
    QTest::newRow("a week") << u"2026-10-12"_s << u"2026-10-18"_s << u"2026-10-05 2026-10-11"_s;
    QTest::newRow("a month") << u"2026-10-01"_s << u"2026-10-31"_s << u"2026-09-01 2026-09-30"_s;
    QTest::newRow("a short month")
        << u"2027-02-01"_s << u"2027-02-28"_s << u"2027-01-01 2027-01-31"_s;
    QTest::newRow("a year") << u"2027-01-01"_s << u"2027-12-31"_s << u"2026-01-01 2026-12-31"_s;
    QTest::newRow("a leap year") << u"2028-01-01"_s << u"2028-12-31"_s
                                 << u"2027-01-01 2027-12-31"_s;
}

void FiguresTest::thePeriodBefore()
{
    QFETCH(const QString, since);
    QFETCH(const QString, until);
    const auto before = asked(u"period_figures"_s, {since, until})[u"before"];
    QTEST(before[u"from"].toString() + u' ' + before[u"to"].toString(), "before");
}

void FiguresTest::noPeriod_data()
{
    QTest::addColumn<QVariantList>("arguments");
    QTest::newRow("backwards") << QVariantList{u"2026-10-06"_s, u"2026-10-05"_s};
    QTest::newRow("no end") << QVariantList{u"2026-10-06"_s, nothing};
    QTest::newRow("too long") << QVariantList{u"2026-01-01"_s, u"2027-01-02"_s};
}

void FiguresTest::noPeriod()
{
    QFETCH(const QVariantList, arguments);
    const auto supervisor = m_fixture.session(u"valle_supervisor"_s);
    QCOMPARE(supervisor->call(u"period_figures"_s, arguments).error().reason, Reason::BadValue);
    QCOMPARE(supervisor->call(u"figure_behind"_s, QVariantList{u"received"_s} + arguments)
                 .error()
                 .reason,
             Reason::BadValue);
    QCOMPARE(
        supervisor->call(u"figure_behind"_s, {u"perOperator"_s, u"2026-10-05"_s, u"2026-10-05"_s})
            .error()
            .reason,
        Reason::BadValue);
}

// From Monday, 7 December, one operator is left, beside the official.
void FiguresTest::oneOperatorIsNotTold()
{
    const auto day = u"2026-12-07"_s;
    QVERIFY(m_fixture.run(u"update private.assignment a set valid_until = '2026-12-06' "
                          "from private.person p where p.id = a.person_id "
                          "and p.login = 'valle_second'"_s));
    m_fixture.setClock(day + u"T09:30:00"_s);
    QVERIFY(m_fixture.intervened({number(), u"said"_s, {}}, u"sheet"_s, u"done"_s) > 0);
    QVERIFY(m_fixture.informed({number(), u"said"_s, {}}) > 0);
    QVERIFY(m_fixture.emptyQueue());
    QVERIFY(m_fixture.reached({number(), u"said"_s, {}}) > 0);
    const auto check = [&] {
        const auto figures = asked(u"day_figures"_s, {day});
        const auto totals = asked(u"daily_log"_s, {day})[u"totals"].toObject();
        const auto period = asked(u"period_figures"_s, {day, day});
        QVERIFY(figures[u"fewPeople"].toBool());
        QCOMPARE(figures[u"people"].toInt(), 1);
        QCOMPARE(figures[u"hours"].toArray().size(), 0);
        QCOMPARE(totals[u"received"].toInt(), 3);
        QCOMPARE(totals[u"informed"].toInt(), 2);
        QCOMPARE(totals[u"interventions"].toInt(), 1);
        for (auto total = totals.begin(); total != totals.end(); ++total) {
            QVERIFY2(total->isNull() != always.contains(total.key()), qPrintable(total.key()));
            QCOMPARE(figures[total.key()], *total);
            QCOMPARE(period[u"totals"][total.key()], *total);
            const auto behind = asked(u"figure_behind"_s, {total.key(), day, day});
            QCOMPARE(behind[u"count"], *total);
            QCOMPARE(behind[u"rows"].toArray().size(), 0); // their times would tell
        }
        QVERIFY(period[u"shareWithoutOffice"].isNull());
        QVERIFY(period[u"serviceLevel"].isNull());
        for (const auto &detail : {u"days"_s, u"hours"_s, u"topics"_s})
            QCOMPARE(period[detail].toArray().size(), 0);
    };
    check();
    m_fixture.setClock(day + u"T13:30:00"_s);
    (void)asked(u"seal_day"_s, {day});
    check();
    // Who is assigned afterwards was not there.
    QVERIFY(m_fixture.run(u"update private.assignment set valid_until = null"_s));
    check();
}

// A week of which one day may not be told is not told either, nor what it is compared with; else the
// other days' totals would give that day back.
void FiguresTest::noDifferenceGivesItBack()
{
    m_fixture.setClock(u"2026-12-09T09:30:00"_s);
    QVERIFY(m_fixture.informed({number(), u"said"_s, {}}) > 0);
    QVERIFY(!asked(u"day_figures"_s, {u"2026-12-09"_s})[u"fewPeople"].toBool());
    const auto week = asked(u"period_figures"_s, {u"2026-12-07"_s, u"2026-12-13"_s});
    QVERIFY(week[u"totals"][u"answered"].isNull());
    QCOMPARE(week[u"totals"][u"received"].toInt(), 4);
    const auto next = asked(u"period_figures"_s, {u"2026-12-14"_s, u"2026-12-20"_s});
    QVERIFY(next[u"before"][u"totals"][u"answered"].isNull());
    QVERIFY(next[u"totals"][u"answered"].isDouble());
    const auto sameWeekday = asked(u"period_figures"_s, {u"2026-12-14"_s, u"2026-12-14"_s});
    QVERIFY(sameWeekday[u"sameWeekday"][u"totals"][u"answered"].isNull());
    // Every period that leaves it out is told, every one that has it in is not.
    for (int first = 1; first <= 12; ++first) {
        for (int last = first; last <= 12; ++last) {
            const auto told = asked(u"period_figures"_s,
                                    {u"2026-12-%1"_s.arg(first, 2, 10, QChar(u'0')),
                                     u"2026-12-%1"_s.arg(last, 2, 10, QChar(u'0'))});
            QCOMPARE(told[u"totals"][u"attempts"].isNull(), first <= 7 && last >= 7);
        }
    }
}

// What is left of the interventions beside the calls that were put through would be one person's.
void FiguresTest::aLoneOfficialIsNotTold()
{
    const auto day = u"2026-12-21"_s;
    m_fixture.setClock(day + u"T09:30:00"_s);
    QVERIFY(m_fixture.intervened({number(), u"said"_s, {}}, u"sheet"_s, u"done"_s) > 0);
    QVERIFY(!asked(u"day_figures"_s, {day})[u"fewPeople"].toBool());
    const auto colleague =
        u"update private.assignment a set valid_until = %1 from private.person p "
        "where p.id = a.person_id and p.login = 'valle_colleague'"_s;
    QVERIFY(m_fixture.run(colleague.arg(u"'2026-12-20'"_s)));
    const auto figures = asked(u"day_figures"_s, {day});
    QVERIFY(figures[u"fewPeople"].toBool());
    QVERIFY(figures[u"handOvers"].isNull());
    QCOMPARE(figures[u"interventions"].toInt(), 1);
    QCOMPARE(asked(u"figure_behind"_s, {u"interventions"_s, day, day})[u"rows"].toArray().size(),
             0);
    QVERIFY(m_fixture.run(colleague.arg(u"null"_s)));
}

// Two officials, each alone in an office: their names beside the rows would tell whose they are.
void FiguresTest::anOfficeOfOneIsNotNamed()
{
    const auto day = u"2026-12-21"_s;
    const auto row = [&] {
        const auto behind = asked(u"figure_behind"_s, {u"interventions"_s, day, day});
        return behind[u"rows"][0].toObject();
    };
    QCOMPARE(row()[u"office"].toString(), u"UT"_s);
    const auto move = u"update private.assignment a set office_id = o.id from private.person p, "
                      "private.office o where p.id = a.person_id and p.login = 'valle_colleague' "
                      "and o.code = '%1'"_s;
    QVERIFY(m_fixture.run(move.arg(u"CEN"_s)));
    QVERIFY(!asked(u"day_figures"_s, {day})[u"fewPeople"].toBool());
    QVERIFY(!row().contains(u"office"_s) && row().contains(u"call"_s));
    QVERIFY(m_fixture.run(move.arg(u"UT"_s)));
}

QTEST_GUILESS_MAIN(FiguresTest)
#include "tst_figures.moc"
