#include "retentionfixture.h"

#include "core/store/migrator.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using base::Result;

namespace {

const QVariant nothing(QMetaType::fromType<QString>());

QString recordOf(const RetentionFixture::Said &said, const QString &outcome)
{
    const QJsonObject record{{u"speaker"_s, u"person-concerned"_s},
                             {u"topic"_s, u"CF"_s},
                             {u"note"_s, said.note},
                             {u"taxCode"_s, said.taxCode},
                             {u"outcome"_s, outcome}};
    return QString::fromUtf8(QJsonDocument(record).toJson(QJsonDocument::Compact));
}

qint64 idIn(const Result<QJsonValue> &answer)
{
    return answer ? (*answer)[u"id"].toInteger() : 0;
}

} // namespace

Result<void> RetentionFixture::start()
{
    return StoreFixture::start().and_then([this] {
        return store::createLogin(*owner(), database, administrator).and_then([this] {
            return owner()->run(
                u"with one as (insert into private.person (login, name) values ('%1', '%1') "
                "returning id) insert into private.assignment (person_id, role, valid_from, "
                "reference) select id, 'administrator', '2026-01-01', 'test' from one"_s.arg(
                    administrator));
        });
    });
}

bool RetentionFixture::run(const QString &script)
{
    const auto done = owner()->run(script);
    if (!done)
        qWarning("%s", qPrintable(done.error().detail));
    return done.has_value();
}

bool RetentionFixture::ended(const QString &conversation, const QString &number)
{
    return tell(
        {{u"conversationId"_s, conversation}, {u"event"_s, u"ended"_s}, {u"ani"_s, number}});
}

qint64 RetentionFixture::rang(const QString &number)
{
    const auto conversation = u"rang-%1"_s.arg(++m_count);
    const auto call = answered(conversation, u"queue-CEN"_s, u"valle_first"_s, number);
    return call > 0 && ended(conversation, number) ? call : 0;
}

qint64 RetentionFixture::informed(const Said &said)
{
    const auto call = rang(said.number);
    return command(u"valle_first"_s, u"save_record"_s, {call, recordOf(said, u"informed"_s)}) ? call
                                                                                              : 0;
}

qint64 RetentionFixture::waiting(const QString &number)
{
    const auto conversation = u"asked-%1"_s.arg(++m_count);
    const auto code = accept(conversation, number);
    return ended(conversation, number) ? idOf(code) : 0;
}

qint64 RetentionFixture::reached(const Said &said)
{
    const auto callback = waiting(said.number);
    if (idIn(command(u"valle_first"_s, u"take_next"_s, {})) != callback)
        return 0;
    const auto attempt = idIn(command(u"valle_first"_s, u"begin_attempt"_s, {callback}));
    return idIn(command(u"valle_first"_s, u"end_attempt"_s,
                        {attempt, u"reached"_s, recordOf(said, u"informed"_s)}));
}

qint64 RetentionFixture::handedOver(const Said &said, const QString &sheet)
{
    const auto call = rang(said.number);
    const auto offered = idIn(
        command(u"valle_first"_s, u"hand_over"_s, {call, nothing, u"UT"_s, sheet}));
    return command(u"valle_first"_s, u"save_record"_s, {call, recordOf(said, u"handed-over"_s)})
               ? offered
               : 0;
}

qint64 RetentionFixture::intervened(const Said &said, const QString &sheet,
                                    const QString &intervention)
{
    const auto offered = handedOver(said, sheet);
    const bool isDone = command(u"valle_official"_s, u"take_hand_over"_s, {offered})
                        && command(u"valle_official"_s, u"record_intervention"_s,
                                   {offered, nothing, u"done"_s, intervention});
    return isDone ? offered : 0;
}

QString RetentionFixture::everything()
{
    return text(
        u"select md5(string_agg(query_to_xml(format('select * from private.%I t order by t::text', "
        "relname), true, false, '')::text, '' order by relname)) from pg_class "
        "where relnamespace = 'private'::regnamespace and relkind = 'r' and relname <> 'command'"_s);
}
