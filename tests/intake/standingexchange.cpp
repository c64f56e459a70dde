#include "standingexchange.h"

#include "intakefixture.h"
#include "runningintake.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using exchange::Conversation;

namespace {

const QString client = u"intake"_s;

offices::Directorate directorate()
{
    auto parsed = offices::parseDirectorate(
                      IntakeFixture::configuration(StandingExchange::service, u"+390612345601"_s))
                      .value();
    for (const auto &login : StandingExchange::operators)
        parsed.assignments.append({login, {}, offices::Role::Operator, u"CEN"_s, {}, {}, {}});
    for (const auto &login : StandingExchange::officials)
        parsed.assignments.append({login, {}, offices::Role::Official, u"UT"_s, {}, {}, {}});
    return parsed;
}

QString line(const QString &conversation, const QString &event, const QDateTime &at)
{
    return u"%1 %2 %3"_s.arg(conversation, event, at.toUTC().toString(Qt::ISODateWithMs));
}

} // namespace

StandingExchange::StandingExchange() : m_parts(RunningIntake::key)
{
    m_parts.exchange.notifyInstead();
    m_parts.exchange.addDirectorate(service, directorate());
    for (const auto &login : operators + officials)
        m_parts.exchange.setOnQueue(login, true);
    m_parts.exchange.setNow(m_now);
    m_port = m_parts.platform.listen();
    if (m_port == 0 || !m_notifications.listen())
        qFatal("no port");
    QObject::connect(&m_ticker, &QTimer::timeout, &m_ticker, [this] { step(); });
}

QString StandingExchange::configFor(IntakeFixture &fixture, const QStringList &granted)
{
    m_parts.platform.tokens().add({client, secret, {}, granted});
    fixture.write(u"secret"_s, secret);
    QFile file(fixture.configFor({service}));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no configuration");
    auto config = QJsonDocument::fromJson(file.readAll()).object();
    const auto address = u"http://127.0.0.1:%1"_s.arg(m_port);
    config.insert(u"exchange"_s, QJsonObject{{u"login"_s, address},
                                             {u"api"_s, address},
                                             {u"client"_s, client},
                                             {u"secretFile"_s, u"secret"_s},
                                             {u"readEverySeconds"_s, 1}});
    fixture.write(u"watching.json"_s, QJsonDocument(config).toJson());
    return fixture.file(u"watching.json"_s);
}

void StandingExchange::ring(const QString &number)
{
    exchange::Citizen citizen;
    citizen.at = m_now.addSecs(1);
    citizen.number = number;
    citizen.option = u"1"_s;
    citizen.menuSeconds = 1;
    citizen.patienceSeconds = 300;
    m_parts.exchange.expect(service, citizen);
}

void StandingExchange::step()
{
    m_now = m_now.addSecs(1);
    m_parts.stepTo(m_now);
    if (m_onStep)
        m_onStep();
}

QStringList StandingExchange::happened() const
{
    static const QStringList sent{u"arrived"_s,  u"chosen"_s,   u"ringing"_s,
                                  u"answered"_s, u"offered"_s,  u"declined"_s,
                                  u"ended"_s,    u"returned"_s, u"transferred"_s};
    QStringList lines;
    for (const auto &entry : m_parts.truth.entries()) {
        if (sent.contains(entry.what))
            lines.append(line(entry.about[u"conversationId"].toString(), entry.what, entry.at));
    }
    lines.sort();
    return lines;
}

// An acceptance has a delivery, too; it is no event.
QStringList StandingExchange::recorded(IntakeFixture &fixture)
{
    const auto keys = fixture
                          .value(service, u"select coalesce(string_agg(key, E'\\n'), '') from "
                                          "private.exchange_delivery where key like '%|%|%'"_s)
                          .toString()
                          .split(u'\n', Qt::SkipEmptyParts);
    QStringList lines;
    for (const auto &key : keys) {
        const auto parts = key.split(u'|');
        lines.append(line(parts[0], parts[1], QDateTime::fromString(parts[2], Qt::ISODateWithMs)));
    }
    lines.sort();
    lines.removeDuplicates(); // the flow and the watch may both tell that a call is over
    return lines;
}

QString StandingExchange::ringing() const
{
    return m_parts.exchange.waitingIn(u"lago-cen"_s).value(0);
}

QString StandingExchange::talkOf(const QString &login) const
{
    for (const auto &id : m_parts.exchange.openOf(login)) {
        if (m_parts.exchange.conversation(id)->state == Conversation::State::Talking)
            return id;
    }
    return {};
}
