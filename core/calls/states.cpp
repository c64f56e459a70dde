#include "core/calls/states.h"

#include <algorithm>
#include <array>
#include <utility>

namespace calls {

namespace {

template <class State> using Name = std::pair<State, const char *>;
template <class State> using Move = std::pair<State, State>;

constexpr std::array callNames{Name<CallState>{CallState::Arrived, "arrived"},
                               Name<CallState>{CallState::Ringing, "ringing"},
                               Name<CallState>{CallState::Offered, "offered"},
                               Name<CallState>{CallState::Answered, "answered"},
                               Name<CallState>{CallState::Closed, "closed"},
                               Name<CallState>{CallState::Abandoned, "abandoned"},
                               Name<CallState>{CallState::Declined, "declined"},
                               Name<CallState>{CallState::Accepted, "accepted"},
                               Name<CallState>{CallState::Completed, "completed"}};
constexpr std::array callbackNames{Name<CallbackState>{CallbackState::Waiting, "waiting"},
                                   Name<CallbackState>{CallbackState::Claimed, "claimed"},
                                   Name<CallbackState>{CallbackState::Calling, "calling"},
                                   Name<CallbackState>{CallbackState::Closed, "closed"}};
constexpr std::array handOverNames{Name<HandOverState>{HandOverState::Offered, "offered"},
                                   Name<HandOverState>{HandOverState::Taken, "taken"},
                                   Name<HandOverState>{HandOverState::Done, "done"},
                                   Name<HandOverState>{HandOverState::Returned, "returned"},
                                   Name<HandOverState>{HandOverState::Requeued, "requeued"}};
constexpr std::array interventionNames{
    Name<InterventionState>{InterventionState::Open, "open"},
    Name<InterventionState>{InterventionState::Recorded, "recorded"}};

constexpr std::array dayPartNames{Name<DayPart>{DayPart::Any, "any"},
                                  Name<DayPart>{DayPart::Early, "early"},
                                  Name<DayPart>{DayPart::Late, "late"}};

constexpr std::array callMoves{Move<CallState>{CallState::Arrived, CallState::Ringing},
                               Move<CallState>{CallState::Arrived, CallState::Offered},
                               Move<CallState>{CallState::Arrived, CallState::Closed},
                               Move<CallState>{CallState::Arrived, CallState::Abandoned},
                               Move<CallState>{CallState::Ringing, CallState::Answered},
                               Move<CallState>{CallState::Ringing, CallState::Offered},
                               Move<CallState>{CallState::Ringing, CallState::Abandoned},
                               Move<CallState>{CallState::Offered, CallState::Accepted},
                               Move<CallState>{CallState::Offered, CallState::Declined},
                               Move<CallState>{CallState::Offered, CallState::Abandoned},
                               Move<CallState>{CallState::Answered, CallState::Completed},
                               // What came in another order than it happened.
                               Move<CallState>{CallState::Arrived, CallState::Answered},
                               Move<CallState>{CallState::Arrived, CallState::Accepted},
                               Move<CallState>{CallState::Arrived, CallState::Declined},
                               Move<CallState>{CallState::Ringing, CallState::Accepted},
                               Move<CallState>{CallState::Ringing, CallState::Declined},
                               Move<CallState>{CallState::Abandoned, CallState::Completed},
                               Move<CallState>{CallState::Abandoned, CallState::Accepted},
                               Move<CallState>{CallState::Abandoned, CallState::Declined}};
constexpr std::array callbackMoves{
    Move<CallbackState>{CallbackState::Waiting, CallbackState::Claimed},
    Move<CallbackState>{CallbackState::Waiting, CallbackState::Closed},
    Move<CallbackState>{CallbackState::Claimed, CallbackState::Waiting},
    Move<CallbackState>{CallbackState::Claimed, CallbackState::Calling},
    Move<CallbackState>{CallbackState::Claimed, CallbackState::Closed},
    Move<CallbackState>{CallbackState::Calling, CallbackState::Waiting},
    Move<CallbackState>{CallbackState::Calling, CallbackState::Closed},
    Move<CallbackState>{CallbackState::Closed, CallbackState::Waiting}};
constexpr std::array handOverMoves{
    Move<HandOverState>{HandOverState::Offered, HandOverState::Taken},
    Move<HandOverState>{HandOverState::Offered, HandOverState::Returned},
    Move<HandOverState>{HandOverState::Taken, HandOverState::Done},
    Move<HandOverState>{HandOverState::Taken, HandOverState::Returned},
    Move<HandOverState>{HandOverState::Done, HandOverState::Taken},
    Move<HandOverState>{HandOverState::Returned, HandOverState::Taken},
    Move<HandOverState>{HandOverState::Returned, HandOverState::Requeued}};
constexpr std::array interventionMoves{
    Move<InterventionState>{InterventionState::Open, InterventionState::Recorded},
    Move<InterventionState>{InterventionState::Recorded, InterventionState::Open}};

template <class State, class Moves> bool contains(const Moves &moves, State from, State to)
{
    return std::find(moves.begin(), moves.end(), Move<State>{from, to}) != moves.end();
}

template <class State, class Names> QString name(const Names &names, State state)
{
    for (const auto &known : names) {
        if (known.first == state)
            return QString::fromLatin1(known.second);
    }
    Q_UNREACHABLE();
}

template <class State, class Names>
std::optional<State> state(const Names &names, const QString &text)
{
    for (const auto &known : names) {
        if (text == QLatin1StringView(known.second))
            return known.first;
    }
    return std::nullopt;
}

} // namespace

bool mayMove(CallState from, CallState to)
{
    return contains(callMoves, from, to);
}
bool mayMove(CallbackState from, CallbackState to)
{
    return contains(callbackMoves, from, to);
}
bool mayMove(HandOverState from, HandOverState to)
{
    return contains(handOverMoves, from, to);
}
bool mayMove(InterventionState from, InterventionState to)
{
    return contains(interventionMoves, from, to);
}

QString nameOf(CallState value)
{
    return name(callNames, value);
}
QString nameOf(CallbackState value)
{
    return name(callbackNames, value);
}
QString nameOf(HandOverState value)
{
    return name(handOverNames, value);
}
QString nameOf(InterventionState value)
{
    return name(interventionNames, value);
}
QString nameOf(DayPart value)
{
    return name(dayPartNames, value);
}

std::optional<CallState> callState(const QString &text)
{
    return state<CallState>(callNames, text);
}
std::optional<CallbackState> callbackState(const QString &text)
{
    return state<CallbackState>(callbackNames, text);
}
std::optional<HandOverState> handOverState(const QString &text)
{
    return state<HandOverState>(handOverNames, text);
}
std::optional<DayPart> dayPart(const QString &text)
{
    return state<DayPart>(dayPartNames, text);
}

} // namespace calls
