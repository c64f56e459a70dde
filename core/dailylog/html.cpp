#include "core/dailylog/html.h"

#include "core/dailylog/table.h"
#include "core/words/words.h"

#include <QRegularExpression>
#include <QXmlStreamWriter>

namespace dailylog {

using words::Words;
using namespace Qt::StringLiterals;

namespace {

const auto style = uR"(
:root { color-scheme: light dark; font-family: "Noto Sans", sans-serif; line-height: 1.4; }
body { margin: 1.5rem; }
table { border-collapse: collapse; }
caption { text-align: left; font-weight: bold; padding: 0.3rem 0; }
th, td { border-bottom: 1px solid; padding: 0.3rem 0.6rem; text-align: left; vertical-align: top; }
td.figure, tbody th.number { text-align: right; }
code { overflow-wrap: anywhere; }
)"_s;

class Page
{
public:
    Page(const DailyLog &log, const QString &language) : m_log(log), m_words(language)
    {
        m_page.setAutoFormatting(true);
        m_page.setAutoFormattingIndent(0);
    }

    [[nodiscard]] QByteArray written()
    {
        m_page.writeDTD(u"<!DOCTYPE html>"_s);
        m_page.writeStartElement(u"html"_s);
        m_page.writeAttribute(u"lang"_s, m_words.language());
        writeHead();
        m_page.writeStartElement(u"body"_s);
        m_page.writeStartElement(u"main"_s);
        writeWhatItIs();
        element("h2", text("Totals"));
        writeTotals();
        element("h2", text("Rows of the day"));
        writeRows();
        m_page.writeEndDocument();
        return m_bytes.trimmed() + '\n'; // a line end before the document type too
    }

private:
    [[nodiscard]] QString text(const char *source) const { return m_words.logText(source); }

    [[nodiscard]] QString day() const { return longDay(m_log.day, m_words); }

    void element(const char *name, const QString &content,
                 const QList<std::pair<QString, QString>> &attributes = {})
    {
        m_page.writeStartElement(QString::fromLatin1(name));
        for (const auto &[attribute, value] : attributes)
            m_page.writeAttribute(attribute, value);
        m_page.writeCharacters(withoutControls(content));
        m_page.writeEndElement();
    }

    void meta(const QString &key, const QString &name, const QString &content)
    {
        m_page.writeEmptyElement(u"meta"_s);
        m_page.writeAttribute(key, name);
        m_page.writeAttribute(u"content"_s, content);
    }

    void writeHead()
    {
        m_page.writeStartElement(u"head"_s);
        m_page.writeEmptyElement(u"meta"_s);
        m_page.writeAttribute(u"charset"_s, u"utf-8"_s);
        meta(u"http-equiv"_s, u"Content-Security-Policy"_s,
             u"default-src 'none'; style-src 'unsafe-inline'"_s);
        meta(u"name"_s, u"viewport"_s, u"width=device-width"_s);
        meta(u"name"_s, u"date"_s, m_log.day.toString(Qt::ISODate));
        element("title", u"%1, %2, %3"_s.arg(text("Daily log"), m_log.directorate, day()));
        element("style", style);
        m_page.writeEndElement();
    }

    void writeWhatItIs()
    {
        element("h1", text("Daily log"));
        element("p", m_log.directorate);
        element("p", day());
        element("p", stateText(m_log, m_words));
        if (const auto why = withheldText(m_log, m_words); !why.isEmpty())
            element("p", why);
        if (!m_log.seal)
            return;
        m_page.writeStartElement(u"p"_s);
        m_page.writeCharacters(u"SHA-256 "_s);
        element("code", groupedDigest(m_log.seal->digest));
        m_page.writeEndElement();
    }

    void writeTotals()
    {
        m_page.writeStartElement(u"table"_s);
        element("caption", text("Totals") + u", "_s + day());
        m_page.writeStartElement(u"tbody"_s);
        for (const auto &group : totalGroups(m_log.totals)) {
            for (const auto &total : group) {
                m_page.writeStartElement(u"tr"_s);
                element("th", text(total.label), {{u"scope"_s, u"row"_s}});
                // The dash of the paper is read by no voice.
                element("td", total.figure ? QString::number(*total.figure) : text("not told"),
                        {{u"class"_s, u"figure"_s}});
                m_page.writeEndElement();
            }
        }
        m_page.writeEndElement();
        m_page.writeEndElement();
    }

    void writeRows()
    {
        if (m_log.rows.isEmpty())
            return element("p", text("No calls on this day"));
        m_page.writeStartElement(u"table"_s);
        element("caption", text("Daily log") + u", "_s + day());
        m_page.writeStartElement(u"thead"_s);
        m_page.writeStartElement(u"tr"_s);
        for (const auto &column : columns()) {
            if (!column.isOfDay)
                element("th", text(column.head), {{u"scope"_s, u"col"_s}});
        }
        m_page.writeEndElement();
        m_page.writeEndElement();
        m_page.writeStartElement(u"tbody"_s);
        for (const auto &row : m_log.rows)
            writeRow(row);
        m_page.writeEndElement();
        m_page.writeEndElement();
    }

    void writeRow(const Row &row)
    {
        m_page.writeStartElement(u"tr"_s);
        for (const auto &column : columns()) {
            if (column.isOfDay)
                continue;
            const auto content = shownText(column.cell(m_log, row, m_words), m_log, m_words);
            if (&column == &columns().constFirst())
                element("th", content, {{u"scope"_s, u"row"_s}, {u"class"_s, u"number"_s}});
            else
                element("td", content);
        }
        m_page.writeEndElement();
    }

    const DailyLog &m_log;
    const Words m_words;
    QByteArray m_bytes;
    QXmlStreamWriter m_page{&m_bytes};
};

} // namespace

QByteArray toHtml(const DailyLog &log, const QString &language)
{
    return Page(log, language).written();
}

QDate dayOfHtml(const QByteArray &html)
{
    static const QRegularExpression day(
        u"<meta name=\"date\" content=\"(\\d{4}-\\d\\d-\\d\\d)\"/>"_s);
    if (!html.startsWith("<!DOCTYPE html>"))
        return {};
    return QDate::fromString(day.match(QString::fromUtf8(html.left(1000))).captured(1),
                             Qt::ISODate);
}

} // namespace dailylog
