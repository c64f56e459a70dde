#pragma once

#include "app/intake/directory.h"

#include <QSet>
#include <QTimer>

namespace intake {

// Carries citizens who were referred from one directorate to the other: from database to database,
// under the same id, until the other has it. What a cut leaves unknown is told again, and is one.
class Referrals final : public QObject
{
    Q_OBJECT

public:
    explicit Referrals(Directory &directory);

    // Each directorate knows the others of this intake: whenever one of them has changed.
    void introduce();

private:
    void carryAll();
    void carry(DirectorateLink &from, const QJsonObject &referral);
    void noteArrived(DirectorateLink &from, const QString &referral, const QString &request);
    [[nodiscard]] DirectorateLink *linkOf(const QString &code) const;

    Directory &m_directory;
    QTimer m_timer;
    QSet<QString> m_underWay; // ids
};

} // namespace intake
