#pragma once

#include <QFile>

namespace support {

// All of a file; empty where there is none.
[[nodiscard]] inline QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace support
