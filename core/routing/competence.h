#pragma once

#include "core/offices/directorate.h"
#include "core/routing/reason.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace routing {

struct CompetenceQuestion
{
    QString topic; // its code
    QDateTime at;  // UTC
    // Where the topic is shared; empty: not known.
    QString name; // surname or company, or only how it begins
    QString municipality;
};

// Whom the caller should turn to instead of us.
struct External
{
    QString name;
    QString telephone; // may be empty
    friend bool operator==(const External &, const External &) = default;
};

// Normally competent: where a case is, only the case itself tells.
struct Competence
{
    const offices::Office *office = nullptr; // the directorate's; null: none of ours
    bool open = false;                       // the office, at that instant
    std::optional<External> external;        // beside an office: for callers who have no case there
    Reasons reasons;                         // in the order the decision was made
};

// The office that has the case, by what the citizen reads out of the letter.
struct CaseHolder
{
    const offices::Office *office = nullptr; // where it ended: its substitute
    QString act;                             // what bears such a number; may be empty
};

// None: no office has cases of which `written` is one. Of several beginnings the longest counts.
[[nodiscard]] std::optional<CaseHolder> caseHolder(const offices::Directorate &directorate,
                                                   const QString &written, const QDateTime &at);

// Pure and total: every question has an answer with its reasons.
[[nodiscard]] Competence competence(const offices::Directorate &directorate,
                                    const CompetenceQuestion &question);

} // namespace routing
