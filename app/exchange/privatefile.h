#pragma once

#include "core/base/result.h"

#include <QFile>

namespace exchange {

// For the user's eyes only, from its first byte.
[[nodiscard]] inline base::Result<void> writePrivate(const QString &name, const QByteArray &content)
{
    QFile file(name);
    if ((file.exists() && !file.remove())
        || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                      QFile::ReadOwner | QFile::WriteOwner)
        || file.write(content) != content.size())
        return base::failure(base::Error::Kind::Unavailable, base::Reason::FileNotWritable,
                             file.errorString(), {name});
    return {};
}

} // namespace exchange
