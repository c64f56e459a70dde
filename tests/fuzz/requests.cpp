// Bodies of the data actions, as the endpoints read them.

#include "app/intake/requests.h"
#include "app/intake/callernumber.h"
#include "tests/fuzz/demand.h"

#include <QJsonDocument>

using genesys::DataAction;
using genesys::FieldType;
using intake::Answer;
using intake::Fields;
using namespace Qt::StringLiterals;

namespace {

void checkRefusal(const Answer &answer)
{
    demand(answer.status == 400 || answer.status == 413, "the caller is told that it erred");
    demand(!answer.body[u"code"].toString().isEmpty(), "a refusal has a code");
    demand(answer.body[u"message"].toString().size() > 10, "a refusal says what is wrong");
}

// Whatever the exchange sent goes to the database, the spool and the logs.
void checkText(const QString &text)
{
    demand(text.size() <= 500, "a text has an end");
    demand(!text.contains(QChar(u'\0')), "a text holds no zero character");
    demand(QString::fromUtf8(text.toUtf8()) == text, "a text can be kept as UTF-8");
}

bool isKnown(const genesys::ActionField &field, const QString &text)
{
    bool isFound = field.values.isEmpty() || text.isEmpty();
    for (const auto &value : field.values)
        isFound = isFound || value.name == text;
    return isFound;
}

void checkInputs(const DataAction &action, const Fields &fields)
{
    for (const auto &field : action.inputs) {
        if (field.type == FieldType::Integer) {
            const int count = fields.count(field.name);
            demand(count >= 0 && count <= 1000, "a count is one of rings");
            continue;
        }
        const auto text = fields.text(field.name);
        checkText(text);
        demand(!field.isRequired || !text.isEmpty(), "what is required is there");
        demand(isKnown(field, text), "a closed list is closed");
    }
}

void checkReadsAgain(const QJsonObject &written)
{
    const auto again = intake::requestOf(intake::compact(written).toUtf8());
    demand(again && *again == written, "what is kept reads the same again");
}

void checkNumber(const QString &given)
{
    const auto callable = intake::callable(given);
    demand(callable.e164.isEmpty() != callable.refusal.isEmpty(), "callable, or why not");
    const auto normalised = intake::normalised(given);
    demand(normalised.isEmpty() == (callable.refusal == "number-withheld"_L1),
           "only who withholds their number has none");
    if (callable.e164.isEmpty())
        return;
    demand(normalised == callable.e164, "a number is spelt in one way");
    demand(intake::normalised(normalised) == normalised, "that way stays the same");
}

void checkEvent(const DataAction &action, Fields &fields)
{
    const auto event = intake::callEventOf(fields);
    if (const auto problem = fields.problem()) {
        checkRefusal(*problem);
        return;
    }
    checkReadsAgain(event);
    Fields again(action, event);
    const auto repeated = intake::callEventOf(again);
    demand(!again.problem(), "an event that was read is a good one");
    for (const auto &name : {u"eventTime"_s, u"attempt"_s, u"rings"_s, u"desks"_s, u"event"_s})
        demand(repeated[name] == event[name], "a repeat is known as one");
}

void checkAcceptance(const Fields &fields)
{
    const auto acceptance = intake::acceptanceOf(fields);
    if (acceptance) {
        checkReadsAgain(*acceptance);
        demand(intake::callable((*acceptance)[u"number"].toString()).refusal.isEmpty(),
               "what is accepted can be called");
    }
    checkNumber(fields.text(u"ani"_s));
    checkNumber(fields.text(u"callbackNumber"_s));
}

void checkAction(const DataAction &action, const QJsonObject &request)
{
    const auto whole = genesys::withEveryField(action, request);
    demand(whole.size() == action.outputs.size(), "an answer has the declared fields");
    demand(genesys::withEveryField(action, whole) == whole, "they are of the declared types");
    Fields fields(action, request);
    if (const auto problem = fields.problem()) {
        checkRefusal(*problem);
        return;
    }
    checkInputs(action, fields);
    if (action.key == "call-event"_L1)
        checkEvent(action, fields);
    if (action.key == "callback-accepted"_L1)
        checkAcceptance(fields);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto request = intake::requestOf(
        QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!request) {
        checkRefusal(request.error());
        return 0;
    }
    for (const auto &action : genesys::dataActions())
        checkAction(action, *request);
    return 0;
}
