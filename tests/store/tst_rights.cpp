#include "rightsfixture.h"
#include "rightstable.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QSqlError>
#include <QTest>

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

const auto tableFile = u"" SOURCE_FOLDER "/tests/store/rights.txt"_s;
const auto pageFile = u"" SOURCE_FOLDER "/resources/manual/rights.md"_s;
constexpr auto renewal = "RICHIAMATE_RENEW_RIGHTS";

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// What must not be read where it has no business: numbers of citizens, texts about them, tax codes,
// and names of those who work here.
const QList<std::pair<QString, QRegularExpression>> canaries{
    {u"number"_s, QRegularExpression(u"\\+39312000\\d{4}"_s)},
    {u"text"_s, QRegularExpression(u"canary of"_s)},
    {u"tax code"_s, QRegularExpression(u"CNRCNR80A01H501U"_s)},
    {u"colleague"_s, QRegularExpression(u"Canary valle_|valle_(first|official)"_s)}};

// Function, role and what it tells, wherever that is more than nothing. A holder is the operator or the
// official whose conversation or hand-over it is; the other operator holds nothing.
const QSet<QString> mayTell{
    // Who is assigned as what is in the configuration, which every program reads.
    u"directorate administrator: colleague"_s,
    u"directorate intake: colleague"_s,
    u"directorate official: colleague"_s,
    u"directorate operator: colleague"_s,
    u"directorate other operator: colleague"_s,
    u"directorate owner: colleague"_s,
    u"directorate supervisor: colleague"_s,
    u"directorate trainer: colleague"_s,
    // Whom the configuration assigns, and who changed it, closed a day or looked somebody up.
    u"audit auditor: colleague"_s,
    // Those whose conversation, attempt, draft or hand-over it is.
    u"begin_attempt operator: number"_s,
    u"board official: number"_s,
    u"board official: text"_s,
    u"board operator: number"_s,
    u"board operator: text"_s,
    u"drafts operator: text"_s,
    // With a reason that is kept, each look leaving its trace.
    u"look_up official: number"_s,
    u"look_up operator: number"_s,
    u"look_up other operator: number"_s,
    u"look_up supervisor: number"_s,
    u"find_number supervisor: number"_s,
    u"find_number supervisor: text"_s,
    u"subject_export administrator: number"_s,
    u"subject_export administrator: text"_s,
    u"subject_export administrator: tax code"_s,
    u"subject_export administrator: colleague"_s,
    // Of training directorates alone, which have no citizens.
    u"facts owner: colleague"_s,
    u"facts trainer: colleague"_s,
};

} // namespace

// Every function of schema api against every kind of login, by the table of rights.txt.
class RightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFunctionHasItsRow();
    void eachAdmitsItsRoles_data();
    void eachAdmitsItsRoles();
    void whoeverIsNoMemberCannotConnect();
    void aFunctionWithoutARowIsFound();
    void aCarelessFunctionIsFound_data();
    void aCarelessFunctionIsFound();
    void whatIsToldHoldsNobody();
    void aTellingFunctionIsFound();
    void whatAnAuditorReadsIsSeen();
    void anAuditorHasAnEnd();
    void thePageIsTheTable();
    void cleanupTestCase();

private:
    [[nodiscard]] QStringList missing();
    [[nodiscard]] QStringList complaints(const Right &right);
    [[nodiscard]] QString complaint(const Right &right, const Caller &caller);
    [[nodiscard]] QSet<QString> told(const QString &function, const QString &arguments);
    [[nodiscard]] QString stateOf(const QString &login, const QString &statement);

    RightsFixture m_fixture;
    QList<Right> m_rights;
    std::map<QString, std::unique_ptr<store::Connection>> m_sessions;
    QString m_contents; // as they were before the next call
    QMap<QString, int> m_answered;
};

void RightsTest::initTestCase()
{
    const auto rights = parseRights(contentOf(tableFile));
    QVERIFY2(rights.has_value(), rights ? "" : qPrintable(rights.error().detail));
    m_rights = *rights;
    const auto started = m_fixture.start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
    for (const auto &caller : RightsFixture::callers())
        m_sessions[caller.login] = m_fixture.fixture().session(caller.login);
    m_sessions[u"valle_second"_s] = m_fixture.fixture().session(u"valle_second"_s);
    QVERIFY(
        m_fixture.owner()
            .run(m_fixture.filledIn(
                u"update private.person set name = 'Canary ' || login;"
                "update private.hand_over set sheet = 'canary of a sheet';"
                "update private.intervention set note = 'canary of a note';"
                "insert into private.conversation_record (call_id, person_id, speaker, topic, "
                "outcome, note, tax_code, saved_at) select h.call_id, h.from_person_id, "
                "'delegate', 'CF', 'handed-over', 'canary of a record', 'CNRCNR80A01H501U', "
                "api.now() from private.hand_over h where h.id = {done};"
                "insert into private.draft (person_id, subject, subject_id, content, sequence, "
                "kept_at) select answered_by, 'call', id, '{\"note\": \"canary of a draft\"}', 1, "
                "api.now() from private.call where id = {call}"_s))
            .has_value());
}

// The SQLSTATE it ended with; empty when it did not fail.
QString RightsTest::stateOf(const QString &login, const QString &statement)
{
    QSqlQuery query(m_sessions.at(login)->database());
    if (query.exec(statement))
        return {};
    return query.lastError().nativeErrorCode();
}

QString RightsTest::complaint(const Right &right, const Caller &caller)
{
    const auto call = u"select api.%1(%2)"_s.arg(right.function(),
                                                 m_fixture.filledIn(right.arguments));
    const auto say = [&](const QString &what) {
        return u"%1 (%2): %3"_s.arg(caller.login, caller.role, what);
    };
    if (!right.admits(caller.role)) {
        const auto before = std::exchange(m_contents, {});
        const auto state = stateOf(caller.login, call);
        m_contents = m_fixture.contents();
        if (state != u"RI001"_s)
            return say(state.isEmpty() ? u"is answered"_s : u"is refused with "_s + state);
        return m_contents == before ? QString() : say(u"changes the database"_s);
    }
    (void)stateOf(caller.login, u"begin"_s);
    const auto state = stateOf(caller.login, call);
    (void)stateOf(caller.login, u"rollback"_s);
    m_answered[right.signature] += state.isEmpty() ? 1 : 0;
    const bool isGood = state.isEmpty() || (state.startsWith(u"RI"_s) && state != u"RI001"_s);
    return isGood ? QString() : say(u"meets "_s + state);
}

QStringList RightsTest::complaints(const Right &right)
{
    QStringList all;
    auto inOrder =
        RightsFixture::callers(); // those who are refused first: between them nothing may change
    std::stable_partition(inOrder.begin(), inOrder.end(),
                          [&right](const Caller &caller) { return !right.admits(caller.role); });
    m_contents = m_fixture.contents();
    for (const auto &caller : inOrder) {
        if (const auto said = complaint(right, caller); !said.isEmpty())
            all.append(said);
    }
    return all;
}

// What the table and the catalogue do not agree on.
QStringList RightsTest::missing()
{
    auto functions = m_fixture.fixture()
                         .value(u"select string_agg(replace(p.oid::regprocedure::text, 'api.', "
                                "''), ';' order by 1) from pg_proc p "
                                "where p.pronamespace = 'api'::regnamespace"_s)
                         .toString()
                         .split(u';');
    QStringList wrong;
    for (const auto &right : m_rights) {
        if (functions.removeAll(right.signature) != 1)
            wrong.append(u"no function, or two rows: "_s + right.signature);
    }
    for (const auto &function : functions)
        wrong.append(u"no row in tests/store/rights.txt: "_s + function);
    return wrong;
}

void RightsTest::everyFunctionHasItsRow()
{
    QCOMPARE(missing().join(u'\n'), QString());
}

void RightsTest::eachAdmitsItsRoles_data()
{
    QTest::addColumn<int>("row");
    for (int row = 0; row < m_rights.size(); ++row)
        QTest::newRow(qPrintable(m_rights[row].signature)) << row;
}

void RightsTest::eachAdmitsItsRoles()
{
    QFETCH(const int, row);
    QCOMPARE(complaints(m_rights[row]).join(u'\n'), QString());
}

void RightsTest::whoeverIsNoMemberCannotConnect()
{
    const auto session = store::Connection::open({StoreFixture::database, u"valle_stranger"_s, {}},
                                                 u"test"_s);
    QVERIFY(!session.has_value());
    QVERIFY2(session.error().detail.contains(u"permission denied for database"_s),
             qPrintable(session.error().detail));
    // Once more than a member, they are let in: nothing else stopped them.
    QVERIFY(m_fixture.owner().run(u"grant valle_people to valle_stranger"_s).has_value());
    QVERIFY(store::Connection::open({StoreFixture::database, u"valle_stranger"_s, {}}, u"test"_s)
                .has_value());
}

void RightsTest::aFunctionWithoutARowIsFound()
{
    QVERIFY(m_fixture.owner()
                .run(u"create function api.planted() returns bigint return 1"_s)
                .has_value());
    QCOMPARE(missing(), QStringList{u"no row in tests/store/rights.txt: planted()"_s});
    QVERIFY(m_fixture.owner().run(u"drop function api.planted()"_s).has_value());
    m_rights.append({u"planted()"_s, {u"operator"_s}, {}});
    QCOMPARE(missing(), QStringList{u"no function, or two rows: planted()"_s});
    m_rights.removeLast();
}

void RightsTest::aCarelessFunctionIsFound_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("complaint");
    const auto own = u"perform private.require('operator');"_s;
    QTest::newRow("checks nothing") << u"null;"_s << u"is answered"_s;
    QTest::newRow("checks in vain")
        << u"begin %1 exception when others then return; end; "_s.arg(own) << u"is answered"_s;
    QTest::newRow("looks first") << u"perform private.refuse('RI002', 'none', ''); "_s + own
                                 << u"is refused with RI002"_s;
    QTest::newRow("writes first")
        << u"insert into private.person (login, name) values ('x', 'x'); "_s + own
        << u"changes the database"_s;
    QTest::newRow("fails") << u"perform 1 / 0;"_s << u"meets 22012"_s;
}

void RightsTest::aCarelessFunctionIsFound()
{
    QFETCH(const QString, body);
    QFETCH(const QString, complaint);
    const auto planted = m_fixture.owner().run(
        u"create or replace function api.planted() returns void language plpgsql security definer "
        "set search_path = private, pg_temp as $$ begin %1 end $$; "
        "grant execute on function api.planted() to valle_people, richiamate_owner"_s.arg(body));
    QVERIFY2(planted.has_value(), planted ? "" : qPrintable(planted.error().detail));
    const auto said = complaints({u"planted()"_s, {u"operator"_s}, {}}).join(u'\n');
    QVERIFY(m_fixture.owner().run(u"drop function api.planted()"_s).has_value());
    QVERIFY2(said.contains(complaint), qPrintable(said));
}

// What each role reads in the answers of a function: "board official number".
QSet<QString> RightsTest::told(const QString &function, const QString &arguments)
{
    QSet<QString> found;
    for (const auto &caller :
         RightsFixture::callers() + QList<Caller>{{u"valle_second"_s, u"other operator"_s}}) {
        QSqlQuery query(m_sessions.at(caller.login)->database());
        (void)query.exec(u"begin"_s);
        QString answer;
        if (query.exec(u"select api.%1(%2)"_s.arg(function, m_fixture.filledIn(arguments)))) {
            while (query.next())
                answer += query.value(0).toString() + u'\n';
        }
        (void)query.exec(u"rollback"_s);
        auto others = answer;
        if (!caller.login.isEmpty()) // one's own login is no news
            others.remove(caller.login);
        for (const auto &[kind, canary] : canaries) {
            if (others.contains(canary))
                found.insert(u"%1 %2: %3"_s.arg(function, caller.role, kind));
        }
    }
    return found;
}

// Every function, asked by every role: what is told beyond the holder's own record is in the list above.
void RightsTest::whatIsToldHoldsNobody()
{
    QSet<QString> found;
    for (const auto &right : m_rights)
        found += told(right.function(), right.arguments);
    for (const auto &kind : {u"call"_s, u"hand_over"_s})
        found += told(u"board"_s, u"'%1'"_s.arg(kind));
    found += told(u"contacts"_s, u"null, {attempt}"_s);
    for (const auto &what : {u"configuration"_s, u"days"_s, u"log"_s, u"verify"_s})
        found += told(u"audit"_s, u"'%1', '2026-10-04'"_s.arg(what));
    const auto number = m_fixture.fixture()
                            .value(m_fixture.filledIn(
                                u"select c.caller from private.hand_over h join private.call c "
                                "on c.id = h.call_id where h.id = {done}"_s))
                            .toString();
    for (const auto &function : {u"find_number"_s, u"subject_export"_s})
        found += told(function,
                      u"{key}, '%1', %2 'the citizen complains'"_s.arg(
                          number, function == u"subject_export"_s ? u"null,"_s : QString()));
    const auto told = QStringList((found - mayTell).values()).join(u'\n');
    QVERIFY2(told.isEmpty(), qPrintable(told));
    // What nobody is told any more has no place in the list.
    const auto untold = QStringList((mayTell - found).values()).join(u'\n');
    QVERIFY2(untold.isEmpty(), qPrintable(untold));
}

void RightsTest::aTellingFunctionIsFound()
{
    const auto masked = m_fixture.fixture()
                            .value(u"select pg_get_functiondef('private.masked'::regproc)"_s)
                            .toString();
    auto open = masked;
    QVERIFY(m_fixture.owner().run(open.replace(u"when is_holder"_s, u"when true"_s)).has_value());
    const auto found = told(u"board"_s, u"'callback'"_s);
    QVERIFY(m_fixture.owner().run(masked).has_value());
    for (const auto &role :
         {u"other operator"_s, u"official"_s, u"supervisor"_s, u"administrator"_s})
        QVERIFY2(found.contains(u"board %1: number"_s.arg(role)), qPrintable(role));
}

// Who, what and of which day, with the reading itself: what was not told has left nothing.
void RightsTest::whatAnAuditorReadsIsSeen()
{
    const auto reads = [this] {
        QSqlQuery query(m_sessions.at(u"valle_administrator"_s)->database());
        QStringList all;
        if (!query.exec(
                u"select r ->> 'login', r ->> 'what', r ->> 'day' from api.audit_reads() r"_s))
            return QStringList{query.lastError().text()};
        while (query.next())
            all.prepend(query.value(0).toString() + u' ' + query.value(1).toString() + u' '
                        + query.value(2).toString());
        return all;
    };
    const auto auditor = u"valle_auditor"_s;
    QCOMPARE(reads(), QStringList());
    QStringList expected;
    for (const auto &what : {u"configuration"_s, u"days"_s, u"log"_s, u"verify"_s, u"trail"_s}) {
        QCOMPARE(stateOf(auditor, u"select api.audit('%1', '2026-10-04')"_s.arg(what)), QString());
        expected.append(u"valle_auditor %1 2026-10-04"_s.arg(what));
    }
    QCOMPARE(stateOf(auditor, u"select api.audit('log', '2026-10-05')"_s), u"RI002"_s);
    QCOMPARE(stateOf(auditor, u"select api.audit('citizens')"_s), u"RI010"_s);
    QCOMPARE(reads(), expected);

    // The trail tells of the day that was closed and of the readings, and the chain holds.
    QSqlQuery query(m_sessions.at(auditor)->database());
    QVERIFY(query.exec(u"select string_agg(distinct e ->> 'kind', ' ' order by e ->> 'kind') from "
                       "jsonb_array_elements(api.audit('trail') -> 'events') e"_s));
    QVERIFY(query.next());
    const auto kinds = query.value(0).toString().split(u' ');
    QVERIFY2(kinds.contains(u"day-sealed"_s) && kinds.contains(u"audit-read"_s)
                 && !kinds.contains(u"recorded"_s) && !kinds.contains(u"attempt-begun"_s),
             qPrintable(kinds.join(u' ')));
    const auto verified = [&] {
        (void)query.exec(
            u"select (v -> 'isIntact')::text || ' ' || (v #>> '{links,broken}') || ' ' "
            "|| ((v #>> '{links,checked}')::integer > 0) "
            "from api.audit('verify', '2026-10-04') v"_s);
        return query.next() ? query.value(0).toString() : query.lastError().text();
    };
    QVERIFY(m_fixture.owner().run(u"select api.seal_events(true)"_s).has_value());
    QCOMPARE(verified(), u"true 0 true"_s);
    QVERIFY(m_fixture.owner()
                .run(u"alter table private.event_link disable trigger all; "
                     "update private.event_link set link = sha256('planted') where position = 5; "
                     "alter table private.event_link enable trigger all"_s)
                .has_value());
    QCOMPARE(verified(), u"true 2 true"_s); // it does not follow, and the next does not from it
}

// Nobody is assigned as one without an end, or longer than 90 days; on the day after it they read nothing.
void RightsTest::anAuditorHasAnEnd()
{
    for (const auto &until : {u"null"_s, u"'2026-11-30'"_s}) {
        const auto assigned = m_fixture.owner().run(
            u"insert into private.assignment (person_id, role, valid_from, valid_until, reference) "
            "select id, 'auditor', '2026-09-01', %1, 'test' from private.person "
            "where login = 'valle_unassigned'"_s.arg(until));
        QVERIFY(!assigned.has_value());
        QVERIFY2(assigned.error().detail.contains(u"an_auditor_reads_for_a_time"_s),
                 qPrintable(assigned.error().detail));
    }
    const auto read = u"select api.audit('days')"_s;
    QCOMPARE(stateOf(u"valle_auditor"_s, read), QString());
    QVERIFY(m_fixture.owner().run(u"select api.set_clock('2026-10-31T23:59+01', 0)"_s).has_value());
    QCOMPARE(stateOf(u"valle_auditor"_s, read), QString());
    QVERIFY(m_fixture.owner().run(u"select api.set_clock('2026-11-01T00:00+01', 0)"_s).has_value());
    QCOMPARE(stateOf(u"valle_auditor"_s, read), u"RI001"_s);
}

void RightsTest::thePageIsTheTable()
{
    const auto page = pageOfRights(m_rights);
    if (qEnvironmentVariableIsSet(renewal)) {
        QFile file(pageFile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(page.toUtf8());
        return;
    }
    QVERIFY2(contentOf(pageFile) == page,
             "resources/manual/rights.md does not say what tests/store/rights.txt says: run this "
             "test with RICHIAMATE_RENEW_RIGHTS=1 and review the difference.");
}

void RightsTest::cleanupTestCase()
{
    QStringList refused;
    for (const auto &right : m_rights) {
        if (m_answered.value(right.signature) == 0)
            refused.append(right.signature);
    }
    qInfo("%lld functions, %lld logins; answered to nobody: %s", qlonglong(m_rights.size()),
          qlonglong(RightsFixture::callers().size()), qPrintable(refused.join(u", "_s)));
}

QTEST_GUILESS_MAIN(RightsTest)
#include "tst_rights.moc"
