#include "app/admin/answers.h"
#include "app/admin/configverbs.h"
#include "app/admin/output.h"
#include "core/offices/configurationcheck.h"
#include "core/offices/directorate.h"
#include "core/store/configuration.h"
#include "core/words/configuration.h"

namespace admin {

using base::Result;
using namespace Qt::StringLiterals;

namespace {

Result<std::unique_ptr<store::Connection>> opened(const QString &service)
{
    return store::Connection::open({service, {}, {}}, u"richiamate-admin"_s);
}

// Of whoever serves on the day or later; those who have gone need no login.
QStringList loginsOf(const QByteArray &content, const QDate &day)
{
    QStringList logins;
    if (const auto directorate = offices::parseDirectorate(content)) {
        for (const auto &assignment : directorate->assignments) {
            if (!assignment.until || *assignment.until >= day)
                logins.append(assignment.login);
        }
    }
    logins.removeDuplicates();
    return logins;
}

Result<QByteArray> applied(store::Connection &connection, const QByteArray &content,
                           const QDate &day, const ConfigRequest &request)
{
    const auto revision = store::applyConfiguration(connection, content);
    if (!revision)
        return tl::unexpected(revision.error());
    auto missing = store::missingLogins(connection, loginsOf(content, day));
    if (!missing)
        return tl::unexpected(missing.error());
    QStringList created;
    if (!request.maintenance.isEmpty()) {
        if (const auto made = store::createLogins(connection, request.maintenance, *missing); !made)
            return tl::unexpected(made.error());
        created.swap(*missing);
    }
    Answer answer;
    answer.value("revision"_L1, *revision)
        .texts("loginsMissing"_L1, *missing)
        .texts("loginsCreated"_L1, created);
    if (!created.isEmpty())
        answer.text(
            "signIn"_L1,
            words::Words(request.language).text("configuration", words::signInIsPostgres, {}));
    return answer.json();
}

} // namespace

int exportConfiguration(const ConfigRequest &request)
{
    const auto connection = opened(request.service);
    if (!connection)
        return complain(connection.error());
    const auto directorate = store::directorateOf(**connection);
    if (!directorate)
        return complain(directorate.error());
    const auto configuration = directorate->value("configuration"_L1);
    if (!configuration.isObject()) {
        const words::Words words(request.language);
        (void)complain(words.text("configuration", words::noConfigurationYet, {}));
        return Failed;
    }
    return printAnswer(QJsonDocument(configuration.toObject()).toJson().trimmed());
}

int applyConfiguration(const ConfigRequest &request)
{
    const auto &file = request.files.constFirst();
    const auto content = contentOf(file);
    if (!content)
        return complain(content.error());
    const auto connection = opened(request.service);
    if (!connection)
        return complain(connection.error());
    const auto zone = offices::readDirectorate(*content).directorate.hours.zone();
    const auto day = store::today(**connection, zone);
    if (!day)
        return complain(day.error());
    if (tellFindings(file, *content, request.at.isValid() ? request.at : *day, request))
        return HasErrors;
    const auto answer = applied(**connection, *content, *day, request);
    if (!answer)
        return complain(answer.error());
    return printAnswer(*answer);
}

} // namespace admin
