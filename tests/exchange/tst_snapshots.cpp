#include "app/exchange/platform/conversationview.h"
#include "core/genesys/happenings.h"
#include "fakeintake.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <random>

using exchange::Citizen;
using exchange::Exchange;
using exchange::IntakeClient;
using exchange::Timeline;
using exchange::Truth;
using genesys::Happening;
using namespace Qt::StringLiterals;
using State = exchange::Conversation::State;

namespace {

const QString service = u"valdorata"_s;

QString told(const QString &event, const QDateTime &at, const QString &more, const QString &attempt)
{
    return u"%1 %2 %3 %4"_s.arg(event, at.toUTC().toString(Qt::ISODate), more, attempt);
}

QString told(const Happening &happening)
{
    static const QMap<Happening::Kind, QString> kinds{
        {Happening::Kind::Answered, u"answered"_s},
        {Happening::Kind::Transferred, u"transferred"_s},
        {Happening::Kind::Returned, u"returned"_s},
        {Happening::Kind::Ended, u"ended"_s}};
    static const QStringList endings{u"hung-up"_s, u"desk"_s, u"engaged"_s, u"no-answer"_s};
    const auto more = happening.kind == Happening::Kind::Ended
                          ? endings[static_cast<int>(happening.ending)]
                          : happening.queue + u' ' + happening.user;
    return told(kinds[happening.kind], happening.at, more, happening.attempt);
}

// What happened and no flow can know, as the exchange's own truth has it.
QString told(const Truth::Entry &entry)
{
    static const QStringList kinds{u"answered"_s, u"transferred"_s, u"returned"_s};
    static const QStringList endings{u"hung-up"_s, u"desk"_s, u"engaged"_s, u"no-answer"_s};
    const auto reason = entry.about[u"reason"].toString();
    const auto attempt = entry.about[u"attempt"].toString();
    if (kinds.contains(entry.what))
        return told(entry.what, entry.at,
                    entry.about[u"queueId"].toString() + u' ' + entry.about[u"userId"].toString(),
                    attempt);
    return entry.what == "ended"_L1 && endings.contains(reason)
               ? told(entry.what, entry.at, reason, attempt)
               : QString();
}

// A morning in which people press whatever they may press.
class Morning
{
public:
    // Whether the exchange owns the callbacks.
    Morning(quint32 seed, bool isOwned) : m_random(seed), m_isOwned(isOwned)
    {
        m_client.setPort(m_intake.port());
        QFile file(u"" SOURCE_FOLDER "/resources/training/valdorata.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("there is no training directorate");
        const auto directorate = offices::parseDirectorate(file.readAll()).value();
        m_exchange.addDirectorate(service, directorate);
        for (const auto &office : directorate.offices) {
            if (!office.queue.isEmpty())
                m_queues.append(office.queue);
        }
        m_switchboard = directorate.office(u"CEN"_s)->queue;
        m_intake.setRoute({{u"open"_s, true},
                           {u"targetId"_s, m_switchboard},
                           {u"rings"_s, 5},
                           {u"offerCallback"_s, true},
                           {u"callbackQueueId"_s, m_switchboard}});
        m_intake.setAcceptance(
            {{u"accepted"_s, true}, {u"requestId"_s, u"112648"_s}, {u"createCallback"_s, isOwned}});
        for (const auto &assignment : directorate.assignments) {
            if (!m_exchange.user(assignment.login)->queues.isEmpty()
                && !m_logins.contains(assignment.login))
                m_logins.append(assignment.login);
        }
        for (const auto &login : m_logins)
            m_exchange.setOnQueue(login, true);
        QObject::connect(&m_exchange, &Exchange::conversationChanged, &m_exchange,
                         [this](const QString &id) { m_changed.insert(id); });
        for (int count = 0; count < 12; ++count)
            m_exchange.expect(service, citizen(count));
    }

    void play()
    {
        for (int second = 0; second < 700; ++second) {
            m_exchange.setNow(m_begin.addSecs(second));
            while (m_timeline.isDue(m_exchange.now()))
                m_timeline.happenNext();
            QVERIFY(QTest::qWaitFor([this] { return m_client.isIdle(); }));
            if (second < 500)
                press();
            auto changed = std::exchange(m_changed, {}).values();
            changed.sort(); // a set has no order: the same seed plays the same morning
            for (const auto &id : std::as_const(changed)) {
                const auto &call = *m_exchange.conversation(id);
                snapshots[id].append(exchange::nestedView(m_exchange, call));
                m_ringing.removeAll(id);
                if (call.state == State::Ringing || call.state == State::Transferring)
                    m_ringing.append(id);
            }
        }
    }

    // Some of them, some twice, in any order; the last is among them.
    QList<QJsonObject> arrivedOf(const QString &id)
    {
        const auto &all = snapshots[id];
        QList<QJsonObject> arrived{all.constLast()};
        for (const auto &each : all) {
            for (quint32 times = drawn(3); times > 0; --times)
                arrived.append(each);
        }
        std::shuffle(arrived.begin(), arrived.end(), m_random);
        return arrived;
    }

    // Conversations with more than one call.
    [[nodiscard]] qsizetype ringsBack() const
    {
        return std::count_if(snapshots.keyBegin(), snapshots.keyEnd(), [this](const QString &id) {
            return !m_exchange.conversation(id)->earlier.isEmpty();
        });
    }

    QMap<QString, QList<QJsonObject>> snapshots;
    Truth truth;

private:
    quint32 drawn(quint32 below) { return static_cast<quint32>(m_random()) % below; }
    bool happens(int percent) { return static_cast<int>(drawn(100)) < percent; }

    Citizen citizen(int count)
    {
        Citizen citizen;
        citizen.at = m_begin.addSecs(1 + static_cast<int>(drawn(300)));
        citizen.number = u"+3931200000%1"_s.arg(count, 2, 10, QChar(u'0'));
        citizen.option = u"1"_s;
        citizen.menuSeconds = 2;
        citizen.patienceSeconds = static_cast<int>(drawn(60)) + (m_isOwned ? 20 : 0);
        citizen.acceptsCallback = happens(m_isOwned ? 90 : 50);
        citizen.whenRung = {{happens(60) ? u"person"_s : QString(), happens(30), 4}};
        return citizen;
    }

    void press()
    {
        for (const auto &login : m_logins) {
            if (happens(1) && m_exchange.user(login)->conversation.isEmpty())
                (void)m_exchange.dial(login, u"+3931200000%1"_s.arg(drawn(12), 2, 10, QChar(u'0')),
                                      m_queues.constFirst(), QString::number(++m_attempts));
            for (const auto &id : std::as_const(m_ringing)) {
                // Seldom, or nobody would ask to be rung back.
                if (happens(10) && (!m_isOwned || happens(3)))
                    (void)m_exchange.answer(login, id);
            }
            for (const auto &id : m_exchange.openOf(login)) {
                const auto &other = m_logins[drawn(static_cast<quint32>(m_logins.size()))];
                if (happens(3))
                    (void)m_exchange.transfer(
                        login, id, m_queues[drawn(static_cast<quint32>(m_queues.size()))]);
                else if (happens(3))
                    (void)m_exchange.transferToUser(login, id, other);
                else if (happens(1))
                    (void)m_exchange.transferToNumber(login, id, u"+390000000"_s);
                else if (happens(4))
                    (void)m_exchange.hangUp(login, id);
                else if (happens(10))
                    (void)m_exchange.hold(login, id, happens(50));
            }
        }
        if (m_isOwned)
            ringBack();
        if (happens(1))
            m_exchange.loseUser(m_logins.constFirst());
    }

    // Whoever may, picks what waits, rings, and ends it or lets it wait again.
    void ringBack()
    {
        for (const auto &login : m_logins) {
            for (const auto &id : m_exchange.callbacksWaitingIn(m_switchboard)) {
                if (happens(10))
                    (void)m_exchange.assign(login, id);
            }
            for (const auto &id : snapshots.keys()) {
                const auto &call = *m_exchange.conversation(id);
                const auto *share = call.openShare();
                if (!share || share->user != login)
                    continue;
                const auto number = call.callback->number;
                const auto place = call.callback->shares.size() - 1;
                const auto placed = std::count_if(
                    call.stays.begin(), call.stays.end(),
                    [place](const auto &stay) { return stay.share == place; });
                const auto attempts = share->attributes.value(u"attempt"_s);
                const bool isMarked = attempts.split(u' ', Qt::SkipEmptyParts).size() > placed;
                if (!share->picked.isValid())
                    (void)m_exchange.takeCallback(login, id);
                else if (isMarked)
                    (void)m_exchange.dialCallback(login, id, number);
                else if (placed == 0 || happens(5))
                    (void)m_exchange.mark(
                        id, place,
                        {{u"attempt"_s,
                          u"%1 %2"_s.arg(attempts, QString::number(1000 + ++m_attempts))
                              .trimmed()}});
                else if (happens(20))
                    (void)(happens(60)
                               ? m_exchange.reschedule(login, id, m_exchange.now().addSecs(5))
                               : m_exchange.endCallback(login, id));
            }
        }
    }

    std::mt19937 m_random;
    bool m_isOwned;
    QDateTime m_begin{QDate(2026, 10, 5), QTime(7, 0), Qt::UTC};
    FakeIntake m_intake;
    Timeline m_timeline;
    IntakeClient m_client{FakeIntake::key, exchange::Sabotage::None};
    Exchange m_exchange{m_timeline, m_client, truth};
    QString m_switchboard;
    QStringList m_queues;
    QStringList m_logins;
    QSet<QString> m_changed;
    QStringList m_ringing;
    int m_attempts = 0;
};

} // namespace

// Whichever snapshots arrive, however often and in whatever order: they tell what happened.
class SnapshotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellWhatHappened_data();
    void tellWhatHappened();
};

void SnapshotsTest::tellWhatHappened_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<bool>("isOwned");
    for (quint32 seed = 1; seed <= 4; ++seed) {
        QTest::addRow("seed %u", seed) << seed << false;
        QTest::addRow("the exchange's callbacks, seed %u", seed) << seed << true;
    }
}

void SnapshotsTest::tellWhatHappened()
{
    QFETCH(quint32, seed);
    QFETCH(bool, isOwned);
    Morning morning(seed, isOwned);
    morning.play();
    QMap<QString, QStringList> happened;
    QSet<QString> declined; // the flow ends these, and knows it
    for (const auto &entry : morning.truth.entries()) {
        const auto id = entry.about[u"conversationId"].toString();
        if (entry.what == "declined"_L1)
            declined.insert(id);
        else if (const auto line = told(entry); !line.isEmpty() && !declined.contains(id))
            happened[id].append(line);
    }
    QVERIFY(happened.size() > 5);
    QCOMPARE(morning.ringsBack() > 3, isOwned);
    for (const auto &id : morning.snapshots.keys()) {
        QStringList read;
        for (const auto &snapshot : morning.arrivedOf(id)) {
            for (const auto &each : genesys::happeningsIn(genesys::conversationOf(snapshot))) {
                if (!read.contains(told(each)))
                    read.append(told(each));
            }
        }
        read.sort();
        auto expected = happened.value(id);
        expected.sort();
        QCOMPARE(read.join(u'\n'), expected.join(u'\n'));
    }
}

QTEST_GUILESS_MAIN(SnapshotsTest)
#include "tst_snapshots.moc"
