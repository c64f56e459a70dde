#pragma once

#include "app/desk/telephoneinuse.h"
#include "core/genesys/platformclient.h"

#include <QObject>

#include <memory>
#include <optional>

namespace desk {

class Session;

// "exchange", "softphone", "handset", as the command line names them.
[[nodiscard]] std::optional<Telephone> telephoneNamed(const QString &name);

// The telephones of this desk, and which of them is in use: the exchange's where there is one, a
// softphone, a plain handset.
class Telephones : public QObject
{
    Q_OBJECT

public:
    explicit Telephones(Softphone::Open open, QObject *parent = nullptr);

    // Somebody sits down who has chosen this; `exchange` null: there is none here.
    void begin(Telephone chosen, std::unique_ptr<genesys::PlatformClient> exchange);
    void end();
    [[nodiscard]] TelephoneInUse inUse() const;
    // The exchange rings those who are on its queues: this desk goes there, or leaves them.
    void tellPresence();
    // The next of them, between two calls.
    void change(Session &session);

Q_SIGNALS:
    void changed(const QString &said);

private:
    [[nodiscard]] TelephoneInUse of(Telephone kind) const;
    [[nodiscard]] Telephone next() const;

    Softphone m_softphone;
    std::unique_ptr<genesys::PlatformClient> m_exchange;
    Telephone m_chosen = Telephone::Handset;
};

} // namespace desk
