#pragma once

#include "core/store/auditchain.h"

#include <QHash>

namespace store {

// What one erasure says of an event whose value it took away.
struct AuditErasure
{
    std::optional<qint64> position; // of the erasure; none: not sealed yet
};

// Is given every link with its event in the order of positions, then every event without a link,
// and says what is wrong with them.
class AuditCheck
{
public:
    // `anchors` are those of this chain; `erasures` say which events' values went.
    AuditCheck(QList<AuditAnchor> anchors, QHash<qint64, AuditErasure> erasures);

    void take(const std::optional<AuditLink> &link, const std::optional<AuditEvent> &event);
    void takeValueOfNoEvent(qint64 event);
    [[nodiscard]] AuditReport finish();

private:
    void takeLink(const AuditLink &link, const std::optional<AuditEvent> &event);
    void takeValue(std::optional<qint64> position, const AuditEvent &event);
    void takeAbsentValue(std::optional<qint64> position, const AuditEvent &event);
    void compareAnchors(const AuditLink &link);
    void compareInstants(std::optional<qint64> position, const AuditEvent &event);
    void find(std::optional<qint64> position, std::optional<qint64> event, AuditProblem problem);
    [[nodiscard]] bool isAnchored(std::optional<qint64> position) const;

    QList<AuditAnchor> m_anchors; // by position
    QHash<qint64, AuditErasure> m_erasures;
    qsizetype m_nextAnchor = 0;
    AuditReport m_report;
    QByteArray m_before;           // the link of the position before; empty: it is missing
    qint64 m_newestId = 0;         // the highest id up to the last anchor
    qint64 m_newestRecordedAt = 0; // and when that event was recorded
};

} // namespace store
