#include "core/dailylog/dailylog.h"
#include "core/dailylog/html.h"
#include "core/dailylog/spreadsheet.h"
#include "core/dailylog/statement.h"
#include "core/words/words.h"
#include "tests/paper/spreadsheetreader.h"

#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

using base::Error;
using base::Reason;
using dailylog::DailyLog;
using dailylog::parseDailyLog;
using dailylog::RowKind;
using dailylog::toCsv;
using dailylog::toHtml;
using dailylog::toOds;
using namespace Qt::StringLiterals;

namespace {

const auto totalsText = R"({"received":9,"answered":5,"abandoned":1,"closed":2,"offered":3,
 "accepted":2,"declined":1,"attempts":4,"reached":2,"promisesKept":1,"promisesBroken":1,
 "handOvers":2,"interventions":1,"informed":3,"withoutOffice":2})"_ba;

const auto callText = R"({"number":1,"at":"2026-10-05T07:00:12+00:00","kind":"call",
 "call":"C-000001","request":"K7P2","option":"Operatore","office":"Centralino",
 "topic":"Codice fiscale","cards":"CF-1 v1","outcome":"informed",
 "promise":"2026-10-05T11:00:00+00:00","kept":true})"_ba;

QByteArray logText(const QByteArray &rows, const QByteArray &totals = totalsText)
{
    return R"({"code":"valdorata","directorate":"Direzione di Valdorata",)"
           R"("timeZone":"Europe/Rome","day":"2026-10-05","rows":[)"
           + rows + R"(],"totals":)" + totals + '}';
}

DailyLog logOf(const dailylog::Row &row)
{
    return {u"valdorata"_s,
            u"Direzione di Valdorata"_s,
            QTimeZone("Europe/Rome"),
            QDate(2026, 10, 5),
            {row},
            {}};
}

QString rowOfCsv(const DailyLog &log)
{
    const auto lines = QString::fromUtf8(toCsv(log, u"en"_s)).split("\r\n"_L1);
    return lines.size() == 3 && lines.last().isEmpty() ? lines.at(1) : u"not one row"_s;
}

} // namespace

class TestDailyLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnswer();
    void nullAndMissingTextsAreEmpty();
    void refuses_data();
    void refuses();
    void csvShape();
    void whatIsNotToldIsNoNought();
    void whatIsWithheldIsSaid();
    void aSealedDay();
    void csvTimesAreLocal();
    void pageIsWalkedByHeadingAndTable();
    void pageHoldsNothingButText();
    void spreadsheetHasTypes();
    void spreadsheetIsAnOpenDocument();
    void theStatementTellsWhatMayBeTold();
    void csvCells_data();
    void csvCells();
};

void TestDailyLog::readsAnswer()
{
    const auto log = parseDailyLog(logText(callText));
    QVERIFY2(log, log ? "" : qPrintable(log.error().detail));
    QCOMPARE(log->code, u"valdorata"_s);
    QCOMPARE(log->directorate, u"Direzione di Valdorata"_s);
    QCOMPARE(log->zone, QTimeZone("Europe/Rome"));
    QCOMPARE(log->day, QDate(2026, 10, 5));
    QCOMPARE(log->rows.size(), 1);
    const auto &row = log->rows.first();
    const QDateTime at(QDate(2026, 10, 5), QTime(7, 0, 12), Qt::UTC);
    QCOMPARE(row.number, 1);
    QCOMPARE(row.at, at);
    QCOMPARE(row.at.timeSpec(), Qt::UTC);
    QVERIFY(row.kind == RowKind::Call);
    QCOMPARE(row.request, u"K7P2"_s);
    QCOMPARE(row.cards, u"CF-1 v1"_s);
    QCOMPARE(row.outcome, u"informed"_s);
    QCOMPARE(row.promise, QDateTime(QDate(2026, 10, 5), QTime(11, 0), Qt::UTC));
    QCOMPARE(row.kept, std::optional(true));
    const dailylog::Totals expected{9, 5, 1, 2, 3, 2, 1, 4, 2, 1, 1, 2, 1, 3, 2};
    QVERIFY(log->totals == expected);
}

void TestDailyLog::nullAndMissingTextsAreEmpty()
{
    const auto log = parseDailyLog(logText(
        R"({"number":1,"at":"2026-10-05T09:00:12.5+02:00","kind":"intervention","topic":null,)"
        R"("promise":null,"kept":null})"));
    QVERIFY2(log, log ? "" : qPrintable(log.error().detail));
    const auto &row = log->rows.first();
    QVERIFY(row.kind == RowKind::Intervention);
    QCOMPARE(row.at, QDateTime(QDate(2026, 10, 5), QTime(7, 0, 12, 500), Qt::UTC));
    QCOMPARE(row.topic, QString());
    QCOMPARE(row.call, QString());
    QVERIFY(!row.promise);
    QVERIFY(!row.kept);
}

void TestDailyLog::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("place");
    const auto second = [](const QByteArray &row) { return logText(callText + ',' + row); };
    const auto call = [](const char *from, const char *to) {
        return QByteArray(callText).replace(from, to);
    };

    QTest::newRow("nothing") << QByteArray() << Reason::NotJson << u"api.daily_log"_s;
    QTest::newRow("a list") << "[]"_ba << Reason::NotJson << u"api.daily_log"_s;
    QTest::newRow("no number") << second(call("\"number\":1,", "")) << Reason::MissingField
                               << u"rows[1].number"_s;
    QTest::newRow("null number") << second(call("\"number\":1,", "\"number\":null,"))
                                 << Reason::MissingField << u"rows[1].number"_s;
    QTest::newRow("number zero") << second(call("\"number\":1,", "\"number\":0,"))
                                 << Reason::BadValue << u"rows[1].number"_s;
    QTest::newRow("half a number") << second(call("\"number\":1,", "\"number\":1.5,"))
                                   << Reason::BadValue << u"rows[1].number"_s;
    QTest::newRow("no instant") << second(call("\"at\":", "\"on\":")) << Reason::MissingField
                                << u"rows[1].at"_s;
    QTest::newRow("not an instant") << second(call("2026-10-05T07:00:12+00:00", "this morning"))
                                    << Reason::BadValue << u"rows[1].at"_s;
    QTest::newRow("instant without offset")
        << second(call("07:00:12+00:00", "07:00:12")) << Reason::BadValue << u"rows[1].at"_s;
    QTest::newRow("unknown kind") << second(call("\"call\",", "\"letter\",")) << Reason::BadValue
                                  << u"rows[1].kind"_s;
    QTest::newRow("bad promise") << second(call("2026-10-05T11:00:00+00:00", "soon"))
                                 << Reason::BadValue << u"rows[1].promise"_s;
    QTest::newRow("bad day of another row")
        << second(call("true", "true,\"aboutDay\":\"yesterday\"")) << Reason::BadValue
        << u"rows[1].aboutDay"_s;
    QTest::newRow("other row zero")
        << second(call("true", "true,\"aboutRow\":0")) << Reason::BadValue << u"rows[1].aboutRow"_s;
    QTest::newRow("bad kept") << second(call("true", "\"yes\"")) << Reason::BadValue
                              << u"rows[1].kept"_s;
    QTest::newRow("row that is no object")
        << second("7") << Reason::MissingField << u"rows[1].number"_s;
    QTest::newRow("totals incomplete")
        << logText(callText, R"({"received":1})") << Reason::MissingField << u"totals.answered"_s;
    QTest::newRow("negative total")
        << logText(callText, QByteArray(totalsText).replace("\"attempts\":4", "\"attempts\":-4"))
        << Reason::BadValue << u"totals.attempts"_s;
    QTest::newRow("unknown time zone") << logText(callText).replace("Europe/Rome", "Europe/Nowhere")
                                       << Reason::BadValue << u"timeZone"_s;
    QTest::newRow("no such day") << logText(callText).replace("\"2026-10-05\"", "\"2026-02-30\"")
                                 << Reason::BadValue << u"day"_s;
}

void TestDailyLog::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(Reason, reason);
    QFETCH(QString, place);
    const auto log = parseDailyLog(json);
    QVERIFY(!log);
    QCOMPARE(log.error().kind, Error::Kind::Invalid);
    QCOMPARE(log.error().reason, reason);
    QCOMPARE(log.error().arguments.value(0), place);
}

void TestDailyLog::csvShape()
{
    const auto log = parseDailyLog(
        logText(callText + ',' + QByteArray(callText).replace("1,", "2,")));
    QVERIFY2(log, log ? "" : qPrintable(log.error().detail));
    const auto csv = toCsv(*log, u"en"_s);
    QVERIFY(csv.startsWith(
        "\xEF\xBB\xBFNumber;Directorate;Day;Time;Kind;Call number;Request;"
        "Menu option;Office;Topic;Cards;Outcome;Call by;Kept;About the day;About row;State\r\n"));
    QVERIFY(csv.endsWith("\r\n"));
    QCOMPARE(csv.count("\r\n"), 3);
    QCOMPARE(csv.count('\n'), 3);
    const auto lines = QString::fromUtf8(csv).split("\r\n"_L1);
    const words::Words words(u"en"_s);
    const auto expected = u"1;Direzione di Valdorata;2026-10-05;2026-10-05 09:00:12;Call;C-000001;"
                          "K7P2;Operatore;Centralino;Codice fiscale;CF-1 v1;%1;"
                          "2026-10-05 13:00:00;yes;;;provisional"_s.arg(
                              words.outcome(u"informed"_s));
    QCOMPARE(lines.at(1), expected);
    QVERIFY(lines.at(2).startsWith("2;"_L1));
}

// A figure that is not told is no nought.
void TestDailyLog::whatIsNotToldIsNoNought()
{
    const auto log = parseDailyLog(
        logText({}, QByteArray(totalsText).replace("\"attempts\":4", "\"attempts\":null")));
    QVERIFY2(log, log ? "" : qPrintable(log.error().detail));
    QCOMPARE(log->totals.attempts, std::nullopt);
    QCOMPARE(log->totals.informed, 3);
}

void TestDailyLog::whatIsWithheldIsSaid()
{
    const auto log = parseDailyLog(
        logText(R"({"number":1,"kind":"informed","topic":"Codice fiscale","isWithheld":true})"));
    QVERIFY2(log, log ? "" : qPrintable(log.error().detail));
    QVERIFY(!log->rows.first().at.isValid());
    QVERIFY(
        rowOfCsv(*log).endsWith(u";withheld;Information given;withheld;withheld;withheld;withheld;"
                                "Codice fiscale;withheld;withheld;withheld;withheld;;;"
                                "provisional"_s));
    const words::Words words(u"en"_s);
    const auto why = dailylog::withheldText(*log, words);
    QVERIFY(why.contains(u"art. 4 law 300/1970"_s));
    QVERIFY(dailylog::toHtml(*log, u"en"_s).contains(why.toUtf8()));
    dailylog::Row whole;
    whole.number = 1;
    QCOMPARE(dailylog::withheldText(logOf(whole), words), QString());
    // Only what is withheld may lack its time.
    QVERIFY(!parseDailyLog(logText(R"({"number":1,"kind":"informed"})")));
}

void TestDailyLog::aSealedDay()
{
    const auto digest = QByteArray(32, 'a') + QByteArray(32, '7');
    const auto sealed = [&](const QByteArray &seal) {
        return parseDailyLog(
            logText(QByteArray(callText)
                        .replace("\"call\",", "\"correction\",")
                        .replace("\"kept\":true",
                                 "\"kept\":true,\"aboutDay\":\"2026-10-02\",\"aboutRow\":14"))
                .replace("\"totals\"", "\"seal\":" + seal + ",\"totals\""));
    };
    const auto log = sealed(R"({"sealedAt":"2026-10-05T12:05:00.000Z","by":"supervisor","digest":")"
                            + digest + "\"}");
    QVERIFY2(log, log ? "" : qPrintable(log.error().detail));
    const dailylog::Seal expected{QDateTime(QDate(2026, 10, 5), QTime(12, 5), Qt::UTC),
                                  u"supervisor"_s, QString::fromLatin1(digest)};
    QVERIFY(log->seal == expected);
    const auto &row = log->rows.first();
    QVERIFY(row.kind == RowKind::Correction);
    QCOMPARE(row.aboutDay, QDate(2026, 10, 2));
    QCOMPARE(row.aboutRow, 14);
    QVERIFY(rowOfCsv(*log).endsWith(u";Correction;C-000001;K7P2;Operatore;Centralino;"
                                    "Codice fiscale;CF-1 v1;Basic information given;"
                                    "2026-10-05 13:00:00;yes;2026-10-02;14;sealed"_s));
    QVERIFY(!toCsv(*log, u"en"_s).contains(digest)); // no spreadsheet would read it as a row
    QCOMPARE(dailylog::groupedDigest(log->seal->digest),
             u"aaaaaaaa aaaaaaaa aaaaaaaa aaaaaaaa 77777777 77777777 77777777 77777777"_s);
    QCOMPARE(sealed("{\"sealedAt\":\"2026-10-05T12:05:00Z\"}").error().arguments.value(0),
             u"seal.digest"_s);
    QCOMPARE(sealed("{\"sealedAt\":\"2026-10-05T12:05:00Z\",\"digest\":\"12\"}").error().reason,
             Reason::BadValue);
    QCOMPARE(sealed("{\"digest\":\"" + digest + "\"}").error().arguments.value(0),
             u"seal.sealedAt"_s);
}

void TestDailyLog::csvTimesAreLocal()
{
    dailylog::Row row;
    row.number = 1;
    row.at = QDateTime(QDate(2026, 10, 25), QTime(0, 59, 59), Qt::UTC);
    row.promise = QDateTime(QDate(2026, 10, 25), QTime(1, 0), Qt::UTC);
    const auto cells = rowOfCsv(logOf(row)).split(u';');
    QCOMPARE(cells.value(3), u"2026-10-25 02:59:59"_s);
    QCOMPARE(cells.value(12), u"2026-10-25 02:00:00"_s);
}

void TestDailyLog::pageIsWalkedByHeadingAndTable()
{
    auto log = parseDailyLog(logText(callText));
    QVERIFY2(log, log ? "" : qPrintable(log.error().detail));
    log->seal = {QDateTime(QDate(2026, 10, 5), QTime(12, 5), Qt::UTC), u"supervisor"_s,
                 QString(64, u'7')};
    log->totals.attempts = std::nullopt;
    QStringList outline;
    QString text;
    QXmlStreamReader page(toHtml(*log, u"it"_s));
    for (QString open; !page.atEnd();) {
        page.readNext();
        if (page.isStartElement()) {
            const auto &attributes = page.attributes();
            open = page.name().toString();
            if (open == "html"_L1)
                QCOMPARE(attributes.value("lang"_L1), u"it"_s);
            if (open == "th"_L1)
                open += u' ' + attributes.value("scope"_L1).toString();
            QVERIFY(!attributes.hasAttribute(u"src"_s) && !attributes.hasAttribute(u"href"_s));
        } else if (page.isCharacters() && !page.isWhitespace()) {
            static const QStringList marks{u"title"_s,  u"h1"_s,     u"h2"_s,    u"caption"_s,
                                           u"th col"_s, u"th row"_s, u"script"_s};
            if (marks.contains(open))
                outline.append(open + u": "_s + page.text().toString());
            text += page.text().toString() + u'|';
        } else if (page.isEndElement()) {
            open.clear();
        }
    }
    QVERIFY2(!page.hasError(), qPrintable(page.errorString()));
    const words::Words words(u"it"_s);
    const auto day = u", lunedì 5 ottobre 2026"_s;
    const auto name = words.logText("Daily log");
    QStringList expected{u"title: "_s + name + u", Direzione di Valdorata"_s + day,
                         u"h1: "_s + name, u"h2: "_s + words.logText("Totals"),
                         u"caption: "_s + words.logText("Totals") + day};
    for (const auto *total :
         {"Received", "Answered", "Abandoned", "While closed", "Callback offered",
          "Callback accepted", "Callback declined", "Attempts", "Reached", "Promises kept",
          "Promises broken", "Hand-overs", "Interventions", "Information given",
          "No office needed"})
        expected.append(u"th row: "_s + words.logText(total));
    expected += {u"h2: "_s + words.logText("Rows of the day"), u"caption: "_s + name + day};
    for (const auto *head :
         {"Number", "Time", "Kind", "Call number", "Request", "Menu option", "Office", "Topic",
          "Cards", "Outcome", "Call by", "Kept", "About the day", "About row"})
        expected.append(u"th col: "_s + words.logText(head));
    expected.append(u"th row: 1"_s);
    QCOMPARE(outline, expected);
    QVERIFY(text.contains(dailylog::groupedDigest(log->seal->digest)));
    QVERIFY2(text.contains(words.logText("Attempts") + u"|non indicato|"_s), qPrintable(text));
    QVERIFY2(text.contains(u"|09:00|Chiamata|C-000001|K7P2|"_s), qPrintable(text));
    QCOMPARE(dailylog::dayOfHtml(toHtml(*log, u"it"_s)), QDate(2026, 10, 5));
    QVERIFY(!dailylog::dayOfHtml(toCsv(*log, u"it"_s)).isValid());
}

void TestDailyLog::pageHoldsNothingButText()
{
    dailylog::Row row;
    row.number = 1;
    row.at = QDateTime(QDate(2026, 10, 5), QTime(7, 0), Qt::UTC);
    row.topic = u"<script src=\"http://evil\">&amp; \"a\"\x01"_s;
    const auto html = QString::fromUtf8(toHtml(logOf(row), u"en"_s));
    QVERIFY(!html.contains("<script"_L1));
    QVERIFY2(
        html.contains(
            u"<td>&lt;script src=&quot;http://evil&quot;&gt;&amp;amp; &quot;a&quot;\uFFFD</td>"_s),
        qPrintable(html));
    QXmlStreamReader page(html);
    while (!page.atEnd())
        page.readNext();
    QVERIFY2(!page.hasError(), qPrintable(page.errorString()));
    QVERIFY(
        toHtml({u"valdorata"_s, {}, QTimeZone("Europe/Rome"), QDate(2026, 10, 4), {}, {}}, u"en"_s)
            .contains("<p>No calls on this day</p>"));
}

void TestDailyLog::spreadsheetHasTypes()
{
    auto log = parseDailyLog(logText(callText));
    QVERIFY2(log, log ? "" : qPrintable(log.error().detail));
    log->seal = {QDateTime(QDate(2026, 10, 5), QTime(12, 5), Qt::UTC), u"supervisor"_s,
                 QString(64, u'7')};
    log->totals.attempts = std::nullopt;
    log->rows.first().topic = u"=1+1"_s;
    log->rows.first().cards = u"a & <b>\nc\x01"_s;
    log->rows.first().aboutDay = QDate(2026, 10, 2);
    log->rows.first().aboutRow = 14;
    const auto ods = toOds(*log, u"en"_s);
    QVERIFY(ods);
    const auto sheets = support::sheetsOf(*ods);
    QCOMPARE(sheets.size(), 2);
    QCOMPARE(sheets[0].size(), 2);
    const words::Words words(u"en"_s);
    const QStringList expected{u"float:1"_s,
                               u"string:Direzione di Valdorata"_s,
                               u"date:2026-10-05"_s,
                               u"date:2026-10-05T09:00:12"_s,
                               u"string:Call"_s,
                               u"string:C-000001"_s,
                               u"string:K7P2"_s,
                               u"string:Operatore"_s,
                               u"string:Centralino"_s,
                               u"string:=1+1"_s,
                               u"string:a & <b>\nc\uFFFD"_s,
                               u"string:"_s + words.outcome(u"informed"_s),
                               u"date:2026-10-05T13:00:00"_s,
                               u"string:yes"_s,
                               u"date:2026-10-02"_s,
                               u"float:14"_s,
                               u"string:sealed"_s};
    QCOMPARE(sheets[0][1], expected);
    QCOMPARE(sheets[0][0].size(), expected.size());
    QCOMPARE(sheets[1].size(), 4 + 15);
    QCOMPARE(sheets[1][1], (QStringList{u"string:Day"_s, u"date:2026-10-05"_s}));
    QCOMPARE(sheets[1][3], (QStringList{u"string:SHA-256"_s, u"string:"_s + QString(64, u'7')}));
    QCOMPARE(sheets[1][4], (QStringList{u"string:Received"_s, u"float:9"_s}));
    QVERIFY(sheets[1].contains(QStringList{u"string:Attempts"_s, u"string:not told"_s}));
}

// How whoever gets one knows what it is (OpenDocument 1.2, part 3, 3.3).
void TestDailyLog::spreadsheetIsAnOpenDocument()
{
    const auto ods = toOds(logOf({1, QDateTime(QDate(2026, 10, 5), QTime(7, 0), Qt::UTC)}),
                           u"de"_s);
    QVERIFY(ods);
    const auto type = "application/vnd.oasis.opendocument.spreadsheet"_ba;
    QCOMPARE(ods->left(4), "PK\x03\x04"_ba);
    QCOMPARE(ods->mid(30, 8 + type.size()), "mimetype" + type); // neither packed nor preceded
    const auto manifest = support::zippedFile(*ods, "META-INF/manifest.xml");
    for (const auto *file : {"content.xml", "meta.xml"}) {
        QVERIFY(manifest.contains(file));
        QXmlStreamReader content(support::zippedFile(*ods, file));
        while (!content.atEnd())
            content.readNext();
        QVERIFY2(!content.hasError(), qPrintable(content.errorString()));
    }
    QVERIFY(support::zippedFile(*ods, "meta.xml").contains("<dc:language>de</dc:language>"));
}

void TestDailyLog::theStatementTellsWhatMayBeTold()
{
    const QJsonObject told{
        {u"code"_s, u"valdorata"_s},
        {u"directorate"_s, u"Direzione di Valdorata"_s},
        {u"from"_s, u"2026-10-01"_s},
        {u"fewPeople"_s, true},
        {u"daysClosed"_s, 20},
        {u"daysOpen"_s, 2},
        {u"totals"_s, QJsonObject{{u"received"_s, 412}, {u"answered"_s, QJsonValue()}}},
        {u"shareWithoutOffice"_s, QJsonValue()},
        {u"before"_s,
         QJsonObject{{u"totals"_s, QJsonObject{{u"received"_s, 388}, {u"answered"_s, 301}}},
                     {u"shareWithoutOffice"_s, 0.615},
                     {u"serviceLevel"_s, 0.802}}}};
    const auto statement = dailylog::parseStatement(told);
    QVERIFY(statement);
    const QList<dailylog::MonthFigure> figures{{u"received"_s, 412, 388},
                                               {u"answered"_s, std::nullopt, 301}};
    QCOMPARE(statement->figures, figures);
    const auto text = dailylog::textOf(*statement, u"it"_s);
    QCOMPARE(text.heads, (QStringList{u"Dato"_s, u"ottobre 2026"_s, u"settembre 2026"_s}));
    QCOMPARE(text.rows.size(), 4);
    QCOMPARE(text.rows[1].month, u"non indicato"_s);
    QCOMPARE(text.rows[1].before, u"301"_s);
    QCOMPARE(text.rows[2].month, u"non indicato"_s);
    QCOMPARE(text.rows[2].before, u"61,5 %"_s);
    QCOMPARE(text.rows[3].month, u"non indicato"_s);
    QCOMPARE(text.rows[3].before, u"80,2 %"_s);
    QCOMPARE(text.notes, (QStringList{u"Giorni chiusi: 20. Non chiusi: 2."_s,
                                      u"Dietro a quanto non è indicato ci sono troppo poche "
                                      "persone."_s}));
    const auto ods = dailylog::toOds(*statement, u"it"_s);
    QVERIFY(ods);
    const auto sheet = support::sheetsOf(*ods).value(0);
    const words::Words words(u"it"_s);
    const auto received = sheet.value(4).mid(0, 3);
    QCOMPARE(received, (QStringList{u"string:"_s + words.figure(u"received"_s), u"float:412"_s,
                                    u"float:388"_s}));
    QCOMPARE(sheet.value(5).value(1), u"string:non indicato"_s);
    QVERIFY(!dailylog::parseStatement({}));
}

void TestDailyLog::csvCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << u"Rimborsi"_s << u"Rimborsi"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+39"_s << u"'+39"_s;
    QTest::newRow("minus") << u"-5"_s << u"'-5"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab before") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("inside") << u"a=b"_s << u"a=b"_s;
    QTest::newRow("semicolon") << u"a;b"_s << u"\"a;b\""_s;
    QTest::newRow("quotes") << u"the \"letter\""_s << u"\"the \"\"letter\"\"\""_s;
    QTest::newRow("line end") << u"a\nb"_s << u"\"a\nb\""_s;
    QTest::newRow("formula with quotes") << u"=A(\"b\")"_s << u"\"'=A(\"\"b\"\")\""_s;
    QTest::newRow("accents") << u"è già così"_s << u"è già così"_s;
}

void TestDailyLog::csvCells()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    dailylog::Row row;
    row.number = 1;
    row.at = QDateTime(QDate(2026, 10, 5), QTime(7, 0), Qt::UTC);
    row.topic = text;
    const words::Words words(u"en"_s);
    const auto expected =
        u"1;Direzione di Valdorata;2026-10-05;2026-10-05 09:00:00;%1;;;;;%2;;;;;;;provisional"_s
            .arg(words.logText("Call"), cell);
    QCOMPARE(rowOfCsv(logOf(row)), expected);
}

QTEST_GUILESS_MAIN(TestDailyLog)
#include "tst_dailylog.moc"
