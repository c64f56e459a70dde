#pragma once

#include "app/exchange/intakeclient.h"

#include <QCommandLineParser>
#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace exchange {

// What every morning is made of, rehearsed or run for people.
struct MorningOptions
{
    quint32 seed = 1;
    Sabotage sabotage = Sabotage::None;
    std::optional<int> calls; // a morning in each directorate; none: as the habits say
    QString script;           // citizens of a fixed script instead of drawn ones
    QString intakeFailPoint;
    QDate firstDay{2026, 10, 5}; // a Monday; the next day is the second morning
    QDateTime until;             // stop earlier; invalid: play to the end
    QString resources;
    QString output;
    QString local; // directory of the private PostgreSQL; empty: the default
    QStringList directorates;
    QStringList absent; // robots that do not come to work
};

// The options of both; `folder` is where the output goes unless said otherwise.
void describeMorning(QCommandLineParser &parser, const QString &folder);
// Nothing: what was asked makes no sense.
[[nodiscard]] std::optional<MorningOptions> readMorning(const QCommandLineParser &parser);

// Either the answer is the exit status (help was asked for, or it cannot be read), or there is none
// and the program goes on.
[[nodiscard]] std::optional<int> parseOptions(QCommandLineParser &parser,
                                              const QStringList &arguments);
[[nodiscard]] int refuseOptions(const QCommandLineParser &parser, const QString &verb);

} // namespace exchange
