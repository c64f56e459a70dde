#include "core/store/databasecommands.h"

#include <QJsonDocument>

// What citizens ask about their own data.
namespace store {

using namespace Qt::StringLiterals;

namespace {

const QVariant nothing = QVariant(QMetaType::fromType<QString>());

QVariant orNothing(const QString &text)
{
    return text.isEmpty() ? nothing : QVariant(text);
}

QJsonObject asItIs(const QJsonObject &answer)
{
    return answer;
}

} // namespace

auto DatabaseCommands::noteCitizenRequest(ports::CommandId id, const QString &reference,
                                          const QString &kind, const QDate &receivedOn)
    -> Answer<QJsonObject>
{
    return ask<QJsonObject>(u"note_citizen_request"_s, id,
                            {reference, kind, receivedOn.toString(Qt::ISODate)}, asItIs);
}

auto DatabaseCommands::answerCitizenRequest(ports::CommandId id, qint64 request, bool isAnswered)
    -> Answer<void>
{
    return tell(u"answer_citizen_request"_s, id, {request, isAnswered});
}

auto DatabaseCommands::exportCitizen(ports::CommandId id, const Citizen &citizen,
                                     const QString &reference) -> Answer<QJsonObject>
{
    return ask<QJsonObject>(u"subject_export"_s, id,
                            {orNothing(citizen.number), orNothing(citizen.taxCode), reference},
                            asItIs);
}

auto DatabaseCommands::rectifyCitizen(ports::CommandId id, const Citizen &citizen,
                                      const Citizen &correct, const QString &reference)
    -> Answer<QJsonObject>
{
    QJsonObject changes;
    if (!correct.number.isEmpty())
        changes.insert(u"number"_s, correct.number);
    if (!correct.taxCode.isEmpty())
        changes.insert(u"taxCode"_s, correct.taxCode);
    return ask<QJsonObject>(
        u"subject_rectify"_s, id,
        {orNothing(citizen.number), orNothing(citizen.taxCode),
         QString::fromUtf8(QJsonDocument(changes).toJson(QJsonDocument::Compact)), reference},
        asItIs);
}

auto DatabaseCommands::eraseCitizen(ports::CommandId id, const Citizen &citizen,
                                    const QString &reference) -> Answer<QJsonObject>
{
    return ask<QJsonObject>(u"subject_erase"_s, id,
                            {orNothing(citizen.number), orNothing(citizen.taxCode), reference},
                            asItIs);
}

} // namespace store
