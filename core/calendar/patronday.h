#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

namespace calendar {

// What is known of a province's patron day. Only proposed: an administrator confirms it for the
// year and for the place of work, for town councils move it.
struct PatronDayProposal
{
    std::optional<QDate> day; // none: several towns, or a feast that moves
    QString name;
    QString note;
};

// From the list of resources/seed/patron_days.csv, which gives two years; a day that is the same in
// both is proposed for other years too. None where the list has no such province.
[[nodiscard]] std::optional<PatronDayProposal> proposePatronDay(const QByteArray &list,
                                                                const QString &province, int year);

} // namespace calendar
