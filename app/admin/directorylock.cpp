#include "app/admin/directorylock.h"

#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace admin {

DirectoryLock::DirectoryLock(const QString &directory) : m_file(directory + "/lock"_L1)
{
    const int flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW;
    m_descriptor = ::open(QFile::encodeName(m_file).constData(), flags, 0600);
    if (m_descriptor < 0)
        return;
    while (::flock(m_descriptor, LOCK_EX) != 0) {
        if (errno == EINTR)
            continue;
        ::close(m_descriptor);
        m_descriptor = -1;
        return;
    }
}

DirectoryLock::~DirectoryLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

base::Error DirectoryLock::error() const
{
    return base::Error{base::Error::Kind::Refused,
                       base::Reason::FileNotWritable,
                       u"%1 cannot be locked: run this as the account that owns it, or choose "
                       "another directory with --directory"_s.arg(m_file),
                       {m_file}};
}

} // namespace admin
