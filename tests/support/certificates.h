#pragma once

#include <QString>
#include <QStringList>

namespace support {

// Certificates that openssl makes in a folder, of authorities that nobody else knows.
class Certificates
{
public:
    explicit Certificates(QString folder) : m_folder(std::move(folder)) {}

    [[nodiscard]] bool addAuthority(const QString &name);
    // `names` as an extension has them: "DNS:localhost,IP:127.0.0.1". 0 days: it has expired.
    [[nodiscard]] bool sign(const QString &name, const QString &authority, int days,
                            const QString &names);
    [[nodiscard]] QString certificate(const QString &name) const { return path(name, "pem"); }
    [[nodiscard]] QString key(const QString &name) const { return path(name, "key"); }

private:
    [[nodiscard]] static bool openssl(const QStringList &arguments);
    [[nodiscard]] QString path(const QString &name, const char *ending) const;

    QString m_folder;
};

} // namespace support
