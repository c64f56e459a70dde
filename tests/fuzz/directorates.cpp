// A directorate's configuration: seed, --config, apply, and what a database tells.

#include "core/offices/configurationcheck.h"
#include "core/offices/directorate.h"
#include "core/words/configuration.h"
#include "tests/fuzz/demand.h"

#include <QJsonDocument>

using base::Error;
using base::Reason;
using namespace Qt::StringLiterals;

namespace {

void checkMistake(const Error &mistake)
{
    demand(mistake.kind == Error::Kind::Invalid, "a mistake is of the configuration");
    const auto arguments = mistake.arguments.size();
    switch (mistake.reason) {
    case Reason::NotJson:
    case Reason::MissingField:
        demand(arguments == 1, "it is said where");
        break;
    case Reason::BadValue:
        demand(arguments == 2, "it is said where and what");
        break;
    case Reason::UsedTwice:
        demand(arguments == 3, "it is said where, what and where first");
        break;
    default:
        demand(false, "a mistake is of a known reason");
    }
    demand(mistake.detail.startsWith("configuration:"_L1) && mistake.detail.size() > 20,
           "a mistake says what is wrong");
}

void checkFindings(const QByteArray &json, bool hasMistakes)
{
    static const words::Words italian(u"it"_s);
    bool hasErrors = false;
    for (const auto &finding : offices::checkConfiguration(json, QDate(2026, 10, 5))) {
        hasErrors = hasErrors || finding.severity == offices::Severity::Error;
        demand(words::findingText(italian, finding).size() > 10, "people are told what is wrong");
    }
    demand(hasErrors || !hasMistakes, "the check finds what reading finds");
}

void checkHours(const offices::Directorate &directorate)
{
    const QDateTime instant(QDate(2026, 10, 5), QTime(7, 30), Qt::UTC);
    const auto &hours = directorate.hoursForAll();
    const auto opening = hours.at(instant);
    demand(!opening.open || (opening.window && opening.window->from <= instant),
           "what is open is so in a window");
    for (const auto &span : hours.spans(instant.date(), instant.date().addDays(7)))
        demand(span.from < span.until, "an opening lasts");
    for (const auto &office : directorate.offices)
        (void)directorate.hoursOf(office).mayAttempt(instant);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto reading = offices::readDirectorate(json);
    for (const auto &mistake : reading.mistakes)
        checkMistake(mistake);
    checkFindings(json, !reading.mistakes.isEmpty());
    if (!reading.mistakes.isEmpty())
        return 0;
    const auto written = offices::toJson(reading.directorate);
    const auto again = offices::readDirectorate(written);
    demand(again.mistakes.isEmpty() && again.directorate == reading.directorate,
           "what was read and written reads the same");
    const auto zone = QJsonDocument::fromJson(json)[u"timeZone"];
    demand(!zone.isString() || zone.toString().toUtf8() == reading.directorate.hours.zone().id(),
           "the zone is the one that was said");
    checkHours(reading.directorate);
    return 0;
}
