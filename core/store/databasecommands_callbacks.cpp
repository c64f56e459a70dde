#include "core/store/databasecommands.h"
#include "core/store/rows.h"

namespace store {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

// A null QString would travel as NULL.
QString textOf(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

Result<QJsonObject> rowOf(const QJsonObject &answer)
{
    return answer;
}

QString kindOf(const ports::LookedUp &row)
{
    if (std::holds_alternative<base::CallId>(row))
        return u"call"_s;
    return std::holds_alternative<base::CallbackId>(row) ? u"callback"_s : u"hand_over"_s;
}

} // namespace

// How a callback lives between its acceptance and its end, other than by being called.

ports::Commands::Answer<ports::Claim> DatabaseCommands::split(ports::CommandId id,
                                                              base::CallbackId callback)
{
    return ask<ports::Claim>(u"split_callback"_s, id, {callback.value()},
                             [](const QJsonObject &answer) {
                                 return ports::Claim{base::CallbackId(numberOf(answer[u"id"])),
                                                     base::Revision(numberOf(answer[u"revision"]))};
                             });
}

ports::Commands::Answer<void> DatabaseCommands::changeNumber(ports::CommandId id,
                                                             base::CallbackId callback,
                                                             const QString &number)
{
    return tell(u"change_number"_s, id, {callback.value(), textOf(number)});
}

ports::Commands::Answer<void> DatabaseCommands::preferTime(ports::CommandId id,
                                                           base::CallbackId callback,
                                                           calls::DayPart preferred)
{
    return tell(u"prefer_time"_s, id, {callback.value(), calls::nameOf(preferred)});
}

ports::Commands::Answer<void> DatabaseCommands::setLanguage(ports::CommandId id,
                                                            base::CallbackId callback,
                                                            const QString &language)
{
    return tell(u"set_language"_s, id, {callback.value(), textOf(language)});
}

ports::Commands::Answer<void> DatabaseCommands::reopen(ports::CommandId id,
                                                       base::CallbackId callback,
                                                       const QString &reason)
{
    return tell(u"reopen_callback"_s, id, {callback.value(), textOf(reason)});
}

ports::Commands::Answer<void> DatabaseCommands::reassign(ports::CommandId id,
                                                         base::CallbackId callback,
                                                         const QString &login,
                                                         const QString &reason)
{
    return tell(u"reassign_callback"_s, id, {callback.value(), textOf(login), textOf(reason)});
}

ports::Commands::Answer<QJsonObject> DatabaseCommands::lookUp(ports::CommandId id,
                                                              const ports::LookedUp &row,
                                                              const QString &reason)
{
    const auto number = std::visit([](const auto &named) { return named.value(); }, row);
    return ask<QJsonObject>(u"look_up"_s, id, {kindOf(row), number, textOf(reason)}, &rowOf);
}

ports::Commands::Answer<QJsonObject> DatabaseCommands::findNumber(ports::CommandId id,
                                                                  const QString &number,
                                                                  const QString &reason)
{
    return ask<QJsonObject>(u"find_number"_s, id, {textOf(number), textOf(reason)}, &rowOf);
}

ports::Commands::Answer<QJsonObject> DatabaseCommands::findRequest(ports::CommandId id,
                                                                   const QString &code,
                                                                   const QString &reason)
{
    return ask<QJsonObject>(u"find_request"_s, id, {textOf(code), textOf(reason)}, &rowOf);
}

ports::Commands::Answer<void> DatabaseCommands::requeueHandOverTo(ports::CommandId id,
                                                                  base::HandOverId handOver,
                                                                  const QString &number)
{
    return tell(u"requeue_hand_over"_s, id, {handOver.value(), textOf(number)});
}

} // namespace store
