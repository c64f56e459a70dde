#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

namespace dailylog {

enum class Packing { Deflated, Stored };

struct ZippedFile
{
    const char *name;
    QByteArray content;
    Packing packing = Packing::Deflated;
};

// A ZIP archive of these files in this order, without the time at which it was made: the same files
// give the same bytes. Fails only without memory.
[[nodiscard]] base::Result<QByteArray> zipped(const QList<ZippedFile> &files);

} // namespace dailylog
