#include "app/admin/explain.h"

#include "app/admin/answers.h"
#include "app/admin/competence.h"
#include "app/admin/configurationfile.h"
#include "app/admin/instants.h"
#include "app/admin/patronday.h"
#include "core/routing/router.h"
#include "core/words/languages.h"
#include "core/words/words.h"

#include <QCommandLineParser>

#include <utility>

namespace admin {

using calendar::OpeningHours;
using offices::Directorate;
using namespace Qt::StringLiterals;

namespace {

const QString &usage()
{
    static const auto text =
        u"Usage: richiamate-admin explain hours   --at INSTANT [--office CODE]\n"
        "       richiamate-admin explain attempt --at INSTANT [--office CODE]\n"
        "       richiamate-admin explain route   --at INSTANT --option KEY\n"
        "                                        [--desks free|busy|none] [--caller NUMBER]\n"
        "                                        [--calls-today N] [--open-callback]\n"
        "       richiamate-admin explain competence --topic CODE [--initial NAME]\n"
        "                                        [--municipality NAME] [--at INSTANT]\n"
        "       richiamate-admin explain patron-day --province BO --year 2027\n"
        "  all but the last: [--config FILE] [--language it|de|fr|sl|en]; --stdin instead of --at: "
        "an\n"
        "  instant a line (competence: CODE;NAME;MUNICIPALITY). An instant is 2026-10-05T09:30,\n"
        "  the directorate's time, or with +02:00 or Z."_s;
    return text;
}

QString nameOf(routing::CallersNumber number)
{
    switch (number) {
    case routing::CallersNumber::MayBeCalled:
        return u"may-be-called"_s;
    case routing::CallersNumber::Withheld:
        return u"withheld"_s;
    case routing::CallersNumber::NotValid:
        return u"not-valid"_s;
    case routing::CallersNumber::NotCallable:
        return u"not-callable"_s;
    }
    Q_UNREACHABLE();
}

// Everything that stays the same from one instant to the next.
class Inquiry
{
public:
    Inquiry(Directorate directorate, OpeningHours hours, const QString &language)
        : m_directorate(std::move(directorate)), m_hours(std::move(hours)), m_words(language)
    {
    }
    void ask(routing::Question question, bool hasCaller)
    {
        m_question = std::move(question);
        m_hasCaller = hasCaller;
    }
    [[nodiscard]] std::optional<QDateTime> read(const QString &text) const
    {
        return readInstant(text, m_directorate.hours.zone());
    }
    [[nodiscard]] QByteArray unreadable(const QString &text) const;
    [[nodiscard]] QByteArray hours(const QDateTime &at) const;
    [[nodiscard]] QByteArray attempt(const QDateTime &at) const;
    [[nodiscard]] QByteArray route(const QDateTime &at) const;

private:
    [[nodiscard]] QString written(const QDateTime &instant) const
    {
        return writtenInstant(instant, m_directorate.hours.zone());
    }

    Directorate m_directorate;
    OpeningHours m_hours;
    words::Words m_words;
    routing::Question m_question;
    bool m_hasCaller = false;
};

QByteArray Inquiry::unreadable(const QString &text) const
{
    constexpr qsizetype shown = 40;
    auto start = text.left(shown);
    if (start.size() < text.size())
        start = start.chopped(start.back().isHighSurrogate() ? 1 : 0) + u'…';
    const base::Error error{
        base::Error::Kind::Invalid, base::Reason::BadValue, {}, {u"at"_s, start}};
    return Answer().text("at"_L1, text).text("error"_L1, m_words.error(error)).json();
}

QByteArray Inquiry::hours(const QDateTime &at) const
{
    const auto opening = m_hours.at(at);
    const auto &window = opening.window;
    return Answer()
        .text("at"_L1, written(at))
        .flag("open"_L1, opening.open)
        .text("reason"_L1, m_words.opening(opening))
        .textOrNull("opens"_L1, window ? written(window->from) : QString())
        .textOrNull("closes"_L1, window ? written(window->until) : QString())
        .json();
}

QByteArray Inquiry::attempt(const QDateTime &at) const
{
    const auto answer = m_hours.mayAttempt(at);
    return Answer()
        .flag("allowed"_L1, answer.allowed)
        .text("reason"_L1, m_words.attempt(answer))
        .textOrNull("next"_L1, answer.next ? written(*answer.next) : QString())
        .json();
}

QByteArray Inquiry::route(const QDateTime &at) const
{
    auto question = m_question;
    question.at = at;
    const auto destination = routing::route(m_directorate, question);
    QList<QByteArray> steps;
    for (const auto &step : destination.steps) {
        const auto office = Answer().text("ring"_L1, step.office).json().chopped(1);
        steps.append(office + ",\"rings\":" + QByteArray::number(step.rings) + '}');
    }
    QStringList reasons;
    for (const auto &reason : destination.reasons) {
        // Nobody said who calls, which is not a withheld number.
        if (reason.because != routing::Because::NumberWithheld || m_hasCaller)
            reasons.append(m_words.reason(reason));
    }
    const bool isOffered = destination.then == routing::Then::OfferCallback;
    const auto number = isOffered && m_hasCaller ? nameOf(destination.number) : QString();
    const auto &notBefore = destination.notBefore;
    return Answer()
        .flag("open"_L1, destination.open)
        .objects("steps"_L1, steps)
        .text("then"_L1, isOffered ? u"offer-callback"_s : u"announce-closed"_s)
        .texts("reason"_L1, reasons)
        .textOrNull("callbackOffice"_L1, destination.callbackOffice)
        .textOrNull("callersNumber"_L1, number)
        .flag("joins"_L1, destination.joinsOpenCallback)
        .textOrNull("notBefore"_L1, notBefore ? written(*notBefore) : QString())
        .flag("frequent"_L1, destination.isFrequent)
        .json();
}

struct Options
{
    QCommandLineOption at{u"at"_s, {}, u"instant"_s};
    QCommandLineOption config{u"config"_s, {}, u"file"_s};
    QCommandLineOption office{u"office"_s, {}, u"code"_s};
    QCommandLineOption language{u"language"_s, {}, u"language"_s, u"en"_s};
    QCommandLineOption option{u"option"_s, {}, u"key"_s};
    QCommandLineOption desks{u"desks"_s, {}, u"class"_s, u"free"_s};
    QCommandLineOption caller{u"caller"_s, {}, u"number"_s};
    QCommandLineOption callsToday{u"calls-today"_s, {}, u"calls"_s};
    QCommandLineOption openCallback{u"open-callback"_s};
    QCommandLineOption lines{u"stdin"_s};
    QCommandLineOption manual{u"help"_s};
};

// What is wrong with the way it was asked; empty when nothing is.
QString problem(const QCommandLineParser &parser, const Options &options, bool isRoute)
{
    const auto language = parser.value(options.language);
    const auto desks = parser.value(options.desks);
    if (parser.positionalArguments().size() > 1)
        return u"\"%1\" is one word too many"_s.arg(parser.positionalArguments().at(1));
    if (parser.isSet(options.at) == parser.isSet(options.lines))
        return u"say the instant with --at, or --stdin to be asked line by line"_s;
    const bool hasRouteOption = parser.isSet(options.option) || parser.isSet(options.desks)
                                || parser.isSet(options.caller) || parser.isSet(options.callsToday)
                                || parser.isSet(options.openCallback);
    if (!isRoute && hasRouteOption)
        return u"--option, --desks, --caller, --calls-today and --open-callback belong to route"_s;
    if (isRoute && parser.isSet(options.office))
        return u"--office is for hours and attempt: the menu option leads to the offices"_s;
    if (isRoute && !parser.isSet(options.option))
        return u"say the menu option with --option"_s;
    if (!words::isLanguage(language))
        return u"--language is one of "_s + words::languageCodes();
    if (desks != "free"_L1 && desks != "busy"_L1 && desks != "none"_L1)
        return u"--desks is free, busy or none"_s;
    bool isCount = true;
    if (parser.isSet(options.callsToday) && parser.value(options.callsToday).toInt(&isCount) < 0)
        isCount = false;
    return isCount ? QString() : u"--calls-today is a number"_s;
}

routing::Question questionOf(const QCommandLineParser &parser, const Options &options)
{
    const auto desks = parser.value(options.desks);
    const auto state = desks == "busy"_L1   ? routing::Desks::Busy
                       : desks == "none"_L1 ? routing::Desks::None
                                            : routing::Desks::Free;
    return {parser.value(options.option),
            {},
            state,
            parser.value(options.caller),
            parser.value(options.callsToday).toInt(),
            parser.isSet(options.openCallback),
            routing::checkCaller(parser.value(options.caller))};
}

using Asked = QByteArray (Inquiry::*)(const QDateTime &) const;

int answer(const Inquiry &inquiry, Asked asked, const QString &at)
{
    const auto instant = inquiry.read(at);
    if (instant)
        return printAnswer((inquiry.*asked)(*instant));
    const int status = printAnswer(inquiry.unreadable(at));
    return status == Answered ? BadUsage : status;
}

int answerEach(const Inquiry &inquiry, Asked asked)
{
    return answerLines([&inquiry, asked](const QString &line) {
        const auto instant = inquiry.read(line);
        return instant ? (inquiry.*asked)(*instant) : inquiry.unreadable(line);
    });
}

int answer(const QCommandLineParser &parser, const Options &options, Asked asked)
{
    const auto language = parser.value(options.language);
    auto directorate = readDirectorate(parser.value(options.config));
    if (!directorate)
        return refuseUsage(words::Words(language).error(directorate.error()), {});
    auto hours = directorate->hoursForAll();
    if (const auto code = parser.value(options.office); !code.isEmpty()) {
        const auto *office = directorate->office(code);
        if (!office)
            return refuseUsage(u"there is no office \"%1\" in this configuration"_s.arg(code),
                               usage());
        hours = directorate->hoursOf(*office);
    }
    Inquiry inquiry(std::move(*directorate), hours, language);
    inquiry.ask(questionOf(parser, options), parser.isSet(options.caller));
    return parser.isSet(options.lines) ? answerEach(inquiry, asked)
                                       : answer(inquiry, asked, parser.value(options.at));
}

} // namespace

int explain(const QStringList &arguments)
{
    const auto topic = arguments.value(0);
    const bool isRoute = topic == "route"_L1;
    const bool isAttempt = topic == "attempt"_L1;
    if (topic == "--help"_L1)
        return printAnswer(usage().toUtf8());
    if (topic == "competence"_L1)
        return explainCompetence(arguments.mid(1), usage());
    if (topic == "patron-day"_L1)
        return explainPatronDay(arguments.mid(1));
    if (!isRoute && !isAttempt && topic != "hours"_L1)
        return refuseUsage(
            u"say what to explain: hours, attempt, route, competence or patron-day"_s, usage());
    const Options options;
    QCommandLineParser parser;
    parser.addOptions({options.at, options.config, options.office, options.language, options.option,
                       options.desks, options.caller, options.callsToday, options.openCallback,
                       options.lines, options.manual});
    if (!parser.parse(QStringList{u"explain"_s} + arguments))
        return refuseUsage(parser.errorText(), usage());
    if (parser.isSet(options.manual))
        return printAnswer(usage().toUtf8());
    const auto wrong = problem(parser, options, isRoute);
    if (!wrong.isEmpty())
        return refuseUsage(wrong, usage());
    return answer(parser, options,
                  isRoute     ? &Inquiry::route
                  : isAttempt ? &Inquiry::attempt
                              : &Inquiry::hours);
}

} // namespace admin
