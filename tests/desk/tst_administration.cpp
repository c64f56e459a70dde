#include "core/words/translators.h"
#include "tests/desk/seateddesk.h"
#include "ui/shared/chooser.h"

#include <QJsonArray>
#include <QLabel>
#include <QListWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using offices::Role;
using support::SeatedDesk;

namespace {

constexpr int speech = 30'000; // milliseconds: what is said before takes as long as it takes

using Typed = QList<std::pair<QString, QString>>; // field and what is typed in it

} // namespace

// The configuration changed in the desk, in Italian and by keys alone.
class AdministrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void mistakesAreRefusedAtTheirField_data();
    void mistakesAreRefusedAtTheirField();
    void whatIsWrittenIsAppliedAsAWhole();
    void whatSomebodyElseAppliedComesIn();
    void aCallIsToldBothWays();
    void whatHasBeenLivedEnds();
    void changesAreTakenBack();
    void ourDefaultsAreSaidToBe();
    void onlyForAdministrators();

private:
    void openSection(const QString &name, const QString &item = {});
    void add();
    void focusField(const QString &key);
    void write(const QString &key, const QString &text);
    void tell(const QJsonObject &configuration, int revision);
    [[nodiscard]] QListWidget &list(const QString &name) const
    {
        return *m_desk->window.findChild<QListWidget *>(name);
    }
    [[nodiscard]] QJsonObject inForce() const;

    words::Translators m_translators;
    std::unique_ptr<SeatedDesk> m_desk;
};

void AdministrationTest::init()
{
    m_translators.speak(u"it"_s);
    m_desk = std::make_unique<SeatedDesk>(Role::Administrator, QString());
    m_desk->session->setLanguage(u"it"_s);
    tell(inForce(), 7);
    m_desk->press(u"Alt+5"_s);
    QCOMPARE(m_desk->focus(), u"sections"_s);
}

QJsonObject AdministrationTest::inForce() const
{
    QFile file(QStringLiteral(SOURCE_FOLDER "/resources/training/valdorata.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no configuration");
    return QJsonDocument::fromJson(file.readAll()).object();
}

void AdministrationTest::tell(const QJsonObject &configuration, int revision)
{
    Q_EMIT m_desk->feed.directorateArrived(
        {{u"configuration"_s, configuration},
         {u"revision"_s, revision},
         {u"clock"_s,
          QJsonObject{{u"at"_s, SeatedDesk::now().toString(Qt::ISODateWithMs)},
                      {u"realAt"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                      {u"speed"_s, 1}}}});
}

// From anywhere in the form, by arrows; then the item whose sentence holds the words.
void AdministrationTest::openSection(const QString &name, const QString &item)
{
    m_desk->press(u"Alt+5"_s);
    auto &sections = list(u"sections"_s);
    m_desk->press(u"Home"_s);
    for (int row = 0; row < sections.count() && sections.currentItem()->text() != name; ++row)
        m_desk->press(u"Down"_s);
    QCOMPARE(sections.currentItem()->text(), name);
    m_desk->press(u"Return"_s);
    auto &items = list(u"items"_s);
    for (int row = 0; row < items.count() && !item.isEmpty(); ++row) {
        if (items.currentItem()->text().contains(item))
            break;
        m_desk->press(u"Down"_s);
    }
    QVERIFY(item.isEmpty() || items.currentItem()->text().contains(item));
}

void AdministrationTest::add()
{
    m_desk->press(u"Tab"_s);
    QCOMPARE(m_desk->focus(), u"itemAdd"_s);
    m_desk->press(u"Space"_s);
    QVERIFY(m_desk->focus().startsWith(u"field_"_s));
}

void AdministrationTest::focusField(const QString &key)
{
    const auto wanted = u"field_"_s + key;
    for (int stop = 0; stop < 80 && m_desk->focus() != wanted; ++stop) {
        m_desk->press(u"Tab"_s);
        QCoreApplication::processEvents(); // the form grows as it is left
    }
    QCOMPARE(m_desk->focus(), wanted);
}

void AdministrationTest::write(const QString &key, const QString &text)
{
    focusField(key);
    if (QTest::currentTestFailed())
        return;
    m_desk->press(u"Ctrl+A"_s);
    m_desk->press(u"Delete"_s);
    m_desk->type(text);
    if (qobject_cast<ui::Chooser *>(m_desk->window.focusWidget()))
        m_desk->press(u"Return"_s);
    m_desk->press(u"Tab"_s);
    QCoreApplication::processEvents();
}

void AdministrationTest::mistakesAreRefusedAtTheirField_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("item"); // "+": a new one
    QTest::addColumn<Typed>("typed");
    QTest::addColumn<QString>("field"); // at which it is said
    QTest::addColumn<QString>("said");
    const auto plant = [](const char *name, const QString &section, const QString &item,
                          const Typed &typed, const QString &field, const QString &said) {
        QTest::newRow(name) << section << item << typed << field << said;
    };
    const auto limits = u"Limiti e termini"_s;
    const auto terms = [&](const char *name, const QString &key, const QString &text) {
        plant(name, limits, {}, {{key, text}}, key, u"non può essere «%1»"_s.arg(text));
    };
    terms("a word for a number", u"limits.attempts"_s, u"tre"_s);
    terms("no time to call back", u"limits.promiseMinutes"_s, u"0"_s);
    terms("one person measured alone", u"limits.peopleBehind"_s, u"1"_s);
    terms("identities erased at once", u"retention.identityDays"_s, u"0"_s);
    terms("a ring without length", u"limits.secondsPerRing"_s, u"-1"_s);
    plant("a directorate without a name", u"Direzione"_s, {}, {{u"name"_s, {}}}, u"name"_s,
          u"Manca Direzione: Nome."_s);
    plant("no time zone of this world", u"Direzione"_s, {}, {{u"timeZone"_s, u"Europe/Roma"_s}},
          u"timeZone"_s, u"non può essere «Europe/Roma»"_s);
    plant("an hour that no clock shows", u"Direzione"_s, {}, {{u"log.sealsAt"_s, u"25"_s}},
          u"log.sealsAt"_s, u"non può essere «25»"_s);
    const auto hours = u"Orari di apertura"_s;
    plant("closes when it opens", hours, {}, {{u"hours.windows[0].closes"_s, u"9"_s}},
          u"hours.windows[0].closes"_s, u"Orario 1: Chiude non può essere «09:00»"_s);
    plant("a day that is none", hours, {}, {{u"hours.windows[0].days"_s, u"lun, fer"_s}},
          u"hours.windows[0].days"_s, u"non può essere «fer»"_s);
    plant("hours that overlap", hours, {},
          {{u"hours.windows[1].days"_s, u"martedi"_s},
           {u"hours.windows[1].opens"_s, u"12"_s},
           {u"hours.windows[1].closes"_s, u"14"_s}},
          u"hours.windows[1].days"_s, u"si sovrappone"_s);
    plant("a closure that ends before", hours, {},
          {{u"hours.closures[0].until"_s, u"24.12.2026 10:00"_s}}, u"hours.closures[0].until"_s,
          u"non può essere «2026-12-24T10:00»"_s);
    plant("a period without days", u"Periodi con altri orari"_s, u"+"_s, {{u"name"_s, u"Estate"_s}},
          u"from"_s, u"Manca Estate: Primo giorno."_s);
    const auto places = u"Uffici"_s;
    plant("a code that another office has", places, u"+"_s, {{u"code"_s, u"UT"_s}}, u"code"_s,
          u"Uffici"_s);
    plant("an office that ends before it begins", places, u"UT, "_s,
          {{u"validUntil"_s, u"31.12.2025"_s}}, u"validUntil"_s, u"non può essere «2025-12-31»"_s);
    plant("an office without a queue", places, u"CEN, "_s, {{u"queue"_s, {}}}, u"queue"_s,
          u"non ha una coda della centrale telefonica"_s);
    plant("a queue that another office has", places, u"UT, "_s,
          {{u"queue"_s, u"4f0b5c1e-9a6d-4c37-8b52-1d7e3a90c641"_s}}, u"queue"_s,
          u"CEN, Centralino"_s);
    const auto menu = u"Opzioni del menu"_s;
    plant("no ring at all", menu, u"1, "_s, {{u"steps[0].rings"_s, u"0"_s}}, u"steps[0].rings"_s,
          u"Passo 1: Squilli non può essere «0»"_s);
    plant("a key that another option has", menu, u"+"_s,
          {{u"option"_s, u"2"_s}, {u"steps[0].office"_s, u"CEN"_s}, {u"steps[0].rings"_s, u"5"_s}},
          u"option"_s, u"«2»"_s);
    plant("an option that leads nowhere", menu, u"+"_s,
          {{u"option"_s, u"9"_s}, {u"label"_s, u"Nessuno"_s}}, u"callbackOffice"_s,
          u"Manca 9, Nessuno: Le richiamate vanno a."_s);
    plant("a day of no month", menu, u"1, "_s, {{u"validUntil"_s, u"31.11.2026"_s}},
          u"validUntil"_s, u"non può essere «31.11.2026»"_s);
    plant("a topic that leads nowhere", u"Argomenti"_s, u"+"_s,
          {{u"code"_s, u"X"_s}, {u"title"_s, u"Altro"_s}}, u"code"_s,
          u"non porta da nessuna parte"_s);
    plant("a body without a name", u"Enti esterni"_s, u"ADER"_s, {{u"name"_s, {}}}, u"name"_s,
          u"Nome"_s);
    plant("a closing for an office that is not there", u"Chiusure previste"_s, u"+"_s,
          {{u"from"_s, u"2.11.2026 9:00"_s},
           {u"until"_s, u"2.11.2026 11:00"_s},
           {u"offices"_s, u"CEN, XX"_s}},
          u"offices"_s, u"non può essere «XX»"_s);
    plant("a patron day of no calendar", u"Feste patronali"_s, u"+"_s,
          {{u"day"_s, u"30.2.2027"_s}, {u"name"_s, u"Patrono"_s}}, u"day"_s,
          u"non può essere «30.2.2027»"_s);
    const auto person = u"Operatrice di centralino 1"_s;
    plant("an assignment without an act", u"Persone"_s, person, {{u"reference"_s, {}}},
          u"reference"_s, u"indicare con quale atto"_s);
    plant("an assignment that ends before it begins", u"Persone"_s, person,
          {{u"until"_s, u"1.1.2020"_s}}, u"until"_s, u"non può essere «2020-01-01»"_s);
    plant("no user of the exchange", u"Persone"_s, person, {{u"exchangeUser"_s, u"abc"_s}},
          u"exchangeUser"_s, u"non può essere «abc»"_s);
}

// Said beside the field, to the ear as well; nothing of it is applied, what was typed stays, and
// whoever wants to apply is brought to it.
void AdministrationTest::mistakesAreRefusedAtTheirField()
{
    QFETCH(QString, section);
    QFETCH(QString, item);
    QFETCH(Typed, typed);
    QFETCH(QString, field);
    QFETCH(QString, said);
    openSection(section, item == u"+"_s ? QString() : item);
    if (item == u"+"_s)
        add();
    for (const auto &[key, text] : typed) {
        write(key, text);
        if (QTest::currentTestFailed())
            return;
    }
    const auto problem = u"problem_"_s + field;
    QTRY_VERIFY2(m_desk->text(problem).contains(said), qPrintable(m_desk->text(problem)));
    const auto *editor = m_desk->window.findChild<QWidget *>(u"field_"_s + field);
    QVERIFY(editor->accessibleDescription().contains(said));
    const auto *line = qobject_cast<const QLineEdit *>(editor);
    QVERIFY(!line || !line->isReadOnly()); // it can be mended
    m_desk->press(u"Ctrl+Return"_s);
    QTRY_COMPARE(m_desk->focus(), u"reviewFindings"_s);
    m_desk->press(u"Ctrl+Return"_s);
    QTRY_COMPARE(m_desk->focus(), u"field_"_s + field);
    QVERIFY(m_desk->commands.applied.isEmpty());
    QVERIFY(m_desk->text(problem).contains(said));
}

void AdministrationTest::whatIsWrittenIsAppliedAsAWhole()
{
    openSection(u"Limiti e termini"_s);
    write(u"limits.attempts"_s, u"4"_s);
    openSection(u"Uffici"_s, u"UT, "_s);
    write(u"name"_s, u"Ufficio di Valdorata"_s);
    m_desk->press(u"Ctrl+Return"_s);
    QTRY_COMPARE(m_desk->focus(), u"reviewChanges"_s);
    const auto &changes = list(u"reviewChanges"_s);
    QCOMPARE(changes.count(), 2);
    QCOMPARE(changes.item(0)->text(), u"Limiti e termini, Tentativi prima di chiudere come "
                                      "irreperibile: 4, era: 3"_s);
    QCOMPARE(changes.item(1)->text(),
             u"Uffici, UT, Nome: Ufficio di Valdorata, era: Ufficio territoriale"_s);
    m_desk->press(u"Ctrl+Return"_s);
    QTRY_VERIFY(!m_desk->commands.applied.isEmpty());
    const auto applied = m_desk->commands.applied;
    QCOMPARE(applied[u"limits"_s][u"attempts"_s].toInt(), 4);
    QCOMPARE(applied[u"offices"_s][1][u"name"_s].toString(), u"Ufficio di Valdorata"_s);
    QCOMPARE(m_desk->commands.expectedRevision, 7);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->said().join(u' ').contains(u"Applicato."_s), speech);
    tell(applied, 8);
    QCOMPARE(m_desk->text(u"administrationState"_s), u"Come è in vigore."_s);
}

// Meanwhile somebody has changed another field, and the same one.
void AdministrationTest::whatSomebodyElseAppliedComesIn()
{
    openSection(u"Limiti e termini"_s);
    write(u"limits.attempts"_s, u"4"_s);
    auto theirs = inForce();
    auto limits = theirs[u"limits"_s].toObject();
    limits.insert(u"attempts"_s, 5);
    limits.insert(u"atRiskMinutes"_s, 30);
    theirs.insert(u"limits"_s, limits);
    m_desk->commands.refusals.insert(u"applyConfiguration"_s,
                                     {base::Error::Kind::Conflict, base::Reason::Outdated, {}, {}});
    m_desk->press(u"Ctrl+Return"_s);
    QTRY_COMPARE(m_desk->focus(), u"reviewChanges"_s);
    m_desk->press(u"Ctrl+Return"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->said().join(u' ').contains(u"più veloce"_s), speech);
    m_desk->commands.refusals.clear();
    tell(theirs, 8);
    QTRY_COMPARE(list(u"reviewCameIn"_s).count(), 2);
    QCOMPARE(list(u"reviewChanges"_s).count(), 1);
    QVERIFY(list(u"reviewChanges"_s).item(0)->text().endsWith(u"4, era: 5"_s));
    m_desk->press(u"Ctrl+Return"_s);
    QTRY_COMPARE(m_desk->commands.expectedRevision, 8);
    QCOMPARE(m_desk->commands.applied[u"limits"_s][u"attempts"_s].toInt(), 4);
    QCOMPARE(m_desk->commands.applied[u"limits"_s][u"atRiskMinutes"_s].toInt(), 30);
}

void AdministrationTest::aCallIsToldBothWays()
{
    openSection(u"Opzioni del menu"_s, u"1, "_s);
    write(u"steps[0].rings"_s, u"9"_s);
    m_desk->press(u"Ctrl+Return"_s);
    QTRY_COMPARE(m_desk->focus(), u"reviewChanges"_s);
    m_desk->press(u"Tab"_s);
    QCOMPARE(m_desk->focus(), u"reviewOption"_s);
    m_desk->press(u"Tab"_s);
    m_desk->press(u"Ctrl+A"_s);
    m_desk->type(u"6.10.2026"_s);
    m_desk->press(u"Tab"_s);
    m_desk->press(u"Ctrl+A"_s);
    m_desk->type(u"10:30"_s);
    m_desk->press(u"Return"_s);
    QVERIFY2(m_desk->text(u"reviewNow"_s).contains(u'5'), qPrintable(m_desk->text(u"reviewNow"_s)));
    QVERIFY(m_desk->text(u"reviewThen"_s).contains(u'9'));
    QVERIFY(m_desk->window.findChild<QWidget *>(m_desk->focus())
                ->accessibleDescription()
                .contains(m_desk->text(u"reviewThen"_s)));
    m_desk->press(u"Ctrl+A"_s);
    m_desk->type(u"25"_s);
    m_desk->press(u"Return"_s);
    QVERIFY(m_desk->text(u"reviewThen"_s).contains(u"12:30"_s));
    m_desk->press(u"Escape"_s);
    QCOMPARE(m_desk->focus(), u"sections"_s);
}

// Nothing that calls or promises refer to is taken away or called otherwise.
void AdministrationTest::whatHasBeenLivedEnds()
{
    openSection(u"Persone"_s, u"Operatrice di centralino 1"_s);
    QCOMPARE(m_desk->text(u"itemEnd"_s), u"Termina oggi"_s);
    focusField(u"login"_s);
    m_desk->type(u"x"_s);
    QCOMPARE(qobject_cast<QLineEdit *>(m_desk->window.focusWidget())->text(),
             u"valdorata_operatore_1"_s);
    m_desk->press(u"Shift+Tab"_s);
    QCOMPARE(m_desk->focus(), u"itemEnd"_s);
    m_desk->press(u"Space"_s);
    QVERIFY(list(u"items"_s).currentItem()->text().endsWith(u"fino al 5.10.2026"_s));
    QVERIFY(m_desk->text(u"itemEnd"_s).isEmpty());
    const int count = list(u"items"_s).count();
    openSection(u"Enti esterni"_s);
    add();
    write(u"code"_s, u"X"_s);
    QCOMPARE(m_desk->text(u"itemEnd"_s), u"Togli"_s);
    openSection(u"Persone"_s);
    QCOMPARE(list(u"items"_s).count(), count);
}

void AdministrationTest::changesAreTakenBack()
{
    openSection(u"Limiti e termini"_s);
    write(u"limits.attempts"_s, u"4"_s);
    write(u"limits.attemptDays"_s, u"3"_s);
    QCOMPARE(m_desk->text(u"administrationState"_s), u"Modifiche non ancora applicate: 2."_s);
    m_desk->window.findChild<QWidget *>(u"administrationUndo"_s)->setFocus();
    m_desk->press(u"Space"_s);
    QCOMPARE(m_desk->text(u"administrationState"_s), u"Modifiche non ancora applicate: 1."_s);
    m_desk->press(u"Tab"_s);
    QCOMPARE(m_desk->focus(), u"administrationForget"_s);
    m_desk->press(u"Space"_s);
    QCOMPARE(m_desk->text(u"administrationState"_s), u"Come è in vigore."_s);
    QCOMPARE(m_desk->focus(), u"sections"_s);
}

// In Valdorata figures need two people, and everything else is as we have it.
void AdministrationTest::ourDefaultsAreSaidToBe()
{
    openSection(u"Limiti e termini"_s);
    const auto ours = u"Valore predefinito di Richiamate."_s;
    QVERIFY2(m_desk->text(u"about_limits.attempts"_s).contains(ours),
             qPrintable(m_desk->text(u"about_limits.attempts"_s)));
    QVERIFY(m_desk->window.findChild<QWidget *>(u"field_limits.attempts"_s)
                ->accessibleDescription()
                .contains(ours));
    QVERIFY(!m_desk->text(u"about_limits.peopleBehind"_s).contains(ours));
    write(u"limits.attempts"_s, u"4"_s);
    QVERIFY(!m_desk->text(u"about_limits.attempts"_s).contains(ours));
    const auto *unsaid = m_desk->window.findChild<QLineEdit *>(u"field_limits.frequentCalls"_s);
    QCOMPARE(unsaid->text(), u"5"_s);
}

void AdministrationTest::onlyForAdministrators()
{
    for (const auto role : {Role::Operator, Role::Supervisor}) {
        m_desk = std::make_unique<SeatedDesk>(role);
        m_desk->session->setLanguage(u"it"_s);
        m_desk->press(u"Alt+5"_s);
        QVERIFY(m_desk->window.place() != ui::Place::Administration);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->said().join(u' ').contains(u"chi amministra"_s), speech);
    }
}

QTEST_MAIN(AdministrationTest)

#include "tst_administration.moc"
