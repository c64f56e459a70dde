#include "app/desk/telephones.h"

#include "app/desk/session.h"

namespace desk {

using namespace Qt::StringLiterals;

std::optional<Telephone> telephoneNamed(const QString &name)
{
    if (name == u"exchange"_s)
        return Telephone::Exchange;
    if (name == u"softphone"_s)
        return Telephone::Softphone;
    if (name == u"handset"_s)
        return Telephone::Handset;
    return std::nullopt;
}

Telephones::Telephones(Softphone::Open open, QObject *parent)
    : QObject(parent), m_open(std::move(open)), m_softphone(m_open)
{
}

Telephones::~Telephones() = default;

void Telephones::begin(Telephone chosen, std::unique_ptr<genesys::PlatformClient> training)
{
    end();
    m_training = std::move(training);
    choose(chosen);
    m_given = inUse();
}

void Telephones::serve(Session &session)
{
    m_session = &session;
    // Queued: what has just happened is said first.
    connect(&session, &Session::moved, this, &Telephones::settle, Qt::QueuedConnection);
    const auto &sight = session.sight();
    if (!m_training && !m_line && sight.directorate.exchange && takesCalls(sight.me))
        beginLine(*sight.directorate.exchange);
    if (m_chosen == Telephone::Exchange && exchange())
        tellPresence(presence());
    else if (m_chosen == Telephone::Exchange && !m_line)
        choose(Telephone::Handset);
}

void Telephones::beginLine(const offices::ExchangeAccess &access)
{
    m_line = std::make_unique<ExchangeLine>(access, m_open);
    connect(m_line.get(), &ExchangeLine::signedIn, this, &Telephones::hear);
    connect(m_line.get(), &ExchangeLine::failed, this, &Telephones::hear);
    connect(m_line.get(), &ExchangeLine::lost, this, &Telephones::hear);
    connect(m_line.get(), &ExchangeLine::renewalDue, this, [this] {
        m_isRenewalDue = true;
        settle();
    });
}

void Telephones::end()
{
    m_session.clear();
    m_line.reset();
    m_training.reset();
    m_given = {};
    m_chosen = m_byHand = Telephone::Handset;
    m_isNews = m_isRenewalDue = m_hasAsked = false;
}

void Telephones::rest()
{
    tellPresence(ports::Telephony::Presence::OffQueue);
    m_session.clear();
}

ports::Telephony *Telephones::exchange() const
{
    return m_line ? m_line->telephony() : m_training.get();
}

ExchangeAccount Telephones::account() const
{
    return m_line && m_chosen == Telephone::Exchange ? m_line->state() : ExchangeAccount::NotNeeded;
}

TelephoneInUse Telephones::inUse() const
{
    if (m_chosen == Telephone::Exchange && exchange())
        return {Telephone::Exchange, exchange(), nullptr};
    if (m_byHand == Telephone::Softphone)
        return {Telephone::Softphone, nullptr, &m_softphone};
    return {};
}

void Telephones::choose(Telephone kind)
{
    m_chosen = kind;
    if (kind != Telephone::Exchange)
        m_byHand = kind;
}

Telephone Telephones::next() const
{
    const bool isToSignIn = account() == ExchangeAccount::SignedOut
                            || account() == ExchangeAccount::Again;
    switch (m_chosen) {
    case Telephone::Exchange:
        return isToSignIn ? Telephone::Exchange : Telephone::Softphone;
    case Telephone::Softphone:
        return Telephone::Handset;
    case Telephone::Handset:
        break;
    }
    return m_line || m_training ? Telephone::Exchange : Telephone::Softphone;
}

// What a colleague sees of the work is the same with each of them.
void Telephones::change()
{
    if (!m_session)
        return;
    const auto before = std::pair(m_chosen, m_byHand);
    choose(next());
    if (!m_session->changeTelephone(inUse())) {
        std::tie(m_chosen, m_byHand) = before;
        return;
    }
    m_given = inUse();
    m_isNews = false;
    tellPresence(presence());
    if (m_chosen == Telephone::Exchange && !exchange())
        return signIn();
    m_session->showAccount(account());
    tellChoice();
}

void Telephones::tellChoice()
{
    switch (m_chosen) {
    case Telephone::Exchange:
        return Q_EMIT changed(tr("Calls go through the exchange again."));
    case Telephone::Softphone:
        return Q_EMIT changed(
            tr("The softphone from now on: it is given the number, the outcome is noted by hand."));
    case Telephone::Handset:
        return Q_EMIT changed(tr("A plain telephone from now on: calls are made by hand."));
    }
}

// The exchange rings those who are on its queues: this desk goes there, or leaves them.
ports::Telephony::Presence Telephones::presence() const
{
    using Presence = ports::Telephony::Presence;
    return m_chosen == Telephone::Exchange ? Presence::OnQueue : Presence::OffQueue;
}

void Telephones::tellPresence(ports::Telephony::Presence presence)
{
    if (auto *telephony = exchange())
        (void)telephony->setPresence(presence);
}

void Telephones::signIn()
{
    m_hasAsked = true;
    m_line->signIn();
    m_session->showAccount(account());
    if (account() == ExchangeAccount::SigningIn)
        m_session->sayAccount({});
}

// The account has changed; of a renewal that went well there is nothing to say.
void Telephones::hear()
{
    const bool isUsed = m_given.exchange && m_given.exchange == exchange();
    m_isNews = m_chosen == Telephone::Exchange && !isUsed;
    settle();
}

void Telephones::settle()
{
    if (!m_session || !m_session->hasBegun())
        return;
    const bool isBetweenCalls = m_session->isBetweenCalls();
    if (m_line && m_chosen == Telephone::Exchange && !m_hasAsked && isBetweenCalls)
        return signIn();
    m_session->showAccount(account());
    if (m_isRenewalDue && m_session->isIdle()) { // the browser comes to the front for a moment
        m_isRenewalDue = false;
        if (account() == ExchangeAccount::SignedIn) {
            Q_EMIT changed(tr("The browser asks the exchange to let this desk stay signed in."));
            m_line->signIn();
        }
    }
    if (!isBetweenCalls)
        return;
    give(inUse());
    if (std::exchange(m_isNews, false))
        m_session->sayAccount(m_line->name());
}

void Telephones::give(const TelephoneInUse &telephone)
{
    if (telephone.kind == m_given.kind && telephone.exchange == m_given.exchange)
        return;
    if (!m_session->changeTelephone(telephone))
        return;
    m_given = telephone;
    tellPresence(presence());
}

void Telephones::leave(const std::function<void()> &then)
{
    m_session.clear();
    if (!m_line || !m_line->leave())
        return then();
    connect(
        m_line.get(), &ExchangeLine::left, this, [then] { then(); },
        static_cast<Qt::ConnectionType>(Qt::AutoConnection | Qt::SingleShotConnection));
}

} // namespace desk
