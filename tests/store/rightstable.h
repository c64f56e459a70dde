#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

// The rows of rights.txt: whom a function of schema api admits.
struct Right
{
    QString signature; // "claim_callback(uuid,bigint,bigint)", as PostgreSQL writes it
    QStringList roles;
    QString arguments; // of one call, in SQL, with {placeholders}

    [[nodiscard]] QString function() const { return signature.section(u'(', 0, 0); }
    [[nodiscard]] bool admits(const QString &role) const
    {
        return roles.contains(role) || roles.contains(QStringLiteral("members"));
    }
};

// In the order of the page's columns.
[[nodiscard]] const QStringList &rolesOfRights();

// Broken names the line that is none.
[[nodiscard]] base::Result<QList<Right>> parseRights(const QString &text);

// resources/manual/rights.md.
[[nodiscard]] QString pageOfRights(const QList<Right> &rights);
