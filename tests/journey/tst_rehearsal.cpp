#include "tests/support/rehearsalfixture.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using support::Happened;
using support::RunningRehearsal;

namespace {

const QStringList small{u"--calls"_s, u"30"_s};

QStringList withSeed(int seed)
{
    return small + QStringList{u"--seed"_s, QString::number(seed)};
}

// Where the files are is all that may differ between two runs of one seed.
QJsonObject withoutPaths(QJsonObject figures)
{
    auto directorates = figures[u"directorates"].toObject();
    for (const auto &service : directorates.keys()) {
        auto directorate = directorates[service].toObject();
        QJsonArray logs;
        for (const auto &each : directorate[u"logs"].toArray()) {
            auto log = each.toObject();
            log.remove(u"pdf"_s);
            log.remove(u"csv"_s);
            logs.append(log);
        }
        directorate[u"logs"_s] = logs;
        directorates[service] = directorate;
    }
    figures[u"directorates"_s] = directorates;
    return figures;
}

QStringList sorted(const QList<support::Happened> &truth)
{
    QStringList lines;
    for (const auto &each : truth)
        lines.append(each.at.toString(Qt::ISODate) + each.directorate + each.what
                     + QString::fromUtf8(QJsonDocument(each.about).toJson(QJsonDocument::Compact)));
    lines.sort();
    return lines;
}

// A directorate whose exchange owns the callbacks, in a folder of resources of its own.
bool writeOwning(const QString &folder)
{
    const auto resources = u"" SOURCE_FOLDER "/resources"_s;
    for (const auto &entry : QDir(resources).entryList(QDir::AllEntries | QDir::NoDotAndDotDot))
        QFile::link(resources + u'/' + entry, folder + u'/' + entry);
    QFile::remove(folder + u"/training"_s);
    if (!QDir(folder).mkdir(u"training"_s))
        return false;
    for (const auto &entry : QDir(resources + u"/training"_s).entryList(QDir::Files))
        QFile::link(resources + u"/training/"_s + entry, folder + u"/training/"_s + entry);
    const auto name = u"/training/montelago.json"_s;
    QFile given(resources + name);
    QFile::remove(folder + name);
    QFile owning(folder + name);
    if (!given.open(QIODevice::ReadOnly) || !owning.open(QIODevice::WriteOnly))
        return false;
    auto directorate = QJsonDocument::fromJson(given.readAll()).object();
    directorate.insert(u"exchange"_s, QJsonObject{{u"login"_s, u"https://login.exchange.example"_s},
                                                  {u"api"_s, u"https://api.exchange.example"_s},
                                                  {u"client"_s, u"desk"_s},
                                                  {u"redirectPort"_s, 8477},
                                                  {u"ownsCallbacks"_s, true}});
    return owning.write(QJsonDocument(directorate).toJson()) > 0;
}

} // namespace

class RehearsalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theBooksBalance();
    void paperCsvAndTruthHaveTheSameRows();
    void theSameSeedIsTheSameMorning();
    void anotherSeedIsAnother();
    void sabotageIsNamed_data();
    void sabotageIsNamed();
    void theExchangesOwnCallbacksBalance();
    void anInterruptedRehearsalLeavesNothing();

private:
    support::RehearsalFixture m_fixture;
    std::unique_ptr<RunningRehearsal> m_first;
};

void RehearsalTest::initTestCase()
{
    QVERIFY(m_fixture.start());
    m_first = m_fixture.rehearse(withSeed(1));
}

void RehearsalTest::theBooksBalance()
{
    QVERIFY2(m_first->status() == 0, qPrintable(m_first->errors()));
    const auto figures = m_first->figures();
    QCOMPARE(m_first->differences(), QStringList());
    QVERIFY(figures[u"balanced"].toBool());
    QCOMPARE(figures[u"callsInTheMornings"].toInt(), 30 * 2 * 2);
    for (const auto &service : {u"valdorata"_s, u"montelago"_s}) {
        const auto directorate = figures[u"directorates"][service].toObject();
        QVERIFY(directorate[u"accepted"].toInt() > 0);
        QVERIFY(directorate[u"attempts"].toInt() > 0);
        QVERIFY(directorate[u"interventions"].toInt() > 0);
        QVERIFY(directorate[u"closed"].toInt() > 0);
    }
}

void RehearsalTest::paperCsvAndTruthHaveTheSameRows()
{
    const auto truth = m_first->truth();
    int logs = 0;
    for (const auto &service : {u"valdorata"_s, u"montelago"_s}) {
        for (const auto day : {QDate(2026, 10, 5), QDate(2026, 10, 6)}) {
            const auto name = m_first->file(u"%1-%2"_s.arg(service, day.toString(Qt::ISODate)));
            const auto inCsv = support::rowNumbersInCsv(name + u".csv"_s);
            QList<int> expected;
            for (int row = 1; row <= support::rowsExpected(truth, service, day); ++row)
                expected.append(row);
            QVERIFY(expected.size() > 30);
            QCOMPARE(inCsv, expected);
            QCOMPARE(support::rowNumbersOnPaper(name + u".pdf"_s), expected);
            ++logs;
        }
    }
    QCOMPARE(logs, 4);
}

void RehearsalTest::theSameSeedIsTheSameMorning()
{
    const auto again = m_fixture.rehearse(withSeed(1));
    QVERIFY2(again->status() == 0, qPrintable(again->errors()));
    QCOMPARE(withoutPaths(again->figures()), withoutPaths(m_first->figures()));
    // Acts and telephone events reach the truth on two ways: within an instant their order may
    // differ.
    QCOMPARE(sorted(again->truth()), sorted(m_first->truth()));
}

void RehearsalTest::anotherSeedIsAnother()
{
    const auto other = m_fixture.rehearse(withSeed(2));
    QVERIFY2(other->status() == 0, qPrintable(other->errors()));
    auto figures = withoutPaths(other->figures());
    auto first = withoutPaths(m_first->figures());
    figures.remove(u"seed"_s);
    first.remove(u"seed"_s);
    QVERIFY(figures != first);
}

void RehearsalTest::sabotageIsNamed_data()
{
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("fate");
    QTest::newRow("drop") << u"ended"_s << u" was lost$"_s;
    QTest::newRow("double") << u"ended"_s << u" was delivered 2 times, sent once$"_s;
    QTest::newRow("swap") << u"(?:offered|ended|declined)"_s << u" came in the place of '"_s;
}

void RehearsalTest::sabotageIsNamed()
{
    QFETCH(QString, event);
    QFETCH(QString, fate);
    const auto kind = QString::fromLatin1(QTest::currentDataTag());
    const auto sabotaged = m_fixture.rehearse(
        {u"--calls"_s, u"16"_s, u"--directorate"_s, u"valdorata"_s, u"--sabotage"_s, kind});
    QVERIFY2(sabotaged->status() == 1, qPrintable(sabotaged->errors()));
    QVERIFY(!sabotaged->figures()[u"balanced"].toBool(true));
    const QRegularExpression named(
        u"event '%1' of \\S+ of conversation (\\S+)%2"_s.arg(event, fate));
    QStringList conversations;
    for (const auto &difference : sabotaged->differences()) {
        if (const auto match = named.match(difference); match.hasMatch())
            conversations.append(match.captured(1));
    }
    QVERIFY2(conversations.size() == 1, qPrintable(sabotaged->differences().join(u'\n')));
    QVERIFY(support::find(sabotaged->truth(), u"arrived"_s, conversations.constFirst()));
}

// Every attempt is made in the conversation that asked for it, and nobody is called twice.
void RehearsalTest::theExchangesOwnCallbacksBalance()
{
    QTemporaryDir folder;
    QVERIFY(writeOwning(folder.path()));
    const auto owning = m_fixture.rehearse(
        small + QStringList{u"--directorate"_s, u"montelago"_s, u"--resources"_s, folder.path()});
    QVERIFY2(owning->status() == 0, qPrintable(owning->errors()));
    QCOMPARE(owning->differences(), QStringList());
    QSet<QString> accepted;
    int attempts = 0;
    for (const auto &each : owning->truth()) {
        if (each.what == "acceptance"_L1)
            accepted.insert(each.conversation());
        if (each.what != "dialled"_L1)
            continue;
        ++attempts;
        QVERIFY2(accepted.contains(each.conversation()), qPrintable(each.conversation()));
    }
    QVERIFY(attempts > accepted.size() / 2);
}

void RehearsalTest::anInterruptedRehearsalLeavesNothing()
{
    const auto interrupted = m_fixture.begin(withSeed(1));
    QVERIFY(QTest::qWaitFor([&] { return interrupted->lines() > 300; }, 300'000));
    const auto children = support::childrenOf(interrupted->id());
    // Intake and every robot of both directorates.
    QVERIFY(children.size() > 10);
    QVERIFY(std::any_of(children.begin(), children.end(),
                        [](const auto &child) { return child.isNamed(u"richiamate-intake"_s); }));
    interrupted->interrupt();
    QVERIFY(interrupted->end(120'000));
    QCOMPARE(interrupted->status(), 130);
    for (const auto &child : children)
        QVERIFY2(!support::isRunning(child), qPrintable(child.commandLine.join(u' ')));
    QVERIFY(interrupted->figures().isEmpty());
    QCOMPARE(m_fixture.server().local({u"status"_s}).status, 0);
}

QTEST_GUILESS_MAIN(RehearsalTest)
#include "tst_rehearsal.moc"
