#include "retentionfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate firstDay(2026, 10, 1);
const QDate lastDay(2026, 10, 31);
const QStringList roles{u"operator"_s, u"official"_s, u"supervisor"_s, u"administrator"_s};

QString written(const QDateTime &at)
{
    return u"'%1'"_s.arg(at.toUTC().toString(Qt::ISODate));
}

// A month of calls, callbacks and interventions, with the times they took, as the tables hold them.
class Month
{
public:
    explicit Month(quint32 seed) : m_random(seed) {}

    QString script()
    {
        for (auto day = firstDay; day <= lastDay; day = day.addDays(1)) {
            if (day.dayOfWeek() > 5)
                continue;
            m_at = QDateTime(day, QTime(7, 0), Qt::UTC); // nine o'clock there
            const int calls = 5 + m_random.bounded(5);
            for (int call = 0; call < calls; ++call)
                oneCall();
        }
        return u"set session_replication_role = replica;"_s + m_script
               + u"set session_replication_role = origin; analyze"_s;
    }

private:
    QString later(int least, int most)
    {
        m_at = m_at.addSecs(m_random.bounded(least, most));
        return written(m_at);
    }

    void oneCall()
    {
        ++m_call;
        const auto arrived = later(300, 900);
        const auto what = m_random.bounded(10);
        if (what < 2)
            return row(u"abandoned"_s, arrived, u"null"_s, later(20, 90));
        if (what < 4)
            return asksForACallback(arrived);
        const auto answered = later(5, 30);
        row(u"completed"_s, arrived, answered, later(60, 600));
        const auto ended = written(m_at);
        const auto outcome = what < 7 ? u"informed"_s : what < 9 ? u"handed-over"_s : u"not-ours"_s;
        m_script += u"insert into private.conversation_record (call_id, person_id, speaker, topic, "
                    "outcome, saved_at) select %1, id, 'delegate', 'CF', '%2', %3 "
                    "from private.person where login = 'valle_first';"_s.arg(m_call)
                        .arg(outcome, later(5, 60));
        if (outcome != u"handed-over"_s)
            return;
        if (m_random.bounded(4) == 0)
            m_script +=
                u"insert into private.hand_over (call_id, office_id, from_person_id, "
                "taken_by, state, sheet, offered_at, taken_at) select %1, o.id, f.id, t.id, "
                "'taken', '', %2, %3 from private.office o, private.person f, "
                "private.person t where o.code = 'UT' and f.login = 'valle_first' "
                "and t.login = 'valle_official';"_s.arg(m_call)
                    .arg(ended, later(5, 20));
        else
            m_script +=
                u"with h as (insert into private.hand_over (call_id, office_id, from_person_id, "
                "taken_by, state, sheet, offered_at, taken_at, ended_at) select %1, o.id, f.id, "
                "t.id, 'done', '', %2, %3, %4 from private.office o, private.person f, "
                "private.person t where o.code = 'UT' and f.login = 'valle_first' "
                "and t.login = 'valle_official' returning *) insert into private.intervention "
                "(hand_over_id, office_id, person_id, state, outcome, written_at) "
                "select id, office_id, taken_by, 'recorded', 'done', ended_at from h;"_s.arg(m_call)
                    .arg(ended, later(5, 20), later(120, 900));
    }

    void row(const QString &state, const QString &arrived, const QString &answered,
             const QString &ended)
    {
        m_script +=
            u"insert into private.call (id, conversation, caller, option, state, office_id, "
            "answered_by, arrived_at, first_ring_at, answered_at, ended_at, is_recorded) "
            "overriding system value select %1, 'month-%1', '+3931200%1', '1', '%2', o.id, "
            "case when '%2' = 'completed' then p.id end, %3, %3, %4, %5, true "
            "from private.office o, private.person p where o.code = 'CEN' "
            "and p.login = 'valle_first';"_s.arg(m_call)
                .arg(state, arrived, answered, ended);
    }

    void asksForACallback(const QString &arrived)
    {
        row(u"accepted"_s, arrived, u"null"_s, later(20, 60));
        const auto accepted = written(m_at);
        const auto began = later(120, 900);
        const auto lineEnded = later(30, 400);
        m_script +=
            u"insert into private.callback (id, request_code, office_id, number, state, "
            u"accepted_at, "
            "first_ring_at, promise, attempts, first_attempt_at, not_before, closed_at, closing, "
            "promise_minutes) overriding system value select %1, private.request_code(%1), o.id, "
            "'+3931200%1', 'closed', %2, %3, %3::timestamptz + interval '4 h', 1, %4, %3, %5, "
            "'reached', 240 from private.office o where o.code = 'CEN';"
            "insert into private.callback_request (callback_id, call_id, at) values (%1, %1, %2);"
            "insert into private.attempt (callback_id, person_id, began_at, line, line_ended_at, "
            "outcome, ended_at, promise) select %1, p.id, %4, 'ended', %5, 'reached', %5, "
            "%3::timestamptz + interval '4 h' from private.person p where p.login = 'valle_first';"_s
                .arg(m_call)
                .arg(accepted, arrived, began, lineEnded);
    }

    QRandomGenerator m_random;
    QString m_script;
    QDateTime m_at;
    int m_call = 0;
};

} // namespace

// All that two directorates answer in a month is given to a program that looks for what single people
// did: one directorate with one operator and one official all month, one with two of each and one
// operator in one of the weeks, and offices of one official. It learns nothing; and each kind of
// attack finds the leak that is planted for it.
class AttackerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLearned();
    void theLogTellsWhatMayBeTold();
    void aPlantedLeakIsFound_data();
    void aPlantedLeakIsFound();

private:
    enum Which { Alone, Week };
    void play(Which which);
    [[nodiscard]] static QString people(Which which);
    [[nodiscard]] QJsonObject exports(const QDate &since, const QDate &until);
    [[nodiscard]] static QJsonObject attack(const QJsonArray &directorates);
    // Of every role that is answered.
    [[nodiscard]] QJsonArray ask(const QString &function, const QVariantList &arguments,
                                 const QStringList &ofRoles = roles);
    [[nodiscard]] base::Result<QJsonValue> answer(const QString &role, const QString &function,
                                                  const QVariantList &arguments);

    // One at a time: programs find their database by one service file.
    std::unique_ptr<RetentionFixture> m_fixture;
    std::map<QString, std::unique_ptr<store::Connection>> m_sessions;
    Which m_which = Alone;
    QJsonObject m_learned;
};

// The colleagues who ask were assigned again in November: what is told of the month is what its own
// days allow.
QString AttackerTest::people(Which which)
{
    const auto since = u"update private.assignment a set valid_from = '%1' from private.person p "
                       "where p.id = a.person_id and a.valid_until is null and p.login = '%2';"_s;
    if (which == Alone)
        return since.arg(u"2026-11-01"_s, u"valle_second"_s)
               + since.arg(u"2026-11-01"_s, u"valle_colleague"_s);
    return u"insert into private.assignment (person_id, role, office_id, valid_from, valid_until, "
           "reference) select person_id, role, office_id, '2026-01-02', '2026-10-11', 'test' "
           "from private.assignment a join private.person p on p.id = a.person_id "
           "where p.login = 'valle_second';"
           "insert into private.office (code, name, kind, valid_from) "
           "values ('LON', 'LON', 'internal', '2026-01-01');"
           "update private.assignment a set office_id = o.id from private.person p, "
           "private.office o where p.id = a.person_id and p.login = 'valle_colleague' "
           "and o.code = 'LON';"_s
           + since.arg(u"2026-10-17"_s, u"valle_second"_s);
}

void AttackerTest::play(Which which)
{
    if (m_fixture && m_which == which)
        return;
    m_which = which;
    m_sessions.clear();
    m_fixture = std::make_unique<RetentionFixture>();
    const auto started = m_fixture->start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
    QVERIFY(m_fixture->run(people(which)));
    QVERIFY(
        m_fixture->run(u"update private.directorate set configuration = "
                       "jsonb_set(configuration, '{monitoring}', '{\"recorded\": \"both\"}')"_s));
    QVERIFY(m_fixture->run(Month(which).script()));
    m_fixture->setClock(u"2026-11-02T09:30:00"_s);
    const QStringList logins{u"valle_second"_s, u"valle_colleague"_s, u"valle_supervisor"_s,
                             RetentionFixture::administrator};
    for (qsizetype role = 0; role < roles.size(); ++role)
        m_sessions[roles[role]] = m_fixture->session(logins[role]);
    // Nearly all days are closed; of those that are not, one has few people in either directorate.
    for (auto day = firstDay; day < QDate(2026, 10, 29); day = day.addDays(1)) {
        if (day != QDate(2026, 10, 16))
            QVERIFY(m_sessions[u"supervisor"_s]
                        ->call(u"seal_day"_s, {day.toString(Qt::ISODate)})
                        .has_value());
    }
}

base::Result<QJsonValue> AttackerTest::answer(const QString &role, const QString &function,
                                              const QVariantList &arguments)
{
    auto &session = *m_sessions.at(role);
    if (function != u"board"_s && function != u"not_recorded_elsewhere"_s)
        return session.call(function, arguments);
    return session.rows(function, arguments).map([](const QList<QJsonValue> &rows) {
        QJsonArray list;
        for (const auto &row : rows)
            list.append(row);
        return QJsonValue(list);
    });
}

QJsonArray AttackerTest::ask(const QString &function, const QVariantList &arguments,
                             const QStringList &ofRoles)
{
    QJsonArray answers;
    for (const auto &role : ofRoles) {
        if (const auto told = answer(role, function, arguments))
            answers.append(QJsonObject{{u"role"_s, role},
                                       {u"function"_s, function},
                                       {u"arguments"_s, QJsonArray::fromVariantList(arguments)},
                                       {u"answer"_s, *told}});
    }
    return answers;
}

// Supervisors and administrators are told the same of periods and lists: that they are is seen on each
// day. Lists are asked for by the week, and by the day in the one with few people.
QJsonObject AttackerTest::exports(const QDate &since, const QDate &until)
{
    QJsonArray answers;
    const auto add = [&answers](const QJsonArray &more) {
        for (const auto &each : more)
            answers.append(each);
    };
    const auto parsed = [this](const QString &query) {
        return QJsonDocument::fromJson(m_fixture->text(query).toUtf8()).array();
    };
    const QStringList supervisor{u"supervisor"_s};
    const auto figures = parsed(u"select jsonb_agg(figure)::text from private.figure_names()"_s);
    for (auto day = since; day <= until; day = day.addDays(1)) {
        if (day.dayOfWeek() > 5)
            continue;
        const auto text = day.toString(Qt::ISODate);
        for (auto last = day; last <= until; last = last.addDays(1)) {
            if (last.dayOfWeek() < 6)
                add(ask(u"period_figures"_s, {text, last.toString(Qt::ISODate)},
                        last == day ? roles : supervisor));
        }
        for (const auto &function : {u"day_figures"_s, u"daily_log"_s, u"close_day_preview"_s,
                                     u"not_recorded_elsewhere"_s})
            add(ask(function, {text}));
        const bool isFew = day >= QDate(2026, 10, 12) && day <= QDate(2026, 10, 16);
        const auto week = std::min(day.addDays(5 - day.dayOfWeek()), until);
        if (!isFew && day != since && day.dayOfWeek() != 1)
            continue;
        for (const auto &figure : figures)
            add(ask(u"figure_behind"_s,
                    {figure.toString(), text, isFew ? text : week.toString(Qt::ISODate)},
                    figure == u"received"_s ? roles : supervisor));
    }
    add(ask(u"month_statement"_s, {u"2026-10-01"_s}));
    add(ask(u"month_statement"_s, {u"2026-11-01"_s}));
    const auto all = m_fixture->text(u"select array_agg(n)::text from generate_series(1, 300) n"_s);
    for (const auto &kind : {u"call"_s, u"callback"_s, u"hand_over"_s})
        add(ask(u"board"_s, {kind, all}));
    return {
        {u"code"_s, m_which == Alone ? u"ALONE"_s : u"WEEK"_s},
        {u"people"_s,
         parsed(u"select jsonb_agg(jsonb_build_object('role', a.role, 'office', o.code, "
                "'from', a.valid_from, 'until', a.valid_until))::text "
                "from private.assignment a left join private.office o on o.id = a.office_id"_s)},
        {u"peopleBehind"_s, 2},
        {u"answers"_s, answers}};
}

QJsonObject AttackerTest::attack(const QJsonArray &directorates)
{
    QProcess program;
    program.start(u"/usr/bin/python3"_s, {u"-B"_s, u"" SOURCE_FOLDER "/tests/store/attacker.py"_s});
    program.write(QJsonDocument(QJsonObject{{u"directorates"_s, directorates}}).toJson());
    program.closeWriteChannel();
    if (!program.waitForFinished(60'000) || program.exitCode() != 0)
        qFatal("%s", program.readAllStandardError().constData());
    return QJsonDocument::fromJson(program.readAllStandardOutput()).object();
}

void AttackerTest::nothingIsLearned()
{
    play(Alone);
    const auto alone = exports(firstDay, lastDay);
    play(Week);
    const auto week = exports(firstDay, lastDay);
    if (QTest::currentTestFailed())
        return;
    // It was given something to look at.
    for (const auto &told : {alone, week})
        QVERIFY(told[u"answers"].toArray().size() > 600);
    m_learned = attack({alone, week});
    const auto learned = m_learned[u"learned"].toArray();
    QVERIFY2(learned.isEmpty(), QJsonDocument(learned).toJson().left(2000).constData());
}

// Supervisors and administrators are told every log, and what the rows of days with few people hold
// are the words that the manual names (resources/manual/privacy.md), no more and no fewer.
void AttackerTest::theLogTellsWhatMayBeTold()
{
    const auto days = m_learned[u"register"].toArray();
    QCOMPARE(days.size(), 2 * (22 + 5)); // every working day of the one, a week of the other
    const QStringList known{u"call"_s, u"cards"_s,  u"figures"_s, u"isWithheld"_s,
                            u"kind"_s, u"number"_s, u"office"_s,  u"topic"_s};
    QSet<QString> seen;
    for (const auto &day : days) {
        for (const auto &key : day[u"keys"].toArray())
            seen.insert(key.toString());
    }
    QCOMPARE(seen, QSet<QString>(known.begin(), known.end()));
}

void AttackerTest::aPlantedLeakIsFound_data()
{
    QTest::addColumn<int>("where");
    QTest::addColumn<QString>("function");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("leak");
    QTest::addColumn<QString>("attack");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("truth"); // from the tables
    const auto attempts =
        u"select count(*) from private.attempt where private.local_date(began_at) "
        "= '2026-10-14'"_s;
    const auto answered = u"select count(*) from private.call where answered_at is not null "
                          "and private.local_date(arrived_at) = '2026-10-14'"_s;
    QTest::newRow("a period with a thin day in it")
        << int(Week) << u"private.people_behind(date[])"_s << u"select min("_s << u"select max("_s
        << u"difference"_s << u"attempts"_s << attempts;
    QTest::newRow("offices of one")
        << int(Week) << u"private.are_offices_told(date)"_s << u"private.is_enough(o.people)"_s
        << u"true"_s << u"office"_s << u"interventions"_s
        << u"select count(*) from private.intervention i join private.person p on p.id = "
           u"i.person_id "
           "where p.login = 'valle_official' and private.local_date(i.written_at) = '2026-10-21'"_s;
    QTest::newRow("a figure told of few")
        << int(Alone) << u"private.figure_names()"_s << u"('answered', 2, false)"_s
        << u"('answered', 2, true)"_s << u"told"_s << u"answered"_s << answered;
    QTest::newRow("hours told of few")
        << int(Alone) << u"api.day_figures(date)"_s << u"case when is_told then"_s
        << u"case when true then"_s << u"half hours"_s << u"answered"_s << answered;
    QTest::newRow("a list behind what is not told")
        << int(Alone) << u"api.figure_behind(text,date,date,integer)"_s
        << u"told -> 'answered' = 'null' or told -> figure = 'null'"_s << u"false"_s << u"list"_s
        << u"answered"_s << answered;
    QTest::newRow("one role is told more")
        << int(Alone) << u"private.is_enough(integer)"_s << u"people is null"_s
        << u"people is null or session_user = 'valle_administrator'"_s << u"told"_s << u"answered"_s
        << answered;
    const auto onOpenDay = u"private.local_date(%1) = '2026-10-16'"_s;
    QTest::newRow("the log whole")
        << int(Alone) << u"private.are_few(date)"_s << u"not private.is_enough"_s
        << u"false and not private.is_enough"_s << u"log"_s << u"kind attempt"_s
        << u"select count(*) from private.attempt where "_s + onOpenDay.arg(u"began_at"_s);
    QTest::newRow("how calls went, in the log")
        << int(Alone) << u"private.withheld_parts(text[],jsonb,date)"_s
        << u"'call', said -> 'call')"_s
        << u"'call', said -> 'call', 'outcome', said -> 'outcome')"_s << u"log"_s
        << u"outcome abandoned"_s
        << u"select count(*) from private.call where state = 'abandoned' and "_s
               + onOpenDay.arg(u"arrived_at"_s);
    QTest::newRow("which call was answered, in the log")
        << int(Alone) << u"private.withheld_parts(text[],jsonb,date)"_s
        << u"'topic', said -> 'topic'"_s << u"'call', said -> 'call', 'topic', said -> 'topic'"_s
        << u"log"_s << u"rows that go together"_s
        << u"select count(*) from private.call c join private.conversation_record r "
           u"on r.call_id = c.id where r.outcome = 'informed' and "_s
               + onOpenDay.arg(u"c.arrived_at"_s);
    QTest::newRow("what a row counts in, in the log")
        << int(Alone) << u"private.withheld_parts(text[],jsonb,date)"_s
        << u"'figures', jsonb_build_array(m.told)"_s
        << u"'figures', to_jsonb(withheld_parts.figures)"_s << u"log"_s << u"answered"_s
        << u"select count(*) from private.call where answered_at is not null and "_s
               + onOpenDay.arg(u"arrived_at"_s);
    QTest::newRow("when it was written down")
        << int(Alone) << u"api.not_recorded_elsewhere(date)"_s << u"'request', b.request_code,"_s
        << u"'request', b.request_code, 'savedAt', r.saved_at,"_s << u"beside"_s
        << u"not_recorded_elsewhere"_s
        << u"select extract(epoch from r.saved_at) from private.call c "
           "join private.conversation_record r on r.call_id = c.id "
           "where private.local_date(c.arrived_at) = '2026-10-14' order by c.id limit 1"_s;
    QTest::newRow("the board, row by row")
        << int(Alone) << u"api.board(text,bigint[])"_s << u"c.ended_at is not null and"_s
        << u"false and"_s << u"crawl"_s << u"call completed"_s
        << u"select count(*) from private.call where state = 'completed' "
           "and private.local_date(arrived_at) = '2026-10-14'"_s;
    QTest::newRow("how long a hand-over waited")
        << int(Alone) << u"private.hand_over_row(private.hand_over,bigint)"_s
        << u"case when h.taken_by = me then h.taken_at end"_s << u"h.taken_at"_s << u"time"_s
        << u"hand_over"_s
        << u"select extract(epoch from taken_at - offered_at)::integer from private.hand_over "
           "where state = 'taken' order by id limit 1"_s;
}

void AttackerTest::aPlantedLeakIsFound()
{
    QFETCH(const int, where);
    QFETCH(const QString, function);
    QFETCH(const QString, text);
    QFETCH(const QString, leak);
    QFETCH(const QString, attack);
    QFETCH(const QString, what);
    QFETCH(const QString, truth);
    play(Which(where));
    const auto sound = m_fixture->text(
        u"select pg_get_functiondef('%1'::regprocedure)"_s.arg(function));
    QVERIFY2(sound.contains(text), qPrintable(sound));
    auto leaking = sound;
    QVERIFY(m_fixture->run(leaking.replace(text, leak)));
    const QDate until(2026, 10, what == u"interventions"_s ? 21 : 16);
    const auto told = exports(QDate(2026, 10, m_which == Alone ? 14 : 9), until);
    QVERIFY(m_fixture->run(sound));
    const auto expected = m_fixture->value(truth).toDouble();
    QVERIFY(expected > 0);
    const auto learned = AttackerTest::attack({told})[u"learned"].toArray();
    const bool isFound = std::any_of(learned.begin(), learned.end(), [&](const QJsonValue &one) {
        double value = one[u"value"].toDouble();
        for (const auto &part : one[u"value"].toArray())
            value += part.toDouble();
        return one[u"attack"].toString() == attack && one[u"what"].toString() == what
               && value == expected;
    });
    QVERIFY2(isFound, qPrintable(u"%1 is not among: "_s.arg(expected)
                                 + QString::fromUtf8(QJsonDocument(learned).toJson().left(3000))));
}

QTEST_GUILESS_MAIN(AttackerTest)
#include "tst_attacker.moc"
