#include "tests/desk/directorateserver.h"

#include "core/store/connection.h"
#include "tests/desk/deskdatabase.h"
#include "tests/support/filecontent.h"
#include "tests/support/jsonedit.h"

#include <QFile>
#include <QTest>

namespace support {

using namespace Qt::StringLiterals;

// One of the operators is an official as well; the supervisor's assignment is over.
QByteArray DirectorateServer::configuration() const
{
    JsonEdit edit(DeskDatabase::configuration());
    const auto assignments = edit.at(u"assignments"_s).toArray();
    for (qsizetype index = 0; index < assignments.size(); ++index) {
        auto assignment = assignments[index].toObject();
        if (assignment[u"login"].toString() == ended)
            edit.set(u"assignments[%1].until"_s.arg(index), u"2026-09-30"_s);
        if (assignment[u"login"].toString() != twoDuties)
            continue;
        assignment.insert(u"role"_s, u"official"_s);
        assignment.insert(u"office"_s, u"UT"_s);
        edit.append(u"assignments"_s, assignment);
    }
    return edit.text();
}

bool DirectorateServer::makeCertificates()
{
    const auto here = u"DNS:localhost,IP:127.0.0.1"_s;
    return m_certificates.addAuthority(u"authority"_s)
           && m_certificates.addAuthority(u"foreigner"_s)
           && m_certificates.sign(u"good"_s, u"authority"_s, 2, here)
           && m_certificates.sign(u"expired"_s, u"authority"_s, 0, here)
           && m_certificates.sign(u"foreign"_s, u"foreigner"_s, 2, here);
}

bool DirectorateServer::start()
{
    const QByteArray access = "hostssl all " + singleSignOnLogin.toUtf8()
                              + " 127.0.0.1/32 gss include_realm=0 krb_realm="
                              + Realm::name.toUtf8() + "\nhostgssenc all "
                              + singleSignOnLogin.toUtf8()
                              + " 127.0.0.1/32 gss include_realm=0 krb_realm="
                              + Realm::name.toUtf8()
                              + "\nhostssl all all 127.0.0.1/32 scram-sha-256\n";
    const auto keytab = m_folder.filePath(u"server.keytab"_s);
    if (!makeCertificates() || !m_realm.start() || !m_realm.addService(u"postgres"_s, keytab)
        || !m_realm.addPerson(singleSignOnLogin, u"pw-1"_s)
        || !m_realm.addPerson(u"altra"_s, u"pw-2"_s))
        return false;
    const auto ran = m_cluster.listen(access).and_then([this] { return m_cluster.start(); });
    const auto kept = m_cluster.keep(u"server.keytab"_s, contentOf(keytab));
    if (!ran || !kept)
        return false;
    const auto entry = [this](const QString &name, const QString &host, const QString &authority) {
        return u"[%1]\nhost=%2\nhostaddr=127.0.0.1\nport=%3\ndbname=%4\nsslrootcert=%5\n"_s
            .arg(name, host, QString::number(m_cluster.port()), DeskDatabase::service(),
                 m_certificates.certificate(authority))
            .toUtf8();
    };
    const auto made = m_cluster
                          .writeServiceFile(
                              {{DeskDatabase::service(), DeskDatabase::service()}},
                              entry(service, u"localhost"_s, u"authority"_s)
                                  + entry(otherName, u"altro.esempio.test"_s, u"authority"_s)
                                  + entry(withoutAuthority, u"localhost"_s, u"nowhere"_s))
                          .and_then([this] {
                              return m_cluster.createTrainingDatabase(
                                  {DeskDatabase::service(),
                                   configuration(),
                                   {},
                                   QDateTime(QDate(2026, 10, 5), QTime(7, 0), Qt::UTC),
                                   1});
                          });
    if (!made)
        qWarning("%s", qPrintable(made.error().detail));
    return made && tell(u"alter system set krb_server_keyfile = '%1'"_s.arg(*kept))
           && makeAccounts() && show(u"good"_s);
}

bool DirectorateServer::makeAccounts()
{
    return tell(u"create role %1 login"_s.arg(stranger)) && setPassword(stranger, u"chiave"_s)
           && setPassword(login, u"chiave"_s) && setPassword(twoDuties, u"chiave"_s)
           && setPassword(ended, u"chiave"_s)
           && ask(u"select count(*) from pg_authid where rolpassword like 'SCRAM%'"_s) == u"4"_s;
}

// What the server has been told, new connections see a moment later.
bool DirectorateServer::show(const QString &certificate)
{
    bool isSet = true;
    if (certificate.isEmpty()) {
        isSet = tell(u"alter system set ssl = off"_s);
    } else {
        const auto shown = m_cluster.keep(certificate + u".pem"_s,
                                          contentOf(m_certificates.certificate(certificate)));
        const auto key = m_cluster.keep(certificate + u".key"_s,
                                        contentOf(m_certificates.key(certificate)));
        if (!shown || !key)
            return false;
        isSet = tell(u"alter system set ssl_cert_file = '%1'"_s.arg(*shown))
                && tell(u"alter system set ssl_key_file = '%1'"_s.arg(*key))
                && tell(u"alter system set ssl = on"_s);
    }
    const auto generation = ask(u"select pg_conf_load_time()::text"_s);
    return isSet && ask(u"select pg_reload_conf()"_s) == u"true"_s
           && QTest::qWaitFor(
               [&] { return ask(u"select pg_conf_load_time()::text"_s) != generation; }, 10'000);
}

bool DirectorateServer::tell(const QString &statement)
{
    const auto connection = store::Connection::open({DeskDatabase::service(), u"postgres"_s, {}},
                                                    u"desk-test"_s);
    const auto done = connection.and_then(
        [&](const auto &opened) { return opened->run(statement); });
    if (!done)
        qWarning("%s: %s", qPrintable(statement), qPrintable(done.error().detail));
    return done.has_value();
}

bool DirectorateServer::setPassword(const QString &account, const QString &password)
{
    const auto quoted = QString(password).replace(u'\'', u"''"_s);
    return tell(u"alter role %1 password '%2'"_s.arg(account, quoted));
}

QString DirectorateServer::ask(const QString &query)
{
    const auto connection = store::Connection::open({DeskDatabase::service(), u"postgres"_s, {}},
                                                    u"desk-test"_s);
    if (!connection) {
        qWarning("%s", qPrintable(connection.error().detail));
        return {};
    }
    const auto answer = (*connection)->value(query);
    if (!answer)
        qWarning("%s: %s", qPrintable(query), qPrintable(answer.error().detail));
    return answer ? answer->toString() : QString();
}

} // namespace support
