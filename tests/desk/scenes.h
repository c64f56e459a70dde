#pragma once

#include "tests/desk/seateddesk.h"

namespace support {

// A screen of the desk with something of each kind in it.
struct Scene
{
    const char *name = "";
    offices::Role role = offices::Role::Operator;
    QString office{};
    void (*set)(SeatedDesk &) = nullptr;
};

[[nodiscard]] const QList<Scene> &scenes(); // each screen once
// The places as the other roles have them.
[[nodiscard]] const QList<Scene> &scenesOfOtherRoles();

// For eyes, in the folder that RICHIAMATE_PICTURES names; without it nothing is kept.
void keepPicture(QWidget &window, const QString &name);

} // namespace support
