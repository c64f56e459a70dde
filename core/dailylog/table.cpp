#include "core/dailylog/table.h"

#include "core/words/words.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace dailylog {

using words::Words;
using namespace Qt::StringLiterals;

namespace {

Cell local(const std::optional<QDateTime> &at, const QTimeZone &zone)
{
    return at ? Cell(at->toTimeZone(zone)) : Cell();
}

// Of what is withheld it is said that it is: nobody takes it for something that did not happen.
Cell unlessWithheld(const Row &row, const Words &words, Cell cell)
{
    const auto *text = std::get_if<QString>(&cell);
    return row.isWithheld && text && text->isEmpty() ? Cell(words.logText("withheld")) : cell;
}

Cell kept(const Row &row, const Words &words)
{
    return row.kept ? words.logText(*row.kept ? "yes" : "no") : QString();
}

} // namespace

QString plainText(const Cell &cell)
{
    if (const auto *number = std::get_if<int>(&cell))
        return QString::number(*number);
    if (const auto *date = std::get_if<QDate>(&cell))
        return date->toString(Qt::ISODate);
    if (const auto *at = std::get_if<QDateTime>(&cell))
        return at->toString(u"yyyy-MM-dd HH:mm:ss"_s);
    return std::get<QString>(cell);
}

QString shownText(const Cell &cell, const DailyLog &log, const Words &words)
{
    if (const auto *number = std::get_if<int>(&cell))
        return QString::number(*number);
    if (const auto *date = std::get_if<QDate>(&cell))
        return date->toString(words.logText("d/M/yyyy"));
    if (const auto *at = std::get_if<QDateTime>(&cell))
        return at->toString(at->date() == log.day ? u"HH:mm"_s : words.logText("d/M/yyyy HH:mm"));
    return std::get<QString>(cell);
}

QString withoutControls(QString text)
{
    static const QRegularExpression control(u"[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x{fffe}"
                                            "\\x{ffff}]"_s);
    return text.replace(control, QString(QChar::ReplacementCharacter));
}

const QList<Column> &columns()
{
    using Log = const DailyLog &;
    using Of = const Row &;
    using In = const Words &;
    static const QList<Column> all{
        {"Number", false, [](Log, Of row, In) { return Cell(row.number); }},
        {"Directorate", true, [](Log log, Of, In) { return Cell(log.directorate); }},
        {"Day", true, [](Log log, Of, In) { return Cell(log.day); }},
        {"Time", false,
         [](Log log, Of row, In words) {
             return row.isWithheld ? Cell(words.logText("withheld")) : local(row.at, log.zone);
         }},
        {"Kind", false,
         [](Log, Of row, In words) { return Cell(words.logText(kindSource(row.kind))); }},
        {"Call number", false,
         [](Log, Of row, In words) { return unlessWithheld(row, words, row.call); }},
        {"Request", false,
         [](Log, Of row, In words) { return unlessWithheld(row, words, row.request); }},
        {"Menu option", false,
         [](Log, Of row, In words) { return unlessWithheld(row, words, row.option); }},
        {"Office", false,
         [](Log, Of row, In words) { return unlessWithheld(row, words, row.office); }},
        {"Topic", false,
         [](Log, Of row, In words) { return unlessWithheld(row, words, row.topic); }},
        {"Cards", false,
         [](Log, Of row, In words) { return unlessWithheld(row, words, row.cards); }},
        {"Outcome", false,
         [](Log, Of row, In words) {
             return unlessWithheld(row, words,
                                   row.outcome.isEmpty() ? QString() : words.outcome(row.outcome));
         }},
        {"Call by", false,
         [](Log log, Of row, In words) {
             return unlessWithheld(row, words, local(row.promise, log.zone));
         }},
        {"Kept", false,
         [](Log, Of row, In words) { return unlessWithheld(row, words, kept(row, words)); }},
        {"About the day", false,
         [](Log, Of row, In) { return row.aboutDay ? Cell(*row.aboutDay) : Cell(); }},
        {"About row", false,
         [](Log, Of row, In) { return row.aboutRow ? Cell(*row.aboutRow) : Cell(); }},
        {"State", true,
         [](Log log, Of, In words) {
             return Cell(words.logText(log.seal ? "sealed" : "provisional"));
         }},
    };
    return all;
}

QList<QList<Total>> totalGroups(const Totals &totals)
{
    return {{{"Received", totals.received},
             {"Answered", totals.answered},
             {"Abandoned", totals.abandoned},
             {"While closed", totals.closed}},
            {{"Callback offered", totals.offered},
             {"Callback accepted", totals.accepted},
             {"Callback declined", totals.declined}},
            {{"Attempts", totals.attempts},
             {"Reached", totals.reached},
             {"Promises kept", totals.promisesKept},
             {"Promises broken", totals.promisesBroken}},
            {{"Hand-overs", totals.handOvers},
             {"Interventions", totals.interventions},
             {"Information given", totals.informed},
             {"No office needed", totals.withoutOffice}}};
}

QString longDay(const QDate &day, const Words &words)
{
    // Plain "en" is American, with the month before the day.
    const QLocale locale(words.language() == "en"_L1 ? u"en_GB"_s : words.language());
    return locale.toString(day, QLocale::LongFormat);
}

QString stateText(const DailyLog &log, const Words &words)
{
    if (!log.seal)
        return words.logText("Working copy, not sealed");
    const auto at = log.seal->at.toTimeZone(log.zone);
    return words.logText("Day closed %1").arg(at.toString(words.logText("d/M/yyyy HH:mm")));
}

QString withheldText(const DailyLog &log, const Words &words)
{
    const auto isWithheld = [](const Row &row) { return row.isWithheld; };
    if (std::none_of(log.rows.begin(), log.rows.end(), isWithheld))
        return {};
    return words
        .logText(
            "Where fewer than %1 people stand behind a row, when and how are withheld (art. 4 "
            "law 300/1970, art. 5 GDPR). The agreement with the unions may set another number.")
        .arg(log.peopleBehind);
}

} // namespace dailylog
