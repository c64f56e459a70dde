#include "storefixture.h"

#include "core/store/openings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::StringLiterals;
using base::Result;

namespace {

QJsonObject assignment(const QString &login, const QString &role, const QString &office)
{
    return {{u"login"_s, login},   {u"name"_s, login},           {u"role"_s, role},
            {u"office"_s, office}, {u"from"_s, u"2026-01-01"_s}, {u"reference"_s, u"test"_s}};
}

QJsonObject office(const QString &code, const QString &kind)
{
    return {{u"code"_s, code},
            {u"name"_s, code},
            {u"kind"_s, kind},
            {u"queue"_s, u"queue-"_s + code},
            {u"validFrom"_s, u"2026-01-01"_s}};
}

QByteArray configuration()
{
    const QJsonObject closure{{u"from"_s, u"2026-12-24T11:00"_s},
                              {u"until"_s, u"2026-12-24T13:00"_s},
                              {u"reason"_s, u"eve"_s}};
    const QJsonObject window{{u"days"_s, QJsonArray{u"monday"_s, u"tuesday"_s, u"wednesday"_s,
                                                    u"thursday"_s, u"friday"_s}},
                             {u"opens"_s, u"09:00"_s},
                             {u"closes"_s, u"13:00"_s}};
    const QJsonObject step{{u"office"_s, u"CEN"_s}, {u"rings"_s, 5}};
    const QJsonObject option{{u"option"_s, u"1"_s},
                             {u"label"_s, u"operator"_s},
                             {u"steps"_s, QJsonArray{step}},
                             {u"callbackOffice"_s, u"CEN"_s}};
    const QJsonObject json{
        {u"format"_s, 1},
        {u"code"_s, u"VALLE"_s},
        {u"name"_s, u"Valle"_s},
        {u"numbers"_s, QJsonArray{u"+390212345678"_s}},
        {u"limits"_s, QJsonObject{{u"peopleBehind"_s, 2}}},
        {u"hours"_s,
         QJsonObject{{u"windows"_s, QJsonArray{window}}, {u"closures"_s, QJsonArray{closure}}}},
        {u"offices"_s,
         QJsonArray{office(u"CEN"_s, u"switchboard"_s), office(u"UT"_s, u"internal"_s)}},
        {u"menu"_s, QJsonArray{option}},
        {u"topics"_s, QJsonArray{QJsonObject{{u"code"_s, u"CF"_s},
                                             {u"title"_s, u"Tax code"_s},
                                             {u"office"_s, u"UT"_s},
                                             {u"cards"_s, QJsonArray()}}}},
        {u"assignments"_s,
         QJsonArray{assignment(u"valle_first"_s, u"operator"_s, u"CEN"_s),
                    assignment(u"valle_second"_s, u"operator"_s, u"CEN"_s),
                    assignment(u"valle_official"_s, u"official"_s, u"UT"_s),
                    assignment(u"valle_colleague"_s, u"official"_s, u"UT"_s),
                    assignment(u"valle_supervisor"_s, u"supervisor"_s, u"CEN"_s)}}};
    return QJsonDocument(json).toJson();
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

Result<void> StoreFixture::start()
{
    const auto parsed = offices::parseDirectorate(configuration());
    if (!parsed)
        return tl::unexpected(parsed.error());
    m_directorate = *parsed;
    support::TrainingDatabase wanted;
    wanted.name = database;
    wanted.configuration = configuration();
    wanted.programs = {{u"valle_intake"_s, u"intake"_s}, {u"valle_trainer"_s, u"trainer"_s}};
    wanted.shows = QDateTime::fromString(u"2026-10-05T09:30:00+02:00"_s, Qt::ISODate);
    return m_cluster.start()
        .and_then([this] {
            return m_cluster.writeServiceFile({{database, database}});
        })
        .and_then([this, &wanted] { return m_cluster.createTrainingDatabase(wanted); });
}

std::unique_ptr<store::Connection> StoreFixture::session(const QString &login)
{
    auto connection = store::Connection::open({database, login, {}}, u"test"_s);
    if (!connection)
        qFatal("%s", qPrintable(connection.error().detail));
    return std::move(*connection);
}

Result<QJsonValue> StoreFixture::command(const QString &login, const QString &function,
                                         const QVariantList &arguments)
{
    return session(login)->call(
        function, QVariantList{QUuid::createUuid().toString(QUuid::WithoutBraces)} + arguments);
}

QJsonObject StoreFixture::openRow(const QString &login, const QString &kind, qint64 id)
{
    const auto board = rows(login, u"board"_s, {kind});
    if (!board)
        qFatal("%s", qPrintable(board.error().detail));
    for (const auto &row : *board) {
        if (row[u"id"].toInteger() == id)
            return row.toObject();
    }
    return {};
}

Result<QJsonValue> StoreFixture::apply(const offices::Directorate &directorate)
{
    const auto today = QDate::fromString(value(u"select private.today()::text"_s).toString(),
                                         Qt::ISODate);
    const auto spans = store::openings(directorate, today, today.addDays(store::openingDaysAhead));
    return owner()->call(u"apply_configuration"_s,
                         {QString::fromUtf8(offices::toJson(directorate)),
                          QString::fromUtf8(QJsonDocument(spans).toJson(QJsonDocument::Compact))});
}

void StoreFixture::setClock(const QString &local)
{
    const QDateTime at(QDate::fromString(local.left(10), Qt::ISODate),
                       QTime::fromString(local.mid(11), Qt::ISODate), m_directorate.hours.zone());
    const auto set =
        session(u"valle_trainer"_s)->call(u"set_clock"_s, {at.toUTC().toString(Qt::ISODate), 0.0});
    if (!set)
        qFatal("%s", qPrintable(set.error().detail));
}

QVariant StoreFixture::value(const QString &query)
{
    const auto answer = owner()->value(query);
    if (!answer)
        qFatal("%s", qPrintable(answer.error().detail));
    return *answer;
}

bool StoreFixture::emptyQueue()
{
    return owner()
        ->run(u"update private.callback set state = 'closed', holder_id = null, "
              "closing = 'declined', closed_at = now() where state <> 'closed'"_s)
        .has_value();
}

bool StoreFixture::tell(const QJsonObject &event)
{
    auto dated = event;
    dated.insert(u"eventTime"_s, value(u"select to_json(api.now())#>>'{}'"_s).toString());
    return session(u"valle_intake"_s)->call(u"record_call_event"_s, {compact(dated)}).has_value();
}

QString StoreFixture::accept(const QString &conversation, const QString &number)
{
    for (const auto &kind : {u"arrived"_s, u"chosen"_s, u"offered"_s}) {
        if (!tell({{u"conversationId"_s, conversation}, {u"event"_s, kind}, {u"ani"_s, number}}))
            qFatal("%s was refused", qPrintable(kind));
    }
    const auto answer = session(u"valle_intake"_s)
                            ->call(u"accept_callback"_s,
                                   {compact({{u"conversationId"_s, conversation},
                                             {u"ani"_s, number},
                                             {u"number"_s, number},
                                             {u"queueId"_s, u"queue-CEN"_s}})});
    if (!answer)
        qFatal("%s", qPrintable(answer.error().detail));
    return answer->toObject()[u"requestId"].toString();
}

qint64 StoreFixture::answered(const QString &conversation, const QString &queue,
                              const QString &login, const QString &number)
{
    const QJsonObject said{{u"conversationId"_s, conversation}, {u"ani"_s, number}};
    const auto with = [&said](const QString &event, const QJsonObject &more) {
        auto all = said;
        all.insert(u"event"_s, event);
        for (auto each = more.begin(); each != more.end(); ++each)
            all.insert(each.key(), each.value());
        return all;
    };
    const bool isTold = tell(with(u"arrived"_s, {}))
                        && tell(with(u"chosen"_s, {{u"option"_s, u"1"_s}}))
                        && tell(
                            with(u"ringing"_s,
                                 {{u"queueId"_s, queue}, {u"desks"_s, u"free"_s}, {u"rings"_s, 5}}))
                        && tell(with(u"answered"_s, {{u"queueId"_s, queue}, {u"userId"_s, login}}));
    if (!isTold)
        return 0;
    return value(u"select id from private.call where conversation = '%1'"_s.arg(conversation))
        .toLongLong();
}

qint64 StoreFixture::idOf(const QString &requestCode)
{
    return value(u"select id from private.callback where request_code = '%1'"_s.arg(requestCode))
        .toLongLong();
}
