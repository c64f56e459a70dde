#include "ui/paper/document.h"

#include "ui/paper/typeface.h"

#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace paper {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<base::Error> notWritable(const QSaveFile &file)
{
    return base::failure(base::Error::Kind::Unavailable, base::Reason::FileNotWritable,
                         file.fileName() + ": "_L1 + file.errorString(), {file.fileName()});
}

} // namespace

base::Result<int> writeDocument(const QString &file, const QString &title, const Draw &draw)
{
    QSaveFile target(file); // written beside and renamed, as in writeWhole
    if (!target.open(QIODevice::WriteOnly))
        return notWritable(target);
    int pages = 0;
    {
        QPdfWriter writer(&target);
        writer.setPdfVersion(QPdfWriter::PdfVersion_A1b);
        writer.setResolution(dotsPerInch);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {}));
        writer.setTitle(title);
        writer.setCreator(u"Richiamate"_s);
        QPainter painter(&writer);
        pages = draw(painter, writer);
    }
    if (!target.commit())
        return notWritable(target);
    return pages;
}

base::Result<void> writeWhole(const QString &file, const QByteArray &content)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size()
        || !target.commit())
        return notWritable(target);
    return {};
}

} // namespace paper
