#include "app/exchange/staff/desk.h"

#include "app/exchange/messages.h"
#include "app/exchange/staff/official_async.h"
#include "app/exchange/staff/supervisor_async.h"
#include "core/genesys/platformclient.h"
#include "core/store/databasecommands.h"
#include "core/store/databasefeed.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>

#include <memory>

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

// Joins database, telephone and conductor for one robot.
class StaffDesk : public QObject
{
public:
    StaffDesk(const QString &service, const QString &login, const QString &conductor)
        : m_login(login), m_link({service, login, {}}, u"richiamate-staff"_s,
                                 {u"call"_s, u"callback"_s, u"hand_over"_s}),
          m_feed(m_link), m_commands(m_link)
    {
        connect(&m_socket, &QLocalSocket::readyRead, this, &StaffDesk::read);
        connect(&m_socket, &QLocalSocket::disconnected, qApp, &QCoreApplication::quit);
        connect(&m_socket, &QLocalSocket::errorOccurred, qApp, [] { QCoreApplication::exit(1); });
        connect(&m_socket, &QLocalSocket::connected, this, [this] {
            send(m_socket, {{u"ready"_s, m_login}});
        });
        connect(&m_feed, &ports::Feed::directorateArrived, this, &StaffDesk::sitDown);
        connect(&m_feed, &ports::Feed::callsArrived, this, &StaffDesk::stir);
        connect(&m_feed, &ports::Feed::callbacksArrived, this, &StaffDesk::stir);
        connect(&m_feed, &ports::Feed::handOversArrived, this, &StaffDesk::stir);
        m_socket.connectToServer(conductor);
    }

private:
    // The link tells its directorate before its first rows: the robot sits down in between and
    // misses none.
    void sitDown(const QJsonObject &told)
    {
        if (m_colleague)
            return;
        const auto document = QJsonDocument(told[u"configuration"].toObject());
        const auto directorate = offices::parseDirectorate(document.toJson());
        if (!directorate) {
            qCritical("the configuration cannot be read: %s",
                      qPrintable(directorate.error().detail));
            QCoreApplication::exit(2);
            return;
        }
        m_directorate = *directorate;
        createColleague();
        send(m_socket, {{u"begun"_s, true}});
    }

    void read()
    {
        while (m_socket.canReadLine()) {
            const auto message = QJsonDocument::fromJson(m_socket.readLine()).object();
            if (message.contains(u"begin"_s)) {
                begin(message[u"begin"].toObject());
            } else if (message.contains(u"step"_s)) {
                m_isStepping = true;
                m_colleague->step(instant(message[u"step"]));
            } else if (message.contains(u"runs"_s)) {
                m_clockRuns = message[u"runs"].toBool();
            } else if (message.contains(u"leave"_s)) {
                QCoreApplication::quit();
            }
        }
    }

    // While the clock runs, what others do is news between two steps.
    void stir()
    {
        if (m_clockRuns && m_colleague && !m_isStepping)
            send(m_socket, {{u"stirred"_s, true}});
    }

    void begin(const QJsonObject &told)
    {
        m_told = told;
        m_telephony = std::make_unique<genesys::PlatformClient>(
            QUrl(told[u"api"].toString()), m_login, told[u"token"].toString().toLatin1());
        m_link.start();
        m_link.keepLeases();
    }

    void createColleague()
    {
        const auto assignment = std::find_if(
            m_directorate->assignments.begin(), m_directorate->assignments.end(),
            [this](const offices::Assignment &each) { return each.login == m_login; });
        if (assignment == m_directorate->assignments.end()) {
            qCritical("%s has no assignment", qPrintable(m_login));
            QCoreApplication::exit(2);
            return;
        }
        const auto desk = deskOf(*assignment, m_told[u"mornings"].toArray());
        const auto seed = static_cast<quint32>(m_told[u"seed"].toInteger());
        const Colleague::Means means{m_feed, m_commands, *m_telephony};
        if (assignment->role == offices::Role::Supervisor)
            m_colleague = std::make_unique<Supervisor>(means, desk, seed);
        else if (assignment->role == offices::Role::Official)
            m_colleague = std::make_unique<Official>(means, desk, seed);
        else
            m_colleague = std::make_unique<DeskWorker>(means, desk, seed);
        connect(m_colleague.get(), &Colleague::idle, this,
                [this](const std::optional<QDateTime> &next, bool hasActed) {
                    m_isStepping = false;
                    send(m_socket, {{u"idle"_s, true},
                                    {u"acted"_s, hasActed},
                                    {u"next"_s, next ? QJsonValue(text(*next)) : QJsonValue()}});
                });
        connect(m_colleague.get(), &Colleague::did, this,
                [this](const QString &act, const QString &conversation) {
                    send(m_socket, {{u"did"_s, act}, {u"conversation"_s, conversation}});
                });
    }

    [[nodiscard]] Colleague::Desk deskOf(const offices::Assignment &assignment,
                                         const QJsonArray &mornings) const
    {
        Colleague::Desk desk;
        desk.login = m_login;
        desk.office = assignment.office;
        if (const auto *office = m_directorate->office(assignment.office))
            desk.queue = office->queue;
        desk.limits = m_directorate->limits;
        for (const auto &each : mornings) {
            const auto span = each.toObject();
            desk.mornings.append({instant(span[u"from"]), instant(span[u"until"])});
        }
        for (const auto &topic : m_directorate->topics) {
            if (!topic.cards.isEmpty())
                desk.cards.insert(topic.code, topic.cards.constFirst().code);
        }
        return desk;
    }

    QString m_login;
    store::DatabaseLink m_link;
    store::DatabaseFeed m_feed;
    store::DatabaseCommands m_commands;
    QLocalSocket m_socket;
    QJsonObject m_told; // where the exchange is, and when
    std::optional<offices::Directorate> m_directorate;
    std::unique_ptr<genesys::PlatformClient> m_telephony;
    std::unique_ptr<Colleague> m_colleague;
    bool m_isStepping = false;
    bool m_clockRuns = false;
};

} // namespace

int staff(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"service"_s, u"Database service."_s, u"name"_s},
                       {u"login"_s, u"Account of the robot."_s, u"name"_s},
                       {u"conductor"_s, u"Local socket of the rehearsal."_s, u"name"_s}});
    if (!parser.parse(arguments) || !parser.isSet(u"login"_s) || !parser.isSet(u"service"_s)
        || !parser.isSet(u"conductor"_s)) {
        qCritical("staff needs --service, --login and --conductor");
        return 2;
    }
    const StaffDesk desk(parser.value(u"service"_s), parser.value(u"login"_s),
                         parser.value(u"conductor"_s));
    return QCoreApplication::exec();
}

} // namespace exchange
