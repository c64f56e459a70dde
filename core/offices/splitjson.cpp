#include "core/offices/splitjson.h"

#include "core/offices/directoratenames.h"

#include <QJsonArray>

#include <algorithm>

namespace offices {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<const char *, SplitBy>, 2> splitNames{{
    {"initial", SplitBy::Initial},
    {"municipality", SplitBy::Municipality},
}};

void parseRange(const Fields &fields, SplitPart &part)
{
    const auto bound = [&fields](const QString &key) {
        const auto text = fields.requiredText(key);
        if (!text.trimmed().isEmpty() && folded(text).isEmpty())
            fields.refuse(key, text);
        return text;
    };
    part.from = bound(u"from"_s);
    part.to = bound(u"to"_s);
    const auto from = folded(part.from);
    const auto to = folded(part.to);
    if (!to.isEmpty() && from.left(to.size()) > to)
        fields.refuse(u"to"_s, part.to);
}

void parseMunicipalities(const Fields &fields, SplitPart &part)
{
    const auto key = u"municipalities"_s;
    fields.each(key, [&](const QJsonValue &name, const QString &) {
        if (folded(name.toString()).isEmpty())
            fields.refuse(key, name);
        part.municipalities.append(name.toString());
    });
    if (part.municipalities.isEmpty())
        fields.miss(key);
}

SplitPart parsePart(const Fields &fields, SplitBy by, const Directorate &directorate)
{
    SplitPart part;
    if (by == SplitBy::Initial)
        parseRange(fields, part);
    else
        parseMunicipalities(fields, part);
    part.office = fields.requiredText(u"office"_s);
    if (!part.office.trimmed().isEmpty() && !directorate.office(part.office))
        fields.refuse(u"office"_s, part.office);
    return part;
}

// Names what two parts share: the initials of the later one, or the municipality.
void refuseOverlap(const Fields &fields, const QString &first, const SplitPart &part,
                   const SplitPart &other, SplitBy by)
{
    if (by == SplitBy::Initial)
        return fields.refuseTwice(u"from"_s, u"%1–%2"_s.arg(part.from, part.to), first);
    const auto shared = std::find_if(
        part.municipalities.cbegin(), part.municipalities.cend(),
        [&](const QString &name) { return isCovered(other, by, folded(name)); });
    fields.refuseTwice(u"municipalities"_s,
                       shared == part.municipalities.cend() ? QString() : *shared, first);
}

} // namespace

Split parseSplit(const Fields &fields, const Directorate &directorate)
{
    Split split;
    if (!fields.has(u"by"_s))
        fields.miss(u"by"_s);
    split.by = fields.choice(u"by"_s, splitNames, split.by);
    fields.eachObject(u"parts"_s, [&](const Fields &object) {
        const auto part = parsePart(object, split.by, directorate);
        const auto first = std::find_if(
            split.parts.cbegin(), split.parts.cend(),
            [&](const SplitPart &other) { return overlap(part, other, split.by); });
        if (first != split.parts.cend())
            refuseOverlap(object, fields.place(u"parts[%1]"_s.arg(first - split.parts.cbegin())),
                          part, *first, split.by);
        split.parts.append(part);
    });
    if (split.parts.isEmpty())
        fields.miss(u"parts"_s);
    return split;
}

QJsonObject written(const Split &split)
{
    QJsonArray parts;
    for (const auto &part : split.parts) {
        QJsonObject object{{u"office"_s, part.office}};
        if (split.by == SplitBy::Initial) {
            object.insert(u"from"_s, part.from);
            object.insert(u"to"_s, part.to);
        } else {
            object.insert(u"municipalities"_s, QJsonArray::fromStringList(part.municipalities));
        }
        parts.append(object);
    }
    return {{u"by"_s, nameOf(splitNames, split.by)}, {u"parts"_s, parts}};
}

} // namespace offices
