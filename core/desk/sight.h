#pragma once

#include "core/board/board.h"
#include "core/calls/rows.h"
#include "core/desk/telephone.h"
#include "core/offices/directorate.h"

#include <QDateTime>
#include <QSet>
#include <QString>

#include <optional>

namespace desk {

struct Person
{
    QString login;
    QString name;
    offices::Role role = offices::Role::Operator;
    QString office; // code
    QDate until{};  // the last day of whoever audits
};

// Operators and officials do; supervisors and administrators look on.
[[nodiscard]] bool takesCalls(const Person &person);

// A line as this desk has left it, or has read it at the exchange: the feed does not tell it.
struct Line
{
    QString conversation;
    bool isHeld = false;       // the citizen does not hear us
    QDateTime heldSince{};     // UTC; valid while it is held
    bool isConsulting = false; // somebody is asked beside it
    bool isLeft = false;       // put through to a number: the citizen is not here any more
    QString number{};          // asked beside it or put through to; empty: an office
    friend bool operator==(const Line &, const Line &) = default;
};

// What this person sees: rows as the feed brings them, and the little that only this desk knows.
// What is in hand follows from it alone, so a desk that was killed finds its work again.
struct Sight
{
    board::Picture<calls::Call> calls;
    board::Picture<calls::Callback> callbacks;
    board::Picture<calls::HandOver> handOvers;
    Person me;
    offices::Directorate directorate;
    Telephone telephone = Telephone::Exchange;
    ExchangeAccount account = ExchangeAccount::NotNeeded;
    QDateTime now;                            // UTC
    QSet<base::HandOverId> acknowledged;      // came back, and the citizen is spoken to again
    std::optional<base::HandOverId> opened;   // the intervention that is being written
    std::optional<base::AttemptId> undialled; // begun, but nothing took its number
    std::optional<Line> line;                 // of the last conversation that was changed by hand
    bool isEntitled = false; // who speaks on the callback in hand may know what it is about
};

enum class Phase {
    Idle,
    Ringing,         // a call, at my office
    HandOverArrives, // an office is being given a citizen, and it is mine
    Claimed,         // a callback, not called yet
    Dialling,        // nobody there yet
    LineFailed,      // no answer, engaged
    Talking,
    Consulting,   // an office or a number is asked first, the citizen waits
    Transferring, // the office rings, the citizen waits
    CameBack,     // the office did not answer
    LineEnded,    // what was said is not recorded yet
    Intervening,  // a hand-over taken, its intervention not written
};

// What is in hand. Only what the phase speaks of is set.
struct Situation
{
    Phase phase = Phase::Idle;
    std::optional<base::CallId> call;
    std::optional<base::CallbackId> callback;
    std::optional<base::AttemptId> attempt;
    std::optional<base::HandOverId> handOver;
    QString conversation;     // the exchange's; empty without one
    bool isHeld = false;      // the citizen does not hear us
    bool hasAnswered = false; // who is consulted

    friend bool operator==(const Situation &, const Situation &) = default;
};

[[nodiscard]] Situation situationOf(const Sight &sight);
// The same, whatever arrives: what is being written goes on beside a ring.
[[nodiscard]] Situation inHandOf(const Sight &sight);
// The exchange's conversation; a call written by hand has one that no exchange knows.
[[nodiscard]] QString lineOf(const QString &conversation);
// What this desk knows of it; null: nothing, it is an ordinary line.
[[nodiscard]] const Line *lineOf(const Sight &sight, const QString &conversation);
// Whom a consultation asks: the office's name, or the number.
[[nodiscard]] QString consultedOf(const Sight &sight, const Situation &situation);
// The most urgent callback that `sight.me` may take now; none: there is nothing to take.
[[nodiscard]] const calls::Callback *nextCallback(const Sight &sight);
// A number is no person: only whom it concerns, or their delegate, may be told of it.
[[nodiscard]] bool isEntitled(const QString &speaker);
// As it may be said aloud while nobody knows who will answer.
[[nodiscard]] calls::Callback withoutMatter(calls::Callback callback);
// All attempts are made, or the number is wrong: only a person may give up.
[[nodiscard]] bool isExhausted(const calls::Callback &callback, const offices::Limits &limits);

// What is written of the conversation in hand, as far as the next step depends on it.
enum class Form { Open, Complete };

// What F8 does now, and what Shift+F8 does.
enum class Step {
    None,
    Answer,
    TakeNext,
    Dial,
    ChooseOutcome,
    Save,
    SaveAndHangUp,
    Resume,
    PutThrough, // to whom is consulted
    TakeHandOver,
};
enum class StepBack { None, HangUp, CancelDialling, CancelConsult, Release, SendBack };

// When the callback may be called: now, or the instant (UTC) from which its next attempt may begin,
// by its distance from the last one and by its office's hours; none: nobody knows when.
[[nodiscard]] std::optional<QDateTime> callableFrom(const calls::Callback &callback,
                                                    const Sight &sight);
[[nodiscard]] bool isCallable(const calls::Callback &callback, const Sight &sight);

[[nodiscard]] Step nextStep(const Situation &situation, Form form, const Sight &sight);
[[nodiscard]] StepBack stepBack(const Situation &situation, const Sight &sight);

} // namespace desk
