#include "core/words/words.h"
#include "tests/desk/deskathand.h"
#include "tests/desk/deskdatabase.h"
#include "tests/desk/morningfixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using support::DeskAtHand;
using support::DeskDatabase;

// Pictures of each place and state of a running morning in every theme, for eyes: they lie in
// pictures/ of the build. What they show must be readable by their pixels. With
// RICHIAMATE_RENEW_PICTURE the README's one is written anew; RICHIAMATE_PICTURES_LANGUAGE takes them
// in another language than Italian.
class PicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anEmptyQueue();
    void aMorning_data();
    void aMorning();

private:
    [[nodiscard]] QString fileOf(const QString &name, const QString &colours) const;
    void take(DeskAtHand &desk, const QString &name);
    [[nodiscard]] QString said(const char *context, const char *source) const
    {
        return m_words.text(context, source, {});
    }
    void press(DeskAtHand &desk, const QString &key, const QString &next);
    void pictureSignIn();
    void pictureMonth(DeskAtHand &supervisor);
    void pictureFigures(DeskAtHand &supervisor);
    void pictureCall(DeskAtHand &desk);
    void pictureHandOver(DeskAtHand &desk, DeskAtHand &official);
    void pictureCallback(DeskAtHand &desk);

    QDir m_folder{QStringLiteral(PROGRAM_FOLDER "/../pictures")};
    QString m_language = qEnvironmentVariable("RICHIAMATE_PICTURES_LANGUAGE", u"it"_s);
    words::Words m_words{m_language};
    QString m_size;
};

void PicturesTest::initTestCase()
{
    QVERIFY(m_folder.mkpath(u"."_s));
}

QString PicturesTest::fileOf(const QString &name, const QString &colours) const
{
    const auto of = m_language == u"it"_s ? m_size : m_size + u'_' + m_language;
    return m_folder.absoluteFilePath(u"%1_%2_%3.png"_s.arg(name, of, colours));
}

void PicturesTest::take(DeskAtHand &desk, const QString &name)
{
    QList<const char *> themes{"light", "dark", "high-contrast"};
    if (m_size == u"small"_s) // looks at where things lie: the colours are those of the other sizes
        themes = {"light"};
    for (const auto *colours : themes) {
        desk.wear(QLatin1StringView(colours));
        const auto file = fileOf(name, QLatin1StringView(colours));
        QFile::remove(file);
        desk.picture(file);
        QVERIFY2(QFileInfo(file).size() > 20'000, qPrintable(file));
        const auto faults = desk.faults();
        QVERIFY2(faults.isEmpty(), qPrintable(file + u'\n' + faults));
    }
    if (name != u"squilla"_s || m_size != u"100"_s || m_language != u"it"_s)
        return;
    const auto readme = QStringLiteral(SOURCE_FOLDER "/resources/manual/desk.png");
    if (qEnvironmentVariableIsSet("RICHIAMATE_RENEW_PICTURE")) {
        QFile::remove(readme);
        QVERIFY(QFile::copy(fileOf(name, u"light"_s), readme));
    }
    QVERIFY(QFileInfo::exists(readme));
}

// What has only just rung is announced first: then the key is pressed again.
void PicturesTest::press(DeskAtHand &desk, const QString &key, const QString &next)
{
    for (int tries = 0; tries < 5; ++tries) {
        desk.press(key);
        if (desk.shows(u"next"_s, next, 1'500))
            return;
    }
    QFAIL(qPrintable(next + u" / "_s + desk.shown(u"next"_s) + u'\n' + desk.texts()));
}

void PicturesTest::anEmptyQueue()
{
    m_size = u"100"_s;
    DeskDatabase database;
    QVERIFY(database.start());
    DeskAtHand desk({u"--service"_s, DeskDatabase::service(), u"--user"_s,
                     u"valdorata_operatore_1"_s, u"--handset"_s, u"--language"_s, m_language});
    desk.size(1280, 800);
    QVERIFY(desk.shows(u"place"_s, QString()));
    QVERIFY(desk.shows(u"title"_s, said("ui::Place", "Queue")));
    take(desk, u"coda_vuota"_s);
    desk.press(u"Ctrl+,"_s);
    QVERIFY(desk.shows(u"title"_s, said("ui::Place", "Preferences")));
    take(desk, u"preferenze"_s);
    desk.press(u"Esc"_s);
    QVERIFY(desk.shows(u"title"_s, said("ui::Place", "Queue")));
    desk.press(u"Ctrl+Shift+D"_s); // after high contrast
    QVERIFY(
        desk.shows(u"last"_s, said("desk::Appearance", "Colours as the system has them: light.")));
    desk.press(u"F1"_s);
    desk.type(said("ui::Actions", "Change the letters"));
    desk.press(u"Return"_s);
    QVERIFY(desk.shows(u"last"_s, said("desk::Appearance", "Letters for easier reading.")));
    take(desk, u"coda_vuota_andika"_s);
    pictureSignIn();
    QVERIFY(database.cluster().stop().has_value());
    QVERIFY(desk.shows(u"trouble"_s, said("desk::Views", "The archive does not answer.")));
    take(desk, u"scollegato"_s);
}

// Whoever signs in at a directorate; and the desk that they leave for a moment.
void PicturesTest::pictureSignIn()
{
    DeskAtHand desk(
        {u"--service"_s, DeskDatabase::service(), u"--handset"_s, u"--language"_s, m_language});
    desk.size(1280, 800);
    QVERIFY(desk.shows(u"focus"_s, u"account"_s));
    desk.type(u"valdorata_operatore_1"_s);
    take(desk, u"accesso_direzione"_s);
    desk.press(u"Return"_s);
    QVERIFY(desk.shows(u"focus"_s, u"queueEmpty"_s));
    desk.press(u"Ctrl+Shift+W"_s);
    QVERIFY(desk.shows(u"focus"_s, u"sitDown"_s));
    take(desk, u"lasciata"_s);
}

// From the first figure back to the day, by arrows to the month, and to the day again.
void PicturesTest::pictureMonth(DeskAtHand &supervisor)
{
    supervisor.press(u"Alt+4"_s);
    QVERIFY(supervisor.shows(u"focus"_s, u"received"_s));
    supervisor.press(u"Shift+Tab"_s);
    QVERIFY(supervisor.shows(u"focus"_s, u"span_0"_s));
    supervisor.press(u"Right"_s);
    supervisor.press(u"Right"_s);
    QVERIFY(supervisor.shows(u"focus"_s, u"span_2"_s));
    supervisor.press(u"Tab"_s);
    QVERIFY(supervisor.shows(u"focus"_s, u"periodReceived"_s));
    const auto month = QLocale(m_language).standaloneMonthName(10);
    const auto title = month.front().toUpper() + month.mid(1) + u" 2026. "_s;
    QVERIFY(supervisor.shows(u"last"_s, title)); // it is counted
    take(supervisor, u"mese"_s);
    supervisor.press(u"Ctrl+G"_s);
    QVERIFY(supervisor.shows(u"focus"_s, u"heatTable"_s));
    take(supervisor, u"mese_tabelle"_s);
    supervisor.press(u"Alt+4"_s);
    QVERIFY(supervisor.shows(u"focus"_s, u"periodReceived"_s));
    supervisor.press(u"Shift+Tab"_s);
    supervisor.press(u"Left"_s);
    supervisor.press(u"Left"_s);
    QVERIFY(supervisor.shows(u"focus"_s, u"span_0"_s));
}

// What lies over the figures, and over everything.
void PicturesTest::pictureFigures(DeskAtHand &supervisor)
{
    supervisor.press(u"Alt+1"_s);
    supervisor.press(u"Alt+4"_s);
    QVERIFY(supervisor.shows(u"focus"_s, u"received"_s));
    supervisor.press(u"Return"_s);
    QVERIFY(supervisor.shows(u"focus"_s, u"read"_s));
    take(supervisor, u"numero"_s);
    supervisor.press(u"Escape"_s);
    supervisor.press(u"Ctrl+Shift+Y"_s);
    QVERIFY(supervisor.shows(u"focus"_s, u"closingReason"_s));
    supervisor.type(u"Fumo al piano terra"_s);
    take(supervisor, u"chiusure"_s);
    supervisor.press(u"Escape"_s);
    supervisor.press(u"Ctrl+Shift+S"_s);
    take(supervisor, u"emergenza"_s);
    supervisor.press(u"Escape"_s);
}

void PicturesTest::aMorning_data()
{
    QTest::addColumn<QString>("textSize");
    QTest::addColumn<QSize>("window");
    QTest::newRow("100") << u"100"_s << QSize(1280, 800);
    QTest::newRow("200") << u"200"_s << QSize(1280, 800);
    QTest::newRow("small") << u"100"_s << QSize(1024, 600);
}

void PicturesTest::aMorning()
{
    QFETCH(QString, textSize);
    QFETCH(QSize, window);
    m_size = QString::fromLatin1(QTest::currentDataTag());
    support::MorningFixture mornings;
    QVERIFY(mornings.start());
    const auto morning = mornings.beginDrawn(
        u"valdorata"_s,
        {u"valdorata_operatore_1"_s, u"valdorata_operatore_2"_s, u"valdorata_funzionario_ut_1"_s,
         u"valdorata_funzionario_ut_2"_s},
        {u"--from"_s, u"10:10"_s, u"--seed"_s, u"7"_s, u"--speed"_s, u"3"_s});
    const auto training = morning->training();
    QVERIFY2(!training.isEmpty(), qPrintable(morning->errors()));
    const auto as = [&](const QString &role) {
        QStringList arguments{u"--training"_s, training,         u"--language"_s,
                              m_language,      u"--text-size"_s, textSize};
        if (!role.isEmpty())
            arguments += {u"--role"_s, role};
        return arguments;
    };
    DeskAtHand nobody(as({}));
    DeskAtHand desk(as(u"operator"_s));
    DeskAtHand official(as(u"official"_s));
    DeskAtHand supervisor(as(u"supervisor"_s));
    for (auto *each : {&nobody, &desk, &official, &supervisor})
        each->size(window.width(), window.height());
    take(nobody, u"accesso"_s);
    QVERIFY2(desk.shows(u"title"_s, said("ui::Place", "Queue")), qPrintable(desk.errors()));
    take(desk, u"coda"_s);
    desk.press(u"F1"_s);
    desk.type(u"sch"_s);
    take(desk, u"tasti"_s);
    desk.press(u"Escape"_s);
    QVERIFY(supervisor.shows(u"title"_s, said("ui::Place", "Monitoring")));
    supervisor.press(u"Alt+4"_s);
    take(supervisor, u"monitoraggio"_s);
    supervisor.press(u"Ctrl+G"_s);
    take(supervisor, u"monitoraggio_tabella"_s);
    supervisor.press(u"Ctrl+G"_s);
    pictureMonth(supervisor);
    if (QTest::currentTestFailed())
        return;
    pictureFigures(supervisor);
    for (const auto step : {&PicturesTest::pictureCall, &PicturesTest::pictureCallback}) {
        if (!QTest::currentTestFailed())
            (this->*step)(desk);
    }
    if (!QTest::currentTestFailed())
        pictureHandOver(desk, official);
}

void PicturesTest::pictureCall(DeskAtHand &desk)
{
    QVERIFY(desk.shows(u"next"_s, said("desk::Views", "Answer"), 120'000));
    take(desk, u"squilla"_s);
    press(desk, u"F8"_s, said("desk::Views", "Outcome"));
    if (QTest::currentTestFailed())
        return;
    desk.press(u"Ctrl+Shift+P"_s);
    desk.press(u"Down"_s);
    desk.press(u"F9"_s);
    desk.type(u"cod"_s);
    take(desk, u"chiamata_ricerca"_s);
    desk.press(u"Return"_s);
    desk.press(u"Ctrl+Shift+N"_s);
    desk.type(u"Ha perso il duplicato, chiede se serve una delega per la madre."_s);
    take(desk, u"chiamata"_s);
    desk.press(u"Shift+F8"_s);
    QVERIFY(desk.shows(u"last"_s, said("desk::Views", "Hung up")));
    press(desk, u"F8"_s, said("desk::Views", "Save"));
    if (QTest::currentTestFailed())
        return;
    take(desk, u"esito"_s);
    press(desk, u"F8"_s, said("desk::Views", "Take the next"));
}

void PicturesTest::pictureCallback(DeskAtHand &desk)
{
    press(desk, u"F8"_s, said("desk::Views", "Call"));
    if (QTest::currentTestFailed())
        return;
    take(desk, u"presa"_s);
    desk.press(u"F1"_s);
    desk.type(said("ui::Actions", "Another number to call"));
    desk.press(u"Return"_s);
    take(desk, u"desideri"_s);
    desk.press(u"Escape"_s);
    desk.press(u"F8"_s);
    QVERIFY(desk.shows(u"last"_s, said("sentence", "Calling %1.").section(u' ', 0, 0)));
    take(desk, u"chiamo"_s);
    desk.press(u"Shift+F8"_s);
    QVERIFY(desk.shows(u"back"_s, QString()));
}

void PicturesTest::pictureHandOver(DeskAtHand &desk, DeskAtHand &official)
{
    take(official, u"interventi_vuoti"_s);
    desk.press(u"Ctrl+Shift+R"_s);
    desk.type(u"l"_s); // the line was dropped, by its first letter
    take(desk, u"esito_del_tentativo"_s);
    desk.press(u"F8"_s);
    QVERIFY(desk.shows(u"next"_s, said("desk::Views", "Answer"), 120'000));
    press(desk, u"F8"_s, said("desk::Views", "Outcome"));
    if (QTest::currentTestFailed())
        return;
    desk.press(u"Ctrl+Shift+T"_s);
    desk.type(u"cod fis"_s);
    desk.press(u"Return"_s);
    desk.press(u"F7"_s);
    take(desk, u"passa"_s);
    desk.press(u"Return"_s);
    QVERIFY(official.shows(u"next"_s, said("desk::Views", "Take"), 30'000));
    take(official, u"arriva"_s);
    press(official, u"F8"_s, said("desk::Views", "Outcome"));
    if (QTest::currentTestFailed())
        return;
    official.press(u"Ctrl+Shift+N"_s);
    official.type(u"Duplicato chiesto, arriva per posta in dieci giorni."_s);
    official.press(u"F8"_s);
    official.press(u"Space"_s);
    take(official, u"interventi"_s);
}

QTEST_GUILESS_MAIN(PicturesTest)
#include "tst_pictures.moc"
