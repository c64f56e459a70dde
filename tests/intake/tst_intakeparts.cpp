#include "app/intake/callernumber.h"
#include "app/intake/fields.h"
#include "app/intake/routeanswer.h"
#include "app/intake/settings.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using intake::Fields;
using Presence = intake::Fields::Presence;

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
    void aRouteHasEveryField();
};

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
    QTest::newRow("too long") << "{" + good + R"(,"id":")" + QByteArray(501, 'a') + R"("})"
                              << u"The field id is longer than 500 characters."_s;
    QTest::newRow("not of the list")
        << "{" + good + R"(,"kind":"three"})" << u"The field kind must be one of one, two."_s;
    const auto wrongInstant =
        u"The field at must be an instant with its offset, as 2026-10-05T07:30:00Z."_s;
    QTest::newRow("no offset") << "{" + good + R"(,"at":"2026-10-05T07:30:00"})" << wrongInstant;
    QTest::newRow("no instant") << "{" + good + R"(,"at":"yesterday"})" << wrongInstant;
    QTest::newRow("no such day") << "{" + good + R"(,"at":"2026-02-30T07:30:00Z"})" << wrongInstant;
    QTest::newRow("text for number")
        << "{" + good + R"(,"rings":"5"})" << u"The field rings must be a number."_s;
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
    Fields fields(document.object());
    (void)fields.text(u"id"_s, Presence::Required);
    (void)fields.choice(u"kind"_s, {u"one"_s, u"two"_s}, Presence::Required);
    (void)fields.instant(u"at"_s);
    (void)fields.count(u"rings"_s, Presence::Required);
    (void)fields.id(u"attempt"_s);
    QCOMPARE(fields.problem().has_value(), !message.isEmpty());
    if (const auto problem = fields.problem()) {
        QCOMPARE(problem->status, 400);
        QCOMPARE(problem->body[u"message"].toString(), message);
    }
}

void IntakePartsTest::instantsAreUtc()
{
    Fields fields({{u"at"_s, u"2026-10-05T09:30:00.250+02:00"_s}});
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

// The exchange's contract: all fields, of their type, whatever was decided.
void IntakePartsTest::aRouteHasEveryField()
{
    const auto directorate = offices::Directorate::standard();
    for (const auto &at : {u"2026-10-05T07:30:00Z"_s, u"2026-12-25T09:00:00Z"_s}) {
        routing::Question question;
        question.option = u"0"_s;
        question.at = QDateTime::fromString(at, Qt::ISODate);
        const auto answer = intake::routeAnswer(directorate, routing::route(directorate, question));
        QCOMPARE(answer.keys(),
                 QStringList({u"alreadyOpen"_s, u"callbackQueueId"_s, u"frequentCaller"_s,
                              u"messageKey"_s, u"needsNumber"_s, u"notBefore"_s, u"numberRefusal"_s,
                              u"offerCallback"_s, u"open"_s, u"reason"_s, u"ringSeconds"_s,
                              u"rings"_s, u"targetId"_s, u"targetType"_s, u"thenRingSeconds"_s,
                              u"thenRings"_s, u"thenTargetId"_s}));
        for (const auto &name : {u"open"_s, u"offerCallback"_s, u"needsNumber"_s, u"alreadyOpen"_s,
                                 u"frequentCaller"_s})
            QVERIFY(answer[name].isBool());
        for (const auto &name :
             {u"rings"_s, u"ringSeconds"_s, u"thenRings"_s, u"thenRingSeconds"_s})
            QVERIFY(answer[name].isDouble());
        for (const auto &name :
             {u"targetType"_s, u"targetId"_s, u"thenTargetId"_s, u"reason"_s, u"callbackQueueId"_s,
              u"messageKey"_s, u"numberRefusal"_s, u"notBefore"_s})
            QVERIFY(answer[name].isString());
    }
}

QTEST_GUILESS_MAIN(IntakePartsTest)
#include "tst_intakeparts.moc"
