#pragma once

#include "app/intake/directoratelink.h"
#include "app/intake/spool.h"

#include <QTimer>

namespace intake {

// Brings the acceptances of one directorate from the spool to its database, the oldest first, as
// soon as that answers. One that the database refuses for itself is set aside; when the database
// is away or refuses everybody, all stay in the line. An acceptance that got there before, though
// no answer came back, is known by its conversation: bringing it again changes nothing.
class SpoolDrain final : public QObject
{
    Q_OBJECT

public:
    SpoolDrain(DirectorateLink &link, Spool &spool);

private:
    void drain();
    void bring(const QList<Acceptance> &acceptances);
    void settle(const QList<Acceptance> &acceptances,
                const QList<base::Result<QJsonValue>> &answers);

    DirectorateLink &m_link;
    Spool &m_spool;
    QTimer m_timer;
    bool m_isDraining = false;
};

} // namespace intake
