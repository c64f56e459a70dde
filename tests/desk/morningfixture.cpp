#include "tests/desk/morningfixture.h"

#include <QJsonDocument>
#include <QTest>

namespace support {

using namespace Qt::StringLiterals;

namespace {

constexpr int startTime = 120'000;

} // namespace

RunningMorning::RunningMorning(const QStringList &arguments)
{
    QObject::connect(&m_process, &QProcess::readyReadStandardError, &m_process,
                     [this] { m_errors += QString::fromUtf8(m_process.readAllStandardError()); });
    m_process.start(QStringLiteral(PROGRAM_FOLDER "/richiamate-exchange"), arguments);
}

RunningMorning::~RunningMorning()
{
    m_process.terminate();
    if (!m_process.waitForFinished(startTime))
        m_process.kill();
}

QString RunningMorning::training()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(startTime))
            return {};
    }
    const auto told = QJsonDocument::fromJson(m_process.readLine()).object();
    return told[u"training"_s].toString();
}

QStringList MorningFixture::usual(const QString &service, const QStringList &absent)
{
    QStringList arguments{
        u"train"_s,         u"--no-desk"_s,
        u"--resources"_s,   u"" SOURCE_FOLDER "/resources"_s,
        u"--output"_s,      u"%1/morning-%2"_s.arg(server().parent()).arg(++m_mornings),
        u"--local"_s,       server().directory(),
        u"--directorate"_s, service};
    for (const auto &login : absent)
        arguments += {u"--absent"_s, login};
    return arguments;
}

std::unique_ptr<RunningMorning> MorningFixture::begin(const QString &service,
                                                      const QJsonArray &citizens,
                                                      const QStringList &absent,
                                                      const QStringList &more)
{
    const auto arguments = usual(service, absent);
    const auto script = m_rehearsals.writeScript(u"citizens-%1.json"_s.arg(m_mornings), citizens);
    return std::make_unique<RunningMorning>(
        arguments + QStringList{u"--from"_s, u"09:01"_s, u"--script"_s, script} + more);
}

std::unique_ptr<RunningMorning> MorningFixture::beginDrawn(const QString &service,
                                                           const QStringList &absent,
                                                           const QStringList &more)
{
    return std::make_unique<RunningMorning>(usual(service, absent) + more);
}

bool MorningFixture::answers(const QString &database, const QString &query, const QString &expected,
                             int milliseconds)
{
    const auto holds = [&] { return ask(database, query) == expected; };
    if (QTest::qWaitFor(holds, milliseconds))
        return true;
    qWarning("%s: %s", qPrintable(query), qPrintable(ask(database, query)));
    return false;
}

QJsonObject citizenAt(const QString &time, const QString &number, QJsonObject more)
{
    const auto at = QDateTime(QDate(2026, 10, 5), QTime::fromString(time, u"HH:mm:ss"_s), Qt::UTC)
                        .addSecs(-2 * 3600);
    const QJsonObject usual{{u"at"_s, at.toString(Qt::ISODate)},
                            {u"number"_s, number},
                            {u"option"_s, u"1"_s},
                            {u"menuSeconds"_s, 5},
                            {u"patienceSeconds"_s, 300},
                            {u"talkSeconds"_s, 600},
                            {u"topic"_s, u"CF"_s},
                            {u"whenRung"_s, QJsonArray{QJsonObject{{u"answeredBy"_s, u"person"_s},
                                                                   {u"seconds"_s, 6}}}}};
    for (auto each = usual.begin(); each != usual.end(); ++each) {
        if (!more.contains(each.key()))
            more.insert(each.key(), *each);
    }
    return more;
}

} // namespace support
