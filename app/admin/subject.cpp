#include "app/admin/subject.h"

#include "app/admin/everywhere.h"
#include "app/admin/output.h"
#include "core/citizens/phonenumber.h"
#include "core/citizens/taxcode.h"

#include <QFile>
#include <QTextStream>
#include <QUuid>

#include <cstring>
#include <optional>

namespace admin {

using base::Error;
using base::Reason;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr auto usage =
    "usage: richiamate-admin subject export|rectify|erase (--number N | --tax-code C) --reason R\n"
    "                                (--service SERVICE | --all) [--user LOGIN] [--key UUID]\n"
    "                                [--changes FILE]\n"
    "For administrators. \"-\" instead of N, C or FILE: from standard input, N or C on its first\n"
    "line. --all: every directorate of libpq's service file. --key repeats a command that was cut\n"
    "off: what is done already answers with its first receipt. rectify needs --changes, a JSON\n"
    "object of \"number\", \"taxCode\" and \"note\": {RECORD: TEXT}."_L1;

const QVariant nothing(QMetaType::fromType<QString>());

struct Wanted
{
    QString verb;
    QString number;
    QString taxCode;
    QString reason;
    QUuid key;
    QJsonObject changes;
};

// As the database holds them. What makes no sense is looked for as it is written.
QString normalisedNumber(const QString &said)
{
    const auto checked = citizens::checkPhoneNumber(said);
    return checked.valid ? checked.e164 : said.trimmed();
}

Result<QJsonObject> readChanges(const QString &name, QTextStream &input)
{
    QByteArray content;
    if (name == "-"_L1) {
        content = input.readAll().toUtf8();
    } else {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return base::failure(Error::Kind::Unavailable, Reason::FileNotReadable,
                                 file.errorString(), {name});
        content = file.readAll();
    }
    const auto document = QJsonDocument::fromJson(content);
    if (!document.isObject())
        return base::failure(Error::Kind::Invalid, Reason::NotJson, {}, {u"--changes"_s});
    auto changes = document.object();
    if (changes.contains(u"number"_s))
        changes[u"number"] = normalisedNumber(changes[u"number"].toString());
    return changes;
}

Result<QJsonObject> ask(store::Connection &database, const Wanted &wanted)
{
    const auto orNothing = [](const QString &text) {
        return text.isEmpty() ? nothing : QVariant(text);
    };
    const auto key = wanted.key.toString(QUuid::WithoutBraces);
    QVariantList arguments{key, orNothing(wanted.number), orNothing(wanted.taxCode)};
    if (wanted.verb == "rectify"_L1)
        arguments.append(
            QString::fromUtf8(QJsonDocument(wanted.changes).toJson(QJsonDocument::Compact)));
    arguments.append(wanted.reason);
    return database.call(u"subject_"_s + wanted.verb, arguments)
        .map([&key](const QJsonValue &told) {
            auto answer = told.toObject();
            answer.insert(u"key"_s, key);
            return answer;
        });
}

// None: wrong usage.
std::optional<Wanted> wantedOf(const QCommandLineParser &parser, QTextStream &input)
{
    const auto said = [&](const QString &option) {
        const auto value = parser.value(option);
        return value == "-"_L1 ? input.readLine().trimmed() : value.trimmed();
    };
    const auto verb = parser.positionalArguments().value(0);
    const bool isVerb = QStringList{u"export"_s, u"rectify"_s, u"erase"_s}.contains(verb)
                        && parser.positionalArguments().size() == 1;
    const bool isOne = parser.isSet(u"number"_s) != parser.isSet(u"tax-code"_s);
    if (!isVerb || !isOne || (verb == "rectify"_L1) != parser.isSet(u"changes"_s))
        return std::nullopt;
    Wanted wanted{verb, {}, {}, parser.value(u"reason"_s).trimmed(), QUuid::createUuid(), {}};
    if (parser.isSet(u"number"_s))
        wanted.number = normalisedNumber(said(u"number"_s));
    else
        wanted.taxCode = citizens::checkTaxCode(said(u"tax-code"_s)).normalized;
    if (parser.isSet(u"key"_s))
        wanted.key = QUuid::fromString(parser.value(u"key"_s));
    const bool isComplete = !(wanted.number + wanted.taxCode).isEmpty() && !wanted.reason.isEmpty()
                            && !wanted.key.isNull();
    return isComplete ? std::optional(wanted) : std::nullopt;
}

} // namespace

int subject(const QStringList &arguments)
{
    QCommandLineParser parser;
    addEverywhere(parser);
    parser.addOptions({{u"number"_s, {}, u"number"_s},
                       {u"tax-code"_s, {}, u"code"_s},
                       {u"reason"_s, {}, u"reason"_s},
                       {u"changes"_s, {}, u"file"_s},
                       {u"key"_s, {}, u"uuid"_s},
                       {u"help"_s, {}}});
    const bool isParsed = parser.parse(QStringList{u"subject"_s} + arguments);
    if (parser.isSet(u"help"_s)) {
        std::printf("%s\n", usage.data());
        return 0;
    }
    QTextStream input(stdin);
    const auto where = everywhereOf(parser);
    auto wanted = isParsed && where ? wantedOf(parser, input) : std::nullopt;
    if (!wanted)
        return complain(QString(usage));
    if (parser.isSet(u"changes"_s)) {
        const auto changes = readChanges(parser.value(u"changes"_s), input);
        if (!changes)
            return complain(changes.error());
        // Each database numbers its records itself.
        if (parser.isSet(u"all"_s) && changes->contains(u"note"_s))
            return complain(QString(usage));
        wanted->changes = *changes;
    }
    return everywhere(*where,
                      [&wanted](store::Connection &database) { return ask(database, *wanted); });
}

void hideIdentity(int argc, char **argv)
{
    const auto blank = [](char *text) { std::memset(text, '*', std::strlen(text)); };
    for (int index = 1; index < argc; ++index) {
        for (const char *option : {"--number", "--tax-code"}) {
            const auto length = std::strlen(option);
            if (std::strncmp(argv[index], option, length) != 0)
                continue;
            if (argv[index][length] == '=')
                blank(argv[index] + length + 1);
            else if (argv[index][length] == '\0' && index + 1 < argc)
                blank(argv[index + 1]);
        }
    }
}

} // namespace admin
