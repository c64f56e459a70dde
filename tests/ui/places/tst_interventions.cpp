#include "sample.h"
#include "ui/interventions/handovermodel.h"
#include "ui/interventions/interventionsplace.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using base::HandOverId;
using calls::HandOverState;
using sample::at;
using sample::handOver;
using ui::HandOverModel;

// What was put through to my office, by groups; take, write, send back.
class InterventionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_place.reset(); }
    void onlyWhatConcernsMeIsShown_data();
    void onlyWhatConcernsMeIsShown();
    void aTakenOneMovesAndStaysSelected();
    void headsOfGroupsAreNotChosen();
    void theOldestIsFirst();
    void theSheetStandsInPairs();
    void takingIsAsked();
    void theFormHoldsTheDraft();
    void recordingNeedsAnOutcome();
    void withoutRoomTheOutcomeComesFirst();
    void theFocusIsInView();
    void whatCameBackSaysWhy();
    void nothingToDo();
    void everyControlIsNamedAndReached();

private:
    void show(const QList<calls::HandOver> &rows)
    {
        m_place->show(sample::inserted<calls::HandOver>(rows));
    }
    [[nodiscard]] QStringList lines() const;
    template <class Widget> [[nodiscard]] Widget &child(const QString &name) const
    {
        return *m_place->findChild<Widget *>(name);
    }
    [[nodiscard]] QListView &view() const { return child<QListView>(u"handOverView"_s); }

    ui::Theme m_theme;
    sample::Clock m_clock;
    std::unique_ptr<ui::InterventionsPlace> m_place;
};

void InterventionsTest::init()
{
    m_theme.setFactor(1);
    m_clock.at = at(11, 32);
    m_place = std::make_unique<ui::InterventionsPlace>(m_theme, m_clock);
    m_place->show(sample::directorate(), sample::sentences());
    m_place->setMyOffice(u"BACK"_s);
    m_place->resize(1180, 650);
    m_place->show();
    QVERIFY(QTest::qWaitForWindowActive(m_place.get()));
}

QStringList InterventionsTest::lines() const
{
    QStringList lines;
    const auto &model = *view().model();
    for (int row = 0; row < model.rowCount(); ++row)
        lines.append(model.index(row, 0).data().toString().section(u',', 0, -2));
    return lines;
}

void InterventionsTest::onlyWhatConcernsMeIsShown_data()
{
    QTest::addColumn<HandOverState>("state");
    QTest::addColumn<QString>("office");
    QTest::addColumn<bool>("isMine");
    QTest::addColumn<bool>("isFromMe");
    QTest::addColumn<QString>("group");
    const QString none;
    QTest::newRow("arrives") << HandOverState::Offered << u"BACK"_s << false << false
                             << u"Arriving now"_s;
    QTest::newRow("I sent it") << HandOverState::Offered << u"BACK"_s << false << true << none;
    QTest::newRow("other office") << HandOverState::Offered << u"FRONT"_s << false << false << none;
    QTest::newRow("taken by me") << HandOverState::Taken << u"BACK"_s << true << false
                                 << u"To write, oldest first"_s;
    QTest::newRow("in hand") << HandOverState::Taken << u"BACK"_s << false << false
                             << u"To write, oldest first"_s;
    QTest::newRow("came back") << HandOverState::Returned << u"FRONT"_s << false << true
                               << u"Came back to me"_s;
    QTest::newRow("sent back by us")
        << HandOverState::Returned << u"BACK"_s << false << false << none;
    QTest::newRow("taken elsewhere") << HandOverState::Taken << u"FRONT"_s << false << true << none;
}

void InterventionsTest::onlyWhatConcernsMeIsShown()
{
    QFETCH(HandOverState, state);
    QFETCH(QString, office);
    QFETCH(bool, isMine);
    QFETCH(bool, isFromMe);
    QFETCH(QString, group);
    auto row = handOver(1, state);
    row.office = office;
    row.isMine = isMine;
    row.isFromMe = isFromMe;
    show({row});
    QCOMPARE(lines().value(0), group);
    QCOMPARE(lines().size(), group.isEmpty() ? 0 : 2);
}

void InterventionsTest::aTakenOneMovesAndStaysSelected()
{
    HandOverModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(sample::directorate(), sample::sentences(), at(11, 0));
    model.setMyOffice(u"BACK"_s);
    auto arriving = handOver(5, HandOverState::Offered);
    model.show(sample::inserted<calls::HandOver>({arriving, handOver(1, HandOverState::Taken)}),
               at(11, 0));
    const QPersistentModelIndex looked = model.index(1);
    QCOMPARE(model.handOver(1)->id, HandOverId(5));
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    arriving.state = HandOverState::Taken;
    arriving.isMine = true;
    model.show(sample::changed<calls::HandOver>({arriving}), at(11, 0));
    QVERIFY(looked.isValid());
    QCOMPARE(model.handOver(looked.row())->id, HandOverId(5));
    QCOMPARE(model.rowCount(), 3);
    model.show(sample::removed<calls::HandOver>({arriving}), at(11, 0));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(resets.count(), 0);
}

void InterventionsTest::headsOfGroupsAreNotChosen()
{
    show({handOver(1, HandOverState::Offered), handOver(2, HandOverState::Taken)});
    m_place->focusList();
    QCOMPARE(m_place->current(), HandOverId(1));
    QTest::keyClick(&view(), Qt::Key_Down);
    QCOMPARE(m_place->current(), HandOverId(2));
    QTest::keyClick(&view(), Qt::Key_Up);
    QCOMPARE(m_place->current(), HandOverId(1));
}

void InterventionsTest::theOldestIsFirst()
{
    auto topical = handOver(3, HandOverState::Taken);
    topical.topic = u"VAT"_s;
    topical.offeredAt = sample::onDay(16, 10, 0);
    show({handOver(2, HandOverState::Taken), topical});
    QCOMPARE(lines(), (QStringList{u"To write, oldest first"_s, u"VAT number"_s,
                                   u"when the refund comes"_s}));
    const auto read = view().model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
    QCOMPARE(read, sample::sentences().handOverRow(topical, u"Front office"_s, at(11, 32)).speech);
}

void InterventionsTest::theSheetStandsInPairs()
{
    auto row = handOver(1, HandOverState::Offered);
    row.sheet = u"Asks: when the refund comes\nA line without a label"_s;
    show({row});
    m_place->focusList();
    auto &sheet = child<QFrame>(u"handOverSheet"_s);
    QStringList texts;
    for (const auto *label : sheet.findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY(texts.contains(u"Asks"_s));
    QVERIFY(texts.contains(u"A line without a label"_s));
    QVERIFY(texts.contains(u"040 555 0123"_s));
    QVERIFY(texts.contains(u"Put through by Front office at 9:01"_s));
    QVERIFY(sheet.accessibleName().contains(u"Asks: when the refund comes."_s));
}

void InterventionsTest::takingIsAsked()
{
    show({handOver(1, HandOverState::Offered), handOver(2, HandOverState::Taken)});
    QList<qint64> taken;
    QList<qint64> opened;
    connect(m_place.get(), &ui::InterventionsPlace::takeRequested, this,
            [&taken](HandOverId id) { taken.append(id.value()); });
    connect(m_place.get(), &ui::InterventionsPlace::openRequested, this,
            [&opened](HandOverId id) { opened.append(id.value()); });
    m_place->focusList();
    QTest::keyClick(&view(), Qt::Key_Return);
    QTest::keyClick(&child<QPushButton>(u"takeHandOver"_s), Qt::Key_Space);
    QCOMPARE(taken, (QList<qint64>{1, 1}));
    QTest::keyClick(&view(), Qt::Key_Down);
    QTest::keyClick(&view(), Qt::Key_Return);
    QCOMPARE(opened, QList<qint64>{2});
}

void InterventionsTest::theFormHoldsTheDraft()
{
    show({handOver(1, HandOverState::Taken), handOver(2, HandOverState::Taken)});
    const QSignalSpy edited(m_place.get(), &ui::InterventionsPlace::edited);
    const desk::InterventionDraft kept{u"appointment"_s, u"Thursday at 10"_s};
    m_place->open(HandOverId(2), kept);
    QCOMPARE(m_place->opened(), HandOverId(2));
    QCOMPARE(m_place->current(), HandOverId(2));
    QCOMPARE(m_place->draft(), kept);
    QCOMPARE(edited.count(), 0);
    m_place->focusOutcome();
    QTest::keyClick(&child<QRadioButton>(u"not-ours"_s), Qt::Key_Space);
    m_place->focusNote();
    QTest::keyClicks(&child<QPlainTextEdit>(u"interventionNote"_s), u"X"_s);
    QCOMPARE(edited.count(), 2);
    QCOMPARE(m_place->draft().outcome, u"not-ours"_s);
    QTest::keyClick(&view(), Qt::Key_Up);
    QVERIFY(!child<QRadioButton>(u"done"_s).isVisible());
    QCOMPARE(m_place->draft().outcome, u"not-ours"_s);
    m_place->close();
    QCOMPARE(m_place->draft(), desk::InterventionDraft());
    QVERIFY(!m_place->opened());
}

void InterventionsTest::recordingNeedsAnOutcome()
{
    show({handOver(1, HandOverState::Taken)});
    const QSignalSpy recorded(m_place.get(), &ui::InterventionsPlace::recordRequested);
    const QSignalSpy sentBack(m_place.get(), &ui::InterventionsPlace::sendBackRequested);
    m_place->open(HandOverId(1), {});
    auto &record = child<QPushButton>(u"recordIntervention"_s);
    auto &missing = child<QLabel>(u"missing"_s);
    QVERIFY(!record.isEnabled() && !missing.text().isEmpty());
    QTest::keyClick(&child<QRadioButton>(u"done"_s), Qt::Key_Space);
    QVERIFY(record.isEnabled() && missing.text().isEmpty());
    QTest::keyClick(&record, Qt::Key_Space);
    QCOMPARE(recorded.count(), 1);
    m_place->showMissing(u"The note is missing."_s);
    QCOMPARE(missing.text(), u"The note is missing."_s);
    QTest::keyClick(&child<QPushButton>(u"sendBack"_s), Qt::Key_Space);
    QCOMPARE(sentBack.count(), 1);
    m_place->setKept(u"draft kept at 11:31"_s);
    QVERIFY(child<QLabel>(u"kept"_s).isVisible());
}

void InterventionsTest::withoutRoomTheOutcomeComesFirst()
{
    show({handOver(1, HandOverState::Taken)});
    m_place->open(HandOverId(1), {});
    const auto topOf = [this](QWidget &widget) {
        return widget.mapTo(m_place.get(), QPoint(0, 0)).y();
    };
    auto &sheet = child<QWidget>(u"handOverSheet"_s);
    auto &done = child<QWidget>(u"done"_s);
    QTRY_VERIFY(topOf(sheet) < topOf(done));
    m_place->resize(920, 470);
    QTRY_VERIFY(topOf(done) < topOf(sheet));
}

void InterventionsTest::theFocusIsInView()
{
    m_theme.setFactor(2);
    m_place->resize(1180, 480);
    show({handOver(1, HandOverState::Taken)});
    m_place->open(HandOverId(1), {});
    m_place->focusNote();
    auto &note = child<QWidget>(u"interventionNote"_s);
    auto &seen = *child<QScrollArea>(u"interventionScroll"_s).viewport();
    const auto place = [&] { return QRect(note.mapTo(&seen, QPoint(0, 0)), note.size()); };
    QTRY_VERIFY2(seen.rect().contains(place()), qPrintable(QDebug::toString(place())));
}

void InterventionsTest::whatCameBackSaysWhy()
{
    auto row = handOver(1, HandOverState::Returned);
    row.office = u"FRONT"_s;
    row.isFromMe = true;
    row.reason = u"not ours"_s;
    show({row});
    m_place->focusList();
    QVERIFY(child<QFrame>(u"handOverSheet"_s).accessibleName().contains(u"Came back: not ours"_s));
    QVERIFY(!child<QPushButton>(u"takeHandOver"_s).isVisible());
}

void InterventionsTest::nothingToDo()
{
    auto &hint = child<QLabel>(u"interventionHint"_s);
    QVERIFY(hint.isVisible() && !view().isVisible());
    QCOMPARE(hint.text(), u"No hand-overs"_s);
    m_place->focusList();
    QVERIFY(hint.hasFocus());
    show({handOver(1, HandOverState::Offered)});
    m_place->focusList();
    QVERIFY(!hint.isVisible());
}

void InterventionsTest::everyControlIsNamedAndReached()
{
    show({handOver(1, HandOverState::Taken)});
    m_place->open(HandOverId(1), {u"done"_s, {}});
    QCOMPARE(sample::nameless(*m_place), QStringList());
    QCOMPARE(sample::tabOrder(view()),
             (QStringList{u"handOverSheet"_s, u"done"_s, u"interventionNote"_s, u"sendBack"_s,
                          u"recordIntervention"_s}));
}

QTEST_MAIN(InterventionsTest)
#include "tst_interventions.moc"
