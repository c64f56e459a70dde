#include "sdk.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 90'000; // milliseconds

} // namespace

QList<QJsonObject> Sdk::run(const QString &script, quint16 port, const QJsonObject &ids)
{
    QFile file(m_home.filePath(u"ids.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(ids).toJson()) < 0)
        return {};
    file.close();
    QProcess node;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"NODE_PATH"_s, QStringLiteral(SDK_FOLDER "/node_modules"));
    node.setProcessEnvironment(environment);
    node.start(u"node"_s, {QStringLiteral(SOURCE_FOLDER "/tests/conformance/") + script,
                           QString::number(port), file.fileName()});
    // The exchange answers in this process: its events go on meanwhile.
    const bool hasEnded = QTest::qWaitFor([&] { return node.state() == QProcess::NotRunning; },
                                          longest);
    if (!hasEnded)
        node.kill();
    node.waitForFinished();
    const bool isWell = hasEnded && node.error() == QProcess::UnknownError && node.exitCode() == 0;
    m_problem = isWell ? QString()
                       : u"%1: %2"_s.arg(node.errorString(),
                                         QString::fromUtf8(node.readAllStandardError()));
    QList<QJsonObject> lines;
    for (const auto &line : node.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            lines.append(QJsonDocument::fromJson(line).object());
    }
    return lines;
}
