#include "core/words/translators.h"
#include "tests/desk/seateddesk.h"
#include "tests/ui/voice/recordingspeaker.h"
#include "ui/voice/focuswords.h"
#include "ui/voice/ownvoice.h"
#include "ui/voice/synthesis.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using calls::CallState;
using calls::HandOverState;
using calls::Line;
using support::SeatedDesk;
using ui::OwnVoice;
using ui::SoundDevices;

namespace {

constexpr int reactionTime = 700; // milliseconds, as the desk keeps it
constexpr int quietTime = 150;    // nothing of the same step comes later than this

enum class Fault { None, Twice, Missing, Untrue };

// Somebody at the desk who does not look: keys go in, and what is heard is written down.
class Listened
{
public:
    explicit Listened(const QString &language);

    // Presses it, and listens until nothing more comes.
    void press(
        const QString &keys, const std::function<bool()> &isDone = [] { return true; });
    void type(const QString &text);
    void happen(const QString &what, const std::function<void()> &event);

private:
    struct Spoken // before anything is built
    {
        explicit Spoken(const QString &language) { translators.speak(language); }
        words::Translators translators;
    };
    Spoken m_language;

public:
    QStringList transcript; // "[F8]", then each sentence on a line of its own
    support::RecordingSpeaker speaker;
    SoundDevices devices{{u"headset"_s, true, ui::Ear::Both}};
    SeatedDesk desk;
    OwnVoice voice{desk.announcer, speaker, devices};
    ui::FocusWords focus{voice};

private:
    void listen(const std::function<bool()> &isDone);
    void react();

    QElapsedTimer m_sinceNews;
    qsizetype m_written = 0;
};

Listened::Listened(const QString &language) : m_language(language)
{
    devices.know({{"1", u"headset"_s, true}});
    desk.session->setLanguage(language);
    voice.setLanguage(language);
    voice.setWanted(true);
    voice.setReader(OwnVoice::Reader::None);
    // As the program does.
    QObject::connect(&desk.window.actions(), &ui::Actions::asked, &voice, [this](ui::Act act) {
        if (act == ui::Act::Repeat)
            desk.announcer.repeat();
    });
    m_sinceNews.start();
}

// Each sentence lasts until the desk has come to rest after it: here it is the order that counts.
void Listened::listen(const std::function<bool()> &isDone)
{
    QElapsedTimer quiet;
    quiet.start();
    const auto isOver = [&] {
        for (; m_written < speaker.said.size(); ++m_written) {
            transcript += u"    "_s + speaker.said.at(m_written).text;
            quiet.restart();
        }
        const bool isQuiet = isDone() && quiet.elapsed() > quietTime;
        if (isQuiet && speaker.isSpeaking) {
            speaker.end();
            quiet.restart();
            return false;
        }
        return isQuiet;
    };
    (void)QTest::qWaitFor(isOver);
}

// A key is for what has been heard.
void Listened::react()
{
    (void)QTest::qWaitFor([this] { return m_sinceNews.elapsed() > reactionTime; });
}

void Listened::press(const QString &keys, const std::function<bool()> &isDone)
{
    react();
    transcript += u"[%1]"_s.arg(keys);
    desk.press(keys);
    listen(isDone);
}

void Listened::type(const QString &text)
{
    transcript += u"(%1)"_s.arg(text);
    desk.type(text);
    listen([] { return true; });
}

void Listened::happen(const QString &what, const std::function<void()> &event)
{
    transcript += u"-- %1"_s.arg(what);
    event();
    m_sinceNews.restart();
    listen([] { return true; });
}

// Rings, is answered, gets its topic and note, and goes to the office.
void transferOne(Listened &listened, Fault fault)
{
    auto &desk = listened.desk;
    auto ringing = desk.call(1, CallState::Ringing);
    ringing.earlier = 2;
    if (fault == Fault::Untrue)
        ringing.earlier = 0;
    if (fault == Fault::Missing)
        desk.announcer.setLevel(ui::Level::SoundsOnly);
    listened.happen(u"it rings"_s, [&] { desk.bring(ringing); });
    desk.announcer.setLevel(ui::Level::All);
    if (fault == Fault::Twice)
        desk.announcer.repeat();
    listened.press(u"F2"_s);
    auto answered = desk.mine(1);
    answered.earlier = 2;
    desk.telephony.effects[u"answer"_s] = [&] { desk.bring(answered); };
    listened.press(u"F8"_s, [&] { return desk.focus() == u"topic"_s; });
    listened.type(u"codice"_s);
    listened.press(u"Return"_s);
    listened.press(u"Ctrl+Shift+N"_s);
    listened.type(u"aspetta da marzo"_s);
    listened.press(u"F2"_s);
    listened.press(u"Shift+F12"_s);
    listened.press(u"F7"_s);
    auto given = desk.handOver(1, HandOverState::Offered);
    given.office = u"UT"_s;
    given.conversation = u"call-1"_s;
    given.call = base::CallId(1);
    given.isFromMe = true;
    desk.commands.effects[u"handOver"_s] = [&] { desk.bring(given); };
    listened.press(u"Return"_s);
    desk.commands.effects[u"saveRecord"_s] = [&] {
        auto saved = answered;
        saved.isRecorded = true;
        saved.state = CallState::Completed;
        saved.hasEnded = true;
        desk.bring(saved);
    };
    listened.happen(u"the office takes it"_s, [&] {
        given.state = HandOverState::Taken;
        desk.bring(given);
    });
}

// Takes the next one, which nobody answers.
void callNext(Listened &listened)
{
    auto &desk = listened.desk;
    desk.commands.effects[u"takeNext"_s] = [&] { desk.bring(desk.claimed(2)); };
    listened.press(u"F8"_s, [&] { return desk.window.place() == ui::Place::Call; });
    desk.commands.effects[u"attemptDialled"_s] = [&] {
        desk.bring(desk.calling(2, Line::Dialling));
    };
    listened.press(u"F8"_s, [&] { return !desk.telephony.asked.filter(u"dial "_s).isEmpty(); });
    listened.happen(u"nobody answers"_s,
                    [&] { desk.bring(desk.calling(2, Line::Ended, u"no-answer"_s)); });
    desk.commands.effects[u"endAttempt"_s] = [&] {
        auto row = desk.waiting(2);
        row.attempts = 1;
        row.notBefore = SeatedDesk::now().addSecs(3600);
        desk.bring(row);
    };
    listened.press(u"F8"_s, [&] { return !desk.commands.asked.filter(u"endAttempt"_s).isEmpty(); });
    listened.press(u"F2"_s);
    listened.press(u"F12"_s);
}

QStringList job(const QString &language, Fault fault = Fault::None,
                QList<ui::Utterance> *said = nullptr)
{
    Listened listened(language);
    listened.happen(u"one waits"_s, [&] { listened.desk.bring(listened.desk.waiting(2)); });
    transferOne(listened, fault);
    callNext(listened);
    if (said != nullptr)
        *said = listened.speaker.said;
    return listened.transcript;
}

QString goldenFile(const QString &language)
{
    return QStringLiteral(SOURCE_FOLDER "/tests/desk/golden/transcript_%1.txt").arg(language);
}

QStringList golden(const QString &language)
{
    QFile file(goldenFile(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

void renew(const QString &language, const QStringList &transcript)
{
    QFile file(goldenFile(language));
    if (file.open(QIODevice::WriteOnly))
        file.write((transcript.join(u'\n') + u'\n').toUtf8());
}

qint64 spokenMilliseconds(const ui::Utterance &utterance)
{
    ui::Synthesis synthesis;
    QSignalSpy made(&synthesis, &ui::Synthesis::made);
    synthesis.begin(utterance);
    return made.wait() ? made.constFirst().constFirst().value<ui::Sound>().milliseconds() : -1;
}

} // namespace

// A morning's two commonest jobs by keys alone and without looking: what is heard, in its order.
// The sentences that are expected can be read in golden/transcript_*.txt.
class TranscriptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysEachThingOnce_data();
    void saysEachThingOnce();
    void noticesPlantedFaults_data();
    void noticesPlantedFaults();
    void isShortEnough_data();
    void isShortEnough();
};

void TranscriptTest::saysEachThingOnce_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Italian") << u"it"_s;
    QTest::newRow("German") << u"de"_s;
}

void TranscriptTest::saysEachThingOnce()
{
    QFETCH(const QString, language);
    const auto actual = job(language);
    if (qEnvironmentVariableIsSet("RICHIAMATE_RENEW_GOLDEN"))
        renew(language, actual);
    const auto expected = golden(language);
    for (qsizetype line = 0; line < std::max(actual.size(), expected.size()); ++line)
        QVERIFY2(actual.value(line) == expected.value(line),
                 qPrintable(u"%1: expected \"%2\" in\n%3"_s.arg(
                     QString::number(line + 1), expected.value(line), actual.join(u'\n'))));
}

void TranscriptTest::noticesPlantedFaults_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("said twice") << Fault::Twice;
    QTest::newRow("not said") << Fault::Missing;
    QTest::newRow("not true") << Fault::Untrue;
}

void TranscriptTest::noticesPlantedFaults()
{
    QFETCH(const Fault, fault);
    QVERIFY(job(u"it"_s, fault) != golden(u"it"_s));
}

void TranscriptTest::isShortEnough_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("it") << u"it"_s;
    QTest::newRow("de") << u"de"_s;
}

// From the ring to what the caller wants, and from F2 to all of it, at espeak-ng's own speed: the
// desk's is faster.
void TranscriptTest::isShortEnough()
{
    QFETCH(QString, language);
    QList<ui::Utterance> said;
    const auto transcript = job(language, Fault::None, &said);
    QCOMPARE(transcript.filter(u"    "_s).size(), said.size());
    const auto lengthOf = [&](const QString &text) {
        auto utterance = said.constFirst();
        utterance.text = text;
        utterance.wordsPerMinute = 175;
        return spokenMilliseconds(utterance);
    };
    const auto told = [](qint64 length, const QString &text) {
        return u"%1 ms: %2"_s.arg(QString::number(length), text).toUtf8();
    };
    const auto wish = u"Operatore di centralino"_s;
    const auto ring = transcript.value(transcript.indexOf(u"-- it rings"_s) + 1).trimmed();
    QVERIFY2(ring.contains(wish), qPrintable(ring));
    const auto untilWish = lengthOf(ring.left(ring.indexOf(wish) + wish.size()));
    QVERIFY2(untilWish > 0 && untilWish <= 2000, told(untilWish, ring).constData());
    for (qsizetype line = 0; line < transcript.size(); ++line) {
        if (transcript.at(line) != u"[F2]"_s)
            continue;
        const auto status = transcript.value(line + 1).trimmed();
        const auto length = lengthOf(status);
        QVERIFY2(length > 0 && length <= 4000, told(length, status).constData());
    }
}

QTEST_MAIN(TranscriptTest)
#include "tst_transcript.moc"
