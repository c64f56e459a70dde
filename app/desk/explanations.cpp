#include "app/desk/explanations.h"

#include "core/base/follow.h"
#include "core/dailylog/dailylog.h"
#include "core/words/sources.h"

#include <QJsonArray>

namespace desk {

using namespace Qt::StringLiterals;

Explanations::Explanations(const Sight &sight, const Means &means, ui::MonitoringPlace &place,
                           QObject *parent)
    : QObject(parent), m_sight(sight), m_means(means), m_place(place)
{
    connect(&place, &ui::MonitoringPlace::explanationRequested, this,
            [this](const QString &figure) {
                m_period = m_place.period();
                explain(figure);
            });
    connect(&place, &ui::MonitoringPlace::readActionRequested, this, [this] {
        if (const auto action = m_action)
            action();
    });
}

template <class Show> void Explanations::ask(const ports::Reports::Object &answer, Show show)
{
    const int asked = ++m_asked;
    base::follow(answer, this, [this, asked, show](const base::Result<QJsonValue> &told) {
        if (asked != m_asked)
            return;
        if (!told)
            return Q_EMIT refused(told.error());
        show(told->toObject());
    });
}

void Explanations::showAll(const ui::Period &period)
{
    m_period = period;
    if (period.isDay())
        return showAllOf(period.since);
    ask(m_means.reports.periodFigures(period.since, period.until), [this](const QJsonObject &told) {
        open([this, figures = ui::periodFiguresOf(told, m_period, m_sight.now)] {
            return viewOfAll(figures);
        });
    });
}

void Explanations::showAllOf(const QDate &day)
{
    ask(m_means.reports.dayFigures(day), [this, day](const QJsonObject &told) {
        open([this, day, told] { return viewOfDay(day, told); });
    });
}

ui::ReadView Explanations::viewOfDay(const QDate &day, const QJsonObject &told) const
{
    const auto &words = m_sentences->words();
    ui::ReadView view;
    view.title = tr("All figures of %1").arg(m_sentences->date(day));
    view.text = hintOf(told[u"fewPeople"].toBool());
    for (const auto &each : words::figureWords) {
        const auto key = QString::fromLatin1(each.key);
        const auto value = told[key];
        if (!value.isDouble())
            continue;
        view.rows.append(u"%1: %2"_s.arg(words.figure(key)).arg(value.toInt()));
        view.codes.append(key);
    }
    return view;
}

QString Explanations::hintOf(bool isWithheld)
{
    return isWithheld ? tr("Too few people stand behind the others: they are not told.")
                      : tr("Enter says how a figure is counted, and what is behind it.");
}

// Each beside that of the period before.
ui::ReadView Explanations::viewOfAll(const ui::PeriodFigures &figures) const
{
    const auto &words = m_sentences->words();
    ui::ReadView view;
    view.title = tr("All figures: %1 to %2")
                     .arg(m_sentences->date(m_period.since), m_sentences->date(m_period.until));
    view.text = hintOf(figures.totals.isWithheld);
    for (const auto &each : words::figureWords) {
        const auto key = QString::fromLatin1(each.key);
        const auto count = figures.totals.of(key);
        if (!count)
            continue;
        const auto before = figures.before.of(key);
        const auto row = u"%1: %2"_s.arg(words.figure(key)).arg(*count);
        view.rows.append(before ? tr("%1, before: %2").arg(row).arg(*before) : row);
        view.codes.append(key);
    }
    return view;
}

void Explanations::open(Tell tell, std::function<void()> action)
{
    m_tell = std::move(tell);
    m_action = std::move(action);
    m_place.openReading(m_tell());
}

void Explanations::retell()
{
    if (m_place.isReading())
        m_place.show(m_tell());
}

void Explanations::explain(const QString &figure, int skipped)
{
    ask(m_means.reports.figureBehind(figure, m_period.since, m_period.until, skipped),
        [this, figure, skipped](const QJsonObject &behind) {
            showBehind(figure, skipped, behind);
        });
}

// A page of what is behind it; the others are one key away.
void Explanations::showBehind(const QString &figure, int skipped, const QJsonObject &behind)
{
    std::function<void()> goOn;
    const int upTo = skipped + static_cast<int>(behind[u"rows"].toArray().size());
    if (upTo > skipped && upTo < behind[u"count"].toInt())
        goOn = [this, figure, upTo] { explain(figure, upTo); };
    open([this, figure, skipped, behind] { return viewBehind(figure, skipped, behind); },
         std::move(goOn));
}

ui::ReadView Explanations::viewBehind(const QString &figure, int skipped,
                                      const QJsonObject &behind) const
{
    const auto &words = m_sentences->words();
    ui::ReadView view;
    const auto count = behind[u"count"];
    view.title = count.isDouble() ? u"%1: %2"_s.arg(words.figure(figure)).arg(count.toInt())
                                  : words.figure(figure);
    view.text = words.formula(figure);
    if (behind[u"fewPeople"].toBool())
        view.text += u' ' + tr("Too few people stand behind it: nothing more is told.");
    for (const auto &row : behind[u"rows"].toArray())
        view.rows.append(rowText(row.toObject()));
    const int upTo = skipped + static_cast<int>(view.rows.size());
    if (!view.rows.isEmpty() && view.rows.size() < count.toInt())
        view.text += u' '
                     + tr("Shown: %1 to %2 of %3.").arg(skipped + 1).arg(upTo).arg(count.toInt());
    if (!view.rows.isEmpty() && upTo < count.toInt())
        view.action = tr("The next rows");
    return view;
}

QString Explanations::rowText(const QJsonObject &row) const
{
    QStringList parts{
        time(row[u"at"]),           row[u"call"].toString(),
        row[u"request"].toString(), row[u"option"].toString(),
        row[u"office"].toString(),  row[u"topic"].toString(),
        row[u"cards"].toString(),   m_sentences->words().outcome(row[u"outcome"].toString())};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString Explanations::time(const QJsonValue &instant) const
{
    const auto at = QDateTime::fromString(instant.toString(), Qt::ISODateWithMs);
    return at.isValid() ? m_sentences->time(at.toUTC(), m_sight.now) : QString();
}

void Explanations::closeDay(const QDate &day)
{
    m_period = ui::periodOf(ui::Span::Day, day);
    ask(m_means.reports.closeDayPreview(day),
        [this](const QJsonObject &preview) { showUnfinished(preview); });
}

void Explanations::showUnfinished(const QJsonObject &preview)
{
    open([this, preview] { return viewOfUnfinished(preview); }, [this] { this->seal(); });
}

ui::ReadView Explanations::viewOfUnfinished(const QJsonObject &preview) const
{
    ui::ReadView view;
    view.title = tr("Close %1").arg(m_sentences->date(m_period.since));
    const auto seal = preview[u"seal"].toObject();
    if (!seal.isEmpty()) {
        view.text = tr("Closed: %1. Digest: %2")
                        .arg(time(seal[u"sealedAt"]),
                             dailylog::groupedDigest(seal[u"digest"].toString()));
        return view;
    }
    for (const auto &row : preview[u"list"].toArray())
        view.rows.append(unfinishedText(row.toObject()));
    if (!preview[u"isOver"].toBool()) {
        view.text = tr("The day is not over yet: its log cannot be closed.");
        return view;
    }
    view.text =
        view.rows.isEmpty()
            ? tr("Nothing is left open. Once closed, the log of this day never changes.")
            : tr("Left open: %1. What comes of it will stand in the log of the day on which "
                 "it is written. Once closed, the log of this day never changes.")
                  .arg(view.rows.size());
    view.action = tr("Close the day");
    return view;
}

QString Explanations::unfinishedText(const QJsonObject &row) const
{
    const auto kind = row[u"kind"].toString();
    const auto what = kind == u"draft"_s        ? tr("a text being written")
                      : kind == u"claim"_s      ? tr("a callback in hand")
                      : kind == u"unrecorded"_s ? tr("a call without its record")
                                                : tr("an intervention not written");
    const auto *office = m_sight.directorate.office(row[u"office"].toString());
    QStringList parts{what, time(row[u"at"]), row[u"call"].toString(), row[u"request"].toString(),
                      office ? office->name : QString()};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void Explanations::seal()
{
    const auto day = m_period.since;
    base::follow(m_means.commands.sealDay(day), this,
                 [this, day](const base::Result<QJsonObject> &sealed) {
                     if (!sealed)
                         return Q_EMIT refused(sealed.error());
                     Q_EMIT closed(day);
                     closeDay(day);
                     Q_EMIT said(tr("The day is closed."));
                 });
}

} // namespace desk
