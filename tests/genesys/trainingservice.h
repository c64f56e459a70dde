#pragma once

#include "core/genesys/notificationchannel.h"
#include "core/genesys/servicesession.h"
#include "tests/conformance/trainingexchange.h"

// A service of ours at the training exchange, which is patient neither with it nor with channels.
class TrainingService
{
public:
    explicit TrainingService(TrainingExchange &training,
                             const QStringList &permissions = permissionToHear)
        : session({url(training), url(training), client, secret}, quick)
    {
        training.platform().tokens().add({client, secret, {}, permissions});
        training.notifications().setHeartbeat(100);
    }

    static QString topic(const QString &queue)
    {
        return QStringLiteral("v2.routing.queues.%1.conversations").arg(queue);
    }

    static inline const QStringList permissionToHear{
        QStringLiteral("conversation:communication:view")};
    static inline const genesys::ChannelPatience awake{400, 10, 50};
    genesys::ServiceSession session;

private:
    static QUrl url(const TrainingExchange &training)
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(training.port()));
    }

    static inline const QString client = QStringLiteral("a-service");
    static inline const QByteArray secret = QByteArrayLiteral("a secret");
    static inline const genesys::Patience quick{2'000, 10, 50, 4};
};
