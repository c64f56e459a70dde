#include "core/store/databasefeed.h"

#include "core/store/rows.h"

namespace store {

using namespace Qt::StringLiterals;

namespace {

template <class Row>
QList<Row> valuesOf(const QJsonArray &rows, std::optional<Row> (*read)(const QJsonObject &))
{
    QList<Row> values;
    for (const auto &row : rows) {
        if (auto value = read(row.toObject()))
            values.append(*value);
        else
            qWarning("a row of the database could not be read and is left out");
    }
    return values;
}

} // namespace

DatabaseFeed::DatabaseFeed(DatabaseLink &link, QObject *parent) : Feed(parent), m_link(link)
{
    connect(&link, &DatabaseLink::rowsArrived, this, &DatabaseFeed::deliver);
    connect(&link, &DatabaseLink::directorateArrived, this, &Feed::directorateArrived);
    connect(&link, &DatabaseLink::connected, this, &Feed::connected);
    connect(&link, &DatabaseLink::lost, this, &Feed::lost);
}

void DatabaseFeed::deliver(const QString &kind, const QJsonArray &rows,
                           board::Completeness completeness)
{
    if (kind == u"call"_s)
        Q_EMIT callsArrived(valuesOf(rows, &callOf), completeness);
    else if (kind == u"callback"_s)
        Q_EMIT callbacksArrived(valuesOf(rows, &callbackOf), completeness);
    else if (kind == u"hand_over"_s)
        Q_EMIT handOversArrived(valuesOf(rows, &handOverOf), completeness);
}

} // namespace store
