#include "app/desk/closings.h"

#include "core/base/follow.h"

#include <QJsonDocument>

namespace desk {

using namespace Qt::StringLiterals;
using ui::ClosingsView;

Closings::Closings(const Sight &sight, ports::Commands &commands, ui::MonitoringPlace &place,
                   QObject *parent)
    : QObject(parent), m_sight(sight), m_commands(commands), m_place(place)
{
    connect(&place, &ui::MonitoringPlace::closingEdited, this,
            [this](const PlannedClosing &planned) {
                m_place.showClosingEffect(effectText(effectOf(planned, m_sight)));
            });
    connect(&place, &ui::MonitoringPlace::closingRequested, this, &Closings::plan);
    connect(&place, &ui::MonitoringPlace::closingNowRequested, this,
            [this](const QString &office, const QString &reason) {
                follow(m_commands.closeNow(QUuid::createUuid(), office, reason),
                       tr("Closed at once, until it is opened again."));
            });
    connect(&place, &ui::MonitoringPlace::openingRequested, this, &Closings::openAgain);
}

bool Closings::isForMe() const
{
    return m_sight.me.role == offices::Role::Supervisor
           || m_sight.me.role == offices::Role::Administrator;
}

void Closings::configure(const QJsonObject &configuration, qint64 revision)
{
    m_revision = revision;
    m_configuration = configuration;
    retell();
}

void Closings::retell()
{
    if (m_sentences && isForMe())
        m_place.show(view());
}

void Closings::open()
{
    m_place.openClosings(view());
}

ClosingsView Closings::view() const
{
    ClosingsView view;
    const auto zone = m_sight.directorate.hours.zone();
    const auto now = m_sight.now.toTimeZone(zone);
    view.today = now.date();
    view.mayPlan = m_sight.me.role == offices::Role::Administrator;
    view.offices.append({{}, tr("The whole directorate"), {}});
    for (const auto &office : m_sight.directorate.offices) {
        if (offices::isValidOn(office, view.today))
            view.offices.append({office.code, office.name, office.code});
    }
    for (const auto &emergency : m_sight.directorate.emergencies)
        view.rows.append({rowText(emergency), ClosingsView::Kind::Emergency, emergency.id});
    const QDateTime wall(now.date(), now.time(), Qt::UTC);
    const auto &closures = m_sight.directorate.closures;
    for (qsizetype place = 0; view.mayPlan && place < closures.size(); ++place) {
        if (closures[place].closure.until > wall)
            view.rows.append({rowText(closures[place]), ClosingsView::Kind::Planned, place});
    }
    return view;
}

QString Closings::rowText(const offices::ScheduledClosure &closure) const
{
    return u"%1 · %2 · %3"_s.arg(spanText(closure.closure), officesText(closure.offices),
                                 closure.closure.reason);
}

QString Closings::rowText(const offices::OfficeEmergency &emergency) const
{
    const auto since = m_sentences->time(emergency.closing.from, m_sight.now);
    const QStringList codes = emergency.office.isEmpty() ? QStringList()
                                                         : QStringList{emergency.office};
    return u"%1 · %2 · %3"_s.arg(tr("Closed since %1, until opened again").arg(since),
                                 officesText(codes), emergency.closing.reason);
}

QString Closings::officesText(const QStringList &codes) const
{
    QStringList names;
    for (const auto &code : codes) {
        const auto *office = m_sight.directorate.office(code);
        names.append(office ? office->name : code);
    }
    return names.isEmpty() ? tr("the whole directorate") : names.join(u", "_s);
}

// "Thursday 24 December, 12:00 to 24:00", or the day alone.
QString Closings::spanText(const calendar::Closure &closure) const
{
    const auto &from = closure.from;
    const auto last = closure.until.addMSecs(-1);
    const bool isWhole = from.time() == QTime(0, 0) && closure.until.time() == QTime(0, 0);
    const auto clock = [](const QDateTime &at) { return at.time().toString(u"H:mm"_s); };
    if (from.date() != last.date())
        return tr("%1 to %2").arg(m_sentences->date(from.date()), m_sentences->date(last.date()));
    if (isWhole)
        return m_sentences->date(from.date());
    const auto until = closure.until.date() == from.date() ? clock(closure.until) : u"24:00"_s;
    return tr("%1, %2 to %3").arg(m_sentences->date(from.date()), clock(from), until);
}

QString Closings::faultText(ClosingFault fault)
{
    switch (fault) {
    case ClosingFault::None:
    case ClosingFault::NoReason:
        return {};
    case ClosingFault::NoDay:
        return tr("This is no day. Write it like 24.12.");
    case ClosingFault::EndsBeforeItBegins:
        return tr("It would end before it begins. Correct one of the times.");
    case ClosingFault::OverAlready:
        return tr("That time is over. Choose a later one.");
    case ClosingFault::ClosedAnyway:
        return tr("It is closed then anyway. Choose another time.");
    }
    return {};
}

QString Closings::effectText(const ClosingEffect &effect) const
{
    if (effect.fault != ClosingFault::None && effect.fault != ClosingFault::NoReason)
        return faultText(effect.fault);
    QStringList parts;
    if (effect.latest)
        parts.append(tr("Promises that move: %1, the latest to %2.")
                         .arg(effect.promises)
                         .arg(m_sentences->time(*effect.latest, m_sight.now)));
    else
        parts.append(tr("No promise moves."));
    if (effect.opensAgain)
        parts.append(tr("Open again: %1.").arg(m_sentences->time(*effect.opensAgain, m_sight.now)));
    return parts.join(u' ');
}

void Closings::plan(const PlannedClosing &planned)
{
    const auto effect = effectOf(planned, m_sight);
    if (effect.fault != ClosingFault::None)
        return m_place.complainOfClosing(faultText(effect.fault));
    apply(withClosing(m_configuration, planned, m_sight),
          tr("Closing noted.") + u' ' + effectText(effect));
}

void Closings::openAgain(const ClosingsView::Row &row)
{
    const auto done = tr("Opened again.");
    if (row.kind == ClosingsView::Kind::Emergency)
        follow(m_commands.reopenNow(QUuid::createUuid(), row.id), done);
    else
        apply(withoutClosing(m_configuration, row.id, m_sight), done);
}

void Closings::apply(const QJsonObject &configuration, const QString &done)
{
    const auto today = m_sight.now.toTimeZone(m_sight.directorate.hours.zone()).date();
    if (!m_isBusy)
        follow(m_commands.applyConfiguration(
                   QUuid::createUuid(), QJsonDocument(configuration).toJson(), today, m_revision),
               done);
}

// What has changed comes by the feed, to this desk as to the others.
void Closings::follow(const QFuture<base::Result<void>> &answer, const QString &done)
{
    m_isBusy = true;
    base::follow(answer, this, [this, done](const base::Result<void> &answered) {
        m_isBusy = false;
        if (!answered)
            return Q_EMIT refused(answered.error());
        m_place.finishClosing();
        Q_EMIT said(done);
    });
}

} // namespace desk
