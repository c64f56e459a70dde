#include "app/desk/helddocument.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto context = "desk::HeldDocument";

struct Named
{
    QLatin1StringView key;
    const char *name;
};

constexpr std::array sections = std::to_array<Named>({
    {"calls"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Calls")},
    {"callbacks"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Callbacks")},
    {"handOvers"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Hand-overs")},
    {"interventions"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Interventions")},
    {"drafts"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Texts being written")},
    {"events"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Who did or looked at what")},
});

constexpr std::array fields = std::to_array<Named>({
    {"acceptedAt"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Accepted")},
    {"answeredAt"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Answered")},
    {"arrivedAt"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Rang")},
    {"at"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "When")},
    {"attempt"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Attempt")},
    {"attempts"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Attempts")},
    {"beganAt"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Began")},
    {"by"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Account of the colleague")},
    {"byHand"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Written by hand")},
    {"call"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Call")},
    {"caller"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Calling number")},
    {"cards"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Information given")},
    {"closedAt"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Closed")},
    {"closing"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Closed because")},
    {"code"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Code")},
    {"content"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Text")},
    {"conversation"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Number at the exchange")},
    {"endedAt"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Ended")},
    {"handOver"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Hand-over")},
    {"holder"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Account of the holder")},
    {"id"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Number")},
    {"keptAt"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Kept")},
    {"kind"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "What happened")},
    {"note"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Note")},
    {"number"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Number to call")},
    {"offeredAt"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Offered")},
    {"office"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Office")},
    {"option"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Menu option")},
    {"otherTopics"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Other topics")},
    {"outcome"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Outcome")},
    {"promise"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Promised by")},
    {"record"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Record")},
    {"requestCode"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Request")},
    {"requests"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Requests")},
    {"savedAt"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Saved")},
    {"sheet"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Hand-over sheet")},
    {"speaker"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Who spoke")},
    {"state"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "State")},
    {"subject"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "About")},
    {"takenBy"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Account of who took it")},
    {"taxCode"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Tax code")},
    {"topic"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Topic")},
    {"value"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Particulars")},
    {"version"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Version")},
    {"writtenAt"_L1, QT_TRANSLATE_NOOP("desk::HeldDocument", "Written")},
});

class Writer
{
public:
    Writer(const words::Words &words, const QTimeZone &zone) : m_words(words), m_zone(zone) {}

    [[nodiscard]] QString text(const char *source) const { return m_words.text(context, source); }

    [[nodiscard]] QString nameOf(const QString &key) const
    {
        const auto found = std::find_if(fields.cbegin(), fields.cend(),
                                        [&key](const Named &field) { return field.key == key; });
        return found == fields.cend() ? key : text(found->name);
    }

    [[nodiscard]] QString instant(const QString &said) const
    {
        const auto at = QDateTime::fromString(said, Qt::ISODateWithMs);
        return QLocale(m_words.language())
            .toString(at.toTimeZone(m_zone), u"d MMMM yyyy, HH:mm:ss"_s);
    }

    // Of a value that is no list and no object.
    [[nodiscard]] QString plain(const QString &key, const QJsonValue &value) const
    {
        if (value.isBool())
            return value.toBool() ? text(QT_TRANSLATE_NOOP("desk::HeldDocument", "yes"))
                                  : text(QT_TRANSLATE_NOOP("desk::HeldDocument", "no"));
        if (value.isDouble())
            return QString::number(value.toInteger());
        const auto said = value.toString();
        if (key == "at"_L1 || key == "promise"_L1 || key.endsWith("At"_L1))
            return instant(said);
        return key == "outcome"_L1 || key == "closing"_L1 ? m_words.outcome(said) : said;
    }

    [[nodiscard]] QString html(const QString &key, const QJsonValue &value) const
    {
        if (value.isObject())
            return list(value.toObject());
        if (!value.isArray())
            return plain(key, value).toHtmlEscaped().replace(u'\n', u"<br>"_s);
        QString items;
        for (const auto &each : value.toArray())
            items += u"<li>%1</li>\n"_s.arg(html(key, each));
        return u"<ul>\n%1</ul>"_s.arg(items);
    }

    // What is empty is left out.
    [[nodiscard]] QString list(const QJsonObject &object) const
    {
        QString rows;
        for (auto each = object.begin(); each != object.end(); ++each) {
            const auto value = each.value();
            const bool isEmpty = value.isNull() || (value.isString() && value.toString().isEmpty())
                                 || (value.isArray() && value.toArray().isEmpty());
            if (!isEmpty)
                rows += u"<dt>%1</dt><dd>%2</dd>\n"_s.arg(nameOf(each.key()).toHtmlEscaped(),
                                                          html(each.key(), value));
        }
        return u"<dl>\n%1</dl>"_s.arg(rows);
    }

private:
    const words::Words &m_words;
    const QTimeZone &m_zone;
};

constexpr auto style =
    "body{font:1rem/1.5 sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}"
    "dt{font-weight:bold}dd{margin:0 0 .5rem 1rem}"
    "section{border-top:1px solid}"_L1;

} // namespace

QByteArray heldDocument(const QJsonObject &answer, const QString &reference,
                        const words::Words &words, const QTimeZone &zone)
{
    const Writer writer(words, zone);
    const auto held = answer[u"held"].toObject();
    const auto title = writer.text(
        QT_TRANSLATE_NOOP("desk::HeldDocument", "What is held about you"));
    QString body = u"<h1>%1</h1>\n<p>%2</p>\n"_s.arg(
        title.toHtmlEscaped(),
        words
            .text(context, QT_TRANSLATE_NOOP("desk::HeldDocument", "Request %1, receipt %2, %3"),
                  {reference, QString::number(answer[u"receipt"].toInteger()),
                   writer.instant(answer[u"at"].toString())})
            .toHtmlEscaped());
    for (const auto &section : sections) {
        const auto rows = held[section.key].toArray();
        body +=
            u"<h2>%1: %2</h2>\n"_s.arg(writer.text(section.name).toHtmlEscaped()).arg(rows.size());
        for (const auto &row : rows)
            body += u"<section>%1</section>\n"_s.arg(writer.list(row.toObject()));
    }
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head><meta charset=\"utf-8\"><title>%2</title>"
           "<style>%3</style></head>\n<body>\n<main>\n%4</main>\n</body>\n</html>\n"_s
               .arg(words.language(), title.toHtmlEscaped(), style, body)
               .toUtf8();
}

QByteArray receiptText(const QJsonObject &answer, const QString &reference,
                       const words::Words &words, const QTimeZone &zone)
{
    const Writer writer(words, zone);
    const auto line = [&](const char *source, const QString &value) {
        return words.text(context, source, {value}) + u'\n';
    };
    const auto done = answer.contains(u"exported"_s)
                          ? QT_TRANSLATE_NOOP("desk::HeldDocument", "Told what is held")
                      : answer.contains(u"rectified"_s)
                          ? QT_TRANSLATE_NOOP("desk::HeldDocument", "Corrected")
                          : QT_TRANSLATE_NOOP("desk::HeldDocument", "Erased");
    return (line(QT_TRANSLATE_NOOP("desk::HeldDocument", "Receipt %1"),
                 QString::number(answer[u"receipt"].toInteger()))
            + line(QT_TRANSLATE_NOOP("desk::HeldDocument", "Request: %1"), reference)
            + line(QT_TRANSLATE_NOOP("desk::HeldDocument", "When: %1"),
                   writer.instant(answer[u"at"].toString()))
            + line(QT_TRANSLATE_NOOP("desk::HeldDocument", "What was done: %1"), writer.text(done))
            + line(QT_TRANSLATE_NOOP("desk::HeldDocument", "Salt: %1"), answer[u"salt"].toString())
            + line(QT_TRANSLATE_NOOP(
                       "desk::HeldDocument",
                       "Keep this with the request: SHA-256 of the salt, a colon and the "
                       "number or tax code is the digest that the database keeps.%1"),
                   {}))
        .toUtf8();
}

} // namespace desk
