#include "app/admin/output.h"

#include "core/words/words.h"

#include <QLocale>
#include <QSaveFile>

namespace admin {

base::Result<void> writeFile(const QString &name, const QByteArray &content)
{
    QSaveFile target(name);
    if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size()
        || !target.commit())
        return base::failure(base::Error::Kind::Unavailable, base::Reason::FileNotWritable,
                             target.errorString(), {name});
    return {};
}

int complain(const base::Error &error)
{
    const words::Words words(QLocale().name().section(u'_', 0, 0));
    const auto text = words.error(error);
    std::fprintf(stderr, "richiamate-admin: %s\n", qPrintable(text));
    if (!error.detail.isEmpty())
        std::fprintf(stderr, "(%s)\n", qPrintable(error.detail));
    return 1;
}

int complain(const QString &what)
{
    std::fprintf(stderr, "richiamate-admin: %s\n", qPrintable(what));
    return 2;
}

} // namespace admin
