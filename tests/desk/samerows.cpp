#include "tests/desk/samerows.h"

#include "core/words/words.h"
#include "tests/paper/logreaders.h"
#include "ui/paper/logpaper.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace support {

using namespace Qt::StringLiterals;

namespace {

enum Fact {
    Number,
    Time,
    Kind,
    Call,
    Request,
    Option,
    Office,
    Topic,
    Cards,
    Outcome,
    Promise,
    Kept,
    AboutDay,
    AboutRow
};

const QDate day(2026, 10, 5);
const auto moment = u"yyyy-MM-dd HH:mm"_s;
const QTimeZone zone("Europe/Rome");

QString local(const QJsonValue &at)
{
    const auto instant = QDateTime::fromString(at.toString(), Qt::ISODateWithMs);
    return instant.isValid() ? instant.toTimeZone(zone).toString(moment) : QString();
}

QString withoutSpaces(QString text)
{
    static const QRegularExpression spaces(u"\\s"_s);
    return text.remove(spaces);
}

} // namespace

QJsonObject rowNumbered(int number, bool isBilingual)
{
    const auto name = [isBilingual](const QString &italian, const QString &german) {
        return isBilingual ? italian + u" / "_s + german : italian;
    };
    const QStringList kinds{u"call"_s, u"attempt"_s, u"intervention"_s, u"outcome"_s,
                            u"correction"_s};
    const QStringList outcomes{u"informed"_s, u"no-answer"_s, u"done"_s, u"unrecorded"_s,
                               u"accepted"_s};
    const QStringList topics{
        name(u"Dichiarazione di successione e volture catastali: presentazione, integrazione e "
             "ravvedimento operoso; \"prima casa\""_s,
             u"Erbschaftserklärung und Umschreibungen im Kataster: Einreichung, Ergänzung und "
             "freiwillige Berichtigung"_s),
        name(u"Codice fiscale"_s, u"Steuernummer"_s), QString(), u"=36-bis; @art. 36-ter"_s};
    const auto at = QDateTime(day, QTime(6, 0), Qt::UTC).addSecs(qint64{number} * 14);
    QJsonObject row{{u"number"_s, number},
                    {u"at"_s, at.toString(Qt::ISODateWithMs)},
                    {u"kind"_s, kinds[number % kinds.size()]},
                    {u"call"_s, u"C-%1"_s.arg(number, 6, 10, QChar(u'0'))},
                    {u"request"_s, number % 2 == 0 ? QJsonValue(QString::number(112600 + number))
                                                   : QJsonValue(QJsonValue::Null)},
                    {u"option"_s, number % 3 == 0 ? QString()
                                                  : name(u"Catasto e pubblicità immobiliare"_s,
                                                         u"Kataster und Grundbuchdienst"_s)},
                    {u"office"_s, name(u"Ufficio provinciale – Territorio, sezione staccata"_s,
                                       u"Landesamt für das Staatsgebiet, Außenstelle"_s)},
                    {u"topic"_s, topics[number % topics.size()]},
                    {u"cards"_s, number % 4 == 1 ? u"CF-1 v2, SUCC-12 v1"_s : QString()},
                    {u"outcome"_s, outcomes[number % outcomes.size()]}};
    if (number % 2 == 0) {
        row.insert(u"promise"_s, at.addDays(number % 3 == 0 ? 1 : 0).toString(Qt::ISODateWithMs));
        row.insert(u"kept"_s, number % 4 == 0);
    }
    if (number % 5 > 2) {
        row.insert(u"aboutDay"_s, u"2026-10-02"_s);
        if (number % 5 == 3)
            row.insert(u"aboutRow"_s, number + 7);
    }
    return row;
}

QJsonObject logOf(const QJsonArray &rows)
{
    QJsonObject totals;
    for (const auto &key :
         {u"received"_s, u"answered"_s, u"abandoned"_s, u"closed"_s, u"offered"_s, u"accepted"_s,
          u"declined"_s, u"attempts"_s, u"reached"_s, u"promisesKept"_s, u"promisesBroken"_s,
          u"handOvers"_s, u"interventions"_s, u"informed"_s, u"withoutOffice"_s})
        totals.insert(key, 1);
    return {{u"code"_s, u"BOLZANO"_s},
            {u"directorate"_s, u"Direzione provinciale di Bolzano / Landesdirektion Bozen"_s},
            {u"timeZone"_s, u"Europe/Rome"_s},
            {u"day"_s, day.toString(Qt::ISODate)},
            {u"rows"_s, rows},
            {u"totals"_s, totals}};
}

Facts factsOf(const QJsonObject &row, const words::Words &words)
{
    static const QHash<QString, const char *> kinds{{u"call"_s, "Call"},
                                                    {u"attempt"_s, "Attempt"},
                                                    {u"intervention"_s, "Intervention"},
                                                    {u"outcome"_s, "Late outcome"},
                                                    {u"correction"_s, "Correction"}};
    const auto kept = row[u"kept"];
    const auto aboutRow = row[u"aboutRow"].toInt();
    return {QString::number(row[u"number"].toInt()),
            local(row[u"at"]).right(5),
            words.logText(kinds[row[u"kind"].toString()]),
            row[u"call"].toString(),
            row[u"request"].toString(),
            row[u"option"].toString(),
            row[u"office"].toString(),
            row[u"topic"].toString(),
            row[u"cards"].toString(),
            words.outcome(row[u"outcome"].toString()),
            local(row[u"promise"]),
            kept.isBool() ? words.logText(kept.toBool() ? "yes" : "no") : QString(),
            row[u"aboutDay"].toString(),
            aboutRow > 0 ? QString::number(aboutRow) : QString()};
}

Facts fromFile(QStringList cells)
{
    if (cells.size() != 17)
        return cells;
    for (const int ofTheDay : {16, 2, 1})
        cells.removeAt(ofTheDay);
    cells[Time] = cells[Time].mid(11, 5);
    cells[Promise] = cells[Promise].left(moment.size());
    for (auto &cell : cells) { // what would be a formula
        if (cell.startsWith(u'\''))
            cell.remove(0, 1);
    }
    return cells;
}

Facts fromSpreadsheet(QStringList cells)
{
    for (auto &cell : cells) {
        const auto type = cell.section(u':', 0, 0);
        cell.remove(0, type.size() + 1);
        if (type == u"date"_s)
            cell.replace(u'T', u' ');
    }
    return fromFile(cells);
}

Facts fromPage(QStringList cells, const words::Words &words)
{
    if (cells.size() != AboutRow + 1)
        return cells;
    auto &promise = cells[Promise];
    const auto instant = QDateTime::fromString(promise, words.logText("d/M/yyyy HH:mm"));
    if (instant.isValid())
        promise = instant.toString(moment);
    else if (!promise.isEmpty())
        promise.prepend(day.toString(Qt::ISODate) + u' ');
    auto &about = cells[AboutDay];
    about = QDate::fromString(about, words.logText("d/M/yyyy")).toString(Qt::ISODate);
    return cells;
}

QStringList onPaper(const Facts &facts, const words::Words &words)
{
    QStringList origin;
    if (!facts[Request].isEmpty())
        origin.append(words.logText("Request") + facts[Request]);
    if (!facts[Option].isEmpty())
        origin.append(facts[Option]);
    const auto about =
        QDate::fromString(facts[AboutDay], Qt::ISODate).toString(words.logText("d/M/yyyy"));
    if (!facts[AboutRow].isEmpty())
        origin.append(words.logText("about row %1 of %2").arg(facts[AboutRow], about));
    else if (!about.isEmpty())
        origin.append(words.logText("about %1").arg(about));
    const auto promise = QDateTime::fromString(facts[Promise], moment);
    const auto by = promise.toString(promise.date() == day ? u"HH:mm"_s
                                                           : words.logText("d/M HH:mm"));
    const auto kept = facts[Kept].isEmpty() ? QString()
                                            : words.logText("Kept") + u':' + facts[Kept];
    QStringList columns{facts[Number],
                        facts[Time],
                        facts[Kind] + facts[Call] + origin.join(u'·'),
                        facts[Topic] + facts[Cards],
                        facts[Outcome] + facts[Office],
                        by + kept};
    for (auto &column : columns)
        column = withoutSpaces(column);
    return columns;
}

QString onScreen(const Facts &facts)
{
    const auto time = QTime::fromString(facts[Time], u"HH:mm"_s);
    QStringList parts{time.toString(u"H:mm"_s),
                      facts[Call],
                      facts[Request],
                      facts[Option],
                      facts[Office],
                      facts[Topic],
                      facts[Cards],
                      facts[Outcome]};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QList<QStringList> printed(const dailylog::DailyLog &log, const words::Words &words)
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"log.pdf"_s);
    QFile written(file);
    if (!written.open(QIODevice::WriteOnly) || !written.write(paper::toPdf(log, words).pdf))
        return {};
    written.close();
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-tsv"_s, file, u"-"_s});
    if (!reader.waitForFinished(60'000) || reader.exitCode() != 0)
        return {};
    return rowsOfPaper(printedWords(QString::fromUtf8(reader.readAllStandardOutput())),
                       log.seal.has_value());
}

} // namespace support
