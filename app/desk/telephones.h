#pragma once

#include "app/desk/exchangeline.h"
#include "app/desk/telephoneinuse.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

namespace desk {

class Session;

// "exchange", "softphone", "handset", as the command line names them.
[[nodiscard]] std::optional<Telephone> telephoneNamed(const QString &name);

// The telephones of this desk, and which of them is in use: the exchange's where there is one, a
// softphone, a plain handset. Whoever wants the exchange's and is not signed in to it has one of
// the others until then. People change it at any time, in a call too; what changes by itself waits
// until none is in hand.
class Telephones : public QObject
{
    Q_OBJECT

public:
    explicit Telephones(Softphone::Open open, QObject *parent = nullptr);
    ~Telephones() override;

    // Somebody sits down who has chosen this. `training`: a morning's own telephone of its
    // exchange; without it they sign in to the directorate's, if it has one.
    void begin(Telephone chosen, std::unique_ptr<genesys::PlatformClient> training);
    void serve(Session &session);
    void end();
    // Nobody is at this desk: it is not rung. Whoever comes back has the same telephone.
    void rest();
    [[nodiscard]] TelephoneInUse inUse() const;
    // The next of them; or the one that is wanted and must be signed in to.
    void change();
    // Gives back what the exchange gave, and then goes on.
    void leave(const std::function<void()> &then);

Q_SIGNALS:
    void changed(const QString &said);

private:
    [[nodiscard]] ports::Telephony *exchange() const; // null: not there, or not signed in
    [[nodiscard]] ExchangeAccount account() const;
    [[nodiscard]] Telephone next() const;
    void choose(Telephone kind);
    void beginLine(const offices::ExchangeAccess &access);
    void signIn();
    void hear();
    void settle();
    void give(const TelephoneInUse &telephone);
    void tellPresence(ports::Telephony::Presence presence);
    [[nodiscard]] ports::Telephony::Presence presence() const;
    void tellChoice();

    Softphone::Open m_open;
    Softphone m_softphone;
    std::unique_ptr<genesys::PlatformClient> m_training;
    std::unique_ptr<ExchangeLine> m_line; // null: nobody signs in here
    QPointer<Session> m_session;
    TelephoneInUse m_given; // to the session
    Telephone m_chosen = Telephone::Handset;
    Telephone m_byHand = Telephone::Handset; // while the exchange is wanted and not there
    bool m_isNews = false;                   // of the account: said when no call is in hand
    bool m_isRenewalDue = false;
    bool m_hasAsked = false; // the browser, for the first time
};

} // namespace desk
