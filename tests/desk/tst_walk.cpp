#include "core/words/languages.h"
#include "core/words/translators.h"
#include "tests/desk/scenes.h"
#include "tests/support/inspection.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStatusBar>
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

// All that a window tells, after the name of what tells it: what stands in it, seen or not, what a screen reader and a braille line are
// told of it, and what it says at the mouse.
enum class Which { InSight, All };
QStringList textsOf(const QWidget &window, Which which = Which::All)
{
    QStringList all;
    auto widgets = window.findChildren<const QWidget *>();
    widgets.append(&window);
    for (const auto *widget : widgets) {
        // What was said stays in the words of then.
        const auto *bar = widget->window()->findChild<const QStatusBar *>();
        const bool isSaid = bar && bar->isAncestorOf(widget);
        if (which == Which::InSight && (!widget->isVisible() || isSaid))
            continue;
        QStringList texts;
        texts << widget->windowTitle() << widget->accessibleName()
              << widget->accessibleDescription() << widget->toolTip() << widget->statusTip()
              << widget->whatsThis();
        for (const auto &property :
             {"text", "plainText", "placeholderText", "title", "currentText"})
            texts << widget->property(property).toString();
        for (const auto &property : widget->dynamicPropertyNames())
            texts << widget->property(property.constData()).toString();
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        const auto *combo = qobject_cast<const QComboBox *>(widget);
        const auto *model = view ? view->model() : combo ? combo->model() : nullptr;
        for (int row = 0; model && row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const auto index = model->index(row, column);
                for (const int role :
                     {int(Qt::DisplayRole), int(Qt::EditRole), int(Qt::ToolTipRole),
                      int(Qt::AccessibleTextRole), int(Qt::AccessibleDescriptionRole)})
                    texts << index.data(role).toString();
            }
        }
        texts.removeAll(QString());
        for (const auto &text : texts)
            all.append(u"%1 %2 in %3: %4"_s.arg(
                QLatin1StringView(widget->metaObject()->className()), widget->objectName(),
                widget->parentWidget() ? widget->parentWidget()->objectName() : QString(), text));
    }
    return all;
}

// What was not said anew when the language changed: by words that only English has.
QStringList leftInEnglish(const QStringList &texts)
{
    static const QRegularExpression english(
        u"\\b(the|of|is|are|yet|nobody|with|what|while|until|number)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return texts.filter(english);
}

// A telephone number in whatever grouping, and the name or login of somebody who works here. Neither
// the directorate's own number nor a day and an hour are anybody's.
QStringList peopleIn(const QStringList &texts)
{
    static const QRegularExpression nobodys(
        u"\\+390212345678|\\d{1,2}/\\d{1,2}/\\d{4} \\d{1,2}:\\d{2}"_s);
    static const QRegularExpression digits(u"(\\d[ .…/-]?){9,}"_s);
    static const QRegularExpression people(u"\\b(Prova|valle_\\w+|login\\d)\\b"_s);
    QStringList found;
    for (const auto &text : texts) {
        if (digits.match(QString(text).remove(nobodys)).hasMatch())
            found.append(u"number: "_s + text);
        if (people.match(text).hasMatch())
            found.append(u"name: "_s + text);
    }
    found.removeDuplicates();
    return found;
}

// Screens of whoever has the citizen on the line or has typed the number, and those that are there to
// choose a colleague.
bool isOfHolder(const Scene &scene)
{
    static const QStringList holders{
        u"ring"_s,  u"call"_s,    u"several topics"_s, u"who has the case"_s,    u"emergency"_s,
        u"cards"_s, u"outcome"_s, u"interventions"_s,  u"call of an official"_s, u"looking up"_s};
    return holders.contains(QString::fromLatin1(scene.name));
}

bool isOfColleagues(const Scene &scene)
{
    return QStringList{u"sign-in"_s, u"giving"_s}.contains(QString::fromLatin1(scene.name));
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
    void nobodyIsShown_data();
    void nobodyIsShown();
    void faultsAreFound();
    void whoIsShownIsFound();
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
            support::keepPicture(
                desk.window,
                u"%1, %2, %3"_s.arg(QLatin1StringView(scene.name), language.code).arg(factor));
            // What lies over the window keeps the focus to itself.
            QWidget *within = &desk.window;
            for (const auto &name : {u"actionList"_s, u"emergencySheet"_s}) {
                auto *over = desk.window.findChild<QWidget *>(name);
                within = over->isVisible() ? over : within;
            }
            if (language.code != u"en"_s) {
                for (const auto &text : leftInEnglish(textsOf(*within, Which::InSight)))
                    found.append(u"%1: left in English: %2"_s.arg(language.code, text));
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

void WalkTest::nobodyIsShown_data()
{
    everyScreen_data();
}

// No number outside the holder's own record, and nobody's name: on the screen, for a reader, in braille
// and in what is said.
void WalkTest::nobodyIsShown()
{
    QFETCH(const Scene, scene);
    SeatedDesk desk(scene.role, scene.office);
    scene.set(desk);
    settle();
    const auto found = peopleIn(textsOf(desk.window) + desk.said());
    const auto numbers = found.filter(u"number: "_s);
    const auto names = found.filter(u"name: "_s);
    QVERIFY2(isOfHolder(scene) || numbers.isEmpty(), qPrintable(numbers.join(u'\n')));
    QVERIFY2(isOfColleagues(scene) || names.isEmpty(), qPrintable(names.join(u'\n')));
    // Where it may be shown, it is: else this looks in the wrong places.
    QVERIFY(!isOfHolder(scene) || !numbers.isEmpty());
}

void WalkTest::whoIsShownIsFound()
{
    QCOMPARE(leftInEnglish({u"Nobody is waiting"_s, u"Nessuno è in attesa"_s}),
             QStringList{u"Nobody is waiting"_s});
    SeatedDesk desk(offices::Role::Supervisor, {});
    support::scenesOfOtherRoles().constFirst().set(desk);
    settle();
    QCOMPARE(peopleIn(textsOf(desk.window)), QStringList());
    auto *strip = desk.window.findChild<QWidget *>(u"strip"_s);
    const auto braille = strip->accessibleDescription();
    strip->setAccessibleDescription(u"39 040 675 4037"_s);
    QCOMPARE(peopleIn(textsOf(desk.window)).size(), 1);
    strip->setAccessibleDescription(braille);
    strip->setToolTip(u"valle_first: 12 calls"_s);
    QCOMPARE(peopleIn(textsOf(desk.window)).size(), 1);
    strip->setToolTip({});
    auto row = desk.waiting(9);
    row.number = u"+390406754037"_s; // as if the database did not mask it
    desk.bring(row);
    settle();
    QVERIFY(!peopleIn(textsOf(desk.window)).isEmpty());
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
