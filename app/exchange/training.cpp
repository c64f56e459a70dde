#include "app/exchange/privatefile.h"
#include "app/exchange/training_async.h"
#include "app/exchange/trainingfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

namespace exchange {

using base::Error;
using base::Result;
using namespace Qt::StringLiterals;

Training::Training(const MorningOptions &morning, TrainingOptions options)
    : m_options(std::move(options)), m_morning(morning),
      m_seats(m_morning.conductor(), m_morning.exchange(), m_morning.platform())
{
    connect(&m_morning, &Morning::failed, this, &Training::fail);
    connect(&m_morning.programs(), &Programs::deskEnded, this, &Training::finish);
}

QDateTime Training::opening() const
{
    const auto zone = m_morning.directorates().constFirst().configuration.hours.zone();
    return QDateTime(m_morning.options().firstDay, m_options.from, zone).toUTC();
}

// From here on people find it.
Result<void> Training::stand()
{
    m_seats.setApi(m_morning.api());
    for (const auto &directorate : m_morning.directorates()) {
        for (const auto &login : loginsOf(directorate))
            m_seats.offer(login);
    }
    const auto file = trainingFile(m_morning.options());
    const auto told = describeTraining(m_morning.socket(), m_morning.serviceFile(),
                                       m_morning.directorates());
    return writePrivate(file, QJsonDocument(told).toJson()).map([this, &file] {
        m_isStanding = true;
        if (m_options.opens == TrainingOptions::Opens::Desk)
            m_morning.programs().startDesk(file, m_options.role);
        else
            tellTraining(file);
    });
}

void Training::interrupt()
{
    finish(130);
}

void Training::fail(const Error &error)
{
    if (m_hasFinished)
        return;
    std::fprintf(stderr, "richiamate-exchange: %s %s\n", qPrintable(error.detail),
                 qPrintable(error.arguments.join(u' ')));
    finish(1);
}

void Training::finish(int status)
{
    if (m_hasFinished)
        return;
    m_hasFinished = true;
    if (m_isStanding)
        QFile::remove(trainingFile(m_morning.options()));
    m_morning.stop();
    QCoreApplication::exit(status);
}

} // namespace exchange
