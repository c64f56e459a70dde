#include "tests/support/legibility.h"
#include "ui/shared/box.h"
#include "ui/shared/card.h"
#include "ui/shared/chip.h"
#include "ui/shared/icons.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/stylesheet.h"
#include "ui/shared/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QFontInfo>
#include <QLabel>
#include <QPainter>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using support::contrast;
using ui::Colours;
using ui::Scheme;

namespace {

double strongestContrast(const QImage &picture, const QColor &ground)
{
    double best = 1;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            best = std::max(best, contrast(picture.pixelColor(x, y), ground));
    }
    return best;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.dress(*qApp); }
    void init()
    {
        m_theme.setFactor(1.0);
        m_theme.setColours(Colours::Light);
        m_theme.setLetters(ui::Letters::Usual);
    }
    void textCanBeRead_data();
    void textCanBeRead();
    void outlinesCanBeSeen();
    void ringIsSeenOnWhiteAndBlack();
    void coloursChangeWhileShown();
    void lettersForEasierReading();
    void textGrowsMoreThanSpace();
    void factorStaysWithinBounds();
    void labelsFollow();
    void fieldsKeepTheirPlaceholder();
    void everyIconDraws();
    void choicesHaveOutlines();
    void keysHaveNames_data();
    void keysHaveNames();
    void buttonTellsItsKey();
    void buttonMakesRoom();
    void enterPressesAButton();
    void chipIsItsText();
    void cardIsANamedGroup();

private:
    ui::Theme m_theme;
};

void TestTheme::textCanBeRead_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("needed");
    for (const auto scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
        const auto &tokens = ui::tokensOf(scheme);
        const double needed = scheme == Scheme::HighContrast ? 7 : 4.5;
        const auto add = [scheme, needed](const char *what, const QColor &ink,
                                          const QColor &ground) {
            QTest::addRow("%s, %d", what, static_cast<int>(scheme)) << ink << ground << needed;
        };
        add("text", tokens.text, tokens.background);
        add("text2, sunken", tokens.text2, tokens.sunken);
        add("text3, sunken", tokens.text3, tokens.sunken);
        for (const auto &row : {tokens.row, tokens.selectedRow}) {
            const bool isSelected = row.ground == tokens.selectedRow.ground;
            for (const auto &ink : {row.text, row.text2, row.text3, row.accent, row.warn})
                add(isSelected ? "selected row" : "row", ink, row.ground);
        }
        add("overdue", tokens.surface, tokens.bad);
        add("at risk", tokens.warn, tokens.surface);
        add("primary", tokens.onAccent, tokens.accent);
        add("secondary", tokens.buttonInk, tokens.surface);
        add("accent, soft", tokens.accentInk, tokens.accentSoft);
        add("ok", tokens.ok, tokens.okSoft);
        add("warn", tokens.warn, tokens.warnSoft);
        add("bad", tokens.bad, tokens.badSoft);
        add("strip, live", tokens.onLive, tokens.live);
        add("strip, live, small", tokens.onLive2, tokens.live);
        add("strip, live, button", tokens.onLiveButton, tokens.liveButton);
        add("strip, urgent", tokens.onUrgent, tokens.urgent);
        add("rail", tokens.onRail, tokens.rail);
        add("rail, current", tokens.onRailActive, tokens.railActive);
        add("rail, badge", tokens.onBadge, tokens.badge);
    }
}

void TestTheme::textCanBeRead()
{
    QFETCH(const QColor, ink);
    QFETCH(const QColor, ground);
    QFETCH(const double, needed);
    QVERIFY2(contrast(ink, ground) >= needed, qPrintable(QString::number(contrast(ink, ground))));
}

void TestTheme::outlinesCanBeSeen()
{
    for (const auto scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
        const auto &tokens = ui::tokensOf(scheme);
        for (const QColor &ground : {tokens.surface, tokens.background, tokens.sunken}) {
            QVERIFY(contrast(tokens.border, ground) >= 3);
            QVERIFY(contrast(tokens.focus, ground) >= 3);
            QVERIFY(contrast(tokens.overlay, ground) >= 3);
        }
        QVERIFY(contrast(tokens.selectedRow.badEdge, tokens.selectedRow.ground) >= 3);
        // Each series of the chart by its fill or its edge.
        QVERIFY(contrast(tokens.chart1, tokens.surface) >= 3);
        QVERIFY(contrast(tokens.chart2Edge, tokens.surface) >= 3);
        // The loudest thing must stand out from what lies around it, too.
        QVERIFY(contrast(tokens.urgent, tokens.rail) >= 3);
        QVERIFY(contrast(tokens.urgent, tokens.surface) >= 1.5);
    }
}

// A ring of its own colour would be lost on the white row: black lies inside it.
void TestTheme::ringIsSeenOnWhiteAndBlack()
{
    m_theme.setColours(Colours::HighContrast);
    for (const QColor &ground : {QColor(Qt::white), QColor(Qt::black)}) {
        QImage picture(60, 40, QImage::Format_RGB32);
        picture.fill(ground);
        QPainter painter(&picture);
        ui::drawRing(painter, picture.rect(), m_theme);
        painter.end();
        int strong = 0;
        for (int x = 0; x < 10; ++x)
            strong += contrast(picture.pixelColor(x, 20), ground) >= 3 ? 1 : 0;
        QVERIFY2(strong >= 2, qPrintable(QString::number(strong)));
    }
}

// Labels, the palette of the program and what it paints.
void TestTheme::coloursChangeWhileShown()
{
    QLabel label;
    m_theme.dress(label, ui::Type::Body);
    ui::Card card(m_theme);
    card.resize(60, 60);
    const auto middle = [&card] { return card.grab().toImage().pixelColor(30, 50); };
    for (const auto colours : {Colours::Dark, Colours::HighContrast, Colours::Light}) {
        m_theme.setColours(colours);
        QCOMPARE(label.palette().color(QPalette::WindowText), m_theme.tokens().text);
        QCOMPARE(qApp->palette().color(QPalette::Window), m_theme.tokens().background);
        QCOMPARE(middle(), m_theme.tokens().surface);
    }
    QCOMPARE(m_theme.scheme(), Scheme::Light);
}

void TestTheme::lettersForEasierReading()
{
    QVERIFY2(ui::Theme::hasLetters(ui::Letters::Legible), "Andika is not installed");
    const int usual = QFontMetrics(m_theme.font(ui::Type::Body)).height();
    QSignalSpy changed(&m_theme, &ui::Theme::changed);
    m_theme.setLetters(ui::Letters::Legible);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(QFontInfo(qApp->font()).family(), u"Andika"_s);
    QVERIFY(QFontMetrics(m_theme.font(ui::Type::Body)).height() > usual);
    // A tax code keeps its own.
    QCOMPARE(QFontInfo(m_theme.font(ui::Type::Code)).family(), u"Noto Sans Mono"_s);
}

void TestTheme::textGrowsMoreThanSpace()
{
    const int letters = m_theme.font(ui::Type::Body).pixelSize();
    QCOMPARE(letters, 15);
    QVERIFY(m_theme.font(ui::Type::Hero).pixelSize() >= 28);
    QCOMPARE(m_theme.space(20), 20);
    QSignalSpy changed(&m_theme, &ui::Theme::changed);
    m_theme.setFactor(2.0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_theme.font(ui::Type::Body).pixelSize(), 2 * letters);
    QCOMPARE(m_theme.space(20), 28);
    QCOMPARE(qApp->font().pixelSize(), 2 * letters);
    QVERIFY(m_theme.isLarge());
}

void TestTheme::factorStaysWithinBounds()
{
    m_theme.setFactor(3.0);
    QCOMPARE(m_theme.factor(), 2.0);
    m_theme.setFactor(0.2);
    QCOMPARE(m_theme.factor(), 1.0);
    QSignalSpy changed(&m_theme, &ui::Theme::changed);
    m_theme.setFactor(1.0);
    QCOMPARE(changed.size(), 0);
}

void TestTheme::labelsFollow()
{
    QLabel label;
    m_theme.dress(label, ui::Type::Title, ui::Ink::Bad);
    m_theme.dress(label, ui::Type::Body, ui::Ink::Ok);
    QCOMPARE(label.palette().color(QPalette::WindowText), m_theme.tokens().ok);
    m_theme.setFactor(2.0);
    QCOMPARE(label.font().pixelSize(), 30);
    QCOMPARE(label.palette().color(QPalette::WindowText), m_theme.tokens().ok);
}

void TestTheme::fieldsKeepTheirPlaceholder()
{
    const QString sheet = ui::styleSheet(m_theme);
    QVERIFY2(!sheet.contains(u'@'), "a word of the style sheet was not replaced");
    QRegularExpression rule(u"QLineEdit[^{]*\\{([^}]*)\\}"_s);
    auto rules = rule.globalMatch(sheet);
    QVERIFY(rules.hasNext());
    const QRegularExpression colour(u"(^|[;\\s])color\\s*:"_s);
    while (rules.hasNext())
        QVERIFY(!colour.match(rules.next().captured(1)).hasMatch());
}

void TestTheme::everyIconDraws()
{
    QList<QImage> seen;
    for (int icon = 0; icon <= static_cast<int>(ui::Icon::Hand); ++icon) {
        const QPixmap drawn = ui::pixmap(static_cast<ui::Icon>(icon), 24, m_theme.tokens().text,
                                         2.0, Qt::white);
        QCOMPARE(drawn.size(), QSize(48, 48));
        QCOMPARE(drawn.deviceIndependentSize(), QSizeF(24, 24));
        QImage picture(48, 48, QImage::Format_ARGB32);
        picture.fill(Qt::white);
        QPixmap flat = drawn;
        flat.setDevicePixelRatio(1);
        QPainter(&picture).drawPixmap(0, 0, flat);
        QVERIFY2(strongestContrast(picture, Qt::white) > 7, qPrintable(QString::number(icon)));
        QVERIFY2(!seen.contains(picture), qPrintable(QString::number(icon)));
        seen += picture;
    }
}

void TestTheme::choicesHaveOutlines()
{
    QCheckBox check;
    QRadioButton radio;
    for (QAbstractButton *button : QList<QAbstractButton *>{&check, &radio}) {
        button->resize(40, 40);
        QVERIFY(strongestContrast(button->grab().toImage(), m_theme.tokens().surface) >= 3);
    }
}

void TestTheme::keysHaveNames_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::newRow("F8") << u"F8"_s << u"F8"_s;
    QTest::newRow("chord") << u"Shift+F8"_s << u"Shift+F8"_s;
    QTest::newRow("two") << u"Ctrl+Shift+P"_s << u"Ctrl+Shift+P"_s;
    QTest::newRow("Enter") << u"Ctrl+Return"_s << u"Ctrl+Enter"_s;
    QTest::newRow("plus") << u"Ctrl++"_s << u"Ctrl+Plus"_s;
    QTest::newRow("minus") << u"Ctrl+-"_s << u"Ctrl+Minus"_s;
    QTest::newRow("page") << u"Ctrl+PgDown"_s << u"Ctrl+Page down"_s;
    QTest::newRow("none") << QString() << QString();
}

void TestTheme::keysHaveNames()
{
    QFETCH(const QString, key);
    QFETCH(const QString, text);
    QCOMPARE(ui::keyText(QKeySequence::fromString(key, QKeySequence::PortableText)), text);
}

void TestTheme::buttonTellsItsKey()
{
    ui::KeyButton button(m_theme, ui::KeyButton::Kind::Primary);
    button.show(u"Salva & chiudi"_s, QKeySequence(u"F8"_s), ui::Icon::Check);
    const auto *accessible = QAccessible::queryAccessibleInterface(&button);
    QCOMPARE(accessible->text(QAccessible::Name), u"Salva & chiudi"_s);
    QCOMPARE(accessible->text(QAccessible::Description), u"F8"_s);
    QCOMPARE(accessible->role(), QAccessible::PushButton);
}

void TestTheme::buttonMakesRoom()
{
    ui::KeyButton button(m_theme, ui::KeyButton::Kind::Secondary);
    button.show(u"Passa"_s, QKeySequence(u"F7"_s));
    const QSize before = button.sizeHint();
    button.setKeyShown(false);
    QVERIFY(button.sizeHint().width() < before.width());
    button.setKeyShown(true);
    m_theme.setFactor(2.0);
    QVERIFY(button.sizeHint().height() > before.height() * 3 / 2);
    QVERIFY(button.minimumSizeHint().width() > before.width() * 3 / 2);
}

void TestTheme::enterPressesAButton()
{
    QWidget window;
    ui::KeyButton button(m_theme, ui::KeyButton::Kind::Ghost, &window);
    button.show(u"Passa"_s, {});
    QSignalSpy clicked(&button, &QPushButton::clicked);
    QTest::keyClick(&button, Qt::Key_Return);
    QTest::keyClick(&button, Qt::Key_Space);
    QCOMPARE(clicked.size(), 2);
}

void TestTheme::chipIsItsText()
{
    ui::Chip chip(m_theme);
    chip.show(ui::Icon::Overdue, u"1 scaduta"_s, ui::Mood::Bad);
    QCOMPARE(chip.text(), u"1 scaduta"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(&chip)->text(QAccessible::Name), u"1 scaduta"_s);
    chip.resize(chip.sizeHint());
    const auto top = [&chip] { return chip.grab().toImage().pixelColor(chip.width() / 2, 1); };
    QCOMPARE(top(), m_theme.tokens().badSoft);
    m_theme.setColours(Colours::HighContrast); // an edge in place of a fill
    QCOMPARE(top(), m_theme.tokens().bad);
    QVERIFY(chip.minimumSizeHint().width()
            > QFontMetrics(m_theme.font(ui::Type::Heading)).horizontalAdvance(chip.text()));
}

void TestTheme::cardIsANamedGroup()
{
    ui::Card card(m_theme);
    card.setTitle(u"Esito"_s);
    const auto *accessible = QAccessible::queryAccessibleInterface(&card);
    QCOMPARE(accessible->role(), QAccessible::Grouping);
    QCOMPARE(accessible->text(QAccessible::Name), u"Esito"_s);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
