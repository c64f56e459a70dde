#include "core/store/connection.h"

#include <QAtomicInt>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>

namespace store {

using base::Error;
using base::Reason;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

struct Refusal
{
    const char *sqlState;
    Error::Kind kind;
    Reason reason;
};

// The one table from SQLSTATE to reason. RI... are ours (sql/functions).
constexpr Refusal refusals[] = {
    {"RI001", Error::Kind::Refused, Reason::NotAllowed},
    {"RI002", Error::Kind::NotFound, Reason::NotFound},
    {"RI003", Error::Kind::Conflict, Reason::ColleagueWasQuicker},
    {"RI004", Error::Kind::Conflict, Reason::Outdated},
    {"RI005", Error::Kind::Refused, Reason::MoveNotAllowed},
    {"RI006", Error::Kind::Refused, Reason::OutsideAttemptHours},
    {"RI007", Error::Kind::NotFound, Reason::NothingToTake},
    {"RI008", Error::Kind::Invalid, Reason::KeyReused},
    {"RI009", Error::Kind::Refused, Reason::NotTraining},
    {"RI010", Error::Kind::Invalid, Reason::BadValue},
    {"42501", Error::Kind::Refused, Reason::NotAllowed},
    {"28000", Error::Kind::Refused, Reason::NotAllowed},
    {"40001", Error::Kind::Unavailable, Reason::DatabaseAway},
    {"40P01", Error::Kind::Unavailable, Reason::DatabaseAway},
    {"53300", Error::Kind::Unavailable, Reason::DatabaseAway},
    {"55P03", Error::Kind::Unavailable, Reason::DatabaseAway}, // waited too long for a lock
    {"57014", Error::Kind::Unavailable, Reason::DatabaseAway}, // took too long
    {"57P01", Error::Kind::Unavailable, Reason::DatabaseAway},
    {"57P02", Error::Kind::Unavailable, Reason::DatabaseAway},
    {"57P03", Error::Kind::Unavailable, Reason::DatabaseAway},
};

QString placeholders(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

QJsonValue jsonOf(const QVariant &value)
{
    if (value.isNull() || value.toString().isEmpty())
        return QJsonValue::Null;
    const auto text = value.toString().toUtf8();
    const auto document = QJsonDocument::fromJson(text);
    if (document.isObject())
        return document.object();
    if (document.isArray())
        return document.array();
    return QJsonValue::fromVariant(value);
}

QString connectOptions(const Address &address, const QString &program)
{
    QStringList options{u"service=%1"_s.arg(address.service), u"application_name=%1"_s.arg(program),
                        u"connect_timeout=3"_s,
                        u"sslmode=verify-full"_s, // sockets of this computer have none
                        u"tcp_user_timeout=5000"_s, u"keepalives_idle=10"_s,
                        // Compiling a figure's query (jit) takes a hundred times as long as it.
                        u"options='-c statement_timeout=15000 -c lock_timeout=5000 "
                        "-c client_min_messages=warning -c jit=off'"_s};
    if (!address.database.isEmpty())
        options.append(u"dbname=%1"_s.arg(address.database));
    return options.join(u';');
}

} // namespace

Error errorOf(const QSqlError &error, bool isOpen)
{
    const auto state = error.nativeErrorCode();
    for (const auto &refusal : refusals) {
        if (state == QLatin1StringView(refusal.sqlState))
            return {refusal.kind, refusal.reason, error.databaseText(), {}};
    }
    // A connection failure carries no SQLSTATE.
    if (!isOpen || state.isEmpty() || state.startsWith(u"08"))
        return {Error::Kind::Unavailable, Reason::DatabaseAway, error.databaseText(), {}};
    return {Error::Kind::Broken, Reason::Broken, state + u": "_s + error.databaseText(), {}};
}

Result<std::unique_ptr<Connection>> Connection::open(const Address &address, const QString &program)
{
    static QAtomicInt counter;
    const auto name = u"connection-%1"_s.arg(counter.fetchAndAddRelaxed(1));
    auto connection = std::unique_ptr<Connection>(new Connection(name));
    auto database = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
    database.setConnectOptions(connectOptions(address, program));
    // libpq takes an empty one for none, and asks nobody.
    if (!database.open(address.user, address.password)) {
        const auto error = database.lastError();
        database = {};
        return tl::unexpected(errorOf(error, false));
    }
    return connection;
}

Connection::~Connection()
{
    m_prepared.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

bool Connection::isAlive() const
{
    auto session = database();
    if (!session.isOpen())
        return false;
    QSqlQuery query(session);
    return query.exec(u"select 1"_s) && session.isOpen();
}

Result<QSqlQuery *> Connection::execute(const QString &function, const QVariantList &arguments)
{
    const auto key = function + QString::number(arguments.size());
    if (!m_prepared.contains(key)) {
        QSqlQuery query(database());
        query.setForwardOnly(true);
        if (!query.prepare(u"select api.%1(%2)"_s.arg(function, placeholders(arguments.size()))))
            return tl::unexpected(errorOf(query.lastError(), database().isOpen()));
        m_prepared.insert_or_assign(key, std::move(query));
    }
    auto &query = m_prepared.at(key);
    for (qsizetype index = 0; index < arguments.size(); ++index)
        query.bindValue(static_cast<int>(index), arguments.at(index));
    if (!query.exec()) {
        const auto error = errorOf(query.lastError(), database().isOpen());
        m_prepared.erase(key); // a function replaced by a migration is prepared anew next time
        return tl::unexpected(error);
    }
    return &query;
}

Result<QJsonValue> Connection::call(const QString &function, const QVariantList &arguments)
{
    const auto query = execute(function, arguments);
    if (!query)
        return tl::unexpected(query.error());
    const auto answer = (*query)->next() ? jsonOf((*query)->value(0)) : QJsonValue::Null;
    (*query)->finish();
    return answer;
}

Result<QList<QJsonValue>> Connection::rows(const QString &function, const QVariantList &arguments)
{
    const auto query = execute(function, arguments);
    if (!query)
        return tl::unexpected(query.error());
    QList<QJsonValue> rows;
    while ((*query)->next())
        rows.append(jsonOf((*query)->value(0)));
    (*query)->finish();
    return rows;
}

Result<void> Connection::run(const QString &script) const
{
    QSqlQuery query(database());
    bool isGood = query.exec(script);
    // Qt tells only of the first statement: the others are asked one by one.
    while (isGood && query.nextResult())
        isGood = !query.lastError().isValid();
    if (query.lastError().isValid())
        return tl::unexpected(errorOf(query.lastError(), database().isOpen()));
    return {};
}

Result<QVariant> Connection::value(const QString &query, const QVariantList &arguments) const
{
    QSqlQuery asked(database());
    asked.setForwardOnly(true);
    bool isGood = asked.prepare(query);
    for (const auto &argument : arguments)
        asked.addBindValue(argument);
    isGood = isGood && asked.exec();
    if (!isGood)
        return tl::unexpected(errorOf(asked.lastError(), database().isOpen()));
    return asked.next() ? asked.value(0) : QVariant();
}

} // namespace store
