#include "shellfixture.h"

#include "ui/shared/keybutton.h"
#include "ui/shared/quietlist.h"
#include "ui/shell/rail.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QStatusBar>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using ui::Colours;
using ui::Letters;

namespace {

QRect inWindow(const QWidget &widget)
{
    return {widget.mapTo(widget.window(), QPoint()), widget.size()};
}

} // namespace

class TestFit : public ShellFixture
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCut_data();
    void nothingIsCut();
    void aPlaceTooLargeIsScrolled();
    void longNewsIsShortened();
    void aListOfAPanelShowsWholeRows();
};

void TestFit::nothingIsCut_data()
{
    QTest::addColumn<double>("factor");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Letters>("letters");
    QTest::addColumn<Colours>("colours");
    for (const auto letters : {Letters::Usual, Letters::Legible}) {
        for (const auto colours : {Colours::Light, Colours::HighContrast}) {
            const auto add = [letters, colours](const char *name, double factor, QSize size) {
                QTest::addRow("%s, %d, %d", name, static_cast<int>(letters),
                              static_cast<int>(colours))
                    << factor << size << letters << colours;
            };
            add("100 %", 1.0, {1280, 800});
            add("100 %, small", 1.0, {1024, 600});
            add("150 %", 1.5, {1280, 800});
            add("200 %", 2.0, {1280, 800});
        }
    }
}

void TestFit::nothingIsCut()
{
    QFETCH(const double, factor);
    QFETCH(const QSize, size);
    QFETCH(const Letters, letters);
    QFETCH(const Colours, colours);
    m_theme.setFactor(factor);
    m_theme.setLetters(letters);
    m_theme.setColours(colours);
    m_window->resize(size);
    fillWindow();
    QTRY_COMPARE(m_window->size(), size);
    QCoreApplication::processEvents();
    QList<QWidget *> shown;
    for (QWidget *part : m_window->findChildren<QWidget *>()) {
        const bool isLeaf = qobject_cast<ui::KeyButton *>(part)
                            || qobject_cast<ui::RailButton *>(part) || qobject_cast<QLabel *>(part);
        if (isLeaf && part->isVisible() && part->objectName() != u"last"_s)
            shown += part;
    }
    QVERIFY(shown.size() >= 10);
    for (qsizetype one = 0; one < shown.size(); ++one) {
        const QWidget &part = *shown[one];
        QVERIFY2(m_window->rect().contains(inWindow(part)), qPrintable(nameOf(shown[one])));
        const int needed = part.hasHeightForWidth() ? part.heightForWidth(part.width())
                                                    : part.minimumSizeHint().height();
        QVERIFY2(
            part.height() >= needed,
            qPrintable(u"%1: %2 of %3"_s.arg(nameOf(shown[one])).arg(part.height()).arg(needed)));
        QVERIFY2(part.width() >= part.minimumSizeHint().width(), qPrintable(nameOf(shown[one])));
        for (qsizetype other = one + 1; other < shown.size(); ++other)
            QVERIFY2(!inWindow(part).intersects(inWindow(*shown[other])),
                     qPrintable(nameOf(shown[one]) + u" / "_s + nameOf(shown[other])));
    }
}

void TestFit::aPlaceTooLargeIsScrolled()
{
    find<QPlainTextEdit>(u"queueNote"_s)->setMinimumHeight(3000);
    QCoreApplication::processEvents();
    QCOMPARE(m_window->height(), 800);
    QVERIFY(m_window->statusBar()->isVisible());
    QVERIFY(inWindow(*m_window->statusBar()).bottom() < 800);
}

// Three lines where two have room: none of them is cut above or below.
void TestFit::longNewsIsShortened()
{
    m_theme.setFactor(2.0);
    m_window->resize(1280, 800);
    m_window->showLast(u"October 2026. Not over, but compared with all of the one before. "
                       "Provisional: 0 of 2 days are closed. Counted at 10:10. Calls received: "
                       "123, 34 gave up, month before: 0. And so on, further than two lines go."_s);
    QCoreApplication::processEvents();
    const auto picture = find<QLabel>(u"last"_s)->grab().toImage();
    const auto ground = picture.pixel(picture.width() - 1, 0);
    for (const int y : {0, picture.height() - 1}) {
        for (int x = 0; x < picture.width(); ++x)
            QCOMPARE(picture.pixel(x, y), ground);
    }
}

void TestFit::aListOfAPanelShowsWholeRows()
{
    QWidget panel;
    auto *list = new ui::PanelList(2);
    (new QVBoxLayout(&panel))->addWidget(list);
    panel.layout()->setAlignment(list, Qt::AlignTop);
    const auto words =
        u"Words that take one line where there is room, and more where there is none"_s;
    list->addItems({words, words});
    panel.resize(1'200, 600);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    const auto rows = [list] {
        return list->visualItemRect(list->item(0)).height()
               + list->visualItemRect(list->item(1)).height() + 2 * list->frameWidth() + 4;
    };
    const int line = list->visualItemRect(list->item(0)).height();
    QCOMPARE(list->height(), rows());
    panel.resize(200, 600);
    QTRY_VERIFY(list->visualItemRect(list->item(0)).height() > line);
    QTRY_COMPARE(list->height(), rows());
    list->addItem(words); // is scrolled to
    QTRY_COMPARE(list->height(), rows());
    panel.resize(1'200, 600);
    QTRY_COMPARE(list->visualItemRect(list->item(0)).height(), line);
    QTRY_COMPARE(list->height(), rows());
    list->item(0)->setText(words + words + words + words);
    QTRY_VERIFY(list->visualItemRect(list->item(0)).height() > line);
    QTRY_COMPARE(list->height(), rows());
}

QTEST_MAIN(TestFit)
#include "tst_fit.moc"
