#include "core/store/connection.h"
#include "localfixture.h"
#include "tests/support/cluster.h"
#include "tests/support/jsonedit.h"

#include <QtTest>

using support::JsonEdit;
using namespace Qt::StringLiterals;

// From nothing to a served directorate, by the program's own commands, in their order; then what
// else a configuration may be asked to do.
class ConfigTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void checkTellsFindings();
    void checkRefusesWhatItCannotRead();
    void beginsWithNothing();
    void appliesAndNamesMissingLogins();
    void createsLogins();
    void travelsThereAndBack();
    void refusesMistakes();
    void refusesAnotherDirectorate();
    void endsWhatIsGone();
    void swapsQueues();
    void admitsPrograms();
    void leavesItToAdministrators();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &content);
    [[nodiscard]] Ran apply(const JsonEdit &json, const QStringList &more = {});
    [[nodiscard]] QString ask(const QString &query);
    [[nodiscard]] QString everything(); // a digest of all that a configuration may change

    support::Cluster m_cluster;
    QTemporaryDir m_files;
};

namespace {

const QString service = u"esempio"_s;
const QStringList intoIt{u"--service"_s, service};
const QString trainingFile = u"" SOURCE_FOLDER "/resources/training/montelago.json"_s;

JsonEdit training()
{
    return JsonEdit(contents(trainingFile));
}

Ran config(const QStringList &words)
{
    return runAdmin(QStringList{u"config"_s} + words);
}

QStringList linesOf(const Ran &ran)
{
    return ran.output.split(u'\n', Qt::SkipEmptyParts);
}

qsizetype count(const Ran &ran, const QString &field)
{
    return ran.json()[field].toArray().size();
}

} // namespace

void ConfigTest::initTestCase()
{
    const auto started = m_cluster.start().and_then([this] {
        return m_cluster.writeServiceFile({{service, service}});
    });
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    qputenv("PGUSER", "postgres");
    qputenv("LC_ALL", "C");
}

QString ConfigTest::write(const QString &name, const QByteArray &content)
{
    QFile file(m_files.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

Ran ConfigTest::apply(const JsonEdit &json, const QStringList &more)
{
    return config(QStringList{u"apply"_s} + intoIt + more
                  + QStringList{write(u"applied.json"_s, json.text())});
}

QString ConfigTest::ask(const QString &query)
{
    const auto connection = store::Connection::open({service, {}, {}}, u"test"_s);
    const auto answer = connection.and_then([&](const auto &open) { return open->value(query); });
    return answer ? answer->toString() : answer.error().detail;
}

QString ConfigTest::everything()
{
    QStringList digests;
    for (const auto &table :
         {u"directorate"_s, u"office"_s, u"menu_option"_s, u"topic"_s, u"information_card"_s,
          u"person"_s, u"assignment"_s, u"opening_span"_s, u"event"_s})
        digests.append(ask(u"select count(*) || md5(coalesce(string_agg(t::text, '|' order by "
                           "t::text), '')) from private.%1 t"_s.arg(table)));
    digests.append(ask(u"select count(*) from pg_roles"_s));
    return digests.join(u' ');
}

void ConfigTest::checkTellsFindings()
{
    QCOMPARE(config({u"check"_s, trainingFile}).output, QString());
    QCOMPARE(config({u"check"_s, trainingFile}).status, 0);
    const auto noted = config({u"check"_s, u"--notes"_s, u"--at"_s, u"2026-10-05"_s, trainingFile});
    QCOMPARE(noted.status, 0);
    // 29 example cards, the patron days of two years, the example of an emergency sheet
    QCOMPARE(linesOf(noted).size(), 32);

    auto wrong = training();
    wrong.remove(u"assignments[0].reference"_s);
    wrong.set(u"menu[1].steps"_s, QJsonArray());
    const auto file = write(u"wrong.json"_s, wrong.text());
    const auto ran = config({u"check"_s, trainingFile, file, u"--language"_s, u"en"_s});
    QCOMPARE(ran.status, 3);
    QCOMPARE(linesOf(ran).size(), 2);
    const auto first = QJsonDocument::fromJson(linesOf(ran).constFirst().toUtf8()).object();
    QCOMPARE(first[u"file"].toString(), file);
    QCOMPARE(first[u"severity"].toString(), u"error"_s);
    QCOMPARE(first[u"place"].toString(), u"menu[1].steps"_s);
    QCOMPARE(first[u"problem"].toString(), u"option-leads-nowhere"_s);
    QCOMPARE(first[u"text"].toString(), u"menu[1].steps is empty: the menu option 2 leads nowhere. "
                                        "Name an office to ring, or take it out."_s);
}

void ConfigTest::checkRefusesWhatItCannotRead()
{
    const auto missing = config({u"check"_s, u"/nowhere/at/all.json"_s});
    QCOMPARE(missing.status, 1);
    QVERIFY2(missing.errors.contains(u"/nowhere/at/all.json"_s), qPrintable(missing.errors));
    QCOMPARE(config({u"check"_s}).status, 2);
    QCOMPARE(config({u"check"_s, u"--at"_s, u"Monday"_s, trainingFile}).status, 2);
    QCOMPARE(config({u"dance"_s}).status, 2);
    const auto broken = config({u"check"_s, write(u"broken.json"_s, "{\n\"format\" 1}")});
    QCOMPARE(broken.status, 3);
    QCOMPARE(broken.json()[u"problem"].toString(), u"not-json"_s);
    QCOMPARE(broken.json()[u"place"].toString(), u"configuration:2"_s);
}

void ConfigTest::beginsWithNothing()
{
    const auto created = runAdmin({u"database"_s, u"create"_s, u"--maintenance"_s, u"postgres"_s,
                                   u"--name"_s, service, u"--code"_s, u"montelago"_s, u"--title"_s,
                                   u"Direzione provinciale di Esempio"_s});
    QVERIFY2(created.status == 0, qPrintable(created.errors));
    const auto exported = config(QStringList{u"export"_s} + intoIt);
    QCOMPARE(exported.status, 1);
    QVERIFY2(exported.errors.contains(u"No configuration"_s), qPrintable(exported.errors));
    QCOMPARE(config(QStringList{u"diff"_s} + intoIt + QStringList{trainingFile}).status, 4);
}

void ConfigTest::appliesAndNamesMissingLogins()
{
    const auto ran = apply(training());
    QVERIFY2(ran.status == 0, qPrintable(ran.errors));
    QCOMPARE(ran.json()[u"revision"].toInt(), 1);
    QCOMPARE(count(ran, u"loginsMissing"_s), 9);
    QCOMPARE(count(ran, u"loginsCreated"_s), 0);
    QCOMPARE(ask(u"select count(*) from private.office"_s), u"4"_s);
    QCOMPARE(ask(u"select count(*) > 1000 from private.opening_span where opens > now()"_s),
             u"true"_s);
    QCOMPARE(ask(u"select max(opens) > now() + interval '390 days' from private.opening_span"_s),
             u"true"_s);
    QCOMPARE(ask(u"select is_training from private.directorate"_s), u"false"_s);
}

void ConfigTest::createsLogins()
{
    const auto ran = apply(training(), {u"--maintenance"_s, u"postgres"_s});
    QVERIFY2(ran.status == 0, qPrintable(ran.errors));
    QCOMPARE(count(ran, u"loginsMissing"_s), 0);
    QCOMPARE(count(ran, u"loginsCreated"_s), 9);
    QVERIFY(ran.json()[u"signIn"].toString().contains(u"PostgreSQL"_s));
    QCOMPARE(ask(u"select count(*) from pg_authid where rolname ~ '^montelago_' "
                 "and rolpassword is null and rolcanlogin and not rolsuper"_s),
             u"9"_s);
    const auto again = apply(training());
    QCOMPARE(again.json()[u"revision"].toInt(), 3);
    QCOMPARE(count(again, u"loginsMissing"_s), 0);
    QVERIFY(!again.json().contains(u"signIn"_s));
    // Whoever is assigned comes in and is somebody.
    const auto session = store::Connection::open({service, u"montelago_operatore_1"_s, {}},
                                                 u"test"_s);
    QVERIFY(session);
    QCOMPARE((*session)->call(u"me"_s)->toObject()[u"assignments"][0][u"office"].toString(),
             u"ACC"_s);
}

void ConfigTest::travelsThereAndBack()
{
    const auto exported = config(QStringList{u"export"_s} + intoIt);
    QCOMPARE(exported.status, 0);
    QVERIFY(exported.output.contains(u"EUPL-1.2"_s)); // the licence line travels too
    const auto file = write(u"exported.json"_s, exported.output.toUtf8());
    const auto checked = config({u"check"_s, file});
    QCOMPARE(checked.status, 0);
    QCOMPARE(checked.output, QString());
    QCOMPARE(config({u"diff"_s, trainingFile, file}).output, QString());
    QCOMPARE(config(QStringList{u"apply"_s} + intoIt + QStringList{file}).status, 0);
    const auto same = config(QStringList{u"diff"_s} + intoIt + QStringList{file});
    QCOMPARE(same.output, QString());
    QCOMPARE(same.status, 0);

    auto other = training();
    other.set(u"offices[1].name"_s, u"Sportello"_s);
    const auto differs = config(QStringList{u"diff"_s} + intoIt
                                + QStringList{write(u"other.json"_s, other.text())});
    QCOMPARE(differs.status, 4);
    QCOMPARE(differs.output, u"{\"place\":\"offices[UT].name\",\"before\":\"Ufficio territoriale\","
                             "\"after\":\"Sportello\"}"_s);
}

void ConfigTest::refusesMistakes()
{
    auto wrong = training();
    wrong.set(u"name"_s, u"Another name"_s);
    wrong.remove(u"assignments[4].reference"_s);
    wrong.append(u"offices"_s, wrong.at(u"offices[3]"_s));
    const auto before = everything();
    const auto ran = apply(wrong, {u"--maintenance"_s, u"postgres"_s});
    QCOMPARE(ran.status, 3);
    const auto lines = linesOf(ran);
    QCOMPARE(lines.size(), 4); // the code, the queue, the beginning of its cases, the reference
    QVERIFY(lines.constLast().contains(u"assignments[4].reference"_s));
    QCOMPARE(everything(), before);
}

void ConfigTest::refusesAnotherDirectorate()
{
    const auto before = everything();
    const auto ran = config(
        QStringList{u"apply"_s} + intoIt
        + QStringList{u"" SOURCE_FOLDER "/resources/training/valdorata.json"_s});
    QCOMPARE(ran.status, 1);
    QVERIFY2(ran.errors.contains(u"code cannot be \"valdorata\""_s), qPrintable(ran.errors));
    QCOMPARE(everything(), before);
    // Nor past the command.
    QVERIFY(ask(u"select api.apply_configuration('{\"code\": \"valdorata\"}', '[]')"_s)
                .contains(u"another directorate"_s));
    QCOMPARE(everything(), before);
}

void ConfigTest::endsWhatIsGone()
{
    auto fewer = training();
    for (int topic = 24; topic >= 22; --topic)
        fewer.remove(u"topics[%1]"_s.arg(topic)); // those of CAT
    fewer.remove(u"menu[2]"_s);
    fewer.remove(u"offices[3]"_s);
    fewer.remove(u"assignments[6]"_s); // the official of CAT
    fewer.set(u"assignments[0].from"_s, u"2026-02-01"_s);
    auto future = fewer.at(u"assignments[1]"_s).toObject();
    future.insert(u"login"_s, u"montelago_operatore_4"_s);
    future.insert(u"from"_s, u"2090-01-01"_s);
    auto withFuture = fewer;
    withFuture.append(u"assignments"_s, future);
    QCOMPARE(apply(withFuture).status, 0);
    const auto assignments = ask(u"select count(*) from private.assignment"_s).toInt();
    const auto ran = apply(fewer);
    QVERIFY2(ran.status == 0, qPrintable(ran.errors));

    QCOMPARE(ask(u"select valid_until = private.today() - 1 and queue is null from private.office "
                 "where code = 'CAT'"_s),
             u"true"_s);
    QCOMPARE(ask(u"select count(*) from private.office where valid_until is not null"_s), u"1"_s);
    const auto ended = [](const QString &login) {
        return u"select string_agg(coalesce(valid_until::text, '-'), ' ' order by valid_from) = "
               "%2 from private.assignment a join private.person p on p.id = a.person_id "
               "where login = '%1'"_s.arg(login);
    };
    QCOMPARE(ask(ended(u"montelago_funzionario_cat_1"_s).arg(u"(private.today() - 1)::text"_s)),
             u"true"_s);
    QCOMPARE(ask(ended(u"montelago_operatore_1"_s).arg(u"(private.today() - 1)::text || ' -'"_s)),
             u"true"_s);
    QCOMPARE(ask(ended(u"montelago_operatore_2"_s).arg(u"'-'"_s)), u"true"_s);
    // Only what never was is gone.
    QCOMPARE(ask(u"select count(*) from private.assignment"_s).toInt(), assignments - 1);
    QCOMPARE(ask(u"select string_agg(option, ' ' order by option) from private.menu_option"_s),
             u"0 1 2"_s);
    QCOMPARE(ask(u"select count(*) from private.topic"_s), u"29"_s);

    // Whoever is assigned no more is refused, and comes back with the file.
    const auto official = [] {
        const auto session = store::Connection::open(
            {service, u"montelago_funzionario_cat_1"_s, {}}, u"test"_s);
        return session && (*session)->rows(u"board"_s, {u"call"_s}).has_value();
    };
    QVERIFY(!official());
    QCOMPARE(apply(training()).status, 0);
    QVERIFY(official());
    QCOMPARE(ask(u"select queue is not null and valid_until is null from private.office "
                 "where code = 'CAT'"_s),
             u"true"_s);
}

void ConfigTest::swapsQueues()
{
    auto swapped = training();
    swapped.set(u"offices[0].queue"_s, training().at(u"offices[1].queue"_s));
    swapped.set(u"offices[1].queue"_s, training().at(u"offices[0].queue"_s));
    const auto ran = apply(swapped);
    QVERIFY2(ran.status == 0, qPrintable(ran.errors));
    QCOMPARE(ask(u"select queue from private.office where code = 'UT'"_s),
             training().at(u"offices[0].queue"_s).toString());
    QCOMPARE(apply(training()).status, 0);
}

void ConfigTest::admitsPrograms()
{
    const QStringList words{u"database"_s,  u"admit"_s,          u"--service"_s, service,
                            u"--account"_s, u"esempio_intake"_s, u"--role"_s};
    const auto first = runAdmin(words + QStringList{u"intake"_s});
    QVERIFY2(first.status == 0, qPrintable(first.errors));
    QCOMPARE(first.json()[u"loginsMissing"][0].toString(), u"esempio_intake"_s);
    const auto second = runAdmin(words
                                 + QStringList{u"intake"_s, u"--maintenance"_s, u"postgres"_s});
    QCOMPARE(second.json()[u"loginsCreated"][0].toString(), u"esempio_intake"_s);
    QCOMPARE(count(second, u"loginsMissing"_s), 0);
    QCOMPARE(runAdmin(words + QStringList{u"supervisor"_s}).status, 1);
    QCOMPARE(runAdmin({u"database"_s, u"admit"_s, u"--service"_s, service}).status, 2);
    // A configuration that comes later leaves programs where they are.
    QCOMPARE(apply(training()).status, 0);
    const auto session = store::Connection::open({service, u"esempio_intake"_s, {}}, u"test"_s);
    QVERIFY(session);
    QVERIFY((*session)->call(u"directorate"_s)->toObject()[u"configuration"].isObject());
    QVERIFY((*session)->call(u"extend_openings"_s, {u"[]"_s}));
}

void ConfigTest::leavesItToAdministrators()
{
    auto renamed = training();
    renamed.set(u"name"_s, u"Another name"_s);
    const auto before = everything();
    qputenv("PGUSER", "montelago_operatore_1");
    const auto refused = apply(renamed);
    qputenv("PGUSER", "montelago_amministratore_1");
    const auto allowed = apply(renamed);
    qputenv("PGUSER", "postgres");
    QCOMPARE(refused.status, 1);
    QVERIFY2(allowed.status == 0, qPrintable(allowed.errors));
    QCOMPARE(ask(u"select name from private.directorate"_s), u"Another name"_s);
    QVERIFY(everything() != before);
}

QTEST_GUILESS_MAIN(ConfigTest)
#include "tst_config.moc"
