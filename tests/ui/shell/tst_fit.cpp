#include "shellfixture.h"

#include "ui/shared/keybutton.h"
#include "ui/shell/rail.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QStatusBar>
#include <QTest>

using namespace Qt::StringLiterals;

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
};

void TestFit::nothingIsCut_data()
{
    QTest::addColumn<double>("factor");
    QTest::addColumn<QSize>("size");
    QTest::newRow("100 %") << 1.0 << QSize(1280, 800);
    QTest::newRow("100 %, small") << 1.0 << QSize(1024, 600);
    QTest::newRow("150 %") << 1.5 << QSize(1280, 800);
    QTest::newRow("200 %") << 2.0 << QSize(1280, 800);
}

void TestFit::nothingIsCut()
{
    QFETCH(const double, factor);
    QFETCH(const QSize, size);
    m_theme.setFactor(factor);
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

QTEST_MAIN(TestFit)
#include "tst_fit.moc"
