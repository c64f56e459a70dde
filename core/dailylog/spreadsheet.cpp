#include "core/dailylog/spreadsheet.h"

#include "core/dailylog/zipped.h"
#include "core/words/words.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace dailylog {

using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr auto mediaType = "application/vnd.oasis.opendocument.spreadsheet"_L1;
constexpr auto version = "1.2"_L1;

const QString office = u"urn:oasis:names:tc:opendocument:xmlns:office:1.0"_s;
const QString style = u"urn:oasis:names:tc:opendocument:xmlns:style:1.0"_s;
const QString table = u"urn:oasis:names:tc:opendocument:xmlns:table:1.0"_s;
const QString text = u"urn:oasis:names:tc:opendocument:xmlns:text:1.0"_s;
const QString number = u"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"_s;
const QString format = u"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"_s;
const QString manifest = u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s;
const QString meta = u"urn:oasis:names:tc:opendocument:xmlns:meta:1.0"_s;
const QString dublinCore = u"http://purl.org/dc/elements/1.1/"_s;

// content.xml
class Content
{
public:
    explicit Content(const QList<Sheet> &sheets) : m_sheets(sheets) {}

    [[nodiscard]] QByteArray written()
    {
        m_xml.writeStartDocument();
        for (const auto &[name, prefix] :
             {std::pair{office, u"office"_s}, std::pair{style, u"style"_s},
              std::pair{table, u"table"_s}, std::pair{text, u"text"_s},
              std::pair{number, u"number"_s}, std::pair{format, u"fo"_s}})
            m_xml.writeNamespace(name, prefix);
        m_xml.writeStartElement(office, u"document-content"_s);
        m_xml.writeAttribute(office, u"version"_s, version);
        writeStyles();
        m_xml.writeStartElement(office, u"body"_s);
        m_xml.writeStartElement(office, u"spreadsheet"_s);
        for (const auto &sheet : m_sheets)
            writeSheet(sheet);
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    // Of the longest text, in hundredths of a centimetre.
    [[nodiscard]] static int widthOf(const Sheet &sheet, qsizetype column)
    {
        qsizetype longest = sheet.heads.value(column).size();
        for (const auto &row : sheet.rows) {
            longest = std::max(longest, plainText(row.value(column)).size());
        }
        return 40 + 20 * static_cast<int>(std::min<qsizetype>(longest, 45));
    }

    [[nodiscard]] static qsizetype columnsOf(const Sheet &sheet)
    {
        auto most = sheet.heads.size();
        for (const auto &row : sheet.rows)
            most = std::max(most, row.size());
        return most;
    }

    [[nodiscard]] static QString columnStyle(int width) { return u"width%1"_s.arg(width); }

    void writeStyles()
    {
        m_xml.writeStartElement(office, u"automatic-styles"_s);
        writeDateStyle(u"day"_s, false);
        writeDateStyle(u"moment"_s, true);
        for (const auto &kind : {u"day"_s, u"moment"_s}) {
            startStyle(kind + u"-cell"_s, u"table-cell"_s);
            m_xml.writeAttribute(style, u"data-style-name"_s, kind);
            m_xml.writeEndElement();
        }
        startStyle(u"head-cell"_s, u"table-cell"_s);
        m_xml.writeEmptyElement(style, u"text-properties"_s);
        m_xml.writeAttribute(format, u"font-weight"_s, u"bold"_s);
        m_xml.writeEndElement();
        QList<int> widths;
        for (const auto &sheet : m_sheets) {
            for (qsizetype column = 0; column < columnsOf(sheet); ++column)
                widths.append(widthOf(sheet, column));
        }
        std::sort(widths.begin(), widths.end());
        widths.erase(std::unique(widths.begin(), widths.end()), widths.end());
        for (const int width : widths) {
            startStyle(columnStyle(width), u"table-column"_s);
            m_xml.writeEmptyElement(style, u"table-column-properties"_s);
            m_xml.writeAttribute(style, u"column-width"_s,
                                 QString::number(width / 100.0, 'f', 2) + u"cm"_s);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void startStyle(const QString &name, const QString &family)
    {
        m_xml.writeStartElement(style, u"style"_s);
        m_xml.writeAttribute(style, u"name"_s, name);
        m_xml.writeAttribute(style, u"family"_s, family);
    }

    // Written as in the CSV, in every language: 2026-10-05 09:00:12.
    void writeDateStyle(const QString &name, bool hasTime)
    {
        m_xml.writeStartElement(number, u"date-style"_s);
        m_xml.writeAttribute(style, u"name"_s, name);
        writeDatePart(u"year"_s, {});
        writeDatePart(u"month"_s, u"-"_s);
        writeDatePart(u"day"_s, u"-"_s);
        if (hasTime) {
            writeDatePart(u"hours"_s, u" "_s);
            writeDatePart(u"minutes"_s, u":"_s);
            writeDatePart(u"seconds"_s, u":"_s);
        }
        m_xml.writeEndElement();
    }

    void writeDatePart(const QString &part, const QString &before)
    {
        if (!before.isEmpty())
            m_xml.writeTextElement(number, u"text"_s, before);
        m_xml.writeEmptyElement(number, part);
        m_xml.writeAttribute(number, u"style"_s, u"long"_s);
    }

    void writeSheet(const Sheet &sheet)
    {
        m_xml.writeStartElement(table, u"table"_s);
        m_xml.writeAttribute(table, u"name"_s, sheet.name);
        for (qsizetype column = 0; column < columnsOf(sheet); ++column) {
            m_xml.writeEmptyElement(table, u"table-column"_s);
            m_xml.writeAttribute(table, u"style-name"_s, columnStyle(widthOf(sheet, column)));
        }
        if (!sheet.heads.isEmpty()) {
            m_xml.writeStartElement(table, u"table-header-rows"_s);
            m_xml.writeStartElement(table, u"table-row"_s);
            for (const auto &head : sheet.heads)
                writeText(head, u"head-cell"_s);
            m_xml.writeEndElement();
            m_xml.writeEndElement();
        }
        for (const auto &row : sheet.rows) {
            m_xml.writeStartElement(table, u"table-row"_s);
            for (const auto &cell : row)
                writeCell(cell);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void startCell(const QString &type, const QString &styleName)
    {
        m_xml.writeStartElement(table, u"table-cell"_s);
        m_xml.writeAttribute(office, u"value-type"_s, type);
        if (!styleName.isEmpty())
            m_xml.writeAttribute(table, u"style-name"_s, styleName);
    }

    void writeCell(const Cell &cell)
    {
        if (const auto *words = std::get_if<QString>(&cell))
            return words->isEmpty() ? m_xml.writeEmptyElement(table, u"table-cell"_s)
                                    : writeText(*words, {});
        if (const auto *figure = std::get_if<int>(&cell)) {
            startCell(u"float"_s, {});
            m_xml.writeAttribute(office, u"value"_s, QString::number(*figure));
        } else if (const auto *day = std::get_if<QDate>(&cell)) {
            startCell(u"date"_s, u"day-cell"_s);
            m_xml.writeAttribute(office, u"date-value"_s, day->toString(Qt::ISODate));
        } else if (const auto *at = std::get_if<QDateTime>(&cell)) {
            startCell(u"date"_s, u"moment-cell"_s);
            m_xml.writeAttribute(office, u"date-value"_s, at->toString(u"yyyy-MM-ddTHH:mm:ss"_s));
        }
        m_xml.writeTextElement(text, u"p"_s, plainText(cell));
        m_xml.writeEndElement();
    }

    void writeText(const QString &words, const QString &styleName)
    {
        startCell(u"string"_s, styleName);
        for (const auto &line : withoutControls(words).split(u'\n'))
            m_xml.writeTextElement(text, u"p"_s, line.simplified());
        m_xml.writeEndElement();
    }

    const QList<Sheet> &m_sheets;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml{&m_bytes};
};

QByteArray writtenManifest()
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeNamespace(manifest, u"manifest"_s);
    xml.writeStartElement(manifest, u"manifest"_s);
    xml.writeAttribute(manifest, u"version"_s, version);
    for (const auto &[path, type] :
         {std::pair{u"/"_s, QString(mediaType)}, std::pair{u"content.xml"_s, u"text/xml"_s},
          std::pair{u"meta.xml"_s, u"text/xml"_s}}) {
        xml.writeEmptyElement(manifest, u"file-entry"_s);
        xml.writeAttribute(manifest, u"full-path"_s, path);
        xml.writeAttribute(manifest, u"media-type"_s, type);
    }
    xml.writeEndDocument();
    return bytes;
}

QByteArray writtenMeta(const QString &title, const QString &language)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeNamespace(office, u"office"_s);
    xml.writeNamespace(meta, u"meta"_s);
    xml.writeNamespace(dublinCore, u"dc"_s);
    xml.writeStartElement(office, u"document-meta"_s);
    xml.writeAttribute(office, u"version"_s, version);
    xml.writeStartElement(office, u"meta"_s);
    xml.writeTextElement(meta, u"generator"_s, u"Richiamate"_s);
    xml.writeTextElement(dublinCore, u"title"_s, withoutControls(title));
    xml.writeTextElement(dublinCore, u"language"_s, language);
    xml.writeEndDocument();
    return bytes;
}

} // namespace

Result<QByteArray> toOds(const QList<Sheet> &sheets, const QString &title, const QString &language)
{
    // What it is must stand first and uncompressed: that is how it is recognised.
    return zipped({{"mimetype", QByteArray(mediaType.data(), mediaType.size()), Packing::Stored},
                   {"META-INF/manifest.xml", writtenManifest()},
                   {"meta.xml", writtenMeta(title, language)},
                   {"content.xml", Content(sheets).written()}});
}

Result<QByteArray> toOds(const DailyLog &log, const QString &language)
{
    const words::Words words(language);
    Sheet rows{words.logText("Rows of the day"), {}, {}};
    for (const auto &column : columns())
        rows.heads.append(words.logText(column.head));
    for (const auto &row : log.rows) {
        QList<Cell> cells;
        for (const auto &column : columns())
            cells.append(column.cell(log, row, words));
        rows.rows.append(cells);
    }
    Sheet totals{words.logText("Totals"), {}, {}};
    totals.rows = {{words.logText("Directorate"), log.directorate},
                   {words.logText("Day"), log.day},
                   {words.logText("State"), stateText(log, words)}};
    if (const auto why = withheldText(log, words); !why.isEmpty())
        totals.rows.append({words.logText("withheld"), why});
    if (log.seal)
        totals.rows.append({u"SHA-256"_s, log.seal->digest});
    for (const auto &group : totalGroups(log.totals)) {
        for (const auto &total : group)
            totals.rows.append({words.logText(total.label),
                                total.figure ? Cell(*total.figure) : words.logText("not told")});
    }
    return toOds({rows, totals}, words.logText("Daily log") + u", "_s + longDay(log.day, words),
                 language);
}

} // namespace dailylog
