#include "modelplan.h"

#include <array>

namespace model {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepsOfPhase = 6;
constexpr int rushes = 4;

// As often as they stand here.
constexpr std::array deskActs{Act::TakeNext,
                              Act::TakeNext,
                              Act::Claim,
                              Act::Claim,
                              Act::Claim,
                              Act::Begin,
                              Act::Begin,
                              Act::Begin,
                              Act::End,
                              Act::End,
                              Act::End,
                              Act::Release,
                              Act::Release,
                              Act::Split,
                              Act::Split,
                              Act::Renew,
                              Act::ChangeNumber,
                              Act::PreferTime,
                              Act::CloseUnreachable,
                              Act::Reopen,
                              Act::LookUp,
                              Act::ReturnExpired,
                              Act::Die};
constexpr std::array supervisorActs{Act::GiveBack,      Act::Reassign, Act::Reassign,
                                    Act::ReturnExpired, Act::Reopen,   Act::LookUp};
constexpr std::array names{
    "accept",   "take next",      "claim",       "release",           "begin",  "end",
    "split",    "change number",  "prefer time", "close unreachable", "reopen", "give back",
    "reassign", "return expired", "renew",       "look up",           "die"};

template <class Acts> Act oneOf(const Acts &acts, std::mt19937 &chance)
{
    return acts[chance() % acts.size()];
}

Act actOf(int session, std::mt19937 &chance)
{
    if (session >= firstIntake)
        return Act::Accept;
    return session == supervisor ? oneOf(supervisorActs, chance) : oneOf(deskActs, chance);
}

} // namespace

Plan randomPlan(std::mt19937 &chance)
{
    Plan plan;
    for (int phase = 0; phase < phases; ++phase) {
        // A phase begins with all operators after the same ones, as a queue has it.
        for (int rush = 0; rush < rushes; ++rush) {
            const auto pick = static_cast<int>(chance() % 1000);
            for (int session = 0; session < operators; ++session)
                plan.append({phase, session, Act::Claim, pick, 0});
        }
        for (int session = 0; session < sessions; ++session) {
            for (int count = 0; count < stepsOfPhase; ++count) {
                const auto act = actOf(session, chance);
                plan.append({phase, session, act, static_cast<int>(chance() % 1000),
                             static_cast<int>(chance() % 1000)});
            }
        }
    }
    return plan;
}

QString nameOf(Act act)
{
    return QString::fromLatin1(names.at(static_cast<size_t>(act)));
}

QString textOf(const Plan &plan)
{
    QStringList lines;
    for (const auto &step : plan)
        lines.append(u"phase %1, session %2: %3 (%4, %5)"_s.arg(step.phase)
                         .arg(step.session)
                         .arg(nameOf(step.act))
                         .arg(step.pick)
                         .arg(step.detail));
    return lines.join(u'\n');
}

} // namespace model
