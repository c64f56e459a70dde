#pragma once

#include "modelplan.h"

#include "core/store/connection.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace model {

// What a program was told: the callback and its revision, where the answer was yes.
struct Told
{
    int session = 0;
    Act act = Act::TakeNext;
    bool isYes = false;
    qint64 callback = 0;
    qint64 revision = 0;
    qint64 count = 0; // given back, of ReturnExpired
};

// One program with a session of its own, in a thread of its own. It knows what a real one knows:
// the board, what it was answered, and nothing of what the others do.
class Session
{
public:
    Session(int number, QString login) : m_number(number), m_login(std::move(login)) {}

    void open();
    void close() { m_connection.reset(); } // by the thread that opened it
    void forget();                         // an episode begins
    void perform(const Step &step);

    QList<Told> told;
    QStringList problems; // answers that no program expects
    int refused = 0;
    int asked = 0;
    int cut = 0; // sessions that were ended while it asked

private:
    [[nodiscard]] base::Result<QJsonValue> ask(const QString &function,
                                               const QVariantList &arguments);
    [[nodiscard]] base::Result<QJsonValue> insist(const QString &function,
                                                  const QVariantList &arguments);
    void look(); // at the board
    void note(Act act, const base::Result<QJsonValue> &answer, qint64 callback);
    void accept(const Step &step);
    void handle(const Step &step);
    void supervise(const Step &step);
    void end(const Step &step, qint64 callback);
    [[nodiscard]] qint64 mine(int pick) const;
    [[nodiscard]] qint64 any(int pick) const;

    int m_number;
    QString m_login;
    std::unique_ptr<store::Connection> m_connection;
    QList<qint64> m_held;
    QHash<qint64, qint64> m_attempts;  // of a callback in a call
    QHash<qint64, qint64> m_revisions; // as on the board
    QList<qint64> m_seen;              // open ones and those that were
};

} // namespace model
