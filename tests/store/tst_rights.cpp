#include "rightsfixture.h"
#include "rightstable.h"

#include <QFile>
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
    void thePageIsTheTable();
    void cleanupTestCase();

private:
    [[nodiscard]] QStringList missing();
    [[nodiscard]] QStringList complaints(const Right &right);
    [[nodiscard]] QString complaint(const Right &right, const Caller &caller);
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
