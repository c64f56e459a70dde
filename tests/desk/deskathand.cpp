#include "tests/desk/deskathand.h"

#include <QDeadlineTimer>
#include <QJsonDocument>

namespace support {

using namespace Qt::StringLiterals;

namespace {

constexpr int answerTime = 120'000;

} // namespace

DeskAtHand::DeskAtHand(const QStringList &arguments)
{
    QObject::connect(&m_process, &QProcess::readyReadStandardError, &m_process,
                     [this] { m_errors += QString::fromUtf8(m_process.readAllStandardError()); });
    m_process.start(QStringLiteral(PROGRAM_FOLDER "/drivendesk"), arguments);
    m_process.waitForStarted();
}

DeskAtHand::~DeskAtHand()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(answerTime))
        kill();
}

bool DeskAtHand::isRunning() const
{
    return m_process.state() == QProcess::Running;
}

void DeskAtHand::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool DeskAtHand::close()
{
    m_process.write("press Ctrl+Q\n");
    return m_process.waitForFinished(answerTime) && m_process.exitStatus() == QProcess::NormalExit
           && m_process.exitCode() == 0;
}

QJsonObject DeskAtHand::obey(const QString &line)
{
    m_process.write(line.toUtf8() + '\n');
    return answer();
}

QJsonObject DeskAtHand::answer()
{
    const QDeadlineTimer deadline(answerTime);
    while (!m_process.canReadLine()) {
        if (deadline.hasExpired() || !isRunning())
            return {};
        m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
    }
    return QJsonDocument::fromJson(m_process.readLine()).object();
}

void DeskAtHand::press(const QString &keys)
{
    obey(u"press "_s + keys);
}

void DeskAtHand::beginPress(const QString &keys)
{
    m_process.write("press " + keys.toUtf8() + '\n');
    m_process.waitForBytesWritten();
}

void DeskAtHand::endPress()
{
    answer();
}

void DeskAtHand::type(const QString &text)
{
    obey(u"type "_s + text);
}

void DeskAtHand::picture(const QString &file)
{
    obey(u"picture "_s + file);
}

void DeskAtHand::wear(const QString &colours)
{
    obey(u"wear "_s + colours);
}

QString DeskAtHand::texts()
{
    return obey(u"texts"_s)[u"texts"_s].toString();
}

QString DeskAtHand::faults()
{
    return obey(u"measure"_s)[u"faults"_s].toString();
}

void DeskAtHand::size(int width, int height)
{
    obey(u"size %1x%2"_s.arg(width).arg(height));
}

QJsonObject DeskAtHand::state()
{
    return obey(u"state"_s);
}

QByteArray DeskAtHand::described()
{
    return QJsonDocument(state()).toJson(QJsonDocument::Compact) + m_errors.toUtf8();
}

bool DeskAtHand::shows(const QString &what, const QString &text, int milliseconds)
{
    const auto seen = obey(u"await %1 %2 %3"_s.arg(QString::number(milliseconds), what, text));
    return seen[what].toString().contains(text);
}

} // namespace support
