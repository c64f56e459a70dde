#pragma once

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

// The chain over the events, checked row by row: no connection, no clock.
//
// link = SHA-256(link before || bytes of the event), the link before position 1 being 32 zero
// bytes. The bytes, all numbers big-endian: position, id, at, recorded_at (8 bytes each; instants
// are microseconds since 2000-01-01 UTC, as PostgreSQL keeps them); kind and subject in UTF-8, each
// after its length (4 bytes); subject_id (8 bytes); the person's id after its length (8, or 0 for
// nobody); the commitment after its length (32, or 0: there never was a value).
// commitment = SHA-256(salt of 16 bytes || value as PostgreSQL writes it, in UTF-8).
namespace store {

struct AuditEvent
{
    qint64 id = 0;
    qint64 at = 0;         // microseconds since 2000-01-01 UTC
    qint64 recordedAt = 0; // the same, real time
    QByteArray kind;
    QByteArray subject;
    qint64 subjectId = 0;
    std::optional<qint64> person;
    QByteArray commitment;           // empty: no value
    std::optional<QByteArray> value; // none: erased, or never there
    QByteArray salt;
};

struct AuditLink
{
    qint64 position = 0;
    qint64 event = 0;
    QByteArray link;
};

// What somebody else noted of the chain: line "instant database position link".
struct AuditAnchor
{
    QString instant; // ISO 8601, as noted: nothing is computed from it
    QString database;
    qint64 position = 0;
    QByteArray link;
};

enum class AuditProblem {
    LinkMissing,      // a position that is not there
    LinkDoubled,      // a position or an event that is there twice
    EventMissing,     // linked, but gone
    LinkDiffers,      // the event, its place or the link is another
    ValueDiffers,     // value or salt is another
    ValueMissing,     // gone, and no erasure names it
    ValueUncommitted, // a value where the event has none
    ValueNotErased,   // an erasure names it, but it is still there
    ValueOfNoEvent,
    AnchorDiffers, // another chain than the one that was anchored
    AnchorMissing, // the chain ends before its anchor
    LeftOut,       // recorded long before the anchor, but not in the chain up to it
};
[[nodiscard]] QString nameOf(AuditProblem problem);

struct AuditFinding
{
    std::optional<qint64> position;
    std::optional<qint64> event;
    AuditProblem problem = AuditProblem::LinkDiffers;

    friend bool operator==(const AuditFinding &, const AuditFinding &) = default;
};

struct AuditReport
{
    qint64 events = 0;
    qint64 sealed = 0;              // the last position
    qint64 unsealed = 0;            // events without one
    qint64 erased = 0;              // values that erasures took away
    qint64 erasedUnproven = 0;      // of those, by an erasure that no anchor covers
    std::optional<qint64> anchored; // up to this position; none: nothing is
    qint64 problems = 0;
    QList<AuditFinding> findings; // the first 100 problems

    // Up to `anchored`. Of what comes after it nothing is known.
    [[nodiscard]] bool isIntact() const { return problems == 0 && anchored; }
};

[[nodiscard]] QByteArray genesisLink();
[[nodiscard]] QByteArray linkOf(const QByteArray &before, qint64 position, const AuditEvent &event);
[[nodiscard]] QByteArray commitmentOf(const QByteArray &salt, const QByteArray &value);

} // namespace store
