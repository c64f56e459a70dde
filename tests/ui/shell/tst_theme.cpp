#include "ui/shared/card.h"
#include "ui/shared/chip.h"
#include "ui/shared/icons.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/stylesheet.h"
#include "ui/shared/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPainter>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

double light(const QColor &colour)
{
    const auto channel = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF())
           + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = light(one) + 0.05;
    const double b = light(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

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
    void init() { m_theme.setFactor(1.0); }
    void textCanBeRead_data();
    void textCanBeRead();
    void outlinesCanBeSeen();
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
    const ui::Tokens &tokens = m_theme.tokens();
    QTest::newRow("text") << tokens.text << tokens.background;
    QTest::newRow("text2, sunken") << tokens.text2 << tokens.sunken;
    QTest::newRow("text3, sunken") << tokens.text3 << tokens.sunken;
    QTest::newRow("text3, selected") << tokens.text3 << tokens.accentSoft;
    QTest::newRow("primary") << tokens.onAccent << tokens.accent;
    QTest::newRow("secondary") << tokens.accentInk << tokens.surface;
    QTest::newRow("accent, soft") << tokens.accentInk << tokens.accentSoft;
    QTest::newRow("ok") << tokens.ok << tokens.okSoft;
    QTest::newRow("warn") << tokens.warn << tokens.warnSoft;
    QTest::newRow("bad") << tokens.bad << tokens.badSoft;
    QTest::newRow("strip, live") << tokens.onLive << tokens.live;
    QTest::newRow("strip, live, small") << tokens.onLive2 << tokens.live;
    QTest::newRow("strip, urgent") << tokens.onUrgent << tokens.urgent;
    QTest::newRow("strip, urgent, button") << tokens.surface << tokens.onUrgent;
    QTest::newRow("rail") << tokens.onRail << tokens.rail;
    QTest::newRow("rail, current") << tokens.onRailActive << tokens.railActive;
}

void TestTheme::textCanBeRead()
{
    QFETCH(const QColor, ink);
    QFETCH(const QColor, ground);
    QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(QString::number(contrast(ink, ground))));
}

void TestTheme::outlinesCanBeSeen()
{
    const ui::Tokens &tokens = m_theme.tokens();
    for (const QColor &ground : {tokens.surface, tokens.background, tokens.sunken}) {
        QVERIFY(contrast(tokens.border, ground) >= 3);
        QVERIFY(contrast(tokens.focus, ground) >= 3);
    }
    // The loudest thing must stand out from what lies around it, too.
    QVERIFY(contrast(tokens.urgent, tokens.rail) >= 3);
    QVERIFY(contrast(tokens.urgent, tokens.surface) >= 1.5);
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
                                         2.0);
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
    const QImage picture = chip.grab().toImage();
    QCOMPARE(picture.pixelColor(picture.width() / 2, 1), m_theme.tokens().badSoft);
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
