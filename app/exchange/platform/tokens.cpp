#include "app/exchange/platform/tokens.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int codeSeconds = 60;
constexpr int deskTokenSeconds = 7 * 86'400;

QByteArray drawn()
{
    QByteArray bytes(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return bytes.toHex();
}

PlatformReply oauthError(int status, const QString &error, const QString &description)
{
    return {status, QJsonObject{{u"error"_s, error}, {u"error_description"_s, description}}};
}

QDateTime after(int seconds)
{
    return QDateTime::currentDateTimeUtc().addSecs(seconds);
}

bool isOver(const QDateTime &until)
{
    return QDateTime::currentDateTimeUtc() >= until;
}

QByteArray challengeOf(const QString &verifier)
{
    return QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

const OAuthClient *Tokens::client(const QString &id) const
{
    const auto found = std::find_if(m_clients.begin(), m_clients.end(),
                                    [&id](const OAuthClient &each) { return each.id == id; });
    return found == m_clients.end() ? nullptr : &*found;
}

QByteArray Tokens::issue(const QString &login)
{
    const auto token = drawn();
    m_tokens.insert(token, {{login, {}, true, {}}, after(deskTokenSeconds)});
    return token;
}

void Tokens::revokeAllOf(const QString &login)
{
    m_tokens.removeIf([&login](const auto &token) { return token.value().who.login == login; });
}

std::optional<Identity> Tokens::identityOf(const QByteArray &token) const
{
    const auto found = m_tokens.constFind(token);
    if (found == m_tokens.constEnd() || isOver(found->until))
        return std::nullopt;
    return found->who;
}

bool Tokens::hasAnyOf(const QString &login) const
{
    return std::any_of(m_tokens.begin(), m_tokens.end(),
                       [&login](const Grant &grant) { return grant.who.login == login; });
}

std::optional<QUrl> Tokens::authorize(const QUrlQuery &query,
                                      const std::function<bool(QString)> &isKnown)
{
    const auto value = [&query](const QString &key) {
        return query.queryItemValue(key, QUrl::FullyDecoded);
    };
    const auto *asking = client(value(u"client_id"_s));
    const auto redirect = value(u"redirect_uri"_s);
    if (!asking || !asking->redirects.contains(redirect))
        return std::nullopt;
    QUrl target(redirect);
    QUrlQuery answer;
    answer.addQueryItem(u"state"_s,
                        QString::fromLatin1(QUrl::toPercentEncoding(value(u"state"_s))));
    const auto login = value(u"login_hint"_s);
    if (value(u"response_type"_s) != "code"_L1 || value(u"code_challenge"_s).isEmpty()
        || value(u"code_challenge_method"_s) != "S256"_L1) {
        answer.addQueryItem(u"error"_s, u"invalid_request"_s);
    } else if (!isKnown(login)) {
        answer.addQueryItem(u"error"_s, u"access_denied"_s);
    } else {
        const auto code = drawn();
        m_codes.insert(code, {login, asking->id, redirect, value(u"code_challenge"_s).toLatin1(),
                              after(codeSeconds)});
        answer.addQueryItem(u"code"_s, QString::fromLatin1(code));
    }
    target.setQuery(answer);
    return target;
}

PlatformReply Tokens::token(const QByteArray &authorization, const QByteArray &form)
{
    const QUrlQuery fields(QString::fromLatin1(QByteArray(form).replace('+', "%20")));
    const auto type = fields.queryItemValue(u"grant_type"_s, QUrl::FullyDecoded);
    if (type == "client_credentials"_L1)
        return forService(authorization);
    if (type == "authorization_code"_L1)
        return forPerson(fields);
    return oauthError(400, u"unsupported_grant_type"_s, u"grant type %1"_s.arg(type));
}

PlatformReply Tokens::forService(const QByteArray &authorization)
{
    const auto pair = QByteArray::fromBase64(authorization.mid(6));
    const auto colon = pair.indexOf(':');
    const auto *asking = client(QString::fromUtf8(pair.left(colon)));
    if (!authorization.startsWith("Basic ") || !asking || asking->secret.isEmpty()
        || pair.mid(colon + 1) != asking->secret)
        return oauthError(401, u"invalid_client"_s, u"authentication failed"_s);
    return grant({{}, asking->id, false, asking->permissions}, asking->tokenSeconds);
}

PlatformReply Tokens::forPerson(const QUrlQuery &form)
{
    const auto value = [&form](const QString &key) {
        return form.queryItemValue(key, QUrl::FullyDecoded);
    };
    const auto code = m_codes.take(value(u"code"_s).toLatin1()); // once, right or wrong
    if (code.login.isEmpty() || isOver(code.until) || code.client != value(u"client_id"_s)
        || code.redirect != value(u"redirect_uri"_s)
        || code.challenge != challengeOf(value(u"code_verifier"_s)))
        return oauthError(400, u"invalid_grant"_s, u"authorization code not valid"_s);
    return grant({code.login, code.client, true, {}}, client(code.client)->tokenSeconds);
}

PlatformReply Tokens::grant(const Identity &who, int seconds)
{
    const auto token = drawn();
    m_tokens.insert(token, {who, after(seconds)});
    return {200, QJsonObject{{u"access_token"_s, QString::fromLatin1(token)},
                             {u"token_type"_s, u"bearer"_s},
                             {u"expires_in"_s, seconds}}};
}

} // namespace exchange
