#pragma once

#include "core/dailylog/dailylog.h"
#include "ui/paper/typeface.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace paper {

// A PDF/A-1b file of A4 pages; `draw` gets the writer and a painter on it and answers how many it drew.
template <class Draw> dailylog::Paper onSheets(const QString &title, Draw draw)
{
    dailylog::Paper paper;
    QBuffer target(&paper.pdf);
    target.open(QIODevice::WriteOnly);
    QPdfWriter writer(&target);
    writer.setPdfVersion(QPdfWriter::PdfVersion_A1b);
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {}));
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Richiamate"));
    QPainter painter(&writer);
    paper.pages = draw(&writer, &painter);
    painter.end(); // the last of the file is written here
    return paper;
}

} // namespace paper
