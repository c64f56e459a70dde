#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QTemporaryDir>

// The exchange's official JavaScript SDK, driven as a program of its own.
class Sdk
{
public:
    // Runs `script` (record.js, walk.js) at a port of this machine; each line that it says.
    [[nodiscard]] QList<QJsonObject> run(const QString &script, quint16 port,
                                         const QJsonObject &ids);
    // Empty: it ended well.
    [[nodiscard]] QString problem() const { return m_problem; }

private:
    QTemporaryDir m_home; // it reads a settings file from there: there is none
    QString m_problem;
};
