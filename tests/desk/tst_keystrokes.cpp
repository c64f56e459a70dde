#include "tests/desk/commonjobs.h"

#include <QApplication>
#include <QFile>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using support::CommonJob;
using support::SeatedDesk;

namespace {

// Every key that the window is given, in order; a chord is one.
class Pressed : public QObject
{
public:
    Pressed() { qApp->installEventFilter(this); }

    QStringList keys;
    bool isCounting = true;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride && watched == QApplication::focusWidget())
            note(static_cast<QKeyEvent *>(event)->keyCombination());
        return false;
    }

private:
    void note(QKeyCombination key)
    {
        const QList<int> modifiers{Qt::Key_Shift, Qt::Key_Control, Qt::Key_Alt};
        if (isCounting && !modifiers.contains(key.key()))
            keys.append(QKeySequence(key).toString(QKeySequence::PortableText));
    }
};

// Someone who knows the keys.
class PractisedHands final : public support::Hands
{
public:
    explicit PractisedHands(SeatedDesk &desk) : m_desk(desk) {}

    void act(const QString &name) override
    {
        static const QHash<QString, QString> keys{{u"Information cards"_s, u"F9"_s},
                                                  {u"Put through"_s, u"F7"_s},
                                                  {u"Go to monitoring"_s, u"Alt+4"_s},
                                                  {u"Go to the interventions"_s, u"Alt+3"_s},
                                                  {u"Print the log"_s, u"Ctrl+P"_s}};
        m_desk.press(keys.value(name, u"F8"_s));
    }
    void find(const QString &letters) override { m_desk.type(letters); }
    void write(const QString &note) override
    {
        m_pressed.isCounting = false;
        m_desk.type(note);
        m_pressed.isCounting = true;
    }
    void take() override { m_desk.press(u"Return"_s); }
    void mark() override { m_desk.press(u"Space"_s); }

    [[nodiscard]] QStringList pressed() const { return m_pressed.keys; }

private:
    SeatedDesk &m_desk;
    Pressed m_pressed;
};

struct TableRow
{
    QString keys;
    QString count;
};

// Of the manual's table of the commonest jobs, by job.
QHash<QString, TableRow> tableOfManual()
{
    QFile file(u"" SOURCE_FOLDER "/resources/manual/desk.md"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto section = QString::fromUtf8(file.readAll())
                             .section(u"## Keys of the commonest jobs"_s, 1)
                             .section(u"\n## "_s, 0, 0);
    QHash<QString, TableRow> rows;
    for (const auto &line : section.split(u'\n')) {
        const auto cells = line.split(u'|');
        if (cells.size() == 5)
            rows.insert(cells[1].trimmed(), {cells[2].trimmed(), cells[3].trimmed()});
    }
    return rows;
}

} // namespace

// The commonest jobs with as few keys as promised, and the manual says the same.
class KeystrokesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("HOME", m_home.path().toUtf8()); }
    void commonJobs_data();
    void commonJobs();

private:
    QTemporaryDir m_home;
};

void KeystrokesTest::commonJobs_data()
{
    QTest::addColumn<const CommonJob *>("job");
    for (const auto &job : support::commonJobs())
        QTest::newRow(job.name) << &job;
}

void KeystrokesTest::commonJobs()
{
    QFETCH(const CommonJob *, job);
    SeatedDesk desk(job->role, job->office);
    PractisedHands hands(desk);
    job->work(desk, hands);
    if (QTest::currentTestFailed())
        return;
    QTRY_VERIFY(desk.session->isIdle() && desk.session->mayEnd());
    const auto pressed = hands.pressed();
    QVERIFY2(pressed.size() <= job->mostKeys, qPrintable(pressed.join(u' ')));
    const auto row = tableOfManual().value(QString::fromLatin1(job->name));
    QCOMPARE(row.keys, pressed.join(u' ').replace(u"Return"_s, u"Enter"_s));
    QCOMPARE(row.count, QString::number(pressed.size()));
}

QTEST_MAIN(KeystrokesTest)
#include "tst_keystrokes.moc"
