#include "app/desk/preferencesfile.h"
#include "ui/preferences/preferencespage.h"
#include "ui/shell/mainwindow.h"
#include "ui/voice/earcons.h"

#include <QCheckBox>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using desk::PreferencesFile;
using ui::Act;
using ui::Preferences;
using words::RowPart;

namespace {

// Nothing in it is as delivered.
Preferences unusual()
{
    Preferences all;
    all.colours = ui::Colours::HighContrast;
    all.textSize = 175;
    all.letters = ui::Letters::Legible;
    all.language = u"sl"_s;
    all.level = ui::Level::Essential;
    all.naming = words::Naming::Free;
    all.reading = ui::ReadingStyle::Cell;
    all.rowOrder = {RowPart::Number, RowPart::Promise, RowPart::Calls,
                    RowPart::Option, RowPart::Wishes,  RowPart::Office};
    all.columns.queue = {ui::QueueColumn::Number,   ui::QueueColumn::Promise,
                         ui::QueueColumn::Waiting,  ui::QueueColumn::Calls,
                         ui::QueueColumn::Option,   ui::QueueColumn::Office,
                         ui::QueueColumn::Attempts, ui::QueueColumn::Request};
    all.columns.interventions = {ui::HandOverCell::Age, ui::HandOverCell::Title,
                                 ui::HandOverCell::Number, ui::HandOverCell::Time};
    all.columns.monitoring = {ui::HourColumn::From, ui::HourColumn::Lost, ui::HourColumn::Total,
                              ui::HourColumn::Answered, ui::HourColumn::Accepted};
    all.isSpeaking = true;
    all.speed = 120;
    all.timbre = ui::Timbre::Lower;
    all.device = u"USB, \"links\"; rechts"_s;
    all.isHeadset = true;
    all.ear = ui::Ear::Left;
    all.sounds = {ui::Earcon::Ring, ui::Earcon::No};
    all.keys = {{Act::Next, QKeySequence(Qt::Key_F3)},
                {Act::Letters, QKeySequence(u"Ctrl+Shift+J"_s)},
                {Act::Preferences, QKeySequence(u"Ctrl+;"_s)}};
    return all;
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// What people prefer: kept by account, and changed on one page.
class PreferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everythingIsKept();
    void eachPersonHasTheirOwn();
    void whatIsNoFileIsSetAside();
    void whatIsWrongIsAsDelivered_data();
    void whatIsWrongIsAsDelivered();
    void whatCannotBeWrittenIsTold();
    void onlyWhatChangedIsTaken();
    void everyControlChangesItsOwn_data();
    void everyControlChangesItsOwn();
    void showingChangesNothing();
    void allGoesBackAndForth();
    void aKeyIsChanged();
    void aKeyIsRefused_data();
    void aKeyIsRefused();
    void keysOfAFileThatClashAreOurs();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"desk.ini"_s); }
    void openPage();
    void press(QWidget &widget, const QString &keys);

    std::unique_ptr<QTemporaryDir> m_folder;
    ui::Theme m_theme;
    std::unique_ptr<ui::MainWindow> m_window;
    ui::PreferencesPage *m_page = nullptr;
};

void PreferencesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void PreferencesTest::everythingIsKept()
{
    QVERIFY(unusual() != Preferences());
    {
        PreferencesFile file(path());
        QCOMPARE(file.lastUsed(), Preferences());
        QVERIFY(file.keep(u"north_1"_s, unusual()));
    }
    PreferencesFile again(path());
    QVERIFY(again.of(u"north_1"_s) == unusual());
    QVERIFY(again.lastUsed() == unusual());
    QVERIFY(again.keep(u"north_1"_s, {})); // what is as delivered again leaves nothing behind
    QVERIFY(PreferencesFile(path()).of(u"north_1"_s) == Preferences());
    QVERIFY(again.isWhole());
}

void PreferencesTest::eachPersonHasTheirOwn()
{
    PreferencesFile file(path());
    Preferences one;
    one.textSize = 200;
    Preferences other;
    other.language = u"de"_s;
    QVERIFY(file.keep(u"one"_s, one));
    QVERIFY(file.keep(u"other/one"_s, other));
    QVERIFY(file.of(u"one"_s) == one);
    QVERIFY(file.of(u"other/one"_s) == other);
    QVERIFY(!file.of(u"nobody"_s));
    QVERIFY(!file.of(u"other"_s) || file.of(u"other"_s) == Preferences());
    QVERIFY(file.lastUsed() == other);
}

void PreferencesTest::whatIsNoFileIsSetAside()
{
    const QByteArray garbage("\x00\x01 this is\nno file of ours", 26);
    write(path(), garbage);
    PreferencesFile file(path());
    QVERIFY(!file.isWhole());
    QVERIFY(file.lastUsed() == Preferences());
    QVERIFY(file.keep(u"one"_s, unusual()));
    QCOMPARE(read(path() + u".unreadable"_s), garbage);
    PreferencesFile again(path());
    QVERIFY(again.isWhole());
    QVERIFY(again.of(u"one"_s) == unusual());
}

void PreferencesTest::whatIsWrongIsAsDelivered_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line :
         {"colours=pink", "text-size=5", "text-size=large", "letters=", "ear=3", "sounds=Ring Ring",
          "sounds=Thunder", "row-order=number", "words-a-minute=9000", "language=xx", "voice=1",
          "keys\\next=Nonsense", "names=some", "lists=both", "announced=loudly"})
        QTest::newRow(line) << QByteArray(line);
}

void PreferencesTest::whatIsWrongIsAsDelivered()
{
    QFETCH(const QByteArray, line);
    write(path(), "[desk]\nheadset=on\n" + line + "\n");
    PreferencesFile file(path());
    Preferences expected;
    expected.isHeadset = true; // what is right is read all the same
    QVERIFY(file.lastUsed() == expected);
    QVERIFY(!file.isWhole());
}

void PreferencesTest::whatCannotBeWrittenIsTold()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"desk.ini"_s)); // a folder where the file would be
    QVERIFY(QDir(m_folder->path()).mkdir(u"desk.ini.unreadable"_s));
    PreferencesFile file(path());
    QVERIFY(file.lastUsed() == Preferences());
    QVERIFY(!file.keep(u"one"_s, unusual()));
    PreferencesFile none{QString()};
    QVERIFY(none.keep(u"one"_s, unusual())); // nobody asked to keep anything
    QVERIFY(none.lastUsed() == Preferences());
}

void PreferencesTest::onlyWhatChangedIsTaken()
{
    Preferences kept;
    kept.textSize = 125;
    kept.language = u"fr"_s;
    Preferences before = kept;
    before.textSize = 200; // as a command line said
    Preferences now = before;
    now.colours = ui::Colours::Dark;
    const auto result = desk::merged(kept, before, now);
    auto expected = kept;
    expected.colours = ui::Colours::Dark;
    QVERIFY(result == expected);
    QVERIFY(desk::merged({}, {}, unusual()) == unusual());
}

void PreferencesTest::openPage()
{
    m_theme.dress(*qApp);
    m_window = std::make_unique<ui::MainWindow>(m_theme);
    m_page = new ui::PreferencesPage(m_theme, m_window->actions());
    m_page->show(Preferences());
    // As the program does: what is changed is applied, and shown again.
    connect(m_page, &ui::PreferencesPage::changed, m_page, [this](const Preferences &changed) {
        m_window->actions().setChangedKeys(changed.keys);
        m_page->show(changed);
    });
    m_window->addPlace(ui::Place::Preferences, *m_page);
    m_window->showPlaces({});
    m_window->go(ui::Place::Preferences);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void PreferencesTest::press(QWidget &widget, const QString &keys)
{
    const QKeySequence sequence(keys, QKeySequence::PortableText);
    QTest::keyClick(&widget, sequence[0].key(), sequence[0].keyboardModifiers());
}

void PreferencesTest::everyControlChangesItsOwn_data()
{
    QTest::addColumn<QString>("control");
    QTest::addColumn<Preferences>("expected");
    const auto row = [](const char *control, auto change) {
        Preferences expected;
        change(expected);
        QTest::newRow(control) << QString::fromLatin1(control) << expected;
    };
    row("colours_3", [](auto &each) { each.colours = ui::Colours::HighContrast; });
    row("textSize_150", [](auto &each) { each.textSize = 150; });
    row("letters_1", [](auto &each) { each.letters = ui::Letters::Legible; });
    row("language_de", [](auto &each) { each.language = u"de"_s; });
    row("nameFree", [](auto &each) { each.naming = words::Naming::Free; });
    row("level_1", [](auto &each) { each.level = ui::Level::Essential; });
    row("reading_1", [](auto &each) { each.reading = ui::ReadingStyle::Cell; });
    row("ownVoice", [](auto &each) { each.isSpeaking = true; });
    row("timbre_1", [](auto &each) { each.timbre = ui::Timbre::Higher; });
    row("ear_0", [](auto &each) { each.ear = ui::Ear::Left; });
    row("later", [](auto &each) {
        each.rowOrder = {RowPart::Number, RowPart::Promise, RowPart::Calls,
                         RowPart::Wishes, RowPart::Option,  RowPart::Office};
    });
}

void PreferencesTest::everyControlChangesItsOwn()
{
    QFETCH(const QString, control);
    QFETCH(const Preferences, expected);
    openPage();
    QSignalSpy changed(m_page, &ui::PreferencesPage::changed);
    auto *button = m_page->findChild<QAbstractButton *>(control);
    QVERIFY2(button, qPrintable(control));
    button->setFocus();
    press(*button, u"Space"_s);
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed.constFirst().constFirst().value<Preferences>() == expected);
}

// What the program shows is no wish of the person's.
void PreferencesTest::showingChangesNothing()
{
    openPage();
    QSignalSpy changed(m_page, &ui::PreferencesPage::changed);
    QSignalSpy asked(m_page, &ui::PreferencesPage::asked);
    m_page->show(unusual());
    m_page->show(Preferences());
    QCOMPARE(changed.size(), 0);
    QCOMPARE(asked.size(), 0);
    m_page->show(unusual());
    QVERIFY(m_page->findChild<QRadioButton *>(u"colours_3"_s)->isChecked());
    QVERIFY(m_page->findChild<QRadioButton *>(u"language_sl"_s)->isChecked());
    QVERIFY(m_page->findChild<QCheckBox *>(u"nameFree"_s)->isChecked());
    QVERIFY(m_page->findChild<QCheckBox *>(u"sound_0"_s)->isChecked());
    QVERIFY(!m_page->findChild<QCheckBox *>(u"sound_1"_s)->isChecked());
}

void PreferencesTest::allGoesBackAndForth()
{
    openPage();
    m_page->show(unusual());
    QSignalSpy changed(m_page, &ui::PreferencesPage::changed);
    QSignalSpy noticed(m_page, &ui::PreferencesPage::noticed);
    auto *defaults = m_page->findChild<QPushButton *>(u"preferencesDefaults"_s);
    defaults->click();
    Preferences expected;
    expected.language = unusual().language;
    expected.device = unusual().device;
    expected.isHeadset = unusual().isHeadset;
    QVERIFY(changed.constLast().constFirst().value<Preferences>() == expected);
    QCOMPARE(noticed.constLast().constFirst().toString(), u"All is as delivered."_s);
    QCOMPARE(defaults->text(), u"All as it was before"_s);
    defaults->click();
    QVERIFY(changed.constLast().constFirst().value<Preferences>() == unusual());
    QCOMPARE(defaults->text(), u"All as delivered"_s);
}

void PreferencesTest::aKeyIsChanged()
{
    openPage();
    QSignalSpy noticed(m_page, &ui::PreferencesPage::noticed);
    QSignalSpy asked(&m_window->actions(), &ui::Actions::asked);
    auto *list = m_page->findChild<QListWidget *>(u"keyList"_s);
    auto *field = m_page->findChild<QWidget *>(u"keyField"_s);
    QCOMPARE(list->currentItem()->data(Qt::AccessibleTextRole).toString(), u"Next step, F8"_s);
    list->setFocus();
    press(*list, u"Return"_s);
    QCOMPARE(QApplication::focusWidget(), field);
    press(*field, u"F3"_s);
    QCOMPARE(noticed.constLast().constFirst().toString(), u"Next step: F3."_s);
    QCOMPARE(QApplication::focusWidget(), list);
    QCOMPARE(list->currentItem()->data(Qt::AccessibleTextRole).toString(), u"Next step, F3"_s);
    QCOMPARE(asked.size(), 0);
    press(*list, u"F8"_s);
    QCOMPARE(asked.size(), 0);
    press(*list, u"F3"_s);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constLast().constFirst().value<Act>(), Act::Next);
    m_page->findChild<QPushButton *>(u"resetKey"_s)->click();
    QCOMPARE(m_window->actions().key(Act::Next), QKeySequence(Qt::Key_F8));
    QVERIFY(m_window->actions().changedKeys().isEmpty());
}

void PreferencesTest::aKeyIsRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("why");
    QTest::newRow("another action's") << u"F9"_s << u"F9 is the key of: Information cards."_s;
    QTest::newRow("another place")
        << u"Ctrl+PgUp"_s << u"Ctrl+Page up is the key of: Previous place."_s;
    QTest::newRow("editing")
        << u"Ctrl+C"_s << u"Ctrl+C belongs to the system, to screen readers or to what is typed."_s;
    QTest::newRow("typed") << u"X"_s
                           << u"X belongs to the system, to screen readers or to what is typed."_s;
}

void PreferencesTest::aKeyIsRefused()
{
    QFETCH(const QString, key);
    QFETCH(const QString, why);
    openPage();
    QSignalSpy noticed(m_page, &ui::PreferencesPage::noticed);
    QSignalSpy asked(&m_window->actions(), &ui::Actions::asked);
    QSignalSpy changed(m_page, &ui::PreferencesPage::changed);
    auto *field = m_page->findChild<QWidget *>(u"keyField"_s);
    field->setFocus();
    press(*field, key);
    QCOMPARE(noticed.size(), 1);
    QCOMPARE(noticed.constLast().constFirst().toString(), why);
    QCOMPARE(QApplication::focusWidget(), field); // another may be tried at once
    QCOMPARE(changed.size(), 0);
    QCOMPARE(asked.size(), 0);
    press(*field, u"Esc"_s);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"keyList"_s);
    QCOMPARE(m_window->actions().key(Act::Next), QKeySequence(Qt::Key_F8));
}

// A file may be older than a key of ours, or written by hand.
void PreferencesTest::keysOfAFileThatClashAreOurs()
{
    openPage();
    auto &actions = m_window->actions();
    actions.setChangedKeys({{Act::Next, QKeySequence(Qt::Key_F9)},
                            {Act::Status, QKeySequence(u"Ctrl+C"_s)},
                            {Act::Repeat, QKeySequence(u"Ctrl+J"_s)},
                            {Act::Spell, QKeySequence(u"Ctrl+J"_s)}});
    QCOMPARE(actions.key(Act::Next), QKeySequence(Qt::Key_F8));
    QCOMPARE(actions.key(Act::Status), QKeySequence(Qt::Key_F2));
    QHash<QKeySequence, int> uses;
    for (const auto &entry : ui::Actions::table()) {
        if (!actions.key(entry.act).isEmpty())
            ++uses[actions.key(entry.act)];
    }
    for (const int use : uses)
        QCOMPARE(use, 1);
    // Two that change places are no clash.
    const ui::Actions::Keys exchanged{{Act::Transfer, QKeySequence(Qt::Key_F9)},
                                      {Act::Cards, QKeySequence(Qt::Key_F7)}};
    actions.setChangedKeys(exchanged);
    QCOMPARE(actions.changedKeys(), exchanged);
}

QTEST_MAIN(PreferencesTest)
#include "tst_preferences.moc"
