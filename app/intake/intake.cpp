#include "app/intake/intake.h"

namespace intake {

using namespace Qt::StringLiterals;

Intake::Intake(const Settings &settings, const Options &options)
    : m_options(options), m_server(settings.key), m_spool(settings.spool),
      m_endpoints(m_directory, m_spool, settings.patience, options.diesAfterCommit)
{
    for (const auto &address : settings.directorates)
        add(address);
    m_server.post(u"/genesys/v1/route"_s,
                  [this](const QJsonObject &request) { return m_endpoints.route(request); });
    m_server.post(u"/genesys/v1/callback-accepted"_s, [this](const QJsonObject &request) {
        return m_endpoints.callbackAccepted(request);
    });
    m_server.post(u"/genesys/v1/call-event"_s,
                  [this](const QJsonObject &request) { return m_endpoints.callEvent(request); });
    m_server.get(u"/health"_s, [this](const QJsonObject &) { return m_endpoints.health(); });
}

void Intake::add(const store::Address &address)
{
    auto owned = std::make_unique<DirectorateLink>(address);
    auto *link = owned.get();
    connect(link, &DirectorateLink::configurationChanged, this, [this] { m_directory.rebuild(); });
    connect(link, &DirectorateLink::tried, this, [this, link] { noteTried(link); });
    connect(link, &DirectorateLink::schemaRefused, this, [this](const QString &why) {
        if (m_stage == Stage::Starting) {
            m_stage = Stage::Refused;
            Q_EMIT refused(why);
        }
    });
    connect(link, &DirectorateLink::told, this, [this, link](const QJsonObject &answer) {
        m_spool.keepConfiguration(link->service(), answer);
    });
    m_drains.push_back(std::make_unique<SpoolDrain>(*link, m_spool));
    m_upkeep.push_back(std::make_unique<Upkeep>(*link));
    m_directory.add(std::move(owned));
}

base::Result<void> Intake::start()
{
    if (auto opened = m_spool.open(); !opened)
        return opened;
    for (const auto &link : m_directory.links()) {
        link->recall(m_spool.configuration(link->service()));
        link->start();
    }
    const auto port = m_server.listen(m_options.port);
    if (!port)
        return tl::unexpected(port.error());
    m_port = *port;
    return {};
}

void Intake::noteTried(DirectorateLink *link)
{
    m_tried.insert(link);
    if (m_stage != Stage::Starting
        || static_cast<size_t>(m_tried.size()) < m_directory.links().size())
        return;
    m_stage = Stage::Begun;
    Q_EMIT began(m_port);
}

} // namespace intake
