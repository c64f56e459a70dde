#include "core/calls/rows.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using calls::CallbackState;
using calls::CallState;
using calls::HandOverState;
using calls::InterventionState;

namespace {

template <class State> QList<State> statesUpTo(State last)
{
    QList<State> states;
    for (int value = 0; value <= static_cast<int>(last); ++value)
        states.append(static_cast<State>(value));
    return states;
}

const auto callStates = statesUpTo(CallState::Completed);
const auto callbackStates = statesUpTo(CallbackState::Closed);
const auto handOverStates = statesUpTo(HandOverState::Requeued);
const auto interventionStates = statesUpTo(InterventionState::Recorded);

template <class State> QStringList namesOf(const QList<State> &states)
{
    QStringList names;
    for (const auto state : states)
        names.append(calls::nameOf(state));
    return names;
}

template <class State> bool isFinal(const QList<State> &states, State from)
{
    return std::none_of(states.begin(), states.end(),
                        [from](State to) { return calls::mayMove(from, to); });
}

template <class State> QStringList finalOnes(const QList<State> &states)
{
    QStringList names;
    for (const auto state : states) {
        if (isFinal(states, state))
            names.append(calls::nameOf(state));
    }
    return names;
}

template <class State> QStringList unreachable(const QList<State> &states)
{
    QList<State> reached{states.first()};
    for (qsizetype next = 0; next < reached.size(); ++next) {
        for (const auto to : states) {
            if (calls::mayMove(reached[next], to) && !reached.contains(to))
                reached.append(to);
        }
    }
    QStringList names;
    for (const auto state : states) {
        if (!reached.contains(state))
            names.append(calls::nameOf(state));
    }
    return names;
}

template <class State> QStringList standingStill(const QList<State> &states)
{
    QStringList names;
    for (const auto state : states) {
        if (calls::mayMove(state, state))
            names.append(calls::nameOf(state));
    }
    return names;
}

// The states that a section of the drawing explains, first column of its table.
QStringList explained(const QString &heading)
{
    QFile file(u"" SOURCE_FOLDER "/core/calls/README.md"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    const auto text = QString::fromUtf8(file.readAll());
    const auto section = text.section(u"\n## "_s + heading + u':', 1).section(u"\n## "_s, 0, 0);
    static const QRegularExpression row(u"^\\| ([a-z, ]+) \\|"_s,
                                        QRegularExpression::MultilineOption);
    QStringList names;
    for (const auto &match : row.globalMatch(section))
        names += match.captured(1).split(u", "_s);
    return names;
}

QStringList sorted(QStringList names)
{
    names.sort();
    return names;
}

} // namespace

// What the moves promise by themselves; that the database holds the same is a test of the store.
class CallStatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreReadBack();
    void otherNamesAreNone();
    void everyStateIsReached();
    void nothingMovesToItself();
    void whatIsFinalIsOver();
    void myCallStaysUntilItIsRecorded();
    void everyStateIsExplained();
};

void CallStatesTest::namesAreReadBack()
{
    for (const auto state : callStates)
        QVERIFY(calls::callState(calls::nameOf(state)) == state);
    for (const auto state : callbackStates)
        QVERIFY(calls::callbackState(calls::nameOf(state)) == state);
    for (const auto state : handOverStates)
        QVERIFY(calls::handOverState(calls::nameOf(state)) == state);
    for (const auto part : statesUpTo(calls::DayPart::Late))
        QVERIFY(calls::dayPart(calls::nameOf(part)) == part);
}

void CallStatesTest::otherNamesAreNone()
{
    for (const auto &name : {u""_s, u"vanished"_s, u"Closed"_s, u"closed "_s}) {
        QVERIFY(!calls::callState(name));
        QVERIFY(!calls::callbackState(name));
        QVERIFY(!calls::handOverState(name));
    }
    QVERIFY(!calls::callbackState(u"ringing"_s)); // of a call
}

void CallStatesTest::everyStateIsReached()
{
    QCOMPARE(unreachable(callStates), QStringList());
    QCOMPARE(unreachable(callbackStates), QStringList());
    QCOMPARE(unreachable(handOverStates), QStringList());
    QCOMPARE(unreachable(interventionStates), QStringList());
}

void CallStatesTest::nothingMovesToItself()
{
    QCOMPARE(standingStill(callStates), QStringList());
    QCOMPARE(standingStill(callbackStates), QStringList());
    QCOMPARE(standingStill(handOverStates), QStringList());
    QCOMPARE(standingStill(interventionStates), QStringList());
}

// A row leaves the picture exactly when nobody can do anything more with it.
void CallStatesTest::whatIsFinalIsOver()
{
    QCOMPARE(finalOnes(callStates),
             (QStringList{u"closed"_s, u"declined"_s, u"accepted"_s, u"completed"_s}));
    QCOMPARE(finalOnes(callbackStates), QStringList());
    QCOMPARE(finalOnes(interventionStates), QStringList());
    for (const auto state : callbackStates) {
        calls::Callback row{base::CallbackId(1), base::Revision(1)};
        row.state = state;
        // Closed is over, though it may be reopened.
        QCOMPARE(calls::isOver(row), state == CallbackState::Closed);
    }
    for (const auto state : handOverStates) {
        const calls::HandOver row{base::HandOverId(1), base::Revision(1), state};
        // Done is over, though whoever wrote the intervention may open it again.
        QCOMPARE(calls::isOver(row),
                 isFinal(handOverStates, state) || state == HandOverState::Done);
    }
}

// A call of mine that has ended stays until what was said is recorded.
void CallStatesTest::myCallStaysUntilItIsRecorded()
{
    const auto instant = QDateTime::fromString(u"2026-10-05T09:30:00Z"_s, Qt::ISODate);
    calls::Call row{base::CallId(1), base::Revision(1)};
    row.state = CallState::Completed;
    row.answeredAt = instant;
    QVERIFY(!calls::isOver(row));
    row.hasEnded = true;
    QVERIFY(calls::isOver(row)); // a colleague's
    row.isMine = true;
    QVERIFY(!calls::isOver(row));
    row.isRecorded = true;
    QVERIFY(calls::isOver(row));
    row.hasEnded = false;
    QVERIFY(!calls::isOver(row)); // recorded while the citizen still talks
}

void CallStatesTest::everyStateIsExplained()
{
    QCOMPARE(sorted(explained(u"Call"_s)), sorted(namesOf(callStates)));
    QCOMPARE(sorted(explained(u"Callback"_s)), sorted(namesOf(callbackStates)));
    QCOMPARE(sorted(explained(u"Hand-over"_s)), sorted(namesOf(handOverStates)));
}

QTEST_APPLESS_MAIN(CallStatesTest)
#include "tst_callstates.moc"
