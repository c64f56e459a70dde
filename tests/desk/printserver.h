#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace support {

// A CUPS of its own, of which this process and its children know and of no other, with one queue, the
// default one. Its printer takes PDF and keeps what arrives.
class PrintServer
{
public:
    ~PrintServer();

    [[nodiscard]] bool start();
    [[nodiscard]] QStringList arrived() const; // files, each complete
    [[nodiscard]] static QString completed();  // jobs, as lpstat lists them

    static inline const QString queue = QStringLiteral("Protocollo");

private:
    [[nodiscard]] bool write(const QString &file, const QString &content) const;
    [[nodiscard]] QString path(const QString &file) const { return m_folder.filePath(file); }

    QTemporaryDir m_folder;
    QProcess m_server;
};

} // namespace support
