#include "ui/voice/synthesis.h"

#include <algorithm>
#include <utility>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QString voiceOf(const QString &language)
{
    if (language == u"fr"_s)
        return u"fr-fr"_s;
    return language == u"en"_s ? u"en-gb"_s : language;
}

// The program's own variants, which go with every language.
QString variantOf(Timbre timbre)
{
    switch (timbre) {
    case Timbre::Usual:
        return {};
    case Timbre::Higher:
        return u"+f3"_s;
    case Timbre::Lower:
        return u"+m7"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Synthesis::Synthesis(QObject *parent) : QObject(parent)
{
}

Synthesis::~Synthesis()
{
    drop();
}

QStringList Synthesis::arguments(const Utterance &utterance)
{
    const int speed = std::clamp(utterance.wordsPerMinute, Speaker::slowest, Speaker::fastest);
    return {u"-v"_s,      voiceOf(utterance.language) + variantOf(utterance.timbre),
            u"-s"_s,      QString::number(speed),
            u"-b"_s,      u"1"_s /* UTF-8 */,
            u"-z"_s,      u"--stdin"_s,
            u"--stdout"_s};
}

void Synthesis::begin(const Utterance &utterance)
{
    drop();
    m_process = new QProcess(this);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish(*std::exchange(m_process, nullptr));
    });
    connect(m_process, &QProcess::finished, this,
            [this] { finish(*std::exchange(m_process, nullptr)); });
    m_process->start(u"espeak-ng"_s, arguments(utterance));
    m_process->write(utterance.text.toUtf8());
    m_process->closeWriteChannel();
}

void Synthesis::drop()
{
    if (auto *process = std::exchange(m_process, nullptr)) {
        process->disconnect(this);
        connect(process, &QProcess::finished, process, &QObject::deleteLater);
        process->kill();
    }
}

void Synthesis::finish(QProcess &process)
{
    process.deleteLater();
    const bool isWell = process.error() == QProcess::UnknownError
                        && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    const auto sound = isWell ? soundOfWave(process.readAllStandardOutput()) : std::nullopt;
    if (sound)
        Q_EMIT made(*sound);
    else
        Q_EMIT failed();
}

} // namespace ui
