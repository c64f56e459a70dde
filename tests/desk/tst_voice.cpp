#include "app/desk/voice.h"
#include "tests/ui/voice/soundserver.h"

#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>

using namespace Qt::StringLiterals;
using desk::Voice;
using support::Listener;
using support::SoundServer;
using ui::Act;

// The whole of what is heard, on a sound server of our own and without any screen reader.
class VoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void speaksAndSounds();
    void saysItsState();
    void saysOnceThatItCannotSpeak();
    void fallsSilentWithItsHeadset();

private:
    [[nodiscard]] static ui::Announcer::Notice notice(const QString &text);

    SoundServer m_server;
    QStatusBar m_bar;
    ui::Announcer m_announcer{m_bar};
    std::unique_ptr<Voice> m_voice;
};

ui::Announcer::Notice VoiceTest::notice(const QString &text)
{
    return {text, {}, ui::Politeness::Now, true, words::plain(text), {}};
}

void VoiceTest::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // no reader can run
    QVERIFY2(m_server.start(), "pulseaudio");
    m_voice = std::make_unique<Voice>(m_announcer);
    const auto &sounds = ui::Earcons::all();
    m_voice->want(
        {true, {sounds.cbegin(), sounds.cend()}, {SoundServer::headset(), true, ui::Ear::Both}});
    m_voice->setLanguage(u"it"_s);
    // Any of the ears: it is known where to speak.
    QTRY_VERIFY(m_voice->act(Act::Ear) != u"There is no sound device."_s);
}

void VoiceTest::speaksAndSounds()
{
    Listener headset(SoundServer::headset());
    const auto isHeard = [&] {
        headset.hear();
        return std::max(headset.loudest(0), headset.loudest(1)) > 1000;
    };
    m_announcer.sound(ui::Earcon::Ring);
    QTRY_VERIFY(isHeard());
    Listener again(SoundServer::headset());
    const auto isSpoken = [&] {
        again.hear();
        return std::max(again.loudest(0), again.loudest(1)) > 8000; // no sound is as loud
    };
    m_announcer.post(notice(u"Salvata."_s));
    QTRY_VERIFY(isSpoken());
}

void VoiceTest::saysItsState()
{
    QCOMPARE(m_voice->act(Act::OwnVoice), u"The desk's own voice is off."_s);
    QCOMPARE(m_voice->act(Act::OwnVoice), u"The desk's own voice is on."_s);
    QCOMPARE(m_voice->act(Act::SlowerSpeech), u"360 words a minute."_s);
    QCOMPARE(m_voice->act(Act::SoundOfDone), u"This sound is off."_s);
    QCOMPARE(m_voice->act(Act::SoundOfDone), u"This sound is on."_s);
    QVERIFY(!m_voice->act(Act::Next).has_value());
}

void VoiceTest::saysOnceThatItCannotSpeak()
{
    const auto path = qgetenv("PATH");
    QSignalSpy noticed(m_voice.get(), &Voice::noticed);
    connect(m_voice.get(), &Voice::noticed, this,
            [this](const QString &text) { m_announcer.post(notice(text)); });
    qputenv("PATH", "/nonexistent");
    m_announcer.post(notice(u"Prima."_s));
    QTRY_COMPARE(noticed.size(), 1);
    QSignalSpy said(&m_announcer, &ui::Announcer::said);
    m_announcer.post(notice(u"Seconda."_s));
    QTRY_VERIFY(said.contains(QVariantList{u"Seconda."_s}));
    qputenv("PATH", path);
    QCOMPARE(noticed.size(), 1);
    m_voice->disconnect(this);
}

void VoiceTest::fallsSilentWithItsHeadset()
{
    QSignalSpy noticed(m_voice.get(), &Voice::noticed);
    Listener loudspeaker(SoundServer::loudspeaker());
    QVERIFY(m_server.unplug(SoundServer::headset()));
    QTRY_COMPARE(noticed.size(), 1);
    QCOMPARE(noticed.constLast().constFirst().toString(),
             u"The voice is silent: headset is gone."_s);
    m_announcer.post(notice(u"Salvata."_s));
    m_announcer.sound(ui::Earcon::Ring);
    QVERIFY(m_server.plug(SoundServer::headset()));
    QTRY_COMPARE(noticed.constLast().constFirst().toString(), u"Sound: headset."_s);
    loudspeaker.hear();
    // What was being said at that moment is in the server's hands: less than a syllable.
    QVERIFY2(loudspeaker.heardMilliseconds() < 60,
             qPrintable(QString::number(loudspeaker.heardMilliseconds())));
}

QTEST_MAIN(VoiceTest)
#include "tst_voice.moc"
