#include "core/offices/configurationcheck.h"

#include "core/offices/configurationchecks.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace offices {

using namespace Qt::StringLiterals;

namespace {

Problem problemOf(base::Reason reason)
{
    switch (reason) {
    case base::Reason::NotJson:
        return Problem::NotJson;
    case base::Reason::MissingField:
        return Problem::MissingField;
    case base::Reason::UsedTwice:
        return Problem::UsedTwice;
    default:
        return Problem::BadValue;
    }
}

constexpr std::array sections{
    "format", "code",       "name",           "place",       "numbers",       "timeZone",
    "limits", "monitoring", "hours",          "offices",     "closures",      "patronDays",
    "menu",   "topics",     "externalBodies", "assignments", "emergencySheet"};

// Sorts as the format is told, and 10 after 9.
QString orderOf(const QString &place)
{
    const auto section = place.left(place.indexOf(u'.')).section(u'[', 0, 0);
    const auto *const found = std::find_if(
        sections.begin(), sections.end(),
        [&section](const char *known) { return section == QLatin1StringView(known); });
    auto order = u"%1"_s.arg(found - sections.begin(), 2, 10, QChar(u'0'));
    for (qsizetype index = 0; index < place.size(); ++index) {
        qsizetype end = index;
        while (end < place.size() && place[end].isDigit())
            ++end;
        const auto number = place.mid(index, end - index);
        order += number.isEmpty() ? QString(place[index]) : number.rightJustified(6, u'0');
        index = std::max(index, end - 1);
    }
    return order;
}

// Names what is used twice, and where it was used first.
class Seen
{
public:
    explicit Seen(Findings &findings) : m_findings(findings) {}
    void see(const QString &value, const QString &place, const QString &shown)
    {
        if (const auto first = m_places.constFind(value); first != m_places.constEnd())
            m_findings.error(Problem::UsedTwice, place, {shown, *first});
        else
            m_places.insert(value, place);
    }

private:
    Findings &m_findings;
    QHash<QString, QString> m_places;
};

void checkNumbers(Findings &findings)
{
    Seen seen(findings);
    const auto &numbers = findings.directorate().numbers;
    for (qsizetype index = 0; index < numbers.size(); ++index) {
        if (!numbers[index].isEmpty())
            seen.see(QString(numbers[index]).remove(u' '), placeOf("numbers", index),
                     numbers[index]);
    }
}

void checkCards(Findings &findings)
{
    Seen seen(findings);
    const auto &topics = findings.directorate().topics;
    for (qsizetype topic = 0; topic < topics.size(); ++topic) {
        const auto &cards = topics[topic].cards;
        for (qsizetype index = 0; index < cards.size(); ++index) {
            const auto &card = cards[index];
            const auto place = placeOf("topics", topic) + u'.' + placeOf("cards", index);
            if (!findings.isRead(place))
                continue;
            const auto name = u"%1, %2"_s.arg(card.code).arg(card.version);
            seen.see(name, place + ".code"_L1, name);
            if (!card.inForce)
                findings.note(Problem::CardNotInForce, place + ".inForce"_L1, {name});
        }
    }
}

void checkEmergencySheet(Findings &findings)
{
    const auto &sheet = findings.directorate().emergencySheet;
    if (sheet && !sheet->isInForce && findings.isRead(u"emergencySheet"_s))
        findings.note(Problem::SheetNotInForce, u"emergencySheet.inForce"_s);
}

// It moves by municipal act, so each year's must be confirmed.
void checkPatronDays(Findings &findings)
{
    const auto days = findings.document().value("patronDays"_L1).toArray();
    for (const int year : {findings.day().year(), findings.day().year() + 1}) {
        const bool isConfirmed = std::any_of(days.begin(), days.end(), [year](const auto &day) {
            return QDate::fromString(day["day"_L1].toString(), Qt::ISODate).year() == year;
        });
        if (!isConfirmed)
            findings.note(Problem::PatronDayNotConfirmed, u"patronDays"_s, {QString::number(year)});
    }
}

} // namespace

Findings::Findings(Reading reading, QJsonObject document, const QDate &day)
    : m_reading(std::move(reading)), m_document(std::move(document)), m_day(day)
{
    for (const auto &mistake : m_reading.mistakes)
        error(problemOf(mistake.reason), mistake.arguments.value(0), mistake.arguments.mid(1));
}

bool Findings::isRead(const QString &place) const
{
    const auto isInside = [](const QString &inner, const QString &outer) {
        return inner == outer || inner.startsWith(outer + u'.') || inner.startsWith(outer + u'[');
    };
    const auto &mistakes = m_reading.mistakes;
    return std::none_of(mistakes.begin(), mistakes.end(), [&](const base::Error &mistake) {
        const auto where = mistake.arguments.value(0);
        return isInside(where, place) || isInside(place, where);
    });
}

void Findings::error(Problem problem, const QString &place, const QStringList &arguments)
{
    m_findings.append({Severity::Error, problem, place, arguments});
}

void Findings::note(Problem problem, const QString &place, const QStringList &arguments)
{
    m_findings.append({Severity::Note, problem, place, arguments});
}

QList<Finding> Findings::inOrder() const
{
    auto findings = m_findings;
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        return orderOf(a.place) < orderOf(b.place);
    });
    return findings;
}

QList<Finding> checkConfiguration(const QByteArray &json, const QDate &day)
{
    auto reading = readDirectorate(json);
    const auto document = QJsonDocument::fromJson(json);
    Findings findings(std::move(reading), document.object(), day);
    if (!document.isObject())
        return findings.inOrder();
    checkNumbers(findings);
    checkHours(findings);
    checkReach(findings);
    checkDuties(findings);
    checkSplits(findings);
    checkCards(findings);
    checkEmergencySheet(findings);
    checkAssignments(findings);
    checkPatronDays(findings);
    return findings.inOrder();
}

} // namespace offices
