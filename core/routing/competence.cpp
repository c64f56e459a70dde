#include "core/routing/competence.h"

#include "core/routing/attendance.h"

namespace routing {

using offices::Directorate;
using offices::Office;
using offices::Split;
using offices::SplitBy;
using offices::SplitPart;
using offices::Topic;

namespace {

constexpr QChar ellipsis(0x2026);
constexpr qsizetype longestSaid = 40; // of what somebody typed

QString said(const QString &text)
{
    if (text.size() <= longestSaid)
        return text;
    const auto start = text.left(longestSaid);
    return start.chopped(start.back().isHighSurrogate() ? 1 : 0) + ellipsis;
}

// The part that covers what is known of the caller; otherwise the reason why none does.
const SplitPart *decidedPart(const Split &split, const CompetenceQuestion &question,
                             Reasons &reasons)
{
    const bool isByInitial = split.by == SplitBy::Initial;
    const auto given = isByInitial ? question.name : question.municipality;
    const auto name = offices::folded(given);
    if (name.isEmpty()) {
        reasons.append({isByInitial ? Because::InitialNeeded : Because::MunicipalityNeeded});
        return nullptr;
    }
    const auto *part = offices::partOf(split, name);
    if (!part)
        reasons.append({Because::PartMissing, {said(given)}});
    return part;
}

// The office of the caller's part, null where the topic is not shared or nothing decides.
const Office *officeOfPart(const Split &split, const CompetenceQuestion &question,
                           const Attendance &attendance, Reasons &reasons)
{
    const auto *part = decidedPart(split, question, reasons);
    if (!part)
        return nullptr;
    Reasons decided;
    const auto *office = attendance.present(part->office, decided);
    if (office && split.by == SplitBy::Initial)
        decided.append({Because::CompetentByInitial, {part->from, part->to, office->name}});
    else if (office)
        decided.append(
            {Because::CompetentByMunicipality, {said(question.municipality), office->name}});
    reasons += decided;
    return office;
}

const Office *officeOf(const Topic &topic, const CompetenceQuestion &question,
                       const Attendance &attendance, Reasons &reasons)
{
    if (topic.split) {
        if (const auto *office = officeOfPart(*topic.split, question, attendance, reasons))
            return office;
    }
    if (topic.office.isEmpty())
        return nullptr;
    const auto *office = attendance.present(topic.office, reasons);
    if (office)
        reasons.append({Because::Competent, {topic.title, office->name}});
    return office;
}

// A body's code, or words that say whom to call.
External externalOf(const Directorate &directorate, const QString &named)
{
    const auto *body = directorate.externalBody(named);
    return body ? External{body->name, body->telephone} : External{named, {}};
}

void explainExternal(const External &external, bool hasOffice, Reasons &reasons)
{
    reasons.append({hasOffice ? Because::OursWithCaseOnly : Because::NotOurs, {external.name}});
    if (!external.telephone.isEmpty())
        reasons.append({Because::TelephoneOf, {external.telephone}});
}

} // namespace

Competence competence(const Directorate &directorate, const CompetenceQuestion &question)
{
    Competence result;
    const auto *topic = directorate.topic(question.topic);
    if (!topic) {
        result.reasons.append({Because::UnknownTopic, {said(question.topic)}});
        return result;
    }
    const Attendance attendance(directorate, question.at);
    result.office = officeOf(*topic, question, attendance, result.reasons);
    if (result.office) {
        const auto opening = attendance.opening(*result.office);
        result.open = opening.open;
        result.reasons.append({opening.open ? Because::Open : Because::Closed, {}, opening});
    }
    if (!topic->external.isEmpty()) {
        result.external = externalOf(directorate, topic->external);
        explainExternal(*result.external, result.office != nullptr, result.reasons);
    } else if (!result.office) {
        result.reasons.append({Because::NobodyCompetent, {topic->title}});
    }
    return result;
}

std::optional<CaseHolder> caseHolder(const Directorate &directorate, const QString &written,
                                     const QDateTime &at)
{
    const auto number = offices::caseNumber(written);
    const Office *holder = nullptr;
    const offices::CaseMark *longest = nullptr;
    qsizetype length = 0;
    for (const auto &office : directorate.offices) {
        for (const auto &mark : office.cases) {
            const auto begins = offices::caseNumber(mark.begins);
            if (begins.size() > length && number.startsWith(begins)) {
                holder = &office;
                longest = &mark;
                length = begins.size();
            }
        }
    }
    if (!longest)
        return std::nullopt;
    // Closed, it has the case all the same.
    const Attendance attendance(directorate, at);
    Reasons reasons;
    const auto *present = attendance.exists(*holder) ? holder
                                                     : attendance.present(holder->code, reasons);
    return present ? std::optional(CaseHolder{present, longest->act}) : std::nullopt;
}

} // namespace routing
