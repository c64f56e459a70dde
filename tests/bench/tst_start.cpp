#include "tests/desk/deskathand.h"
#include "tests/desk/deskdatabase.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using support::DeskAtHand;
using support::DeskDatabase;

// From starting the program to a queue of 500 that can be used, the desk and a bare window in turn.
class StartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isNotMuchSlowerThanABareWindow();

private:
    DeskDatabase m_database;
};

namespace {

constexpr int callbacks = 500;
constexpr int turns = 11;

qint64 median(QList<qint64> times)
{
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

} // namespace

void StartTest::initTestCase()
{
    QVERIFY(m_database.start());
    QCOMPARE(
        m_database.ask(u"select count(private.new_callback((select id from private.office "
                       "where code = 'CEN'), '+39312' || (1000000 + n), api.now() - n * "
                       "interval '1 min', '{}')) from generate_series(1, %1) n"_s.arg(callbacks)),
        QString::number(callbacks));
}

void StartTest::isNotMuchSlowerThanABareWindow()
{
    QList<qint64> desk;
    QList<qint64> bare;
    const auto login = u"valdorata_operatore_1"_s;
    const auto rows = QString::number(callbacks);
    for (int turn = 0; turn < turns; ++turn) {
        QElapsedTimer watch;
        watch.start();
        {
            DeskAtHand started(
                {u"--service"_s, DeskDatabase::service(), u"--user"_s, login, u"--handset"_s});
            QVERIFY2(started.shows(u"rows"_s, rows), qPrintable(started.errors()));
            desk.append(watch.elapsed());
            QVERIFY(started.close());
        }
        watch.restart();
        QProcess window;
        window.start(QStringLiteral(PROGRAM_FOLDER "/barewindow"),
                     {DeskDatabase::service(), login});
        QVERIFY(window.waitForReadyRead());
        bare.append(watch.elapsed());
        QCOMPARE(window.readAllStandardOutput().trimmed(), rows.toUtf8());
        QVERIFY(window.waitForFinished());
    }
    const double ratio = static_cast<double>(median(desk)) / static_cast<double>(median(bare));
    qInfo("start to %d rows: desk %lld ms, bare window %lld ms, ratio %.2f", callbacks,
          median(desk), median(bare), ratio);
    QVERIFY(ratio < 3.0);
}

QTEST_GUILESS_MAIN(StartTest)
#include "tst_start.moc"
