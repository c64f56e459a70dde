#include "core/store/auditcheck.h"

#include <algorithm>

namespace store {

namespace {

constexpr qsizetype mostFindings = 100;

// An event comes into the chain when its transaction has ended; none takes so long.
constexpr qint64 longestTransaction = 3'600'000'000; // microseconds

} // namespace

AuditCheck::AuditCheck(QList<AuditAnchor> anchors, QHash<qint64, AuditErasure> erasures)
    : m_anchors(std::move(anchors)), m_erasures(std::move(erasures)), m_before(genesisLink())
{
    std::stable_sort(
        m_anchors.begin(), m_anchors.end(),
        [](const AuditAnchor &a, const AuditAnchor &b) { return a.position < b.position; });
    compareAnchors({0, 0, genesisLink()}); // one of an empty chain covers nothing
    m_report.anchored.reset();
}

bool AuditCheck::isAnchored(std::optional<qint64> position) const
{
    return position && !m_anchors.isEmpty() && *position <= m_anchors.constLast().position;
}

void AuditCheck::find(std::optional<qint64> position, std::optional<qint64> event,
                      AuditProblem problem)
{
    ++m_report.problems;
    if (m_report.findings.size() < mostFindings)
        m_report.findings.append({position, event, problem});
}

void AuditCheck::take(const std::optional<AuditLink> &link, const std::optional<AuditEvent> &event)
{
    std::optional<qint64> position;
    if (link) {
        position = link->position;
        takeLink(*link, event);
    }
    if (!event)
        return;
    ++m_report.events;
    if (!link)
        ++m_report.unsealed;
    compareInstants(position, *event);
    takeValue(position, *event);
}

void AuditCheck::takeLink(const AuditLink &link, const std::optional<AuditEvent> &event)
{
    if (link.position <= m_report.sealed) {
        find(link.position, link.event, AuditProblem::LinkDoubled);
        return;
    }
    if (link.position > m_report.sealed + 1) {
        find(m_report.sealed + 1, std::nullopt, AuditProblem::LinkMissing);
        m_before.clear();
    }
    if (!event)
        find(link.position, link.event, AuditProblem::EventMissing);
    else if (!m_before.isEmpty() && link.link != linkOf(m_before, link.position, *event))
        find(link.position, link.event, AuditProblem::LinkDiffers);
    compareAnchors(link);
    m_report.sealed = link.position;
    m_before = link.link;
}

void AuditCheck::compareAnchors(const AuditLink &link)
{
    for (; m_nextAnchor < m_anchors.size(); ++m_nextAnchor) {
        const auto &anchor = m_anchors.at(m_nextAnchor);
        if (anchor.position > link.position)
            return;
        if (anchor.position < link.position)
            find(anchor.position, std::nullopt, AuditProblem::AnchorMissing);
        else if (anchor.link != link.link)
            find(anchor.position, link.event, AuditProblem::AnchorDiffers);
        else
            m_report.anchored = anchor.position;
    }
}

// Among what was anchored it would have had its place.
void AuditCheck::compareInstants(std::optional<qint64> position, const AuditEvent &event)
{
    if (isAnchored(position)) {
        if (event.id > m_newestId) {
            m_newestId = event.id;
            m_newestRecordedAt = event.recordedAt;
        }
    } else if (event.id < m_newestId
               && event.recordedAt < m_newestRecordedAt - longestTransaction) {
        find(position, event.id, AuditProblem::LeftOut);
    }
}

void AuditCheck::takeValue(std::optional<qint64> position, const AuditEvent &event)
{
    if (!event.value) {
        if (!event.commitment.isEmpty())
            takeAbsentValue(position, event);
        return;
    }
    if (event.commitment.isEmpty())
        find(position, event.id, AuditProblem::ValueUncommitted);
    else if (event.salt.size() != 16 || commitmentOf(event.salt, *event.value) != event.commitment)
        find(position, event.id, AuditProblem::ValueDiffers);
    if (m_erasures.contains(event.id))
        find(position, event.id, AuditProblem::ValueNotErased);
}

// What an erasure says of itself is never erased: nothing else tells what it took away.
void AuditCheck::takeAbsentValue(std::optional<qint64> position, const AuditEvent &event)
{
    const auto erasure = m_erasures.constFind(event.id);
    if (erasure == m_erasures.constEnd() || event.kind == "erased") {
        find(position, event.id, AuditProblem::ValueMissing);
        return;
    }
    ++m_report.erased;
    if (!isAnchored(erasure->position))
        ++m_report.erasedUnproven;
}

void AuditCheck::takeValueOfNoEvent(qint64 event)
{
    find(std::nullopt, event, AuditProblem::ValueOfNoEvent);
}

AuditReport AuditCheck::finish()
{
    for (; m_nextAnchor < m_anchors.size(); ++m_nextAnchor)
        find(m_anchors.at(m_nextAnchor).position, std::nullopt, AuditProblem::AnchorMissing);
    return m_report;
}

} // namespace store
