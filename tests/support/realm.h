#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace support {

// A Kerberos realm of its own, on a free port: a real KDC of MIT Kerberos. This process and its
// children know this one and no other; tickets are kept in a file of its own.
class Realm
{
public:
    ~Realm();

    [[nodiscard]] bool start();
    [[nodiscard]] bool addPerson(const QString &name, const QString &password);
    // The keys of a service on localhost, for whoever may read the file.
    [[nodiscard]] bool addService(const QString &service, const QString &keytab);
    // As whoever unlocks a computer gets one; it holds so long.
    [[nodiscard]] bool signIn(const QString &name, const QString &password, int seconds);
    [[nodiscard]] static bool hasTicket(); // that holds
    void signOut();
    void stop(); // the KDC answers no more

    // Seconds by which clocks may differ: so much longer a ticket holds.
    static constexpr int clockSkew = 1;
    static inline const QString name = QStringLiteral("ESEMPIO.TEST");

private:
    [[nodiscard]] bool write(const QString &file, const QString &content) const;
    [[nodiscard]] bool administer(const QString &command) const;
    [[nodiscard]] QString path(const QString &file) const { return m_folder.filePath(file); }

    QTemporaryDir m_folder;
    QProcess m_kdc;
};

} // namespace support
