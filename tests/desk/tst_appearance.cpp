#include "app/desk/appearance.h"

#include <QTest>

using namespace Qt::StringLiterals;
using desk::Appearance;
using ui::Colours;
using ui::Letters;

// What the desk looks like, by name and from one to the next.
class AppearanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coloursGoRoundAndAreSaid();
    void lettersGoToAndFro();
    void namesAreKnown();
};

void AppearanceTest::coloursGoRoundAndAreSaid()
{
    ui::Theme theme;
    theme.setSystemScheme(ui::Scheme::Dark);
    QStringList said;
    QList<Colours> worn;
    for (int step = 0; step < 4; ++step) {
        said.append(Appearance::nextColours(theme));
        worn.append(theme.colours());
    }
    QCOMPARE(worn, (QList{Colours::Light, Colours::Dark, Colours::HighContrast, Colours::System}));
    QCOMPARE(said, (QStringList{u"Light colours."_s, u"Dark colours."_s, u"High contrast."_s,
                                u"Colours as the system has them: dark."_s}));
}

void AppearanceTest::lettersGoToAndFro()
{
    ui::Theme theme;
    QCOMPARE(Appearance::nextLetters(theme), u"Letters for easier reading."_s);
    QCOMPARE(theme.letters(), Letters::Legible);
    QCOMPARE(Appearance::nextLetters(theme), u"Usual letters."_s);
    QCOMPARE(theme.letters(), Letters::Usual);
}

void AppearanceTest::namesAreKnown()
{
    QCOMPARE(Appearance::colours(u"high-contrast"_s), Colours::HighContrast);
    QCOMPARE(Appearance::colours(u"pink"_s), std::nullopt);
    QCOMPARE(Appearance::letters(u"legible"_s), Letters::Legible);
    QCOMPARE(Appearance::letters(QString()), std::nullopt);
}

QTEST_MAIN(AppearanceTest)
#include "tst_appearance.moc"
