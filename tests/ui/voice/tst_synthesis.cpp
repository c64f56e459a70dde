#include "core/words/languages.h"
#include "ui/voice/synthesis.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::Sound;
using ui::Synthesis;
using ui::Utterance;

namespace {

constexpr int usual = 260; // words a minute

} // namespace

class SynthesisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksEveryLanguage_data();
    void speaksEveryLanguage();
    void isFasterWhenAsked();
    void hasThreeVoices();
    void keepsToItsSpeeds();
    void showsNoTextToOthers();
    void makesTheLastOnly();
    void saysThatItCannot();

private:
    [[nodiscard]] static std::optional<Sound> made(const Utterance &utterance);
};

std::optional<Sound> SynthesisTest::made(const Utterance &utterance)
{
    Synthesis synthesis;
    QSignalSpy spy(&synthesis, &Synthesis::made);
    synthesis.begin(utterance);
    return spy.wait() ? std::optional(spy.constFirst().constFirst().value<Sound>()) : std::nullopt;
}

void SynthesisTest::speaksEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const auto &language : words::languages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void SynthesisTest::speaksEveryLanguage()
{
    QFETCH(const QString, language);
    const auto sound = made({u"Linea libera, 5. Straße, été, čaka."_s, language, usual});
    QVERIFY(sound.has_value());
    QVERIFY2(sound->milliseconds() > 1000, qPrintable(QString::number(sound->milliseconds())));
    QVERIFY(*std::max_element(sound->samples.cbegin(), sound->samples.cend()) > 3000);
}

void SynthesisTest::hasThreeVoices()
{
    QList<QList<qint16>> heard;
    for (const auto timbre : {ui::Timbre::Usual, ui::Timbre::Higher, ui::Timbre::Lower}) {
        const auto sound = made({u"Salvata."_s, u"it"_s, usual, 0, timbre});
        QVERIFY(sound.has_value());
        QVERIFY(!sound->samples.isEmpty() && !heard.contains(sound->samples));
        heard.append(sound->samples);
    }
}

void SynthesisTest::isFasterWhenAsked()
{
    const auto text = u"Linea libera, coda vuota."_s;
    const auto slow = made({text, u"it"_s, ui::Speaker::slowest});
    const auto fast = made({text, u"it"_s, ui::Speaker::fastest});
    QVERIFY(slow && fast);
    QVERIFY(slow->milliseconds() > 3 * fast->milliseconds());
}

void SynthesisTest::keepsToItsSpeeds()
{
    const auto speedOf = [](int wanted) {
        const auto arguments = Synthesis::arguments({u"x"_s, u"it"_s, wanted});
        return arguments.at(arguments.indexOf(u"-s"_s) + 1).toInt();
    };
    QCOMPARE(speedOf(10), 80);
    QCOMPARE(speedOf(usual), usual);
    QCOMPARE(speedOf(1000), 400);
}

void SynthesisTest::showsNoTextToOthers()
{
    const auto arguments = Synthesis::arguments({u"Rossi"_s, u"it"_s, usual}).join(u' ');
    QVERIFY(!arguments.contains(u"Rossi"_s));
}

void SynthesisTest::makesTheLastOnly()
{
    Synthesis synthesis;
    QSignalSpy spy(&synthesis, &Synthesis::made);
    synthesis.begin({QString(2000, u'a'), u"it"_s, ui::Speaker::slowest});
    synthesis.begin({u"sì"_s, u"it"_s, usual});
    QVERIFY(spy.wait());
    QVERIFY(spy.constFirst().constFirst().value<Sound>().milliseconds() < 1000);
    synthesis.begin({u"no"_s, u"it"_s, usual});
    synthesis.drop();
    QVERIFY(!spy.wait(500));
    QCOMPARE(spy.size(), 1);
}

void SynthesisTest::saysThatItCannot()
{
    const auto path = qgetenv("PATH");
    qputenv("PATH", "/nonexistent");
    Synthesis synthesis;
    QSignalSpy failed(&synthesis, &Synthesis::failed);
    synthesis.begin({u"sì"_s, u"it"_s, usual});
    QVERIFY(!failed.isEmpty() || failed.wait());
    qputenv("PATH", path);
    QCOMPARE(failed.size(), 1);
    synthesis.begin({u"sì"_s, u"no such language"_s, usual});
    QVERIFY(failed.wait());
}

QTEST_GUILESS_MAIN(SynthesisTest)
#include "tst_synthesis.moc"
