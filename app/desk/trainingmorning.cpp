#include "app/desk/trainingmorning.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace desk {

using base::Error;
using base::Reason;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

QList<TrainingSeat> seatsOf(const QJsonObject &training)
{
    QList<TrainingSeat> seats;
    for (const auto &each : training[u"directorates"].toArray()) {
        const auto directorate = each.toObject();
        for (const auto &one : directorate[u"people"].toArray()) {
            const auto person = one.toObject();
            seats.append({directorate[u"service"].toString(), directorate[u"name"].toString(),
                          person[u"login"].toString(), person[u"name"].toString(),
                          person[u"role"].toString(), person[u"office"].toString(),
                          person[u"officeName"].toString()});
        }
    }
    return seats;
}

Result<Seat> seatOf(const QJsonObject &message, const QString &login)
{
    if (message.contains(u"seat"_s)) {
        const auto seat = message[u"seat"].toObject();
        return Seat{QUrl(seat[u"api"].toString()), seat[u"token"].toString().toLatin1()};
    }
    const auto refused = message[u"refused"].toString();
    if (refused == u"taken"_s)
        return base::failure(Error::Kind::Conflict, Reason::ColleagueWasQuicker, refused, {login});
    return base::failure(Error::Kind::NotFound, Reason::NotFound, refused, {login});
}

tl::unexpected<Error> away(const QString &detail)
{
    return base::failure(Error::Kind::Unavailable, Reason::ExchangeAway, detail);
}

} // namespace

Result<std::unique_ptr<TrainingMorning>> TrainingMorning::open(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(Error::Kind::Invalid, Reason::FileNotReadable, file.errorString(),
                             {name});
    const auto document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return base::failure(Error::Kind::Invalid, Reason::NotJson, {}, {name});
    const auto training = document.object();
    const auto seats = seatsOf(training);
    for (const auto key : {"socket"_L1, "serviceFile"_L1}) {
        if (training[key].toString().isEmpty())
            return base::failure(Error::Kind::Invalid, Reason::MissingField, {}, {name, key});
    }
    if (seats.isEmpty())
        return base::failure(Error::Kind::Invalid, Reason::MissingField, {},
                             {name, u"directorates: people"_s});
    std::unique_ptr<TrainingMorning> morning(
        new TrainingMorning(training[u"serviceFile"].toString(), seats));
    // By the event loop, so that whoever opens it can listen first.
    QMetaObject::invokeMethod(
        morning.get(),
        [morning = morning.get(), socket = training[u"socket"].toString()] {
            morning->m_socket.connectToServer(socket);
        },
        Qt::QueuedConnection);
    return morning;
}

TrainingMorning::TrainingMorning(QString serviceFile, QList<TrainingSeat> seats)
    : m_serviceFile(std::move(serviceFile)), m_seats(std::move(seats))
{
    connect(&m_socket, &QLocalSocket::connected, this, &TrainingMorning::ask);
    connect(&m_socket, &QLocalSocket::readyRead, this, &TrainingMorning::read);
    connect(&m_socket, &QLocalSocket::disconnected, this, &TrainingMorning::end);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &TrainingMorning::end);
}

TrainingMorning::~TrainingMorning()
{
    m_socket.disconnect(this);
    answer(away(u"this desk has left"_s));
}

QFuture<Result<Seat>> TrainingMorning::sit(const QString &login)
{
    auto promise = std::make_unique<QPromise<Result<Seat>>>();
    promise->start();
    auto future = promise->future();
    if (m_asked || m_hasEnded) {
        promise->addResult(
            m_hasEnded ? Result<Seat>(away(u"the morning has ended"_s))
                       : Result<Seat>(base::failure(Error::Kind::Conflict, Reason::MoveNotAllowed,
                                                    u"another seat is being asked for"_s)));
        promise->finish();
        return future;
    }
    m_asked = std::move(promise);
    m_wanted = login;
    ask();
    return future;
}

void TrainingMorning::ask()
{
    if (!m_asked || m_socket.state() != QLocalSocket::ConnectedState)
        return;
    const QJsonObject question{{u"sit"_s, m_wanted}};
    m_socket.write(QJsonDocument(question).toJson(QJsonDocument::Compact) + '\n');
}

void TrainingMorning::read()
{
    while (m_socket.canReadLine()) {
        const auto message = QJsonDocument::fromJson(m_socket.readLine()).object();
        if (message.contains(u"seat"_s) || message.contains(u"refused"_s))
            answer(seatOf(message, m_wanted));
    }
}

void TrainingMorning::answer(const Result<Seat> &seat)
{
    if (const auto asked = std::exchange(m_asked, nullptr)) {
        asked->addResult(seat);
        asked->finish();
    }
}

void TrainingMorning::end()
{
    if (std::exchange(m_hasEnded, true))
        return;
    answer(away(m_socket.errorString()));
    Q_EMIT ended();
}

} // namespace desk
