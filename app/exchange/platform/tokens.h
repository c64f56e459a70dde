#pragma once

#include "app/exchange/platform/request.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QUrl>

#include <functional>
#include <optional>

namespace exchange {

// An OAuth client as an administrator of the exchange registers it.
struct OAuthClient
{
    QString id;
    QByteArray secret;         // empty: a public one, which proves itself by PKCE (RFC 7636)
    QStringList redirects;     // exactly these
    QStringList permissions;   // of a service
    int tokenSeconds = 86'400; // real time
};

// The exchange's login: tokens for services by client credentials, for people by an authorization
// code with PKCE. Errors have OAuth's shape (RFC 6749, 5.2), not the API's.
class Tokens
{
public:
    void add(const OAuthClient &client) { m_clients.append(client); }

    // A training desk's own token: known to this process and to the person's desk only.
    [[nodiscard]] QByteArray issue(const QString &login);
    void revokeAllOf(const QString &login);
    void revoke(const QByteArray &token) { m_tokens.remove(token); }
    [[nodiscard]] std::optional<Identity> identityOf(const QByteArray &token) const;
    [[nodiscard]] bool hasAnyOf(const QString &login) const;

    // Where the browser is sent; an error page where that may not be (unknown client or redirect).
    // The stand-in has no passwords: `login_hint` says who signs in.
    [[nodiscard]] std::optional<QUrl> authorize(const QUrlQuery &query,
                                                const std::function<bool(QString)> &isKnown);
    // `authorization` is the header; `form` the body.
    [[nodiscard]] PlatformReply token(const QByteArray &authorization, const QByteArray &form);

private:
    struct Grant
    {
        Identity who;
        QDateTime until; // real time, UTC
    };
    struct Code
    {
        QString login;
        QString client;
        QString redirect;
        QByteArray challenge;
        QDateTime until;
    };

    [[nodiscard]] const OAuthClient *client(const QString &id) const;
    [[nodiscard]] PlatformReply forService(const QByteArray &authorization);
    [[nodiscard]] PlatformReply forPerson(const QUrlQuery &form);
    [[nodiscard]] PlatformReply grant(const Identity &who, int seconds);

    QList<OAuthClient> m_clients;
    QHash<QByteArray, Grant> m_tokens;
    QHash<QByteArray, Code> m_codes;
};

} // namespace exchange
