#include "app/exchange/truth.h"

#include <QJsonDocument>

namespace exchange {

using namespace Qt::StringLiterals;

base::Result<void> Truth::open(const QString &file)
{
    m_file.setFileName(file);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return base::failure(base::Error::Kind::Unavailable, base::Reason::FileNotWritable,
                             m_file.errorString(), {file});
    return {};
}

void Truth::add(Entry entry)
{
    const QJsonObject line{{u"at"_s, entry.at.toString(Qt::ISODate)},
                           {u"directorate"_s, entry.directorate},
                           {u"what"_s, entry.what},
                           {u"about"_s, entry.about}};
    if (m_file.isOpen()) { // tests keep it in memory alone
        m_file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
        m_file.flush(); // what was true before a crash is still told after it
    }
    m_entries.append(std::move(entry));
}

} // namespace exchange
