#include "core/words/languages.h"
#include "core/words/translators.h"
#include "tests/desk/commonjobs.h"
#include "ui/shared/keybutton.h"
#include "ui/shell/actionrow.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using support::CommonJob;
using support::SeatedDesk;

namespace {

enum class Way { KeyOfTheRow, EnterInTheList };

QListWidget &listOf(SeatedDesk &desk)
{
    return *desk.window.findChild<QListWidget *>(u"actions"_s);
}

// As they are read to whoever opened F1 and typed a name.
QStringList rowsFor(SeatedDesk &desk, const QString &name)
{
    desk.press(u"F1"_s);
    desk.window.findChild<QLineEdit *>(u"actionFilter"_s)->setText(name);
    QStringList rows;
    for (int row = 0; row < listOf(desk).count(); ++row)
        rows.append(listOf(desk).item(row)->data(Qt::AccessibleTextRole).toString());
    return rows;
}

// Someone who knows names, and F1.
class NewHands final : public support::Hands
{
public:
    NewHands(SeatedDesk &desk, Way way) : m_desk(desk), m_way(way) {}

    void act(const QString &name) override
    {
        const auto rows = rowsFor(m_desk, name);
        QVERIFY2(!rows.isEmpty(), qPrintable(name));
        if (m_way == Way::EnterInTheList)
            return m_desk.press(u"Return"_s);
        const auto key = listOf(m_desk).item(0)->data(ui::ActionRow::keyRole).toString();
        QVERIFY2(!key.isEmpty() && rows.constFirst().endsWith(key), qPrintable(rows.constFirst()));
        m_desk.press(u"Esc"_s);
        m_desk.press(key);
    }
    void find(const QString &letters) override { m_desk.type(letters); }
    void write(const QString &note) override { m_desk.type(note); }
    void take() override { m_desk.press(u"Return"_s); }
    void mark() override { m_desk.press(u"Space"_s); }

private:
    SeatedDesk &m_desk;
    Way m_way;
};

} // namespace

// The commonest jobs by somebody who knows what they are called and opens F1 for the rest.
class KeysFromHelpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_home.isValid() && qputenv("HOME", nextHome().toUtf8())); }
    void commonJobs_data();
    void commonJobs();
    void everyWordOfTheKeyLineIsFound();

private:
    [[nodiscard]] QString nextHome()
    {
        return m_home.filePath(QString::fromLatin1(QTest::currentDataTag()));
    }

    QTemporaryDir m_home;
};

void KeysFromHelpTest::commonJobs_data()
{
    QTest::addColumn<const CommonJob *>("job");
    QTest::addColumn<Way>("way");
    for (const auto &job : support::commonJobs()) {
        QTest::addRow("%s, by its key", job.name) << &job << Way::KeyOfTheRow;
        QTest::addRow("%s, by Enter", job.name) << &job << Way::EnterInTheList;
    }
}

void KeysFromHelpTest::commonJobs()
{
    QFETCH(const CommonJob *, job);
    QFETCH(const Way, way);
    SeatedDesk desk(job->role, job->office);
    NewHands hands(desk, way);
    job->work(desk, hands);
    if (QTest::currentTestFailed())
        return;
    QTRY_VERIFY(desk.session->isIdle() && desk.session->mayEnd());
}

// What the line below calls an action, F1 finds.
void KeysFromHelpTest::everyWordOfTheKeyLineIsFound()
{
    SeatedDesk desk;
    words::Translators translators;
    for (const auto &language : words::languages()) {
        translators.speak(language.code);
        desk.session->setLanguage(language.code);
        QCoreApplication::processEvents();
        for (const auto phase : {desk::Phase::Idle, desk::Phase::Talking}) {
            for (const auto place : {ui::Place::Queue, ui::Place::Monitoring}) {
                const desk::Views views(desk.session->sight(), desk.session->sentences());
                for (const auto &[act, word] : views.keys({phase}, place)) {
                    const auto key = ui::keyText(desk.window.actions().key(act));
                    const auto rows = rowsFor(desk, word);
                    const auto found = rows.filter(key);
                    QVERIFY2(!found.isEmpty(), qPrintable(language.code + u": "_s + word));
                    desk.press(u"Esc"_s);
                }
            }
        }
    }
}

QTEST_MAIN(KeysFromHelpTest)
#include "tst_keysfromhelp.moc"
