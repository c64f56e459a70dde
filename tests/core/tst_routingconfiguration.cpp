#include "core/offices/directorate.h"

#include <QTest>

using base::Reason;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(base::Reason)

namespace {

// Everything the format knows of substitutes, validity, shared topics and external bodies.
QByteArray everything()
{
    return R"({"format": 1, "code": "PROVA", "name": "Prova",
"limits": {"frequentCalls": 8},
"offices": [
  {"code": "UT1", "name": "Uno", "substitute": "UT2"},
  {"code": "UT2", "name": "Due", "substitute": "UT3"},
  {"code": "UT3", "name": "Tre"}],
"menu": [{"option": "1", "callbackOffice": "UT1", "validFrom": "2026-01-01",
          "validUntil": "2026-06-30", "steps": [{"office": "UT1", "rings": 3}]}],
"topics": [
  {"code": "SUCC", "title": "Successioni", "office": "UT3", "external": "ADER",
   "split": {"by": "initial", "parts": [{"from": "A", "to": "LZ", "office": "UT1"},
                                        {"from": "M", "to": "Z", "office": "UT2"}]}},
  {"code": "CAT", "title": "Catasto",
   "split": {"by": "municipality", "parts": [{"municipalities": ["Forlì", "Cesena"],
                                              "office": "UT1"},
                                             {"municipalities": ["Rimini"], "office": "UT2"}]}}],
"externalBodies": [{"code": "ADER", "name": "Riscossione", "telephone": "060101"}]})";
}

QByteArray with(const char *before, const char *after)
{
    auto json = everything();
    Q_ASSERT(json.contains(before));
    return json.replace(before, after);
}

} // namespace

class RoutingConfigurationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverything();
    void writesWhatItReads();
    void mistakes_data();
    void mistakes();
};

void RoutingConfigurationTest::readsEverything()
{
    const auto directorate = offices::parseDirectorate(everything());
    QVERIFY2(directorate, directorate ? "" : qPrintable(directorate.error().detail));
    QCOMPARE(directorate->limits.frequentCalls, 8);
    QCOMPARE(directorate->offices[0].substitute, u"UT2"_s);
    QCOMPARE(directorate->menu[0].validFrom, QDate(2026, 1, 1));
    QCOMPARE(*directorate->menu[0].validUntil, QDate(2026, 6, 30));
    const auto &initials = *directorate->topics[0].split;
    QCOMPARE(initials.by, offices::SplitBy::Initial);
    QCOMPARE(initials.parts[0].to, u"LZ"_s);
    QCOMPARE(initials.parts[1].office, u"UT2"_s);
    const auto &towns = *directorate->topics[1].split;
    QCOMPARE(towns.by, offices::SplitBy::Municipality);
    QCOMPARE(towns.parts[0].municipalities, QStringList({u"Forlì"_s, u"Cesena"_s}));
    QCOMPARE(directorate->externalBody(u"ader"_s)->telephone, u"060101"_s);
    QCOMPARE(directorate->externalBody(u"INPS"_s), nullptr);
}

void RoutingConfigurationTest::writesWhatItReads()
{
    const auto before = *offices::parseDirectorate(everything());
    const auto after = offices::parseDirectorate(offices::toJson(before));
    QVERIFY2(after, after ? "" : qPrintable(after.error().detail));
    QVERIFY(*after == before);
}

void RoutingConfigurationTest::mistakes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const QByteArray &json, const QString &place,
                        const QString &value) {
        QTest::newRow(name) << json << Reason::BadValue << place << value;
    };
    const auto missing = [](const char *name, const QByteArray &json, const QString &place) {
        QTest::newRow(name) << json << Reason::MissingField << place << QString();
    };
    row("a limit that marks everybody", with("\"frequentCalls\": 8", "\"frequentCalls\": 0"),
        u"limits.frequentCalls"_s, u"0"_s);
    row("a substitute nobody knows", with("\"substitute\": \"UT3\"", "\"substitute\": \"X\""),
        u"offices[1].substitute"_s, u"X"_s);
    row("its own substitute", with("\"substitute\": \"UT3\"", "\"substitute\": \"UT2\""),
        u"offices[1].substitute"_s, u"UT2"_s);
    row("substitutes in a circle", with("\"name\": \"Tre\"", R"("name": "T", "substitute": "UT1")"),
        u"offices[0].substitute"_s, u"UT2"_s);
    row("an option that ends before it begins", with("2026-06-30", "2025-06-30"),
        u"menu[0].validUntil"_s, u"2025-06-30"_s);
    row("shared by nobody knows what", with("\"by\": \"initial\"", "\"by\": \"age\""),
        u"topics[0].split.by"_s, u"age"_s);
    missing("shared by nothing", with("\"by\": \"initial\", ", ""), u"topics[0].split.by"_s);
    row("a part backwards",
        with("\"from\": \"A\", \"to\": \"LZ\"", "\"from\": \"B\", \"to\": \"A\""),
        u"topics[0].split.parts[0].to"_s, u"A"_s);
    row("a bound that is no letter", with("\"from\": \"A\"", "\"from\": \"?\""),
        u"topics[0].split.parts[0].from"_s, u"?"_s);
    missing("no bound", with(", \"to\": \"LZ\"", ""), u"topics[0].split.parts[0].to"_s);
    QTest::newRow("a letter in two parts")
        << with("\"from\": \"M\"", "\"from\": \"L\"") << Reason::UsedTwice
        << u"topics[0].split.parts[1].from"_s << u"L–Z"_s;
    QTest::newRow("a part within another")
        << with(R"("from": "M", "to": "Z")", R"("from": "c", "to": "ca")") << Reason::UsedTwice
        << u"topics[0].split.parts[1].from"_s << u"c–ca"_s;
    row("a part of nobody", with(R"("to": "Z", "office": "UT2")", R"("to": "Z", "office": "X")"),
        u"topics[0].split.parts[1].office"_s, u"X"_s);
    missing("a part without an office", with(R"("to": "Z", "office": "UT2")", R"("to": "Z")"),
            u"topics[0].split.parts[1].office"_s);
    missing("no municipality", with("[\"Rimini\"]", "[]"),
            u"topics[1].split.parts[1].municipalities"_s);
    QTest::newRow("a municipality twice")
        << with("\"Rimini\"", "\"FORLI\"") << Reason::UsedTwice
        << u"topics[1].split.parts[1].municipalities"_s << u"FORLI"_s;
}

void RoutingConfigurationTest::mistakes()
{
    QFETCH(QByteArray, json);
    QFETCH(Reason, reason);
    QFETCH(QString, place);
    QFETCH(QString, value);
    const auto directorate = offices::parseDirectorate(json);
    QVERIFY(!directorate);
    QCOMPARE(directorate.error().reason, reason);
    QCOMPARE(directorate.error().arguments.value(0), place);
    QCOMPARE(directorate.error().arguments.value(1), value);
}

QTEST_APPLESS_MAIN(RoutingConfigurationTest)
#include "tst_routingconfiguration.moc"
