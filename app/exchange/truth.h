#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QFile>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace exchange {

// What really happened, as the exchange and its people know it; never written through intake. One
// JSON object a line.
class Truth
{
public:
    struct Entry
    {
        QDateTime at;
        QString directorate;
        // An event sent, or: route, repeated (an event sent again), acceptance, refusal,
        // unanswered-acceptance, dialled, did, lost.
        QString what;
        QJsonObject about;
    };

    [[nodiscard]] base::Result<void> open(const QString &file);
    void add(Entry entry);
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }

private:
    QFile m_file;
    QList<Entry> m_entries;
};

} // namespace exchange
