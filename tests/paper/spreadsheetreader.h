#pragma once

#include <QByteArray>
#include <QStringList>
#include <QXmlStreamReader>

#include <zip.h>

namespace support {

// A file of an archive; empty where there is none.
[[nodiscard]] inline QByteArray zippedFile(const QByteArray &archive, const char *name)
{
    auto *source = zip_source_buffer_create(archive.constData(),
                                            static_cast<zip_uint64_t>(archive.size()), 0, nullptr);
    auto *opened = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    if (!opened)
        return {};
    QByteArray content;
    zip_stat_t told;
    if (auto *file = zip_fopen(opened, name, 0); file && zip_stat(opened, name, 0, &told) == 0) {
        content.resize(static_cast<qsizetype>(told.size));
        zip_fread(file, content.data(), told.size);
        zip_fclose(file);
    }
    zip_close(opened);
    return content;
}

// The sheets of an ODS, row by row. A cell is "type:value": the value a spreadsheet calculates with,
// and of texts their lines.
[[nodiscard]] inline QList<QList<QStringList>> sheetsOf(const QByteArray &ods)
{
    QList<QList<QStringList>> sheets;
    QXmlStreamReader content(zippedFile(ods, "content.xml"));
    const auto is = [&content](const char *name) {
        return content.qualifiedName() == QLatin1StringView(name);
    };
    while (!content.atEnd()) {
        content.readNext();
        if (!content.isStartElement())
            continue;
        const auto &attributes = content.attributes();
        const auto value = [&attributes](const char *name) {
            return attributes.value(QLatin1StringView(name)).toString();
        };
        if (is("table:table")) {
            sheets.append(QList<QStringList>());
        } else if (is("table:table-row")) {
            sheets.last().append(QStringList());
        } else if (is("table:table-cell")) {
            const auto type = value("office:value-type");
            const auto calculated = value("office:value") + value("office:date-value")
                                    + value("table:formula");
            sheets.last().last().append(type.isEmpty() ? QString() : type + u':' + calculated);
        } else if (is("text:p")) {
            auto &cell = sheets.last().last().last();
            const auto line = content.readElementText();
            if (cell.startsWith(QLatin1StringView("string:")))
                cell += (cell.size() > 7 ? QStringLiteral("\n") : QString()) + line;
        }
    }
    return content.hasError() ? QList<QList<QStringList>>() : sheets;
}

} // namespace support
