#include "app/intake/routeanswer.h"

namespace intake {

using routing::Because;
using namespace Qt::StringLiterals;

namespace {

QString codeOf(Because because)
{
    switch (because) {
    case Because::Open:
        return u"open"_s;
    case Because::Closed:
        return u"closed"_s;
    case Because::UnknownOption:
        return u"unknown-option"_s;
    case Because::Rings:
        return u"rings"_s;
    case Because::OfficeNotValid:
        return u"office-not-valid"_s;
    case Because::DesksBusy:
        return u"desks-busy"_s;
    case Because::NobodySignedIn:
        return u"nobody-signed-in"_s;
    case Because::OfferTo:
        return u"offer-to"_s;
    case Because::NumberWithheld:
        return u"number-withheld"_s;
    case Because::NumberNotCallable:
        return u"number-not-callable"_s;
    case Because::OptionNotValid:
        return u"option-not-valid"_s;
    case Because::SubstituteOfNotValid:
        return u"substitute-of-not-valid"_s;
    case Because::SubstituteOfClosed:
        return u"substitute-of-closed"_s;
    case Because::OfficeClosed:
        return u"office-closed"_s;
    case Because::JoinsOpenCallback:
        return u"joins-open-callback"_s;
    case Because::NotBeforeOpening:
        return u"not-before-opening"_s;
    case Because::FrequentCaller:
        return u"frequent-caller"_s;
    case Because::UnknownTopic:
    case Because::Competent:
    case Because::CompetentByInitial:
    case Because::CompetentByMunicipality:
    case Because::InitialNeeded:
    case Because::MunicipalityNeeded:
    case Because::PartMissing:
    case Because::NobodyCompetent:
    case Because::NotOurs:
    case Because::OursWithCaseOnly:
    case Because::TelephoneOf:
        break; // of a topic: no route has them
    }
    Q_UNREACHABLE();
}

QString codeOf(calendar::Why why)
{
    switch (why) {
    case calendar::Why::Open:
        return u"open"_s;
    case calendar::Why::BeforeOpening:
        return u"before-opening"_s;
    case calendar::Why::AfterClosing:
        return u"after-closing"_s;
    case calendar::Why::BetweenWindows:
        return u"between-windows"_s;
    case calendar::Why::NoWindowThatDay:
        return u"no-window-that-day"_s;
    case calendar::Why::Holiday:
        return u"holiday"_s;
    case calendar::Why::PatronDay:
        return u"patron-day"_s;
    case calendar::Why::Closure:
        return u"closure"_s;
    case calendar::Why::Emergency:
        return u"emergency"_s;
    case calendar::Why::LastMinutes:
        return u"last-minutes"_s;
    }
    Q_UNREACHABLE();
}

// Why a callback needs another number than the caller's, as callback-accepted says it; empty when
// the caller's will do.
QString codeOf(routing::CallersNumber number)
{
    switch (number) {
    case routing::CallersNumber::MayBeCalled:
        return {};
    case routing::CallersNumber::Withheld:
        return u"number-withheld"_s;
    case routing::CallersNumber::NotValid:
        return u"number-not-valid"_s;
    case routing::CallersNumber::NotCallable:
        return u"number-not-callable"_s;
    }
    Q_UNREACHABLE();
}

// Of the first office in question, by whose hours the call is open or closed.
QString closedKey(const QList<routing::Reason> &reasons)
{
    for (const auto &reason : reasons) {
        if (reason.because != Because::Closed || !reason.opening)
            continue;
        switch (reason.opening->why) {
        case calendar::Why::Holiday:
            return u"closed-holiday"_s;
        case calendar::Why::PatronDay:
            return u"closed-patron-day"_s;
        case calendar::Why::Closure:
            return u"closed-closure"_s;
        case calendar::Why::Emergency:
            return u"closed-emergency"_s;
        default: // outside the hours of the day
            return u"closed"_s;
        }
    }
    return u"closed"_s;
}

// The one thing the flow should say.
QString messageKey(const routing::Destination &destination)
{
    if (!destination.open)
        return closedKey(destination.reasons);
    if (destination.then != routing::Then::OfferCallback)
        return u"ring"_s;
    if (destination.number != routing::CallersNumber::MayBeCalled)
        return u"number-needed"_s;
    if (destination.joinsOpenCallback)
        return u"already-open"_s;
    return destination.notBefore ? u"next-opening"_s : u"ring"_s;
}

QStringList argumentsOf(const routing::Reason &reason)
{
    auto arguments = reason.arguments;
    if (reason.because == Because::Closed && reason.opening)
        arguments << codeOf(reason.opening->why) << reason.opening->name;
    arguments.removeAll(QString());
    return arguments;
}

QString sentenceOf(const QList<routing::Reason> &reasons)
{
    QStringList codes;
    for (const auto &reason : reasons) {
        auto code = codeOf(reason.because);
        const auto arguments = argumentsOf(reason);
        if (!arguments.isEmpty())
            code += u'(' + arguments.join(u", "_s) + u')';
        codes.append(code);
    }
    return codes.join(u"; "_s);
}

QString queueOf(const offices::Directorate &directorate, const QString &code)
{
    const auto *office = directorate.office(code);
    return office ? office->queue : QString();
}

} // namespace

QJsonObject routeAnswer(const offices::Directorate &directorate,
                        const routing::Destination &destination)
{
    const auto first = destination.steps.value(0);
    const auto second = destination.steps.value(1);
    const auto perRing = directorate.limits.secondsPerRing;
    const bool isOffered = destination.then == routing::Then::OfferCallback;
    const auto refusal = isOffered ? codeOf(destination.number) : QString();
    const auto &notBefore = destination.notBefore;
    return {
        {u"open"_s, destination.open},
        {u"targetType"_s, u"queue"_s},
        {u"targetId"_s, queueOf(directorate, first.office)},
        {u"rings"_s, first.rings},
        {u"ringSeconds"_s, first.rings * perRing},
        {u"thenTargetId"_s, queueOf(directorate, second.office)},
        {u"thenRings"_s, second.rings},
        {u"thenRingSeconds"_s, second.rings * perRing},
        {u"offerCallback"_s, isOffered},
        {u"callbackQueueId"_s,
         isOffered ? queueOf(directorate, destination.callbackOffice) : QString()},
        {u"needsNumber"_s, !refusal.isEmpty()},
        {u"numberRefusal"_s, refusal},
        {u"alreadyOpen"_s, destination.joinsOpenCallback},
        {u"notBefore"_s, notBefore ? notBefore->toString(Qt::ISODate) : QString()},
        {u"frequentCaller"_s, destination.isFrequent},
        {u"messageKey"_s, messageKey(destination)},
        {u"reason"_s, sentenceOf(destination.reasons)},
    };
}

} // namespace intake
