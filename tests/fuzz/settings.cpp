// The file intake is started with.

#include "app/intake/settings.h"
#include "tests/fuzz/demand.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using base::Error;
using base::Reason;
using base::Result;
using intake::Settings;
using namespace Qt::StringLiterals;

namespace {

const QString file = u"/etc/richiamate/intake.json"_s;

// The files with secrets: none is really read.
Result<QByteArray> secretOf(const QString &name)
{
    demand(name.startsWith(u'/'), "a file is looked for beside the settings");
    if (name.endsWith("nowhere"_L1))
        return base::failure(Error::Kind::Unavailable, Reason::FileNotReadable,
                             u"there is no file "_s + name, {name});
    return name.endsWith("empty"_L1) ? QByteArray(" \n") : QByteArray("secret of " + name.toUtf8());
}

void checkError(const Error &error)
{
    const bool isRead = error.kind == Error::Kind::Unavailable
                        && error.reason == Reason::FileNotReadable;
    const bool isWrong = error.kind == Error::Kind::Invalid && error.reason == Reason::BadValue;
    demand(isRead || isWrong, "an error is of a kind");
    demand(error.detail.trimmed().size() > 10, "an error says what is wrong");
}

void checkAddress(const QUrl &address)
{
    demand(address.isValid() && !address.host().isEmpty(), "an address leads somewhere");
    demand(address.scheme() == "https"_L1 || address.host() == "127.0.0.1"_L1,
           "no secret travels in the open");
    demand(address.userInfo().isEmpty() && !address.hasQuery(), "an address is no more than that");
}

QJsonObject written(const Settings &settings)
{
    QJsonArray directorates;
    for (const auto &address : settings.directorates)
        directorates.append(
            QJsonObject{{u"service"_s, address.service}, {u"user"_s, address.user}});
    QJsonObject object{
        {u"directorates"_s, directorates},
        {u"apiKeyFile"_s, u"key"_s},
        {u"spool"_s, settings.spool},
        {u"spoolAfterMilliseconds"_s, static_cast<qint64>(settings.patience.count())}};
    if (const auto &exchange = settings.exchange) {
        object.insert(
            u"exchange"_s,
            QJsonObject{{u"login"_s, exchange->access.login.toString()},
                        {u"api"_s, exchange->access.api.toString()},
                        {u"client"_s, exchange->access.client},
                        {u"secretFile"_s, u"secret"_s},
                        {u"readEverySeconds"_s, static_cast<qint64>(exchange->interval.count())}});
    }
    return object;
}

// What somebody wrote into the file holds, or is refused: never something else instead.
void checkSaid(const QJsonObject &said, const Settings &settings)
{
    const auto patience = said[u"spoolAfterMilliseconds"];
    demand(patience.isUndefined() || patience.toDouble(-1) == double(settings.patience.count()),
           "the patience is the one that was said");
    const auto every = said[u"exchange"][u"readEverySeconds"];
    demand(every.isUndefined() || !settings.exchange
               || every.toDouble(-1) == double(settings.exchange->interval.count()),
           "the interval is the one that was said");
    const auto spool = said[u"spool"];
    demand(spool.isUndefined() || (spool.isString() && !spool.toString().isEmpty()),
           "the spool is the one that was said");
    for (qsizetype index = 0; index < settings.directorates.size(); ++index) {
        const auto user = said[u"directorates"][index][u"user"];
        demand(user.isUndefined() || user.isString(), "the account is the one that was said");
    }
}

void checkSettings(const Settings &settings)
{
    QSet<QString> services;
    for (const auto &address : settings.directorates)
        services.insert(address.service);
    demand(!services.isEmpty() && services.size() == settings.directorates.size()
               && !services.contains(QString()),
           "each directorate is named once");
    demand(!settings.key.isEmpty() && settings.key == settings.key.trimmed(), "there is a key");
    demand(settings.spool.startsWith(u'/'), "the spool is the same from wherever we start");
    demand(settings.patience.count() >= 100 && settings.patience.count() <= 4000,
           "the exchange is answered in time");
    if (!settings.exchange)
        return;
    checkAddress(settings.exchange->access.login);
    checkAddress(settings.exchange->access.api);
    demand(!settings.exchange->access.client.isEmpty(), "the exchange knows us");
    demand(!settings.exchange->access.secret.isEmpty(), "and we prove it");
    const auto every = settings.exchange->interval.count();
    demand(every >= 1 && every <= 300, "the exchange is asked now and then");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray content(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto settings = intake::parseSettings(file, content, secretOf);
    if (!settings) {
        checkError(settings.error());
        return 0;
    }
    checkSettings(*settings);
    checkSaid(QJsonDocument::fromJson(content).object(), *settings);
    const auto object = written(*settings);
    const auto again = intake::parseSettings(file, QJsonDocument(object).toJson(), secretOf);
    demand(again && written(*again) == object, "what was read and written reads the same");
    return 0;
}
