#include "app/admin/local.h"

#include "app/admin/localserver.h"

#include <QCommandLineParser>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace admin {

namespace {

enum ExitStatus { Done = 0, Failed = 1, Usage = 2, NotRunning = 3 };

void say(FILE *where, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), where);
    std::fputc('\n', where);
    std::fflush(where);
}

QByteArray json(const LocalState &state)
{
    return QJsonDocument(QJsonObject{
                             {u"running"_s, state.isRunning},
                             {u"started"_s, state.wasStarted},
                             {u"socket"_s, state.socket},
                             {u"port"_s, LocalState::port},
                             {u"directory"_s, state.directory},
                             {u"pid"_s, state.isRunning ? QJsonValue(state.process) : QJsonValue()},
                         })
        .toJson(QJsonDocument::Compact);
}

int failed(const base::Error &error)
{
    say(stderr, "richiamate-admin local: " + error.detail.toUtf8());
    return Failed;
}

int answer(const base::Result<LocalState> &state)
{
    if (!state)
        return failed(state.error());
    say(stdout, json(*state));
    return Done;
}

int answerStatus(const base::Result<LocalState> &state)
{
    const int status = answer(state);
    return status == Done && !state->isRunning ? NotRunning : status;
}

QByteArray help()
{
    const QString text = u"Usage: richiamate-admin local ACTION [--directory DIRECTORY]\n"
                         "  start                start the private PostgreSQL, made at the first "
                         "start\n"
                         "  stop                 stop it and wait until it has stopped\n"
                         "  status               say whether it runs (exit status 3: it does not)\n"
                         "  restart --immediate  restart it as a power cut would\n"
                         "  allow LOGIN...       let this account sign in as these logins\n"
                         "The directory is %1 unless said otherwise."_s;
    return text.arg(LocalServer::defaultDirectory()).toUtf8();
}

int usage(const QString &problem)
{
    say(stderr, "richiamate-admin local: " + problem.toUtf8() + '\n' + help());
    return Usage;
}

int act(const LocalServer &server, const QString &action, const QStringList &rest, bool immediate)
{
    if (action == "allow"_L1 && !rest.isEmpty() && !immediate) {
        const auto allowed = server.allowLogins(rest);
        return allowed ? Done : failed(allowed.error());
    }
    if (action == "restart"_L1 && rest.isEmpty() && immediate)
        return answer(server.restartImmediately());
    if (!rest.isEmpty() || immediate)
        return usage(u"%1 is not asked like this"_s.arg(action));
    if (action == "start"_L1)
        return answer(server.start());
    if (action == "stop"_L1)
        return answer(server.stop());
    if (action == "status"_L1)
        return answerStatus(server.state());
    return usage(u"there is no action %1"_s.arg(action));
}

} // namespace

int local(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption directory(u"directory"_s, {}, u"directory"_s);
    const QCommandLineOption immediate(u"immediate"_s);
    const QCommandLineOption manual(u"help"_s);
    parser.addOptions({directory, immediate, manual});
    if (!parser.parse(QStringList{u"local"_s} + arguments))
        return usage(parser.errorText());
    const QStringList words = parser.positionalArguments();
    if (parser.isSet(manual)) {
        say(stdout, help());
        return Done;
    }
    if (words.isEmpty())
        return usage(u"say what to do"_s);
    if (parser.isSet(directory) && parser.value(directory).isEmpty())
        return usage(u"--directory names nothing"_s);
    const LocalServer server(parser.isSet(directory) ? parser.value(directory)
                                                     : LocalServer::defaultDirectory());
    return act(server, words.constFirst(), words.mid(1), parser.isSet(immediate));
}

} // namespace admin
