#include "tests/desk/scenes.h"
#include "tests/support/legibility.h"
#include "ui/shared/box.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using support::faults;
using support::Legibility;
using support::Scene;
using support::SeatedDesk;
using ui::Colours;

namespace {

// Takes the focus and hardly shows it.
class PaleStop : public QWidget
{
public:
    PaleStop()
    {
        setObjectName(u"pale"_s);
        setFocusPolicy(Qt::TabFocus);
        setFixedSize(120, 40);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (hasFocus())
            ui::drawBox(painter, rect(), Qt::transparent, QPen(QColor(0xA0B8D0), 2), 4);
    }
    void focusInEvent(QFocusEvent *) override { update(); }
    void focusOutEvent(QFocusEvent *) override { update(); }
};

void setInk(QLabel &label, QRgb ink)
{
    auto palette = label.palette();
    palette.setColor(QPalette::WindowText, ink);
    label.setPalette(palette);
}

QString nameOf(Colours colours)
{
    return colours == Colours::Light  ? u"light"_s
           : colours == Colours::Dark ? u"dark"_s
                                      : u"high contrast"_s;
}

} // namespace

// Every screen in every theme, measured from its pixels; the themes change while it is shown.
class LegibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setCursorFlashTime(0); }
    void everyScreen_data();
    void everyScreen();
    void whatIsPaleIsFound();
};

void LegibilityTest::everyScreen_data()
{
    QTest::addColumn<Scene>("scene");
    for (const auto &scene : support::scenes())
        QTest::newRow(scene.name) << scene;
}

void LegibilityTest::everyScreen()
{
    QFETCH(const Scene, scene);
    SeatedDesk desk(scene.role, scene.office);
    scene.set(desk);
    QCoreApplication::processEvents();
    if (QTest::currentTestFailed())
        return;
    for (const auto colours : {Colours::Dark, Colours::HighContrast, Colours::Light}) {
        desk.theme.setColours(colours);
        QCoreApplication::processEvents();
        support::keepPicture(desk.window,
                             u"%1, %2"_s.arg(QLatin1StringView(scene.name), nameOf(colours)));
        const Legibility legibility(desk.window, colours == Colours::HighContrast
                                                     ? Legibility::Demand::High
                                                     : Legibility::Demand::Usual);
        auto measured = legibility.texts();
        QVERIFY2(measured.size() >= 6, qPrintable(QString::number(measured.size())));
        measured += legibility.outlines();
        if (QLatin1StringView(QTest::currentDataTag()) != "keys"_L1) // it goes with the focus
            measured += legibility.rings();
        const auto found = faults(measured);
        QVERIFY2(found.isEmpty(), qPrintable(nameOf(colours) + u'\n' + found));
    }
}

// A label, an edge and a ring of colours that are too near to their ground.
void LegibilityTest::whatIsPaleIsFound()
{
    ui::Theme theme;
    theme.setColours(Colours::Light);
    theme.dress(*qApp);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *label = new QLabel(u"Words on their ground"_s);
    auto *field = new QLineEdit(u"Words in a field"_s);
    auto *stop = new PaleStop;
    for (QWidget *each : {static_cast<QWidget *>(label), static_cast<QWidget *>(field),
                          static_cast<QWidget *>(stop)})
        column->addWidget(each);
    theme.dress(*label, ui::Type::Body);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const Legibility usual(window, Legibility::Demand::Usual);
    QCOMPARE(usual.texts().size(), 2);
    QCOMPARE(faults(usual.texts()), QString());
    QCOMPARE(faults(usual.outlines()), QString());
    const auto ring = faults(usual.rings());
    QVERIFY2(ring.contains(u"pale"_s) && ring.count(u'\n') == 0, qPrintable(ring));

    // 4.0 is enough for nobody, 5.6 not where contrast is wanted.
    setInk(*label, 0x808080);
    QVERIFY2(faults(usual.texts()).contains(u"Words on their ground"_s),
             qPrintable(usual.texts().constFirst().text()));
    setInk(*label, 0x606873);
    QCOMPARE(faults(usual.texts()), QString());
    QVERIFY(faults(Legibility(window, Legibility::Demand::High).texts())
                .contains(u"Words on their ground"_s));
    field->setStyleSheet(u"border: 1px solid #d9e0e7"_s);
    QVERIFY(faults(usual.outlines()).contains(u"QLineEdit"_s));
}

QTEST_MAIN(LegibilityTest)
#include "tst_legibility.moc"
