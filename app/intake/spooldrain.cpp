#include "app/intake/spooldrain.h"

namespace intake {

using base::Error;
using base::Result;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int atOnce = 50; // leaves room among the calls that may wait for the database

// Why the database refuses just this acceptance, without its words, which may hold a citizen's
// number. Empty: it would refuse any other as well, and this one may be brought later.
QString refusalOf(const Error &error)
{
    if (error.kind == Error::Kind::Invalid)
        return u"refused-value"_s;
    if (error.kind == Error::Kind::NotFound)
        return u"not-found"_s;
    if (error.kind != Error::Kind::Broken)
        return {};
    const auto state = error.detail.section(u':', 0, 0);
    const bool isServersTrouble = state.startsWith(u"53") || state.startsWith(u"58"); // disk full
    return isServersTrouble ? QString() : state;
}

} // namespace

SpoolDrain::SpoolDrain(DirectorateLink &link, Spool &spool) : m_link(link), m_spool(spool)
{
    connect(&m_link, &DirectorateLink::connected, this, &SpoolDrain::drain);
    connect(&m_timer, &QTimer::timeout, this, &SpoolDrain::drain);
    m_timer.start(1s); // a database that was only slow does not connect anew
}

void SpoolDrain::drain()
{
    if (m_isDraining || !m_link.isConnected() || m_spool.counts(m_link.service()).waiting == 0)
        return;
    m_isDraining = true;
    m_spool.first(m_link.service(), atOnce).then(this, [this](const QList<Acceptance> &first) {
        bring(first);
    });
}

void SpoolDrain::bring(const QList<Acceptance> &acceptances)
{
    if (acceptances.isEmpty()) {
        m_isDraining = false;
        return;
    }
    QList<QFuture<Result<QJsonValue>>> calls;
    for (const auto &acceptance : acceptances)
        calls.append(m_link.call(u"accept_callback"_s, {acceptance.request}));
    QtFuture::whenAll(calls.begin(), calls.end())
        .then(this, [this, acceptances](const QList<QFuture<Result<QJsonValue>>> &ended) {
            QList<Result<QJsonValue>> answers;
            for (const auto &call : ended)
                answers.append(call.result());
            settle(acceptances, answers);
        });
}

void SpoolDrain::settle(const QList<Acceptance> &acceptances,
                        const QList<Result<QJsonValue>> &answers)
{
    QStringList brought;
    QList<SetAside> setAside;
    for (qsizetype index = 0; index < acceptances.size(); ++index) {
        const auto &answer = answers[index];
        if (answer)
            brought.append(acceptances[index].conversation);
        else if (const auto refusal = refusalOf(answer.error()); !refusal.isEmpty())
            setAside.append({acceptances[index].conversation, refusal});
    }
    for (const auto &each : setAside)
        qCritical("%s: an accepted callback is set aside in the spool: %s",
                  qPrintable(m_link.service()), qPrintable(each.reason));
    const bool isAllSettled = brought.size() + setAside.size() == acceptances.size();
    m_spool.settle(m_link.service(), brought, setAside)
        .then(this, [this, isAllSettled](const Result<void> &settled) {
            m_isDraining = false;
            if (settled && isAllSettled)
                drain();
        });
}

} // namespace intake
