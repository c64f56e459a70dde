#include "ui/voice/sound.h"
#include "ui/voice/sounddevices.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::Ear;
using ui::Sound;
using ui::SoundDevices;

class SoundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isHeardInTheChosenEar();
    void isQuieter();
    void readsNoOtherFile();
    void replacesNoChosenDevice();
    void isPrivateOnlyInAHeadset();
    void anotherDeviceIsNoHeadset();
    void goesRoundTheEars();
};

void SoundTest::isHeardInTheChosenEar()
{
    const Sound sound{{256, -2}, 8000};
    QCOMPARE(ui::heardIn(Ear::Left, sound), QByteArray("\0\1\0\0\xfe\xff\0\0", 8));
    QCOMPARE(ui::heardIn(Ear::Right, sound), QByteArray("\0\0\0\1\0\0\xfe\xff", 8));
    QCOMPARE(ui::heardIn(Ear::Both, sound), QByteArray("\0\1\0\1\xfe\xff\xfe\xff", 8));
    QCOMPARE((Sound{QList<qint16>(4000), 8000}).milliseconds(), 500);
}

void SoundTest::isQuieter()
{
    QCOMPARE(ui::quieter({{10000, -10000}, 8000}, 6).samples, (QList<qint16>{5012, -5012}));
    QCOMPARE(ui::quieter({{10000}, 8000}, 0).samples, QList<qint16>{10000});
}

void SoundTest::readsNoOtherFile()
{
    QVERIFY(!ui::soundOfWave({}));
    QVERIFY(!ui::soundOfWave("RIFF"));
    QVERIFY(!ui::soundOfWave("RIFFdata"));
    QVERIFY(!ui::soundOfWave("something else with data in it, and long enough for a head"));
}

void SoundTest::replacesNoChosenDevice()
{
    SoundDevices devices({u"headset"_s, true, Ear::Both});
    QSignalSpy changed(&devices, &SoundDevices::changed);
    QCOMPARE(devices.trouble(), SoundDevices::Trouble::None); // not known yet
    QVERIFY(devices.device().isEmpty());
    devices.know({{"1", u"loudspeaker"_s, true}, {"2", u"headset"_s, false}});
    QCOMPARE(devices.device(), "2");
    QVERIFY(devices.isPrivate());
    devices.know({{"1", u"loudspeaker"_s, true}});
    QVERIFY(devices.device().isEmpty());
    QVERIFY(!devices.isPrivate());
    QCOMPARE(devices.trouble(), SoundDevices::Trouble::ChosenGone);
    devices.know({{"1", u"loudspeaker"_s, true}});
    QCOMPARE(changed.size(), 2);
    devices.know({{"1", u"loudspeaker"_s, true}, {"7", u"headset"_s, false}});
    QCOMPARE(devices.device(), "7"); // plugged in again
    QVERIFY(devices.isPrivate());
}

void SoundTest::isPrivateOnlyInAHeadset()
{
    SoundDevices devices({});
    devices.know({});
    QCOMPARE(devices.trouble(), SoundDevices::Trouble::NoDevice);
    devices.markHeadset(true); // there is none
    QVERIFY(!devices.isPrivate());
    devices.know({{"1", u"first"_s, true}, {"2", u"second"_s, false}});
    QVERIFY(!devices.isPrivate());
    devices.markHeadset(true);
    QVERIFY(devices.isPrivate());
    devices.know({{"1", u"first"_s, false}, {"2", u"second"_s, true}});
    QCOMPARE(devices.device(), "1"); // the marked one, not the system's
    devices.markHeadset(false);
    QVERIFY(!devices.isPrivate());
}

void SoundTest::anotherDeviceIsNoHeadset()
{
    SoundDevices devices({u"first"_s, true, Ear::Both});
    devices.know({{"1", u"first"_s, true}, {"2", u"second"_s, false}});
    devices.chooseNext();
    QCOMPARE(devices.name(), u"second"_s);
    QVERIFY(!devices.isPrivate());
    devices.chooseNext();
    QCOMPARE(devices.name(), u"first"_s);
    QVERIFY(!devices.isPrivate());
}

void SoundTest::goesRoundTheEars()
{
    SoundDevices devices({});
    QList<Ear> ears;
    for (int times = 0; times < 3; ++times) {
        devices.changeEar();
        ears += devices.choice().ear;
    }
    QCOMPARE(ears, (QList<Ear>{Ear::Left, Ear::Right, Ear::Both}));
}

QTEST_GUILESS_MAIN(SoundTest)
#include "tst_sound.moc"
