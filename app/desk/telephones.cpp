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
    : QObject(parent), m_softphone(std::move(open))
{
}

void Telephones::begin(Telephone chosen, std::unique_ptr<genesys::PlatformClient> exchange)
{
    m_exchange = std::move(exchange);
    m_chosen = chosen == Telephone::Exchange && !m_exchange ? Telephone::Handset : chosen;
}

void Telephones::end()
{
    m_exchange.reset();
    m_chosen = Telephone::Handset;
}

TelephoneInUse Telephones::inUse() const
{
    return of(m_chosen);
}

TelephoneInUse Telephones::of(Telephone kind) const
{
    switch (kind) {
    case Telephone::Exchange:
        return {kind, m_exchange.get(), nullptr};
    case Telephone::Softphone:
        return {kind, nullptr, &m_softphone};
    case Telephone::Handset:
        break;
    }
    return {};
}

void Telephones::tellPresence()
{
    using Presence = ports::Telephony::Presence;
    if (m_exchange)
        m_exchange->setPresence(m_chosen == Telephone::Exchange ? Presence::OnQueue
                                                                : Presence::OffQueue);
}

Telephone Telephones::next() const
{
    switch (m_chosen) {
    case Telephone::Exchange:
        return Telephone::Softphone;
    case Telephone::Softphone:
        return Telephone::Handset;
    case Telephone::Handset:
        break;
    }
    return m_exchange ? Telephone::Exchange : Telephone::Softphone;
}

// What a colleague sees of the work is the same with each of them.
void Telephones::change(Session &session)
{
    if (!session.changeTelephone(of(next())))
        return;
    m_chosen = next();
    tellPresence();
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

} // namespace desk
