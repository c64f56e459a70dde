#pragma once

#include "core/base/result.h"

#include <QString>

namespace admin {

// Held while one program starts, stops or changes the server of a directory; others wait. The
// kernel drops it when the program ends, however it ends.
class DirectoryLock
{
public:
    explicit DirectoryLock(const QString &directory);
    ~DirectoryLock();
    DirectoryLock(const DirectoryLock &) = delete;
    DirectoryLock &operator=(const DirectoryLock &) = delete;

    [[nodiscard]] bool isHeld() const { return m_descriptor >= 0; }
    [[nodiscard]] base::Error error() const;

private:
    QString m_file;
    int m_descriptor = -1;
};

} // namespace admin
