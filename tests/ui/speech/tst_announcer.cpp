#include "ui/speech/announcer.h"

#include <QAccessible>
#include <QLabel>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::Announcer;
using ui::Level;
using ui::Politeness;

namespace {

constexpr qint64 perCharacter = 60;

Announcer::Notice notice(const QString &text, Politeness politeness = Politeness::Now,
                         const QString &kind = {}, const QString &item = {})
{
    // Nameless kinds are all different.
    return {kind.isEmpty() ? text : kind, item, politeness, false, {text, text, text}};
}

Announcer::Notice inConversation(Announcer::Notice notice)
{
    notice.duringConversation = true;
    return notice;
}

} // namespace

class AnnouncerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isNotificationWithOneLabel();
    void saysAtOnce();
    void oneSentenceAtATime();
    void showsNothingOlder();
    void keySilencesTheReader();
    void newerStateReplaces();
    void sameKindIsMerged();
    void sameKindOfTwoItemsIsKept();
    void sameKindLaterIsKept();
    void errorsThenRingsGoFirst();
    void idleWaitsForKeys();
    void idleIsRare();
    void oldIdleIsHistory();
    void idleGivesWayToNow();
    void conversationKeepsSilence();
    void silentIsHistory();
    void levels();
    void historyHasTwenty();
    void repeats();
    void goesOnByItself();
    void soundIsNeverAlone_data();
    void soundIsNeverAlone();
    void speaksByOneOutletOnly();

private:
    [[nodiscard]] QStringList said() const;
    [[nodiscard]] QStringList history() const;
    void after(qint64 milliseconds);

    qint64 m_clock = 0;
    std::unique_ptr<QStatusBar> m_bar;
    std::unique_ptr<Announcer> m_announcer;
    std::unique_ptr<QSignalSpy> m_spy;
};

void AnnouncerTest::init()
{
    m_clock = 0;
    m_bar = std::make_unique<QStatusBar>();
    m_announcer = std::make_unique<Announcer>(*m_bar, [this] { return m_clock; });
    m_spy = std::make_unique<QSignalSpy>(m_announcer.get(), &Announcer::said);
}

void AnnouncerTest::cleanup()
{
    m_spy.reset();
    m_announcer.reset();
    m_bar.reset();
}

QStringList AnnouncerTest::said() const
{
    QStringList result;
    for (const auto &arguments : *m_spy)
        result.append(arguments.first().toString());
    return result;
}

QStringList AnnouncerTest::history() const
{
    QStringList result;
    for (const auto &sentence : m_announcer->history())
        result.append(sentence.visual);
    return result;
}

void AnnouncerTest::after(qint64 milliseconds)
{
    m_clock += milliseconds;
    m_announcer->pace();
}

void AnnouncerTest::isNotificationWithOneLabel()
{
    m_announcer->post(notice(u"first"_s));
    const auto labels = m_bar->findChildren<QLabel *>();
    QCOMPARE(labels.size(), 1);
    auto *interface = QAccessible::queryAccessibleInterface(labels.first()->parentWidget());
    QVERIFY(interface != nullptr);
    QCOMPARE(interface->role(), QAccessible::Notification);
    QCOMPARE(interface->text(QAccessible::Name), QString());
    QCOMPARE(interface->childCount(), 1);
    QCOMPARE(interface->child(0)->text(QAccessible::Name), u"first"_s);
    QCOMPARE(interface->child(0)->role(), QAccessible::StaticText);
    QVERIFY(QAccessible::queryAccessibleInterface(m_bar.get())->role()
            != QAccessible::Notification);
}

void AnnouncerTest::saysAtOnce()
{
    m_announcer->post({u"kind"_s, {}, Politeness::Now, false, {u"spoken"_s, u"br"_s, u"both"_s}});
    QCOMPARE(said(), QStringList{u"both"_s});
    QCOMPARE(m_announcer->history().first().speech, u"spoken"_s);
}

void AnnouncerTest::oneSentenceAtATime()
{
    m_announcer->post(notice(u"first"_s));
    m_announcer->post(notice(u"second"_s));
    m_announcer->post(notice(u"third"_s));
    QCOMPARE(said(), QStringList{u"first"_s});
    after(5 * perCharacter - 1);
    QCOMPARE(said().size(), 1);
    after(1);
    QCOMPARE(said(), (QStringList{u"first"_s, u"second"_s}));
    after(6 * perCharacter);
    QCOMPARE(said(), (QStringList{u"first"_s, u"second"_s, u"third"_s}));
}

// The line is read, not heard: what happened last stands there, whatever speech has reached.
void AnnouncerTest::showsNothingOlder()
{
    QSignalSpy shown(m_announcer.get(), &Announcer::shown);
    m_announcer->post({u"a"_s, {}, Politeness::Now, false, {u"one"_s, u"one"_s, u"one"_s}});
    m_announcer->post({u"b"_s, {}, Politeness::Now, false, {u"two"_s, u"two"_s, u"two"_s}});
    m_announcer->post({u"c"_s, {}, Politeness::Now, false, {u"last"_s, u"last"_s, u"last"_s}});
    const QList<QVariantList> inOrder{{u"one"_s}, {u"two"_s}, {u"last"_s}};
    QCOMPARE(shown, inOrder);
    after(4 * perCharacter);
    after(4 * perCharacter);
    QCOMPARE(said(), (QStringList{u"one"_s, u"two"_s, u"last"_s}));
    QCOMPARE(shown, inOrder);
}

void AnnouncerTest::keySilencesTheReader()
{
    m_announcer->post(notice(QString(100, u'x')));
    m_announcer->noteKey();
    m_announcer->post(notice(u"answer"_s));
    after(299);
    QCOMPARE(said().size(), 1);
    after(1);
    QCOMPARE(said().size(), 2);
}

void AnnouncerTest::newerStateReplaces()
{
    m_announcer->post(notice(u"busy"_s));
    m_announcer->post(notice(u"rings"_s, Politeness::Now, u"a"_s, u"call 1"_s));
    m_announcer->post(notice(u"other"_s, Politeness::Now, u"b"_s, u"call 2"_s));
    m_clock += 10;
    m_announcer->post(notice(u"hung up"_s, Politeness::Now, u"c"_s, u"call 1"_s));
    after(1000);
    after(1000);
    after(1000);
    QCOMPARE(said(), (QStringList{u"busy"_s, u"hung up"_s, u"other"_s}));
    QCOMPARE(history().size(), 3);
}

void AnnouncerTest::sameKindIsMerged()
{
    m_announcer->post(notice(QString(100, u'x')));
    m_announcer->post(notice(u"one new"_s, Politeness::Now, u"new"_s));
    after(3000);
    m_announcer->post(notice(u"two new"_s, Politeness::Now, u"new"_s));
    after(3000);
    QCOMPARE(said().last(), u"two new"_s);
    after(3000);
    QCOMPARE(said().size(), 2);
}

void AnnouncerTest::sameKindOfTwoItemsIsKept()
{
    m_announcer->post(notice(u"busy"_s));
    m_announcer->post(notice(u"first"_s, Politeness::Now, u"promise"_s, u"1"_s));
    m_announcer->post(notice(u"second"_s, Politeness::Now, u"promise"_s, u"2"_s));
    after(1000);
    after(1000);
    QCOMPARE(said(), (QStringList{u"busy"_s, u"first"_s, u"second"_s}));
}

void AnnouncerTest::sameKindLaterIsKept()
{
    m_announcer->post(notice(QString(100, u'x')));
    m_announcer->post(notice(u"one new"_s, Politeness::Now, u"new"_s));
    after(3001);
    m_announcer->post(notice(u"two new"_s, Politeness::Now, u"new"_s));
    after(3000);
    after(1000);
    QCOMPARE(said().mid(1), (QStringList{u"one new"_s, u"two new"_s}));
}

void AnnouncerTest::errorsThenRingsGoFirst()
{
    m_announcer->post(notice(u"busy"_s));
    m_announcer->post(notice(u"news"_s));
    m_announcer->post(notice(u"squilla"_s, Politeness::Now, u"ring"_s));
    m_announcer->post(notice(u"no"_s, Politeness::Now, u"error"_s));
    for (int step = 0; step < 3; ++step)
        after(1000);
    QCOMPARE(said(), (QStringList{u"busy"_s, u"no"_s, u"squilla"_s, u"news"_s}));
}

void AnnouncerTest::idleWaitsForKeys()
{
    m_announcer->noteKey();
    m_announcer->post(notice(u"quiet"_s, Politeness::Idle));
    after(799);
    QVERIFY(said().isEmpty());
    m_announcer->noteKey();
    after(799);
    QVERIFY(said().isEmpty());
    after(1);
    QCOMPARE(said(), QStringList{u"quiet"_s});
}

void AnnouncerTest::idleIsRare()
{
    m_announcer->post(notice(u"one"_s, Politeness::Idle));
    m_announcer->post(notice(u"two"_s, Politeness::Idle));
    QCOMPARE(said(), QStringList{u"one"_s});
    after(14999);
    QCOMPARE(said().size(), 1);
    after(1);
    QCOMPARE(said(), (QStringList{u"one"_s, u"two"_s}));
}

void AnnouncerTest::oldIdleIsHistory()
{
    m_announcer->noteKey();
    m_announcer->post(notice(u"stale"_s, Politeness::Idle));
    for (int step = 0; step < 120; ++step) {
        m_announcer->noteKey();
        after(500);
    }
    QVERIFY(history().isEmpty());
    m_announcer->noteKey();
    after(1);
    QCOMPARE(history(), QStringList{u"stale"_s});
    after(5000);
    QVERIFY(said().isEmpty());
}

void AnnouncerTest::idleGivesWayToNow()
{
    m_announcer->post(notice(u"busy"_s));
    m_announcer->post(notice(u"quiet"_s, Politeness::Idle));
    m_announcer->post(notice(u"urgent"_s));
    after(1000);
    after(1000);
    QCOMPARE(said(), (QStringList{u"busy"_s, u"urgent"_s, u"quiet"_s}));
}

void AnnouncerTest::conversationKeepsSilence()
{
    m_announcer->post(notice(u"busy"_s));
    m_announcer->post(notice(u"waiting"_s));
    m_announcer->post(inConversation(notice(u"came back"_s)));
    m_announcer->setInConversation(true);
    QCOMPARE(history(), (QStringList{u"waiting"_s, u"busy"_s}));
    m_announcer->post(notice(u"news"_s));
    m_announcer->post(notice(u"squilla"_s, Politeness::Now, u"ring"_s));
    after(1000);
    after(1000);
    QCOMPARE(said(), (QStringList{u"busy"_s, u"came back"_s}));
    QCOMPARE(history().size(), 5);

    m_announcer->setInConversation(false);
    after(1000);
    QCOMPARE(said().size(), 2);
    m_announcer->post(notice(u"after"_s));
    QCOMPARE(said().last(), u"after"_s);
}

void AnnouncerTest::silentIsHistory()
{
    m_announcer->post(notice(u"told"_s, Politeness::Silent));
    after(1000);
    QVERIFY(said().isEmpty());
    QCOMPARE(history(), QStringList{u"told"_s});
}

void AnnouncerTest::levels()
{
    QCOMPARE(m_announcer->level(), Level::All);
    m_announcer->setLevel(Level::Essential);
    m_announcer->post(notice(u"quiet"_s, Politeness::Idle));
    m_announcer->post(notice(u"urgent"_s));
    after(20000);
    QCOMPARE(said(), QStringList{u"urgent"_s});
    m_announcer->setLevel(Level::SoundsOnly);
    m_announcer->post(notice(u"nothing"_s));
    after(20000);
    QCOMPARE(said().size(), 1);
    QCOMPARE(history(), (QStringList{u"nothing"_s, u"urgent"_s, u"quiet"_s}));
}

void AnnouncerTest::historyHasTwenty()
{
    for (int number = 1; number <= 21; ++number)
        m_announcer->post(notice(u"news %1"_s.arg(number), Politeness::Silent));
    QCOMPARE(history().size(), 20);
    QCOMPARE(history().first(), u"news 21"_s);
    QCOMPARE(history().last(), u"news 2"_s);
}

void AnnouncerTest::repeats()
{
    QCOMPARE(m_announcer->repeat(), QString());
    m_announcer->post(notice(u"first"_s));
    after(1000);
    m_announcer->post(notice(u"second"_s));
    after(1000);
    QCOMPARE(m_announcer->repeat(), u"second"_s);
    m_clock += 2000;
    QCOMPARE(m_announcer->repeat(), u"first"_s);
    QCOMPARE(m_announcer->repeat(), u"first"_s);
    m_clock += 2001;
    QCOMPARE(m_announcer->repeat(), u"second"_s);
    QCOMPARE(said().mid(2), (QStringList{u"second"_s, u"first"_s, u"first"_s, u"second"_s}));
    QCOMPARE(history().size(), 2);
}

// With the real clock, nobody asks it to pace.
void AnnouncerTest::goesOnByItself()
{
    Announcer announcer(*m_bar);
    QSignalSpy spy(&announcer, &Announcer::said);
    announcer.post(notice(u"a"_s));
    announcer.post(notice(u"b"_s));
    announcer.post(notice(u"c"_s, Politeness::Idle));
    QCOMPARE(spy.count(), 1);
    QTRY_COMPARE(spy.count(), 3);
}

void AnnouncerTest::soundIsNeverAlone_data()
{
    QTest::addColumn<Politeness>("politeness");
    QTest::addColumn<Level>("level");
    QTest::addColumn<bool>("isInConversation");
    int row = 0;
    for (const auto politeness : {Politeness::Now, Politeness::Idle, Politeness::Silent}) {
        for (const auto level : {Level::All, Level::Essential, Level::SoundsOnly}) {
            for (const bool isInConversation : {false, true})
                QTest::addRow("%d", ++row) << politeness << level << isInConversation;
        }
    }
}

// Whatever may be said: who does not hear it reads it at the same moment.
void AnnouncerTest::soundIsNeverAlone()
{
    QFETCH(const Politeness, politeness);
    QFETCH(const Level, level);
    QFETCH(const bool, isInConversation);
    m_announcer->setLevel(level);
    m_announcer->setInConversation(isInConversation);
    QStringList seen;
    connect(m_announcer.get(), &Announcer::shown, this, [&](const QString &text) { seen += text; });
    QStringList seenWithSound;
    connect(m_announcer.get(), &Announcer::sounded, this, [&] { seenWithSound = seen; });
    auto ring = notice(u"rings"_s, politeness);
    ring.sound = ui::Earcon::Ring;
    m_announcer->post(ring);
    QCOMPARE(seenWithSound, QStringList{u"rings"_s});
}

void AnnouncerTest::speaksByOneOutletOnly()
{
    class Heard : public ui::Outlet
    {
    public:
        void say(const words::Sentence &sentence) override { texts += sentence.speech; }
        QStringList texts;
    };
    Heard heard;
    const auto *label = m_bar->findChild<QLabel *>();
    m_announcer->speakBy(&heard);
    m_announcer->post(notice(u"first"_s));
    m_announcer->post(notice(u"second"_s));
    after(5 * perCharacter);
    QCOMPARE(heard.texts, QStringList{u"first"_s}); // as long as it takes
    QCOMPARE(label->text(), QString());
    m_announcer->noteEnd();
    after(0);
    QCOMPARE(heard.texts, (QStringList{u"first"_s, u"second"_s}));
    m_announcer->speakBy(nullptr);
    m_announcer->post(notice(u"third"_s));
    QCOMPARE(heard.texts.size(), 2);
    QCOMPARE(label->text(), u"third"_s);
}

QTEST_MAIN(AnnouncerTest)
#include "tst_announcer.moc"
