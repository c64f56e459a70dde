#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int linesAsked = 50'000;
#ifdef __SANITIZE_ADDRESS__ // instrumented code takes several times as long
constexpr double linesOfSecond = 5'000;
#else
constexpr double linesOfSecond = 100'000;
#endif
constexpr int phonesAsked = 10'000;
constexpr int turns = 3;

const QString program = QStringLiteral(PROGRAM_FOLDER "/richiamate-admin");
const QString barePhone = QStringLiteral(PROGRAM_FOLDER "/barephone");

// User time of the programs that have ended: what others do on the machine does not count.
double secondsOfChildren()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return static_cast<double>(usage.ru_utime.tv_sec)
           + static_cast<double>(usage.ru_utime.tv_usec) / 1e6;
}

// Figures that repeat: a linear congruential generator of our own.
class Chance
{
public:
    quint32 below(quint32 end)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<quint32>(m_state >> 33) % end;
    }
    QByteArray digits(int count)
    {
        QByteArray text;
        for (; count > 0; --count)
            text += static_cast<char>('0' + below(10));
        return text;
    }

private:
    quint64 m_state = 1;
};

QByteArray anyInstant(Chance &chance)
{
    const QDateTime begin(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    return begin.addSecs(chance.below(365 * 24 * 3600)).toString(Qt::ISODate).toLatin1();
}

QByteArray anyTaxCode(Chance &chance)
{
    if (chance.below(4) == 0)
        return chance.digits(11);
    return "XQZKWJ" + chance.digits(2) + "ABCDEHLMPRST"[chance.below(12)] + chance.digits(2) + 'X'
           + chance.digits(3) + static_cast<char>('A' + chance.below(26));
}

// Mobiles, fixed lines, foreign and free numbers, and mistakes, as a day's calls bring them.
QByteArray anyPhone(Chance &chance)
{
    switch (chance.below(10)) {
    case 0:
        return "06 " + chance.digits(4) + ' ' + chance.digits(4);
    case 1:
        return "0471 " + chance.digits(6);
    case 2:
        return "+4144" + chance.digits(7);
    case 3:
        return chance.below(2) == 0 ? "800 " + chance.digits(6) : chance.digits(6);
    default:
        return "+3934" + chance.digits(8);
    }
}

template <class Line> QByteArray linesOf(int count, Line line)
{
    Chance chance;
    QByteArray text;
    for (; count > 0; --count)
        text += line(chance) + '\n';
    return text;
}

} // namespace

// Questions line by line, by the processor time they take on one core.
class QuestionSpeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void linesOfASecond_data();
    void linesOfASecond();
    void phonesComparedWithTheLibrary();

private:
    // User seconds it took to answer each line of a file; negative when it did not.
    [[nodiscard]] double ask(const QString &what, const QStringList &arguments,
                             const QString &lines, int count);

    QTemporaryDir m_folder;
};

void QuestionSpeedTest::initTestCase()
{
    const auto write = [this](const QString &name, const QByteArray &text) {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    QVERIFY(write(u"instants"_s, linesOf(linesAsked, anyInstant)));
    QVERIFY(write(u"tax-codes"_s, linesOf(linesAsked, anyTaxCode)));
    QVERIFY(write(u"phones"_s, linesOf(phonesAsked, anyPhone)));
}

double QuestionSpeedTest::ask(const QString &what, const QStringList &arguments,
                              const QString &lines, int count)
{
    const auto answers = m_folder.filePath(u"answers"_s);
    const double before = secondsOfChildren();
    QProcess asked;
    asked.setStandardInputFile(m_folder.filePath(lines));
    asked.setStandardOutputFile(answers);
    asked.start(what, arguments);
    if (!asked.waitForFinished(120'000) || asked.exitCode() != 0)
        return -1;
    const double taken = secondsOfChildren() - before;
    QFile file(answers);
    const bool isWhole = file.open(QIODevice::ReadOnly) && file.readAll().count('\n') == count;
    return isWhole ? taken : -1;
}

void QuestionSpeedTest::linesOfASecond_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("lines");
    const auto row = [](const char *question, const QString &lines) {
        QTest::newRow(question) << QString::fromLatin1(question) << lines;
    };
    row("explain hours --stdin", u"instants"_s);
    row("explain route --option 1 --stdin", u"instants"_s);
    row("explain route --option 1 --caller +393456789012 --calls-today 9 --stdin", u"instants"_s);
    row("check tax-code --stdin", u"tax-codes"_s);
}

void QuestionSpeedTest::linesOfASecond()
{
    QFETCH(QString, question);
    QFETCH(QString, lines);
    double taken = 0; // the best of three: what else the machine does only ever adds
    for (int round = 0; round < 3; ++round) {
        const double once = ask(program, question.split(u' '), lines, linesAsked);
        QVERIFY(once > 0);
        taken = round == 0 ? once : std::min(taken, once);
    }
    qInfo("%s: %.0f lines a second of one core", qPrintable(question), linesAsked / taken);
    QVERIFY2(linesAsked / taken >= linesOfSecond, "fewer than the 100,000 asked for");
}

void QuestionSpeedTest::phonesComparedWithTheLibrary()
{
    double ours = 0;
    double bare = 0;
    for (int turn = 0; turn < turns; ++turn) {
        const double our = ask(program, {u"check"_s, u"phone"_s, u"--stdin"_s}, u"phones"_s,
                               phonesAsked);
        const double its = ask(barePhone, {}, u"phones"_s, phonesAsked);
        QVERIFY(our > 0 && its > 0);
        ours += our;
        bare += its;
    }
    const double ratio = bare / ours;
    qInfo("check phone: %.0f lines a second, bare libphonenumber %.0f, ratio %.2f",
          turns * phonesAsked / ours, turns * phonesAsked / bare, ratio);
    QVERIFY2(ratio >= 0.5, "less than half of bare libphonenumber");
}

QTEST_GUILESS_MAIN(QuestionSpeedTest)
#include "tst_questionspeed.moc"
