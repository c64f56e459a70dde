#pragma once

#include <QCache>
#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace intake {

// What a database knows of a caller's number.
struct Standing
{
    QStringList offices; // at which the number has an open callback
    int callsToday = 0;  // 0: not known
};

// By conversation, asked when a call arrives so that routing is answered from memory. The oldest
// are forgotten: a call is routed within minutes.
class Standings
{
public:
    void keep(const QString &conversation, const QJsonValue &answer);
    // Nothing known is an answer too.
    [[nodiscard]] Standing of(const QString &conversation) const;

private:
    static constexpr qsizetype most = 10'000;
    QCache<QString, Standing> m_standings{most};
};

} // namespace intake
