#include "app/exchange/programs.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

namespace exchange {

using base::Error;
using base::Reason;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostIntakeStarts = 20;
constexpr int endingTime = 5000; // milliseconds

} // namespace

Programs::Programs(QString folder, QObject *parent) : QObject(parent), m_folder(std::move(folder))
{
}

Programs::~Programs()
{
    stop();
}

Result<QJsonObject> Programs::admin(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QDir(m_folder).filePath(u"richiamate-admin"_s), arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0)
        return base::failure(Error::Kind::Broken, Reason::MissingProgram,
                             u"richiamate-admin %1 ended with %2"_s.arg(
                                 arguments.value(0), QString::number(process.exitCode())),
                             {u"richiamate-admin"_s});
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

void Programs::startIntake(const QStringList &arguments)
{
    m_intakeArguments = arguments;
    runIntake();
}

void Programs::runIntake()
{
    m_intake = std::make_unique<QProcess>();
    m_intake->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    watchIntake();
    m_intake->start(QDir(m_folder).filePath(u"richiamate-intake"_s), m_intakeArguments);
    ++m_intakeStarts;
}

// A service manager would start it again; so does a rehearsal, and says so.
void Programs::watchIntake()
{
    connect(m_intake.get(), &QProcess::readyReadStandardOutput, this, [this] {
        while (m_intake->canReadLine()) {
            const auto told = QJsonDocument::fromJson(m_intake->readLine()).object();
            if (told.contains(u"listening"_s))
                Q_EMIT intakeListens(static_cast<quint16>(told[u"listening"].toInt()));
        }
    });
    connect(m_intake.get(), &QProcess::finished, this, [this](int code) {
        if (m_isStopped)
            return;
        qWarning("intake ended (%d)", code);
        if (m_intakeStarts >= mostIntakeStarts)
            Q_EMIT failed(u"intake does not stay up"_s);
        else
            QMetaObject::invokeMethod(this, &Programs::runIntake, Qt::QueuedConnection);
    });
    connect(m_intake.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT failed(u"richiamate-intake is missing beside this program"_s);
    });
}

void Programs::startRobot(const QString &service, const QString &login, const QString &conductor)
{
    auto robot = std::make_unique<QProcess>();
    robot->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    robot->start(
        QCoreApplication::applicationFilePath(),
        {u"staff"_s, u"--service"_s, service, u"--login"_s, login, u"--conductor"_s, conductor});
    m_robots.push_back(std::move(robot));
}

void Programs::startDesk(const QString &trainingFile, const QString &role)
{
    m_desk = std::make_unique<QProcess>();
    m_desk->setProcessChannelMode(QProcess::ForwardedChannels);
    connect(m_desk.get(), &QProcess::finished, this, [this](int code, QProcess::ExitStatus how) {
        if (!m_isStopped)
            Q_EMIT deskEnded(how == QProcess::NormalExit ? code : 1);
    });
    connect(m_desk.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT failed(u"richiamate-desk is missing beside this program"_s);
    });
    QStringList arguments{u"--training"_s, trainingFile};
    if (!role.isEmpty())
        arguments += {u"--role"_s, role};
    m_desk->start(QDir(m_folder).filePath(u"richiamate-desk"_s), arguments);
    m_desk->closeWriteChannel();
}

void Programs::stop()
{
    m_isStopped = true;
    std::vector<QProcess *> running;
    if (m_desk)
        running.push_back(m_desk.get());
    for (const auto &robot : m_robots)
        running.push_back(robot.get());
    if (m_intake)
        running.push_back(m_intake.get());
    for (auto *process : running)
        process->terminate();
    for (auto *process : running) {
        if (process->state() != QProcess::NotRunning && !process->waitForFinished(endingTime))
            process->kill();
    }
}

} // namespace exchange
