#include "shellfixture.h"

#include "ui/shell/strip.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::Act;

class TestActionList : public ShellFixture
{
    Q_OBJECT

private Q_SLOTS:
    void findsAndPerforms();
    void hidesWhatIsImpossible();
    void givesTheFocusBack();
};

void TestActionList::findsAndPerforms()
{
    QWidget *note = find<QPlainTextEdit>(u"queueNote"_s);
    note->setFocus();
    m_window->openActionList();
    auto *field = find<QLineEdit>(u"actionFilter"_s);
    auto *list = find<QListWidget>(u"actions"_s);
    QVERIFY(field->hasFocus());
    QCOMPARE(list->count(), ui::Actions::table().size());
    QTest::keyClicks(field, u"office transf"_s);
    QCOMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->data(Qt::AccessibleTextRole).toString(),
             u"Put through, or transfer, to an office, F7"_s);
    QTest::keyClicks(field, u"zzz"_s);
    QCOMPARE(list->count(), 0);
    field->setText(u"transfer"_s);
    QTest::keyClick(field, Qt::Key_Down);
    QVERIFY(list->hasFocus());
    QWidget *focusedThen = nullptr;
    QObject::connect(&m_window->actions(), &ui::Actions::asked, this,
                     [&focusedThen] { focusedThen = QApplication::focusWidget(); });
    QSignalSpy asked(&m_window->actions(), &ui::Actions::asked);
    QTest::keyClick(list, Qt::Key_Return);
    disconnect(&m_window->actions(), nullptr, this, nullptr);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<Act>(), Act::Transfer);
    QCOMPARE(focusedThen, note);
    QVERIFY(!list->isVisible());
}

void TestActionList::hidesWhatIsImpossible()
{
    m_window->actions().setPossible(Act::Transfer, false);
    m_window->openActionList();
    auto *list = find<QListWidget>(u"actions"_s);
    QCOMPARE(list->count(), ui::Actions::table().size() - 1);
    QVERIFY(
        list->findItems(u"Put through, or transfer, to an office"_s, Qt::MatchExactly).isEmpty());
    // What is typed in the list searches on.
    list->setFocus();
    QTest::keyClick(list, Qt::Key_P);
    QCOMPARE(find<QLineEdit>(u"actionFilter"_s)->text(), u"p"_s);
    QVERIFY(find<QLineEdit>(u"actionFilter"_s)->hasFocus());
}

void TestActionList::givesTheFocusBack()
{
    QWidget *note = find<QPlainTextEdit>(u"queueNote"_s);
    note->setFocus();
    m_window->openActionList();
    m_window->openActionList();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(note->hasFocus());
    m_window->openActionList();
    m_window->focusStrip();
    QVERIFY(!find<QListWidget>(u"actions"_s)->isVisible());
    QVERIFY(find<ui::Strip>()->hasFocus());
}

QTEST_MAIN(TestActionList)
#include "tst_actionlist.moc"
