#include "app/exchange/rehearsal_async.h"

#include "app/exchange/messages.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <cstdio>

namespace exchange {

using base::Error;
using base::Reason;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr int leftoverShare = 8;  // of a morning's calls come on its eve
constexpr int awayFrom = 10 * 60; // seconds after the first opening
constexpr int awayUntil = 100 * 60;
constexpr int eveMinutes = 35; // of the day before, with nobody at the desks

QByteArray newKey()
{
    QByteArray key(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(key.begin(), key.end());
    return key.toHex();
}

Result<void> writePrivate(const QString &name, const QByteArray &content)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(content) != content.size())
        return base::failure(Error::Kind::Unavailable, Reason::FileNotWritable, file.errorString(),
                             {name});
    return {};
}

Result<offices::Directorate> readConfiguration(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(Error::Kind::Invalid, Reason::FileNotReadable, file.errorString(),
                             {name});
    return offices::parseDirectorate(file.readAll());
}

quint32 seedOf(quint32 seed, const QString &service, qsizetype day)
{
    return seed * 7919U + static_cast<quint32>(qHash(service, 0))
           + static_cast<quint32>(day) * 104729U;
}

} // namespace

Rehearsal::Rehearsal(RehearsalOptions options)
    : m_options(std::move(options)), m_apiKey(newKey()), m_intake(m_apiKey, m_options.sabotage),
      m_exchange(m_timeline, m_intake, m_truth), m_platform(m_exchange),
      m_conductor(m_exchange, m_timeline, m_intake, m_truth, m_options.speed),
      m_programs(QCoreApplication::applicationDirPath())
{
    connect(&m_programs, &Programs::failed, this, [this](const QString &what) {
        fail({Error::Kind::Broken, Reason::MissingProgram, what, {}});
    });
    connect(&m_programs, &Programs::intakeListens, this, [this](quint16 port) {
        m_intake.setPort(port);
        m_intakeListens.ring();
    });
}

Result<void> Rehearsal::prepare()
{
    if (!QDir().mkpath(m_options.output))
        return base::failure(Error::Kind::Unavailable, Reason::FileNotWritable, {},
                             {m_options.output});
    QStringList arguments{u"training"_s, u"create"_s, u"--begin"_s,
                          m_options.firstDay.addDays(-7).toString(Qt::ISODate) + u"T00:00:00Z"_s};
    if (!m_options.local.isEmpty())
        arguments += {u"--directory"_s, m_options.local};
    for (const auto &name : m_options.directorates)
        arguments.append(QDir(m_options.resources).filePath(u"training/%1.json"_s.arg(name)));
    return m_truth.open(QDir(m_options.output).filePath(u"truth.jsonl"_s))
        .and_then([&] { return m_programs.admin(arguments); })
        .and_then([this](const QJsonObject &training) { return readDirectorates(training); })
        .and_then([this] { return planCitizens(); });
}

Result<void> Rehearsal::readDirectorates(const QJsonObject &training)
{
    qputenv("PGSERVICEFILE", training[u"serviceFile"].toString().toUtf8());
    for (const auto &each : training[u"directorates"].toArray()) {
        const auto told = each.toObject();
        auto configuration = readConfiguration(told[u"configuration"].toString());
        if (!configuration)
            return tl::unexpected(configuration.error());
        Directorate directorate{told[u"service"].toString(), told[u"trainer"].toString(),
                                *configuration};
        const auto days = configuration->hours.spans(m_options.firstDay.addDays(-7),
                                                     m_options.firstDay.addDays(7));
        for (const auto &span : days) {
            const auto day = span.from.toTimeZone(configuration->hours.zone()).date();
            if (day < m_options.firstDay)
                directorate.eve = {span.until.addSecs(-60 * eveMinutes), span.until.addSecs(-300)};
            else if (directorate.mornings.size() < 2)
                directorate.mornings.append(span);
        }
        m_exchange.addDirectorate(directorate.service, directorate.configuration);
        m_conductor.addDatabase(directorate.service, directorate.trainer);
        m_directorates.append(directorate);
    }
    return {};
}

Result<void> Rehearsal::planCitizens()
{
    if (!m_options.script.isEmpty()) {
        const auto citizens = readScript(m_options.script);
        if (!citizens)
            return tl::unexpected(citizens.error());
        for (const auto &citizen : *citizens)
            m_exchange.expect(m_directorates.constFirst().service, citizen);
        return {};
    }
    auto habits = readHabits(QDir(m_options.resources).filePath(u"training/citizens.json"_s));
    if (!habits)
        return tl::unexpected(habits.error());
    habits->callsAMorning = m_options.calls.value_or(habits->callsAMorning);
    auto eveHabits = *habits;
    eveHabits.callsAMorning = habits->callsAMorning / leftoverShare;
    eveHabits.shareBefore = 0;
    eveHabits.shareAfter = 0;
    eveHabits.patienceMean = 300;
    for (const auto &directorate : m_directorates) {
        auto plan = [&](const calendar::Span &span, const Habits &how, qsizetype day) {
            const auto citizens = citizensOf(directorate.configuration, span, how,
                                             seedOf(m_options.seed, directorate.service, day));
            for (const auto &citizen : citizens)
                m_exchange.expect(directorate.service, citizen);
        };
        plan(directorate.eve, eveHabits, 0);
        for (qsizetype day = 0; day < directorate.mornings.size(); ++day)
            plan(directorate.mornings.at(day), *habits, day + 1);
    }
    return {};
}

Result<QStringList> Rehearsal::configureIntake()
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

// Desk staff have other duties: the first morning a whole ring group is called away for a while,
// and promises break.
QList<calendar::Span> Rehearsal::shiftsOf(const QString &login, const Directorate &directorate)
{
    auto shifts = directorate.mornings;
    for (const auto &assignment : directorate.configuration.assignments) {
        const auto *office = directorate.configuration.office(assignment.office);
        if (assignment.login != login || !office || office->kind != offices::OfficeKind::Desks
            || assignment.role != offices::Role::Operator)
            continue;
        auto &first = shifts.front();
        const calendar::Span afterwards{first.from.addSecs(awayUntil), first.until};
        first.until = first.from.addSecs(awayFrom);
        shifts.insert(1, afterwards);
    }
    return shifts;
}

QJsonObject Rehearsal::beginningOf(const QString &login, const Directorate &directorate,
                                   quint16 platformPort)
{
    QJsonArray mornings;
    for (const auto &span : shiftsOf(login, directorate))
        mornings.append(QJsonObject{{u"from"_s, text(span.from)}, {u"until"_s, text(span.until)}});
    return {{u"api"_s, u"http://127.0.0.1:%1"_s.arg(platformPort)},
            {u"token"_s, QString::fromLatin1(m_platform.issueToken(login))},
            {u"mornings"_s, mornings},
            {u"seed"_s, qint64(m_options.seed)},
            {u"runs"_s, m_options.speed > 0}};
}

void Rehearsal::startRobots(quint16 platformPort, const QString &socket)
{
    for (const auto &directorate : m_directorates) {
        for (const auto &assignment : directorate.configuration.assignments) {
            if (assignment.role == offices::Role::Administrator
                || m_options.absent.contains(assignment.login))
                continue;
            m_conductor.expectRobot(directorate.service, assignment.login,
                                    beginningOf(assignment.login, directorate, platformPort));
            m_programs.startRobot(directorate.service, assignment.login, socket);
        }
    }
}

// What the log of a morning must hold: its calls, our attempts, the interventions.
int Rehearsal::rowsOf(const Directorate &directorate, const calendar::Span &morning) const
{
    const auto zone = directorate.configuration.hours.zone();
    const auto day = morning.from.toTimeZone(zone).date();
    int rows = 0;
    for (const auto &entry : m_truth.entries()) {
        const bool isRow = entry.what == u"arrived"_s || entry.what == u"dialled"_s
                           || (entry.what == u"did"_s
                               && entry.about[u"act"].toString() == u"intervention"_s);
        if (isRow && entry.directorate == directorate.service
            && entry.at.toTimeZone(zone).date() == day)
            ++rows;
    }
    return rows;
}

Result<QJsonArray> Rehearsal::printLogs(const Directorate &directorate, QStringList &differences)
{
    QJsonArray logs;
    const auto supervisor = std::find_if(
        directorate.configuration.assignments.begin(), directorate.configuration.assignments.end(),
        [](const offices::Assignment &each) { return each.role == offices::Role::Supervisor; });
    if (supervisor == directorate.configuration.assignments.end())
        return base::failure(Error::Kind::Invalid, Reason::MissingField, {},
                             {directorate.service, u"assignments: supervisor"_s});
    for (const auto &morning : directorate.mornings) {
        const auto day = morning.from.toTimeZone(directorate.configuration.hours.zone()).date();
        const auto name = QDir(m_options.output)
                              .filePath(
                                  u"%1-%2"_s.arg(directorate.service, day.toString(Qt::ISODate)));
        auto log = m_programs.admin({u"log"_s, u"--service"_s, directorate.service, u"--user"_s,
                                     supervisor->login, u"--day"_s, day.toString(Qt::ISODate),
                                     u"--pdf"_s, name + u".pdf"_s, u"--csv"_s, name + u".csv"_s});
        if (!log)
            return tl::unexpected(log.error());
        const int expected = rowsOf(directorate, morning);
        if ((*log)[u"rows"].toInt() != expected)
            differences.append(u"the log of %1 of %2 has %3 rows, the truth %4"_s.arg(
                directorate.service, day.toString(Qt::ISODate),
                QString::number((*log)[u"rows"].toInt()), QString::number(expected)));
        logs.append(*log);
    }
    return logs;
}

QVariantList Rehearsal::daysOf(const Directorate &directorate)
{
    return {directorate.eve.from.addDays(-1).toString(Qt::ISODate),
            directorate.mornings.constLast().until.addDays(1).toString(Qt::ISODate)};
}

Result<void> Rehearsal::add(const Directorate &directorate, const QJsonObject &facts,
                            Figures &figures)
{
    const auto books = reconcile(directorate.service, m_truth.entries(), facts);
    const auto logs = printLogs(directorate, figures.differences);
    if (!logs)
        return tl::unexpected(logs.error());
    for (const auto &difference : books.differences)
        figures.differences.append(directorate.service + u": "_s + difference);
    for (const auto &log : *logs)
        figures.calls += log.toObject()[u"totals"].toObject()[u"received"].toInt();
    figures.directorates.insert(directorate.service,
                                QJsonObject{{u"calls"_s, books.calls},
                                            {u"events"_s, books.events},
                                            {u"accepted"_s, books.accepted},
                                            {u"closed"_s, books.closed},
                                            {u"stillWaiting"_s, books.stillOpen},
                                            {u"attempts"_s, books.attempts},
                                            {u"interventions"_s, books.interventions},
                                            {u"keptUnanswered"_s, books.keptUnanswered},
                                            {u"logs"_s, *logs}});
    return {};
}

QJsonObject Rehearsal::toJson(const Figures &figures) const
{
    for (const auto &difference : figures.differences)
        std::fprintf(stderr, "difference: %s\n", qPrintable(difference));
    return {{u"seed"_s, qint64(m_options.seed)},
            {u"callsInTheMornings"_s, figures.calls},
            {u"directorates"_s, figures.directorates},
            {u"balanced"_s, figures.differences.isEmpty()},
            {u"differences"_s, QJsonArray::fromStringList(figures.differences)}};
}

void Rehearsal::interrupt()
{
    m_isInterrupted = true;
    m_conductor.stop();
    if (!m_hasFinished)
        finish(130);
}

void Rehearsal::fail(const Error &error)
{
    std::fprintf(stderr, "richiamate-exchange: %s %s\n", qPrintable(error.detail),
                 qPrintable(error.arguments.join(u' ')));
    finish(1);
}

void Rehearsal::finish(int status)
{
    if (m_hasFinished)
        return;
    m_hasFinished = true;
    m_conductor.stop();
    m_programs.stop();
    QCoreApplication::exit(status);
}

} // namespace exchange
