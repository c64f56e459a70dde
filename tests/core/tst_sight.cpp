#include "core/desk/sight.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace desk;
using calls::CallbackState;
using calls::CallState;
using calls::HandOverState;

namespace {

const QDateTime now(QDate(2026, 10, 5), QTime(8, 0), Qt::UTC);

calls::Call call(qint64 id, CallState state)
{
    calls::Call row{base::CallId(id), base::Revision(1)};
    row.state = state;
    row.office = u"CEN"_s;
    row.conversation = u"call-%1"_s.arg(id);
    row.arrivedAt = now;
    return row;
}

calls::Call mine(qint64 id)
{
    auto row = call(id, CallState::Answered);
    row.answeredAt = now;
    row.isMine = true;
    return row;
}

calls::Callback waiting(qint64 id, int promiseMinutes)
{
    calls::Callback row{base::CallbackId(id), base::Revision(1)};
    row.office = u"CEN"_s;
    row.firstRingAt = now.addSecs(-600);
    row.promise = now.addSecs(60 * promiseMinutes);
    row.notBefore = now.addSecs(-600);
    return row;
}

calls::Callback held(qint64 id, std::optional<calls::Attempt> attempt = {})
{
    auto row = waiting(id, 30);
    row.state = attempt ? CallbackState::Calling : CallbackState::Claimed;
    row.isMine = true;
    row.attempt = std::move(attempt);
    return row;
}

calls::Attempt attempt(calls::Line line, const QString &reason = {})
{
    calls::Attempt row{base::AttemptId(7)};
    row.conversation = u"attempt-7"_s;
    row.line = line;
    row.lineReason = reason;
    row.beganAt = now;
    return row;
}

calls::HandOver handOver(qint64 id, HandOverState state)
{
    calls::HandOver row{base::HandOverId(id), base::Revision(1)};
    row.state = state;
    row.office = u"UT"_s;
    row.conversation = u"call-1"_s;
    row.offeredAt = now;
    return row;
}

calls::HandOver givenByMe(HandOverState state)
{
    auto row = handOver(1, state);
    row.call = base::CallId(1);
    row.isFromMe = true;
    return row;
}

template <class Row> void add(board::Picture<Row> &picture, const QList<Row> &rows)
{
    picture.apply(rows, board::Completeness::Changes);
}

Sight sightOf(const QString &office = u"CEN"_s)
{
    Sight sight;
    sight.me = {u"someone"_s, u"Somebody"_s, offices::Role::Operator, office};
    sight.now = now;
    return sight;
}

using Arrange = std::function<void(Sight &)>;

} // namespace

Q_DECLARE_METATYPE(Arrange)
Q_DECLARE_METATYPE(desk::Phase)
Q_DECLARE_METATYPE(desk::Step)
Q_DECLARE_METATYPE(desk::StepBack)

class SightTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsFromTheRows_data();
    void followsFromTheRows();
    void aTransferThatCameBackIsSpokenToAgain();
    void theNextCallbackIsTheMostUrgentOfMyOffice();
    void aSupervisorTakesNothing();
    void aPlainTelephoneSaysNothing_data();
    void aPlainTelephoneSaysNothing();
};

void SightTest::followsFromTheRows_data()
{
    QTest::addColumn<Arrange>("arrange");
    QTest::addColumn<Form>("form");
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<Step>("step");
    QTest::addColumn<StepBack>("back");
    const auto row = [](const char *name, const Arrange &arrange, Form form, Phase phase, Step step,
                        StepBack back) {
        QTest::newRow(name) << arrange << form << phase << step << back;
    };
    row(
        "nothing", [](Sight &) {}, Form::Open, Phase::Idle, Step::None, StepBack::None);
    row(
        "somebody waits", [](Sight &s) { add(s.callbacks, {waiting(1, 5)}); }, Form::Open,
        Phase::Idle, Step::TakeNext, StepBack::None);
    row(
        "a call rings", [](Sight &s) { add(s.calls, {call(1, CallState::Ringing)}); }, Form::Open,
        Phase::Ringing, Step::Answer, StepBack::None);
    row(
        "a call rings elsewhere",
        [](Sight &s) {
            auto other = call(1, CallState::Ringing);
            other.office = u"UT"_s;
            add(s.calls, {other});
        },
        Form::Open, Phase::Idle, Step::None, StepBack::None);
    row(
        "a ring comes before what is taken",
        [](Sight &s) {
            add(s.callbacks, {held(1)});
            add(s.calls, {call(1, CallState::Ringing)});
        },
        Form::Open, Phase::Ringing, Step::Answer, StepBack::None);
    row(
        "talking comes before a ring",
        [](Sight &s) {
            add(s.calls, {mine(1), call(2, CallState::Ringing)});
        },
        Form::Open, Phase::Talking, Step::ChooseOutcome, StepBack::HangUp);
    row(
        "talking, all said", [](Sight &s) { add(s.calls, {mine(1)}); }, Form::Complete,
        Phase::Talking, Step::SaveAndHangUp, StepBack::HangUp);
    row(
        "hung up, not recorded",
        [](Sight &s) {
            auto ended = mine(1);
            ended.state = CallState::Completed;
            ended.hasEnded = true;
            add(s.calls, {ended});
        },
        Form::Open, Phase::LineEnded, Step::ChooseOutcome, StepBack::None);
    row(
        "taken", [](Sight &s) { add(s.callbacks, {held(1)}); }, Form::Open, Phase::Claimed,
        Step::Dial, StepBack::Release);
    row(
        "taken, and to be called tomorrow",
        [](Sight &s) {
            auto later = held(1);
            later.notBefore = now.addDays(1);
            add(s.callbacks, {later});
        },
        Form::Open, Phase::Claimed, Step::None, StepBack::Release);
    row(
        "taken, and its office is closed",
        [](Sight &s) {
            s.directorate = offices::Directorate::standard();
            auto late = held(1);
            late.office = u"CEN"_s;
            s.now = QDateTime(QDate(2026, 10, 3), QTime(9, 0), Qt::UTC); // a Saturday
            add(s.callbacks, {late});
        },
        Form::Open, Phase::Claimed, Step::None, StepBack::Release);
    row(
        "dialling", [](Sight &s) { add(s.callbacks, {held(1, attempt(calls::Line::Dialling))}); },
        Form::Open, Phase::Dialling, Step::None, StepBack::CancelDialling);
    row(
        "never dialled",
        [](Sight &s) {
            auto unplaced = attempt(calls::Line::Dialling);
            unplaced.conversation.clear();
            add(s.callbacks, {held(1, unplaced)});
        },
        Form::Complete, Phase::Dialling, Step::Save, StepBack::None);
    row(
        "no answer",
        [](Sight &s) { add(s.callbacks, {held(1, attempt(calls::Line::Ended, u"no-answer"_s))}); },
        Form::Complete, Phase::LineFailed, Step::Save, StepBack::None);
    row(
        "reached and hung up",
        [](Sight &s) { add(s.callbacks, {held(1, attempt(calls::Line::Ended, u"citizen"_s))}); },
        Form::Open, Phase::LineEnded, Step::ChooseOutcome, StepBack::None);
    row(
        "the office rings",
        [](Sight &s) {
            add(s.calls, {mine(1)});
            add(s.handOvers, {givenByMe(HandOverState::Offered)});
        },
        Form::Open, Phase::Transferring, Step::None, StepBack::None);
    row(
        "the office did not answer",
        [](Sight &s) {
            add(s.calls, {mine(1)});
            add(s.handOvers, {givenByMe(HandOverState::Returned)});
        },
        Form::Open, Phase::CameBack, Step::Resume, StepBack::None);
    row(
        "a hand-over arrives",
        [](Sight &s) {
            s.me = {u"official"_s, u"Somebody"_s, offices::Role::Official, u"UT"_s};
            add(s.handOvers, {handOver(1, HandOverState::Offered)});
        },
        Form::Open, Phase::HandOverArrives, Step::TakeHandOver, StepBack::None);
    row(
        "an intervention to write",
        [](Sight &s) {
            auto taken = handOver(1, HandOverState::Taken);
            taken.isMine = true;
            add(s.handOvers, {taken});
            s.opened = taken.id;
        },
        Form::Complete, Phase::Intervening, Step::Save, StepBack::SendBack);
}

void SightTest::followsFromTheRows()
{
    QFETCH(Arrange, arrange);
    QFETCH(Form, form);
    auto sight = sightOf();
    arrange(sight);
    const auto situation = situationOf(sight);
    QTEST(situation.phase, "phase");
    QTEST(nextStep(situation, form, sight), "step");
    QTEST(stepBack(situation, sight), "back");
}

void SightTest::aTransferThatCameBackIsSpokenToAgain()
{
    auto sight = sightOf();
    add(sight.calls, {mine(1)});
    add(sight.handOvers, {givenByMe(HandOverState::Returned)});
    sight.acknowledged.insert(*situationOf(sight).handOver);
    QCOMPARE(situationOf(sight).phase, Phase::Talking);
}

void SightTest::theNextCallbackIsTheMostUrgentOfMyOffice()
{
    auto sight = sightOf();
    auto elsewhere = waiting(1, 1);
    elsewhere.office = u"UT"_s;
    auto later = waiting(2, 2);
    later.notBefore = now.addSecs(1);
    auto usedUp = waiting(3, 3);
    usedUp.attempts = sight.directorate.limits.attempts;
    add(sight.callbacks, {elsewhere, later, usedUp, waiting(4, 20), waiting(5, 10), held(6)});
    QVERIFY(nextCallback(sight));
    QCOMPARE(nextCallback(sight)->id, base::CallbackId(5));
    sight.now = now.addSecs(1);
    QCOMPARE(nextCallback(sight)->id, base::CallbackId(2));
    QVERIFY(isExhausted(usedUp, sight.directorate.limits));
    usedUp.attemptsAllowed = usedUp.attempts + 1; // reopened
    QVERIFY(!isExhausted(usedUp, sight.directorate.limits));
    usedUp.isNumberWrong = true;
    QVERIFY(isExhausted(usedUp, sight.directorate.limits));
    auto preferred = waiting(2, 1);
    preferred.offeredFrom = sight.now.addSecs(1);
    add(sight.callbacks, {preferred});
    QCOMPARE(nextCallback(sight)->id, base::CallbackId(5));
    sight.now = now.addSecs(2);
    QCOMPARE(nextCallback(sight)->id, base::CallbackId(2));
}

void SightTest::aSupervisorTakesNothing()
{
    auto sight = sightOf();
    sight.me.role = offices::Role::Supervisor;
    add(sight.calls, {call(1, CallState::Ringing)});
    add(sight.callbacks, {waiting(1, 5)});
    QCOMPARE(situationOf(sight).phase, Phase::Idle);
    QCOMPARE(nextStep(situationOf(sight), Form::Open, sight), Step::None);
}

void SightTest::aPlainTelephoneSaysNothing_data()
{
    QTest::addColumn<Telephone>("telephone");
    QTest::newRow("softphone") << Telephone::Softphone;
    QTest::newRow("handset") << Telephone::Handset;
}

// Without an exchange nobody tells how the attempt goes: the person does.
void SightTest::aPlainTelephoneSaysNothing()
{
    QFETCH(Telephone, telephone);
    auto sight = sightOf();
    sight.telephone = telephone;
    auto unplaced = attempt(calls::Line::Dialling);
    unplaced.conversation.clear();
    add(sight.callbacks, {held(1, unplaced)});
    const auto situation = situationOf(sight);
    QCOMPARE(stepBack(situation, sight), StepBack::None);
    QCOMPARE(nextStep(situation, Form::Open, sight), Step::ChooseOutcome);
    QCOMPARE(nextStep(situation, Form::Complete, sight), Step::Save);
}

QTEST_GUILESS_MAIN(SightTest)
#include "tst_sight.moc"
