#include "app/admin/config.h"

#include "app/admin/answers.h"
#include "app/admin/configverbs.h"

#include <QCommandLineParser>
#include <QLocale>

namespace admin {

using namespace Qt::StringLiterals;

namespace {

const QString &usage()
{
    static const auto text =
        u"Usage: richiamate-admin config check FILE... [--at DAY] [--notes] [--language "
        u"it|de|fr|sl|en]\n"
        "       richiamate-admin config export --service SERVICE\n"
        "       richiamate-admin config diff --service SERVICE FILE\n"
        "       richiamate-admin config diff FILE FILE\n"
        "       richiamate-admin config apply --service SERVICE [--maintenance SERVICE] FILE\n"
        "  SERVICE is an entry of libpq's service file. apply needs the owner of the database or\n"
        "  an administrator; --maintenance names an account that may create logins."_s;
    return text;
}

struct Verb
{
    const char *name;
    int (*run)(const ConfigRequest &request);
    qsizetype files; // how many it takes; one less with a service
    enum class Service { Never, Always, Either } service;
};

constexpr qsizetype any = -1;

constexpr Verb verbs[] = {
    {"check", checkConfigurations, any, Verb::Service::Never},
    {"export", exportConfiguration, 1, Verb::Service::Always},
    {"diff", tellDifferences, 2, Verb::Service::Either},
    {"apply", applyConfiguration, 2, Verb::Service::Always},
};

bool isAskedLikeThis(const Verb &verb, const ConfigRequest &request)
{
    const bool hasService = !request.service.isEmpty();
    if (verb.service != Verb::Service::Either
        && hasService != (verb.service == Verb::Service::Always))
        return false;
    if (verb.files == any)
        return !request.files.isEmpty();
    return request.files.size() == verb.files - (hasService ? 1 : 0);
}

} // namespace

int config(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"service"_s, {}, u"service"_s},
                       {u"maintenance"_s, {}, u"service"_s},
                       {u"at"_s, {}, u"day"_s},
                       {u"notes"_s, {}},
                       {u"language"_s, {}, u"code"_s, QLocale().name().section(u'_', 0, 0)},
                       {u"help"_s, {}}});
    if (!parser.parse(QStringList{u"config"_s} + arguments))
        return refuseUsage(parser.errorText(), usage());
    if (parser.isSet(u"help"_s))
        return printAnswer(usage().toUtf8());
    const auto words = parser.positionalArguments();
    const ConfigRequest request{words.mid(1),
                                parser.value(u"service"_s),
                                parser.value(u"maintenance"_s),
                                QDate::fromString(parser.value(u"at"_s), Qt::ISODate),
                                parser.value(u"language"_s),
                                parser.isSet(u"notes"_s) ? ConfigRequest::Tell::NotesToo
                                                         : ConfigRequest::Tell::Errors};
    if (parser.isSet(u"at"_s) && !request.at.isValid())
        return refuseUsage(u"--at is a day, such as 2026-10-05"_s, usage());
    for (const auto &verb : verbs) {
        if (words.value(0) != QLatin1StringView(verb.name))
            continue;
        if (!isAskedLikeThis(verb, request))
            return refuseUsage(u"config %1 is not asked like this"_s.arg(words[0]), usage());
        return verb.run(request);
    }
    return refuseUsage(u"say what to do: check, export, diff or apply"_s, usage());
}

} // namespace admin
