#include "app/desk/audit.h"

#include "core/base/follow.h"
#include "core/dailylog/dailylog.h"
#include "core/desk/closing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

// In the order of the place; those of one day need it.
constexpr std::array<QStringView, 5> readings{u"days", u"log", u"verify", u"trail",
                                              u"configuration"};

bool isOfDay(QStringView what)
{
    return what == u"log" || what == u"verify";
}

// Without a year the last such day, not the next: what is read has been.
QDate pastDay(const QString &typed, const QDate &today)
{
    const auto day = dayTyped(typed, today);
    return day > today ? day.addYears(-1) : day;
}

// Every value with the way to it, as the file of the configuration names it.
void addLeaves(QStringList &lines, const QString &place, const QJsonValue &value)
{
    if (value.isObject()) {
        const auto object = value.toObject();
        for (auto each = object.begin(); each != object.end(); ++each)
            addLeaves(lines, place.isEmpty() ? each.key() : place + u'.' + each.key(),
                      each.value());
    } else if (value.isArray()) {
        const auto array = value.toArray();
        for (qsizetype index = 0; index < array.size(); ++index)
            addLeaves(lines, u"%1[%2]"_s.arg(place).arg(index), array[index]);
    } else if (!value.isNull()) {
        lines.append(place + u": "_s + value.toVariant().toString());
    }
}

} // namespace

Audit::Audit(const Sight &sight, ports::Reports &reports, ui::AuditPlace &place, QObject *parent)
    : QObject(parent), m_sight(sight), m_reports(reports), m_place(place)
{
    connect(&place, &ui::AuditPlace::readRequested, this, &Audit::read);
    connect(&place, &ui::AuditPlace::marked, this, &Audit::said);
}

bool Audit::isForMe() const
{
    return m_sight.me.role == offices::Role::Auditor;
}

void Audit::setSentences(const words::Sentences &sentences)
{
    m_sentences = &sentences;
    QStringList texts;
    for (const auto what : readings)
        texts.append(readingText(what.toString()));
    m_place.show(state(), texts);
    if (m_tell)
        m_place.show(m_tell());
}

QDate Audit::today() const
{
    return m_sight.now.toTimeZone(m_sight.directorate.hours.zone()).date();
}

QString Audit::state() const
{
    const auto recorded = tr("What you read is recorded and shown to the administrators.");
    if (!m_sight.me.until.isValid())
        return recorded;
    const auto days = static_cast<int>(today().daysTo(m_sight.me.until));
    return tr("You read until %1.").arg(m_sentences->date(m_sight.me.until)) + u' '
           + (days == 0 ? tr("That is today.") : tr("%n day(s) left.", nullptr, days)) + u' '
           + recorded;
}

QString Audit::readingText(const QString &what)
{
    if (what == u"days"_s)
        return tr("Closed days");
    if (what == u"log"_s)
        return tr("Log of a closed day");
    if (what == u"verify"_s)
        return tr("Whether a closed day is as it was closed");
    if (what == u"trail"_s)
        return tr("Trail: who changed, searched, erased and closed");
    return tr("Configuration and who is assigned");
}

QString Audit::kindText(const QString &kind)
{
    if (kind == u"configuration-applied"_s)
        return tr("configuration applied");
    if (kind == u"changed"_s)
        return tr("changed");
    if (kind == u"looked-up"_s)
        return tr("looked at");
    if (kind == u"number-searched"_s)
        return tr("number searched");
    if (kind == u"audit-read"_s)
        return tr("audited");
    if (kind == u"day-sealed"_s)
        return tr("day closed");
    if (kind == u"paper-kept"_s)
        return tr("paper of the day kept");
    if (kind == u"disposal-approved"_s)
        return tr("disposal approved");
    if (kind == u"erased"_s)
        return tr("erased");
    return tr("request of a citizen");
}

QString Audit::instant(const QJsonValue &at) const
{
    const auto local = QDateTime::fromString(at.toString(), Qt::ISODateWithMs)
                           .toTimeZone(m_sight.directorate.hours.zone());
    return u"%1 %2"_s.arg(m_sentences->date(local.date()), local.toString(u"H:mm"_s));
}

QString Audit::dayOf(const QJsonValue &day) const
{
    return m_sentences->date(QDate::fromString(day.toString(), Qt::ISODate));
}

void Audit::read(int reading, const QString &typed)
{
    if (m_isReading)
        return;
    const auto what = readings.at(static_cast<size_t>(reading)).toString();
    const auto day = typed.isEmpty() || what == u"days"_s || what == u"configuration"_s
                         ? QDate()
                         : pastDay(typed, today());
    if (!day.isValid() && (isOfDay(what) || (what == u"trail"_s && !typed.isEmpty())))
        return m_place.complain(tr("Write a day like 24.12.2026."));
    m_isReading = true;
    base::follow(
        m_reports.audit(what, day), this, [this, what, day](const base::Result<QJsonValue> &told) {
            m_isReading = false;
            if (told) {
                m_tell = [this, what, day, told = told->toObject()] {
                    return answer(what, day, told);
                };
                return m_place.open(m_tell());
            }
            if (told.error().reason == base::Reason::NotFound)
                return m_place.complain(tr("%1 is not closed: read one of the closed days.")
                                            .arg(m_sentences->date(day)));
            Q_EMIT refused(told.error());
        });
}

ui::AuditAnswer Audit::answer(const QString &what, const QDate &day, const QJsonObject &told) const
{
    auto answer = what == u"days"_s     ? days(told)
                  : what == u"log"_s    ? log(day, told)
                  : what == u"verify"_s ? verified(day, told)
                  : what == u"trail"_s  ? trail(told)
                                        : configuration(told);
    answer.title = readingText(what);
    return answer;
}

ui::AuditAnswer Audit::days(const QJsonObject &told) const
{
    ui::AuditAnswer answer;
    for (const auto &day : told[u"days"].toArray())
        answer.rows.append(tr("%1 · closed on %2 · digest %3")
                               .arg(dayOf(day[u"day"]), instant(day[u"sealedAt"]),
                                    dailylog::groupedDigest(day[u"digest"].toString())));
    answer.text = answer.rows.isEmpty()
                      ? tr("No day is closed yet.")
                      : tr("Closed days: %1, the latest first.").arg(answer.rows.size());
    return answer;
}

ui::AuditAnswer Audit::log(const QDate &day, const QJsonObject &told) const
{
    const auto log = dailylog::parseDailyLog(QJsonDocument(told).toJson());
    if (!log)
        return {{}, m_sentences->words().error(log.error()), {}};
    ui::AuditAnswer answer;
    const auto &words = m_sentences->words();
    for (const auto &row : log->rows) {
        QStringList parts{QString::number(row.number),
                          row.at.toTimeZone(log->zone).toString(u"H:mm"_s),
                          words.logText(dailylog::kindSource(row.kind)),
                          row.office,
                          row.topic,
                          row.cards,
                          words.outcome(row.outcome)};
        parts.removeAll(QString());
        answer.rows.append(parts.join(u" · "_s));
    }
    answer.text = tr("%1: %2 rows. Digest %3.")
                      .arg(m_sentences->date(day))
                      .arg(answer.rows.size())
                      .arg(log->seal ? dailylog::groupedDigest(log->seal->digest) : QString());
    return answer;
}

ui::AuditAnswer Audit::verified(const QDate &day, const QJsonObject &told) const
{
    const auto links = told[u"links"];
    const auto chain = told[u"chain"];
    ui::AuditAnswer answer;
    answer.text = (told[u"isIntact"].toBool()
                       ? tr("What is kept of %1 is what was closed.")
                       : tr("What is kept of %1 is NOT what was closed: tell the data protection "
                            "officer."))
                      .arg(m_sentences->date(day));
    const int broken = links[u"broken"].toInt();
    answer.rows = {
        tr("Digest: %1").arg(dailylog::groupedDigest(told[u"digest"].toString())),
        broken == 0
            ? tr("Chain of events: each of the newest %1 links follows from the one before.")
                  .arg(links[u"checked"].toInt())
            : tr("Chain of events: %1 of the newest %2 links do NOT follow from the one "
                 "before.")
                  .arg(broken)
                  .arg(links[u"checked"].toInt()),
        tr("Head of the chain, to compare with what was kept elsewhere: %1, %2")
            .arg(chain[u"position"].toInteger())
            .arg(chain[u"link"].toString())};
    return answer;
}

ui::AuditAnswer Audit::trail(const QJsonObject &told) const
{
    ui::AuditAnswer answer;
    for (const auto &each : told[u"events"].toArray()) {
        QStringList parts{instant(each[u"at"]), each[u"who"].toString(),
                          kindText(each[u"kind"].toString())};
        const auto id = each[u"id"].toInteger();
        if (const auto kind = each[u"kind"].toString();
            kind == u"looked-up"_s || kind == u"changed"_s || kind == u"configuration-applied"_s)
            parts.append(u"%1 %2"_s.arg(each[u"subject"].toString()).arg(id));
        QStringList details;
        addLeaves(details, {}, each[u"told"]);
        parts += details;
        parts.removeAll(QString());
        answer.rows.append(parts.join(u" · "_s));
    }
    answer.text = answer.rows.isEmpty() ? tr("Nothing happened up to then.")
                                        : tr("The newest %1, the latest first. Work on calls is "
                                             "not told, nor the reasons people wrote.")
                                              .arg(answer.rows.size());
    return answer;
}

ui::AuditAnswer Audit::configuration(const QJsonObject &told) const
{
    ui::AuditAnswer answer;
    answer.text = tr("Revision %1, in force. Its changes are in the trail.")
                      .arg(told[u"revision"].toInteger());
    addLeaves(answer.rows, {}, told[u"configuration"]);
    return answer;
}

QStringList Audit::readRows(const QList<QJsonValue> &reads) const
{
    QStringList rows;
    for (const auto &read : reads) {
        QStringList parts{instant(read[u"at"]), read[u"who"].toString(),
                          readingText(read[u"what"].toString())};
        if (read[u"day"].isString())
            parts.append(dayOf(read[u"day"]));
        rows.append(parts.join(u" · "_s));
    }
    return rows;
}

} // namespace desk
