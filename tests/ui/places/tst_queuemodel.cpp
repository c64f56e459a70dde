#include "sample.h"
#include "ui/queue/queuefilter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using sample::at;
using sample::callback;
using ui::QueueColumn;
using ui::QueueFilter;
using ui::QueueModel;
using ui::Urgency;

// Rows come, change and go one by one; the order and the search are the filter's; a passing second
// tells only what reads differently.
class QueueModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rowsComeAndGoWithoutAReset();
    void theSmallestPromiseIsFirst();
    void aRowThatMovesStaysTheSame();
    void urgencyFollowsTheOpeningTime_data();
    void urgencyFollowsTheOpeningTime();
    void aSecondTellsNothing();
    void aMinuteTellsTheTimesOnly();
    void attemptsTellWhatComesNext_data();
    void attemptsTellWhatComesNext();
    void othersNumbersStayMasked();
    void searchFinds_data();
    void searchFinds();
    void aRowIsReadAsOneSentenceOrCellByCell();
    void theAnswerEndsTheWaiting();
    void columnsStandAsThePersonSays();

private:
    [[nodiscard]] QString cell(int row, QueueColumn column) const
    {
        return m_filter->index(row, static_cast<int>(column)).data().toString();
    }
    [[nodiscard]] QList<qint64> ids() const
    {
        QList<qint64> ids;
        for (int row = 0; row < m_filter->rowCount(); ++row)
            ids.append(m_filter->callback(row).id.value());
        return ids;
    }

    std::unique_ptr<QueueModel> m_model;
    std::unique_ptr<QueueFilter> m_filter;
    std::unique_ptr<QAbstractItemModelTester> m_testers[2];
};

using Ids = QList<qint64>;

void QueueModelTest::init()
{
    m_filter.reset();
    m_model = std::make_unique<QueueModel>();
    m_filter = std::make_unique<QueueFilter>(*m_model);
    const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    m_testers[0] = std::make_unique<QAbstractItemModelTester>(m_model.get(), mode);
    m_testers[1] = std::make_unique<QAbstractItemModelTester>(m_filter.get(), mode);
    m_model->show(sample::directorate(), sample::sentences(), at(11, 0));
}

void QueueModelTest::rowsComeAndGoWithoutAReset()
{
    const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    const auto one = callback(1, at(11, 30));
    const auto two = callback(2, at(12, 0));
    m_model->show(sample::inserted<calls::Callback>({one, two}), at(11, 0));
    QCOMPARE(m_model->rowCount(), 2);
    m_model->show(sample::removed<calls::Callback>({one}), at(11, 0));
    QCOMPARE(ids(), Ids{2});
    m_model->show(sample::removed<calls::Callback>({one}), at(11, 0));
    QCOMPARE(m_model->rowCount(), 1);
    m_model->show(sample::inserted<calls::Callback>({one}), at(11, 0));
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(resets.count(), 0);
}

void QueueModelTest::theSmallestPromiseIsFirst()
{
    auto early = callback(4, at(12, 0));
    early.firstRingAt = at(8, 0);
    m_model->show(sample::inserted<calls::Callback>({callback(3, at(12, 0)), callback(2, at(12, 0)),
                                                     early, callback(1, at(12, 30))}),
                  at(11, 0));
    QCOMPARE(ids(), (Ids{4, 2, 3, 1}));
}

void QueueModelTest::aRowThatMovesStaysTheSame()
{
    auto first = callback(1, at(11, 30));
    m_model->show(sample::inserted<calls::Callback>({first, callback(2, at(12, 0))}), at(11, 0));
    const QPersistentModelIndex looked = m_filter->index(0, 0);
    first.promise = at(12, 30);
    m_model->show(sample::changed<calls::Callback>({first}), at(11, 0));
    QCOMPARE(ids(), (Ids{2, 1}));
    QCOMPARE(looked.row(), 1);
}

void QueueModelTest::urgencyFollowsTheOpeningTime_data()
{
    QTest::addColumn<QDateTime>("promise");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<Urgency>("urgency");
    QTest::addColumn<QString>("text");
    QTest::newRow("passed") << at(11, 20) << at(11, 32) << Urgency::Overdue
                            << u"11:20, overdue by 12 min"_s;
    QTest::newRow("just passed") << at(11, 32) << at(11, 32, 5) << Urgency::Overdue
                                 << u"11:32, just overdue"_s;
    QTest::newRow("passed yesterday") << sample::onDay(23, 12, 30) << at(11, 32) << Urgency::Overdue
                                      << u"yesterday 12:30, overdue"_s;
    QTest::newRow("near") << at(11, 40) << at(11, 32) << Urgency::AtRisk << u"11:40, in 8 min"_s;
    QTest::newRow("twenty minutes")
        << at(11, 52) << at(11, 32) << Urgency::OnTime << u"11:52, in 20 min"_s;
    QTest::newRow("another day") << sample::onDay(25, 9, 40) << at(11, 32) << Urgency::OtherDay
                                 << u"tomorrow 9:40"_s;
    QTest::newRow("a night away, no opening time left")
        << sample::onDay(25, 9, 10) << at(12, 55) << Urgency::AtRisk << u"tomorrow 9:10, at risk"_s;
}

void QueueModelTest::urgencyFollowsTheOpeningTime()
{
    QFETCH(QDateTime, promise);
    QFETCH(QDateTime, now);
    QFETCH(Urgency, urgency);
    QFETCH(QString, text);
    m_model->show(sample::inserted<calls::Callback>({callback(1, promise)}), now);
    QCOMPARE(m_model->cells(0).urgency, urgency);
    QVERIFY2(cell(0, QueueColumn::Promise).startsWith(text),
             qPrintable(cell(0, QueueColumn::Promise)));
}

void QueueModelTest::aSecondTellsNothing()
{
    m_model->show(sample::inserted<calls::Callback>({callback(1, at(11, 40, 30))}), at(11, 0));
    const QSignalSpy told(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->tick(at(11, 0, 1));
    m_model->tick(at(11, 0, 2));
    QCOMPARE(told.count(), 0);
}

void QueueModelTest::aMinuteTellsTheTimesOnly()
{
    m_model->show(sample::inserted<calls::Callback>({callback(1, at(12, 0))}), at(11, 0));
    const QSignalSpy told(m_model.get(), &QAbstractItemModel::dataChanged);
    const QSignalSpy moved(m_filter.get(), &QAbstractItemModel::layoutChanged);
    m_model->tick(at(11, 1, 1));
    QList<int> columns;
    for (const auto &arguments : told)
        columns.append(arguments.constFirst().toModelIndex().column());
    QCOMPARE(columns, (QList<int>{static_cast<int>(QueueColumn::Promise),
                                  static_cast<int>(QueueColumn::Waiting)}));
    QCOMPARE(moved.count(), 0);
}

void QueueModelTest::attemptsTellWhatComesNext_data()
{
    QTest::addColumn<int>("attempts");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QDateTime>("notBefore");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0 << QString() << at(9, 0) << u"–"_s;
    QTest::newRow("one, now again") << 1 << u"engaged"_s << at(10, 0) << u"1 of 3 · Engaged"_s;
    QTest::newRow("one, later") << 1 << u"no-answer"_s << at(12, 10)
                                << u"1 of 3 · from 12:10 · No answer"_s;
    QTest::newRow("used up") << 3 << u"no-answer"_s << at(12, 10) << u"3 of 3 · No answer"_s;
}

void QueueModelTest::attemptsTellWhatComesNext()
{
    QFETCH(int, attempts);
    QFETCH(QString, outcome);
    QFETCH(QDateTime, notBefore);
    auto row = callback(1, at(12, 0));
    row.attempts = attempts;
    row.lastOutcome = outcome;
    row.notBefore = notBefore;
    m_model->show(sample::inserted<calls::Callback>({row}), at(11, 0));
    QTEST(cell(0, QueueColumn::Attempts), "text");
}

void QueueModelTest::othersNumbersStayMasked()
{
    auto held = callback(1, at(11, 30));
    held.state = calls::CallbackState::Claimed;
    auto mine = callback(2, at(12, 0));
    mine.state = calls::CallbackState::Claimed;
    mine.isMine = true;
    mine.number = u"+390405550123"_s;
    m_model->show(sample::inserted<calls::Callback>({held, mine}), at(11, 0));
    QCOMPARE(cell(0, QueueColumn::Number), u"…11, in hand"_s);
    QCOMPARE(cell(1, QueueColumn::Number), u"040 555 0123, yours"_s);
}

void QueueModelTest::searchFinds_data()
{
    QTest::addColumn<QString>("sought");
    QTest::addColumn<Ids>("found");
    QTest::newRow("nothing sought") << QString() << Ids{1, 2};
    QTest::newRow("grouped digits") << u"040 555"_s << Ids{2};
    QTest::newRow("two digits") << u"11"_s << Ids{1};
    QTest::newRow("request code") << u"1002"_s << Ids{2};
    QTest::newRow("office") << u"front"_s << Ids{1, 2};
    QTest::newRow("menu option") << u"refu"_s << Ids{1, 2};
    QTest::newRow("nobody") << u"999"_s << Ids{};
}

void QueueModelTest::searchFinds()
{
    QFETCH(QString, sought);
    auto mine = callback(2, at(12, 0));
    mine.number = u"+390405550123"_s;
    m_model->show(sample::inserted<calls::Callback>({callback(1, at(11, 30)), mine}), at(11, 0));
    m_filter->search(sought);
    QTEST(ids(), "found");
}

void QueueModelTest::aRowIsReadAsOneSentenceOrCellByCell()
{
    const auto row = callback(1, at(11, 40));
    m_model->show(sample::inserted<calls::Callback>({row, callback(2, at(12, 0))}), at(11, 32));
    const auto read = [this](QueueColumn column) {
        return m_filter->index(0, static_cast<int>(column)).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(read(QueueColumn::Promise),
             sample::sentences().queueRow(row, u"Front office"_s, 1, 2, at(11, 32)).speech);
    // Orca reads every cell of the row: what the sentence said is not said again.
    QCOMPARE(read(QueueColumn::Waiting).trimmed(), QString());
    m_filter->setColumnRead(static_cast<int>(QueueColumn::Waiting));
    QCOMPARE(read(QueueColumn::Promise), u"promise 11 40, in 8 min"_s);
    QCOMPARE(read(QueueColumn::Waiting), sample::sentences().duration(152 * 60));
    m_filter->setColumnRead(0);
    m_filter->setReadingStyle(ui::ReadingStyle::Cell);
    QCOMPARE(read(QueueColumn::Promise), u"promise 11 40, in 8 min"_s);
    QCOMPARE(read(QueueColumn::Calls), u"first call"_s);
}

void QueueModelTest::theAnswerEndsTheWaiting()
{
    auto row = callback(1, at(12, 0));
    m_model->show(sample::inserted<calls::Callback>({row}), at(11, 0));
    m_model->setPending(row.id, true);
    QCOMPARE(cell(0, QueueColumn::Number), u"…11, being taken"_s);
    row.state = calls::CallbackState::Claimed;
    m_model->show(sample::changed<calls::Callback>({row}), at(11, 0));
    QCOMPARE(cell(0, QueueColumn::Number), u"…11, in hand"_s);
}

void QueueModelTest::columnsStandAsThePersonSays()
{
    m_model->show(sample::inserted<calls::Callback>({callback(1, at(11, 40))}), at(11, 32));
    m_filter->setReadingStyle(ui::ReadingStyle::Cell);
    const auto read = [this](int place) {
        return m_filter->index(0, place).data(Qt::AccessibleTextRole).toString();
    };
    const auto head = [this](int place) {
        return m_filter->headerData(place, Qt::Horizontal).toString();
    };
    const QPersistentModelIndex promise = m_filter->index(0, 0);
    m_filter->setColumns({QueueColumn::Calls, QueueColumn::Office, QueueColumn::Promise,
                          QueueColumn::Waiting, QueueColumn::Number, QueueColumn::Option,
                          QueueColumn::Attempts, QueueColumn::Request});
    QCOMPARE(read(0), u"first call"_s);
    QCOMPARE(read(1), u"Front office"_s);
    QCOMPARE(read(2), u"promise 11 40, in 8 min"_s);
    QCOMPARE(head(0) + u' ' + head(1) + u' ' + head(2), u"Calls Office Promise"_s);
    QCOMPARE(promise.column(), 2); // whoever stands there goes along
    // What a minute changes is told where it stands now.
    const QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->tick(at(11, 33));
    QSet<int> places;
    for (const auto &change : changes)
        places += change.constFirst().toModelIndex().column();
    QCOMPARE(places, (QSet<int>{2, 3}));
    m_filter->setColumns({});
    QCOMPARE(read(0), u"promise 11 40, in 7 min"_s);
    QCOMPARE(promise.column(), 0);
}

QTEST_MAIN(QueueModelTest)
#include "tst_queuemodel.moc"
