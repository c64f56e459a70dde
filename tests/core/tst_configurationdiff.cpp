#include "core/offices/configurationdiff.h"
#include "core/offices/jsonplace.h"
#include "core/offices/workingcopy.h"
#include "tests/support/jsonedit.h"

#include <QFile>
#include <QTest>

using offices::Directorate;
using support::JsonEdit;
using namespace Qt::StringLiterals;

namespace {

JsonEdit training()
{
    QFile source(u"" SOURCE_FOLDER "/resources/training/valdorata.json"_s);
    if (!source.open(QIODevice::ReadOnly))
        qFatal("no training file");
    return JsonEdit(source.readAll());
}

QJsonObject objectOf(const JsonEdit &edited)
{
    return QJsonDocument::fromJson(edited.text()).object();
}

QString shown(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

QStringList differences(const JsonEdit &before, const JsonEdit &after)
{
    QStringList lines;
    for (const auto &change : offices::differences(*offices::parseDirectorate(before.text()),
                                                   *offices::parseDirectorate(after.text())))
        lines.append(change.place + u' ' + shown(change.before) + u' ' + shown(change.after));
    return lines;
}

} // namespace

class ConfigurationDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingOfTheSame();
    void namesByCode();
    void tellsWhatIsNewAndGone();
    void beginsWithNothing();
    void placesAreWritten();
    void aCopyTakesInWhatOthersChange();
    void aCopyIsTakenBack();
    void ourDefaultsAreKnown();
};

void ConfigurationDiffTest::saysNothingOfTheSame()
{
    const auto before = training();
    auto after = training();
    after.remove(u"limits.attempts"_s);    // the default
    after.set(u"source"_s, u"invented"_s); // no part of what holds
    QCOMPARE(differences(before, after), QStringList());
}

void ConfigurationDiffTest::namesByCode()
{
    auto after = training();
    after.set(u"hours.windows[0].closes"_s, u"12:30"_s);
    after.set(u"offices[1].name"_s, u"Sportello"_s);
    after.set(u"offices[1].duty[2].desk"_s, u"3"_s);
    after.set(u"menu[2].steps[1].rings"_s, 2);
    after.set(u"assignments[0].until"_s, u"2026-12-31"_s);
    after.set(u"assignments[1].exchangeUser"_s, u"5b1f6a3e-7d0c-4a51-9a55-0c2f0d9f1a01"_s);
    after.set(u"name"_s, u"Valdorata"_s);
    const QStringList expected{
        u"name [\"Direzione provinciale di Valdorata\"] [\"Valdorata\"]"_s,
        u"hours.windows[monday 09:00].closes [\"13:00\"] [\"12:30\"]"_s,
        u"hours.windows[tuesday 09:00].closes [\"13:00\"] [\"12:30\"]"_s,
        u"hours.windows[wednesday 09:00].closes [\"13:00\"] [\"12:30\"]"_s,
        u"hours.windows[thursday 09:00].closes [\"13:00\"] [\"12:30\"]"_s,
        u"hours.windows[friday 09:00].closes [\"13:00\"] [\"12:30\"]"_s,
        u"offices[UT].name [\"Ufficio territoriale\"] [\"Sportello\"]"_s,
        u"offices[UT].duty[2026-12-23].desk [\"2\"] [\"3\"]"_s,
        u"menu[3].steps[1].rings [4] [2]"_s,
        u"assignments[valdorata_operatore_1 operator CEN 2026-01-01].until [null] "
        "[\"2026-12-31\"]"_s,
        u"assignments[valdorata_operatore_2 operator CEN 2026-01-01].exchangeUser [null] "
        "[\"5b1f6a3e-7d0c-4a51-9a55-0c2f0d9f1a01\"]"_s};
    QCOMPARE(differences(training(), after), expected);
}

void ConfigurationDiffTest::tellsWhatIsNewAndGone()
{
    auto after = training();
    after.remove(u"externalBodies[0]"_s);
    after.append(u"numbers"_s, u"+390212345679"_s);
    after.append(u"menu"_s, after.at(u"menu[0]"_s));
    after.set(u"menu[4].option"_s, u"9"_s);
    const auto lines = differences(training(), after);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0], u"numbers [[\"+390212345678\"]] [[\"+390212345678\",\"+390212345679\"]]"_s);
    QVERIFY2(lines[1].startsWith(u"menu[9] [null] [{"_s), qPrintable(lines[1]));
    QVERIFY2(lines[2].startsWith(u"externalBodies[ADER] [{"_s), qPrintable(lines[2]));
    QVERIFY2(lines[2].endsWith(u"}] [null]"_s), qPrintable(lines[2]));
}

void ConfigurationDiffTest::beginsWithNothing()
{
    const auto changes = offices::differences({}, *offices::parseDirectorate(training().text()));
    QVERIFY(std::any_of(changes.begin(), changes.end(), [](const offices::Change &change) {
        return change.place == u"offices[CEN]"_s && change.before.isNull();
    }));
}

void ConfigurationDiffTest::placesAreWritten()
{
    QJsonObject whole;
    const QJsonValue nothing(QJsonValue::Undefined);
    whole = offices::withValueAt(whole, u"menu[0].steps[0].rings"_s, 5);
    whole = offices::withValueAt(whole, u"menu[0].steps[1].rings"_s, 6);
    QCOMPARE(offices::valueAt(whole, u"menu[0].steps[1].rings"_s).toInt(), 6);
    QVERIFY(offices::valueAt(whole, u"menu[3].steps[1].rings"_s).isUndefined());
    whole = offices::withValueAt(whole, u"menu[0].steps[0]"_s, nothing);
    QCOMPARE(shown(whole), u"[{\"menu\":[{\"steps\":[{\"rings\":6}]}]}]"_s);
    whole = offices::withValueAt(whole, u"menu[0].steps[0].rings"_s, nothing);
    QCOMPARE(shown(whole), u"[{\"menu\":[{\"steps\":[{}]}]}]"_s); // an element stays
    whole = offices::withValueAt(whole, u"menu[0].steps[0]"_s, nothing);
    QCOMPARE(shown(whole), u"[{\"menu\":[{}]}]"_s);
    whole = offices::withValueAt(whole, u"menu[0]"_s, nothing);
    QVERIFY(whole.isEmpty());
    QCOMPARE(offices::withValueAt(whole, u"menu[0]"_s, nothing), whole);
}

// Field by field and element by element; where both changed the same, ours stays.
void ConfigurationDiffTest::aCopyTakesInWhatOthersChange()
{
    offices::WorkingCopy copy;
    QVERIFY(copy.follow(objectOf(training()), 7).isEmpty());
    QVERIFY(!copy.isChanged());
    copy.set(u"limits.attempts"_s, 4);
    copy.set(u"offices[1].name"_s, u"Ours"_s);
    (void)copy.append(u"externalBodies"_s, {{u"code"_s, u"OURS"_s}, {u"name"_s, u"Ours"_s}});
    auto theirs = training();
    theirs.set(u"limits.attempts"_s, 5);
    theirs.set(u"limits.atRiskMinutes"_s, 30);
    theirs.set(u"offices[1].cases[0].act"_s, u"Theirs"_s);
    theirs.remove(u"externalBodies[0]"_s);
    QCOMPARE(copy.follow(objectOf(theirs), 8).size(), 4);
    QCOMPARE(copy.revision(), 8);
    QCOMPARE(copy.value(u"limits.attempts"_s).toInt(), 4);
    QCOMPARE(copy.value(u"limits.atRiskMinutes"_s).toInt(), 30);
    QCOMPARE(copy.value(u"offices[1].name"_s).toString(), u"Ours"_s);
    QCOMPARE(copy.value(u"offices[1].cases[0].act"_s).toString(), u"Theirs"_s);
    QStringList places;
    const auto changes = copy.changes();
    QVERIFY(changes.has_value());
    for (const auto &change : *changes)
        places.append(change.place);
    QCOMPARE(places,
             QStringList({u"limits.attempts"_s, u"offices[UT].name"_s, u"externalBodies[OURS]"_s}));
    QCOMPARE(copy.placeInForce(u"offices[1]"_s), u"offices[1]"_s);
    QVERIFY(copy.placeInForce(u"externalBodies[%1]"_s.arg(
                                  copy.value(u"externalBodies"_s).toArray().size() - 1))
                .isEmpty());
    const auto second = copy.append(u"offices"_s, {{u"code"_s, u"UT"_s}});
    QVERIFY(copy.placeInForce(second).isEmpty()); // the first of the two is in force
    (void)copy.undo();
    // Applied as it is, and told by the database in its own words.
    const auto applied = copy.written();
    copy.settle(applied);
    (void)copy.follow(applied, 9);
    QVERIFY(!copy.isChanged());
}

void ConfigurationDiffTest::aCopyIsTakenBack()
{
    offices::WorkingCopy copy;
    (void)copy.follow(objectOf(training()), 7);
    copy.set(u"name"_s, u"D"_s);
    copy.set(u"name"_s, u"Di"_s); // letter after letter
    copy.set(u"limits.attempts"_s, u"tre"_s);
    QVERIFY(!copy.changes().has_value());
    QCOMPARE(copy.undo(), u"limits.attempts"_s);
    QCOMPARE(copy.undo(), u"name"_s);
    QVERIFY(!copy.isChanged() && !copy.mayUndo());
}

void ConfigurationDiffTest::ourDefaultsAreKnown()
{
    offices::WorkingCopy copy;
    (void)copy.follow(objectOf(training()), 7);
    QVERIFY(copy.isOurDefault(u"limits.attempts"_s));
    QVERIFY(!copy.isOurDefault(u"limits.peopleBehind"_s)); // 2 in Valdorata
    QVERIFY(copy.isOurDefault(u"limits.frequentCalls"_s)); // not said there
    QVERIFY(copy.isOurDefault(u"offices[1].kind"_s));
    QVERIFY(!copy.isOurDefault(u"offices[0].kind"_s));
    QVERIFY(!copy.isOurDefault(u"offices[0].queue"_s)); // of which there is none
    QVERIFY(copy.isOurDefault(u"hours.windows[0].opens"_s));
    copy.set(u"hours.windows[0].opens"_s, u"08:30"_s);
    QVERIFY(!copy.isOurDefault(u"hours.windows[0].opens"_s));
}

QTEST_APPLESS_MAIN(ConfigurationDiffTest)
#include "tst_configurationdiff.moc"
