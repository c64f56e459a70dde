#pragma once

#include "core/base/bell.h"
#include "core/board/board.h"
#include "core/calendar/openinghours.h"
#include "core/offices/directorate.h"
#include "core/ports/commands.h"
#include "core/ports/feed.h"
#include "core/ports/telephony.h"

#include <QCoroFuture>
#include <QCoroTask>

#include <coroutine>
#include <functional>
#include <optional>
#include <random>

namespace exchange {

// A robot at a desk. It sees what a person sees (the feed) and does what a person can (commands,
// telephone); between two steps of the clock it waits for what it is waiting for.
class Colleague : public QObject
{
    Q_OBJECT

public:
    struct Desk
    {
        QString login;
        QString office; // code
        QString queue;  // of the office, at the exchange
        QList<calendar::Span> mornings;
        offices::Limits limits;
        QHash<QString, QString> cards; // topic -> the card to give
    };
    struct Means
    {
        ports::Feed &feed;
        ports::Commands &commands;
        ports::Telephony &telephony;
    };

    Colleague(const Means &means, Desk desk, quint32 seed);

    // Asks for the picture as it is now and goes on with the work; `idle` follows.
    QCoro::Task<> step(QDateTime now);

Q_SIGNALS:
    // Nothing to do until something changes, or until `next`.
    void idle(const std::optional<QDateTime> &next, bool hasActed);
    // For the exchange's truth: what was done that no telephone shows.
    void did(const QString &act, const QString &conversation);

protected:
    [[nodiscard]] virtual QCoro::Task<> work() = 0;

    using Instant = std::function<std::optional<QDateTime>()>;
    struct Waiting
    {
        Colleague *who;
        std::function<bool()> condition;
        Instant at; // asked anew at each step: what is seen may change it

        [[nodiscard]] bool holds() const
        {
            const auto wake = at();
            return (wake && *wake <= who->m_now) || condition();
        }
        [[nodiscard]] bool await_ready() const { return holds(); }
        void await_suspend(std::coroutine_handle<> handle) { who->wait(*this, handle); }
        void await_resume() const {}
    };
    // Waits until the condition holds or the instant has come.
    [[nodiscard]] Waiting until(std::function<bool()> condition, Instant at)
    {
        return {this, std::move(condition), std::move(at)};
    }
    [[nodiscard]] Waiting until(std::function<bool()> condition, const QDateTime &at)
    {
        return {this, std::move(condition), [at] { return at; }};
    }
    [[nodiscard]] Waiting moment(const QDateTime &at)
    {
        return {this, [] { return false; }, [at] { return at; }};
    }
    [[nodiscard]] Waiting seconds(int count) { return moment(m_now.addSecs(count)); }
    // The same sequence for the same seed, whatever the colleagues do.
    [[nodiscard]] int between(int least, int most);

    // A command whose outcome stays unknown is asked again with its key until it is known.
    template <class T> using Command = std::function<QFuture<base::Result<T>>(ports::CommandId)>;
    // Name the command before awaiting it: GCC 12 destroys what a lambda in the awaited expression
    // has captured twice.
    template <class T> QCoro::Task<base::Result<T>> insist(Command<T> command)
    {
        const auto id = ports::CommandId::createUuid();
        m_hasActed = true;
        while (true) {
            const auto answer = co_await command(id);
            if (!answer && isOurMistake(answer.error()))
                qWarning("%s: %s", qPrintable(m_desk.login), qPrintable(answer.error().detail));
            if (answer || answer.error().kind != base::Error::Kind::Unavailable)
                co_return answer;
            co_await base::realPause(std::chrono::milliseconds(100));
        }
    }
    template <class T> QCoro::Task<base::Result<T>> ask(QFuture<base::Result<T>> future)
    {
        m_hasActed = true;
        co_return co_await future;
    }

    [[nodiscard]] static bool isOurMistake(const base::Error &error)
    {
        return error.kind == base::Error::Kind::Broken || error.kind == base::Error::Kind::Invalid;
    }
    // What one's own commands have changed is in the picture only after another look.
    QCoro::Task<> look();

    [[nodiscard]] const Desk &desk() const { return m_desk; }
    [[nodiscard]] QDateTime now() const { return m_now; }
    [[nodiscard]] const calls::Call *ringingCall() const;
    [[nodiscard]] ports::Commands &commands() { return m_means.commands; }
    [[nodiscard]] ports::Telephony &telephony() { return m_means.telephony; }
    [[nodiscard]] const board::Picture<calls::Call> &calls() const { return m_calls; }
    [[nodiscard]] const board::Picture<calls::Callback> &callbacks() const { return m_callbacks; }
    [[nodiscard]] const board::Picture<calls::HandOver> &handOvers() const { return m_handOvers; }

private:
    void wait(const Waiting &waiting, std::coroutine_handle<> handle);

    Means m_means;
    Desk m_desk;
    QDateTime m_now;
    bool m_hasActed = false;
    std::mt19937 m_random;
    board::Picture<calls::Call> m_calls;
    board::Picture<calls::Callback> m_callbacks;
    board::Picture<calls::HandOver> m_handOvers;
    std::optional<Waiting> m_waiting;
    std::coroutine_handle<> m_handle;
    std::optional<QCoro::Task<>> m_work;
};

} // namespace exchange
