#include "app/intake/intake.h"

#include "core/genesys/dataactions.h"

namespace intake {

using namespace Qt::StringLiterals;

Intake::Intake(const Settings &settings, const Options &options)
    : m_options(options), m_server(settings.key), m_spool(settings.spool),
      m_endpoints(m_directory, m_spool, settings.patience, options.diesAfterCommit)
{
    for (const auto &address : settings.directorates)
        add(address);
    serve(u"route"_s, &Endpoints::route);
    serve(u"callback-accepted"_s, &Endpoints::callbackAccepted);
    serve(u"call-event"_s, &Endpoints::callEvent);
    serve(u"cancel-callback"_s, &Endpoints::cancelCallback);
    serve(u"day-part"_s, &Endpoints::dayPart);
    serve(u"health"_s, &Endpoints::readiness);
    m_server.get(u"/health"_s, [this](const QJsonObject &) { return health(); });
    if (settings.exchange)
        m_watch = std::make_unique<ExchangeWatch>(settings.exchange->access,
                                                  settings.exchange->interval, m_directory);
}

void Intake::serve(const QString &key, Endpoint endpoint)
{
    const auto &action = genesys::dataAction(key);
    m_server.post(action.path(), [this, &action, endpoint](const QJsonObject &request) {
        return (m_endpoints.*endpoint)(request).then([&action](Answer answer) {
            if (answer.status == 200)
                answer.body = genesys::withEveryField(action, answer.body);
            return answer;
        });
    });
}

QFuture<Answer> Intake::health()
{
    return m_endpoints.health().then(this, [this](Answer answer) {
        if (m_watch)
            answer.body.insert(u"exchange"_s, m_watch->state());
        return answer;
    });
}

void Intake::add(const store::Address &address)
{
    auto owned = std::make_unique<DirectorateLink>(address);
    auto *link = owned.get();
    connect(link, &DirectorateLink::configurationChanged, this, [this] {
        m_directory.rebuild();
        m_referrals.introduce();
        if (m_watch)
            m_watch->follow();
    });
    connect(link, &DirectorateLink::connected, &m_referrals, &Referrals::introduce);
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
    if (m_watch)
        m_watch->start();
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
