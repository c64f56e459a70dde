#include "core/store/configuration.h"

#include "core/offices/directorate.h"
#include "core/store/migrator.h"
#include "core/store/openings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace store {

using base::Error;
using base::Reason;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

QString compact(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

// The file with its defaults said, since SQL knows none. Hours stay as people wrote them: no SQL
// reads them.
QJsonObject completed(const QByteArray &json, const offices::Directorate &directorate)
{
    const auto written = QJsonDocument::fromJson(json).object();
    const auto said = QJsonDocument::fromJson(offices::toJson(directorate)).object();
    auto whole = written;
    for (auto each = said.begin(); each != said.end(); ++each) {
        if (each.key() != "hours"_L1 || !written.contains("hours"_L1))
            whole.insert(each.key(), each.value());
    }
    const auto writtenOffices = written["offices"_L1].toArray();
    auto offices = whole["offices"_L1].toArray();
    for (qsizetype index = 0; index < offices.size(); ++index) {
        auto office = offices[index].toObject();
        const auto hours = writtenOffices[index].toObject()["hours"_L1];
        if (hours.isObject())
            office.insert("hours"_L1, hours);
        offices[index] = office;
    }
    whole.insert("offices"_L1, offices);
    return whole;
}

Result<void> refuseAnother(Connection &connection, const offices::Directorate &directorate)
{
    const auto known = directorateOf(connection);
    if (!known)
        return tl::unexpected(known.error());
    const auto code = known->value("code"_L1).toString();
    if (code == directorate.code)
        return {};
    return base::failure(Error::Kind::Invalid, Reason::BadValue,
                         u"the database is that of the directorate %1"_s.arg(code),
                         {u"code"_s, directorate.code});
}

} // namespace

Result<QJsonObject> directorateOf(Connection &connection)
{
    return connection.call(u"directorate"_s).map([](const QJsonValue &told) {
        return told.toObject();
    });
}

Result<QDate> today(Connection &connection, const QTimeZone &zone)
{
    return connection.value(u"select to_json(api.now()) #>> '{}'"_s).map([&zone](const auto &now) {
        return QDateTime::fromString(now.toString(), Qt::ISODateWithMs).toTimeZone(zone).date();
    });
}

Result<qint64> applyConfiguration(Connection &connection, const QByteArray &json)
{
    const auto directorate = offices::parseDirectorate(json);
    if (!directorate)
        return tl::unexpected(directorate.error());
    if (const auto fits = refuseAnother(connection, *directorate); !fits)
        return tl::unexpected(fits.error());
    const auto day = today(connection, directorate->hours.zone());
    if (!day)
        return tl::unexpected(day.error());
    const auto wanted = applicable(json, *day);
    if (!wanted)
        return tl::unexpected(wanted.error());
    return connection
        .call(u"apply_configuration"_s, {wanted->document, wanted->openings,
                                         QUuid::createUuid().toString(QUuid::WithoutBraces)})
        .map([](const QJsonValue &revision) { return revision.toInteger(); });
}

Result<Applicable> applicable(const QByteArray &json, const QDate &today)
{
    return offices::parseDirectorate(json).map([&](const offices::Directorate &directorate) {
        const auto spans = openings(directorate, today, today.addDays(openingDaysAhead));
        return Applicable{compact(QJsonDocument(completed(json, directorate))),
                          compact(QJsonDocument(spans))};
    });
}

Result<QStringList> missingLogins(Connection &connection, const QStringList &logins)
{
    const auto missing = connection.value(
        u"select cast(coalesce(json_agg(login), '[]') as text) "
        "from json_array_elements_text(cast(? as json)) login where not exists ("
        "select from pg_roles r where r.rolname = login and r.rolcanlogin "
        "and pg_has_role(r.oid, current_database() || '_people', 'member'))"_s,
        {compact(QJsonDocument(QJsonArray::fromStringList(logins)))});
    if (!missing)
        return tl::unexpected(missing.error());
    QStringList names;
    for (const auto &name : QJsonDocument::fromJson(missing->toByteArray()).array())
        names.append(name.toString());
    return names;
}

Result<void> createLogins(Connection &connection, const QString &maintenance,
                          const QStringList &logins)
{
    const auto database = connection.value(u"select current_database()"_s);
    if (!database)
        return tl::unexpected(database.error());
    const auto creator = Connection::open({maintenance, {}, {}}, u"richiamate-admin"_s);
    if (!creator)
        return tl::unexpected(creator.error());
    for (const auto &login : logins) {
        if (auto made = createLogin(**creator, database->toString(), login); !made)
            return made;
    }
    return {};
}

} // namespace store
