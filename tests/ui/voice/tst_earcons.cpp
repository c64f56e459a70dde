#include "ui/voice/earcons.h"

#include <QMetaEnum>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;
using ui::Earcon;
using ui::Earcons;
using ui::Sound;

namespace {

double loudness(const QList<qint16> &samples)
{
    double sum = 0;
    for (const auto sample : samples)
        sum += double(sample) * sample;
    return std::sqrt(sum / double(samples.size()));
}

// The part of its energy that lies at this pitch.
double energyAt(const Sound &sound, double hertz)
{
    double real = 0;
    double imaginary = 0;
    for (qsizetype index = 0; index < sound.samples.size(); index += 4) {
        const double angle = 2 * std::numbers::pi * hertz * double(index) / sound.rate;
        real += sound.samples[index] * std::cos(angle);
        imaginary += sound.samples[index] * std::sin(angle);
    }
    return real * real + imaginary * imaginary;
}

} // namespace

class EarconsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepToTheirMeasures_data();
    void keepToTheirMeasures();
    void areAllDifferent();
};

void EarconsTest::keepToTheirMeasures_data()
{
    QTest::addColumn<Earcon>("earcon");
    const auto names = QMetaEnum::fromType<Earcon>();
    QCOMPARE(Earcons::all().size(), names.keyCount());
    for (const auto earcon : Earcons::all())
        QTest::newRow(names.valueToKey(static_cast<int>(earcon))) << earcon;
}

void EarconsTest::keepToTheirMeasures()
{
    QFETCH(const Earcon, earcon);
    const auto sound = Earcons::soundOf(earcon);
    QCOMPARE(sound.rate, 48000);
    QVERIFY2(sound.milliseconds() >= 60 && sound.milliseconds() <= 300,
             qPrintable(QString::number(sound.milliseconds())));
    const auto loudest = *std::max_element(sound.samples.cbegin(), sound.samples.cend());
    // A quarter of full speech, which is 12 dB below it.
    QVERIFY2(loudest > 2000 && loudest <= 32767 / 4, qPrintable(QString::number(loudest)));
    for (int index = 0; index < 48 * 2; ++index) // it rises for at least 5 milliseconds
        QVERIFY(std::abs(sound.samples[index]) <= loudest / 2);
    double inside = 0;
    double outside = 0;
    for (double hertz = 50; hertz < 6000; hertz += 50)
        (hertz >= 700 && hertz <= 2500 ? inside : outside) += energyAt(sound, hertz);
    QVERIFY2(inside > 9 * outside, qPrintable(QString::number(inside / outside)));
    QVERIFY(loudness(sound.samples) > 500);
}

void EarconsTest::areAllDifferent()
{
    QList<QList<qint16>> heard;
    for (const auto earcon : Earcons::all()) {
        QVERIFY(!heard.contains(Earcons::soundOf(earcon).samples));
        heard += Earcons::soundOf(earcon).samples;
    }
}

QTEST_GUILESS_MAIN(EarconsTest)
#include "tst_earcons.moc"
