#include "core/store/reportslink.h"

#include <QPromise>
#include <QThreadPool>

namespace store {

using base::Error;
using base::Reason;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

using Rows = QList<QJsonValue>;

tl::unexpected<Error> noLongerWanted()
{
    return base::failure(Error::Kind::Unavailable, Reason::DatabaseAway, u"cancelled"_s);
}

const QVariant nothing = QVariant(QMetaType::fromType<QString>());

// The session to cancel; none when what it is asked now is wanted.
QString unwantedSession(ReportsState &state)
{
    const QMutexLocker lock(&state.mutex);
    const bool isUnwanted = state.inProgress != 0 && state.inProgress <= state.unwanted;
    return isUnwanted ? state.session : QString();
}

void cancelInProgress(const Address &address, const QString &program, ReportsState &state)
{
    const auto connection = Connection::open(address, program);
    const QMutexLocker cancelling(&state.cancelling);
    const auto session = unwantedSession(state);
    if (connection && !session.isEmpty())
        (void)(*connection)->value(u"select pg_cancel_backend(%1)"_s.arg(session));
}

} // namespace

ReportsWorker::ReportsWorker(Address address, QString program, std::shared_ptr<ReportsState> state)
    : m_address(std::move(address)), m_program(std::move(program)), m_state(std::move(state))
{
}

Result<Rows> ReportsWorker::answer(qint64 number, const Question &question)
{
    if (!begins(number))
        return noLongerWanted();
    auto answer = ask(number, question);
    // A question changes nothing: when its session turns out to be lost, it is asked again.
    const bool isLost = !answer && answer.error().reason == Reason::DatabaseAway
                        && !isUnwanted(number) && !(m_connection && m_connection->isAlive());
    if (isLost) {
        m_connection.reset();
        answer = ask(number, question);
    }
    const QMutexLocker cancelling(&m_state->cancelling);
    const QMutexLocker lock(&m_state->mutex);
    m_state->inProgress = 0;
    return answer;
}

bool ReportsWorker::begins(qint64 number)
{
    const QMutexLocker lock(&m_state->mutex);
    if (number <= m_state->unwanted)
        return false;
    m_state->inProgress = number;
    return true;
}

bool ReportsWorker::isUnwanted(qint64 number)
{
    const QMutexLocker lock(&m_state->mutex);
    return number <= m_state->unwanted;
}

Result<Rows> ReportsWorker::ask(qint64 number, const Question &question)
{
    if (const auto open = ensureOpen(); !open)
        return tl::unexpected(open.error());
    if (isUnwanted(number)) // opening took its time
        return noLongerWanted();
    return question(*m_connection);
}

Result<void> ReportsWorker::ensureOpen()
{
    if (m_connection)
        return {};
    auto opened = Connection::open(m_address, m_program);
    if (!opened)
        return tl::unexpected(opened.error());
    if (auto isSet = (*opened)->run(u"set default_transaction_read_only = on"_s); !isSet)
        return isSet;
    const auto session = (*opened)->value(u"select pg_backend_pid()"_s);
    if (!session)
        return tl::unexpected(session.error());
    m_connection = std::move(*opened);
    const QMutexLocker lock(&m_state->mutex);
    m_state->session = session->toString();
    return {};
}

ReportsLink::ReportsLink(const Address &address, const QString &program)
    : m_address(address), m_program(program), m_worker(new ReportsWorker(address, program, m_state))
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(u"reports"_s);
    m_thread.start();
}

ReportsLink::~ReportsLink()
{
    cancel();
    // The thread ends itself, after the worker: a quit from here could overtake the deletion.
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, thread = &m_thread] {
        delete worker;
        thread->quit();
    });
    m_thread.wait();
}

ports::Reports::Objects ReportsLink::drafts()
{
    return rows(u"drafts"_s);
}

ports::Reports::Objects ReportsLink::contacts(const ports::Conversation &conversation)
{
    const auto *call = std::get_if<base::CallId>(&conversation);
    const auto *attempt = std::get_if<base::AttemptId>(&conversation);
    return rows(u"contacts"_s, {call ? QVariant(call->value()) : nothing,
                                attempt ? QVariant(attempt->value()) : nothing});
}

ports::Reports::Object ReportsLink::dayFigures(const QDate &day)
{
    return one(u"day_figures"_s, {day.toString(Qt::ISODate)});
}

ports::Reports::Object ReportsLink::periodFigures(const QDate &since, const QDate &until)
{
    return one(u"period_figures"_s, {since.toString(Qt::ISODate), until.toString(Qt::ISODate)});
}

ports::Reports::Object ReportsLink::figureBehind(const QString &figure, const QDate &since,
                                                 const QDate &until, int skipped)
{
    return one(u"figure_behind"_s,
               {figure, since.toString(Qt::ISODate), until.toString(Qt::ISODate), skipped});
}

ports::Reports::Object ReportsLink::closeDayPreview(const QDate &day)
{
    return one(u"close_day_preview"_s, {day.toString(Qt::ISODate)});
}

ports::Reports::Object ReportsLink::dailyLog(const QDate &day)
{
    return one(u"daily_log"_s, {day.toString(Qt::ISODate)});
}

ports::Reports::Objects ReportsLink::callsWhileClosed()
{
    return rows(u"calls_while_closed"_s);
}

ports::Reports::Objects ReportsLink::notRecordedElsewhere(const QDate &day)
{
    return rows(u"not_recorded_elsewhere"_s, {day});
}

ports::Reports::Object ReportsLink::sealedPaper(const QDate &day)
{
    return one(u"sealed_paper"_s, {day.toString(Qt::ISODate)});
}

ports::Reports::Object ReportsLink::monthStatement(const QDate &month)
{
    return one(u"month_statement"_s, {month.toString(Qt::ISODate)});
}

ports::Reports::Objects ReportsLink::citizenRequests()
{
    return rows(u"citizen_requests"_s);
}

// The one question that writes: who asked. Whoever loses the session asks again, and is recorded twice.
ports::Reports::Object ReportsLink::audit(const QString &what, const QDate &day)
{
    const auto of = day.isValid() ? QVariant(day.toString(Qt::ISODate)) : nothing;
    const auto asked = ask([what, of](Connection &connection) -> Result<Rows> {
        if (const auto begun = connection.run(u"begin read write"_s); !begun)
            return tl::unexpected(begun.error());
        const auto answer = connection.call(u"audit"_s, {what, of});
        const auto ended = connection.run(answer ? u"commit"_s : u"rollback"_s);
        if (!answer)
            return tl::unexpected(answer.error());
        if (!ended) // not recorded: not told
            return tl::unexpected(ended.error());
        return Rows{*answer};
    });
    return QFuture(asked).then([](const Result<Rows> &answer) {
        return answer.map([](const Rows &rows) { return rows.constFirst(); });
    });
}

ports::Reports::Objects ReportsLink::auditReads()
{
    return rows(u"audit_reads"_s);
}

ports::Reports::Object ReportsLink::me()
{
    return one(u"me"_s);
}

ports::Reports::Object ReportsLink::directorate()
{
    return one(u"directorate"_s);
}

void ReportsLink::cancel()
{
    {
        const QMutexLocker lock(&m_state->mutex);
        m_state->unwanted = m_state->asked;
        if (m_state->inProgress == 0)
            return;
    }
    // Neither whoever cancels nor the thread that waits for the answer can do it.
    QThreadPool::globalInstance()->start(
        [address = m_address, program = m_program, state = m_state] {
            cancelInProgress(address, program, *state);
        });
}

ports::Reports::Objects ReportsLink::rows(const QString &function, const QVariantList &arguments)
{
    return ask([function, arguments](Connection &connection) {
        return connection.rows(function, arguments);
    });
}

ports::Reports::Object ReportsLink::one(const QString &function, const QVariantList &arguments)
{
    const auto asked = ask([function, arguments](Connection &connection) {
        return connection.call(function, arguments).map([](const QJsonValue &answer) {
            return Rows{answer};
        });
    });
    return QFuture(asked).then([](const Result<Rows> &answer) {
        return answer.map([](const Rows &rows) { return rows.constFirst(); });
    });
}

ports::Reports::Objects ReportsLink::ask(const ReportsWorker::Question &question)
{
    qint64 number = 0;
    {
        const QMutexLocker lock(&m_state->mutex);
        number = ++m_state->asked;
    }
    auto promise = std::make_shared<QPromise<Result<Rows>>>();
    promise->start();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, promise, number, question] {
        promise->addResult(worker->answer(number, question));
        promise->finish();
    });
    return promise->future();
}

} // namespace store
