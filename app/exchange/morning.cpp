#include "app/exchange/messages.h"
#include "app/exchange/morning_async.h"
#include "app/exchange/privatefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QRandomGenerator>

namespace exchange {

using base::Error;
using base::Reason;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

QByteArray newKey()
{
    QByteArray key(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(key.begin(), key.end());
    return key.toHex();
}

} // namespace

Morning::Morning(MorningOptions options)
    : m_options(std::move(options)), m_apiKey(newKey()), m_intake(m_apiKey, m_options.sabotage),
      m_exchange(m_timeline, m_intake, m_truth),
      m_conductor(m_exchange, m_timeline, m_intake, m_truth),
      m_programs(QCoreApplication::applicationDirPath())
{
    // A minute of the stepped clock may last a second: what is limited there is a minute of people.
    m_platform.setRequestsPerMinute(1'000'000);
    connect(&m_programs, &Programs::failed, this, [this](const QString &what) {
        Q_EMIT failed({Error::Kind::Broken, Reason::MissingProgram, what, {}});
    });
    connect(&m_programs, &Programs::intakeListens, this, [this](quint16 port) {
        m_intake.setPort(port);
        m_intakeListens.ring();
    });
}

void Morning::stop()
{
    m_conductor.stop();
    m_programs.stop();
}

QDateTime Morning::beginning() const
{
    return m_directorates.constFirst().eve.from.addSecs(-600);
}

QString Morning::socket() const
{
    return m_sockets.filePath(u"conductor"_s);
}

Result<void> Morning::prepare()
{
    if (!QDir().mkpath(m_options.output))
        return base::failure(Error::Kind::Unavailable, Reason::FileNotWritable, {},
                             {m_options.output});
    return reserveServer()
        .and_then(
            [this] { return m_truth.open(QDir(m_options.output).filePath(u"truth.jsonl"_s)); })
        .and_then([this] { return createDatabases(); })
        .and_then([this](const QJsonObject &training) { return readDirectorates(training); })
        .and_then([this] { return expectCallers(); });
}

// The databases are made anew: never under another morning that is being played on them.
Result<void> Morning::reserveServer()
{
    QStringList arguments{u"local"_s, u"status"_s};
    if (!m_options.local.isEmpty())
        arguments += {u"--directory"_s, m_options.local};
    const auto server = m_programs.admin(arguments);
    if (!server)
        return {}; // it does not run: whoever creates the databases says what to do
    m_lock = std::make_unique<QLockFile>(
        QDir((*server)[u"directory"].toString()).filePath(u"morning.lock"_s));
    m_lock->setStaleLockTime(0);
    if (!m_lock->tryLock())
        return base::failure(Error::Kind::Conflict, Reason::NotAllowed,
                             u"another morning is being prepared or played on this server"_s);
    return {};
}

Result<QJsonObject> Morning::createDatabases()
{
    QStringList arguments{u"training"_s, u"create"_s, u"--begin"_s,
                          m_options.firstDay.addDays(-7).toString(Qt::ISODate) + u"T00:00:00Z"_s};
    if (!m_options.local.isEmpty())
        arguments += {u"--directory"_s, m_options.local};
    for (const auto &name : m_options.directorates)
        arguments.append(QDir(m_options.resources).filePath(u"training/%1.json"_s.arg(name)));
    return m_programs.admin(arguments);
}

Result<void> Morning::readDirectorates(const QJsonObject &training)
{
    m_serviceFile = training[u"serviceFile"].toString();
    qputenv("PGSERVICEFILE", m_serviceFile.toUtf8());
    for (const auto &each : training[u"directorates"].toArray()) {
        const auto directorate = playedDirectorate(each.toObject(), m_options.firstDay);
        if (!directorate)
            return tl::unexpected(directorate.error());
        m_exchange.addDirectorate(directorate->service, directorate->configuration);
        m_conductor.addDatabase(directorate->service, directorate->trainer);
        m_directorates.append(*directorate);
    }
    return {};
}

Result<void> Morning::expectCallers()
{
    return callersOf(m_directorates, m_options).map([this](const QList<Caller> &callers) {
        for (const auto &caller : callers)
            m_exchange.expect(caller.service, caller.citizen);
    });
}

Result<void> Morning::listen()
{
    const auto port = m_platform.listen();
    if (port == 0)
        return base::failure(Error::Kind::Unavailable, Reason::Broken, u"no port on loopback"_s);
    m_api = u"http://127.0.0.1:%1"_s.arg(port);
    return m_conductor.listen(socket());
}

Result<QStringList> Morning::configureIntake()
{
    const auto key = m_sockets.filePath(u"api-key"_s);
    const auto file = m_sockets.filePath(u"intake.json"_s);
    QJsonArray directorates;
    for (const auto &directorate : m_directorates)
        directorates.append(QJsonObject{{u"service"_s, directorate.service},
                                        {u"user"_s, directorate.service + u"_intake"_s}});
    const QJsonObject configuration{{u"directorates"_s, directorates}, {u"apiKeyFile"_s, key}};
    QStringList arguments{u"--config"_s, file};
    if (!m_options.intakeFailPoint.isEmpty())
        arguments += {u"--fail-point"_s, m_options.intakeFailPoint};
    return writePrivate(key, m_apiKey)
        .and_then([&] { return writePrivate(file, QJsonDocument(configuration).toJson()); })
        .map([&] { return arguments; });
}

QJsonObject Morning::beginningOf(const QString &login, const PlayedDirectorate &directorate)
{
    QJsonArray mornings;
    for (const auto &span : shiftsOf(login, directorate))
        mornings.append(QJsonObject{{u"from"_s, text(span.from)}, {u"until"_s, text(span.until)}});
    return {{u"api"_s, m_api},
            {u"token"_s, QString::fromLatin1(m_platform.issueToken(login))},
            {u"mornings"_s, mornings},
            {u"seed"_s, qint64(m_options.seed)}};
}

void Morning::startRobots()
{
    for (const auto &directorate : m_directorates) {
        for (const auto &assignment : directorate.configuration.assignments) {
            if (assignment.role == offices::Role::Administrator
                || m_options.absent.contains(assignment.login))
                continue;
            m_conductor.expectRobot(directorate.service, assignment.login,
                                    beginningOf(assignment.login, directorate));
            m_programs.startRobot(directorate.service, assignment.login, socket());
        }
    }
}

} // namespace exchange
