#include "tests/support/rehearsalfixture.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

#include <csignal>

namespace support {

using namespace Qt::StringLiterals;

QString Happened::conversation() const
{
    return about[u"conversationId"].toString();
}

RunningRehearsal::RunningRehearsal(const QStringList &arguments, QString output)
    : m_output(std::move(output))
{
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process,
                     [this] { m_printed += m_process.readAllStandardOutput(); });
    QObject::connect(&m_process, &QProcess::readyReadStandardError, &m_process,
                     [this] { m_errors += QString::fromUtf8(m_process.readAllStandardError()); });
    m_process.start(u"" PROGRAM_FOLDER "/richiamate-exchange"_s, arguments);
    m_process.closeWriteChannel();
    if (!m_process.waitForStarted())
        m_errors += m_process.errorString();
}

RunningRehearsal::~RunningRehearsal()
{
    if (!isRunning())
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(30'000))
        m_process.kill();
}

bool RunningRehearsal::isRunning() const
{
    return m_process.state() != QProcess::NotRunning;
}

bool RunningRehearsal::end(int milliseconds)
{
    return QTest::qWaitFor([this] { return !isRunning(); }, milliseconds);
}

void RunningRehearsal::interrupt()
{
    if (isRunning())
        ::kill(static_cast<pid_t>(id()), SIGINT);
}

int RunningRehearsal::status() const
{
    const bool hasEnded = !isRunning() && m_process.exitStatus() == QProcess::NormalExit
                          && m_process.error() != QProcess::FailedToStart;
    return hasEnded ? m_process.exitCode() : -1;
}

QJsonObject RunningRehearsal::figures()
{
    return QJsonDocument::fromJson(m_printed).object();
}

QStringList RunningRehearsal::differences()
{
    QStringList texts;
    for (const auto &each : figures()[u"differences"].toArray())
        texts.append(each.toString());
    return texts;
}

QList<Happened> RunningRehearsal::truth() const
{
    QList<Happened> truth;
    for (const auto &line : contents(file(u"truth.jsonl"_s)).split('\n')) {
        const auto json = QJsonDocument::fromJson(line).object();
        if (!json.isEmpty())
            truth.append({QDateTime::fromString(json[u"at"].toString(), Qt::ISODate).toUTC(),
                          json[u"directorate"].toString(), json[u"what"].toString(),
                          json[u"about"].toObject()});
    }
    return truth;
}

qsizetype RunningRehearsal::lines() const
{
    return contents(file(u"truth.jsonl"_s)).count('\n');
}

bool RehearsalFixture::start()
{
    const auto started = m_server.local({u"start"_s});
    if (started.status != 0)
        qWarning("%s", qPrintable(started.errors));
    return started.status == 0 && started.json()[u"running"].toBool();
}

std::unique_ptr<RunningRehearsal> RehearsalFixture::begin(const QStringList &arguments)
{
    const auto output = m_server.parent() + u"/output-%1"_s.arg(++m_rehearsals);
    return std::make_unique<RunningRehearsal>(
        QStringList{u"rehearse"_s, u"--resources"_s, u"" SOURCE_FOLDER "/resources"_s,
                    u"--output"_s, output, u"--local"_s, m_server.directory()}
            + arguments,
        output);
}

std::unique_ptr<RunningRehearsal> RehearsalFixture::rehearse(const QStringList &arguments)
{
    auto rehearsal = begin(arguments);
    if (!rehearsal->end())
        qWarning("the rehearsal does not end:\n%s", qPrintable(rehearsal->errors()));
    return rehearsal;
}

QString RehearsalFixture::writeScript(const QString &name, const QJsonArray &citizens)
{
    const auto path = m_server.parent() + u'/' + name;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(citizens).toJson()) < 0)
        qWarning("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    return path;
}

QString RehearsalFixture::ask(const QString &database, const QString &query)
{
    const auto answer = runProgram(u"psql"_s,
                                   {u"-XAtc"_s, query, u"-h"_s, m_server.file(u"socket"_s), u"-U"_s,
                                    u"postgres"_s, u"-d"_s, database});
    return answer.status == 0 ? answer.output.section(u'\n', 0, 0) : QString();
}

int rowsExpected(const QList<Happened> &truth, const QString &directorate, QDate day)
{
    const QTimeZone zone("Europe/Rome");
    int rows = 0;
    for (const auto &each : truth) {
        if (each.directorate != directorate || each.at.toTimeZone(zone).date() != day)
            continue;
        const bool isCall = each.what == u"arrived"_s && !each.about.contains(u"attempt"_s);
        const bool isIntervention = each.what == u"did"_s
                                    && each.about[u"act"].toString() == u"intervention"_s;
        rows += isCall || isIntervention || each.what == u"dialled"_s ? 1 : 0;
    }
    return rows;
}

QList<int> rowNumbersInCsv(const QString &file)
{
    QList<int> found;
    auto lines = QString::fromUtf8(contents(file)).split("\r\n"_L1, Qt::SkipEmptyParts);
    lines.removeFirst();
    for (const auto &line : lines)
        found.append(line.section(u';', 0, 0).toInt());
    return found;
}

QList<int> rowNumbersOnPaper(const QString &file)
{
    static const QRegularExpression row(u"^\\f? *(\\d+) +\\d\\d:\\d\\d +\\S"_s,
                                        QRegularExpression::MultilineOption);
    const auto text = runProgram(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    QList<int> found;
    for (auto matches = row.globalMatch(text.output); matches.hasNext();)
        found.append(matches.next().captured(1).toInt());
    return found;
}

std::optional<Happened> find(const QList<Happened> &truth, const QString &what,
                             const QString &conversation)
{
    for (const auto &each : truth) {
        if (each.what == what && each.conversation() == conversation)
            return each;
    }
    return std::nullopt;
}

QString conversationOf(const QList<Happened> &truth, const QString &number)
{
    for (const auto &each : truth) {
        if (each.what == u"arrived"_s && each.about[u"ani"].toString() == number)
            return each.conversation();
    }
    return {};
}

} // namespace support
