#include "app/admin/competence.h"

#include "app/admin/answers.h"
#include "app/admin/configurationfile.h"
#include "app/admin/instants.h"
#include "core/base/clock.h"
#include "core/routing/competence.h"
#include "core/words/languages.h"
#include "core/words/words.h"

#include <QCommandLineParser>

#include <utility>

namespace admin {

using offices::Directorate;
using routing::CompetenceQuestion;
using namespace Qt::StringLiterals;

namespace {

struct Options
{
    QCommandLineOption topic{u"topic"_s, {}, u"code"_s};
    QCommandLineOption initial{u"initial"_s, {}, u"name"_s};
    QCommandLineOption municipality{u"municipality"_s, {}, u"name"_s};
    QCommandLineOption at{u"at"_s, {}, u"instant"_s};
    QCommandLineOption config{u"config"_s, {}, u"file"_s};
    QCommandLineOption language{u"language"_s, {}, u"language"_s, u"en"_s};
    QCommandLineOption lines{u"stdin"_s};
    QCommandLineOption manual{u"help"_s};
};

QByteArray written(const std::optional<routing::External> &external)
{
    if (!external)
        return "null";
    return Answer()
        .text("name"_L1, external->name)
        .text("telephone"_L1, external->telephone)
        .json();
}

QByteArray written(const CompetenceQuestion &question, const routing::Competence &answer,
                   const words::Words &words)
{
    QStringList reasons;
    for (const auto &reason : answer.reasons)
        reasons.append(words.reason(reason));
    const auto *office = answer.office;
    return Answer()
        .text("topic"_L1, question.topic)
        .textOrNull("office"_L1, office ? office->code : QString())
        .textOrNull("officeName"_L1, office ? office->name : QString())
        .flag("open"_L1, answer.open)
        .object("external"_L1, written(answer.external))
        .texts("reason"_L1, reasons)
        .json();
}

// "CODE;NAME;MUNICIPALITY": what a line leaves out is as the options say.
CompetenceQuestion questionOf(const QString &line, CompetenceQuestion question)
{
    question.topic = line.section(u';', 0, 0);
    const auto name = line.section(u';', 1, 1);
    const auto municipality = line.section(u';', 2);
    if (!name.isEmpty())
        question.name = name;
    if (!municipality.isEmpty())
        question.municipality = municipality;
    return question;
}

// What is wrong with the way it was asked; empty when nothing is.
QString problem(const QCommandLineParser &parser, const Options &options)
{
    const auto language = parser.value(options.language);
    if (!parser.positionalArguments().isEmpty())
        return u"\"%1\" is one word too many"_s.arg(parser.positionalArguments().constFirst());
    if (parser.isSet(options.topic) == parser.isSet(options.lines))
        return u"say the topic with --topic, or --stdin to be asked line by line"_s;
    if (!words::isLanguage(language))
        return u"--language is one of "_s + words::languageCodes();
    return {};
}

int answer(const Directorate &directorate, const QCommandLineParser &parser, const Options &options,
           const QString &usage)
{
    const words::Words words(parser.value(options.language));
    const auto at = parser.isSet(options.at)
                        ? readInstant(parser.value(options.at), directorate.hours.zone())
                        : base::SystemClock().now();
    if (!at)
        return refuseUsage(u"\"%1\" is no instant"_s.arg(parser.value(options.at)), usage);
    const CompetenceQuestion asked{parser.value(options.topic), *at, parser.value(options.initial),
                                   parser.value(options.municipality)};
    const auto answered = [&](const CompetenceQuestion &question) {
        return written(question, routing::competence(directorate, question), words);
    };
    if (!parser.isSet(options.lines))
        return printAnswer(answered(asked));
    return answerLines([&](const QString &line) { return answered(questionOf(line, asked)); });
}

} // namespace

int explainCompetence(const QStringList &arguments, const QString &usage)
{
    const Options options;
    QCommandLineParser parser;
    parser.addOptions({options.topic, options.initial, options.municipality, options.at,
                       options.config, options.language, options.lines, options.manual});
    if (!parser.parse(QStringList{u"competence"_s} + arguments))
        return refuseUsage(parser.errorText(), usage);
    if (parser.isSet(options.manual))
        return printAnswer(usage.toUtf8());
    const auto wrong = problem(parser, options);
    if (!wrong.isEmpty())
        return refuseUsage(wrong, usage);
    const auto directorate = readDirectorate(parser.value(options.config));
    if (!directorate) {
        const words::Words words(parser.value(options.language));
        return refuseUsage(words.error(directorate.error()), {});
    }
    return answer(*directorate, parser, options, usage);
}

} // namespace admin
