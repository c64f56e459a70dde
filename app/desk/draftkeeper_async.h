#pragma once

#include "core/desk/drafts.h"
#include "core/ports/commands.h"

#include <QCoroFuture>
#include <QCoroTask>

#include <QHash>
#include <QObject>
#include <QTimer>

namespace desk {

// Keeps what is typed, as it is typed: a moment after the last key, and again and again while the
// database is away. What is typed meanwhile replaces what waits. The sequence is real time, so a
// write that comes late changes nothing.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    explicit DraftKeeper(ports::Commands &commands, QObject *parent = nullptr);

    void remember(const QList<Draft> &drafts); // those of the database, at the start
    void write(const Subject &subject, const QJsonObject &content);
    void forget(const Subject &subject); // recorded: the database has let go of it too
    [[nodiscard]] QJsonObject contentOf(const Subject &subject) const; // empty: none
    void goOn();                                                       // the database answers again
    [[nodiscard]] bool isAllKept() const { return m_unkept.isEmpty() && m_underWay.isEmpty(); }

Q_SIGNALS:
    void kept(const desk::Subject &subject, const QDateTime &at); // business time
    void allKept();

private:
    using Key = std::pair<QString, qint64>;
    [[nodiscard]] static Key keyOf(const Subject &subject);
    void keepAll();
    QCoro::Task<> keep(Subject subject);

    ports::Commands &m_commands;
    QHash<Key, QJsonObject> m_contents;
    QHash<Key, Subject> m_unkept;
    QHash<Key, Subject> m_underWay;
    QTimer m_pause;
};

} // namespace desk
