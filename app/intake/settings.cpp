#include "app/intake/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace intake {

using base::Error;
using base::Reason;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> wrong(const QString &file, const QString &what)
{
    return base::failure(Error::Kind::Invalid, Reason::BadValue, file + u": "_s + what, {file});
}

Result<QByteArray> contentOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(Error::Kind::Unavailable, Reason::FileNotReadable,
                             name + u": "_s + file.errorString(), {name});
    return file.readAll();
}

// Not as QDir does it, to which ":" begins the name of something compiled in.
QString beside(const QString &file, const QString &name)
{
    return QDir::cleanPath(name.startsWith(u'/') ? name
                                                 : QFileInfo(file).absolutePath() + u'/' + name);
}

// What is said holds or is refused; only what is not said is as usual.
int numberOf(const QJsonValue &value, int usual)
{
    return value.isUndefined() ? usual : value.toInt(-1);
}

Result<QString> spoolOf(const QString &file, const QJsonValue &value)
{
    if (!value.isUndefined() && value.toString().isEmpty())
        return wrong(file, u"spool must name a file"_s);
    return beside(file, value.toString(u"intake-spool.sqlite"_s));
}

Result<QList<store::Address>> directoratesOf(const QString &file, const QJsonValue &value)
{
    const auto entries = value.toArray();
    if (entries.isEmpty())
        return wrong(file, u"directorates must list at least one {\"service\", \"user\"}"_s);
    QList<store::Address> directorates;
    QSet<QString> services;
    for (qsizetype index = 0; index < entries.size(); ++index) {
        const auto place = u"directorates[%1]"_s.arg(index);
        const auto service = entries[index][u"service"].toString();
        if (service.isEmpty())
            return wrong(file, place + u".service must name a service of libpq's service file"_s);
        if (services.contains(service))
            return wrong(file, place + u".service is named twice: %1"_s.arg(service));
        services.insert(service);
        const auto user = entries[index][u"user"];
        if (!user.isUndefined() && !user.isString())
            return wrong(file, place + u".user must be the name of an account"_s);
        directorates.append({service, user.toString(), {}});
    }
    return directorates;
}

Result<QByteArray> keyOf(const QString &file, const QString &keyFile, const ReadFile &read)
{
    if (keyFile.isEmpty())
        return wrong(file, u"apiKeyFile must name the file that holds the exchange's key"_s);
    const auto content = read(beside(file, keyFile));
    if (!content)
        return tl::unexpected(content.error());
    const auto key = content->trimmed();
    if (key.isEmpty())
        return wrong(keyFile, u"the key file is empty"_s);
    return key;
}

// A secret travels to it.
QUrl addressOf(const QJsonValue &value)
{
    const QUrl url(value.toString(), QUrl::StrictMode);
    const bool isHere = url.scheme() == "http"_L1 && url.host() == "127.0.0.1"_L1;
    const bool isGood = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
                        && !url.hasQuery() && !url.hasFragment()
                        && (url.scheme() == "https"_L1 || isHere);
    return isGood ? url : QUrl();
}

Result<std::optional<ExchangeSettings>> exchangeOf(const QString &file, const QJsonValue &value,
                                                   const ReadFile &read)
{
    if (value.isUndefined())
        return std::optional<ExchangeSettings>();
    genesys::ServiceAccess access{
        addressOf(value[u"login"]), addressOf(value[u"api"]), value[u"client"].toString(), {}};
    if (access.login.isEmpty() || access.api.isEmpty())
        return wrong(file, u"exchange.login and exchange.api must be https addresses"_s);
    if (access.client.isEmpty())
        return wrong(file, u"exchange.client must name an OAuth client of the exchange"_s);
    const auto secretFile = value[u"secretFile"].toString();
    if (secretFile.isEmpty())
        return wrong(file, u"exchange.secretFile must name the file that holds its secret"_s);
    const auto secret = read(beside(file, secretFile));
    if (!secret)
        return tl::unexpected(secret.error());
    access.secret = secret->trimmed();
    if (access.secret.isEmpty())
        return wrong(secretFile, u"the secret file is empty"_s);
    const int interval = numberOf(value[u"readEverySeconds"], 60);
    if (interval < 1 || interval > 300)
        return wrong(file, u"exchange.readEverySeconds must be a number from 1 to 300"_s);
    return std::optional(ExchangeSettings{std::move(access), std::chrono::seconds(interval)});
}

} // namespace

Result<Settings> readSettings(const QString &file)
{
    return contentOf(file).and_then(
        [&file](const QByteArray &content) { return parseSettings(file, content, contentOf); });
}

Result<Settings> parseSettings(const QString &file, const QByteArray &content, const ReadFile &read)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(content, &problem);
    if (!document.isObject())
        return wrong(
            file,
            u"not a JSON object: %1 at byte %2"_s.arg(problem.errorString()).arg(problem.offset));
    const auto object = document.object();
    auto directorates = directoratesOf(file, object[u"directorates"]);
    if (!directorates)
        return tl::unexpected(directorates.error());
    auto key = keyOf(file, object[u"apiKeyFile"].toString(), read);
    if (!key)
        return tl::unexpected(key.error());
    auto exchange = exchangeOf(file, object[u"exchange"], read);
    if (!exchange)
        return tl::unexpected(exchange.error());
    const int patience = numberOf(object[u"spoolAfterMilliseconds"], 2000);
    if (patience < 100 || patience > 4000)
        return wrong(file, u"spoolAfterMilliseconds must be a number from 100 to 4000"_s);
    auto spool = spoolOf(file, object[u"spool"]);
    if (!spool)
        return tl::unexpected(spool.error());
    return Settings{std::move(*directorates), std::move(*key), std::move(*exchange),
                    std::move(*spool), std::chrono::milliseconds(patience)};
}

} // namespace intake
