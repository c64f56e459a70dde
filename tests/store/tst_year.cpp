#include "retentionfixture.h"
#include "serverprograms.h"

#include "core/offices/directorate.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int workingDays = 250;
constexpr int randomQuestions = 200;
const QDate newYear(2027, 1, 1);

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

// A year of calls: what the database tells of random days, weeks, months and periods is what a
// separate program counts out of a dump. Wrong formulas are found. RICHIAMATE_YEAR: calls on a day.
class YearTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSeparateProgramCountsTheSame();
    void aWrongFormulaIsFound_data();
    void aWrongFormulaIsFound();
    void viewsAreQuick();

private:
    struct Question
    {
        QString view;
        QString figure; // of what is behind one
        QDate since;
        QDate until; // as `since` where it is about a day or a month
    };
    [[nodiscard]] base::Result<void> configure();
    [[nodiscard]] base::Result<void> live();
    void ask();
    [[nodiscard]] bool dump(const QString &into);
    [[nodiscard]] QJsonObject told(const Question &question, int skipped = 0);
    // What is not the same; empty: nothing.
    [[nodiscard]] QString difference(const Question &question, const QJsonObject &counted);
    [[nodiscard]] static QString difference(const QJsonObject &told, const QJsonObject &counted);
    [[nodiscard]] qint64 milliseconds(const Question &question);
    [[nodiscard]] qint64 milliseconds(const QString &query);

    RetentionFixture m_fixture;
    QTemporaryDir m_folder;
    int m_callsOfADay = 0;
    QList<Question> m_questions;
    QList<QJsonObject> m_counted;
    std::unique_ptr<store::Connection> m_supervisor;
    std::unique_ptr<store::Connection> m_owner;
};

void YearTest::initTestCase()
{
    m_callsOfADay = qEnvironmentVariable("RICHIAMATE_YEAR", u"200"_s).toInt();
    const auto started = m_fixture.start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
    m_owner = m_fixture.owner();
    const auto lived = configure().and_then([this] { return live(); });
    QVERIFY2(lived.has_value(), lived ? "" : qPrintable(lived.error().detail));
    m_supervisor = m_fixture.session(u"valle_supervisor"_s);
    ask();
}

// Two switchboards, two internal offices, four keys, topics with cards; from 6 to 17 December
// too few operators for most figures to be told.
base::Result<void> YearTest::configure()
{
    m_fixture.setClock(u"2026-12-31T20:00:00"_s);
    auto json = objectOf(offices::toJson(m_fixture.directorate()));
    const auto append = [&json](const QString &list, QList<QJsonObject> more,
                                bool isAfresh = false) {
        auto all = isAfresh ? QJsonArray() : json[list].toArray();
        for (const auto &each : more)
            all.append(each);
        json[list] = all;
    };
    json[u"limits"_s] = QJsonObject{{u"peopleBehind"_s, 3}};
    const auto pattern = json[u"offices"_s].toArray().first().toObject();
    const auto named = [&pattern](const QString &code, const QString &kind) {
        auto office = pattern;
        office[u"code"_s] = code;
        office[u"name"_s] = u"Office "_s + code;
        office[u"kind"_s] = kind;
        office[u"queue"_s] = u"queue-"_s + code;
        return office;
    };
    append(u"offices"_s, {named(u"SPO"_s, u"switchboard"_s), named(u"CAT"_s, u"internal"_s)});
    auto option = json[u"menu"_s].toArray().first().toObject();
    QList<QJsonObject> options;
    for (int key = 1; key <= 4; ++key) {
        option[u"option"_s] = QString::number(key);
        option[u"label"_s] = u"Key %1"_s.arg(key);
        options.append(option);
    }
    append(u"menu"_s, options, true);
    QList<QJsonObject> topics;
    for (const auto &code : {u"CF"_s, u"REG"_s, u"SUCC"_s, u"CAT"_s, u"RIMB"_s, u"LOC"_s}) {
        QJsonArray cards;
        for (int card = 1; card <= 2; ++card)
            cards.append(QJsonObject{{u"code"_s, u"%1-%2"_s.arg(code).arg(card)},
                                     {u"version"_s, card},
                                     {u"title"_s, code},
                                     {u"text"_s, u"text"_s},
                                     {u"inForce"_s, true}});
        topics.append({{u"code"_s, code},
                       {u"title"_s, u"Topic "_s + code},
                       {u"office"_s, code == u"LOC" ? QString() : u"UT"_s},
                       {u"external"_s, code == u"LOC" ? u"the municipality"_s : QString()},
                       {u"cards"_s, cards}});
    }
    append(u"topics"_s, topics, true);
    auto third = json[u"assignments"_s].toArray().first().toObject();
    third[u"login"_s] = third[u"name"_s] = u"valle_third"_s;
    auto again = third;
    third[u"until"_s] = u"2027-12-05"_s;
    again[u"from"_s] = u"2027-12-18"_s;
    auto official = json[u"assignments"_s][2].toObject(); // enough of these all the year
    official[u"login"_s] = official[u"name"_s] = u"valle_thirdofficial"_s;
    append(u"assignments"_s, {third, again, official});
    const auto parsed = offices::parseDirectorate(QJsonDocument(json).toJson());
    if (!parsed)
        return tl::unexpected(parsed.error());
    return m_fixture.apply(*parsed).map([](const QJsonValue &) {});
}

base::Result<void> YearTest::live()
{
    QFile script(QStringLiteral(SOURCE_FOLDER "/tests/store/year.sql"));
    if (!script.open(QIODevice::ReadOnly))
        return base::failure(base::Error::Kind::Broken, base::Reason::Broken, script.errorString());
    QElapsedTimer watch;
    watch.start();
    auto done = m_owner->run(u"set statement_timeout = 0"_s).and_then([&] {
        return m_owner->run(QString::fromUtf8(script.readAll()));
    });
    const QList<int> analysed{2, 20, 100, workingDays};
    for (int place = 1; done && place <= workingDays; ++place) {
        done = m_owner->run(u"call generated.work(%1, %2)"_s.arg(place).arg(m_callsOfADay));
        if (done && analysed.contains(place))
            done = m_owner->run(u"analyze"_s);
    }
    if (!done)
        return done;
    const auto last = m_owner->value(u"select max(day)::text from generated.working_day"_s);
    m_fixture.setClock(last->toString() + u"T22:00:00"_s);
    qInfo("%lld calls, %lld rows in seals, in %lld s",
          m_fixture.value(u"select count(*) from private.call"_s).toLongLong(),
          m_fixture.value(u"select count(*) from private.sealed_row"_s).toLongLong(),
          watch.elapsed() / 1000);
    return {};
}

void YearTest::ask()
{
    QRandomGenerator random(20270101);
    const QStringList figures{u"received"_s, u"informed"_s, u"cameBack"_s, u"handOvers"_s,
                              u"notOurs"_s,  u"waiting"_s,  u"atRisk"_s,   u"openHandOvers"_s};
    m_questions = {{u"period"_s, {}, newYear, QDate(2027, 12, 31)},
                   {u"period"_s, {}, newYear, QDate(2027, 11, 30)},
                   {u"day"_s, {}, newYear.addDays(4), newYear.addDays(4)}};
    for (int month = 1; month <= 12; ++month) {
        const QDate first(2027, month, 1);
        m_questions.append({u"month"_s, {}, first, first});
        m_questions.append({u"period"_s, {}, first, first.addMonths(1).addDays(-1)});
    }
    while (m_questions.size() < randomQuestions) {
        const auto day = newYear.addDays(random.bounded(365));
        const auto monday = day.addDays(1 - day.dayOfWeek());
        switch (random.bounded(6)) {
        case 0:
        case 1:
            m_questions.append({u"day"_s, {}, day, day});
            break;
        case 2:
            m_questions.append({u"period"_s, {}, day, day});
            break;
        case 3:
            m_questions.append({u"period"_s, {}, monday, monday.addDays(6)});
            break;
        case 4:
            m_questions.append({u"period"_s, {}, day, day.addDays(random.bounded(60))});
            break;
        default:
            m_questions.append(
                {u"behind"_s, figures[random.bounded(figures.size())], monday, monday.addDays(6)});
        }
    }
}

bool YearTest::dump(const QString &into)
{
    const auto dumped = serverprograms::run(u"pg_dump"_s, m_fixture.cluster().socketDirectory(),
                                            {u"--data-only"_s, u"--schema=private"_s, u"-d"_s,
                                             StoreFixture::database, u"-f"_s, into,
                                             u"--exclude-table-data=private.sealed_row"_s,
                                             u"--exclude-table-data=private.sealed_paper"_s,
                                             u"--exclude-table-data=private.late_change"_s,
                                             u"--exclude-table-data=private.event_value"_s,
                                             u"--exclude-table-data=private.event_link"_s});
    if (!dumped)
        qWarning("%s", qPrintable(dumped.error().detail));
    return dumped.has_value();
}

QJsonObject YearTest::told(const Question &question, int skipped)
{
    const auto since = question.since.toString(Qt::ISODate);
    const auto until = question.until.toString(Qt::ISODate);
    const auto answer = question.view == u"day" ? m_supervisor->call(u"day_figures"_s, {since})
                        : question.view == u"month"
                            ? m_supervisor->call(u"month_statement"_s, {since})
                        : question.view == u"period"
                            ? m_supervisor->call(u"period_figures"_s, {since, until})
                            : m_supervisor->call(u"figure_behind"_s,
                                                 {question.figure, since, until, skipped});
    if (!answer)
        qFatal("%s", qPrintable(answer.error().detail));
    return answer->toObject();
}

QString YearTest::difference(const QJsonObject &told, const QJsonObject &counted)
{
    for (auto each = counted.begin(); each != counted.end(); ++each) {
        const auto found = told[each.key()];
        if (each->isObject() && found.isObject()) {
            if (const auto inner = difference(found.toObject(), each->toObject()); !inner.isEmpty())
                return each.key() + u'.' + inner;
        } else if (found != *each && !(each->isNull() && found.isUndefined())) {
            const auto text = [](const QJsonValue &value) {
                return QString::fromUtf8(
                    QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
            };
            return u"%1: told %2, counted %3"_s.arg(each.key(), text(found), text(*each));
        }
    }
    return {};
}

QString YearTest::difference(const Question &question, const QJsonObject &counted)
{
    auto answer = told(question);
    if (question.view == u"day") {
        QJsonArray hours;
        for (const auto &hour : answer[u"hours"_s].toArray()) {
            auto half = hour.toObject();
            half[u"from"_s] = QDateTime::fromString(half[u"from"_s].toString(), Qt::ISODateWithMs)
                                  .toUTC()
                                  .toString(Qt::ISODate);
            if (half[u"answered"_s].toInt() + half[u"accepted"_s].toInt() + half[u"lost"_s].toInt()
                > 0)
                hours.append(half);
        }
        answer[u"hours"_s] = hours;
        answer[u"isSealed"_s] = answer[u"seal"_s].isObject();
    }
    if (question.view == u"behind" && !answer[u"count"_s].isNull()
        && !answer[u"fewPeople"_s].toBool()) {
        qsizetype rows = 0;
        for (auto page = answer; !page[u"rows"_s].toArray().isEmpty();
             page = told(question, static_cast<int>(rows)))
            rows += page[u"rows"_s].toArray().size();
        if (rows != answer[u"count"_s].toInt())
            return u"the list is not as long as its figure"_s;
    }
    return difference(answer, counted);
}

void YearTest::aSeparateProgramCountsTheSame()
{
    QElapsedTimer watch;
    watch.start();
    const auto dumped = m_folder.filePath(u"dump.sql"_s);
    QVERIFY(dump(dumped));
    QFile questions(m_folder.filePath(u"questions"_s));
    QVERIFY(questions.open(QIODevice::WriteOnly));
    for (const auto &each : m_questions) {
        QJsonArray days{each.since.toString(Qt::ISODate)};
        if (each.view == u"period" || each.view == u"behind")
            days.append(each.until.toString(Qt::ISODate));
        questions.write(
            QJsonDocument(
                QJsonObject{{u"view"_s, each.view}, {u"figure"_s, each.figure}, {u"days"_s, days}})
                .toJson(QJsonDocument::Compact)
            + '\n');
    }
    questions.close();
    QProcess program;
    program.setStandardInputFile(dumped);
    program.start(u"python3"_s, {QStringLiteral(SOURCE_FOLDER "/tests/store/yearfigures.py"),
                                 questions.fileName()});
    QVERIFY(program.waitForFinished(1'500'000));
    QVERIFY2(program.exitCode() == 0, program.readAllStandardError().constData());
    for (const auto &line : program.readAllStandardOutput().trimmed().split('\n'))
        m_counted.append(objectOf(line));
    QCOMPARE(m_counted.size(), m_questions.size());
    const auto counting = watch.restart();
    int wrong = 0;
    for (qsizetype each = 0; each < m_questions.size(); ++each) {
        const auto &question = m_questions[each];
        const auto found = difference(question, m_counted[each]);
        if (found.isEmpty())
            continue;
        ++wrong;
        qWarning("%s %s %s %s: %s", qPrintable(question.view), qPrintable(question.figure),
                 qPrintable(question.since.toString(Qt::ISODate)),
                 qPrintable(question.until.toString(Qt::ISODate)), qPrintable(found));
    }
    QCOMPARE(wrong, 0);
    qInfo("%lld questions: the separate program %lld s, the database %lld s",
          qlonglong(m_questions.size()), counting / 1000, watch.elapsed() / 1000);
    // It was a year, with all that is counted in it.
    const auto totals = m_counted[1][u"totals"_s].toObject();
    QCOMPARE(totals.size(), 21);
    for (auto total = totals.begin(); total != totals.end(); ++total)
        QVERIFY2(total->toInt() > 10, qPrintable(total.key()));
    QVERIFY(m_counted.first()[u"totals"_s][u"answered"_s].isNull());
}

void YearTest::aWrongFormulaIsFound_data()
{
    QTest::addColumn<QString>("function");
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("wrong");
    QTest::newRow("who was put through needed no office")
        << u"private.conversation_figures"_s << u"'informed' and not is_handed_over"_s
        << u"'informed'"_s;
    QTest::newRow("reached at a later attempt is reached at the first")
        << u"private.attempt_line"_s << u"a.outcome = 'reached' and a.promise is not null"_s
        << u"a.outcome = 'reached'"_s;
    QTest::newRow("what came late counts twice")
        << u"private.log_lines"_s << u"and f = any (s.figures)"_s << u"and false"_s;
    QTest::newRow("a month is thirty days")
        << u"private.period_before"_s << u"interval '1 month')::date\n"_s
        << u"interval '30 days')::date\n"_s;
    QTest::newRow("the busiest day decides how many stand behind")
        << u"private.people_behind"_s << u"min(coalesce"_s << u"max(coalesce"_s;
    QTest::newRow("who came while closed is not lost")
        << u"private.lost"_s << u"{abandoned,declined,closed}"_s << u"{abandoned,declined}"_s;
    QTest::newRow("in time is counted from the arrival")
        << u"private.call_line"_s << u"c.answered_at - c.first_ring_at"_s
        << u"c.answered_at - c.arrived_at"_s;
    QTest::newRow("equal lines are one") << u"private.log_sums"_s << u"union all"_s << u"union"_s;
}

void YearTest::aWrongFormulaIsFound()
{
    QFETCH(const QString, function);
    QFETCH(const QString, formula);
    QFETCH(const QString, wrong);
    QCOMPARE(m_counted.size(), m_questions.size());
    const auto right = m_owner->value(u"select pg_get_functiondef('%1'::regproc)"_s.arg(function));
    QVERIFY2(right.has_value(), right ? "" : qPrintable(right.error().detail));
    auto planted = right->toString();
    QCOMPARE(planted.count(formula), 1);
    QVERIFY(m_owner->run(planted.replace(formula, wrong)).has_value());
    bool isFound = false;
    for (qsizetype each = m_questions.size() - 1; !isFound && each >= 0; --each)
        isFound = !difference(m_questions[each], m_counted[each]).isEmpty();
    QVERIFY(m_owner->run(right->toString()).has_value());
    QVERIFY(isFound);
}

qint64 YearTest::milliseconds(const Question &question)
{
    QList<qint64> all;
    for (int time = 0; time < 3; ++time) {
        QElapsedTimer watch;
        watch.start();
        (void)told(question);
        all.append(watch.elapsed());
    }
    std::sort(all.begin(), all.end());
    return all[1];
}

qint64 YearTest::milliseconds(const QString &query)
{
    QList<qint64> all;
    for (int time = 0; time < 3; ++time) {
        QElapsedTimer watch;
        watch.start();
        if (!m_owner->run(query))
            qFatal("%s", qPrintable(query));
        all.append(watch.elapsed());
    }
    std::sort(all.begin(), all.end());
    return all[1];
}

// Beside a bare query: the calls of these days, counted by their state.
void YearTest::viewsAreQuick()
{
    const auto day = [this](const QString &which) {
        return QDate::fromString(
            m_fixture.text(u"select %1(w.day)::text from generated.working_day w "
                           "where w.closed_at is %2 null"_s.arg(which.section(u' ', 0, 0),
                                                                which.section(u' ', 1))),
            Qt::ISODate);
    };
    const auto open = day(u"max "_s);
    const auto closed = day(u"max not"_s);
    const QDate march(2027, 3, 1);
    struct View
    {
        const char *name;
        Question question;
        qint64 limit; // milliseconds, of a million calls; a slower machine is given twice
    };
    const QList<View> views{
        {"a closed day", {u"day"_s, {}, closed, closed}, 300},
        {"an open day", {u"day"_s, {}, open, open}, 300},
        {"a month", {u"period"_s, {}, march, march.addMonths(1).addDays(-1)}, 1000},
        {"a month's statement", {u"month"_s, {}, march, march}, 1000},
        {"a year", {u"period"_s, {}, newYear, QDate(2027, 11, 30)}, 3000}};
    for (const auto &view : views) {
        const auto taken = milliseconds(view.question);
        const auto until = view.question.view == u"month" ? march.addMonths(1).addDays(-1)
                                                          : view.question.until;
        const auto bare = milliseconds(
            u"select c.state, count(*) from private.call c where c.arrived_at >= "
            "generated.at('%1', '00:00') and c.arrived_at < generated.at('%2', '00:00') group by 1"_s
                .arg(view.question.since.toString(Qt::ISODate),
                     until.addDays(1).toString(Qt::ISODate)));
        qInfo("%s: %lld ms, the bare query %lld ms", view.name, taken, bare);
        QVERIFY2(taken < 2 * view.limit, view.name);
    }
}

QTEST_GUILESS_MAIN(YearTest)
#include "tst_year.moc"
