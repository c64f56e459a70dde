#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace offices {

// A place of a configuration in JSON as findings name it: "offices[2].hours.windows[1]"; indexes
// begin at 0.

// Undefined where there is nothing.
[[nodiscard]] QJsonValue valueAt(const QJsonObject &object, const QString &place);
// The object with another value there; what leads to it comes into being. Undefined takes it away:
// what stands behind it in a list moves up, and a field that is left empty goes, too.
[[nodiscard]] QJsonObject withValueAt(const QJsonObject &object, const QString &place,
                                      const QJsonValue &value);

} // namespace offices
