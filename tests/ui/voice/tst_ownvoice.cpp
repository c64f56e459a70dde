#include "tests/ui/voice/recordingspeaker.h"
#include "ui/shared/roles.h"
#include "ui/voice/focuswords.h"
#include "ui/voice/ownvoice.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using support::RecordingSpeaker;
using ui::Announcer;
using ui::FocusWords;
using ui::OwnVoice;
using ui::Politeness;
using ui::SoundDevices;

namespace {

const QString spoken = u"Squilla: 3 4 7, 1 2 3, 4 5 6 7."_s;
const QString discreet = u"Squilla un utente."_s;
const words::Sentence ring{spoken, u"sq"_s, u"Squilla: 347 123 4567."_s, discreet};

Announcer::Notice notice(const words::Sentence &sentence, bool duringConversation = false)
{
    return {sentence.visual, {}, Politeness::Now, duringConversation, sentence, {}};
}

} // namespace

class OwnVoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isOffUntilWantedAndKnownToBeAlone();
    void yieldsToAReader();
    void comesBackAfterAReader();
    void saysNumbersInAHeadsetOnly();
    void isSilentWithoutItsDevice();
    void saysOneSentenceAfterTheOther();
    void aKeyEndsIt();
    void changesItsSpeed();
    void saysWhereThePersonIs();
    void announcementsGoBefore();
    void inConversationSaysWhatIsAskedFor();
    void echoesWords();
    void rowsHaveTheirDiscreetWords();

private:
    void turnOn();
    [[nodiscard]] int notifications() const;

    std::unique_ptr<QStatusBar> m_bar;
    std::unique_ptr<Announcer> m_announcer;
    std::unique_ptr<RecordingSpeaker> m_speaker;
    std::unique_ptr<SoundDevices> m_devices;
    std::unique_ptr<OwnVoice> m_voice;
};

void OwnVoiceTest::init()
{
    m_bar = std::make_unique<QStatusBar>();
    m_announcer = std::make_unique<Announcer>(*m_bar);
    m_speaker = std::make_unique<RecordingSpeaker>();
    m_devices = std::make_unique<SoundDevices>(
        SoundDevices::Choice{u"headset"_s, true, ui::Ear::Both});
    m_devices->know({{"1", u"headset"_s, false}, {"2", u"loudspeaker"_s, true}});
    m_voice = std::make_unique<OwnVoice>(*m_announcer, *m_speaker, *m_devices);
    m_voice->setLanguage(u"it"_s);
}

void OwnVoiceTest::cleanup()
{
    m_voice.reset();
    m_devices.reset();
    m_speaker.reset();
    m_announcer.reset();
    m_bar.reset();
}

void OwnVoiceTest::turnOn()
{
    m_voice->setWanted(true);
    m_voice->setReader(OwnVoice::Reader::None);
}

void OwnVoiceTest::isOffUntilWantedAndKnownToBeAlone()
{
    QSignalSpy turned(m_voice.get(), &OwnVoice::turned);
    m_voice->setWanted(true);
    m_announcer->post(notice(ring));
    QVERIFY(!m_voice->isOn()); // nobody has answered yet whether a reader runs
    QVERIFY(m_speaker->said.isEmpty());
    m_voice->setReader(OwnVoice::Reader::None);
    QVERIFY(m_voice->isOn());
    m_voice->setWanted(false);
    QVERIFY(!m_voice->isOn());
    QCOMPARE(turned.size(), 2);
}

void OwnVoiceTest::yieldsToAReader()
{
    turnOn();
    m_announcer->post(notice(ring));
    QVERIFY(m_speaker->isSpeaking);
    m_voice->setReader(OwnVoice::Reader::Running);
    QVERIFY(!m_voice->isOn());
    QVERIFY(!m_speaker->isSpeaking);
    QSignalSpy said(m_announcer.get(), &Announcer::said);
    m_announcer->post(notice(ring));
    m_announcer->pace();
    QCOMPARE(said.size(), 1); // by the reader
    QCOMPARE(m_speaker->said.size(), 1);
}

void OwnVoiceTest::comesBackAfterAReader()
{
    m_voice->setWanted(true);
    m_voice->setReader(OwnVoice::Reader::Running);
    QElapsedTimer since;
    since.start();
    m_voice->setReader(OwnVoice::Reader::None);
    QVERIFY(!m_voice->isOn());
    QVERIFY(QTest::qWaitFor([this] { return m_voice->isOn(); }, 10'000));
    QVERIFY(since.elapsed() >= OwnVoice::afterReader * 9 / 10); // timers may be early
}

void OwnVoiceTest::saysNumbersInAHeadsetOnly()
{
    turnOn();
    m_announcer->post(notice(ring));
    m_devices->markHeadset(false);
    m_announcer->pace();
    m_announcer->post(notice(ring));
    m_announcer->pace();
    QCOMPARE(m_speaker->texts(), (QStringList{spoken, discreet}));
    m_speaker->end();
    m_voice->say({spoken, {}, {}, {}});
    QVERIFY(!m_speaker->texts().constLast().contains(u'3'));
}

void OwnVoiceTest::isSilentWithoutItsDevice()
{
    turnOn();
    m_announcer->post(notice(ring));
    m_devices->know({{"2", u"loudspeaker"_s, true}});
    QVERIFY(!m_speaker->isSpeaking);
    QSignalSpy shown(m_announcer.get(), &Announcer::shown);
    m_announcer->post(notice(ring));
    m_announcer->post(notice(words::plain(u"Salvata."_s)));
    QTRY_COMPARE(shown.size(), 2); // nothing waits for a voice that does not speak
    QCOMPARE(m_speaker->said.size(), 1);
}

void OwnVoiceTest::saysOneSentenceAfterTheOther()
{
    turnOn();
    m_announcer->post(notice(words::plain(u"Prima."_s)));
    m_announcer->post(notice(words::plain(u"Seconda."_s)));
    m_announcer->pace();
    QCOMPARE(m_speaker->texts(), QStringList{u"Prima."_s});
    m_speaker->end();
    QTRY_COMPARE(m_speaker->texts(), (QStringList{u"Prima."_s, u"Seconda."_s}));
}

void OwnVoiceTest::aKeyEndsIt()
{
    turnOn();
    QLineEdit field;
    const FocusWords focus(*m_voice);
    field.show();
    QApplication::setActiveWindow(&field);
    field.setFocus();
    m_announcer->post(notice(words::plain(u"Salvata."_s)));
    QVERIFY(m_speaker->isSpeaking);
    QTest::keyClick(&field, Qt::Key_Control);
    QVERIFY(!m_speaker->isSpeaking);
    QVERIFY(field.text().isEmpty());
}

void OwnVoiceTest::changesItsSpeed()
{
    turnOn();
    QCOMPARE(m_voice->changeSpeed(-20), OwnVoice::usualSpeed - 20);
    m_voice->say(ring);
    QCOMPARE(m_speaker->said.constLast().wordsPerMinute, OwnVoice::usualSpeed - 20);
    QCOMPARE(m_voice->changeSpeed(-1000), 80);
    QCOMPARE(m_voice->changeSpeed(1000), 400);
}

void OwnVoiceTest::saysWhereThePersonIs()
{
    turnOn();
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *button = new QPushButton(u"Siediti"_s);
    auto *note = new QLineEdit(u"aspetta da marzo"_s);
    note->setAccessibleName(u"Nota"_s);
    auto *first = new QRadioButton(u"Informata"_s);
    auto *second = new QRadioButton(u"Passata"_s);
    for (auto *each : std::initializer_list<QWidget *>{button, note, first, second})
        column->addWidget(each);
    const FocusWords focus(*m_voice);
    window.show();
    QApplication::setActiveWindow(&window);
    button->setFocus();
    QTRY_COMPARE(m_speaker->texts(), QStringList{u"Siediti."_s});
    note->setFocus();
    QTRY_COMPARE(m_speaker->texts().constLast(), u"Nota, aspetta da marzo."_s);
    first->setFocus();
    QTRY_COMPARE(m_speaker->texts().constLast(), u"Informata, not chosen."_s);
    QTest::keyClick(first, Qt::Key_Space);
    QTRY_COMPARE(m_speaker->texts().constLast(), u"Informata, chosen."_s);
    QTest::keyClick(first, Qt::Key_Down);
    QVERIFY(second->isChecked());
    QTRY_COMPARE(m_speaker->texts().constLast(), u"Passata, chosen."_s);
    m_devices->markHeadset(false);
    note->setFocus(); // what somebody wrote is for one's own ear
    QTRY_COMPARE(m_speaker->texts().constLast(), u"Nota."_s);
}

void OwnVoiceTest::announcementsGoBefore()
{
    turnOn();
    m_voice->sayHere(u"Riga."_s, u"Riga."_s);
    m_announcer->post(notice(words::plain(u"Salvata."_s)));
    m_voice->sayHere(u"Riga."_s, u"Riga."_s);
    QCOMPARE(m_speaker->texts(), QStringList{u"Salvata."_s});
    m_speaker->end();
    m_voice->sayHere(u"Prima riga."_s, {});
    m_voice->sayHere(u"Seconda riga."_s, {});
    QTRY_COMPARE(m_speaker->said.size(), 2);
    QCOMPARE(m_speaker->texts().constLast(), u"Seconda riga."_s);
}

void OwnVoiceTest::inConversationSaysWhatIsAskedFor()
{
    turnOn();
    m_announcer->setInConversation(true);
    m_announcer->post(notice(ring));
    m_announcer->pace();
    m_voice->sayHere(u"Riga."_s, u"Riga."_s); // moved by itself
    m_voice->echo(u"parola"_s);
    QVERIFY(!QTest::qWaitFor([this] { return !m_speaker->said.isEmpty(); }, 200));
    m_announcer->post(notice(words::plain(u"Linea."_s), true));
    QCOMPARE(m_speaker->texts(), QStringList{u"Linea."_s});
    QCOMPARE(m_speaker->said.constLast().quieterBy, 6.0);
    m_voice->noteKey();
    m_voice->sayHere(u"Riga."_s, u"Riga."_s);
    QTRY_COMPARE(m_speaker->texts().constLast(), u"Riga."_s);
}

void OwnVoiceTest::echoesWords()
{
    turnOn();
    QLineEdit field;
    const FocusWords focus(*m_voice);
    field.show();
    QApplication::setActiveWindow(&field);
    field.setFocus();
    QTRY_COMPARE(m_speaker->said.size(), 1);
    QTest::keyClicks(&field, u"due pax"_s);
    QTest::keyClick(&field, Qt::Key_Backspace);
    QTest::keyClicks(&field, u"role "_s);
    QCOMPARE(m_speaker->texts().mid(1), (QStringList{u"due"_s, u"parole"_s}));
    m_devices->markHeadset(false);
    QTest::keyClicks(&field, u"segrete "_s);
    QCOMPARE(m_speaker->said.size(), 3);
}

void OwnVoiceTest::rowsHaveTheirDiscreetWords()
{
    QListWidget list;
    list.setAccessibleName(u"Coda"_s);
    auto *item = new QListWidgetItem(u"347 123 4567"_s, &list);
    QCOMPARE(FocusWords::of(list.model()->index(0, 0)),
             (FocusWords::Words{u"347 123 4567."_s, QString()}));
    item->setData(Qt::AccessibleTextRole, u"3 4 7, 1 2 3, 4 5 6 7, presa da te."_s);
    item->setData(ui::DiscreetTextRole, u"Un utente, presa da te."_s);
    list.setCurrentRow(0);
    QCOMPARE(FocusWords::of(list),
             (FocusWords::Words{u"Coda, 3 4 7, 1 2 3, 4 5 6 7, presa da te."_s,
                                u"Coda, Un utente, presa da te."_s}));
}

QTEST_MAIN(OwnVoiceTest)
#include "tst_ownvoice.moc"
