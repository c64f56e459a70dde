#pragma once

#include "app/intake/directory.h"
#include "app/intake/endpoints.h"
#include "app/intake/exchangewatch.h"
#include "app/intake/httpserver.h"
#include "app/intake/referrals.h"
#include "app/intake/settings.h"
#include "app/intake/spooldrain.h"
#include "app/intake/upkeep.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <vector>

namespace intake {

struct Options
{
    quint16 port = 0;
    int diesAfterCommit = 0; // see Endpoints
};

// Puts the parts together: directorates, what is asked of them, the server.
class Intake final : public QObject
{
    Q_OBJECT

public:
    Intake(const Settings &settings, const Options &options);

    [[nodiscard]] base::Result<void> start();

Q_SIGNALS:
    // It listens, and every directorate has answered or failed to.
    void began(quint16 port);
    // A database does not fit this program and nothing was served yet.
    void refused(const QString &why);

private:
    enum class Stage { Starting, Begun, Refused };
    using Endpoint = QFuture<Answer> (Endpoints::*)(const QJsonObject &);

    // At the data action's path; answers of 200 are made whole by its contract.
    void serve(const QString &key, Endpoint endpoint);

    void add(const store::Address &address);
    [[nodiscard]] QFuture<Answer> health();
    void noteTried(DirectorateLink *link);

    Options m_options;
    quint16 m_port = 0;
    Stage m_stage = Stage::Starting;
    QSet<DirectorateLink *> m_tried;
    // The links end first: what they leave unanswered is still handed to the others.
    HttpServer m_server;
    Spool m_spool;
    Endpoints m_endpoints;
    std::vector<std::unique_ptr<Upkeep>> m_upkeep;
    std::vector<std::unique_ptr<SpoolDrain>> m_drains;
    Directory m_directory;
    Referrals m_referrals{m_directory};
    std::unique_ptr<ExchangeWatch> m_watch;
};

} // namespace intake
