#include "app/exchange/trainingfile.h"

#include "core/offices/directoratenames.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>

#include <cstdio>

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestAnswer = 2000; // milliseconds

bool isPlayed(const offices::Assignment &assignment)
{
    return assignment.role != offices::Role::Administrator;
}

QJsonArray peopleOf(const offices::Directorate &directorate)
{
    QJsonArray people;
    for (const auto &assignment : directorate.assignments) {
        const auto *office = directorate.office(assignment.office);
        if (isPlayed(assignment))
            people.append(QJsonObject{{u"login"_s, assignment.login},
                                      {u"name"_s, assignment.name},
                                      {u"role"_s, offices::nameOf(offices::roles, assignment.role)},
                                      {u"office"_s, assignment.office},
                                      {u"officeName"_s, office ? office->name : QString()}});
    }
    return people;
}

} // namespace

QString trainingFile(const MorningOptions &options)
{
    return QDir(options.output).filePath(u"training.json"_s);
}

QJsonObject describeTraining(const QString &socket, const QString &serviceFile,
                             const QList<PlayedDirectorate> &directorates)
{
    QJsonArray all;
    for (const auto &directorate : directorates)
        all.append(QJsonObject{{u"service"_s, directorate.service},
                               {u"name"_s, directorate.configuration.name},
                               {u"people"_s, peopleOf(directorate.configuration)}});
    return {{u"socket"_s, socket}, {u"serviceFile"_s, serviceFile}, {u"directorates"_s, all}};
}

QStringList loginsOf(const PlayedDirectorate &directorate)
{
    QStringList logins;
    for (const auto &assignment : directorate.configuration.assignments) {
        if (isPlayed(assignment))
            logins.append(assignment.login);
    }
    return logins;
}

void tellTraining(const QString &trainingFile)
{
    const QJsonObject told{{u"training"_s, trainingFile}};
    std::printf("%s\n", QJsonDocument(told).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

bool isStanding(const QString &trainingFile)
{
    QFile file(trainingFile);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QLocalSocket socket;
    socket.connectToServer(QJsonDocument::fromJson(file.readAll())[u"socket"].toString());
    return socket.waitForConnected(longestAnswer);
}

} // namespace exchange
