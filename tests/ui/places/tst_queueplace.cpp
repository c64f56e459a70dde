#include "sample.h"
#include "ui/queue/queueplace.h"
#include "ui/shared/keybutton.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using calls::CallbackState;
using sample::at;
using sample::callback;

// What a person sees of the queue and does with it, by keys only.
class QueuePlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_place.reset(); }
    void theSummaryTellsEachFactOnce();
    void theNextOneIsOfMyOfficeAndOfNow_data();
    void theNextOneIsOfMyOfficeAndOfNow();
    void theOneButtonTakesTheNext();
    void whyNobodyCanBeTakenIsSaid();
    void enterTakesTheRowUnderTheFocus();
    void whatOthersHoldIsNotTaken();
    void selectionAndScrollSurviveMovingRows();
    void whoeverLeavesHandsTheFocusToANeighbour();
    void searchGoesOnToItsRows();
    void nobodyWaits();
    void withoutTheDatabaseTheListIsDatedAndNotTaken();
    void everyControlIsNamedAndReached();
    void narrowAndLargeShowLess();
    void aColumnMovesPastWhatIsHidden();

private:
    void show(const QList<calls::Callback> &rows)
    {
        m_place->show(sample::inserted<calls::Callback>(rows));
    }
    [[nodiscard]] QTableView &view() const { return *m_place->findChild<QTableView *>(); }
    [[nodiscard]] QPushButton &button() const
    {
        return *m_place->findChild<QPushButton *>(u"takeNext"_s);
    }

    ui::Theme m_theme;
    sample::Clock m_clock;
    std::unique_ptr<ui::QueuePlace> m_place;
};

void QueuePlaceTest::init()
{
    m_theme.setFactor(1);
    m_clock.at = at(11, 32);
    m_place = std::make_unique<ui::QueuePlace>(m_theme, m_clock);
    m_place->show(sample::directorate(), sample::sentences());
    m_place->setMyOffice(u"FRONT"_s);
    m_place->setNextKey(Qt::Key_F8, true);
    m_place->resize(1180, 650);
    m_place->show();
    QVERIFY(QTest::qWaitForWindowActive(m_place.get()));
}

void QueuePlaceTest::theSummaryTellsEachFactOnce()
{
    show({callback(1, at(11, 20)), callback(2, at(11, 40)), callback(3, at(12, 30))});
    QCOMPARE(m_place->summary(), u"1 overdue, 1 within 20 min, 3 waiting"_s);
    m_clock.at = at(11, 41);
    m_place->tick();
    QCOMPARE(m_place->summary(), u"2 overdue, 3 waiting"_s);
}

void QueuePlaceTest::theNextOneIsOfMyOfficeAndOfNow_data()
{
    QTest::addColumn<QString>("office");
    QTest::addColumn<CallbackState>("state");
    QTest::addColumn<QDateTime>("notBefore");
    QTest::addColumn<int>("attempts");
    QTest::addColumn<bool>("isNext");
    QTest::newRow("free") << u"FRONT"_s << CallbackState::Waiting << at(11, 32) << 2 << true;
    QTest::newRow("office") << u"BACK"_s << CallbackState::Waiting << at(9, 0) << 0 << false;
    QTest::newRow("held") << u"FRONT"_s << CallbackState::Claimed << at(9, 0) << 0 << false;
    QTest::newRow("later") << u"FRONT"_s << CallbackState::Waiting << at(11, 33) << 0 << false;
    QTest::newRow("used up") << u"FRONT"_s << CallbackState::Waiting << at(9, 0) << 3 << false;
}

void QueuePlaceTest::theNextOneIsOfMyOfficeAndOfNow()
{
    QFETCH(QString, office);
    QFETCH(CallbackState, state);
    QFETCH(QDateTime, notBefore);
    QFETCH(int, attempts);
    QFETCH(bool, isNext);
    auto row = callback(1, at(11, 20));
    row.office = office;
    row.state = state;
    row.notBefore = notBefore;
    row.attempts = attempts;
    show({callback(2, at(12, 0)), row});
    QVERIFY(m_place->first());
    QCOMPARE(m_place->first()->id.value(), isNext ? 1 : 2);
}

void QueuePlaceTest::theOneButtonTakesTheNext()
{
    show({callback(1, at(11, 20))});
    const QSignalSpy asked(m_place.get(), &ui::QueuePlace::takeNextRequested);
    button().setFocus();
    QTest::keyClick(&button(), Qt::Key_Space);
    QCOMPARE(asked.count(), 1);
    QVERIFY(button().accessibleDescription().contains(u"F8"_s));
}

void QueuePlaceTest::whyNobodyCanBeTakenIsSaid()
{
    auto later = callback(1, at(11, 20));
    later.notBefore = at(12, 10);
    show({later});
    QVERIFY(!button().isVisible());
    QVERIFY(m_place->findChild<QLabel *>(u"nextWhere"_s)->text().contains(u"12:10"_s));
    m_clock.at = at(12, 10);
    m_place->tick();
    QVERIFY(button().isVisible() && button().isEnabled());
    m_place->setNextKey(Qt::Key_F8, false);
    QVERIFY(!button().isEnabled());
    QVERIFY(m_place->findChild<QLabel *>(u"nextWhy"_s)->isVisible());
}

void QueuePlaceTest::enterTakesTheRowUnderTheFocus()
{
    show({callback(1, at(11, 20)), callback(2, at(11, 40)), callback(3, at(12, 0))});
    QList<qint64> taken;
    connect(m_place.get(), &ui::QueuePlace::takeRequested, this,
            [&taken](base::CallbackId id) { taken.append(id.value()); });
    m_place->focusList();
    QCOMPARE(m_place->current(), base::CallbackId(1));
    QTest::keyClick(&view(), Qt::Key_Down);
    QTest::keyClick(&view(), Qt::Key_Return);
    QCOMPARE(taken, QList<qint64>{2});
    QTest::keyClick(&view(), Qt::Key_End);
    QCOMPARE(m_place->current(), base::CallbackId(3));
    QVERIFY(m_place->rowInFull().speech.contains(u"hird of 3"_s));
    QTest::keyClick(&view(), Qt::Key_Home);
    QCOMPARE(m_place->current(), base::CallbackId(1));
}

void QueuePlaceTest::whatOthersHoldIsNotTaken()
{
    auto held = callback(1, at(11, 20));
    held.state = CallbackState::Calling;
    show({held});
    const QSignalSpy taken(m_place.get(), &ui::QueuePlace::takeRequested);
    m_place->focusList();
    QTest::keyClick(&view(), Qt::Key_Return);
    QCOMPARE(taken.count(), 0);
}

void QueuePlaceTest::selectionAndScrollSurviveMovingRows()
{
    QList<calls::Callback> rows;
    for (int id = 1; id <= 60; ++id)
        rows.append(callback(id, at(11, 40).addSecs(60 * id)));
    show(rows);
    QTRY_VERIFY(view().viewport()->height() > 300);
    m_place->focusList();
    for (int step = 0; step < 40; ++step)
        QTest::keyClick(&view(), Qt::Key_Down);
    QCOMPARE(m_place->current(), base::CallbackId(41));
    const auto place = [this] { return view().visualRect(view().currentIndex()).top(); };
    const int before = place();
    show({callback(100, at(11, 20)), callback(101, at(11, 21))});
    QCOMPARE(m_place->current(), base::CallbackId(41));
    QVERIFY(view().selectionModel()->isRowSelected(view().currentIndex().row()));
    QCOMPARE(place(), before);
    m_place->show(sample::removed<calls::Callback>({rows[0], rows[1], rows[2]}));
    QCOMPARE(m_place->current(), base::CallbackId(41));
    QCOMPARE(place(), before);
}

void QueuePlaceTest::whoeverLeavesHandsTheFocusToANeighbour()
{
    const QList rows{callback(1, at(11, 20)), callback(2, at(11, 40)), callback(3, at(12, 0))};
    show(rows);
    m_place->focusList();
    QTest::keyClick(&view(), Qt::Key_Down);
    m_place->show(sample::removed<calls::Callback>({rows[1]}));
    QVERIFY(m_place->current() && *m_place->current() != base::CallbackId(2));
    QVERIFY(view().hasFocus());
}

void QueuePlaceTest::searchGoesOnToItsRows()
{
    show({callback(1, at(11, 20)), callback(2, at(11, 40))});
    m_place->find();
    auto *search = m_place->findChild<QLineEdit *>(u"queueSearch"_s);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"1002"_s);
    QCOMPARE(view().model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(view().hasFocus());
    QCOMPARE(m_place->current(), base::CallbackId(2));
    m_place->find();
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(view().model()->rowCount(), 2);
    QCOMPARE(m_place->current(), base::CallbackId(2));
}

void QueuePlaceTest::nobodyWaits()
{
    auto *empty = m_place->findChild<QWidget *>(u"queueEmpty"_s);
    QVERIFY(empty->isVisible() && !view().isVisible());
    QCOMPARE(m_place->summary(), u"Nobody is waiting"_s);
    m_place->focusList();
    QVERIFY(empty->hasFocus());
    show({callback(1, at(11, 40))});
    QVERIFY(!empty->isVisible() && view().isVisible());
}

void QueuePlaceTest::withoutTheDatabaseTheListIsDatedAndNotTaken()
{
    show({callback(1, at(11, 20))});
    m_place->setConnected(false, at(11, 29));
    QVERIFY(m_place->summary().startsWith(u"Situation of 11:29"_s));
    QVERIFY(view().isVisible() && !button().isVisible());
    const QSignalSpy taken(m_place.get(), &ui::QueuePlace::takeRequested);
    m_place->focusList();
    QTest::keyClick(&view(), Qt::Key_Return);
    QCOMPARE(taken.count(), 0);
    m_place->setConnected(true, {});
    QVERIFY(button().isVisible());
    QTest::keyClick(&view(), Qt::Key_Return);
    QCOMPARE(taken.count(), 1);
}

void QueuePlaceTest::everyControlIsNamedAndReached()
{
    show({callback(1, at(11, 20))});
    QCOMPARE(sample::nameless(*m_place), QStringList());
    QCOMPARE(sample::tabOrder(view()), (QStringList{u"queueSearch"_s, u"takeNext"_s}));
}

void QueuePlaceTest::narrowAndLargeShowLess()
{
    show({callback(1, at(11, 20))});
    const auto shown = [this] {
        int columns = 0;
        for (int column = 0; column < view().model()->columnCount(); ++column)
            columns += view().isColumnHidden(column) ? 0 : 1;
        return columns;
    };
    m_place->resize(1800, 650);
    QTRY_COMPARE(shown(), 8);
    m_place->resize(920, 470);
    QTRY_COMPARE(shown(), 6);
    const int oneLine = view().rowHeight(0);
    m_theme.setFactor(2);
    QTRY_COMPARE(shown(), 2);
    QVERIFY(view().rowHeight(0) > 2 * oneLine);
    QVERIFY(button().isVisible() && button().text().contains(u"…11"_s));
}

// Told to screen readers in the person's order, and to the eyes.
void QueuePlaceTest::aColumnMovesPastWhatIsHidden()
{
    show({callback(1, at(11, 40))});
    m_place->setReadingStyle(ui::ReadingStyle::Cell);
    m_theme.setFactor(2); // promise and number alone
    button().setFocus();
    QVERIFY(!m_place->moveColumn(1)); // the focus is elsewhere
    m_place->focusList();
    auto *table = QAccessible::queryAccessibleInterface(&view())->tableInterface();
    QVERIFY(table);
    const auto told = [table](int place) {
        return table->cellAt(0, place)->text(QAccessible::Name);
    };
    const auto promise = told(0);
    QVERIFY(promise.startsWith(u"promise"_s));
    const QSignalSpy asked(m_place.get(), &ui::QueuePlace::columnMoveRequested);
    QTest::keyClick(&view(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().constFirst().toInt(), 1);
    const auto moved = m_place->moveColumn(1);
    QVERIFY(moved);
    QCOMPARE(moved->name, u"Promise"_s);
    QCOMPARE(moved->place, 2);
    QCOMPARE(moved->of, 2);
    QCOMPARE(m_place->moveColumn(1)->place, 2); // at the end it stays
    QCOMPARE(view().currentIndex().column(), 2);
    QCOMPARE(told(2), promise);
    QCOMPARE(m_place->columns().indexOf(ui::QueueColumn::Promise), 2);
    QVERIFY(view().columnViewportPosition(2) > view().columnViewportPosition(1));
    m_place->setColumns({});
    QCOMPARE(told(0), promise);
    QVERIFY(m_place->columns().isEmpty());
}

QTEST_MAIN(QueuePlaceTest)
#include "tst_queueplace.moc"
