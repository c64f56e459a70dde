#include "app/intake/callernumber.h"
#include "app/intake/fields.h"
#include "app/intake/promisetext.h"
#include "app/intake/routeanswer.h"
#include "app/intake/settings.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using genesys::FieldType;
using intake::Fields;

// What needs no server: reading requests and settings, writing answers.
class IntakePartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsSayWhatIsWrong_data();
    void fieldsSayWhatIsWrong();
    void instantsAreUtc();
    void numbersHaveOneSpelling_data();
    void numbersHaveOneSpelling();
    void settingsSayWhatIsWrong_data();
    void settingsSayWhatIsWrong();
    void settingsAreRead();
    void aRouteHasEveryField_data();
    void aRouteHasEveryField();
    void aPromiseIsSpoken_data();
    void aPromiseIsSpoken();
};

namespace {

genesys::DataAction invented()
{
    return {u"invented"_s,
            u"Invented"_s,
            u"of no service"_s,
            1,
            {{u"id"_s, FieldType::String, {}, {}, true},
             {u"kind"_s, FieldType::String, {}, {{u"one"_s, {}}, {u"two"_s, {}}}},
             {u"at"_s, FieldType::String, {}},
             {u"rings"_s, FieldType::Integer, {}},
             {u"attempt"_s, FieldType::String, {}}},
            {}};
}

} // namespace

void IntakePartsTest::fieldsSayWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message"); // empty: nothing
    const QByteArray good = R"("id":"a","kind":"one","at":"2026-10-05T07:30:00Z","rings":5)";
    QTest::newRow("good") << "{" + good + "}" << QString();
    QTest::newRow("missing") << QByteArray(
        R"({"kind":"one","at":"2026-10-05T07:30:00Z","rings":5})")
                             << u"The field id is missing."_s;
    QTest::newRow("empty is missing")
        << "{" + good + R"(,"id":""})" << u"The field id is missing."_s;
    QTest::newRow("null is missing")
        << "{" + good + R"(,"id":null})" << u"The field id is missing."_s;
    QTest::newRow("number for text")
        << "{" + good + R"(,"id":7})" << u"The field id must be text."_s;
    QTest::newRow("zero character")
        << "{" + good + R"(,"id":"a\u0000b"})" << u"The field id holds a zero character."_s;
    QTest::newRow("half a character")
        << "{" + good + R"(,"id":"a\ud800"})" << u"The field id holds half a character."_s;
    QTest::newRow("too long") << "{" + good + R"(,"id":")" + QByteArray(501, 'a') + R"("})"
                              << u"The field id is longer than 500 characters."_s;
    QTest::newRow("not of the list")
        << "{" + good + R"(,"kind":"three"})" << u"The field kind must be one of one, two."_s;
    const auto wrongInstant =
        u"The field at must be an instant with its offset, as 2026-10-05T07:30:00Z."_s;
    QTest::newRow("nothing of a list")
        << QByteArray(R"({"id":"a","kind":"","at":"2026-10-05T07:30:00Z","rings":5})") << QString();
    QTest::newRow("no offset") << "{" + good + R"(,"at":"2026-10-05T07:30:00"})" << wrongInstant;
    QTest::newRow("no instant") << "{" + good + R"(,"at":"yesterday"})" << wrongInstant;
    QTest::newRow("no such day") << "{" + good + R"(,"at":"2026-02-30T07:30:00Z"})" << wrongInstant;
    QTest::newRow("before our era")
        << "{" + good + R"(,"at":"0001-01-01T00:00:00+14:00"})" << wrongInstant;
    QTest::newRow("a year of five digits")
        << "{" + good + R"(,"at":"9999-12-31T23:59:59-14:00"})" << wrongInstant;
    QTest::newRow("number as text") << "{" + good + R"(,"rings":"7"})" << QString();
    QTest::newRow("no number") << "{" + good + R"(,"rings":""})"
                               << u"The field rings is missing."_s;
    QTest::newRow("words for number")
        << "{" + good + R"(,"rings":"five"})" << u"The field rings must be a number."_s;
    QTest::newRow("truth for number")
        << "{" + good + R"(,"rings":true})" << u"The field rings must be a number."_s;
    const auto wrongCount = u"The field rings must be a whole number from 0 to 1000."_s;
    QTest::newRow("half a ring") << "{" + good + R"(,"rings":2.5})" << wrongCount;
    QTest::newRow("negative") << "{" + good + R"(,"rings":-1})" << wrongCount;
    QTest::newRow("huge") << "{" + good + R"(,"rings":1e30})" << wrongCount;
    QTest::newRow("attempt as words") << "{" + good + R"(,"attempt":"x"})"
                                      << u"The field attempt must be the number of an attempt."_s;
    QTest::newRow("attempt too large") << "{" + good + R"(,"attempt":"9223372036854775808"})"
                                       << u"The field attempt must be the number of an attempt."_s;
}

void IntakePartsTest::fieldsSayWhatIsWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, message);
    const auto document = QJsonDocument::fromJson(json);
    QVERIFY(document.isObject());
    Fields fields(invented(), document.object());
    fields.require(u"rings"_s);
    (void)fields.instant(u"at"_s);
    (void)fields.id(u"attempt"_s);
    QCOMPARE(fields.problem().has_value(), !message.isEmpty());
    if (const auto problem = fields.problem()) {
        QCOMPARE(problem->status, 400);
        QCOMPARE(problem->body[u"message"].toString(), message);
    }
}

void IntakePartsTest::instantsAreUtc()
{
    Fields fields(invented(), {{u"at"_s, u"2026-10-05T09:30:00.250+02:00"_s},
                               {u"rings"_s, u"12"_s},
                               {u"kind"_s, u"two"_s},
                               {u"attempt"_s, u" +12"_s}});
    QCOMPARE(fields.count(u"rings"_s), 12);
    QCOMPARE(fields.text(u"kind"_s), u"two"_s);
    QCOMPARE(fields.id(u"attempt"_s), u"12"_s);
    QCOMPARE(fields.instant(u"at"_s).toString(Qt::ISODateWithMs), u"2026-10-05T07:30:00.250Z"_s);
}

void IntakePartsTest::numbersHaveOneSpelling_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("normalised");
    QTest::addColumn<QString>("callable");
    QTest::addColumn<QString>("refusal");
    const auto mobile = u"+393123456789"_s;
    QTest::newRow("E.164") << mobile << mobile << mobile << QString();
    QTest::newRow("scheme") << u"tel:+393123456789"_s << mobile << mobile << QString();
    QTest::newRow("national") << u"312 345 6789"_s << mobile << mobile << QString();
    QTest::newRow("withheld") << u"anonymous"_s << QString() << QString() << u"number-withheld"_s;
    QTest::newRow("empty") << QString() << QString() << QString() << u"number-withheld"_s;
    QTest::newRow("toll free") << u"+39800123456"_s << u"+39800123456"_s << QString()
                               << u"number-not-callable"_s;
    QTest::newRow("short") << u"1530"_s << u"1530"_s << QString() << u"number-not-callable"_s;
    QTest::newRow("words") << u"centralino"_s << u"centralino"_s << QString()
                           << u"number-not-valid"_s;
}

void IntakePartsTest::numbersHaveOneSpelling()
{
    QFETCH(QString, given);
    QTEST(intake::normalised(given), "normalised");
    QTEST(intake::callable(given).e164, "callable");
    QTEST(intake::callable(given).refusal, "refusal");
}

void IntakePartsTest::settingsSayWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("part"); // of the message
    QTest::newRow("not JSON") << QByteArray("{") << u"not a JSON object"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"not a JSON object"_s;
    QTest::newRow("no directorates")
        << QByteArray(R"({"apiKeyFile":"key"})") << u"directorates must list"_s;
    QTest::newRow("no service") << QByteArray(
        R"({"directorates":[{"user":"u"}],"apiKeyFile":"key"})")
                                << u"directorates[0].service"_s;
    QTest::newRow("twice") << QByteArray(
        R"({"directorates":[{"service":"a"},{"service":"a"}],"apiKeyFile":"key"})")
                           << u"directorates[1].service is named twice"_s;
    QTest::newRow("no key file named")
        << QByteArray(R"({"directorates":[{"service":"a"}]})") << u"apiKeyFile must name"_s;
    QTest::newRow("key file missing")
        << QByteArray(R"({"directorates":[{"service":"a"}],"apiKeyFile":"elsewhere"})")
        << u"elsewhere: No such file"_s;
    QTest::newRow("key file empty")
        << QByteArray(R"({"directorates":[{"service":"a"}],"apiKeyFile":"empty"})")
        << u"the key file is empty"_s;
    QTest::newRow("something compiled in") << QByteArray(
        R"({"directorates":[{"service":"a"}],"apiKeyFile":":/i18n/richiamate_it.qm"})")
                                           << u"/:/i18n/richiamate_it.qm: No such file"_s;
    const QByteArray good = R"({"directorates":[{"service":"a"}],"apiKeyFile":"key")";
    QTest::newRow("a patience of words")
        << good + R"(,"spoolAfterMilliseconds":"soon"})" << u"must be a number from 100 to 4000"_s;
    QTest::newRow("half a millisecond")
        << good + R"(,"spoolAfterMilliseconds":100.5})" << u"must be a number from 100 to 4000"_s;
    QTest::newRow("read now and then")
        << good + R"(,"exchange":{"login":"https://a.example","api":"https://b.example",)"
               + R"("client":"c","secretFile":"key","readEverySeconds":"often"}})"
        << u"must be a number from 1 to 300"_s;
    QTest::newRow("a spool without name") << good + R"(,"spool":""})" << u"spool must name"_s;
    QTest::newRow("a spool of no name") << good + R"(,"spool":7})" << u"spool must name"_s;
    QTest::newRow("a nameless account")
        << QByteArray(R"({"directorates":[{"service":"a","user":7}],"apiKeyFile":"key"})")
        << u"directorates[0].user"_s;
}

namespace {

void write(const QString &name, const QByteArray &content)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

void IntakePartsTest::settingsSayWhatIsWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, part);
    const QTemporaryDir folder;
    write(folder.filePath(u"key"_s), "secret\n");
    write(folder.filePath(u"empty"_s), " \n");
    write(folder.filePath(u"intake.json"_s), json);
    const auto settings = intake::readSettings(folder.filePath(u"intake.json"_s));
    QVERIFY(!settings.has_value());
    QVERIFY2(settings.error().detail.contains(part), qPrintable(settings.error().detail));
    QVERIFY(!intake::readSettings(folder.filePath(u"nowhere"_s)).has_value());
}

void IntakePartsTest::settingsAreRead()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"key"_s), "secret\n");
    write(folder.filePath(u"intake.json"_s),
          R"({"directorates":[{"service":"a","user":"b"}],"apiKeyFile":"key"})");
    const auto settings = intake::readSettings(folder.filePath(u"intake.json"_s));
    QVERIFY2(settings.has_value(), "readable");
    QCOMPARE(settings->key, QByteArray("secret"));
    QCOMPARE(settings->directorates.size(), 1);
    QCOMPARE(settings->directorates.first().service, u"a"_s);
    QCOMPARE(settings->directorates.first().user, u"b"_s);
}

// The exchange's contract, before anything is filled in: all fields, of their type, whatever was
// decided; and what is said of it.
void IntakePartsTest::aRouteHasEveryField_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("caller");
    QTest::addColumn<bool>("hasOpenCallback");
    QTest::addColumn<QString>("key");
    const auto monday = u"2026-10-05T07:30:00Z"_s;
    const auto mobile = u"+393123456789"_s;
    QTest::newRow("open") << monday << mobile << false << u"ring"_s;
    QTest::newRow("withheld") << monday << QString() << false << u"number-needed"_s;
    QTest::newRow("again") << monday << mobile << true << u"already-open"_s;
    QTest::newRow("last minutes") << u"2026-10-05T10:58:00Z"_s << mobile << false
                                  << u"next-opening"_s;
    QTest::newRow("evening") << u"2026-10-05T17:00:00Z"_s << mobile << false << u"closed"_s;
    QTest::newRow("Saturday") << u"2026-10-10T09:00:00Z"_s << mobile << false << u"closed"_s;
    QTest::newRow("Sunday") << u"2026-10-11T09:00:00Z"_s << mobile << false << u"closed-holiday"_s;
    QTest::newRow("Christmas") << u"2026-12-25T09:00:00Z"_s << mobile << false
                               << u"closed-holiday"_s;
    QTest::newRow("patron day") << u"2026-10-06T09:00:00Z"_s << mobile << false
                                << u"closed-patron-day"_s;
    QTest::newRow("lift") << u"2026-10-07T09:00:00Z"_s << mobile << false << u"closed-closure"_s;
    QTest::newRow("smoke") << u"2026-10-08T09:00:00Z"_s << mobile << false << u"closed-emergency"_s;
}

void IntakePartsTest::aRouteHasEveryField()
{
    QFETCH(QString, at);
    auto directorate = offices::Directorate::standard();
    const auto instant = [](const QString &text) {
        return QDateTime::fromString(text, Qt::ISODate);
    };
    directorate.patronDays = {{{QDate(2026, 10, 6), u"patron"_s}, {}}};
    directorate.closures = {
        {{instant(u"2026-10-07T00:00:00"_s), instant(u"2026-10-08T00:00:00"_s), u"lift"_s}, {}}};
    directorate.emergencies = {
        {1,
         {},
         {instant(u"2026-10-08T06:00:00Z"_s), instant(u"2026-10-08T12:00:00Z"_s), u"smoke"_s}}};
    directorate.bringIntoForce();
    routing::Question question;
    question.option = u"0"_s;
    question.at = instant(at);
    QFETCH(QString, caller);
    question.caller = caller;
    QFETCH(bool, hasOpenCallback);
    question.hasOpenCallback = hasOpenCallback;
    const auto answer = intake::routeAnswer(directorate, routing::route(directorate, question));
    const auto &action = genesys::dataAction(u"route"_s);
    QCOMPARE(genesys::withEveryField(action, answer), answer);
    QTEST(answer[u"messageKey"].toString(), "key");
}

void IntakePartsTest::aPromiseIsSpoken_data()
{
    QTest::addColumn<bool>("isAnnounced");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("promise");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("spoken");
    const auto tomorrow = u"2026-10-06T09:30:00+02:00"_s;
    const auto italian = u"La richiameremo entro domani alle 9 e 30."_s;
    QTest::newRow("Italian") << true << u"it"_s << tomorrow << italian << u"it"_s;
    QTest::newRow("German") << true << u"de"_s << tomorrow
                            << u"Wir rufen Sie bis morgen um 9 Uhr 30 zurück."_s << u"de"_s;
    QTest::newRow("French") << true << u"fr-FR"_s << tomorrow
                            << u"Nous vous rappellerons avant demain à 9 heures 30."_s << u"fr"_s;
    QTest::newRow("Slovene") << true << u"sl"_s << tomorrow
                             << u"Poklicali vas bomo najpozneje jutri ob 9 in 30."_s << u"sl"_s;
    QTest::newRow("as the exchange writes it")
        << true << u"en-US"_s << tomorrow << u"We will call you back by tomorrow at 9 30."_s
        << u"en"_s;
    QTest::newRow("not said") << true << QString() << tomorrow << italian << u"it"_s;
    QTest::newRow("not ours") << true << u"xx"_s << tomorrow << italian << u"it"_s;
    QTest::newRow("no language") << true << u"../x"_s << tomorrow << italian << u"it"_s;
    QTest::newRow("turned off") << false << u"it"_s << tomorrow << QString() << QString();
    QTest::newRow("not known") << true << u"it"_s << QString() << QString() << QString();
    QTest::newRow("passed") << true << u"it"_s << u"2026-10-05T09:29:59+02:00"_s << QString()
                            << QString();
}

void IntakePartsTest::aPromiseIsSpoken()
{
    QFETCH(bool, isAnnounced);
    QFETCH(QString, language);
    QFETCH(QString, promise);
    auto directorate = offices::Directorate::standard();
    directorate.announcesPromise = isAnnounced;
    std::optional<QDateTime> instant;
    if (!promise.isEmpty())
        instant = QDateTime::fromString(promise, Qt::ISODate);
    const auto now = QDateTime::fromString(u"2026-10-05T07:30:00Z"_s, Qt::ISODate);
    const auto fields = intake::promiseFields(directorate, language, instant, now);
    QTEST(fields[u"promiseText"].toString(), "text");
    QTEST(fields[u"promiseLanguage"].toString(), "spoken");
}

QTEST_GUILESS_MAIN(IntakePartsTest)
#include "tst_intakeparts.moc"
