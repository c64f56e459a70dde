#pragma once

#include "core/store/audit.h"
#include "tests/store/storefixture.h"

// A directorate in which people have worked: all of it anchored twice, three values erased between
// the anchors. What is done to it is done to copies.
class AuditFixture
{
public:
    [[nodiscard]] bool start();

    [[nodiscard]] std::unique_ptr<store::Connection> owner(const QString &database);
    [[nodiscard]] store::AuditReport verify(const QString &database,
                                            const QList<store::AuditAnchor> &anchors);
    [[nodiscard]] store::AuditAnchor seal(const QString &database);
    [[nodiscard]] bool copy(const QString &name); // of the directorate's database
    [[nodiscard]] QByteArray dump(const QString &database, const QStringList &options);
    [[nodiscard]] bool restore(const QString &database, const QByteArray &dumped);

    [[nodiscard]] StoreFixture &store() { return m_store; }
    [[nodiscard]] const store::AuditAnchor &first() const { return m_first; }
    [[nodiscard]] const store::AuditAnchor &last() const { return m_last; }

private:
    [[nodiscard]] bool work(int from, int until);

    StoreFixture m_store;
    store::AuditAnchor m_first;
    store::AuditAnchor m_last;
};

// The findings of a report, for a failing test.
[[nodiscard]] QString told(const store::AuditReport &report);
