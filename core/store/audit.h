#pragma once

#include "core/store/auditchain.h"
#include "core/store/connection.h"

namespace store {

// Reads the tables of the events as the database's owner and believes nothing else in it: no
// function of ours, no constraint. `anchors` are those of this chain. Takes its time (no time-out)
// and holds one snapshot meanwhile.
[[nodiscard]] base::Result<AuditReport> verifyAudit(Connection &owner,
                                                    const QList<AuditAnchor> &anchors);

// Seals what is committed and tells the head of the chain; by whoever may call seal_events.
[[nodiscard]] base::Result<AuditAnchor> sealAudit(Connection &connection, const QDateTime &now);

// The head that seal_events told, as noted at an instant.
[[nodiscard]] AuditAnchor anchorOf(const QJsonValue &head, const QDateTime &at);

// A line without its end: "2026-10-05T07:30:00Z esempio 1234 0a1b...".
[[nodiscard]] QByteArray lineOf(const AuditAnchor &anchor);
// Empty lines and lines that begin with # are none; any other that is no anchor is an error with
// its number.
[[nodiscard]] base::Result<QList<AuditAnchor>> parseAnchors(const QByteArray &text);

} // namespace store
