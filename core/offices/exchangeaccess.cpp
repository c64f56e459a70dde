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

// What may be said of a conversation or of an attempt when it is recorded.
const QStringList outcomes{
    u"informed"_s,          u"handed-over"_s,    u"not-ours"_s,          u"complaint"_s,
    u"other-directorate"_s, u"language-desk"_s,  u"dropped"_s,           u"intervention"_s,
    u"reached"_s,           u"another-person"_s, u"answering-machine"_s, u"engaged"_s,
    u"no-answer"_s,         u"wrong-number"_s,   u"declined"_s,          u"line-dropped"_s};

QMap<QString, QString> parseWrapUpCodes(const Fields &fields)
{
    QMap<QString, QString> codes;
    if (!fields.has(u"wrapUpCodes"_s))
        return codes;
    const auto inside = fields.inside(u"wrapUpCodes"_s);
    const auto object = fields.value(u"wrapUpCodes"_s).toObject();
    for (const auto &outcome : object.keys()) {
        if (!outcomes.contains(outcome))
            inside.refuse(outcome, outcome);
        codes.insert(outcome, inside.requiredText(outcome));
    }
    return codes;
}

} // namespace

ExchangeAccess parseExchangeAccess(const Fields &fields)
{
    ExchangeAccess access{
        address(fields, u"login"_s),      address(fields, u"api"_s),
        fields.requiredText(u"client"_s), fields.number(u"redirectPort"_s, leastPort, 0),
        fields.flag(u"ownsCallbacks"_s),  parseWrapUpCodes(fields)};
    if (!fields.has(u"redirectPort"_s))
        fields.miss(u"redirectPort"_s);
    else if (access.redirectPort > mostPort)
        fields.refuse(u"redirectPort"_s, access.redirectPort);
    return access;
}

QJsonObject written(const ExchangeAccess &access)
{
    QJsonObject codes;
    for (auto each = access.wrapUpCodes.begin(); each != access.wrapUpCodes.end(); ++each)
        codes.insert(each.key(), *each);
    return {{u"login"_s, access.login.toString()},
            {u"api"_s, access.api.toString()},
            {u"client"_s, access.client},
            {u"redirectPort"_s, access.redirectPort},
            {u"ownsCallbacks"_s, access.ownsCallbacks},
            {u"wrapUpCodes"_s, codes}};
}

} // namespace offices
