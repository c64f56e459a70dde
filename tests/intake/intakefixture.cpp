#include "intakefixture.h"

#include "runningintake.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using base::Result;

namespace {

QJsonObject office(const QString &code, const QString &kind, const QString &queue)
{
    return {{u"code"_s, code}, {u"name"_s, code}, {u"kind"_s, kind}, {u"queue"_s, queue}};
}

QJsonObject step(const QString &office, int rings)
{
    return {{u"office"_s, office}, {u"rings"_s, rings}};
}

QJsonObject option(const QString &key, const QJsonArray &steps)
{
    return {{u"option"_s, key},
            {u"label"_s, key},
            {u"steps"_s, steps},
            {u"callbackOffice"_s, u"CEN"_s}};
}

} // namespace

QByteArray IntakeFixture::configuration(const QString &name, const QString &number)
{
    const QJsonObject json{
        {u"format"_s, 1},
        {u"code"_s, name},
        {u"name"_s, name},
        {u"numbers"_s, QJsonArray{number}},
        {u"offices"_s, QJsonArray{office(u"CEN"_s, u"switchboard"_s, name + u"-cen"_s),
                                  office(u"UT"_s, u"internal"_s, name + u"-ut"_s)}},
        {u"menu"_s, QJsonArray{option(u"1"_s, {step(u"CEN"_s, 5)}),
                               option(u"2"_s, {step(u"UT"_s, 4), step(u"CEN"_s, 6)})}},
        {u"topics"_s, QJsonArray()},
        {u"assignments"_s, QJsonArray()},
    };
    return QJsonDocument(json).toJson();
}

Result<void> IntakeFixture::start()
{
    return m_cluster.start()
        .and_then([this] {
            return m_cluster.writeServiceFile(
                {{u"lago"_s, u"lago"_s}, {u"bosco"_s, u"bosco"_s}, {u"monte"_s, u"monte"_s}});
        })
        .and_then([this] {
            return createDatabase(u"lago"_s, configuration(u"lago"_s, u"+390612345601"_s));
        })
        .and_then([this] {
            return createDatabase(u"bosco"_s, configuration(u"bosco"_s, u"+390612345602"_s));
        });
}

Result<void> IntakeFixture::createDatabase(const QString &name, const QByteArray &json)
{
    support::TrainingDatabase wanted;
    wanted.name = name;
    wanted.configuration = json;
    wanted.programs.insert(name + u"_intake"_s, u"intake"_s);
    wanted.shows = QDateTime::fromString(u"2026-10-05T09:30:00+02:00"_s, Qt::ISODate); // a Monday
    return m_cluster.createTrainingDatabase(wanted);
}

void IntakeFixture::write(const QString &name, const QByteArray &content)
{
    QFile opened(file(name));
    if (!opened.open(QIODevice::WriteOnly) || opened.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(name));
}

QString IntakeFixture::configFor(const QStringList &services)
{
    QJsonArray directorates;
    for (const auto &service : services)
        directorates.append(
            QJsonObject{{u"service"_s, service}, {u"user"_s, service + u"_intake"_s}});
    write(u"key"_s, RunningIntake::key + '\n');
    write(u"intake.json"_s,
          QJsonDocument(QJsonObject{{u"directorates"_s, directorates}, {u"apiKeyFile"_s, u"key"_s}})
              .toJson());
    return file(u"intake.json"_s);
}

std::unique_ptr<store::Connection> IntakeFixture::owner(const QString &database)
{
    auto opened = store::Connection::open({u"postgres"_s, {}, database}, u"richiamate-test"_s);
    if (!opened)
        qFatal("%s: %s", qPrintable(database), qPrintable(opened.error().detail));
    return std::move(*opened);
}

bool IntakeFixture::setClock(const QString &database, const QString &instant)
{
    return owner(database)->call(u"set_clock"_s, {instant, 0.0}).has_value();
}

QVariant IntakeFixture::value(const QString &database, const QString &query)
{
    const auto answer = owner(database)->value(query);
    if (!answer)
        qWarning("%s", qPrintable(answer.error().detail));
    return answer.value_or(QVariant());
}

bool IntakeFixture::run(const QString &database, const QString &script)
{
    const auto done = owner(database)->run(script);
    if (!done)
        qWarning("%s", qPrintable(done.error().detail));
    return done.has_value();
}
