#include "app/exchange/citizen.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <random>

namespace exchange {

using base::Error;
using base::Reason;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

// The standard's distributions differ between libraries; these few lines do not.
class Chance
{
public:
    explicit Chance(quint32 seed) : m_engine(seed) {}
    double uniform() { return (static_cast<double>(m_engine()) + 0.5) / 4294967296.0; }
    bool happens(double probability) { return uniform() < probability; }
    int between(int least, int most)
    {
        return least + static_cast<int>(uniform() * (most - least + 1));
    }
    double exponential(double mean) { return -mean * std::log(uniform()); }
    double logNormal(double median, double spread)
    {
        const double normal = std::sqrt(-2 * std::log(uniform())) * std::cos(2 * M_PI * uniform());
        return median * std::exp(spread * normal);
    }
    template <class List> auto pick(const List &list)
    {
        return list.at(between(0, static_cast<int>(list.size()) - 1));
    }

private:
    std::mt19937 m_engine;
};

// A mobile prefix that is assigned to nobody (libphonenumber gives it as its example).
QString newNumber(Chance &chance)
{
    return u"+39312%1"_s.arg(chance.between(0, 9999999), 7, 10, QChar(u'0'));
}

QDateTime arrival(Chance &chance, const calendar::Span &window, const Habits &habits)
{
    if (chance.happens(habits.shareBefore))
        return window.from.addSecs(-chance.between(1, 600));
    if (chance.happens(habits.shareAfter))
        return window.until.addSecs(chance.between(0, 600));
    double total = 0;
    for (const double weight : habits.byHalfHour)
        total += weight;
    double left = chance.uniform() * total;
    qsizetype half = 0;
    while (half + 1 < habits.byHalfHour.size() && left > habits.byHalfHour.at(half))
        left -= habits.byHalfHour.at(half++);
    const auto length = window.from.secsTo(window.until);
    const double part = (static_cast<double>(half) + chance.uniform())
                        / static_cast<double>(habits.byHalfHour.size());
    return window.from.addSecs(static_cast<qint64>(part * static_cast<double>(length)));
}

WhenRung reaction(Chance &chance, const Habits &habits)
{
    const double drawn = chance.uniform();
    const double rest = 1 - habits.answersWhenRung;
    if (drawn < habits.answersWhenRung)
        return {u"person"_s, false, chance.between(4, 20)};
    if (drawn < habits.answersWhenRung + rest * 0.15)
        return {u"another-person"_s, false, chance.between(4, 20)};
    if (drawn < habits.answersWhenRung + rest * 0.35)
        return {u"answering-machine"_s, false, chance.between(15, 25)};
    if (drawn < habits.answersWhenRung + rest * 0.55)
        return {QString(), true, 3};
    return {QString(), false, 30};
}

void decideMatter(Citizen &citizen, Chance &chance, const offices::Directorate &directorate,
                  const Habits &habits)
{
    if (directorate.topics.isEmpty())
        return;
    const auto topic = chance.pick(directorate.topics);
    citizen.topic = topic.code;
    const auto *office = directorate.office(topic.office);
    if (office && office->kind == offices::OfficeKind::Internal
        && chance.happens(habits.wantsOffice))
        citizen.wantsOffice = topic.office;
}

Citizen newCitizen(Chance &chance, const offices::Directorate &directorate,
                   const calendar::Span &window, const Habits &habits)
{
    Citizen citizen;
    citizen.at = arrival(chance, window, habits);
    citizen.number = chance.happens(habits.withheld) ? QString() : newNumber(chance);
    citizen.option = chance.pick(directorate.menu).option;
    citizen.menuSeconds = chance.between(6, 16);
    citizen.patienceSeconds = std::max(3,
                                       static_cast<int>(chance.exponential(habits.patienceMean)));
    citizen.offerSeconds = chance.between(8, 15);
    citizen.acceptsCallback = chance.happens(habits.accepts);
    citizen.talkSeconds = std::clamp(
        static_cast<int>(chance.logNormal(habits.talkMedian, habits.talkSpread)), 15, 900);
    decideMatter(citizen, chance, directorate, habits);
    for (int time = 0; time < 4; ++time)
        citizen.whenRung.append(reaction(chance, habits));
    return citizen;
}

double number(const QJsonObject &json, QStringView key, double otherwise)
{
    return json[key].toDouble(otherwise);
}

Result<QJsonDocument> readJson(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(Error::Kind::Invalid, Reason::FileNotReadable, file.errorString(),
                             {name});
    QJsonParseError problem;
    auto document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (problem.error != QJsonParseError::NoError)
        return base::failure(Error::Kind::Invalid, Reason::NotJson, problem.errorString(), {name});
    return document;
}

Citizen citizenOf(const QJsonObject &json)
{
    Citizen citizen;
    citizen.at = QDateTime::fromString(json[u"at"].toString(), Qt::ISODate).toUTC();
    citizen.number = json[u"number"].toString();
    citizen.option = json[u"option"].toString();
    citizen.menuSeconds = json[u"menuSeconds"].toInt(citizen.menuSeconds);
    citizen.patienceSeconds = json[u"patienceSeconds"].toInt(citizen.patienceSeconds);
    citizen.offerSeconds = json[u"offerSeconds"].toInt(citizen.offerSeconds);
    citizen.acceptsCallback = json[u"acceptsCallback"].toBool(citizen.acceptsCallback);
    citizen.topic = json[u"topic"].toString();
    citizen.wantsOffice = json[u"wantsOffice"].toString();
    citizen.talkSeconds = json[u"talkSeconds"].toInt(citizen.talkSeconds);
    for (const auto &each : json[u"whenRung"].toArray()) {
        const auto rung = each.toObject();
        citizen.whenRung.append({rung[u"answeredBy"].toString(), rung[u"isEngaged"].toBool(),
                                 rung[u"seconds"].toInt(15)});
    }
    return citizen;
}

} // namespace

Result<Habits> readHabits(const QString &file)
{
    const auto document = readJson(file);
    if (!document)
        return tl::unexpected(document.error());
    const auto json = document->object();
    Habits habits;
    habits.callsAMorning = json[u"callsAMorning"].toInt(habits.callsAMorning);
    habits.shareBefore = number(json, u"shareBefore", habits.shareBefore);
    habits.shareAfter = number(json, u"shareAfter", habits.shareAfter);
    habits.patienceMean = number(json, u"patienceMean", habits.patienceMean);
    habits.talkMedian = number(json, u"talkMedian", habits.talkMedian);
    habits.talkSpread = number(json, u"talkSpread", habits.talkSpread);
    habits.accepts = number(json, u"accepts", habits.accepts);
    habits.wantsOffice = number(json, u"wantsOffice", habits.wantsOffice);
    habits.ringsAgain = number(json, u"ringsAgain", habits.ringsAgain);
    habits.withheld = number(json, u"withheld", habits.withheld);
    habits.answersWhenRung = number(json, u"answersWhenRung", habits.answersWhenRung);
    for (const auto &weight : json[u"byHalfHour"].toArray())
        habits.byHalfHour.append(weight.toDouble());
    if (habits.byHalfHour.isEmpty() || habits.callsAMorning < 0)
        return base::failure(Error::Kind::Invalid, Reason::BadValue, {}, {file, u"byHalfHour"_s});
    return habits;
}

QList<Citizen> citizensOf(const offices::Directorate &directorate, const calendar::Span &window,
                          const Habits &habits, quint32 seed)
{
    Chance chance(seed);
    QList<Citizen> citizens;
    if (directorate.menu.isEmpty())
        return citizens;
    for (int call = 0; call < habits.callsAMorning; ++call) {
        auto citizen = newCitizen(chance, directorate, window, habits);
        // Promised calls that never came: people ring again, and again.
        if (chance.happens(habits.ringsAgain) && !citizen.number.isEmpty()) {
            auto again = citizen;
            again.at = citizen.at.addSecs(chance.between(900, 3600));
            citizens.append(again);
            ++call;
        }
        citizens.append(citizen);
    }
    std::stable_sort(citizens.begin(), citizens.end(),
                     [](const Citizen &a, const Citizen &b) { return a.at < b.at; });
    return citizens;
}

Result<QList<Citizen>> readScript(const QString &file)
{
    const auto document = readJson(file);
    if (!document)
        return tl::unexpected(document.error());
    QList<Citizen> citizens;
    for (const auto &each : document->array()) {
        citizens.append(citizenOf(each.toObject()));
        if (!citizens.constLast().at.isValid())
            return base::failure(Error::Kind::Invalid, Reason::BadValue, {},
                                 {file, u"at of call %1"_s.arg(citizens.size())});
    }
    return citizens;
}

} // namespace exchange
