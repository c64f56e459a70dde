#include "app/admin/answers.h"
#include "app/admin/configverbs.h"
#include "app/admin/output.h"
#include "core/offices/configurationdiff.h"
#include "core/store/configuration.h"

namespace admin {

using base::Result;
using offices::Directorate;
using namespace Qt::StringLiterals;

namespace {

Result<Directorate> inFile(const QString &file)
{
    return contentOf(file).and_then(offices::parseDirectorate);
}

// Before the first one there is nothing.
Result<Directorate> inForce(const QString &service)
{
    const auto connection = store::Connection::open({service, {}, {}}, u"richiamate-admin"_s);
    if (!connection)
        return tl::unexpected(connection.error());
    const auto told = store::directorateOf(**connection);
    if (!told)
        return tl::unexpected(told.error());
    const auto configuration = told->value("configuration"_L1);
    if (!configuration.isObject())
        return Directorate();
    return offices::parseDirectorate(QJsonDocument(configuration.toObject()).toJson());
}

} // namespace

int tellDifferences(const ConfigRequest &request)
{
    const auto before = request.service.isEmpty() ? inFile(request.files.constFirst())
                                                  : inForce(request.service);
    if (!before)
        return complain(before.error());
    const auto after = inFile(request.files.constLast());
    if (!after)
        return complain(after.error());
    const auto changes = offices::differences(*before, *after);
    for (const auto &change : changes) {
        const auto line = Answer()
                              .text("place"_L1, change.place)
                              .value("before"_L1, change.before)
                              .value("after"_L1, change.after)
                              .json();
        if (const int status = printAnswer(line); status != Answered)
            return status;
    }
    return changes.isEmpty() ? Clean : Differs;
}

} // namespace admin
