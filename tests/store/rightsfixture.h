#pragma once

#include "storefixture.h"

#include <QMap>

// Who calls: by a role of rights.txt, or by none.
struct Caller
{
    QString login;
    QString role;
};

// A directorate with somebody of each role, people who have none today, and something of each kind
// for the functions of schema api to be about.
class RightsFixture
{
public:
    [[nodiscard]] static const QList<Caller> &callers();

    [[nodiscard]] base::Result<void> start();
    // The arguments of a row of rights.txt, its placeholders replaced.
    [[nodiscard]] QString filledIn(QString arguments) const;
    // A digest of all rows of all tables and of where each sequence stands: a function that writes
    // before it refuses leaves its trace there.
    [[nodiscard]] QString contents();

    [[nodiscard]] StoreFixture &fixture() { return m_store; }
    [[nodiscard]] store::Connection &owner() { return *m_owner; }

private:
    [[nodiscard]] base::Result<void> makePeople();
    void makeSubjects();
    [[nodiscard]] qint64 done(const QString &login, const QString &function,
                              const QVariantList &arguments);

    StoreFixture m_store;
    std::unique_ptr<store::Connection> m_owner;
    QMap<QString, qint64> m_ids; // placeholder -> id
};
