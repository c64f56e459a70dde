#include "core/words/languages.h"
#include "core/words/translators.h"
#include "tests/desk/scenes.h"
#include "tests/support/inspection.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using support::Inspection;
using support::Scene;
using support::SeatedDesk;

namespace {

// A layout may ask for another one around it.
void settle()
{
    for (int depth = 0; depth < 8; ++depth)
        QCoreApplication::processEvents();
}

} // namespace

// Every screen in every role and language, with usual and with double letters: names, keys, the way
// round by Tab, and words that are whole.
class WalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyScreen_data();
    void everyScreen();
    void faultsAreFound();
};

void WalkTest::everyScreen_data()
{
    QTest::addColumn<Scene>("scene");
    for (const auto &scene : support::scenes() + support::scenesOfOtherRoles())
        QTest::newRow(scene.name) << scene;
}

void WalkTest::everyScreen()
{
    QFETCH(const Scene, scene);
    SeatedDesk desk(scene.role, scene.office);
    scene.set(desk);
    if (QTest::currentTestFailed())
        return;
    words::Translators translators;
    QStringList found;
    for (const auto &language : words::languages()) {
        translators.speak(language.code);
        desk.window.actions().retranslate();
        desk.session->setLanguage(language.code);
        for (const double factor : {1.0, 2.0}) {
            desk.theme.setFactor(factor);
            desk.window.resize(1280, 800);
            settle();
            // What lies over the window keeps the focus to itself.
            QWidget *within = &desk.window;
            for (const auto &name : {u"actionList"_s, u"emergencySheet"_s}) {
                auto *over = desk.window.findChild<QWidget *>(name);
                within = over->isVisible() ? over : within;
            }
            const Inspection inspection(desk.window, *within);
            for (const auto &fault : inspection.all())
                found.append(u"%1, %2: %3"_s.arg(language.code).arg(factor).arg(fault));
        }
    }
    if (!found.isEmpty())
        qWarning("%s", qPrintable(found.join(u'\n')));
    QCOMPARE(found.size(), 0);
}

void WalkTest::faultsAreFound()
{
    QWidget window;
    auto *page = new QWidget;
    (new QVBoxLayout(&window))->addWidget(page);
    auto *card = new QWidget;
    (new QVBoxLayout(page))->addWidget(card);
    auto *column = new QVBoxLayout(card);
    auto *first = new QPushButton(u"First"_s);
    auto *second = new QPushButton(u"Second"_s);
    auto *label = new QLabel(u"Words that need their room"_s);
    for (QWidget *each : {static_cast<QWidget *>(first), static_cast<QWidget *>(second),
                          static_cast<QWidget *>(label)})
        column->addWidget(each);
    auto *one = new QAction(u"One"_s, &window);
    one->setShortcut(QKeySequence(Qt::Key_F8));
    window.addAction(one);
    auto *other = new QAction(u"Other"_s, &window);
    other->setShortcut(QKeySequence(Qt::Key_F9));
    window.addAction(other);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const Inspection inspection(window, window);
    QCOMPARE(inspection.all(), QStringList());

    second->setText({});
    QVERIFY(inspection.names().join(u'\n').startsWith(u"without a name"_s));
    second->setText(u"First"_s);
    QVERIFY(inspection.names().join(u'\n').startsWith(u"the same name"_s));
    second->setText(u"Second"_s);
    other->setShortcut(QKeySequence(Qt::Key_F8));
    QVERIFY(inspection.keys().join(u'\n').startsWith(u"the same key F8"_s));
    other->setShortcut(QKeySequence(Qt::Key_F9));
    second->setFocusPolicy(Qt::NoFocus);
    QVERIFY(inspection.tabs().join(u'\n').contains(u"not reached by Tab"_s));
    second->setFocusPolicy(Qt::StrongFocus);
    column->insertWidget(0, second); // the focus goes on as it was
    QCoreApplication::processEvents();
    QVERIFY(inspection.tabs().join(u'\n').contains(u"before what stands above it"_s));
    label->setFixedWidth(40);
    QCoreApplication::processEvents();
    QVERIFY(inspection.texts().join(u'\n').contains(u"cut"_s));
    QVERIFY(inspection.texts().join(u'\n').contains(u"too small"_s));
    auto *area = new QScrollArea;
    auto *wide = new QWidget;
    wide->setFixedWidth(2'000);
    area->setWidget(wide);
    column->addWidget(area);
    QCoreApplication::processEvents();
    QVERIFY(inspection.directions().join(u'\n').contains(u"scrolls sideways"_s));
}

QTEST_MAIN(WalkTest)
#include "tst_walk.moc"
