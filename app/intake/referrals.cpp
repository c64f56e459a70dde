#include "app/intake/referrals.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace intake {

using base::Result;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

template <class Json> QString compact(const Json &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

Referrals::Referrals(Directory &directory) : m_directory(directory)
{
    connect(&m_timer, &QTimer::timeout, this, &Referrals::carryAll);
    m_timer.start(5s); // the citizen has been told that somebody calls, not that it is this minute
}

// Of two that bear one code neither is told: a citizen must not come to the wrong one.
DirectorateLink *Referrals::linkOf(const QString &code) const
{
    DirectorateLink *found = nullptr;
    for (const auto &link : m_directory.links()) {
        if (!link->directorate() || link->directorate()->code != code)
            continue;
        if (found)
            return nullptr;
        found = link.get();
    }
    return found;
}

void Referrals::introduce()
{
    for (const auto &link : m_directory.links()) {
        if (!link->isConnected() || !link->directorate())
            continue;
        QJsonArray others;
        for (const auto &other : m_directory.links()) {
            const auto &known = other->directorate();
            if (known && other != link && linkOf(known->code))
                others.append(QJsonObject{{u"code"_s, known->code}, {u"name"_s, known->name}});
        }
        (void)link->call(u"meet_neighbours"_s, {compact(others)});
    }
}

void Referrals::carryAll()
{
    for (const auto &link : m_directory.links()) {
        if (!link->isConnected())
            continue;
        auto *from = link.get();
        from->call(u"referrals_on_their_way"_s)
            .then(this, [this, from](const Result<QJsonValue> &waiting) {
                if (!waiting)
                    return;
                for (const auto &referral : waiting->toArray())
                    carry(*from, referral.toObject());
            });
    }
}

void Referrals::carry(DirectorateLink &from, const QJsonObject &referral)
{
    const auto id = referral[u"id"].toString();
    auto *to = linkOf(referral[u"to"].toString());
    if (!to || !to->isConnected() || m_underWay.contains(id))
        return;
    m_underWay.insert(id);
    to->call(u"receive_referral"_s, {compact(referral)})
        .then(this, [this, &from, id](const Result<QJsonValue> &received) {
            if (received)
                return noteArrived(from, id, (*received)[u"requestId"].toString());
            m_underWay.remove(id);
            qWarning("%s: a referral waits: %s", qPrintable(from.service()),
                     qPrintable(received.error().detail.section(u':', 0, 0)));
        });
}

void Referrals::noteArrived(DirectorateLink &from, const QString &referral, const QString &request)
{
    from.call(u"referral_arrived"_s, {referral, request})
        .then(this, [this, referral](const Result<QJsonValue> &) { m_underWay.remove(referral); });
}

} // namespace intake
