#include "configurationplants.h"

#include "core/words/configuration.h"

#include <QFile>
#include <QTest>

using offices::Finding;
using offices::Problem;
using offices::Severity;
using support::JsonEdit;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 10, 5);

JsonEdit file(const QString &name)
{
    QFile source(QStringLiteral(SOURCE_FOLDER "/resources/training/%1.json").arg(name));
    if (!source.open(QIODevice::ReadOnly))
        qFatal("no training file");
    return JsonEdit(source.readAll());
}

QStringList errorsOf(const JsonEdit &json, const QDate &at = day)
{
    QStringList errors;
    for (const auto &finding : offices::checkConfiguration(json.text(), at)) {
        if (finding.severity == Severity::Error)
            errors.append(named(finding.problem, finding.place));
    }
    return errors;
}

} // namespace

// Copies of the training files with mistakes planted in them: each is named with its place, and
// nothing else is.
class ConfigurationCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanFiles_data();
    void cleanFiles();
    void overlaps_data() { planted(plantOverlaps); }
    void overlaps() { judge(); }
    void deadEnds_data() { planted(plantDeadEnds); }
    void deadEnds() { judge(); }
    void duties_data() { planted(plantDuties); }
    void duties() { judge(); }
    void assignments_data() { planted(plantAssignments); }
    void assignments() { judge(); }
    void codesUsedTwice_data() { planted(plantCodesUsedTwice); }
    void codesUsedTwice() { judge(); }
    void severalInOneFile_data() { planted(plantSeveralInOneFile); }
    void severalInOneFile() { judge(); }
    void noMistakes_data() { planted(plantNoMistakes); }
    void noMistakes() { judge(); }
    void namesBothPlaces();
    void judgesFromTheDay();
    void notes();
    void notesOfDuties();
    void saysItInWords();

private:
    static void planted(void (*rows)());
    static void judge();
};

void ConfigurationCheckTest::planted(void (*rows)())
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Plant>("plant");
    QTest::addColumn<QStringList>("errors");
    rows();
}

void ConfigurationCheckTest::judge()
{
    QFETCH(QString, name);
    QFETCH(Plant, plant);
    auto json = file(name);
    plant(json);
    QTEST(errorsOf(json), "errors");
}

void ConfigurationCheckTest::cleanFiles_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"valdorata", "montelago"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void ConfigurationCheckTest::cleanFiles()
{
    QFETCH(QString, name);
    QCOMPARE(errorsOf(file(name)), QStringList());
    // Whenever it is looked at.
    QCOMPARE(errorsOf(file(name), QDate(2026, 1, 1)), QStringList());
    QCOMPARE(errorsOf(file(name), QDate(2035, 12, 31)), QStringList());
}

void ConfigurationCheckTest::namesBothPlaces()
{
    auto json = file(u"valdorata"_s);
    json.append(u"menu"_s, json.at(u"menu[2]"_s));
    json.append(u"numbers"_s, json.at(u"numbers[0]"_s));
    json.append(u"hours.windows"_s, window({u"friday"_s}, u"12:00"_s, u"14:00"_s));
    QStringList pairs;
    for (const auto &finding : offices::checkConfiguration(json.text(), day)) {
        if (finding.severity == Severity::Error)
            pairs.append(finding.place + u" and "_s + finding.arguments.constLast());
    }
    const QStringList expected{u"numbers[1] and numbers[0]"_s,
                               u"hours.windows[1] and hours.windows[0]"_s,
                               u"menu[4].option and menu[2].option"_s};
    QCOMPARE(pairs, expected);
}

void ConfigurationCheckTest::judgesFromTheDay()
{
    auto json = file(u"montelago"_s);
    json.append(u"offices"_s, office(u"OLD"_s, u"2026-12-31"_s));
    json.append(u"menu[1].steps"_s, step(u"OLD"_s));
    auto ended = assignment(u"montelago_operatore_4"_s, u"operator"_s, u"OLD"_s, u"2026-01-01"_s);
    ended.insert(u"until"_s, u"2026-12-31"_s);
    json.append(u"assignments"_s, ended);
    QCOMPARE(errorsOf(json, QDate(2026, 12, 31)), QStringList());
    QCOMPARE(errorsOf(json, QDate(2027, 1, 1)),
             QStringList{named(Problem::OfficeNotValid, u"menu[1].steps[1].office"_s)});
}

void ConfigurationCheckTest::notes()
{
    auto json = file(u"valdorata"_s);
    json.remove(u"topics[21]"_s); // the only one of LEG
    json.set(u"topics[0].cards[0].inForce"_s, true);
    json.set(u"patronDays"_s,
             QJsonArray{QJsonObject{{u"day"_s, u"2026-10-04"_s}, {u"name"_s, u"Patrono"_s}}});
    QList<Finding> notes = offices::checkConfiguration(json.text(), day);
    QVERIFY(std::all_of(notes.begin(), notes.end(),
                        [](const Finding &finding) { return finding.severity == Severity::Note; }));
    QCOMPARE(notes.size(), 1 + 1 + 27 + 1);
    QCOMPARE(named(notes[0].problem, notes[0].place),
             named(Problem::OfficeNotReached, u"offices[3]"_s));
    QCOMPARE(notes[1].problem, Problem::PatronDayNotConfirmed);
    QCOMPARE(notes[1].arguments, QStringList{u"2027"_s});
    QCOMPARE(named(notes[2].problem, notes[2].place),
             named(Problem::CardNotInForce, u"topics[1].cards[0].inForce"_s));
    QCOMPARE(named(notes.last().problem, notes.last().place),
             named(Problem::SheetNotInForce, u"emergencySheet.inForce"_s));
}

void ConfigurationCheckTest::notesOfDuties()
{
    auto json = file(u"valdorata"_s);
    json.set(u"offices[1].duty[1].days"_s, QJsonArray{u"thursday"_s});
    json.remove(u"topics[23].office"_s); // VOLT, which offices share by municipality
    QStringList found;
    for (const auto &finding : offices::checkConfiguration(json.text(), day)) {
        if (finding.problem == Problem::DayWithoutDesk
            || finding.problem == Problem::MunicipalitiesLeftOut)
            found.append(finding.place + u' ' + finding.arguments.join(u' '));
    }
    QCOMPARE(found, (QStringList{u"offices[1].duty UT friday"_s, u"topics[23].split VOLT"_s}));
}

void ConfigurationCheckTest::saysItInWords()
{
    const words::Words words(u"en"_s);
    for (int index = 0; index <= static_cast<int>(Problem::MunicipalitiesLeftOut); ++index) {
        const Finding finding{
            Severity::Error, static_cast<Problem>(index), u"here[1]"_s, {u"this"_s, u"there[2]"_s}};
        const auto text = words::findingText(words, finding);
        QVERIFY2(text.startsWith(u"here[1]"_s), qPrintable(text));
        QVERIFY2(!text.contains(u'%'), qPrintable(text));
    }
    const auto broken = offices::checkConfiguration("[]", day).constFirst();
    QCOMPARE(words::findingText(words, broken),
             u"What was given cannot be \"\". Correct it and try again."_s);
    const auto noJson = offices::checkConfiguration("{\n1", day).constFirst();
    QVERIFY(words::findingText(words, noJson).startsWith(u"configuration:2 "_s));
}

QTEST_APPLESS_MAIN(ConfigurationCheckTest)
#include "tst_configurationcheck.moc"
