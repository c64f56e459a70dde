#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QUrl>

namespace offices {

class Fields;

// Where a directorate's people sign in to the exchange. Nothing of it is secret: the client is
// public and proves itself by PKCE (RFC 7636, RFC 8252).
struct ExchangeAccess
{
    QUrl login; // before "/oauth"; https, but for an exchange on this machine
    QUrl api;   // before "/api/v2"
    QString client;
    int redirectPort = 0; // on the desk itself: registered at the exchange exactly so
    // Its flow creates a callback of its own for each that was accepted, and each attempt is made
    // by picking that one: never both it and a call of ours.
    bool ownsCallbacks = false;
    // How a call went, for the exchange's own reports: the id of its wrap-up code by the code of
    // the outcome. Where there is none it is told nothing.
    QMap<QString, QString> wrapUpCodes{};
    friend bool operator==(const ExchangeAccess &, const ExchangeAccess &) = default;
};

[[nodiscard]] ExchangeAccess parseExchangeAccess(const Fields &fields);
[[nodiscard]] QJsonObject written(const ExchangeAccess &access);

} // namespace offices
