#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace support {

// The clauses of PDF/A-1b (ISO 19005-1) that can be checked without knowing fonts and colours from
// within, each fault in words with its clause: what `qpdf --json=2 --json-key=qpdf` says of a file, and
// the file. What it passes is not thereby shown to conform: no validator is packaged in Debian 12.
class Archivable
{
public:
    Archivable(const QByteArray &file, const QJsonObject &told) : m_file(file)
    {
        const auto objects = told[QStringLiteral("qpdf")].toArray().at(1).toObject();
        for (auto object = objects.begin(); object != objects.end(); ++object) {
            const auto content = object->toObject();
            const auto stream = content[QStringLiteral("stream")];
            m_objects[object.key()] = stream.isObject() ? stream[QStringLiteral("dict")]
                                                        : content[QStringLiteral("value")];
            m_streams.insert(object.key(), stream.isObject());
        }
    }

    [[nodiscard]] QStringList faults()
    {
        m_faults.clear();
        bytes();
        const auto trailer = m_objects.value(QStringLiteral("trailer")).toObject();
        demand(trailer.contains(QStringLiteral("/ID")), "6.1.3: no file identifier");
        demand(!trailer.contains(QStringLiteral("/Encrypt")), "6.1.3: encrypted");
        const auto root = dict(trailer[QStringLiteral("/Root")]);
        for (const auto *action : {"/AA", "/OpenAction"})
            demand(!root.contains(QLatin1StringView(action)), "6.6: does something when opened");
        intents(root);
        metadata(root, dict(trailer[QStringLiteral("/Info")]));
        for (auto object = m_objects.cbegin(); object != m_objects.cend(); ++object)
            whole(*object);
        m_faults.removeDuplicates();
        return m_faults;
    }

private:
    void demand(bool isMet, const char *fault)
    {
        if (!isMet)
            m_faults.append(QString::fromLatin1(fault));
    }

    [[nodiscard]] QJsonValue value(const QJsonValue &of) const
    {
        const auto text = of.toString();
        return text.endsWith(QStringLiteral(" R")) ? m_objects.value(QStringLiteral("obj:") + text)
                                                   : of;
    }
    [[nodiscard]] QJsonObject dict(const QJsonValue &of) const { return value(of).toObject(); }

    void bytes()
    {
        const auto second = m_file.mid(m_file.indexOf('\n') + 1, 5);
        demand(m_file.startsWith("%PDF-1."), "6.1.2: no header at the beginning");
        demand(second.startsWith('%')
                   && std::all_of(second.begin() + 1, second.end(),
                                  [](char byte) { return static_cast<unsigned char>(byte) > 127; }),
               "6.1.2: the second line is not one of binary signs");
        demand(m_file.trimmed().endsWith("%%EOF"), "6.1.3: something after its end");
    }

    void intents(const QJsonObject &root)
    {
        const auto told = value(root[QStringLiteral("/OutputIntents")]).toArray();
        const bool isSet = std::any_of(told.begin(), told.end(), [this](const QJsonValue &one) {
            const auto intent = dict(one);
            return intent[QStringLiteral("/S")] == QStringLiteral("/GTS_PDFA1")
                   && dict(intent[QStringLiteral("/DestOutputProfile")])[QStringLiteral("/N")] == 3;
        });
        demand(isSet, "6.2.2: no output intent with a profile of three colours");
    }

    void metadata(const QJsonObject &root, const QJsonObject &info)
    {
        const auto at = root[QStringLiteral("/Metadata")];
        demand(m_streams.value(QStringLiteral("obj:") + at.toString())
                   && !dict(at).contains(QStringLiteral("/Filter")),
               "6.7.2: no metadata, or filtered ones");
        const auto begin = m_file.indexOf("<x:xmpmeta");
        const auto text = QString::fromUtf8(
            m_file.mid(begin, m_file.indexOf("</x:xmpmeta>") - begin));
        demand(text.contains(QStringLiteral("pdfaid:part=\"1\""))
                   && text.contains(QStringLiteral("pdfaid:conformance=\"B\"")),
               "6.7.11: not declared to be PDF/A-1b");
        const auto title = info[QStringLiteral("/Title")].toString().mid(2);
        demand(!title.isEmpty() && text.contains(title), "6.7.3: another title in the metadata");
        auto made = info[QStringLiteral("/CreationDate")].toString().remove(
            QRegularExpression(QStringLiteral("\\D")));
        auto said = text.section(QStringLiteral("xmp:CreateDate=\""), 1).section(u'"', 0, 0);
        demand(made.left(14) == said.remove(QRegularExpression(QStringLiteral("\\D"))).left(14),
               "6.7.3: another date in the metadata");
    }

    void whole(const QJsonValue &content)
    {
        if (content.isArray()) {
            for (const auto &each : content.toArray())
                whole(each);
            return;
        }
        if (!content.isObject())
            return;
        const auto object = content.toObject();
        if (object[QStringLiteral("/Type")] == QStringLiteral("/FontDescriptor"))
            descriptor(object);
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            check(entry.key(), value(*entry));
            if (!entry->isString())
                whole(*entry);
        }
        const auto subtype = object[QStringLiteral("/Subtype")].toString();
        if (subtype == QStringLiteral("/CIDFontType2"))
            demand(object.contains(QStringLiteral("/CIDToGIDMap")),
                   "6.3.3.2: no map of its glyphs");
        if (object[QStringLiteral("/Type")] == QStringLiteral("/Annot"))
            demand(subtype == QStringLiteral("/Link"), "6.5: an annotation");
    }

    void descriptor(const QJsonObject &font)
    {
        demand(font.contains(QStringLiteral("/FontFile2"))
                   || font.contains(QStringLiteral("/FontFile3"))
                   || font.contains(QStringLiteral("/FontFile")),
               "6.3.4: a font that is not embedded");
        demand(font.contains(QStringLiteral("/CIDSet")), "6.3.5: a subset that does not say which");
    }

    void check(const QString &key, const QJsonValue &content)
    {
        if (key == QStringLiteral("/SMask"))
            demand(content == QStringLiteral("/None"), "6.4: a soft mask");
        else if (key == QStringLiteral("/CA") || key == QStringLiteral("/ca"))
            demand(content.toDouble() == 1.0, "6.4: something transparent");
        else if (key == QStringLiteral("/BM"))
            demand(content == QStringLiteral("/Normal"), "6.4: colours are blended");
        else if (key == QStringLiteral("/Group"))
            demand(content[QStringLiteral("/S")] != QStringLiteral("/Transparency"),
                   "6.4: a transparent group");
        else if (key == QStringLiteral("/Filter"))
            demand(content != QStringLiteral("/LZWDecode"), "6.1.10: packed by LZW");
        else if (key == QStringLiteral("/EmbeddedFiles") || key == QStringLiteral("/EF"))
            demand(false, "6.1.11: a file in the file");
        else if (key == QStringLiteral("/JavaScript") || key == QStringLiteral("/JS"))
            demand(false, "6.6.1: a script");
        else if (key == QStringLiteral("/OCProperties"))
            demand(false, "6.1.13: optional content");
    }

    const QByteArray m_file;
    QHash<QString, QJsonValue> m_objects; // of streams their dictionary
    QHash<QString, bool> m_streams;
    QStringList m_faults;
};

} // namespace support
