#include "app/admin/taggedpdf.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

#include <unistd.h>

namespace admin {

using base::Error;
using base::Reason;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // milliseconds; a log of 2,000 rows took four seconds

QString chromium()
{
    for (const auto &name : {u"chromium"_s, u"chromium-browser"_s, u"google-chrome"_s}) {
        if (const auto found = QStandardPaths::findExecutable(name); !found.isEmpty())
            return found;
    }
    return {};
}

tl::unexpected<Error> unmade(const QString &why)
{
    return base::failure(Error::Kind::Broken, Reason::Broken, why, {});
}

} // namespace

Result<QByteArray> taggedPdf(const QByteArray &html)
{
    const auto program = chromium();
    if (program.isEmpty())
        return base::failure(
            Error::Kind::Unavailable, Reason::MissingProgram,
            u"a tagged PDF is made by Chromium: install the package chromium, or take "
            "--html, which a screen reader walks too"_s,
            {u"chromium"_s});
    const QTemporaryDir folder;
    QFile page(folder.filePath(u"log.html"_s));
    if (!page.open(QIODevice::WriteOnly) || page.write(html) != html.size())
        return unmade(page.errorString());
    page.close();
    const auto made = folder.filePath(u"log.pdf"_s);
    QStringList arguments{u"--headless"_s,
                          u"--disable-gpu"_s,
                          u"--no-pdf-header-footer"_s,
                          u"--user-data-dir="_s + folder.filePath(u"profile"_s),
                          u"--print-to-pdf="_s + made,
                          QUrl::fromLocalFile(page.fileName()).toString()};
    if (geteuid() == 0) // its sandbox refuses root; the page is ours, without script or address
        arguments.prepend(u"--no-sandbox"_s);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
        return unmade(u"Chromium did not end: "_s + process.errorString());
    }
    QFile pdf(made);
    if (!pdf.open(QIODevice::ReadOnly))
        return unmade(u"Chromium wrote nothing: "_s
                      + QString::fromLocal8Bit(process.readAll()).right(500));
    auto bytes = pdf.readAll();
    if (!bytes.contains("/StructTreeRoot"))
        return unmade(u"this version of Chromium writes no tags"_s);
    return bytes;
}

} // namespace admin
