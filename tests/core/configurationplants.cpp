#include "configurationplants.h"

#include <QTest>

using offices::Problem;
using support::JsonEdit;
using namespace Qt::StringLiterals;

namespace {

const QString oneUser = u"5b1f6a3e-7d0c-4a51-9a55-0c2f0d9f1a01"_s;
const QString anotherUser = u"5b1f6a3e-7d0c-4a51-9a55-0c2f0d9f1a02"_s;

} // namespace

QString named(Problem problem, const QString &place)
{
    return u"%1 %2"_s.arg(static_cast<int>(problem)).arg(place);
}

QJsonObject window(const QJsonArray &days, const QString &opens, const QString &closes)
{
    return {{u"days"_s, days}, {u"opens"_s, opens}, {u"closes"_s, closes}};
}

QJsonObject office(const QString &code, const QString &until)
{
    QJsonObject object{{u"code"_s, code},
                       {u"name"_s, code},
                       {u"queue"_s, u"queue-"_s + code},
                       {u"validFrom"_s, u"2026-01-01"_s}};
    if (!until.isEmpty())
        object.insert(u"validUntil"_s, until);
    return object;
}

QJsonObject step(const QString &office)
{
    return {{u"office"_s, office}, {u"rings"_s, 3}};
}

QJsonObject assignment(const QString &login, const QString &role, const QString &office,
                       const QString &from)
{
    return {{u"login"_s, login},   {u"name"_s, login}, {u"role"_s, role},
            {u"office"_s, office}, {u"from"_s, from},  {u"reference"_s, u"Atto n. 2"_s}};
}

QJsonObject knownAs(QJsonObject assignment, const QString &exchangeUser)
{
    assignment.insert(u"exchangeUser"_s, exchangeUser);
    return assignment;
}

void plantOverlaps()
{
    QTest::newRow("windows of the directorate") << u"valdorata"_s << Plant([](JsonEdit &json) {
        json.append(u"hours.windows"_s, window({u"friday"_s}, u"12:00"_s, u"14:00"_s));
    }) << QStringList{named(Problem::WindowsOverlap, u"hours.windows[1]"_s)};
    QTest::newRow("windows of an office") << u"montelago"_s << Plant([](JsonEdit &json) {
        json.set(u"offices[1].hours"_s,
                 QJsonObject{
                     {u"windows"_s,
                      QJsonArray{window({u"tuesday"_s}, u"09:00"_s, u"12:00"_s),
                                 window({u"thursday"_s}, u"09:00"_s, u"12:00"_s),
                                 window({u"friday"_s, u"thursday"_s}, u"11:30"_s, u"15:00"_s)}}});
    }) << QStringList{named(Problem::WindowsOverlap, u"offices[1].hours.windows[2]"_s)};
    QTest::newRow("a night into the next week") << u"montelago"_s << Plant([](JsonEdit &json) {
        json.append(u"hours.windows"_s, window({u"sunday"_s}, u"22:00"_s, u"09:30"_s));
    }) << QStringList{named(Problem::WindowsOverlap, u"hours.windows[1]"_s)};
    QTest::newRow("a day named twice") << u"valdorata"_s << Plant([](JsonEdit &json) {
        json.set(u"hours.windows[0].days"_s, QJsonArray{u"monday"_s, u"monday"_s});
    }) << QStringList{named(Problem::WindowsOverlap, u"hours.windows[0]"_s)};
    const auto period = [](const QString &from, const QString &until, const QJsonArray &windows) {
        return QJsonObject{{u"name"_s, u"Orario"_s},
                           {u"from"_s, from},
                           {u"until"_s, until},
                           {u"windows"_s, windows}};
    };
    QTest::newRow("periods of the directorate") << u"valdorata"_s << Plant([=](JsonEdit &json) {
        json.set(u"hours.periods"_s, QJsonArray{period(u"2026-07-01"_s, u"2026-08-31"_s, {}),
                                                period(u"2026-08-31"_s, u"2026-09-15"_s, {})});
    }) << QStringList{named(Problem::PeriodsOverlap, u"hours.periods[1]"_s)};
    QTest::newRow("windows of a period of an office")
        << u"montelago"_s << Plant([=](JsonEdit &json) {
               const QJsonArray windows{window({u"monday"_s}, u"08:00"_s, u"11:00"_s),
                                        window({u"monday"_s}, u"10:59"_s, u"12:00"_s)};
               json.set(u"offices[1].hours"_s,
                        QJsonObject{{u"periods"_s, QJsonArray{period(u"2026-07-01"_s,
                                                                     u"2026-08-31"_s, windows)}}});
           })
        << QStringList{named(Problem::WindowsOverlap, u"offices[1].hours.periods[0].windows[1]"_s)};
    QTest::newRow("assigned twice, open ends") << u"valdorata"_s << Plant([](JsonEdit &json) {
        json.append(u"assignments"_s, assignment(u"valdorata_operatore_1"_s, u"operator"_s,
                                                 u"CEN"_s, u"2026-06-01"_s));
    }) << QStringList{named(Problem::AssignmentsOverlap, u"assignments[9]"_s)};
    QTest::newRow("assigned twice, one day") << u"montelago"_s << Plant([](JsonEdit &json) {
        json.set(u"assignments[1].until"_s, u"2026-06-30"_s);
        json.append(u"assignments"_s, assignment(u"montelago_operatore_2"_s, u"operator"_s,
                                                 u"ACC"_s, u"2026-06-30"_s));
    }) << QStringList{named(Problem::AssignmentsOverlap, u"assignments[9]"_s)};
}

void plantDeadEnds()
{
    // An option that leads nowhere.
    QTest::newRow("an option without steps") << u"valdorata"_s << Plant([](JsonEdit &json) {
        json.set(u"menu[1].steps"_s, QJsonArray());
    }) << QStringList{named(Problem::OptionLeadsNowhere, u"menu[1].steps"_s)};
    QTest::newRow("an option whose steps are forgotten")
        << u"montelago"_s << Plant([](JsonEdit &json) { json.remove(u"menu[3].steps"_s); })
        << QStringList{named(Problem::OptionLeadsNowhere, u"menu[3].steps"_s)};
    QTest::newRow("an option to an office that has ended")
        << u"montelago"_s << Plant([](JsonEdit &json) {
               json.append(u"offices"_s, office(u"OLD"_s, u"2026-03-31"_s));
               json.append(u"menu[1].steps"_s, step(u"OLD"_s));
           })
        << QStringList{named(Problem::OfficeNotValid, u"menu[1].steps[1].office"_s)};
    QTest::newRow("an option to an office that never was")
        << u"valdorata"_s
        << Plant([](JsonEdit &json) { json.set(u"menu[2].steps[1].office"_s, u"XYZ"_s); })
        << QStringList{named(Problem::BadValue, u"menu[2].steps[1].office"_s)};
    QTest::newRow("callbacks for an office that has ended")
        << u"valdorata"_s << Plant([](JsonEdit &json) {
               json.append(u"offices"_s, office(u"OLD"_s, u"2026-03-31"_s));
               json.set(u"menu[0].callbackOffice"_s, u"OLD"_s);
           })
        << QStringList{named(Problem::OfficeNotValid, u"menu[0].callbackOffice"_s)};
    QTest::newRow("callbacks without a queue")
        << u"montelago"_s << Plant([](JsonEdit &json) { json.remove(u"offices[0].queue"_s); })
        << QStringList{named(Problem::OfficeWithoutQueue, u"offices[0].queue"_s)};
    QTest::newRow("callbacks with an empty queue")
        << u"valdorata"_s << Plant([](JsonEdit &json) { json.set(u"offices[0].queue"_s, u""_s); })
        << QStringList{named(Problem::OfficeWithoutQueue, u"offices[0].queue"_s)};
    QTest::newRow("a topic of an office that has ended")
        << u"montelago"_s << Plant([](JsonEdit &json) {
               json.append(u"offices"_s, office(u"OLD"_s, u"2026-03-31"_s));
               json.set(u"topics[27].office"_s, u"OLD"_s);
           })
        << QStringList{named(Problem::TopicLeadsNowhere, u"topics[27].office"_s)};
    QTest::newRow("a topic of nobody")
        << u"valdorata"_s << Plant([](JsonEdit &json) { json.remove(u"topics[28].external"_s); })
        << QStringList{named(Problem::TopicLeadsNowhere, u"topics[28]"_s)};
    const auto splitTo = [](const QString &code) {
        return QJsonObject{
            {u"by"_s, u"initial"_s},
            {u"parts"_s,
             QJsonArray{QJsonObject{{u"from"_s, u"A"_s}, {u"to"_s, u"L"_s}, {u"office"_s, u"UT"_s}},
                        QJsonObject{{u"from"_s, u"M"_s}, {u"to"_s, u"Z"_s}, {u"office"_s, code}}}}};
    };
    QTest::newRow("a part of a topic for an office that has ended")
        << u"valdorata"_s << Plant([=](JsonEdit &json) {
               json.append(u"offices"_s, office(u"OLD"_s, u"2026-03-31"_s));
               json.set(u"topics[0].split"_s, splitTo(u"OLD"_s));
           })
        << QStringList{named(Problem::OfficeNotValid, u"topics[0].split.parts[1].office"_s)};
    QTest::newRow("a substitute that has ended") << u"montelago"_s << Plant([](JsonEdit &json) {
        json.append(u"offices"_s, office(u"OLD"_s, u"2026-03-31"_s));
        json.set(u"offices[1].substitute"_s, u"OLD"_s);
    }) << QStringList{named(Problem::OfficeNotValid, u"offices[1].substitute"_s)};
    QTest::newRow("a substitute that cannot be rung")
        << u"valdorata"_s << Plant([](JsonEdit &json) {
               auto stand = office(u"NEW"_s);
               stand.remove(u"queue"_s);
               json.append(u"offices"_s, stand);
               json.append(u"assignments"_s, assignment(u"valdorata_nuovo"_s, u"official"_s,
                                                        u"NEW"_s, u"2026-01-01"_s));
               json.set(u"offices[1].substitute"_s, u"NEW"_s);
           })
        << QStringList{named(Problem::OfficeWithoutQueue, u"offices[5].queue"_s)};
    QTest::newRow("an option that begins when its office has ended")
        << u"valdorata"_s << Plant([](JsonEdit &json) {
               json.append(u"offices"_s, office(u"OLD"_s, u"2027-03-31"_s));
               json.append(u"assignments"_s, assignment(u"valdorata_vecchio"_s, u"official"_s,
                                                        u"OLD"_s, u"2026-01-01"_s));
               json.append(u"menu[1].steps"_s, step(u"OLD"_s));
               json.set(u"menu[1].validFrom"_s, u"2027-04-01"_s);
           })
        << QStringList{named(Problem::OfficeNotValid, u"menu[1].steps[1].office"_s)};
    // An office without a desk.
    QTest::newRow("an office whose official is taken away")
        << u"valdorata"_s << Plant([](JsonEdit &json) { json.remove(u"assignments[5]"_s); })
        << QStringList{named(Problem::OfficeWithoutDesk, u"offices[3]"_s)};
    QTest::newRow("an office whose official has gone")
        << u"montelago"_s
        << Plant([](JsonEdit &json) { json.set(u"assignments[5].until"_s, u"2026-06-30"_s); })
        << QStringList{named(Problem::OfficeWithoutDesk, u"offices[2]"_s)};
    QTest::newRow("an office with a supervisor only")
        << u"valdorata"_s
        << Plant([](JsonEdit &json) { json.set(u"assignments[4].role"_s, u"supervisor"_s); })
        << QStringList{named(Problem::OfficeWithoutDesk, u"offices[2]"_s)};
    QTest::newRow("an office that only hand-overs may reach")
        << u"montelago"_s
        << Plant([](JsonEdit &json) { json.append(u"offices"_s, office(u"NEW"_s)); })
        << QStringList{named(Problem::OfficeWithoutDesk, u"offices[4]"_s)};
    // A ring group of nobody.
    QTest::newRow("a second step to nobody") << u"valdorata"_s << Plant([](JsonEdit &json) {
        json.append(u"offices"_s, office(u"NEW"_s));
        json.append(u"menu[1].steps"_s, step(u"NEW"_s));
    }) << QStringList{named(Problem::RingsNobody, u"menu[1].steps[1].office"_s)};
    QTest::newRow("a new option to nobody") << u"montelago"_s << Plant([](JsonEdit &json) {
        json.append(u"offices"_s, office(u"NEW"_s));
        json.append(u"menu"_s, QJsonObject{{u"option"_s, u"4"_s},
                                           {u"label"_s, u"Nuovo"_s},
                                           {u"callbackOffice"_s, u"ACC"_s},
                                           {u"steps"_s, QJsonArray{step(u"NEW"_s)}}});
    }) << QStringList{named(Problem::RingsNobody, u"menu[4].steps[0].office"_s)};
    QTest::newRow("a ring group and a desk at once")
        << u"valdorata"_s << Plant([](JsonEdit &json) { json.remove(u"assignments[6]"_s); })
        << QStringList{named(Problem::OfficeWithoutDesk, u"offices[4]"_s),
                       named(Problem::RingsNobody, u"menu[2].steps[0].office"_s)};
}

void plantDuties()
{
    const auto duty = [](const QJsonArray &days, const QString &desk) {
        return QJsonObject{{u"days"_s, days}, {u"desk"_s, desk}};
    };
    const auto row = [](const char *name, const Plant &plant, Problem problem,
                        const QString &place) {
        QTest::newRow(name) << u"valdorata"_s << plant << QStringList{named(problem, place)};
    };
    row(
        "two desks on Friday",
        [=](JsonEdit &json) { json.append(u"offices[1].duty"_s, duty({u"friday"_s}, u"6"_s)); },
        Problem::DutiesOverlap, u"offices[1].duty[3]"_s);
    row(
        "two desks on a date",
        [](JsonEdit &json) {
            json.append(u"offices[1].duty"_s,
                        QJsonObject{{u"date"_s, u"2026-12-23"_s}, {u"desk"_s, u"6"_s}});
        },
        Problem::DutiesOverlap, u"offices[1].duty[3]"_s);
    row(
        "a person for a desk",
        [](JsonEdit &json) {
            json.set(u"offices[1].duty[0].desk"_s, u"Funzionaria dell'ufficio territoriale 1"_s);
        },
        Problem::DeskNamesPerson, u"offices[1].duty[0].desk"_s);
    row(
        "no desk", [](JsonEdit &json) { json.set(u"offices[1].duty[0].desk"_s, u" "_s); },
        Problem::BadValue, u"offices[1].duty[0].desk"_s);
    row(
        "a desk for no day", [](JsonEdit &json) { json.remove(u"offices[1].duty[0].days"_s); },
        Problem::MissingField, u"offices[1].duty[0].days"_s);
    row(
        "a day that is none",
        [](JsonEdit &json) { json.set(u"offices[1].duty[2].date"_s, u"23.12."_s); },
        Problem::BadValue, u"offices[1].duty[2].date"_s);
    row(
        "days and a date",
        [](JsonEdit &json) { json.set(u"offices[1].duty[0].date"_s, u"2026-12-22"_s); },
        Problem::BadValue, u"offices[1].duty[0].date"_s);
    row(
        "initials of nobody",
        [](JsonEdit &json) {
            json.remove(u"topics[11].office"_s);
            json.set(u"topics[11].split.parts[1].from"_s, u"Nc"_s);
        },
        Problem::InitialsLeftOut, u"topics[11].split"_s);
    row(
        "initials twice",
        [](JsonEdit &json) { json.set(u"topics[11].split.parts[1].from"_s, u"L"_s); },
        Problem::UsedTwice, u"topics[11].split.parts[1].from"_s);
    row(
        "a municipality twice",
        [](JsonEdit &json) {
            json.append(u"topics[23].split.parts[1].municipalities"_s, u"VALDORATA"_s);
        },
        Problem::UsedTwice, u"topics[23].split.parts[1].municipalities"_s);
}

void plantAssignments()
{
    QTest::newRow("without a reference") << u"valdorata"_s << Plant([](JsonEdit &json) {
        json.remove(u"assignments[2].reference"_s);
    }) << QStringList{named(Problem::NoReference, u"assignments[2].reference"_s)};
    QTest::newRow("with a blank reference") << u"montelago"_s << Plant([](JsonEdit &json) {
        json.set(u"assignments[8].reference"_s, u"  "_s);
    }) << QStringList{named(Problem::NoReference, u"assignments[8].reference"_s)};
    for (const auto &until : {QString(), u"2026-12-30"_s}) {
        QTest::newRow(qPrintable(u"audits until "_s + until))
            << u"valdorata"_s << Plant([until](JsonEdit &json) {
                   auto one = assignment(u"revisore"_s, u"auditor"_s, {}, u"2026-10-01"_s);
                   if (!until.isEmpty())
                       one.insert(u"until"_s, until);
                   json.append(u"assignments"_s, one);
               })
            << QStringList{named(Problem::AuditorWithoutEnd, u"assignments[9].until"_s)};
    }
    QTest::newRow("audits an office") << u"valdorata"_s << Plant([](JsonEdit &json) {
        auto one = assignment(u"revisore"_s, u"auditor"_s, u"CEN"_s, u"2026-10-01"_s);
        one.insert(u"until"_s, u"2026-12-29"_s); // the ninetieth day
        json.append(u"assignments"_s, one);
    }) << QStringList{named(Problem::AuditorOfOffice, u"assignments[9].office"_s)};
    QTest::newRow("audits whom they work with") << u"valdorata"_s << Plant([](JsonEdit &json) {
        auto one = assignment(u"valdorata_operatore_1"_s, u"auditor"_s, {}, u"2026-10-01"_s);
        one.insert(u"until"_s, u"2026-10-31"_s);
        json.append(u"assignments"_s, one);
    }) << QStringList{named(Problem::AuditorIsMore, u"assignments[9].role"_s)};
    QTest::newRow("to an office that never was") << u"valdorata"_s << Plant([](JsonEdit &json) {
        json.set(u"assignments[2].office"_s, u"XYZ"_s);
    }) << QStringList{named(Problem::BadValue, u"assignments[2].office"_s)};
    QTest::newRow("to an office that has ended") << u"montelago"_s << Plant([](JsonEdit &json) {
        json.append(u"offices"_s, office(u"OLD"_s, u"2026-03-31"_s));
        json.append(u"assignments"_s, assignment(u"montelago_operatore_4"_s, u"operator"_s,
                                                 u"OLD"_s, u"2026-01-01"_s));
    }) << QStringList{named(Problem::OfficeNotValid, u"assignments[9].office"_s)};
    QTest::newRow("an operator of no office")
        << u"montelago"_s << Plant([](JsonEdit &json) { json.remove(u"assignments[1].office"_s); })
        << QStringList{named(Problem::MissingField, u"assignments[1].office"_s)};
    QTest::newRow("one person, two users of the exchange")
        << u"valdorata"_s << Plant([](JsonEdit &json) {
               json.set(u"assignments[0].exchangeUser"_s, oneUser);
               json.append(u"assignments"_s,
                           knownAs(assignment(u"valdorata_operatore_1"_s, u"operator"_s, u"UT"_s,
                                              u"2026-01-01"_s),
                                   anotherUser));
           })
        << QStringList{named(Problem::ExchangeUsersDiffer, u"assignments[9].exchangeUser"_s)};
    QTest::newRow("a login for the exchange's id") << u"montelago"_s << Plant([](JsonEdit &json) {
        json.set(u"assignments[1].exchangeUser"_s, u"montelago_operatore_2"_s);
    }) << QStringList{named(Problem::BadValue, u"assignments[1].exchangeUser"_s)};
}

void plantCodesUsedTwice()
{
    const auto row = [](const char *name, const QString &file, const Plant &plant,
                        const QString &place) {
        QTest::newRow(name) << file << plant << QStringList{named(Problem::UsedTwice, place)};
    };
    const auto twice = [](const QString &list, const QString &element) {
        return Plant([list, element](JsonEdit &json) { json.append(list, json.at(element)); });
    };
    row(
        "an office", u"valdorata"_s,
        [](JsonEdit &json) { json.append(u"offices"_s, office(u"LEG"_s)); }, u"offices[5].code"_s);
    row(
        "an office, the last one", u"montelago"_s,
        [](JsonEdit &json) { json.append(u"offices"_s, office(u"CAT"_s)); }, u"offices[4].code"_s);
    row(
        "a queue", u"valdorata"_s,
        [](JsonEdit &json) { json.set(u"offices[3].queue"_s, json.at(u"offices[1].queue"_s)); },
        u"offices[3].queue"_s);
    row("a menu option", u"montelago"_s, twice(u"menu"_s, u"menu[2]"_s), u"menu[4].option"_s);
    row(
        "a topic", u"valdorata"_s,
        [](JsonEdit &json) {
            json.append(u"topics"_s, QJsonObject{{u"code"_s, u"CF"_s},
                                                 {u"title"_s, u"Altro"_s},
                                                 {u"office"_s, u"UT"_s}});
        },
        u"topics[29].code"_s);
    row("a card", u"montelago"_s, twice(u"topics[12].cards"_s, u"topics[3].cards[0]"_s),
        u"topics[12].cards[1].code"_s);
    row("an external body", u"valdorata"_s, twice(u"externalBodies"_s, u"externalBodies[1]"_s),
        u"externalBodies[5].code"_s);
    row(
        "a dialled number", u"montelago"_s,
        [](JsonEdit &json) { json.append(u"numbers"_s, u"+39 55 12345678"_s); }, u"numbers[1]"_s);
    row(
        "a user of the exchange", u"valdorata"_s,
        [](JsonEdit &json) {
            json.set(u"assignments[0].exchangeUser"_s, oneUser);
            json.set(u"assignments[2].exchangeUser"_s, oneUser);
        },
        u"assignments[2].exchangeUser"_s);
}

void plantSeveralInOneFile()
{
    QTest::newRow("an overlap and a missing reference")
        << u"valdorata"_s << Plant([](JsonEdit &json) {
               json.remove(u"assignments[7].reference"_s);
               json.append(u"hours.windows"_s, window({u"monday"_s}, u"12:59"_s, u"14:00"_s));
           })
        << QStringList{named(Problem::WindowsOverlap, u"hours.windows[1]"_s),
                       named(Problem::NoReference, u"assignments[7].reference"_s)};
    QTest::newRow("a code twice and a dead end")
        << u"montelago"_s << Plant([](JsonEdit &json) {
               json.append(u"externalBodies"_s, json.at(u"externalBodies[0]"_s));
               json.set(u"menu[1].steps"_s, QJsonArray());
               json.remove(u"assignments[5]"_s);
           })
        << QStringList{named(Problem::OfficeWithoutDesk, u"offices[2]"_s),
                       named(Problem::OptionLeadsNowhere, u"menu[1].steps"_s),
                       named(Problem::UsedTwice, u"externalBodies[5].code"_s)};
    QTest::newRow("a value that cannot be and two of a kind")
        << u"valdorata"_s << Plant([](JsonEdit &json) {
               json.set(u"offices[1].validFrom"_s, u"1.1.2026"_s);
               json.remove(u"assignments[8].reference"_s);
               json.remove(u"assignments[0].reference"_s);
               json.append(u"assignments"_s, 7);
               json.append(u"assignments"_s, assignment(u"valdorata_operatore_1"_s, u"operator"_s,
                                                        u"CEN"_s, u"2027-01-01"_s));
           })
        << QStringList{named(Problem::BadValue, u"offices[1].validFrom"_s),
                       named(Problem::NoReference, u"assignments[0].reference"_s),
                       named(Problem::NoReference, u"assignments[8].reference"_s),
                       named(Problem::BadValue, u"assignments[9]"_s),
                       named(Problem::AssignmentsOverlap, u"assignments[10]"_s)};
}

void plantNoMistakes()
{
    QTest::newRow("windows that touch") << u"valdorata"_s << Plant([](JsonEdit &json) {
        json.append(u"hours.windows"_s, window({u"friday"_s}, u"13:00"_s, u"24:00"_s));
        json.append(u"hours.windows"_s, window({u"saturday"_s}, u"00:00"_s, u"01:00"_s));
    }) << QStringList();
    QTest::newRow("closures over each other") << u"montelago"_s << Plant([](JsonEdit &json) {
        json.append(u"hours.closures"_s, json.at(u"hours.closures[0]"_s));
    }) << QStringList();
    QTest::newRow("one assignment after the other") << u"montelago"_s << Plant([](JsonEdit &json) {
        json.set(u"assignments[1].until"_s, u"2026-06-30"_s);
        json.append(u"assignments"_s, assignment(u"montelago_operatore_2"_s, u"operator"_s,
                                                 u"ACC"_s, u"2026-07-01"_s));
    }) << QStringList();
    QTest::newRow("two offices for one person") << u"valdorata"_s << Plant([](JsonEdit &json) {
        json.append(u"assignments"_s, assignment(u"valdorata_operatore_1"_s, u"operator"_s, u"UT"_s,
                                                 u"2026-01-01"_s));
    }) << QStringList();
    QTest::newRow("two offices for one user of the exchange")
        << u"valdorata"_s << Plant([](JsonEdit &json) {
               json.set(u"assignments[0].exchangeUser"_s, oneUser);
               json.append(u"assignments"_s,
                           knownAs(assignment(u"valdorata_operatore_1"_s, u"operator"_s, u"UT"_s,
                                              u"2026-01-01"_s),
                                   oneUser));
           })
        << QStringList();
    QTest::newRow("what has ended with its office") << u"valdorata"_s << Plant([](JsonEdit &json) {
        json.append(u"offices"_s, office(u"OLD"_s, u"2026-03-31"_s));
        auto ended = assignment(u"valdorata_operatore_3"_s, u"operator"_s, u"OLD"_s,
                                u"2026-01-01"_s);
        ended.insert(u"until"_s, u"2026-03-31"_s);
        json.append(u"assignments"_s, ended);
    }) << QStringList();
    QTest::newRow("an ended office with somebody to call instead")
        << u"montelago"_s << Plant([](JsonEdit &json) {
               json.append(u"offices"_s, office(u"OLD"_s, u"2026-03-31"_s));
               json.set(u"topics[5].office"_s, u"OLD"_s);
           })
        << QStringList();
    QTest::newRow("two versions of a card") << u"valdorata"_s << Plant([](JsonEdit &json) {
        json.append(u"topics[0].cards"_s, json.at(u"topics[0].cards[0]"_s));
        json.set(u"topics[0].cards[1].version"_s, 2);
    }) << QStringList();
}
