#include "tests/ui/voice/soundserver.h"
#include "ui/voice/espeakspeaker.h"
#include "ui/voice/player.h"
#include "ui/voice/soundthread.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using support::Listener;
using support::SoundServer;
using ui::Ear;
using ui::EspeakSpeaker;
using ui::SoundDevices;
using ui::Utterance;

namespace {

constexpr int loud = 3000;

const Utterance longOne{u"Linea libera, cinque in coda, la prima entro otto minuti. "
                        "Aperto fino alle tredici. F otto prende la prima."_s,
                        u"it"_s, 160};
const Utterance shortOne{u"Salvata."_s, u"it"_s, 260};

} // namespace

// On a sound server whose devices nobody hears but the test, at the pace of real ones.
class SpeakerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void speaksInOneEar();
    void stopsAtOnce();
    void queuesNothing();
    void neverHoldsTheWindow();
    void noticesThatItsDeviceIsGone();

private:
    SoundServer m_server;
    ui::SoundThread m_thread;
    ui::Player *m_player = nullptr;
    SoundDevices m_devices{{SoundServer::headset(), true, Ear::Both}};
};

void SpeakerTest::initTestCase()
{
    QVERIFY2(m_server.start(), "pulseaudio");
    m_player = m_thread.adopt(new ui::Player);
    connect(m_player, &ui::Player::devicesChanged, &m_devices, &SoundDevices::know);
    QMetaObject::invokeMethod(m_player, &ui::Player::watchDevices);
    QTRY_VERIFY(m_devices.isPrivate());
}

void SpeakerTest::speaksInOneEar()
{
    while (m_devices.choice().ear != Ear::Left)
        m_devices.changeEar();
    EspeakSpeaker speaker(m_thread, m_devices);
    QSignalSpy ended(&speaker, &EspeakSpeaker::ended);
    Listener headset(SoundServer::headset());
    Listener loudspeaker(SoundServer::loudspeaker());
    speaker.speak(shortOne);
    QVERIFY(ended.wait());
    headset.hear();
    loudspeaker.hear();
    QVERIFY2(headset.loudest(0) > loud, qPrintable(QString::number(headset.loudest(0))));
    QVERIFY(headset.loudest(1) < loud / 100);
    QCOMPARE(loudspeaker.loudest(0), 0);
}

void SpeakerTest::stopsAtOnce()
{
    EspeakSpeaker speaker(m_thread, m_devices);
    QSignalSpy ended(&speaker, &EspeakSpeaker::ended);
    Listener headset(SoundServer::headset());
    speaker.speak(longOne);
    const auto isHeard = [&] {
        headset.hear();
        return headset.heardMilliseconds() > 300;
    };
    QTRY_VERIFY(isHeard());
    const auto before = headset.heardMilliseconds();
    speaker.stop();
    const auto isOver = [&] {
        headset.hear();
        return headset.isSilentFor(700); // no pause of speech lasts as long
    };
    QTRY_VERIFY(isOver());
    const auto after = headset.heardMilliseconds() - before;
    QVERIFY2(after <= 200, qPrintable(QString::number(after)));
    QCOMPARE(ended.size(), 0);
}

void SpeakerTest::queuesNothing()
{
    EspeakSpeaker speaker(m_thread, m_devices);
    QSignalSpy ended(&speaker, &EspeakSpeaker::ended);
    QElapsedTimer since;
    since.start();
    speaker.speak(longOne);
    speaker.speak(longOne);
    speaker.speak(shortOne);
    QVERIFY(ended.wait());
    QVERIFY2(since.elapsed() < 2500, qPrintable(QString::number(since.elapsed())));
    QVERIFY(!ended.wait(500));
    QCOMPARE(ended.size(), 1);
}

void SpeakerTest::neverHoldsTheWindow()
{
    EspeakSpeaker speaker(m_thread, m_devices);
    QElapsedTimer since;
    since.start();
    for (int times = 0; times < 100; ++times) {
        speaker.speak(longOne);
        speaker.stop();
    }
    QVERIFY2(since.elapsed() < 50, qPrintable(QString::number(since.elapsed())));
}

void SpeakerTest::noticesThatItsDeviceIsGone()
{
    EspeakSpeaker speaker(m_thread, m_devices);
    Listener loudspeaker(SoundServer::loudspeaker());
    QSignalSpy failed(&speaker, &EspeakSpeaker::failed);
    speaker.speak(longOne);
    QVERIFY(!failed.wait(300));
    QVERIFY(m_server.unplug(SoundServer::headset()));
    QTRY_COMPARE(failed.size(), 1);
    QTRY_COMPARE(m_devices.trouble(), SoundDevices::Trouble::ChosenGone);
    speaker.speak(shortOne);
    QTRY_COMPARE(failed.size(), 2);
    loudspeaker.hear();
    // The server moves what is in its hands before anybody is told: less than a syllable.
    QVERIFY2(loudspeaker.heardMilliseconds() < 60,
             qPrintable(QString::number(loudspeaker.heardMilliseconds())));
    QVERIFY(m_server.plug(SoundServer::headset()));
    QTRY_VERIFY(m_devices.isPrivate());
}

QTEST_GUILESS_MAIN(SpeakerTest)
#include "tst_speaker.moc"
