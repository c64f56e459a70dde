#pragma once

#include <QProcess>
#include <QSslConfiguration>
#include <QTemporaryDir>

// nginx with the configuration that is shipped, before an intake, with certificates made for it.
class Gateway
{
public:
    enum class Caller { Exchange, Nobody, Stranger, Expired };

    // Of the intake behind it.
    [[nodiscard]] bool start(quint16 intake);
    ~Gateway();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QSslConfiguration callAs(Caller caller) const;
    [[nodiscard]] QString log() const;
    // Of all nginx processes, in KiB.
    [[nodiscard]] qint64 residentMemory() const;

private:
    [[nodiscard]] bool makeCertificates();
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QProcess m_nginx;
    quint16 m_port = 0;
};

// Resident memory of one process, in KiB.
[[nodiscard]] qint64 residentMemoryOf(qint64 process);
