#include "tests/desk/seateddesk.h"
#include "tests/support/legibility.h"
#include "ui/shared/box.h"
#include "ui/signin/signinpage.h"

#include <QApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using calls::CallState;
using calls::HandOverState;
using support::faults;
using support::Legibility;
using support::SeatedDesk;
using ui::Colours;

namespace {

using Scene = void (*)(SeatedDesk &);

// One of each kind: overdue and mine, at risk, of somebody else, on time, of another day.
void queue(SeatedDesk &desk)
{
    const auto in = [&desk](qint64 id, int minutes) {
        auto row = desk.waiting(id);
        row.promise = SeatedDesk::now().addSecs(60 * minutes);
        return row;
    };
    auto repeated = in(2, 8);
    repeated.requests = 3;
    repeated.attempts = 1;
    auto taken = in(3, 40);
    taken.state = calls::CallbackState::Claimed;
    for (const auto &row : {in(1, -12), repeated, taken, in(4, 90), in(5, 60 * 26)})
        desk.bring(row);
    desk.press(u"Alt+1"_s);
}

void selectedAtRisk(SeatedDesk &desk)
{
    queue(desk);
    desk.press(u"Down"_s);
}

void keys(SeatedDesk &desk)
{
    queue(desk);
    desk.window.openActionList();
    desk.press(u"Down"_s);
}

void ring(SeatedDesk &desk)
{
    queue(desk);
    desk.bring(desk.call(1, CallState::Ringing));
    QVERIFY(desk.offers(u"Answer"_s));
}

void call(SeatedDesk &desk)
{
    desk.bring(desk.mine(1));
    QVERIFY(desk.offers(u"Outcome"_s));
    desk.press(u"Alt+2"_s);
    desk.press(u"F9"_s);
    desk.type(u"cod"_s);
    desk.press(u"Return"_s);
    desk.press(u"Ctrl+Shift+N"_s);
    desk.type(u"Lost the duplicate."_s);
}

void cards(SeatedDesk &desk)
{
    call(desk);
    desk.press(u"F9"_s);
}

void outcome(SeatedDesk &desk)
{
    call(desk);
    desk.press(u"Ctrl+Shift+R"_s);
    desk.press(u"Down"_s);
}

void interventions(SeatedDesk &desk)
{
    desk.bring(desk.handOver(1, HandOverState::Done));
    desk.bring(desk.handOver(2, HandOverState::Offered));
    auto taken = desk.handOver(3, HandOverState::Taken);
    taken.isMine = true;
    desk.bring(taken);
    desk.press(u"Alt+3"_s);
    desk.press(u"Ctrl+Shift+R"_s);
    desk.press(u"Space"_s);
}

void nothing(SeatedDesk &desk)
{
    desk.press(u"Alt+3"_s);
}

void monitoring(SeatedDesk &desk)
{
    const auto told = QJsonDocument::fromJson(R"({
        "received": 88, "answered": 51, "abandoned": 6, "offered": 31, "accepted": 26,
        "attempts": 40, "reached": 25, "promisesKept": 30, "promisesBroken": 1, "waiting": 12,
        "hours": [{"from": "2026-10-05T07:00:00Z", "answered": 9, "accepted": 3, "lost": 2},
                  {"from": "2026-10-05T07:30:00Z", "answered": 11, "accepted": 4, "lost": 5}]})");
    desk.reports.figures = told.object();
    desk.press(u"Alt+4"_s);
    const auto *rows = desk.window.findChild<QTableView *>(u"hourTable"_s)->model();
    QVERIFY(QTest::qWaitFor([rows] { return rows->rowCount() > 0; }));
}

void signIn(SeatedDesk &desk)
{
    auto *page = new ui::SignInPage(desk.theme, &desk.window);
    page->show({{u"north"_s, u"Nord"_s, u"login1"_s, u"Ada Prova"_s, u"Centralino"_s},
                {u"north"_s, u"Nord"_s, u"login2"_s, u"Ivo Prova"_s, u"Funzionario"_s}});
    page->showError(u"The database does not answer."_s);
    desk.window.showAlone(*page);
}

void trouble(SeatedDesk &desk)
{
    queue(desk);
    Q_EMIT desk.feed.lost({base::Error::Kind::Unavailable, base::Reason::DatabaseAway, {}, {}});
    desk.window.show(
        ui::TroubleView{u"The database does not answer since 11:29"_s, u"Notes stay here."_s});
}

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
    QTest::addColumn<bool>("isOfficial");
    QTest::newRow("queue") << &queue << false;
    QTest::newRow("at risk") << &selectedAtRisk << false;
    QTest::newRow("keys") << &keys << false;
    QTest::newRow("ring") << &ring << false;
    QTest::newRow("call") << &call << false;
    QTest::newRow("cards") << &cards << false;
    QTest::newRow("outcome") << &outcome << false;
    QTest::newRow("interventions") << &interventions << true;
    QTest::newRow("nothing") << &nothing << true;
    QTest::newRow("monitoring") << &monitoring << false;
    QTest::newRow("sign-in") << &signIn << false;
    QTest::newRow("trouble") << &trouble << false;
}

void LegibilityTest::everyScreen()
{
    QFETCH(const Scene, scene);
    QFETCH(const bool, isOfficial);
    SeatedDesk desk(isOfficial ? offices::Role::Official : offices::Role::Operator,
                    isOfficial ? u"UT"_s : u"CEN"_s);
    scene(desk);
    QCoreApplication::processEvents();
    if (QTest::currentTestFailed())
        return;
    for (const auto colours : {Colours::Dark, Colours::HighContrast, Colours::Light}) {
        desk.theme.setColours(colours);
        QCoreApplication::processEvents();
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
