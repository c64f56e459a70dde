#include "tests/intake/intakefixture.h"
#include "tests/intake/runningintake.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSet>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int perSecond = 200;
constexpr int seconds = 20;

// The exchange: asks at a steady rate, each acceptance over a connection of its own, whether or
// not the ones before are answered. Every tenth is asked a second time.
class Callers
{
public:
    Callers()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { askWhatIsDue(); });
    }

    void begin()
    {
        m_watch.start();
        m_timer.start(5);
    }
    void end()
    {
        m_timer.stop();
        m_took = m_watch.elapsed();
    }
    void setPort(quint16 port) { m_port = port; }

    [[nodiscard]] qint64 took() const { return m_took; } // ms
    [[nodiscard]] int asked() const { return m_asked; }
    [[nodiscard]] int open() const { return m_open; }
    [[nodiscard]] const QSet<QString> &accepted() const { return m_accepted; }
    [[nodiscard]] int spooled() const { return m_spooled; } // accepted without a request's code
    [[nodiscard]] int unanswered() const { return m_unanswered; }
    [[nodiscard]] int refused() const { return m_refused; }
    // Of those answered; in ms.
    [[nodiscard]] qint64 latency(double share) const
    {
        auto sorted = m_latencies;
        std::sort(sorted.begin(), sorted.end());
        return sorted.isEmpty()
                   ? -1
                   : sorted[static_cast<qsizetype>(share * static_cast<double>(sorted.size() - 1))];
    }

private:
    void askWhatIsDue()
    {
        while (m_asked < m_watch.elapsed() * perSecond / 1000) {
            const int which = m_asked % 10 == 9 ? m_asked - 1 : m_asked;
            ask(which);
            ++m_asked;
        }
    }

    void ask(int which)
    {
        const auto conversation = u"call-%1"_s.arg(which);
        const auto body = QJsonDocument({{u"conversationId"_s, conversation},
                                         {u"ani"_s, u"+39333%1"_s.arg(1'000'000 + which)},
                                         {u"queueId"_s, u"lago-cen"_s}})
                              .toJson();
        auto *socket = new QTcpSocket(&m_sockets);
        ++m_open;
        QObject::connect(socket, &QTcpSocket::readyRead, socket,
                         [this, socket, conversation, since = m_watch.elapsed()] {
                             read(*socket, conversation, since);
                         });
        QObject::connect(socket, &QTcpSocket::errorOccurred, socket, [this, socket] {
            ++m_unanswered;
            finish(*socket);
        });
        socket->connectToHost(u"127.0.0.1"_s, m_port);
        socket->write("POST /genesys/v1/callback-accepted HTTP/1.1\r\nHost: x\r\nX-Api-Key: "
                      + RunningIntake::key + "\r\nContent-Length: "
                      + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }

    void read(QTcpSocket &socket, const QString &conversation, qint64 since)
    {
        const auto answer = socket.peek(4096);
        if (!answer.contains('}'))
            return;
        m_latencies.append(m_watch.elapsed() - since);
        const auto body = QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n") + 4));
        if (body[u"accepted"].toBool()) {
            m_accepted.insert(conversation);
            m_spooled += body[u"requestId"].toString().isEmpty() ? 1 : 0;
        } else {
            ++m_refused;
        }
        finish(socket);
    }

    void finish(QTcpSocket &socket)
    {
        socket.disconnect();
        socket.abort();
        socket.deleteLater();
        --m_open;
    }

    QObject m_sockets;
    QTimer m_timer;
    QElapsedTimer m_watch;
    QSet<QString> m_accepted;
    QList<qint64> m_latencies;
    qint64 m_took = 0;
    quint16 m_port = 0;
    int m_asked = 0;
    int m_open = 0;
    int m_spooled = 0;
    int m_unanswered = 0;
    int m_refused = 0;
};

} // namespace

// What was answered "accepted" is in the queue, whoever dies meanwhile.
class AcceptancesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void acceptedIsKeptOnce();

private:
    void killAndRestart(Callers &callers);

    IntakeFixture m_fixture;
    QString m_config;
    std::unique_ptr<RunningIntake> m_intake;
};

void AcceptancesTest::initTestCase()
{
    const auto started = m_fixture.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    m_config = m_fixture.configFor({u"lago"_s});
}

void AcceptancesTest::killAndRestart(Callers &callers)
{
    m_intake->process().kill();
    QVERIFY(m_intake->process().waitForFinished());
    m_intake = std::make_unique<RunningIntake>();
    QVERIFY2(m_intake->start(m_config), qPrintable(m_intake->log()));
    callers.setPort(m_intake->port());
}

// Two outages of a quarter of the acceptances each; a death at a random one of each of four parts.
void AcceptancesTest::acceptedIsKeptOnce()
{
    constexpr quint32 seed = 20261005;
    QRandomGenerator random(seed);
    m_intake = std::make_unique<RunningIntake>();
    QVERIFY2(m_intake->start(m_config), qPrintable(m_intake->log()));
    Callers callers;
    callers.setPort(m_intake->port());
    callers.begin();
    constexpr int part = perSecond * seconds / 4; // acceptances asked
    int begun = 0;
    bool isAway = false;
    for (const bool goesAway : {false, true, false, true}) {
        if (std::exchange(isAway, goesAway) != goesAway) {
            const auto changed = goesAway ? m_fixture.cluster().stop()
                                          : m_fixture.cluster().start();
            QVERIFY2(changed, changed ? "" : qPrintable(changed.error().detail));
        }
        const int dies = begun + random.bounded(part / 10, part - part / 10);
        QTRY_VERIFY_WITH_TIMEOUT(callers.asked() >= dies, 60'000);
        killAndRestart(callers);
        begun += part;
        QTRY_VERIFY_WITH_TIMEOUT(callers.asked() >= begun, 60'000);
    }
    callers.end();
    const auto back = m_fixture.cluster().start();
    QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
    QTRY_COMPARE_WITH_TIMEOUT(callers.open(), 0, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_intake->health().body[u"directorates"][0][u"spooled"].toInt(-1), 0,
                              60'000);

    qInfo("seed %u: %d asked in %lld ms (%lld/s), %lld conversations accepted, %d answers of the "
          "spool, %d refused, %d unanswered, 4 deaths; p50 %lld ms, p99 %lld ms",
          seed, callers.asked(), static_cast<long long>(callers.took()),
          static_cast<long long>(callers.asked() * 1000 / callers.took()),
          static_cast<long long>(callers.accepted().size()), callers.spooled(), callers.refused(),
          callers.unanswered(), static_cast<long long>(callers.latency(0.5)),
          static_cast<long long>(callers.latency(0.99)));
    const auto kept = m_fixture
                          .value(u"lago"_s, u"select string_agg(c.conversation, ' ') from "
                                            "private.callback_request q "
                                            "join private.call c on c.id = q.call_id"_s)
                          .toString()
                          .split(u' ');
    const QSet<QString> conversations(kept.begin(), kept.end());
    QCOMPARE(conversations.size(), kept.size());
    auto lost = callers.accepted();
    lost.subtract(conversations);
    QCOMPARE(lost, QSet<QString>());
    // Every conversation has a number of its own.
    QCOMPARE(m_fixture.value(u"lago"_s, u"select count(*) from private.callback"_s).toInt(),
             static_cast<int>(kept.size()));
    QCOMPARE(m_intake->health().body[u"directorates"][0][u"setAside"].toInt(-1), 0);
    QVERIFY(callers.spooled() > 0);
    QVERIFY(callers.accepted().size() > callers.asked() / 2);
    QVERIFY2(m_intake->terminate(), qPrintable(m_intake->log()));
}

QTEST_GUILESS_MAIN(AcceptancesTest)
#include "tst_acceptances.moc"
