#include "tests/desk/deskdatabase.h"

#include "core/store/connection.h"

#include <QFile>
#include <QTest>

namespace support {

using namespace Qt::StringLiterals;

QByteArray DeskDatabase::configuration()
{
    QFile file(u"" SOURCE_FOLDER "/resources/training/valdorata.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool DeskDatabase::start(const QByteArray &configuration)
{
    const QDateTime shows(QDate(2026, 10, 5), QTime(7, 0), Qt::UTC);
    const auto started = m_cluster.start()
                             .and_then([this] {
                                 return m_cluster.writeServiceFile({{service(), service()}});
                             })
                             .and_then([&] {
                                 return m_cluster.createTrainingDatabase(
                                     {service(),
                                      configuration,
                                      {{service() + u"_intake"_s, u"intake"_s}},
                                      shows,
                                      1});
                             });
    if (!started)
        qWarning("%s", qPrintable(started.error().detail));
    return started.has_value();
}

QString DeskDatabase::ask(const QString &query)
{
    const auto connection = store::Connection::open({u"postgres"_s, {}, service()}, u"desk-test"_s);
    if (!connection)
        return {};
    const auto answer = (*connection)->value(query);
    if (!answer)
        qWarning("%s: %s", qPrintable(query), qPrintable(answer.error().detail));
    return answer ? answer->toString() : QString();
}

bool DeskDatabase::answers(const QString &query, const QString &expected, int milliseconds)
{
    if (QTest::qWaitFor([&] { return ask(query) == expected; }, milliseconds))
        return true;
    qWarning("%s: %s", qPrintable(query), qPrintable(ask(query)));
    return false;
}

bool DeskDatabase::addCallback(const QString &number)
{
    return !ask(u"select private.new_callback((select id from private.office where code = 'CEN'), "
                "'%1', api.now() - interval '10 min', '{}')"_s.arg(number))
                .isEmpty();
}

} // namespace support
