#include "core/calendar/patronday.h"

#include <QStringList>

namespace calendar {

namespace {

using namespace Qt::StringLiterals;

// Fields may be quoted, and then hold commas.
QStringList fieldsOf(const QString &line)
{
    QStringList fields{QString()};
    bool isQuoted = false;
    for (const auto character : line) {
        if (character == u'"')
            isQuoted = !isQuoted;
        else if (character == u',' && !isQuoted)
            fields.append(QString());
        else
            fields.last() += character;
    }
    return fields;
}

// One day only: several are those of several towns.
std::optional<QDate> dayOf(const QString &field)
{
    const auto day = QDate::fromString(field, u"yyyy-MM-dd"_s);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<QDate> dayIn(int year, const QDate &first, const QDate &second)
{
    for (const auto &given : {first, second}) {
        if (given.year() == year)
            return given;
    }
    const QDate same(year, first.month(), first.day());
    const bool isFixed = first.month() == second.month() && first.day() == second.day();
    return isFixed && same.isValid() ? std::optional(same) : std::nullopt;
}

} // namespace

std::optional<PatronDayProposal> proposePatronDay(const QByteArray &list, const QString &province,
                                                  int year)
{
    enum Column { Province, First = 2, Second = 3, Feast = 6, Note = 8 };
    const auto lines = QString::fromUtf8(list).split(u'\n');
    for (const auto &line : lines.mid(1)) { // the first names the columns
        const auto fields = fieldsOf(line.trimmed());
        if (fields.size() <= Note || fields[Province].compare(province, Qt::CaseInsensitive) != 0)
            continue;
        PatronDayProposal proposal{{}, fields[Feast], fields[Note]};
        const auto first = dayOf(fields[First]);
        const auto second = dayOf(fields[Second]);
        if (first && second)
            proposal.day = dayIn(year, *first, *second);
        return proposal;
    }
    return std::nullopt;
}

} // namespace calendar
