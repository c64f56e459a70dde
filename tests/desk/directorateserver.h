#pragma once

#include "tests/support/certificates.h"
#include "tests/support/cluster.h"
#include "tests/support/realm.h"

#include <QString>
#include <QTemporaryDir>

namespace support {

// A directorate's database as its desks reach it: over TLS, with passwords (SCRAM) or with the
// house's single sign-on, which admits `singleSignOnLogin` alone.
class DirectorateServer
{
public:
    [[nodiscard]] bool start();
    [[nodiscard]] Realm &realm() { return m_realm; }
    [[nodiscard]] QByteArray log() const { return m_cluster.log(); }
    [[nodiscard]] QString ask(const QString &query); // as the owner; the first value
    [[nodiscard]] bool tell(const QString &statement);
    [[nodiscard]] bool setPassword(const QString &account, const QString &password);
    // Which certificate the server shows from now on; empty: it offers no TLS.
    [[nodiscard]] bool show(const QString &certificate);

    // Entries of the service file.
    static inline const QString service = QStringLiteral("direzione");
    static inline const QString otherName = QStringLiteral("altro-nome"); // of the same server
    static inline const QString withoutAuthority = QStringLiteral("senza-autorita");

    static inline const QString login = QStringLiteral("valdorata_operatore_1");
    static inline const QString twoDuties = QStringLiteral("valdorata_operatore_2");
    static inline const QString ended = QStringLiteral("valdorata_supervisore_1");
    static inline const QString singleSignOnLogin = QStringLiteral("valdorata_funzionario_ut_1");
    static inline const QString stranger = QStringLiteral("estranea"); // an account, not of ours

private:
    [[nodiscard]] bool makeCertificates();
    [[nodiscard]] bool makeAccounts();
    [[nodiscard]] QByteArray configuration() const;

    QTemporaryDir m_folder;
    Certificates m_certificates{m_folder.path()};
    Realm m_realm;
    Cluster m_cluster;
};

} // namespace support
