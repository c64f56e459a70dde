#pragma once

#include <QList>
#include <QString>

#include <algorithm>
#include <random>

namespace model {

enum class Act {
    Accept,
    TakeNext,
    Claim,
    Release,
    Begin,
    End,
    Split,
    ChangeNumber,
    PreferTime,
    CloseUnreachable,
    Reopen,
    GiveBack,
    Reassign,
    ReturnExpired,
    Renew,
    LookUp,
    Die // the program: it begins again and reads what it holds
};

// One command of one session. What it is about is picked among what there is when it runs.
struct Step
{
    int phase = 0;
    int session = 0;
    Act act = Act::TakeNext;
    int pick = 0;
    int detail = 0;
};
using Plan = QList<Step>;

inline constexpr int phases = 6; // each ends when all sessions have, and is then checked
inline constexpr int operators = 4;
inline constexpr int official = 4; // sessions: the operators, then these
inline constexpr int supervisor = 5;
inline constexpr int firstIntake = 6;
inline constexpr int sessions = 8;

[[nodiscard]] Plan randomPlan(std::mt19937 &chance);
[[nodiscard]] QString nameOf(Act act);
[[nodiscard]] QString textOf(const Plan &plan);

// The shortest part of a plan that still fails, as far as trying finds it: halves are left out,
// then quarters, and so on. What depends on who is quicker may need to be tried more than once,
// which is the affair of `fails`.
template <class Fails> [[nodiscard]] Plan shrunk(Plan plan, Fails fails)
{
    for (qsizetype size = plan.size() / 2; size > 0; size /= 2) {
        for (qsizetype from = 0; from < plan.size();) {
            auto shorter = plan;
            shorter.remove(from, std::min(size, plan.size() - from));
            if (fails(shorter))
                plan = shorter;
            else
                from += size;
        }
    }
    return plan;
}

} // namespace model
