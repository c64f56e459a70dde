#include "shellfixture.h"

#include "ui/shared/keybutton.h"
#include "ui/shell/rail.h"
#include "ui/shell/strip.h"
#include "ui/shell/troubleline.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using ui::Act;
using ui::Place;
using Mood = ui::StripView::Mood;

namespace {

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

class TestShell : public ShellFixture
{
    Q_OBJECT

private Q_SLOTS:
    void titleNamesPlaceAndCount();
    void railIsButtonsWithCounts();
    void onlyPlacesOfTheRole();
    void stripIsReadAndPressed();
    void stripKeepsItsHeight();
    void ringIsTheBiggestText();
    void lostButtonHandsFocusToTheStrip();
    void troubleComesAndGoes();
    void areasRememberTheirFocus();
    void tabFollowsTheReadingOrder();
    void neighbouringPlaces();
    void alonePageHidesTheRest();
    void closingIsAsked();
    void everythingInterestingHasAName();
    void followsTheLanguage();
};

void TestShell::titleNamesPlaceAndCount()
{
    QCOMPARE(m_window->windowTitle(), u"Queue · Richiamate"_s);
    m_window->showCount(Place::Queue, 5);
    QCOMPARE(m_window->windowTitle(), u"Queue 5 · Richiamate"_s);
    QSignalSpy changed(m_window.get(), &ui::MainWindow::placeChanged);
    m_window->go(Place::Call);
    m_window->go(Place::Call);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_window->windowTitle(), u"Call · Richiamate"_s);
}

void TestShell::railIsButtonsWithCounts()
{
    m_window->showCount(Place::Queue, 12);
    const auto buttons = m_window->findChildren<ui::RailButton *>();
    QCOMPARE(buttons.size(), 3);
    QCOMPARE(nameOf(buttons[0]), u"Queue, 12"_s);
    QCOMPARE(nameOf(buttons[1]), u"Call"_s);
    QVERIFY(buttons[0]->isChecked() && !buttons[1]->isChecked());
    QSignalSpy asked(&m_window->actions(), &ui::Actions::asked);
    QTest::keyClick(buttons[2], Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().constFirst().value<Act>(), Act::GoMonitoring);
    m_window->go(Place::Monitoring);
    QVERIFY(buttons[2]->isChecked() && !buttons[0]->isChecked());
}

void TestShell::onlyPlacesOfTheRole()
{
    m_window->showPlaces({Place::Monitoring});
    QCOMPARE(m_window->place(), Place::Monitoring);
    QCOMPARE(m_window->findChildren<ui::RailButton *>().size(), 1);
    m_window->go(Place::Queue);
    QCOMPARE(m_window->place(), Place::Monitoring);
}

void TestShell::stripIsReadAndPressed()
{
    m_window->show(stripOf(Mood::Urgent));
    auto *strip = find<ui::Strip>();
    const auto *accessible = QAccessible::queryAccessibleInterface(strip);
    QCOMPARE(accessible->text(QAccessible::Description), u"sq 040 675 4111 Rimborsi 3a"_s);
    QVERIFY(!accessible->text(QAccessible::Name).isEmpty());
    m_window->focusStrip();
    QVERIFY(strip->hasFocus());
    QSignalSpy asked(&m_window->actions(), &ui::Actions::asked);
    auto *next = find<ui::KeyButton>(u"stripNext"_s);
    QCOMPARE(nameOf(next), u"Rispondi"_s);
    QCOMPARE(next->accessibleDescription(), u"F8"_s);
    QTest::keyClick(next, Qt::Key_Return);
    QTest::keyClick(find<ui::KeyButton>(u"stripBack"_s), Qt::Key_Return);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[0][0].value<Act>(), Act::Next);
    QCOMPARE(asked[1][0].value<Act>(), Act::Back);
}

void TestShell::stripKeepsItsHeight()
{
    auto *strip = find<ui::Strip>();
    QSet<int> heights;
    for (const Mood mood : {Mood::Quiet, Mood::Urgent, Mood::Live, Mood::Trouble}) {
        m_window->show(stripOf(mood));
        QCoreApplication::processEvents();
        heights += strip->height();
    }
    m_window->show(ui::StripView{});
    QCoreApplication::processEvents();
    heights += strip->height();
    QCOMPARE(heights.size(), 1);
}

void TestShell::ringIsTheBiggestText()
{
    m_window->show(stripOf(Mood::Urgent));
    int biggest = 0;
    for (const QLabel *label : find<ui::Strip>()->findChildren<QLabel *>())
        biggest = std::max(biggest, label->font().pixelSize());
    QCOMPARE(biggest, m_theme.font(ui::Type::Hero).pixelSize());
    const QImage picture = find<ui::Strip>()->grab().toImage();
    QCOMPARE(picture.pixelColor(4, 4), m_theme.tokens().urgent);
}

void TestShell::lostButtonHandsFocusToTheStrip()
{
    m_window->show(stripOf(Mood::Live));
    find<ui::KeyButton>(u"stripBack"_s)->setFocus();
    ui::StripView view = stripOf(Mood::Live);
    view.back.clear();
    m_window->show(view);
    QVERIFY(find<ui::Strip>()->hasFocus());
}

void TestShell::troubleComesAndGoes()
{
    auto *line = find<ui::TroubleLine>();
    QWidget *field = find<QLineEdit>(u"queueField"_s);
    QVERIFY(!line->isVisible());
    m_window->show(trouble());
    QVERIFY(line->isVisible());
    QVERIFY(field->hasFocus());
    QCOMPARE(nameOf(line), u"La base dati non risponde dalle 11:29 Le note restano qui."_s);
    m_window->focusStrip();
    m_window->focusNextArea();
    QVERIFY(line->hasFocus());
    m_window->show(std::nullopt);
    QVERIFY(!line->isVisible());
    QVERIFY(field->hasFocus());
}

void TestShell::areasRememberTheirFocus()
{
    QWidget *note = find<QPlainTextEdit>(u"queueNote"_s);
    note->setFocus();
    m_window->focusNextArea();
    QCOMPARE(m_window->focusWidget()->objectName(), u"last"_s);
    m_window->focusNextArea();
    QVERIFY(qobject_cast<ui::RailButton *>(m_window->focusWidget()));
    m_window->focusNextArea();
    QVERIFY(find<ui::Strip>()->hasFocus());
    m_window->focusNextArea();
    QVERIFY(note->hasFocus());
    m_window->focusPreviousArea();
    QVERIFY(find<ui::Strip>()->hasFocus());
    m_window->go(Place::Call);
    QVERIFY(find<QLineEdit>(u"callField"_s)->hasFocus());
    m_window->go(Place::Queue);
    QVERIFY(note->hasFocus());
}

void TestShell::tabFollowsTheReadingOrder()
{
    m_window->show(stripOf(Mood::Urgent));
    m_window->focusStrip();
    QStringList order;
    do {
        QWidget *focused = QApplication::focusWidget();
        order += focused->objectName().isEmpty() ? nameOf(focused) : focused->objectName();
        QTest::keyClick(focused, Qt::Key_Tab);
    } while (!find<ui::Strip>()->hasFocus() && order.size() < 30);
    const QStringList expected{u"strip"_s,      u"stripBack"_s, u"stripNext"_s,
                               u"queueField"_s, u"queueNote"_s, u"last"_s,
                               u"Queue"_s,      u"Call"_s,      u"Monitoring"_s};
    QCOMPARE(order, expected);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(nameOf(QApplication::focusWidget()), u"Monitoring"_s);
}

void TestShell::neighbouringPlaces()
{
    connect(&m_window->actions(), &ui::Actions::asked, this, [this](Act act) {
        for (const Place place : {Place::Queue, Place::Call, Place::Monitoring}) {
            if (ui::placeAct(place) == act)
                m_window->go(place);
        }
    });
    const auto press = [](Qt::Key key) {
        QTest::keyClick(QApplication::focusWidget(), key, Qt::ControlModifier);
    };
    press(Qt::Key_PageUp);
    QCOMPARE(m_window->place(), Place::Queue);
    press(Qt::Key_PageDown);
    QCOMPARE(m_window->place(), Place::Call);
    press(Qt::Key_PageDown);
    press(Qt::Key_PageDown);
    QCOMPARE(m_window->place(), Place::Monitoring);
    press(Qt::Key_PageUp);
    QCOMPARE(m_window->place(), Place::Call);
}

void TestShell::alonePageHidesTheRest()
{
    QWidget *page = makePlace(u"alone"_s);
    m_window->showAlone(*page);
    QVERIFY(page->isVisible());
    QVERIFY(!find<ui::Rail>()->isVisible());
    QVERIFY(!find<ui::Strip>()->isVisible());
    QVERIFY(!m_window->statusBar()->isVisible());
    QVERIFY(find<QLineEdit>(u"aloneField"_s)->hasFocus());
    QCOMPARE(m_window->windowTitle(), u"Richiamate"_s);
    m_window->showPlaces({Place::Queue});
    QVERIFY(find<ui::Strip>()->isVisible());
    QVERIFY(!page->isVisible());
}

void TestShell::closingIsAsked()
{
    QSignalSpy asked(m_window.get(), &ui::MainWindow::closeAsked);
    QVERIFY(!m_window->close());
    QCOMPARE(asked.size(), 1);
    QVERIFY(m_window->isVisible());
}

void TestShell::everythingInterestingHasAName()
{
    fillWindow();
    m_window->openActionList();
    int seen = 0;
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        ++seen;
        QVERIFY2(!nameOf(widget).isEmpty(), widget->metaObject()->className());
    }
    QVERIFY(seen >= 10);
}

void TestShell::followsTheLanguage()
{
    Shouting shouting;
    QCoreApplication::installTranslator(&shouting);
    QTRY_COMPARE(m_window->windowTitle(), u"QUEUE · Richiamate"_s);
    QCOMPARE(nameOf(find<ui::RailButton>()), u"QUEUE"_s);
    QCOMPARE(nameOf(find<ui::Strip>()), u"IN HAND"_s);
    QCoreApplication::removeTranslator(&shouting);
    QTRY_COMPARE(m_window->windowTitle(), u"Queue · Richiamate"_s);
}

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
