#pragma once

#include "modelsession.h"

#include "core/calls/states.h"

#include <QHash>

namespace model {

// What must be true, reckoned by itself from what happened: the events, one by one, and what the
// programs were told. Asked only while nobody changes anything. Only what an episode began counts.
class Ledger
{
public:
    explicit Ledger(store::Connection &owner) : m_owner(owner) {}

    void begin(); // an episode: the queue is empty
    // What is wrong since the last time; empty: nothing.
    [[nodiscard]] QStringList check(const QList<Told> &told);
    [[nodiscard]] qint64 events() const { return m_events; }

private:
    struct Row
    {
        calls::CallbackState state = calls::CallbackState::Waiting;
        qint64 holder = 0;
        int requests = 1;
        int attempts = 0;
    };
    struct Event
    {
        qint64 callback = 0;
        QString kind;
        qint64 person = 0;
        qint64 given = 0; // to whom it was reassigned
        bool isJoined = false;
    };

    void replay(const Event &event);
    void move(const Event &event, Row &row, calls::CallbackState to, qint64 holder);
    void compareRows();
    void reconcile();
    void weigh(const QList<Told> &told);
    void complain(const QString &what) { m_problems.append(what); }
    [[nodiscard]] QSqlQuery asked(const QString &query);

    store::Connection &m_owner;
    QHash<qint64, Row> m_rows;
    QHash<qint64, qint64> m_holdersBefore;
    QStringList m_problems;
    qint64 m_firstCallback = 0; // of this episode, less one
    qint64 m_lastEvent = 0;
    qint64 m_events = 0;
};

} // namespace model
