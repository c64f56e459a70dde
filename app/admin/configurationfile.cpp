#include "app/admin/configurationfile.h"

#include <QFile>

namespace admin {

base::Result<offices::Directorate> readDirectorate(const QString &file)
{
    if (file.isEmpty())
        return offices::Directorate::standard();
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        return base::failure(base::Error::Kind::NotFound, base::Reason::FileNotReadable,
                             source.errorString(), {file});
    }
    return offices::parseDirectorate(source.readAll());
}

} // namespace admin
