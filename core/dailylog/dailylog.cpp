#include "core/dailylog/dailylog.h"

#include "core/dailylog/csv.h"
#include "core/dailylog/table.h"
#include "core/words/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace dailylog {

using base::Error;
using base::Reason;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<const char *, std::optional<int> Totals::*>, 15> totalFields{{
    {"received", &Totals::received},
    {"answered", &Totals::answered},
    {"abandoned", &Totals::abandoned},
    {"closed", &Totals::closed},
    {"offered", &Totals::offered},
    {"accepted", &Totals::accepted},
    {"declined", &Totals::declined},
    {"attempts", &Totals::attempts},
    {"reached", &Totals::reached},
    {"promisesKept", &Totals::promisesKept},
    {"promisesBroken", &Totals::promisesBroken},
    {"handOvers", &Totals::handOvers},
    {"interventions", &Totals::interventions},
    {"informed", &Totals::informed},
    {"withoutOffice", &Totals::withoutOffice},
}};

constexpr qsizetype digestLength = 64;

constexpr std::array<std::pair<const char *, RowKind>, 6> rowKinds{{
    {"call", RowKind::Call},
    {"attempt", RowKind::Attempt},
    {"intervention", RowKind::Intervention},
    {"outcome", RowKind::Outcome},
    {"correction", RowKind::Correction},
    {"informed", RowKind::Informed},
}};

tl::unexpected<Error> missing(const QString &place)
{
    return base::failure(Error::Kind::Invalid, Reason::MissingField,
                         u"daily log: %1 is missing"_s.arg(place), {place});
}

tl::unexpected<Error> wrong(const QString &place, const QJsonValue &value)
{
    const auto text = value.isString() ? value.toString() : value.toVariant().toString();
    return base::failure(Error::Kind::Invalid, Reason::BadValue,
                         u"daily log: %1 cannot be \"%2\""_s.arg(place, text), {place, text});
}

bool isAbsent(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

base::Result<int> wholeNumber(const QJsonValue &value, int least, const QString &place)
{
    if (isAbsent(value))
        return missing(place);
    const int number = value.toInt(least - 1);
    if (number < least)
        return wrong(place, value);
    return number;
}

base::Result<QDateTime> instant(const QJsonValue &value, const QString &place)
{
    if (isAbsent(value))
        return missing(place);
    const auto read = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    // Without an offset it would be this computer's time, which says nothing about the instant.
    if (!read.isValid() || read.timeSpec() == Qt::LocalTime)
        return wrong(place, value);
    return read.toUTC();
}

base::Result<RowKind> rowKind(const QJsonValue &value, const QString &place)
{
    for (const auto &[name, kind] : rowKinds) {
        if (value.toString() == QLatin1StringView(name))
            return kind;
    }
    return isAbsent(value) ? missing(place) : wrong(place, value);
}

base::Result<Row> parseAbout(const QJsonObject &object, const QString &place, Row row)
{
    if (const auto day = object["aboutDay"_L1]; !isAbsent(day)) {
        row.aboutDay = QDate::fromString(day.toString(), Qt::ISODate);
        if (!row.aboutDay->isValid())
            return wrong(place + ".aboutDay"_L1, day);
    }
    if (const auto number = object["aboutRow"_L1]; !isAbsent(number)) {
        const auto read = wholeNumber(number, 1, place + ".aboutRow"_L1);
        if (!read)
            return tl::unexpected(read.error());
        row.aboutRow = *read;
    }
    return row;
}

base::Result<Row> parseRow(const QJsonObject &object, const QString &place)
{
    const auto number = wholeNumber(object["number"_L1], 1, place + ".number"_L1);
    if (!number)
        return tl::unexpected(number.error());
    const bool isWithheld = object["isWithheld"_L1].toBool();
    const auto at = isWithheld ? base::Result<QDateTime>(QDateTime())
                               : instant(object["at"_L1], place + ".at"_L1);
    if (!at)
        return tl::unexpected(at.error());
    const auto kind = rowKind(object["kind"_L1], place + ".kind"_L1);
    if (!kind)
        return tl::unexpected(kind.error());

    const auto text = [&object](QLatin1StringView key) { return object[key].toString(); };
    Row row{*number,
            *at,
            *kind,
            text("call"_L1),
            text("request"_L1),
            text("option"_L1),
            text("office"_L1),
            text("topic"_L1),
            text("cards"_L1),
            text("outcome"_L1),
            {},
            {}};
    row.isWithheld = isWithheld;
    if (!isAbsent(object["promise"_L1])) {
        const auto promise = instant(object["promise"_L1], place + ".promise"_L1);
        if (!promise)
            return tl::unexpected(promise.error());
        row.promise = *promise;
    }
    if (object["kept"_L1].isBool())
        row.kept = object["kept"_L1].toBool();
    else if (!isAbsent(object["kept"_L1]))
        return wrong(place + ".kept"_L1, object["kept"_L1]);
    return parseAbout(object, place, row);
}

base::Result<Totals> parseTotals(const QJsonObject &object)
{
    Totals totals;
    for (const auto &[key, member] : totalFields) {
        const auto name = QLatin1StringView(key);
        if (object[name].isNull()) {
            totals.*member = std::nullopt;
            continue;
        }
        const auto figure = wholeNumber(object[name], 0, "totals."_L1 + name);
        if (!figure)
            return tl::unexpected(figure.error());
        totals.*member = *figure;
    }
    return totals;
}

base::Result<Seal> parseSeal(const QJsonObject &object)
{
    const auto at = instant(object["sealedAt"_L1], u"seal.sealedAt"_s);
    if (!at)
        return tl::unexpected(at.error());
    const auto digest = object["digest"_L1];
    if (digest.toString().size() != digestLength)
        return isAbsent(digest) ? missing(u"seal.digest"_s) : wrong(u"seal.digest"_s, digest);
    return Seal{*at, object["by"_L1].toString(), digest.toString()};
}

base::Result<DailyLog> parseHead(const QJsonObject &object)
{
    DailyLog log;
    log.code = object["code"_L1].toString();
    log.directorate = object["directorate"_L1].toString();
    log.zone = QTimeZone(object["timeZone"_L1].toString().toLatin1());
    if (!log.zone.isValid())
        return wrong(u"timeZone"_s, object["timeZone"_L1]);
    log.day = QDate::fromString(object["day"_L1].toString(), Qt::ISODate);
    if (!log.day.isValid())
        return wrong(u"day"_s, object["day"_L1]);
    log.peopleBehind = object["peopleBehind"_L1].toInt();
    if (!object["rows"_L1].isArray())
        return missing(u"rows"_s);
    if (isAbsent(object["seal"_L1]))
        return log;
    const auto seal = parseSeal(object["seal"_L1].toObject());
    if (!seal)
        return tl::unexpected(seal.error());
    log.seal = *seal;
    return log;
}

} // namespace

std::optional<Paper> parsePaper(const QJsonValue &kept)
{
    const auto pdf = QByteArray::fromBase64(kept["pdf"_L1].toString().toLatin1());
    return pdf.isEmpty() ? std::nullopt : std::optional(Paper{pdf, kept["pages"_L1].toInt()});
}

base::Result<DailyLog> parseDailyLog(const QByteArray &json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        return base::failure(Error::Kind::Invalid, Reason::NotJson,
                             u"daily log: %1"_s.arg(error.errorString()), {u"api.daily_log"_s});
    }
    const auto object = document.object();
    auto log = parseHead(object);
    if (!log)
        return log;
    const auto rows = object["rows"_L1].toArray();
    for (qsizetype index = 0; index < rows.size(); ++index) {
        const auto row = parseRow(rows[index].toObject(), u"rows[%1]"_s.arg(index));
        if (!row)
            return tl::unexpected(row.error());
        log->rows.append(*row);
    }
    const auto totals = parseTotals(object["totals"_L1].toObject());
    if (!totals)
        return tl::unexpected(totals.error());
    log->totals = *totals;
    return log;
}

const char *kindSource(RowKind kind)
{
    switch (kind) {
    case RowKind::Call:
        return "Call";
    case RowKind::Attempt:
        return "Attempt";
    case RowKind::Intervention:
        return "Intervention";
    case RowKind::Outcome:
        return "Late outcome";
    case RowKind::Correction:
        return "Correction";
    case RowKind::Informed:
        return "Information given";
    }
    Q_UNREACHABLE();
}

QString groupedDigest(const QString &digest)
{
    QStringList groups;
    for (qsizetype index = 0; index < digest.size(); index += 8)
        groups.append(digest.mid(index, 8));
    return groups.join(u' ');
}

QByteArray toCsv(const DailyLog &log, const QString &language)
{
    const words::Words words(language);
    QByteArray csv(csvBegins);
    QStringList heads;
    for (const auto &column : columns())
        heads.append(words.logText(column.head));
    appendCsv(csv, heads);
    for (const auto &row : log.rows) {
        QStringList texts;
        for (const auto &column : columns())
            texts.append(plainText(column.cell(log, row, words)));
        appendCsv(csv, texts);
    }
    return csv;
}

} // namespace dailylog
