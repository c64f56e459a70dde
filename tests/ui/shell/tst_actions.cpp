#include "ui/shared/theme.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/takenkeys.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTranslator>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using ui::Act;
using ui::Actions;

namespace {

// Without those that only the F1 list has.
QList<ui::ActEntry> withKeys()
{
    auto entries = Actions::table();
    entries.removeIf([](const ui::ActEntry &entry) { return *entry.key == '\0'; });
    return entries;
}

class Shouting : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QString::fromLatin1(source).toUpper();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyActHasOneNamedEntry();
    void noKeyIsTaken_data();
    void noKeyIsTaken();
    void takenKeysAreRecognised_data();
    void takenKeysAreRecognised();
    void noKeyTwice();
    void everyKeyAsksOnce_data();
    void everyKeyAsksOnce();
    void padEnterSavesToo();
    void impossibleActionsAskToo();
    void followsTheLanguage();

private:
    QWidget *makePlace();

    ui::Theme m_theme;
    std::unique_ptr<ui::MainWindow> m_window;
    QHash<QString, QWidget *> m_fields;
};

QWidget *TestActions::makePlace()
{
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    auto *table = new QTableWidget(3, 3);
    table->setCurrentCell(1, 1);
    auto *editable = new QComboBox;
    editable->setEditable(true);
    m_fields = {{u"line"_s, new QLineEdit(u"rimborso"_s)},
                {u"text"_s, new QPlainTextEdit(u"aspetta da marzo"_s)},
                {u"choice"_s, new QComboBox},
                {u"editable choice"_s, editable},
                {u"table"_s, table}};
    for (QWidget *field : std::as_const(m_fields))
        column->addWidget(field);
    return place;
}

void TestActions::initTestCase()
{
    m_theme.dress(*qApp);
    m_window = std::make_unique<ui::MainWindow>(m_theme);
    m_window->addPlace(ui::Place::Queue, *makePlace());
    m_window->showPlaces({ui::Place::Queue});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestActions::everyActHasOneNamedEntry()
{
    QSet<Act> acts;
    QSet<QString> names;
    QSet<QString> codes;
    for (const ui::ActEntry &entry : Actions::table()) {
        acts += entry.act;
        names += QString::fromLatin1(entry.name);
        codes += QString::fromLatin1(entry.code);
        QVERIFY(*entry.name != '\0');
    }
    const int last = static_cast<int>(Act::Quit);
    QCOMPARE(acts.size(), last + 1);
    QCOMPARE(Actions::table().size(), last + 1);
    QCOMPARE(names.size(), last + 1);
    QCOMPARE(codes.size(), last + 1);
}

void TestActions::noKeyIsTaken_data()
{
    QTest::addColumn<QString>("key");
    for (const ui::ActEntry &entry : withKeys())
        QTest::newRow(entry.name) << QString::fromLatin1(entry.key);
}

void TestActions::noKeyIsTaken()
{
    QFETCH(const QString, key);
    const auto sequence = QKeySequence::fromString(key, QKeySequence::PortableText);
    QVERIFY2(!sequence.isEmpty() && sequence[0].key() != Qt::Key_unknown, qPrintable(key));
    QVERIFY(!ui::isTaken(sequence));
}

void TestActions::takenKeysAreRecognised_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key :
         {"Alt+F4", "Ctrl+F6", "Ctrl+Alt+Q", "Meta+L", "F4", "X", "5", "Ctrl+C", "Ctrl+/",
          "Ctrl+Shift+U", "Alt+F7", "Return", "Alt+S", "Ctrl+Left", "Ins", "F8, F9"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void TestActions::takenKeysAreRecognised()
{
    QFETCH(const QString, key);
    QVERIFY(ui::isTaken(QKeySequence::fromString(key, QKeySequence::PortableText)));
}

void TestActions::noKeyTwice()
{
    QHash<QKeySequence, int> uses;
    for (const QAction *action : m_window->actions().findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts())
            ++uses[key];
    }
    for (auto use = uses.cbegin(); use != uses.cend(); ++use)
        QVERIFY2(use.value() == 1, qPrintable(use.key().toString()));
    QCOMPARE(uses.size(), withKeys().size() + 1); // Save has the pad's Enter as well
}

void TestActions::everyKeyAsksOnce_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<Act>("act");
    for (const QString &field : m_fields.keys()) {
        for (const ui::ActEntry &entry : withKeys())
            QTest::addRow("%s, %s", qPrintable(field), entry.key) << field << entry.act;
    }
}

void TestActions::everyKeyAsksOnce()
{
    QFETCH(const QString, field);
    QFETCH(const Act, act);
    QWidget *widget = m_fields.value(field);
    widget->setFocus();
    QCOMPARE(m_window->focusWidget(), widget);
    QSignalSpy asked(&m_window->actions(), &Actions::asked);
    QSignalSpy pressed(m_window.get(), &ui::MainWindow::keyPressed);
    const QKeyCombination key = m_window->actions().key(act)[0];
    QTest::keyClick(widget, key.key(), key.keyboardModifiers());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().constFirst().value<Act>(), act);
    QVERIFY(!pressed.isEmpty()); // Shift by itself is a key, too
    QCOMPARE(static_cast<QLineEdit *>(m_fields.value(u"line"_s))->text(), u"rimborso"_s);
    QCOMPARE(static_cast<QPlainTextEdit *>(m_fields.value(u"text"_s))->toPlainText(),
             u"aspetta da marzo"_s);
}

void TestActions::padEnterSavesToo()
{
    QWidget *note = m_fields.value(u"text"_s);
    note->setFocus();
    QSignalSpy asked(&m_window->actions(), &Actions::asked);
    QTest::keyClick(note, Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().constFirst().value<Act>(), Act::Save);
}

void TestActions::impossibleActionsAskToo()
{
    m_window->actions().setPossible(Act::Transfer, false);
    QSignalSpy asked(&m_window->actions(), &Actions::asked);
    QTest::keyClick(m_fields.value(u"table"_s), Qt::Key_F7);
    QCOMPARE(asked.size(), 1);
    QVERIFY(!m_window->actions().isPossible(Act::Transfer));
    QVERIFY(m_window->actions().isPossible(Act::Next));
}

void TestActions::followsTheLanguage()
{
    Shouting shouting;
    QCoreApplication::installTranslator(&shouting);
    QTRY_COMPARE(m_window->actions().of(Act::Transfer).text(),
                 u"PUT THROUGH, OR TRANSFER, TO AN OFFICE"_s);
    QCoreApplication::removeTranslator(&shouting);
    QTRY_COMPARE(m_window->actions().of(Act::Transfer).text(),
                 u"Put through, or transfer, to an office"_s);
}

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
