#include "core/offices/exchangeaccess.h"

#include "core/offices/fields.h"

namespace offices {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastPort = 1024;
constexpr int mostPort = 65535;

// A password travels to one of these, and a token to the other.
QUrl address(const Fields &fields, const QString &key)
{
    const auto text = fields.requiredText(key);
    const QUrl url(text, QUrl::StrictMode);
    const bool isHere = url.scheme() == "http"_L1
                        && (url.host() == "127.0.0.1"_L1 || url.host() == "localhost"_L1);
    const bool isGood = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
                        && !url.hasQuery() && !url.hasFragment()
                        && (url.scheme() == "https"_L1 || isHere);
    if (!text.isEmpty() && !isGood)
        fields.refuse(key, text);
    return url;
}

} // namespace

ExchangeAccess parseExchangeAccess(const Fields &fields)
{
    ExchangeAccess access{
        address(fields, u"login"_s), address(fields, u"api"_s), fields.requiredText(u"client"_s),
        fields.number(u"redirectPort"_s, leastPort, 0), fields.flag(u"ownsCallbacks"_s)};
    if (!fields.has(u"redirectPort"_s))
        fields.miss(u"redirectPort"_s);
    else if (access.redirectPort > mostPort)
        fields.refuse(u"redirectPort"_s, access.redirectPort);
    return access;
}

QJsonObject written(const ExchangeAccess &access)
{
    return {{u"login"_s, access.login.toString()},
            {u"api"_s, access.api.toString()},
            {u"client"_s, access.client},
            {u"redirectPort"_s, access.redirectPort},
            {u"ownsCallbacks"_s, access.ownsCallbacks}};
}

} // namespace offices
