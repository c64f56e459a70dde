#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Answer
{
    int status = -1;
    QByteArray output;
    QByteArray errors;
};

Answer ask(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &display : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(display);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(PROGRAM_FOLDER "/richiamate-admin"), arguments);
    program.write(input);
    program.closeWriteChannel();
    if (!program.waitForFinished(60'000) || program.exitStatus() != QProcess::NormalExit)
        return {-1, {}, program.errorString().toUtf8()};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class QuestionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void refusals_data();
    void refusals();
    void configuration();
    void oneAnswerForEachLine_data();
    void oneAnswerForEachLine();
    void aThousandAnswers_data();
    void aThousandAnswers();
    void competence();
    void linesOfInstants();
    void aThousandLinesOfAnything();
    void calendarOfTheConfiguration();
};

// The bytes themselves: the order of the members is part of the answer.
void QuestionsTest::answers_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("output");
    const auto row = [](const char *line, const QByteArray &output) {
        QTest::newRow(line) << words(line) << output;
    };
    row("explain hours --at 2026-10-05T09:30",
        R"({"at":"2026-10-05T09:30:00+02:00","open":true,)"
        R"("reason":"Open: within the public opening hours.",)"
        R"("opens":"2026-10-05T09:00:00+02:00","closes":"2026-10-05T13:00:00+02:00"})");
    row("explain hours --at=2026-10-05T11:00:00Z --language it",
        R"({"at":"2026-10-05T13:00:00+02:00","open":false,)"
        R"("reason":"Chiuso: per oggi è già chiuso.",)"
        R"("opens":"2026-10-06T09:00:00+02:00","closes":"2026-10-06T13:00:00+02:00"})");
    row("explain hours --at 2026-10-25T02:30:00.5+01:00",
        R"({"at":"2026-10-25T02:30:00.500+01:00","open":false,)"
        R"("reason":"Closed: public holiday (Sunday).",)"
        R"("opens":"2026-10-26T09:00:00+01:00","closes":"2026-10-26T13:00:00+01:00"})");
    row("explain hours --at 2026-03-29T02:30",
        R"({"at":"2026-03-29T03:30:00+02:00","open":false,)"
        R"("reason":"Closed: public holiday (Sunday).",)"
        R"("opens":"2026-03-30T09:00:00+02:00","closes":"2026-03-30T13:00:00+02:00"})");
    row("explain attempt --at 2026-10-05T12:54:59",
        R"({"allowed":true,"reason":"Open: within the public opening hours.",)"
        R"("next":"2026-10-05T12:54:59+02:00"})");
    row("explain attempt --at 2026-10-05T12:55:00",
        R"({"allowed":false,"reason":"Open, but too close to closing time for a new call.",)"
        R"("next":"2026-10-06T09:00:00+02:00"})");
    row("explain route --option 1 --at 2026-10-05T09:30 --desks none",
        R"({"open":true,"steps":[{"ring":"CEN","rings":5}],"then":"offer-callback","reason":[)"
        R"("Open: within the public opening hours.","Office to be rung: Switchboard; rings: 5.",)"
        R"("Nobody is signed in; the rings count all the same.",)"
        R"("If nobody answers, a callback by this office is offered: Switchboard."],)"
        R"("callbackOffice":"CEN","callersNumber":null,"joins":false,"notBefore":null,)"
        R"("frequent":false})");
    row("explain route --option 1 --at 2026-10-05T12:59 --caller 800123456 --calls-today 6 "
        "--open-callback",
        R"({"open":true,"steps":[{"ring":"CEN","rings":5}],"then":"offer-callback","reason":[)"
        R"("Open: within the public opening hours.","Office to be rung: Switchboard; rings: 5.",)"
        R"("If nobody answers, a callback by this office is offered: Switchboard.",)"
        R"("Nobody can be called back on the caller's number: another one is needed.",)"
        R"("A callback to this number is open already: another request joins it and keeps its )"
        R"(place.",)"
        R"("The citizen will be called back from the next opening on: tomorrow at 9.",)"
        R"("This number calls very often; calls today: 6. It is marked, never refused."],)"
        R"("callbackOffice":"CEN","callersNumber":"not-callable","joins":true,)"
        R"("notBefore":"2026-10-06T09:00:00+02:00","frequent":true})");
    row("explain route --option 1 --at 2026-10-05T08:30 --caller anonimo",
        R"({"open":false,"steps":[],"then":"announce-closed",)"
        R"("reason":["Closed: not open yet today."],"callbackOffice":null,)"
        R"("callersNumber":null,"joins":false,"notBefore":null,"frequent":false})");
    row("explain patron-day --province bo --year 2027",
        R"({"province":"BO","year":2027,"day":"2027-10-04","name":)"
        R"("Festa nazionale di San Francesco d'Assisi, patrono d'Italia; San Petronio",)"
        R"("note":"dal 2026 coincide con la festa nazionale del 4 ottobre","confirmed":false})");
    row("explain patron-day --province TO --year 2031",
        R"({"province":"TO","year":2031,"day":"2031-06-24","name":"San Giovanni Battista",)"
        R"("note":null,"confirmed":false})");
    row("check tax-code 12345678903",
        R"({"input":"12345678903","normalized":"12345678903","valid":true,"kind":"numeric",)"
        R"("problem":null})");
    row("check tax-code x-y",
        R"({"input":"x-y","normalized":"XY","valid":false,"kind":null,"problem":"length"})");
    row("check phone 0236618300",
        R"({"input":"0236618300","valid":true,"e164":"+390236618300","callable":true,)"
        R"("kind":"fixed-line","problem":null})");
    row("check phone -- -1",
        R"({"input":"-1","valid":false,"e164":null,"callable":false,"kind":"unknown",)"
        R"("problem":"not-a-number"})");
    row("check phone 112",
        R"({"input":"112","valid":true,"e164":null,"callable":false,"kind":"short",)"
        R"("problem":"not-callable"})");
}

void QuestionsTest::answers()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, output);
    const auto answer = ask(arguments);
    QCOMPARE(answer.output, output + '\n');
    QCOMPARE(answer.errors, QByteArray());
    QCOMPARE(answer.status, 0);
}

void QuestionsTest::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *line, const QByteArray &says) {
        QTest::newRow(line) << words(line) << says;
    };
    row("explain", "hours, attempt, route, competence or patron-day");
    row("explain hours", "--at");
    row("explain hours --at 2026-10-05T09:30 --stdin", "--at");
    row("explain hours --at", "Missing value");
    row("explain hours --at 2026-10-05T09:30 --colour", "colour");
    row("explain hours --at 2026-10-05T09:30 tomorrow", "tomorrow");
    row("explain hours --at 2026-10-05T09:30 --office X", "no office \"X\"");
    row("explain hours --at 2026-10-05T09:30 --language xx", "it, de, fr, sl, en");
    row("explain hours --at 2026-10-05T09:30 --caller 1", "route");
    row("explain route --at 2026-10-05T09:30", "--option");
    row("explain route --at 2026-10-05T09:30 --option 1 --desks some", "free, busy or none");
    row("explain hours --at 2026-10-05T09:30 --config /nowhere", "/nowhere");
    row("explain hours --at 2026-10-05T09:30 --open-callback", "route");
    row("explain route --at 2026-10-05T09:30 --option 1 --calls-today many", "number");
    row("explain route --at 2026-10-05T09:30 --option 1 --calls-today -1", "number");
    row("explain competence", "--topic");
    row("explain competence --topic S --stdin", "--topic");
    row("explain competence --topic S --at yesterday", "yesterday");
    row("explain competence --topic S T", "T");
    row("explain competence --topic S --language xx", "it, de, fr, sl, en");
    row("explain competence --topic S --config /nowhere", "/nowhere");
    row("explain patron-day --province XX --year 2027", "no province \"XX\"");
    row("explain patron-day --province BO", "--year");
    row("check", "tax-code or phone");
    row("check phone", "--stdin");
    row("check phone 1 2", "one value");
    row("check phone 1 --stdin", "one value");
}

void QuestionsTest::refusals()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const auto answer = ask(arguments);
    QCOMPARE(answer.output, QByteArray());
    QVERIFY2(answer.errors.contains(says), answer.errors.constData());
    QCOMPARE(answer.status, 2);
}

void QuestionsTest::configuration()
{
    const QTemporaryDir folder;
    const auto name = folder.filePath(u"directorate.json"_s);
    const auto write = [&name](const QByteArray &json) {
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(json) == json.size();
    };
    QVERIFY(write(R"({"format": 1, "code": "A", "name": "B", "timeZone": "Europe/London",
        "offices": [{"code": "UT", "name": "U", "hours": {"windows":
            [{"days": ["monday"], "opens": "15:00", "closes": "16:00"}]}}]})"));
    const auto london = ask({u"explain"_s, u"hours"_s, u"--at"_s, u"2026-10-05T15:30"_s,
                             u"--config"_s, name, u"--office"_s, u"UT"_s});
    QCOMPARE(london.status, 0);
    QVERIFY2(london.output.startsWith(R"({"at":"2026-10-05T15:30:00+01:00","open":true)"),
             london.output.constData());

    QVERIFY(write(R"({"format": 1, "code": "A", "name": "B", "offices": [{"name": "U"}]})"));
    const auto wrong = ask(
        {u"explain"_s, u"hours"_s, u"--at"_s, u"2026-10-05T15:30"_s, u"--config"_s, name});
    QCOMPARE(wrong.status, 2);
    QVERIFY2(wrong.errors.contains("offices[0].code"), wrong.errors.constData());
}

void QuestionsTest::oneAnswerForEachLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("echo");
    for (const char *line :
         {"explain hours --stdin", "explain attempt --stdin", "explain route --option 1 --stdin"})
        QTest::newRow(line) << words(line) << u"at"_s;
    for (const char *line : {"check tax-code --stdin", "check phone --stdin"})
        QTest::newRow(line) << words(line) << u"input"_s;
    QTest::newRow("explain competence --stdin")
        << words("explain competence --stdin") << u"topic"_s;
}

void QuestionsTest::oneAnswerForEachLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, echo);
    const QList<QByteArray> lines{"",
                                  QByteArray(10'000'000, 'x'),
                                  QByteArray("a\0b\0", 4),
                                  "\xF0\x9F\x93\x9E \"quoted\" \\ back",
                                  "\xFF\xFE\xC3",
                                  " \t\r",
                                  "2026-13-01T09:30",
                                  "{}",
                                  "last, without an end"};
    const auto answer = ask(arguments, lines.join('\n'));
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.output.endsWith('\n'));
    const auto answers = answer.output.chopped(1).split('\n');
    QCOMPARE(answers.size(), lines.size());
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const auto object = QJsonDocument::fromJson(answers[index]).object();
        QVERIFY2(object.contains(echo), answers[index].left(200).constData());
        const auto line = QString::fromUtf8(lines[index]);
        QVERIFY(object[echo].toString() == line);
    }
}

void QuestionsTest::aThousandAnswers_data()
{
    oneAnswerForEachLine_data();
}

// Garbage between good lines: each line has its answer, and each answer is one of JSON.
void QuestionsTest::aThousandAnswers()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, echo);
    const QList<QByteArray> kinds{
        "",
        QByteArray("\0", 1),
        QByteArray("2026-10-05T09:30\0", 17),
        "\xF0\x9F\x93\x9E\xF0\x9F\x87\xAE",
        "\u05E9\u05DC\u05D5\u05DD \u0661\u0662\u0663",
        "\u202E30:90T50-01-6202",
        "\xED\xA0\x80\xFF",
        "2026-10-05T09:30",
        "+39 345 678 9012",
        "XQZKWJ80A01X000Q",
        ";;;",
        "{\"at\":null}\r",
    };
    QList<QByteArray> lines;
    while (lines.size() < 1000)
        lines.append(kinds[lines.size() % kinds.size()]);
    lines[500] = QByteArray(10'000'000, 'x');
    const auto answer = ask(arguments, lines.join('\n') + '\n');
    QCOMPARE(answer.status, 0);
    const auto answers = answer.output.chopped(1).split('\n');
    QCOMPARE(answers.size(), lines.size());
    for (const auto &one : answers) {
        QJsonParseError error;
        const auto object = QJsonDocument::fromJson(one, &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError, one.left(200).constData());
        QVERIFY2(object.contains(echo) || object.contains("reason"_L1), one.left(200).constData());
    }
}

// A line says topic, name and municipality; what it leaves out is as the options say.
void QuestionsTest::competence()
{
    const QTemporaryDir folder;
    const auto name = folder.filePath(u"directorate.json"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": 1, "code": "A", "name": "B",
        "offices": [{"code": "UT1", "name": "Uno"}, {"code": "UT2", "name": "Due"}],
        "externalBodies": [{"code": "ADER", "name": "Riscossione", "telephone": "060101"}],
        "topics": [{"code": "S", "title": "Successioni", "office": "UT2", "split": {"by": "initial",
            "parts": [{"from": "A", "to": "L", "office": "UT1"}]}},
            {"code": "R", "title": "Cartelle", "external": "ADER"}]})");
    file.close();
    const QStringList asked{u"explain"_s, u"competence"_s, u"--config"_s,
                            name,         u"--at"_s,       u"2026-10-05T09:30"_s};
    const auto one = ask(asked + QStringList{u"--topic"_s, u"S"_s, u"--initial"_s, u"é"_s});
    QCOMPARE(one.output, QByteArray(R"({"topic":"S","office":"UT1","officeName":"Uno","open":true,)"
                                    R"("external":null,"reason":[)"
                                    R"("Normally competent for names from A to L: Uno.",)"
                                    R"("Open: within the public opening hours."]})"
                                    "\n"));
    QCOMPARE(one.status, 0);
    const auto lines = ask(asked + QStringList{u"--stdin"_s, u"--initial"_s, u"B"_s},
                           "S\nS;Z\nS;;Roma\nR\n")
                           .output.split('\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines[0].startsWith(R"({"topic":"S","office":"UT1")"));
    QVERIFY(lines[1].startsWith(R"({"topic":"S","office":"UT2")"));
    QVERIFY(lines[2].startsWith(R"({"topic":"S","office":"UT1")"));
    QCOMPARE(lines[3], QByteArray(R"({"topic":"R","office":null,"officeName":null,"open":false,)"
                                  R"("external":{"name":"Riscossione","telephone":"060101"},)"
                                  R"("reason":["This is not ours. To be called: Riscossione.",)"
                                  R"("Telephone: 06 0101."]})"));
}

void QuestionsTest::linesOfInstants()
{
    const auto answer = ask({u"explain"_s, u"attempt"_s, u"--stdin"_s},
                            "2026-10-05T09:30\nnonsense\n2026-10-05T12:55Z\n");
    QCOMPARE(answer.status, 0);
    const auto lines = answer.output.split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[0].startsWith("{\"allowed\":true"));
    QCOMPARE(lines[1], QByteArray(R"({"at":"nonsense","error":"at cannot be \"nonsense\". )"
                                  R"(Correct it and try again."})"));
    QVERIFY(lines[2].startsWith("{\"allowed\":false"));

    const auto alone = ask({u"explain"_s, u"attempt"_s, u"--at"_s, u"nonsense"_s});
    QCOMPARE(alone.output, lines[1] + '\n');
    QCOMPARE(alone.status, 2);
    QCOMPARE(ask({u"check"_s, u"phone"_s, u"--stdin"_s}).output, QByteArray());
}

void QuestionsTest::aThousandLinesOfAnything()
{
    const QList<QByteArray> kinds{"2026-10-05T09:30",
                                  "",
                                  QByteArray("a\0b", 3),
                                  "\xF0\x9F\x93\x9E",
                                  "\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D \xE2\x80\xAE 09:30",
                                  "\xFF\xFE",
                                  "2026-10-25T02:30+01:00"};
    QByteArray input;
    for (int line = 0; line < 999; ++line)
        input += kinds[line % kinds.size()] + '\n';
    input += QByteArray(10'000'000, '9') + '\n';
    const auto answer = ask({u"explain"_s, u"hours"_s, u"--stdin"_s}, input);
    QCOMPARE(answer.status, 0);
    const auto lines = answer.output.chopped(1).split('\n');
    QCOMPARE(lines.size(), 1'000);
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const auto object = QJsonDocument::fromJson(lines[index]).object();
        const auto kind = index % kinds.size();
        const bool isInstant = index < 999 && (kind == 0 || kind == 6);
        QVERIFY2(object.contains(isInstant ? u"open"_s : u"error"_s),
                 lines[index].left(200).constData());
    }
}

void QuestionsTest::calendarOfTheConfiguration()
{
    const QTemporaryDir folder;
    const auto name = folder.filePath(u"directorate.json"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(R"({"format": 1, "code": "A", "name": "B",
        "hours": {"holidays": ["pentecost-monday"], "periods": [{"name": "Estate",
            "from": "2026-07-01", "until": "2026-08-31", "windows":
            [{"days": ["friday"], "opens": "08:00", "closes": "12:00"}]}]},
        "offices": [{"code": "UT", "name": "U"}, {"code": "CEN", "name": "C"}],
        "closures": [{"from": "2026-09-24T11:00", "until": "2026-09-25T11:00", "reason": "works",
                      "offices": ["UT"]}],
        "patronDays": [{"day": "2026-06-24", "name": "San Giovanni"}]})")
            > 0);
    file.close();
    const auto reason = [&name](const QString &at, const QString &office) {
        const auto answer = ask(
            {u"explain"_s, u"hours"_s, u"--at"_s, at, u"--config"_s, name, u"--office"_s, office});
        const auto object = QJsonDocument::fromJson(answer.output).object();
        return object[u"reason"].toString() + u' ' + object[u"opens"].toString();
    };
    QCOMPARE(reason(u"2026-07-03T10:00"_s, u"UT"_s),
             u"Open: within the public opening hours. Hours in force: Estate. "
             "2026-07-03T08:00:00+02:00"_s);
    QCOMPARE(reason(u"2026-05-25T10:00"_s, u"UT"_s),
             u"Closed: public holiday (Pentecost Monday). 2026-05-26T09:00:00+02:00"_s);
    QCOMPARE(reason(u"2026-06-24T10:00"_s, u"UT"_s),
             u"Closed: patron day of the place of work (San Giovanni). "
             "2026-06-25T09:00:00+02:00"_s);
    QCOMPARE(reason(u"2026-09-25T10:00"_s, u"UT"_s),
             u"Closed: extraordinary closure (works). 2026-09-25T11:00:00+02:00"_s);
    QCOMPARE(reason(u"2026-09-25T10:00"_s, u"CEN"_s),
             u"Open: within the public opening hours. 2026-09-25T09:00:00+02:00"_s);
    const auto attempt = ask({u"explain"_s, u"attempt"_s, u"--at"_s, u"2026-09-24T10:55"_s,
                              u"--config"_s, name, u"--office"_s, u"UT"_s});
    QCOMPARE(attempt.output,
             QByteArray(R"({"allowed":false,"reason":"Open, but too close to closing time for a )"
                        R"(new call.","next":"2026-09-25T11:00:00+02:00"})")
                 + '\n');
}

QTEST_GUILESS_MAIN(QuestionsTest)
#include "tst_questions.moc"
