#pragma once

#include "app/exchange/citizen.h"
#include "app/exchange/morningoptions.h"
#include "core/base/result.h"
#include "core/offices/directorate.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace exchange {

struct PlayedDirectorate
{
    QString service;
    QString trainer;
    offices::Directorate configuration;
    QList<calendar::Span> mornings; // the two that are played
    calendar::Span eve;             // the working day before: its leftovers begin the first
};

// `told` is what `richiamate-admin training create` says of one.
[[nodiscard]] base::Result<PlayedDirectorate> playedDirectorate(const QJsonObject &told,
                                                                const QDate &firstDay);

struct Caller
{
    QString service; // of the directorate that is rung
    Citizen citizen;
};

// In the order in which the exchange is to expect them.
[[nodiscard]] base::Result<QList<Caller>> callersOf(const QList<PlayedDirectorate> &directorates,
                                                    const MorningOptions &options);

// Desk staff have other duties: the first morning a whole ring group is called away for a while,
// and promises break.
[[nodiscard]] QList<calendar::Span> shiftsOf(const QString &login,
                                             const PlayedDirectorate &directorate);

} // namespace exchange
