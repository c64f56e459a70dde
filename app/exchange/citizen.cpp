#include "app/exchange/citizen.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
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

struct Number
{
    QLatin1StringView name;
    double Habits::*value;
    double most;
};
constexpr double any = std::numeric_limits<double>::max();
constexpr std::array numbers{
    Number{"shareBefore"_L1, &Habits::shareBefore, 1},
    Number{"shareAfter"_L1, &Habits::shareAfter, 1},
    Number{"patienceMean"_L1, &Habits::patienceMean, any},
    Number{"talkMedian"_L1, &Habits::talkMedian, any},
    Number{"talkSpread"_L1, &Habits::talkSpread, any},
    Number{"accepts"_L1, &Habits::accepts, 1},
    Number{"wantsOffice"_L1, &Habits::wantsOffice, 1},
    Number{"ringsAgain"_L1, &Habits::ringsAgain, 1},
    Number{"withheld"_L1, &Habits::withheld, 1},
    Number{"answersWhenRung"_L1, &Habits::answersWhenRung, 1},
};

// Answers the first field that makes no sense; empty: all do.
QString read(const QJsonObject &json, Habits &habits)
{
    for (const auto &number : numbers) {
        auto &value = habits.*number.value;
        value = json.contains(number.name) ? json[number.name].toDouble(-1) : value;
        if (value < 0 || value > number.most)
            return number.name;
    }
    if (json.contains(u"callsAMorning"))
        habits.callsAMorning = json[u"callsAMorning"].toInt(-1);
    if (habits.callsAMorning < 0)
        return u"callsAMorning"_s;
    double total = 0;
    for (const auto &weight : json[u"byHalfHour"].toArray()) {
        habits.byHalfHour.append(weight.toDouble(-1));
        if (habits.byHalfHour.constLast() < 0)
            return u"byHalfHour"_s;
        total += habits.byHalfHour.constLast();
    }
    return total > 0 ? QString() : u"byHalfHour"_s;
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

bool isMissingOr(const QJsonValue &value, bool isRight)
{
    return value.isUndefined() || isRight;
}

QString wrongFieldOf(const QJsonObject &json)
{
    for (const auto name :
         {"number"_L1, "option"_L1, "topic"_L1, "wantsOffice"_L1, "answeredBy"_L1})
        if (!isMissingOr(json[name], json[name].isString()))
            return name;
    for (const auto name : {"menuSeconds"_L1, "patienceSeconds"_L1, "offerSeconds"_L1,
                            "talkSeconds"_L1, "seconds"_L1})
        if (!isMissingOr(json[name], json[name].toInt(-1) >= 0))
            return name;
    for (const auto name : {"acceptsCallback"_L1, "isEngaged"_L1})
        if (!isMissingOr(json[name], json[name].isBool()))
            return name;
    if (!isMissingOr(json[u"whenRung"], json[u"whenRung"].isArray()))
        return u"whenRung"_s;
    for (const auto &rung : json[u"whenRung"].toArray())
        if (const auto wrong = wrongFieldOf(rung.toObject()); !wrong.isEmpty())
            return wrong;
    return {};
}

} // namespace

Result<Habits> readHabits(const QString &file)
{
    const auto document = readJson(file);
    if (!document)
        return tl::unexpected(document.error());
    Habits habits;
    if (const auto wrong = read(document->object(), habits); !wrong.isEmpty())
        return base::failure(Error::Kind::Invalid, Reason::BadValue, {}, {file, wrong});
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
    const auto bad = [&file](const QString &what) {
        return base::failure(Error::Kind::Invalid, Reason::BadValue, {}, {file, what});
    };
    if (!document->isArray())
        return bad(u"array of calls"_s);
    QList<Citizen> citizens;
    for (const auto &each : document->array()) {
        citizens.append(citizenOf(each.toObject()));
        const auto wrong = citizens.constLast().at.isValid() ? wrongFieldOf(each.toObject())
                                                             : u"at"_s;
        if (!wrong.isEmpty())
            return bad(u"%1 of call %2"_s.arg(wrong, QString::number(citizens.size())));
    }
    return citizens;
}

} // namespace exchange
