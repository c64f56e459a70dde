#pragma once

#include "app/exchange/truth.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace exchange {

// Holds one directorate's records (api.facts) against the exchange's own truth: every call
// accounted for, every accepted callback closed or still waiting, none handled twice, none lost.
struct Reconciliation
{
    QStringList differences; // each names the event or the callback
    int calls = 0;
    int events = 0;
    int accepted = 0;
    int closed = 0;
    int stillOpen = 0;
    int attempts = 0;
    int interventions = 0;
    // Kept by intake although its answer was lost on the way: nobody was promised anything.
    int keptUnanswered = 0;
};

[[nodiscard]] Reconciliation reconcile(const QString &directorate, const QList<Truth::Entry> &truth,
                                       const QJsonObject &facts);

} // namespace exchange
