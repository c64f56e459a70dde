#include "core/dailylog/dailylog.h"
#include "localfixture.h"
#include "tests/paper/logreaders.h"
#include "tests/store/storefixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// The day is closed, written and verified by somebody at a command line.
class LogCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anOpenDayIsProvisional();
    void theDayIsClosed();
    void whatWasSealedIsVerified_data();
    void whatWasSealedIsVerified();
    void paperAndFileAreTheSameAgain();
    void theFirstPaperStays();
    void whatCannotBeWrittenIsSaid();
    void theTimerWritesYesterdaysLog();
    void whatIsMissingElsewhereIsWritten();
    void aTaggedPdfNeedsChromium();
    void noFileNamesAnybody();
    void theMonthIsStated();
    void wrongUsage_data();
    void wrongUsage();

private:
    [[nodiscard]] QStringList here(const QStringList &words) const
    {
        return QStringList{u"log"_s} + words
               + QStringList{u"--service"_s, StoreFixture::database, u"--user"_s,
                             u"valle_supervisor"_s};
    }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    StoreFixture m_fixture;
    QTemporaryDir m_folder;
    QString m_digest;
};

void LogCommandTest::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started.has_value(), started ? "" : qPrintable(started.error().detail));
    const auto call = m_fixture.answered(u"a1"_s, u"queue-CEN"_s, u"valle_first"_s,
                                         u"+393120009001"_s);
    QVERIFY(m_fixture.command(u"valle_first"_s, u"save_record"_s,
                              {call, u"{\"topic\":\"CF\",\"outcome\":\"informed\"}"_s}));
    QVERIFY(m_fixture.answered(u"a2"_s, u"queue-CEN"_s, u"valle_first"_s, u"+393120009002"_s) > 0);
}

void LogCommandTest::anOpenDayIsProvisional()
{
    const auto preview = runAdmin(here({u"preview"_s, u"2026-10-05"_s}));
    QVERIFY2(preview.status == 0, qPrintable(preview.errors));
    QCOMPARE(preview.json()[u"unrecorded"].toInt(), 1);
    QVERIFY(!preview.json()[u"isOver"].toBool(true));
    const auto written = runAdmin(
        here({u"--day"_s, u"2026-10-05"_s, u"--csv"_s, file(u"open.csv"_s)}));
    QVERIFY2(written.status == 0, qPrintable(written.errors));
    QVERIFY(written.json()[u"seal"].isNull());
    QVERIFY(contents(file(u"open.csv"_s)).contains("provvisorio"));
    QVERIFY(contents(file(u"open.csv.digest"_s)).isEmpty());
    const auto verified = runAdmin(here({u"verify"_s, file(u"open.csv"_s)}));
    QCOMPARE(verified.status, 4);
    QCOMPARE(verified.json()[u"verdict"].toString(), u"not-sealed"_s);
    const auto early = runAdmin(here({u"seal"_s, u"2026-10-05"_s}));
    QCOMPARE(early.status, 1);
    QVERIFY2(early.errors.contains(u"2026-10-05 is not over yet"_s), qPrintable(early.errors));
}

void LogCommandTest::theDayIsClosed()
{
    m_fixture.setClock(u"2026-10-05T13:05:00"_s);
    const auto sealed = runAdmin(here({u"seal"_s, u"2026-10-05"_s}));
    QVERIFY2(sealed.status == 0, qPrintable(sealed.errors));
    m_digest = sealed.json()[u"digest"].toString();
    QCOMPARE(m_digest.size(), 64);
    const auto written = runAdmin(
        here({u"--day"_s, u"2026-10-05"_s, u"--csv"_s, file(u"it.csv"_s), u"--sealed"_s,
              file(u"sealed.jsonl"_s), u"--pdf"_s, file(u"it.pdf"_s), u"--html"_s,
              file(u"it.html"_s), u"--ods"_s, file(u"it.ods"_s)}));
    QVERIFY2(written.status == 0, qPrintable(written.errors));
    QCOMPARE(written.json()[u"seal"][u"digest"].toString(), m_digest);
    QVERIFY(runAdmin(here({u"--day"_s, u"2026-10-05"_s, u"--csv"_s, file(u"de.csv"_s),
                           u"--language"_s, u"de"_s}))
                .status
            == 0);
    QCOMPARE(contents(file(u"it.csv.digest"_s)), m_digest.toUtf8() + " VALLE 2026-10-05\n");
    QVERIFY(contents(file(u"it.ods"_s))
                .contains("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"));
    const auto spreadsheet = runAdmin(here({u"verify"_s, file(u"it.ods"_s)}));
    QVERIFY2(spreadsheet.status == 1 && spreadsheet.errors.contains(u"second sheet"_s),
             qPrintable(spreadsheet.errors));
    // What anybody gets with sha256sum.
    QCOMPARE(QCryptographicHash::hash(contents(file(u"sealed.jsonl"_s)), QCryptographicHash::Sha256)
                 .toHex(),
             m_digest.toUtf8());
}

void LogCommandTest::whatWasSealedIsVerified_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<int>("status");
    for (const auto &ending : {u".csv"_s, u".html"_s}) {
        auto changed = contents(file(u"it"_s + ending));
        changed.replace("C-000002", "C-000003");
        QVERIFY(changed != contents(file(u"it"_s + ending)));
        QFile other(file(u"changed"_s + ending));
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write(changed) == changed.size());
    }
    QVERIFY(contents(file(u"it.html"_s)).contains(dailylog::groupedDigest(m_digest).toUtf8()));
    auto grouped = m_digest.left(8).toUpper();
    for (int group = 8; group < 64; group += 8)
        grouped += u' ' + m_digest.mid(group, 8).toUpper();
    QTest::newRow("digest") << m_digest << u"same"_s << 0;
    QTest::newRow("as on paper") << grouped << u"same"_s << 0;
    QTest::newRow("csv") << file(u"it.csv"_s) << u"same"_s << 0;
    QTest::newRow("paper") << file(u"it.pdf"_s) << u"same"_s << 0;
    QTest::newRow("page") << file(u"it.html"_s) << u"same"_s << 0;
    QTest::newRow("one row of the page otherwise")
        << file(u"changed.html"_s) << u"different"_s << 3;
    QTest::newRow("csv in German") << file(u"de.csv"_s) << u"same"_s << 0;
    QTest::newRow("digest beside it") << file(u"it.csv.digest"_s) << u"same"_s << 0;
    QTest::newRow("sealed text") << file(u"sealed.jsonl"_s) << u"same"_s << 0;
    QTest::newRow("one row otherwise") << file(u"changed.csv"_s) << u"different"_s << 3;
    QTest::newRow("before it was closed") << file(u"open.csv"_s) << u"different"_s << 3;
    QTest::newRow("no digest of ours") << QString(64, u'0') << u"not-sealed"_s << 4;
}

void LogCommandTest::whatWasSealedIsVerified()
{
    QFETCH(const QString, what);
    QFETCH(const QString, verdict);
    QFETCH(const int, status);
    const auto verified = runAdmin(here({u"verify"_s, what}));
    QVERIFY2(verified.status == status, qPrintable(verified.errors));
    QCOMPARE(verified.json()[u"verdict"].toString(), verdict);
}

// Whatever is written later.
void LogCommandTest::paperAndFileAreTheSameAgain()
{
    m_fixture.setClock(u"2026-10-06T09:30:00"_s);
    QVERIFY(m_fixture.command(u"valle_first"_s, u"save_record"_s,
                              {2, u"{\"topic\":\"CF\",\"outcome\":\"informed\"}"_s}));
    const auto again = runAdmin(
        here({u"--day"_s, u"2026-10-05"_s, u"--csv"_s, file(u"again.csv"_s)}));
    QVERIFY2(again.status == 0, qPrintable(again.errors));
    QCOMPARE(contents(file(u"again.csv"_s)), contents(file(u"it.csv"_s)));
    const auto next = runAdmin(
        here({u"--day"_s, u"2026-10-06"_s, u"--csv"_s, file(u"next.csv"_s)}));
    QCOMPARE(next.json()[u"rows"].toInt(), 1);
    QVERIFY(contents(file(u"next.csv"_s)).contains(";Esito successivo;"));
    QVERIFY(contents(file(u"next.csv"_s)).endsWith(";2026-10-05;2;provvisorio\r\n"));
}

// Made when the day was closed: in the language of whoever did, for everybody.
void LogCommandTest::theFirstPaperStays()
{
    const auto paper = contents(file(u"it.pdf"_s));
    QVERIFY(paper.startsWith("%PDF-"));
    const auto german = runAdmin(here(
        {u"--day"_s, u"2026-10-05"_s, u"--pdf"_s, file(u"de.pdf"_s), u"--language"_s, u"de"_s}));
    QVERIFY2(german.status == 0, qPrintable(german.errors));
    QCOMPARE(german.json()[u"pages"].toInt(), 1);
    QCOMPARE(contents(file(u"de.pdf"_s)), paper);
    // One that was closed without a program gets its paper at the first print.
    QVERIFY(m_fixture.session(u"valle_supervisor"_s)
                ->call(u"seal_day"_s, {u"2026-10-04"_s})
                .has_value());
    for (const auto &language : {u"de"_s, u"it"_s})
        QCOMPARE(runAdmin(here({u"--day"_s, u"2026-10-04"_s, u"--pdf"_s,
                                file(language + u"-sunday.pdf"_s), u"--language"_s, language}))
                     .status,
                 0);
    QVERIFY(!contents(file(u"de-sunday.pdf"_s)).isEmpty());
    QCOMPARE(contents(file(u"it-sunday.pdf"_s)), contents(file(u"de-sunday.pdf"_s)));
    // And what another version drew is printed as it drew it.
    const auto drawn = "%PDF-1.4 of another version"_ba;
    QVERIFY(m_fixture.session(u"valle_supervisor"_s)
                ->call(u"seal_day"_s, {u"2026-10-03"_s})
                .has_value());
    QVERIFY(m_fixture.session(u"valle_supervisor"_s)
                ->call(u"keep_sealed_paper"_s,
                       {u"2026-10-03"_s, 1, QString::fromLatin1(drawn.toBase64())})
                .has_value());
    QCOMPARE(runAdmin(here({u"--day"_s, u"2026-10-03"_s, u"--pdf"_s, file(u"other.pdf"_s)})).status,
             0);
    QCOMPARE(contents(file(u"other.pdf"_s)), drawn);
}

void LogCommandTest::whatCannotBeWrittenIsSaid()
{
    for (const auto &kind : {u"--pdf"_s, u"--csv"_s, u"--html"_s, u"--ods"_s}) {
        const auto name = file(u"no/such/folder/log"_s);
        const auto refused = runAdmin(here({u"--day"_s, u"2026-10-05"_s, kind, name}));
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.errors.contains(name), qPrintable(refused.errors));
    }
}

// What systemd runs every morning, as it is shipped.
void LogCommandTest::theTimerWritesYesterdaysLog()
{
    const auto folder = QStringLiteral(SOURCE_FOLDER "/resources/systemd/richiamate-log@");
    const auto lines = QString::fromUtf8(contents(folder + u".service"_s)).split(u'\n');
    const auto found = lines.filter(QRegularExpression(u"^ExecStart=/bin/sh -c '.*'$"_s));
    QCOMPARE(found.size(), 1);
    auto command = found.first().section(u'\'', 1, 1);
    command.replace(u"%i"_s, StoreFixture::database + u" --user valle_supervisor"_s)
        .replace(u"%%"_s, u"%"_s)
        .replace(u"$$"_s, u"$"_s);
    QVERIFY2(!command.contains(u'%') || command.count(u'%') == 1, qPrintable(command));
    QTemporaryDir written;
    QProcess shell;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, QStringLiteral(PROGRAM_FOLDER ":/usr/bin:/bin"));
    shell.setProcessEnvironment(environment);
    shell.setWorkingDirectory(written.path());
    const auto before = QDate::currentDate().addDays(-1);
    shell.start(u"/bin/sh"_s, {u"-c"_s, command});
    QVERIFY(shell.waitForFinished(60'000));
    QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError().constData());
    const auto after = QDate::currentDate().addDays(-1); // midnight may have passed
    const auto files = QDir(written.path()).entryList(QDir::Files);
    const auto named = [](const QDate &day) {
        const auto name = day.toString(Qt::ISODate);
        return QStringList{name + u".csv"_s, name + u".html"_s, name + u".ods"_s, name + u".pdf"_s};
    };
    QVERIFY2(files == named(before) || files == named(after), qPrintable(files.join(u' ')));
    for (const auto &each : files)
        QVERIFY2(!contents(written.filePath(each)).isEmpty(), qPrintable(each));
    const auto timer = QString::fromUtf8(contents(folder + u".timer"_s)).split(u'\n');
    for (const auto &line : {u"[Timer]"_s, u"OnCalendar=*-*-* 06:30"_s, u"Persistent=true"_s,
                             u"[Install]"_s, u"WantedBy=timers.target"_s})
        QVERIFY2(timer.contains(line), qPrintable(line));
}

void LogCommandTest::whatIsMissingElsewhereIsWritten()
{
    const auto missing = [this](const QString &login) {
        const auto ran = runAdmin({u"log"_s, u"missing"_s, u"2026-10-05"_s, u"--service"_s,
                                   StoreFixture::database, u"--user"_s, login, u"--csv"_s,
                                   file(u"missing.csv"_s), u"--language"_s, u"en"_s});
        return std::pair{ran, support::rowsOfCsv(contents(file(u"missing.csv"_s)))};
    };
    const auto nowhere = missing(u"valle_supervisor"_s);
    QVERIFY2(nowhere.first.status == 0, qPrintable(nowhere.first.errors));
    QCOMPARE(nowhere.second.size(), 1); // only its head: calls are recorded here alone
    auto directorate = m_fixture.directorate();
    directorate.recording.where = offices::RecordedIn::Both;
    QVERIFY(m_fixture.apply(directorate).has_value());
    QList<QStringList> expected{
        {u"Day"_s, u"Time"_s, u"Call number"_s, u"Request"_s, u"Topic"_s, u"Outcome"_s},
        {u"2026-10-05"_s, u"09:30"_s, u"C-000001"_s, QString(), u"Tax code"_s,
         u"Basic information given"_s}};
    for (const auto &login : {u"valle_supervisor"_s, u"valle_first"_s}) {
        const auto [ran, rows] = missing(login);
        QVERIFY2(ran.status == 0, qPrintable(ran.errors));
        QCOMPARE(ran.json()[u"missing"].toInt(), 1);
        // When a colleague wrote is the colleague's.
        expected[1][1] = login == u"valle_first"_s ? u"09:30"_s : QString();
        QCOMPARE(rows, expected);
    }
    QCOMPARE(missing(u"valle_second"_s).second.size(), 1); // not theirs
    QVERIFY(m_fixture.apply(m_fixture.directorate()).has_value());
}

// Chromium is no package of ours: what is missing is said, and where it is there the tags are looked at.
void LogCommandTest::aTaggedPdfNeedsChromium()
{
    const auto words = here({u"--day"_s, u"2026-10-05"_s, u"--tagged"_s, file(u"tagged.pdf"_s)});
    const auto path = qgetenv("PATH");
    QVERIFY(qputenv("PATH", m_folder.path().toLocal8Bit()));
    const auto without = runAdmin(words);
    QVERIFY(qputenv("PATH", path));
    QCOMPARE(without.status, 1);
    QVERIFY2(without.errors.contains(u"install the package chromium"_s),
             qPrintable(without.errors));
    QVERIFY(!QFile::exists(file(u"tagged.pdf"_s)));
    if (QStandardPaths::findExecutable(u"chromium"_s).isEmpty()) {
        qInfo("Chromium is not here: that its PDF is tagged was not looked at");
        return;
    }
    const auto written = runAdmin(words);
    QVERIFY2(written.status == 0, qPrintable(written.errors));
    const auto told = runProgram(u"pdfinfo"_s, {u"-struct-text"_s, file(u"tagged.pdf"_s)});
    for (const auto &part : {u"H1 "_s, u"Table"_s, u"TH "_s, u"TD"_s, u"Caption"_s, u"C-000002"_s})
        QVERIFY2(told.output.contains(part), qPrintable(part + u": "_s + told.output));
    QVERIFY(runProgram(u"pdfinfo"_s, {file(u"tagged.pdf"_s)})
                .output.contains(QRegularExpression(u"Tagged: +yes"_s)));
    QVERIFY(contents(file(u"tagged.pdf"_s)).contains("/Lang (it)"));
}

// Whatever is written of a day or a month holds no number, no name and no word of what was said.
void LogCommandTest::noFileNamesAnybody()
{
    const auto canary = u"{\"topic\":\"CF\",\"outcome\":\"informed\",\"note\":\"canary of a note\","
                        "\"taxCode\":\"CNRCNR80A01H501U\"}"_s;
    QVERIFY(m_fixture.owner()->run(u"update private.person set name = 'canary of a name'"_s));
    m_fixture.setClock(u"2026-10-07T09:30:00"_s);
    const auto call = m_fixture.answered(u"a3"_s, u"queue-CEN"_s, u"valle_first"_s,
                                         u"+393120009003"_s);
    const QVariant nothing(QMetaType::fromType<QString>());
    const auto offered = m_fixture.command(u"valle_first"_s, u"hand_over"_s,
                                           {call, nothing, u"UT"_s, u"canary of a sheet"_s});
    const auto handOver = (*offered)[u"id"].toInteger();
    QVERIFY(m_fixture.command(u"valle_first"_s, u"save_record"_s, {call, canary}));
    QVERIFY(m_fixture.command(u"valle_official"_s, u"take_hand_over"_s, {handOver}));
    QVERIFY(m_fixture.command(u"valle_official"_s, u"record_intervention"_s,
                              {handOver, nothing, u"done"_s, u"canary of an intervention"_s}));
    QVERIFY(m_fixture.idOf(m_fixture.accept(u"a4"_s, u"+393120009004"_s)) > 0);
    const auto namesIn = [this] {
        const auto day = runAdmin(
            here({u"--day"_s, u"2026-10-07"_s, u"--pdf"_s, file(u"c.pdf"_s), u"--csv"_s,
                  file(u"c.csv"_s), u"--html"_s, file(u"c.html"_s), u"--ods"_s, file(u"c.ods"_s)}));
        const auto month = runAdmin({u"statement"_s, u"2026-10"_s, u"--service"_s,
                                     StoreFixture::database, u"--user"_s, u"valle_supervisor"_s,
                                     u"--pdf"_s, file(u"m.pdf"_s), u"--ods"_s, file(u"m.ods"_s)});
        if (day.status != 0 || month.status != 0)
            return QStringList{day.errors + month.errors};
        QMap<QString, QString> texts{{u"csv"_s, QString::fromUtf8(contents(file(u"c.csv"_s)))},
                                     {u"html"_s, QString::fromUtf8(contents(file(u"c.html"_s)))}};
        for (const auto &pdf : {u"c.pdf"_s, u"m.pdf"_s})
            texts[pdf] = runProgram(u"pdftotext"_s, {u"-raw"_s, file(pdf), u"-"_s}).output
                         + runProgram(u"pdfinfo"_s, {u"-meta"_s, file(pdf)}).output;
        const auto unpack = u"import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); "
                            "print(*(z.read(n).decode('latin-1') for n in z.namelist()))"_s;
        for (const auto &ods : {u"c.ods"_s, u"m.ods"_s})
            texts[ods] = runProgram(u"/usr/bin/python3"_s, {u"-c"_s, unpack, file(ods)}).output;
        static const QRegularExpression canaries(
            u"31200090\\d|valle_|canary of|CNRCNR80A01H501U"_s);
        QStringList found;
        for (auto text = texts.begin(); text != texts.end(); ++text) {
            if (text->size() < 200)
                found.append(text.key() + u" is empty"_s);
            if (const auto match = canaries.match(*text); match.hasMatch())
                found.append(text.key() + u": "_s + match.captured());
        }
        return found;
    };
    QCOMPARE(namesIn(), QStringList());
    // Planted: the log tells the number of who rang as its menu option.
    const auto sound = m_fixture
                           .value(u"select pg_get_functiondef('private.open_log_rows(date)'::"
                                  "regprocedure)"_s)
                           .toString();
    auto leaking = sound;
    leaking.replace(u"(select m.label from private.menu_option m where m.option = l.option)"_s,
                    u"(select c.caller from private.call c where c.id = l.call)"_s);
    QVERIFY(leaking != sound && m_fixture.owner()->run(leaking));
    const auto found = namesIn();
    QVERIFY(m_fixture.owner()->run(sound));
    for (const auto &name : {u"csv"_s, u"html"_s, u"c.pdf"_s, u"c.ods"_s})
        QVERIFY2(!found.filter(name + u": 3120009"_s).isEmpty(), qPrintable(found.join(u" "_s)));
}

void LogCommandTest::theMonthIsStated()
{
    const QStringList who{u"--service"_s, StoreFixture::database, u"--user"_s,
                          u"valle_supervisor"_s};
    const auto stated = runAdmin(QStringList{u"statement"_s, u"2026-10"_s, u"--pdf"_s,
                                             file(u"month.pdf"_s), u"--ods"_s, file(u"month.ods"_s)}
                                 + who);
    QVERIFY2(stated.status == 0, qPrintable(stated.errors));
    const auto period = m_fixture.session(u"valle_supervisor"_s)
                            ->call(u"period_figures"_s, {u"2026-10-01"_s, u"2026-10-31"_s});
    QVERIFY(period.has_value());
    QCOMPARE(stated.json()[u"totals"], (*period)[u"totals"]);
    QCOMPARE(stated.json()[u"daysClosed"].toInt(), 3);
    QVERIFY(contents(file(u"month.pdf"_s)).startsWith("%PDF-"));
    QVERIFY(contents(file(u"month.ods"_s)).startsWith("PK"));
    for (const auto &wrong : {u"2026-13"_s, u"October"_s, QString()})
        QCOMPARE(runAdmin(QStringList{u"statement"_s, wrong} + who).status, 2);
    const QStringList operatorToo{u"statement"_s,         u"2026-10"_s, u"--service"_s,
                                  StoreFixture::database, u"--user"_s,  u"valle_first"_s};
    QCOMPARE(runAdmin(operatorToo).status, 1);
}

void LogCommandTest::wrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no day") << QStringList{};
    QTest::newRow("a day that is not") << QStringList{u"seal"_s, u"2026-02-30"_s};
    QTest::newRow("into no file") << QStringList{u"missing"_s, u"2026-10-05"_s};
    QTest::newRow("nothing to verify") << QStringList{u"verify"_s};
    QTest::newRow("no such verb") << QStringList{u"unseal"_s, u"2026-10-05"_s};
    QTest::newRow("too much") << QStringList{u"seal"_s, u"2026-10-05"_s, u"2026-10-06"_s};
}

void LogCommandTest::wrongUsage()
{
    QFETCH(const QStringList, words);
    const auto refused = runAdmin(here(words));
    QCOMPARE(refused.status, 2);
    QVERIFY(refused.errors.contains(u"usage:"_s));
}

QTEST_GUILESS_MAIN(LogCommandTest)
#include "tst_logcommand.moc"
