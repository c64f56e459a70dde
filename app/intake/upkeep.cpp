#include "app/intake/upkeep.h"

#include "core/store/audit.h"
#include "core/store/openings.h"

#include <QJsonDocument>

namespace intake {

using base::Result;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Upkeep::Upkeep(DirectorateLink &link) : m_link(link)
{
    connect(&m_leases, &QTimer::timeout, this, [this] { (void)m_link.call(u"return_expired"_s); });
    connect(&m_hourly, &QTimer::timeout, this, &Upkeep::tidy);
    connect(&m_sealing, &QTimer::timeout, this, &Upkeep::seal);
    connect(&m_sealing, &QTimer::timeout, this, &Upkeep::closeDay);
    connect(&m_link, &DirectorateLink::connected, this, &Upkeep::tidy);
    connect(&m_link, &DirectorateLink::connected, this, &Upkeep::seal);
    connect(&m_link, &DirectorateLink::configurationChanged, this, [this] {
        extendOpenings();
        eraseExpired();
    });
    m_leases.start(5s); // a dead desk's callback is back soon after its lease of 60 s
    m_hourly.start(1h);
    m_sealing.start(5s); // what is not sealed yet, nobody can prove
}

void Upkeep::tidy()
{
    (void)m_link.call(u"forget_commands"_s);
    extendOpenings();
    eraseExpired();
}

// The first of the day looks also for what came late, and its head leaves the server.
void Upkeep::seal()
{
    if (m_isSealing)
        return;
    m_isSealing = true;
    const auto today = QDate::currentDate();
    m_link.call(u"seal_events"_s, {today != m_anchoredOn && !m_isBehind})
        .then(this, [this, today](const Result<QJsonValue> &head) {
            m_isSealing = false;
            if (head)
                noteSealed(*head, today);
        });
}

void Upkeep::noteSealed(const QJsonValue &head, const QDate &today)
{
    m_isBehind = head[u"more"].toBool();
    if (m_isBehind) {
        QMetaObject::invokeMethod(this, &Upkeep::seal, Qt::QueuedConnection);
        return;
    }
    if (today == m_anchoredOn)
        return;
    m_anchoredOn = today;
    // The system's log keeps it where this database's owner cannot write.
    qInfo("%s: audit anchor: %s", qPrintable(m_link.service()),
          store::lineOf(store::anchorOf(head, QDateTime::currentDateTimeUtc())).constData());
}

// Asked again until the database has closed the day: not before its last opening is over.
void Upkeep::closeDay()
{
    if (m_isClosing || !m_link.isConnected() || !m_link.directorate())
        return;
    const auto now = m_link.now().toTimeZone(m_link.directorate()->hours.zone());
    const auto hour = m_link.directorate()->logSealsAt;
    if (!hour.isValid() || now.time() < hour || now.date() == m_closedUpTo)
        return;
    m_isClosing = true;
    m_link.call(u"seal_due"_s).then(this, [this](const Result<QJsonValue> &closed) {
        m_isClosing = false;
        if (closed)
            m_closedUpTo = QDate::fromString((*closed)[u"sealedUpTo"].toString(), Qt::ISODate);
    });
}

void Upkeep::extendOpenings()
{
    if (!m_link.directorate())
        return;
    const auto today = m_link.now().toTimeZone(m_link.directorate()->hours.zone()).date();
    if (today == m_extendedOn)
        return;
    m_extendedOn = today;
    // Computed aside: 400 days of all offices would hold up the loop that answers the exchange.
    QtFuture::makeReadyFuture()
        .then(&m_aside,
              [directorate = *m_link.directorate(), today] {
                  const auto spans = store::openings(directorate, today,
                                                     today.addDays(store::openingDaysAhead));
                  return QString::fromUtf8(QJsonDocument(spans).toJson(QJsonDocument::Compact));
              })
        .then(this, [this](const QString &spans) { keep(spans); });
}

void Upkeep::keep(const QString &spans)
{
    m_link.call(u"extend_openings"_s, {spans}).then(this, [this](const Result<QJsonValue> &added) {
        if (!added)
            m_extendedOn = {}; // tried again within the hour
    });
}

// Once a day, in the hour after midnight where intake runs through the night.
void Upkeep::eraseExpired()
{
    if (!m_link.directorate())
        return;
    const auto today = m_link.now().toTimeZone(m_link.directorate()->hours.zone()).date();
    if (today == m_erasedOn)
        return;
    m_erasedOn = today;
    eraseNextExpired();
}

// Some hundreds at a time: the exchange's questions go in between.
void Upkeep::eraseNextExpired()
{
    m_link.call(u"erase_expired"_s).then(this, [this](const Result<QJsonValue> &erased) {
        if (!erased)
            m_erasedOn = {}; // tried again within the hour
        else if ((*erased)[u"more"].toBool())
            eraseNextExpired();
    });
}

} // namespace intake
