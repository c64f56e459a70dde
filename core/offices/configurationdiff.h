#pragma once

#include "core/offices/directorate.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

namespace offices {

// What is said otherwise in the second: named by codes, since an index says nothing to people:
// "offices[UT].name", "menu[2].steps[0].rings", "assignments[LOGIN ROLE OFFICE DAY].until".
struct Change
{
    QString place;
    QJsonValue before; // null: was not there
    QJsonValue after;  // null: is not there any more
    friend bool operator==(const Change &, const Change &) = default;
};

// In the order of the format; what a file leaves to the defaults counts as said.
[[nodiscard]] QList<Change> differences(const Directorate &before, const Directorate &after);

// What tells an element of that list apart ("UT"), and the fields that make it; empty for lists
// whose order tells them apart.
[[nodiscard]] QString elementKey(const QString &list, const QJsonObject &element);
[[nodiscard]] QStringList keyFields(const QString &list);

} // namespace offices
