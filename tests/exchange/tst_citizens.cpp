#include "app/exchange/citizen.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using exchange::Citizen;
using exchange::Habits;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 4000;

const calendar::Span window{QDateTime(QDate(2026, 10, 5), QTime(7, 0), Qt::UTC),
                            QDateTime(QDate(2026, 10, 5), QTime(11, 0), Qt::UTC)};

double share(const QList<Citizen> &citizens, const std::function<bool(const Citizen &)> &holds)
{
    return static_cast<double>(std::count_if(citizens.begin(), citizens.end(), holds))
           / static_cast<double>(citizens.size());
}

bool isNear(double actual, double expected)
{
    if (std::abs(actual - expected) < 0.03)
        return true;
    qWarning("%f is not near %f", actual, expected);
    return false;
}

} // namespace

class CitizensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSeedDecides();
    void nobodyComesOutsideTheWindowUnlessSaid();
    void sharesBeforeAndAfterTheWindow();
    void theHalfHoursHaveTheirWeights();
    void habitsShow();
    void ourHabitsAreRead();
    void wrongHabitsAreNamed_data();
    void wrongHabitsAreNamed();
    void scriptIsRead();
    void wrongScriptsAreNamed_data();
    void wrongScriptsAreNamed();
    void aMissingFileIsNamed();

private:
    [[nodiscard]] QString write(const QByteArray &content);
    [[nodiscard]] QList<Citizen> citizens(const Habits &habits, quint32 seed = 1) const
    {
        return exchange::citizensOf(m_directorate, window, habits, seed);
    }

    QTemporaryDir m_folder;
    offices::Directorate m_directorate;
    Habits m_habits;
};

void CitizensTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QFile file(u"" SOURCE_FOLDER "/resources/training/valdorata.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto directorate = offices::parseDirectorate(file.readAll());
    QVERIFY(directorate);
    m_directorate = *directorate;
    m_habits.callsAMorning = many;
    m_habits.byHalfHour = {1};
    m_habits.ringsAgain = 0;
}

QString CitizensTest::write(const QByteArray &content)
{
    const auto name = m_folder.filePath(u"told.json"_s);
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? name
                                                                                    : QString();
}

void CitizensTest::theSeedDecides()
{
    QCOMPARE(citizens(m_habits, 7).size(), many);
    QCOMPARE(citizens(m_habits, 7), citizens(m_habits, 7));
    QVERIFY(citizens(m_habits, 7) != citizens(m_habits, 8));
}

void CitizensTest::nobodyComesOutsideTheWindowUnlessSaid()
{
    auto habits = m_habits;
    habits.shareBefore = 0;
    habits.shareAfter = 0;
    for (const auto &citizen : citizens(habits)) {
        QVERIFY(citizen.at >= window.from);
        QVERIFY(citizen.at < window.until);
    }
}

void CitizensTest::sharesBeforeAndAfterTheWindow()
{
    auto habits = m_habits;
    habits.shareBefore = 0.2;
    habits.shareAfter = 0.1;
    const auto all = citizens(habits);
    QVERIFY(isNear(share(all, [](const auto &each) { return each.at < window.from; }), 0.2));
    QVERIFY(isNear(share(all, [](const auto &each) { return each.at >= window.until; }), 0.08));
    for (const auto &citizen : all) {
        QVERIFY(citizen.at >= window.from.addSecs(-600));
        QVERIFY(citizen.at <= window.until.addSecs(600));
    }
    QVERIFY(std::is_sorted(all.begin(), all.end(),
                           [](const auto &a, const auto &b) { return a.at < b.at; }));
}

void CitizensTest::theHalfHoursHaveTheirWeights()
{
    auto habits = m_habits;
    habits.shareBefore = 0;
    habits.shareAfter = 0;
    habits.byHalfHour = {3, 0, 1, 0};
    const auto all = citizens(habits);
    const auto quarter = [](const Citizen &each) { return window.from.secsTo(each.at) / 3600; };
    QVERIFY(isNear(share(all, [&](const auto &each) { return quarter(each) == 0; }), 0.75));
    QVERIFY(isNear(share(all, [&](const auto &each) { return quarter(each) == 2; }), 0.25));
}

void CitizensTest::habitsShow()
{
    auto habits = m_habits;
    habits.accepts = 0.3;
    habits.withheld = 0.2;
    habits.answersWhenRung = 0.6;
    auto all = citizens(habits);
    QVERIFY(isNear(share(all, [](const auto &each) { return each.acceptsCallback; }), 0.3));
    QVERIFY(isNear(share(all, [](const auto &each) { return each.number.isEmpty(); }), 0.2));
    const auto answers = [](const Citizen &each) {
        return each.whenRung.constFirst().answeredBy == u"person"_s;
    };
    QVERIFY(isNear(share(all, answers), 0.6));
    for (const auto &citizen : all) {
        QVERIFY(m_directorate.option(citizen.option));
        QVERIFY(citizen.patienceSeconds >= 3);
        QVERIFY(citizen.talkSeconds >= 15 && citizen.talkSeconds <= 900);
    }

    // Who rings again is the same person, later.
    habits.ringsAgain = 1;
    habits.withheld = 0;
    all = citizens(habits);
    QHash<QString, QList<QDateTime>> calls;
    for (const auto &citizen : all)
        calls[citizen.number].append(citizen.at);
    QVERIFY(isNear(static_cast<double>(calls.size()) / static_cast<double>(all.size()), 0.5));
}

void CitizensTest::ourHabitsAreRead()
{
    const auto habits = exchange::readHabits(u"" SOURCE_FOLDER
                                             "/resources/training/citizens.json"_s);
    QVERIFY(habits);
    QVERIFY(habits->callsAMorning > 200);
    QCOMPARE(habits->byHalfHour.size(), 8);

    const auto told = exchange::readHabits(
        write(R"({"callsAMorning": 3, "accepts": 0.125, "byHalfHour": [1, 2]})"));
    QVERIFY(told);
    QCOMPARE(told->callsAMorning, 3);
    QCOMPARE(told->accepts, 0.125);
    QCOMPARE(told->byHalfHour, QList<double>({1, 2}));
    QCOMPARE(told->talkMedian, Habits().talkMedian);
}

void CitizensTest::wrongHabitsAreNamed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<base::Reason>("reason");
    QTest::addColumn<QString>("field");
    const auto bad = base::Reason::BadValue;
    QTest::newRow("no JSON") << QByteArray("{") << base::Reason::NotJson << QString();
    QTest::newRow("an array") << QByteArray("[]") << bad << u"byHalfHour"_s;
    QTest::newRow("no weights") << QByteArray(R"({"accepts": 1})") << bad << u"byHalfHour"_s;
    QTest::newRow("weight") << QByteArray(R"({"byHalfHour": [1, "two"]})") << bad
                            << u"byHalfHour"_s;
    QTest::newRow("no weight at all")
        << QByteArray(R"({"byHalfHour": [0, 0]})") << bad << u"byHalfHour"_s;
    QTest::newRow("calls") << QByteArray(R"({"byHalfHour": [1], "callsAMorning": -1})") << bad
                           << u"callsAMorning"_s;
    QTest::newRow("calls in words") << QByteArray(R"({"byHalfHour": [1], "callsAMorning": "many"})")
                                    << bad << u"callsAMorning"_s;
    QTest::newRow("share") << QByteArray(R"({"byHalfHour": [1], "accepts": "often"})") << bad
                           << u"accepts"_s;
    QTest::newRow("more than all")
        << QByteArray(R"({"byHalfHour": [1], "withheld": 1.5})") << bad << u"withheld"_s;
    QTest::newRow("less than none")
        << QByteArray(R"({"byHalfHour": [1], "talkMedian": -2})") << bad << u"talkMedian"_s;
}

void CitizensTest::wrongHabitsAreNamed()
{
    QFETCH(QByteArray, content);
    QFETCH(base::Reason, reason);
    QFETCH(QString, field);
    const auto file = write(content);
    const auto habits = exchange::readHabits(file);
    QVERIFY(!habits);
    QCOMPARE(habits.error().reason, reason);
    QCOMPARE(habits.error().arguments,
             field.isEmpty() ? QStringList{file} : QStringList({file, field}));
}

void CitizensTest::scriptIsRead()
{
    const auto script = exchange::readScript(write(R"([{
        "at": "2026-10-05T09:00:00+02:00", "number": "+393120000001", "option": "2",
        "menuSeconds": 4, "patienceSeconds": 5, "offerSeconds": 6, "acceptsCallback": false,
        "topic": "CF", "wantsOffice": "UT", "talkSeconds": 7,
        "whenRung": [{"answeredBy": "person", "seconds": 8}, {"isEngaged": true}]
    }, {"at": "2026-10-05T07:00:01Z"}])"));
    QVERIFY(script);
    const Citizen first{window.from,
                        u"+393120000001"_s,
                        u"2"_s,
                        4,
                        5,
                        6,
                        false,
                        u"CF"_s,
                        u"UT"_s,
                        7,
                        {{u"person"_s, false, 8}, {QString(), true, 15}}};
    Citizen second;
    second.at = window.from.addSecs(1);
    QCOMPARE(*script, QList<Citizen>({first, second}));
}

void CitizensTest::wrongScriptsAreNamed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<base::Reason>("reason");
    QTest::addColumn<QString>("field");
    const QByteArray good(R"({"at": "2026-10-05T07:00:00Z"})");
    const auto with = [&good](const QByteArray &more) {
        return QByteArray("[" + good + ", " + good.chopped(1) + ", " + more + "}]");
    };
    const auto bad = base::Reason::BadValue;
    QTest::newRow("no JSON") << QByteArray("[{]") << base::Reason::NotJson << QString();
    QTest::newRow("no array") << good << bad << u"array of calls"_s;
    QTest::newRow("no instant") << QByteArray("[" + good + ", {}]") << bad << u"at of call 2"_s;
    QTest::newRow("instant") << QByteArray(R"([{"at": "tomorrow"}])") << bad << u"at of call 1"_s;
    QTest::newRow("number") << with(R"("number": 39)") << bad << u"number of call 2"_s;
    QTest::newRow("seconds") << with(R"("talkSeconds": "long")") << bad
                             << u"talkSeconds of call 2"_s;
    QTest::newRow("negative") << with(R"("menuSeconds": -1)") << bad << u"menuSeconds of call 2"_s;
    QTest::newRow("yes or no") << with(R"("acceptsCallback": "yes")") << bad
                               << u"acceptsCallback of call 2"_s;
    QTest::newRow("reactions") << with(R"("whenRung": "person")") << bad << u"whenRung of call 2"_s;
    QTest::newRow("reaction") << with(R"("whenRung": [{"seconds": "soon"}])") << bad
                              << u"seconds of call 2"_s;
}

void CitizensTest::wrongScriptsAreNamed()
{
    QFETCH(QByteArray, content);
    QFETCH(base::Reason, reason);
    QFETCH(QString, field);
    const auto file = write(content);
    const auto script = exchange::readScript(file);
    QVERIFY(!script);
    QCOMPARE(script.error().reason, reason);
    QCOMPARE(script.error().arguments,
             field.isEmpty() ? QStringList{file} : QStringList({file, field}));
}

void CitizensTest::aMissingFileIsNamed()
{
    const auto file = m_folder.filePath(u"none.json"_s);
    const auto habits = exchange::readHabits(file);
    const auto script = exchange::readScript(file);
    QVERIFY(!habits && !script);
    QCOMPARE(habits.error().reason, base::Reason::FileNotReadable);
    QCOMPARE(habits.error().arguments, QStringList{file});
    QCOMPARE(script.error().arguments, QStringList{file});
}

QTEST_GUILESS_MAIN(CitizensTest)
#include "tst_citizens.moc"
