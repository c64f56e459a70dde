#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QUrl>
#include <QUrlQuery>

class QNetworkAccessManager;

namespace genesys {

struct Token
{
    QByteArray value;
    int seconds = 0; // that it lasts
};

// The exchange's token endpoint (RFC 6749). Nothing of what is sent or answered is in an error or a
// log. `login` is the address before "/oauth"; `authorization` is empty for a public client.
[[nodiscard]] QFuture<base::Result<Token>> requestToken(QNetworkAccessManager &network,
                                                        const QUrl &login, const QUrlQuery &form,
                                                        const QByteArray &authorization = {});
// For a service (RFC 6749, 4.4).
[[nodiscard]] QFuture<base::Result<Token>> requestServiceToken(QNetworkAccessManager &network,
                                                               const QUrl &login,
                                                               const QString &client,
                                                               const QByteArray &secret);

} // namespace genesys
