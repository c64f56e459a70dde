#include "core/genesys/errand.h"

#include "core/base/follow.h"

#include <algorithm>
#include <chrono>

namespace genesys {

using base::Error;
using base::Reason;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

bool isSame(const std::optional<Call> &last, const Call &next)
{
    return last && last->operation == next.operation && last->ids == next.ids
           && last->body == next.body;
}

Error notShown(const Call &call)
{
    return {Error::Kind::Unavailable,
            Reason::ExchangeSlow,
            u"%1 was taken and shows no effect"_s.arg(
                QString::fromLatin1(rowOf(call.operation).sdkName)),
            {}};
}

} // namespace

QFuture<Result<void>> Errand::run(Transport &transport, const QString &conversation, Choose choose,
                                  const Patience &patience, QObject *parent)
{
    auto *errand = new Errand(transport, conversation, std::move(choose), patience, parent);
    errand->m_promise.start();
    errand->look();
    return errand->m_promise.future();
}

Errand::Errand(Transport &transport, QString conversation, Choose choose, const Patience &patience,
               QObject *parent)
    : QObject(parent), m_transport(transport), m_conversation(std::move(conversation)),
      m_choose(std::move(choose)), m_patience(patience)
{
}

void Errand::look()
{
    base::follow(m_transport.ask({Operation::ReadConversation, {m_conversation}}), this,
                 [this](const Result<QJsonValue> &answer) {
                     if (answer)
                         take(conversationOf(answer->toObject()));
                     else
                         finish(tl::unexpected(answer.error()));
                 });
}

void Errand::take(const Conversation &now)
{
    const auto step = m_choose(now);
    if (!step)
        return finish(tl::unexpected(step.error()));
    if (!step->call)
        return finish({});
    if (!isSame(m_last, *step->call)) {
        m_last = step->call;
        m_isTaken = false;
        m_refusal.reset();
        m_tries = 0;
    }
    if (m_refusal)
        finish(tl::unexpected(*m_refusal));
    else if (m_isTaken)
        pause(notShown(*m_last));
    else
        ask(*step);
}

// What is refused may have been done by the time before, whose answer was lost.
void Errand::ask(const Step &step)
{
    base::follow(m_transport.ask(*step.call), this,
                 [this, isLast = step.isLast](const Result<QJsonValue> &answer) {
                     m_isTaken = answer.has_value();
                     if (m_isTaken && isLast)
                         return finish({});
                     if (!answer && answer.error().kind == Error::Kind::Unavailable)
                         return pause(answer.error());
                     if (!answer)
                         m_refusal = answer.error();
                     look();
                 });
}

void Errand::pause(const Error &error)
{
    if (++m_tries >= m_patience.attempts)
        m_refusal = error; // the last look decides
    const int length = std::min(m_patience.longestPause, m_patience.firstPause << (m_tries - 1));
    QTimer::singleShot(std::chrono::milliseconds(length), this, &Errand::look);
}

void Errand::finish(const Result<void> &result)
{
    m_promise.addResult(result);
    m_promise.finish();
    deleteLater();
}

} // namespace genesys
