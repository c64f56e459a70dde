#pragma once

#include "core/base/result.h"
#include "core/calendar/openinghours.h"
#include "core/offices/exchangeaccess.h"
#include "core/offices/split.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>

namespace offices {

enum class OfficeKind { Switchboard, Desks, Internal };
enum class Role { Operator, Official, Supervisor, Administrator, Auditor };

// Days an auditor reads at most, the first and the last included. A default of ours, as in the database.
inline constexpr int mostDaysOfAuditor = 90;

// How numbers of cases and acts begin that an office has: a letter from it bears such a one, or only
// the office's code.
struct CaseMark
{
    QString begins; // spaces, signs and capitals do not matter
    QString act;    // what bears it: "Avviso di liquidazione"; may be empty
    friend bool operator==(const CaseMark &, const CaseMark &) = default;
};

// Which desk of an office answers for it: on some days of the week, or on one day, which goes before.
// A desk or an extension, never a person: whoever sits there is nobody's business.
struct Duty
{
    QList<Qt::DayOfWeek> days; // none: on the date
    std::optional<QDate> date; // the directorate's
    QString desk;              // "2", "interno 114"
    friend bool operator==(const Duty &, const Duty &) = default;
};

struct Office
{
    QString code; // unique in its directorate
    QString name;
    OfficeKind kind = OfficeKind::Internal;
    QString queue; // the exchange's queue that is this office's own
    QDate validFrom;
    std::optional<QDate> validUntil;             // last day; an office ends, it is never deleted
    std::optional<calendar::OpeningHours> hours; // none: the directorate's
    QString substitute; // office that answers where this one is closed or does not exist
    QList<CaseMark> cases{};
    QList<Duty> duties{};
    friend bool operator==(const Office &, const Office &) = default;
};

struct RingStep
{
    QString office;
    int rings = 0; // rings the caller hears
    friend bool operator==(const RingStep &, const RingStep &) = default;
};

struct MenuOption
{
    QString option; // the key the caller presses
    QString label;
    QList<RingStep> steps;
    QString callbackOffice; // whose queue a callback enters
    QDate validFrom;
    std::optional<QDate> validUntil; // last day
    QString topic{};                 // what whoever presses it calls about; empty: anything
    friend bool operator==(const MenuOption &, const MenuOption &) = default;
};

struct InformationCard
{
    QString code;
    int version = 1;
    QString title;
    QString text;
    bool inForce = false; // false: example text, not in force
    friend bool operator==(const InformationCard &, const InformationCard &) = default;
};

struct Topic
{
    QString code;
    QString title;
    QString office;   // normally competent; empty: none of ours
    QString external; // whom to call when it is not ours: a body's code or words; may be empty
    QList<InformationCard> cards;
    std::optional<Split> split; // offices that share it; `office` has what they leave out
    friend bool operator==(const Topic &, const Topic &) = default;
};

struct ExternalBody
{
    QString code;
    QString name;
    QString telephone;
    friend bool operator==(const ExternalBody &, const ExternalBody &) = default;
};

// An assignment to the service: who, as what, where, since when, under which act.
struct Assignment
{
    QString login;
    QString name; // training people carry invented names
    Role role = Role::Operator;
    QString office;
    QDate from;
    std::optional<QDate> until;
    QString reference;
    QString exchangeUser; // the exchange's id of the person; empty: it knows them by login
    friend bool operator==(const Assignment &, const Assignment &) = default;
};

// Defaults are ours, not the agreement's.
struct Limits
{
    int promiseMinutes = 240; // opening minutes from the first ring
    int atRiskMinutes = 20;
    int attempts = 3;
    int attemptDays = 2;     // on at least so many working days
    int attemptSpacing = 60; // opening minutes
    int lastMinutes = 5;     // no attempt begins so close to a closing
    int secondsPerRing = 5;  // Italian cadence: 1 s on, 4 s off
    int answerRings = 4;     // answered by the end of so many is answered in time
    int frequentCalls = 5;   // from so many a day on a number is marked, and never refused
    // A figure that fewer assigned people stand behind is not told (art. 4 law 300/1970); 2 at least.
    int peopleBehind = 3;
    friend bool operator==(const Limits &, const Limits &) = default;
};

// They add to what the hours of an office say themselves. No offices: all of them.
struct ScheduledClosure
{
    calendar::Closure closure;
    QStringList offices;
    friend bool operator==(const ScheduledClosure &, const ScheduledClosure &) = default;
};

struct ConfirmedPatronDay
{
    calendar::PatronDay patron;
    QStringList offices;
    friend bool operator==(const ConfirmedPatronDay &, const ConfirmedPatronDay &) = default;
};

// No part of the configuration: what the database says is closed now.
struct OfficeEmergency
{
    qint64 id = 0;
    QString office; // empty: all
    calendar::EmergencyClosing closing;
    friend bool operator==(const OfficeEmergency &, const OfficeEmergency &) = default;
};

// Nor is this: which desk of an office answers on one day instead of the one in its duties.
struct DeskOfDay
{
    QString office;
    QDate day; // the directorate's
    QString desk;
    friend bool operator==(const DeskOfDay &, const DeskOfDay &) = default;
};

// How long it is known who rang and what was said; ours, for want of a source that sets a term.
// Statistics are kept for ever.
struct Retention
{
    int identityDays = 180;       // days of the calendar after closing, more than which erase
    bool archiveApproval = false; // only what an approval covers (D.Lgs. 42/2004 art. 21)
    friend bool operator==(const Retention &, const Retention &) = default;
};

// Where calls are recorded: here, in the procedure that the directorate uses anyway, or in both.
enum class RecordedIn { Here, There, Both };

// What of a record is copied, in this order, to be pasted there.
[[nodiscard]] const QStringList &copiedFields(); // that there are
struct Recording
{
    RecordedIn where = RecordedIn::Here;
    // No telephone number unless the procedure needs it.
    QStringList copied{QStringLiteral("day"),   QStringLiteral("time"),    QStringLiteral("topics"),
                       QStringLiteral("cards"), QStringLiteral("outcome"), QStringLiteral("note")};
    friend bool operator==(const Recording &, const Recording &) = default;
};

// What to do when a caller threatens or is in danger, or the building is left: read at one key.
struct EmergencySheet
{
    QString number = QStringLiteral(
        "112");                   // European emergency number, Directive 2018/1972 art. 109
    QString internal;             // the directorate's own; may be empty
    QMap<QString, QString> texts; // by language
    bool isInForce = false;       // false: example text, not in force
    friend bool operator==(const EmergencySheet &, const EmergencySheet &) = default;
};

// Another directorate, to which a citizen can be referred.
struct Neighbour
{
    QString code;
    QString name;
    friend bool operator==(const Neighbour &, const Neighbour &) = default;
};

// One directorate's configuration, as it travels in JSON (seed, --config, export, apply).
struct Directorate
{
    QString code;
    QString name;
    QString place;
    QStringList numbers; // dialled numbers that are its own, E.164
    calendar::OpeningHours hours = calendar::OpeningHours::standard();
    QList<Office> offices;
    QList<MenuOption> menu;
    QList<Topic> topics;
    QList<ExternalBody> externalBodies;
    QList<Assignment> assignments;
    Limits limits;
    Retention retention;
    Recording recording;
    std::optional<EmergencySheet> emergencySheet;
    QTime logSealsAt;                       // local; none: a person closes the day
    std::optional<ExchangeAccess> exchange; // none: calls are made by hand
    bool announcesPromise = false;          // the exchange reads it out: it then binds
    bool listsCallsWhileClosed = false;     // numbers that rang then, to be called at opening
    QList<ScheduledClosure> closures;
    QList<ConfirmedPatronDay> patronDays;
    QList<OfficeEmergency> emergencies;
    QList<Neighbour> neighbours; // as the database tells them; no part of the configuration
    QList<DeskOfDay> desksOfDay;
    // The hours with the three above, by office and for the whole (no code): what bringIntoForce
    // made of them; empty where there are none.
    QHash<QString, calendar::OpeningHours> inForce;

    // The configuration used where none is given: one switchboard, options 0 to 9 ring it.
    static Directorate standard();
    [[nodiscard]] const Office *office(const QString &wanted) const;
    [[nodiscard]] const Office *officeOfQueue(const QString &queue) const;
    [[nodiscard]] const MenuOption *option(const QString &wanted) const;
    [[nodiscard]] const Topic *topic(const QString &wanted) const;
    // Codes of external bodies are also known in other letters: "AdeR" is "ADER".
    [[nodiscard]] const ExternalBody *externalBody(const QString &wanted) const;
    // With closures, patron days and emergency closings of that office.
    [[nodiscard]] const calendar::OpeningHours &hoursOf(const Office &office) const;
    // The same of the directorate as a whole.
    [[nodiscard]] const calendar::OpeningHours &hoursForAll() const;
    // After closures, patron days, emergencies or hours have changed.
    void bringIntoForce();

    friend bool operator==(const Directorate &, const Directorate &) = default;
};

// As it is compared: letters and digits only, in capitals.
[[nodiscard]] QString caseNumber(const QString &written);

// Of an office or a menu option, on a day of the directorate's.
template <class Valid> [[nodiscard]] bool isValidOn(const Valid &valid, const QDate &day)
{
    const bool hasBegun = !valid.validFrom.isValid() || valid.validFrom <= day;
    return hasBegun && (!valid.validUntil || day <= *valid.validUntil);
}

// What a configuration says, and each mistake in it in the order of their places. A mistake says
// where it is ("offices[2].code: ..."): its arguments are place, value and, where a code is used
// twice, the place that used it first. With a mistake the directorate is good for nothing but to
// look for more: elements stand at the index they have in the file.
struct Reading
{
    Directorate directorate;
    QList<base::Error> mistakes;
};
[[nodiscard]] Reading readDirectorate(const QByteArray &json);
// The same for whoever only wants one without mistakes: the first of them refuses it.
[[nodiscard]] base::Result<Directorate> parseDirectorate(const QByteArray &json);
[[nodiscard]] QByteArray toJson(const Directorate &directorate);

} // namespace offices
