#include "core/board/board.h"

#include <QTest>

using board::Completeness;
using calls::Callback;
using calls::CallbackState;
using namespace Qt::StringLiterals;

namespace {

Callback row(qint64 id, qint64 revision, CallbackState state = CallbackState::Waiting)
{
    Callback callback{base::CallbackId(id), base::Revision(revision)};
    callback.state = state;
    return callback;
}

QList<qint64> idsOf(const QList<Callback> &rows)
{
    QList<qint64> ids;
    for (const auto &one : rows)
        ids.append(one.id.value());
    std::sort(ids.begin(), ids.end());
    return ids;
}

using Ids = QList<qint64>;

} // namespace

// The one writer's rules: what is not newer is dropped, and a snapshot is compared, not replaced.
class BoardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_picture = {}; }
    void theFirstSnapshotInsertsWhatIsOpen();
    void aNewerRowChanges();
    void anOlderRowIsDropped();
    void theSameRowSaysNothing();
    void theSameRevisionMayTellMore();
    void whatIsOverLeaves();
    void whatIsOverNeverEnters();
    void aSnapshotRemovesWhatItDoesNotName();
    void changesRemoveNothingTheyDoNotName();
    void anEmptySnapshotEmpties();

private:
    void fill()
    {
        const auto filled = m_picture.apply({row(1, 5), row(2, 5), row(3, 5)},
                                            Completeness::Snapshot);
        QCOMPARE(idsOf(filled.inserted), (Ids{1, 2, 3}));
    }
    board::Picture<Callback> m_picture;
};

void BoardTest::theFirstSnapshotInsertsWhatIsOpen()
{
    fill();
    QCOMPARE(m_picture.rows().size(), 3);
    QVERIFY(!m_picture.find(base::CallbackId(4)));
}

void BoardTest::aNewerRowChanges()
{
    fill();
    const auto difference = m_picture.apply({row(2, 6, CallbackState::Claimed)},
                                            Completeness::Changes);
    QCOMPARE(idsOf(difference.changed), Ids{2});
    QVERIFY(difference.inserted.isEmpty() && difference.removed.isEmpty());
    QCOMPARE(m_picture.find(base::CallbackId(2))->state, CallbackState::Claimed);
}

void BoardTest::anOlderRowIsDropped()
{
    fill();
    for (const auto completeness : {Completeness::Changes, Completeness::Snapshot}) {
        const auto difference = m_picture.apply(
            {row(1, 5), row(2, 4, CallbackState::Claimed), row(3, 4, CallbackState::Closed)},
            completeness);
        QVERIFY(difference.isEmpty());
        QCOMPARE(m_picture.find(base::CallbackId(2))->state, CallbackState::Waiting);
        QVERIFY(m_picture.find(base::CallbackId(3)));
    }
}

void BoardTest::theSameRowSaysNothing()
{
    fill();
    QVERIFY(m_picture.apply({row(3, 5)}, Completeness::Changes).isEmpty());
    QVERIFY(m_picture.apply({row(1, 5), row(2, 5), row(3, 5)}, Completeness::Snapshot).isEmpty());
}

// An attempt that begins to talk is shown in its callback's row and need not raise its revision.
void BoardTest::theSameRevisionMayTellMore()
{
    fill();
    auto richer = row(1, 5);
    richer.attempt = calls::Attempt{base::AttemptId(9)};
    const auto difference = m_picture.apply({richer}, Completeness::Changes);
    QCOMPARE(idsOf(difference.changed), Ids{1});
    QVERIFY(m_picture.find(base::CallbackId(1))->attempt.has_value());
}

void BoardTest::whatIsOverLeaves()
{
    fill();
    const auto difference = m_picture.apply({row(1, 6, CallbackState::Closed)},
                                            Completeness::Changes);
    QCOMPARE(idsOf(difference.removed), Ids{1});
    QCOMPARE(difference.removed.first().state, CallbackState::Closed); // why it left
    QVERIFY(!m_picture.find(base::CallbackId(1)));
}

void BoardTest::whatIsOverNeverEnters()
{
    fill();
    QVERIFY(m_picture.apply({row(7, 1, CallbackState::Closed)}, Completeness::Changes).isEmpty());
    QVERIFY(!m_picture.find(base::CallbackId(7)));
}

void BoardTest::aSnapshotRemovesWhatItDoesNotName()
{
    fill();
    const auto difference = m_picture.apply({row(1, 5), row(3, 6), row(4, 1)},
                                            Completeness::Snapshot);
    QCOMPARE(idsOf(difference.removed), Ids{2});
    QCOMPARE(idsOf(difference.changed), Ids{3});
    QCOMPARE(idsOf(difference.inserted), Ids{4});
    QCOMPARE(m_picture.rows().size(), 3);
}

void BoardTest::changesRemoveNothingTheyDoNotName()
{
    fill();
    const auto difference = m_picture.apply({row(4, 1)}, Completeness::Changes);
    QCOMPARE(idsOf(difference.inserted), Ids{4});
    QCOMPARE(m_picture.rows().size(), 4);
}

void BoardTest::anEmptySnapshotEmpties()
{
    fill();
    QCOMPARE(idsOf(m_picture.apply({}, Completeness::Snapshot).removed), (Ids{1, 2, 3}));
    QVERIFY(m_picture.rows().isEmpty());
}

QTEST_APPLESS_MAIN(BoardTest)
#include "tst_board.moc"
