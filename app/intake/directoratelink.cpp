#include "app/intake/directoratelink.h"

#include "core/offices/hoursjson.h"
#include "core/store/migrator.h"
#include "core/store/rows.h"

#include <QJsonDocument>

#include <utility>

namespace intake {

using base::Error;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostWaitingCalls = 200;
constexpr double fastestClock = 1'000'000; // a damaged spool may say anything

// An error's detail may hold a citizen's number: only the SQLSTATE before it is told.
QString stateOf(const Error &error)
{
    return error.detail.section(u':', 0, 0);
}

} // namespace

DirectorateLink::DirectorateLink(const store::Address &address)
    : m_service(address.service), m_link(address, u"richiamate-intake"_s, {}, mostWaitingCalls)
{
    connect(&m_link, &store::DatabaseLink::directorateArrived, this, &DirectorateLink::read);
    connect(&m_link, &store::DatabaseLink::lost, this, &DirectorateLink::noteLoss);
    connect(&m_link, &store::DatabaseLink::connected, this, [this] {
        m_isConnected = true;
        m_isLost = false;
        qInfo("%s: connected", qPrintable(m_service));
        Q_EMIT connected();
    });
}

QDateTime DirectorateLink::now() const
{
    return m_isTraining ? m_trainingClock.now() : m_systemClock.now();
}

QFuture<Result<QJsonValue>> DirectorateLink::call(const QString &function,
                                                  const QVariantList &arguments)
{
    return m_link.call(function, arguments)
        .then(this, [this, function](const Result<QJsonValue> &answer) {
            if (!answer && answer.error().kind == Error::Kind::Broken)
                qWarning("%s: %s failed, SQLSTATE %s", qPrintable(m_service), qPrintable(function),
                         qPrintable(stateOf(answer.error())));
            return answer;
        });
}

QFuture<void> DirectorateLink::learnStanding(const QString &conversation, const QString &number)
{
    return call(u"standing"_s, {number})
        .then(this, [this, conversation](const Result<QJsonValue> &answer) {
            if (answer)
                m_standings.keep(conversation, *answer);
        });
}

void DirectorateLink::read(const QJsonObject &answer)
{
    m_hasAnswered = true;
    readClock(answer[u"clock"]);
    if (isServable(answer)) {
        readConfiguration(answer);
        readEmergencies(answer);
        if (std::exchange(m_told, answer) != answer)
            Q_EMIT told(answer);
    }
    Q_EMIT tried();
}

void DirectorateLink::recall(const QJsonObject &told)
{
    if (store::numberOf(told[u"schema"]) != store::newestSchemaVersion())
        return;
    m_told = told;
    readClock(told[u"clock"]);
    readConfiguration(told);
    readEmergencies(told);
}

void DirectorateLink::readClock(const QJsonValue &clock)
{
    const auto at = store::instantOf(clock[u"at"]);
    const auto realAt = store::instantOf(clock[u"realAt"]);
    const auto speed = clock[u"speed"].toDouble();
    m_isTraining = at && realAt && speed >= 0 && speed <= fastestClock;
    if (m_isTraining)
        m_trainingClock.set(*at, *realAt, speed);
}

bool DirectorateLink::isServable(const QJsonObject &answer)
{
    const auto schema = store::numberOf(answer[u"schema"]);
    const auto known = store::newestSchemaVersion();
    if (schema == known)
        return true;
    const auto why = u"%1: the database has schema version %2, this program needs %3: "
                     "run richiamate-admin database migrate, or install the program that fits"_s
                         .arg(m_service)
                         .arg(schema)
                         .arg(known);
    qCritical("%s", qPrintable(why));
    m_directorate.reset();
    Q_EMIT configurationChanged();
    Q_EMIT schemaRefused(why);
    return false;
}

void DirectorateLink::readConfiguration(const QJsonObject &answer)
{
    const auto revision = store::numberOf(answer[u"revision"]);
    const auto configuration = answer[u"configuration"];
    if ((revision == m_revision && m_directorate) || !configuration.isObject())
        return;
    auto parsed = offices::parseDirectorate(QJsonDocument(configuration.toObject()).toJson());
    if (!parsed) {
        qCritical("%s: configuration %lld cannot be read, the one before it is kept: %s",
                  qPrintable(m_service), static_cast<long long>(revision),
                  qPrintable(parsed.error().detail));
        return;
    }
    m_directorate = std::move(*parsed);
    m_revision = revision;
    Q_EMIT configurationChanged();
}

// They come and go within one revision of the configuration.
void DirectorateLink::readEmergencies(const QJsonObject &answer)
{
    if (m_directorate && offices::bringEmergencies(answer[u"emergencyClosings"], *m_directorate))
        qInfo("%s: emergency closings: %lld", qPrintable(m_service),
              static_cast<long long>(m_directorate->emergencies.size()));
}

void DirectorateLink::noteLoss(const Error &error)
{
    // What follows the first line may quote a row.
    if (!m_isLost)
        qWarning("%s: the database does not answer: %s", qPrintable(m_service),
                 qPrintable(error.detail.section(u'\n', 0, 0)));
    m_isConnected = false;
    m_isLost = true;
    Q_EMIT tried();
}

} // namespace intake
