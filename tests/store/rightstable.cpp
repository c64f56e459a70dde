#include "rightstable.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using base::Result;

namespace {

const auto members = u"members"_s;

Result<Right> parseLine(const QString &line)
{
    const Right right{line.section(u'|', 0, 0).trimmed(),
                      line.section(u'|', 1, 1).simplified().split(u' ', Qt::SkipEmptyParts),
                      line.section(u'|', 2).trimmed()};
    const bool hasRoles = right.roles == QStringList{members}
                          || std::all_of(
                              right.roles.begin(), right.roles.end(),
                              [](const QString &role) { return rolesOfRights().contains(role); });
    if (line.count(u'|') < 2 || right.roles.isEmpty() || !hasRoles
        || !right.signature.endsWith(u')'))
        return base::failure(base::Error::Kind::Broken, base::Reason::Broken,
                             u"rights.txt: no row is \""_s + line + u'"');
    return right;
}

QString rowOf(const QString &first, const QStringList &others)
{
    return u"| "_s + first + u" | "_s + others.join(u" | "_s) + u" |\n"_s;
}

} // namespace

const QStringList &rolesOfRights()
{
    static const QStringList roles{u"operator"_s,      u"official"_s, u"supervisor"_s,
                                   u"administrator"_s, u"auditor"_s,  u"intake"_s,
                                   u"trainer"_s,       u"owner"_s};
    return roles;
}

Result<QList<Right>> parseRights(const QString &text)
{
    QList<Right> rights;
    for (const auto &line : text.split(u'\n')) {
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        auto right = parseLine(line);
        if (!right)
            return tl::unexpected(right.error());
        rights.append(*right);
    }
    return rights;
}

QString pageOfRights(const QList<Right> &rights)
{
    auto page = u"# Rights\n\n"
                "Whom each function of schema `api` admits; whoever it does not is refused with "
                "RI001, and nothing\nchanges. A role counts on the days of its assignment. *No "
                "role* is a login that may connect and has no\nassignment today. *Owner* is "
                "whoever is a member of `richiamate_owner`. What a function refuses besides, to\n"
                "whom, is in [database.md](database.md).\n\n"
                "Generated from `tests/store/rights.txt` by the test that holds the database to "
                "it.\n\n"_s;
    page += rowOf(u"Function"_s, rolesOfRights() + QStringList{u"no role"_s});
    page += rowOf(u"---"_s, QStringList(rolesOfRights().size() + 1, u":-:"_s));
    auto sorted = rights;
    std::sort(sorted.begin(), sorted.end(),
              [](const Right &one, const Right &other) { return one.signature < other.signature; });
    for (const auto &right : sorted) {
        QStringList cells;
        for (const auto &role : rolesOfRights() + QStringList{members})
            cells.append(right.admits(role) ? u"yes"_s : u"–"_s);
        page += rowOf(u'`' + right.signature + u'`', cells);
    }
    return page;
}
