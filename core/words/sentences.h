#pragma once

#include "core/calls/rows.h"
#include "core/words/manner.h"
#include "core/words/spelling.h"
#include "core/words/words.h"

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace words {

class Phrases;

// One piece of news in four forms: spoken (first what matters; numbers in digits), at most 40
// braille cells, written, and spoken where others listen (nobody's name, number or note; empty:
// nothing of it). `visual` is also what Orca gets where one string must serve both.
struct Sentence
{
    QString speech;
    QString braille;
    QString visual;
    QString discreet;
    friend bool operator==(const Sentence &, const Sentence &) = default;
};

// Of a text that is the same in every form, as far as it fits; one with a number in it is not for
// others.
[[nodiscard]] Sentence plain(const QString &text);

// Who a piece of news is about, as far as this person may know.
struct Party
{
    QString number; // E.164, masked ("…21"), or empty: withheld
    int calls = 1;  // this one included
    QString option; // label of the menu option; may be empty
    bool hasOpenCallback = false;
};

// An office of the directory: to whom somebody may be put through, and why to them.
struct OfficeRow
{
    enum class Claim {
        None,
        Competent,       // normally; of: an act, or nothing
        ForInitials,     // of: from, to
        ForMunicipality, // of: its name
        HasCase,         // of: an act, or nothing
    };
    QString name;
    Claim claim = Claim::None;
    QStringList of{};
    calendar::Opening opening{};
    QString desk{};       // on duty; empty: none is named
    QString substitute{}; // name of the office; may be empty
};

// Every sentence the desk says, row texts included: pure, in one language. Times are shown in the
// directorate's zone; no sentence begins with a number; colleagues are never named, nor their
// state. Where the manner is name-free all forms are the discreet one, braille too.
class Sentences
{
public:
    Sentences(const QString &language, const QTimeZone &zone, const Manner &manner = {});
    ~Sentences();

    // Formats
    [[nodiscard]] QString date(const QDate &day) const; // "giovedì 27 novembre"
    [[nodiscard]] QString time(const QDateTime &instant, const QDateTime &now)
        const; // "11:40", "domani 9:40", "giovedì 27, 9:40"
    [[nodiscard]] QString spokenTime(const QDateTime &instant,
                                     const QDateTime &now) const; // "11 e 40"
    [[nodiscard]] QString duration(qint64 seconds) const; // "adesso", "8 minuti", "un'ora e 10"
    [[nodiscard]] QString shortDuration(qint64 seconds) const; // "8 min", "1 h 10 min"
    [[nodiscard]] QString digits(const QString &number) const; // "3 4 7, 1 2 3, 4 5 6 7"
    [[nodiscard]] QString ordinalCall(int calls) const; // "terza chiamata"; empty for the first

    // A call at the telephone
    [[nodiscard]] Sentence ringing(const Party &who, int rings) const;
    [[nodiscard]] Sentence lastRing() const;
    [[nodiscard]] Sentence answeredElsewhere() const;
    [[nodiscard]] Sentence hungUp(bool needsOutcome) const;
    [[nodiscard]] Sentence changed(const Sentence &now) const; // the state changed under the finger
    [[nodiscard]] Sentence notHere(const QString &first) const; // "Qui no: prima l'esito."
    [[nodiscard]] Sentence cardTold(const QString &title, int version) const;
    // What was not said during the conversation; empty if there was nothing.
    [[nodiscard]] Sentence meanwhile(int fresh, int atRisk, int broken) const;
    [[nodiscard]] Sentence closesCallback() const; // this call closes the open callback
    // Callbacks
    [[nodiscard]] Sentence taken(const calls::Callback &callback, const QDateTime &now) const;
    // In hand, and nobody may call yet: from when, if that is known, and what can be done.
    [[nodiscard]] Sentence notYet(const calls::Callback &callback,
                                  const std::optional<QDateTime> &from, const QDateTime &now) const;
    [[nodiscard]] Sentence quicker(const calls::Callback *next, const QDateTime &now) const;
    [[nodiscard]] Sentence released() const;
    [[nodiscard]] Sentence dialling(const calls::Callback &callback) const;
    [[nodiscard]] Sentence dialByHand(const QString &number) const; // on the telephone itself
    [[nodiscard]] Sentence onSoftphone(const calls::Callback &callback) const;
    // Why nothing dialled, and the number to dial by hand instead.
    [[nodiscard]] Sentence notDialled(const base::Error &error,
                                      const calls::Callback &callback) const;
    [[nodiscard]] Sentence noAnswer(int attempt, int attempts) const;
    [[nodiscard]] Sentence engaged(int attempt, int attempts) const;
    [[nodiscard]] Sentence attemptsUsedUp(int attempts) const;
    [[nodiscard]] Sentence saved(const calls::Callback *next, const QDateTime &now) const;
    [[nodiscard]] Sentence nothingToTake(const std::optional<QDateTime> &next,
                                         const QDateTime &now) const;
    [[nodiscard]] Sentence newCallbacks(int fresh, int waiting) const;
    [[nodiscard]] Sentence joined(const calls::Callback &callback) const;
    [[nodiscard]] Sentence atRisk(const calls::Callback &callback, const QDateTime &now) const;
    [[nodiscard]] Sentence broken(const calls::Callback &callback, const QDateTime &now) const;
    [[nodiscard]] Sentence claimReturned() const;
    // By a supervisor: to me, or from me to somebody else.
    [[nodiscard]] Sentence given(const calls::Callback &callback, const QDateTime &now) const;
    [[nodiscard]] Sentence takenAway() const;
    [[nodiscard]] Sentence wishKept() const; // number, part of the day or language
    [[nodiscard]] Sentence split() const;
    // To the citizen, by the exchange's voice; empty once the promise has passed.
    [[nodiscard]] QString promiseToCitizen(const QDateTime &promise, const QDateTime &now) const;
    // What is done to a line while it goes on; whom: an office's name, or a number
    [[nodiscard]] Sentence held() const;
    [[nodiscard]] Sentence resumed() const;
    [[nodiscard]] Sentence onHold(const Party &who, qint64 seconds) const;
    [[nodiscard]] Sentence asking(const QString &whom) const; // it rings there
    [[nodiscard]] Sentence asked(const QString &whom) const;  // we speak with them
    [[nodiscard]] Sentence withCitizen(const QString &whom) const;
    [[nodiscard]] Sentence putThroughTo(const QString &number) const; // not recorded yet
    // Hand-overs
    [[nodiscard]] Sentence transferring(const QString &office) const;
    [[nodiscard]] Sentence transferred(const QString &office) const;
    [[nodiscard]] Sentence cameBack(const QString &office) const;
    // Without an office: the one it came from.
    [[nodiscard]] Sentence requeued(const QString &office) const;
    [[nodiscard]] Sentence handOverArrives(const calls::HandOver &handOver) const;
    [[nodiscard]] Sentence interventionSaved(int left) const;
    [[nodiscard]] Sentence sentBack(const QString &office) const;
    // The desk
    [[nodiscard]] Sentence draftRecovered(const QDateTime &keptAt, const QDateTime &now) const;
    [[nodiscard]] Sentence databaseAway() const;
    [[nodiscard]] Sentence databaseBack() const;
    [[nodiscard]] Sentence fieldMissing(const QString &field) const;
    [[nodiscard]] Sentence printed(int pages) const;
    [[nodiscard]] Sentence printFailed(const QString &path) const;
    [[nodiscard]] Sentence refused(const base::Error &error) const;
    // Asked for digit by digit, or letter by letter.
    [[nodiscard]] Sentence spelledNumber(const QString &number) const;
    [[nodiscard]] Sentence spelledName(const QString &name, Spell how) const;
    // Where things stand, with all that belongs to it
    [[nodiscard]] Sentence idle(int waiting, const calls::Callback *next, const QDateTime &now,
                                const QString &window) const;
    [[nodiscard]] Sentence talking(const Party &who, qint64 seconds, bool hasOutcome) const;
    // The same for whoever asks in passing: said in four seconds at espeak-ng's own rate, where an
    // option's name is not unusually long. In braille they are the whole ones.
    [[nodiscard]] Sentence idleInBrief(int waiting, const calls::Callback *next,
                                       const QDateTime &now, const QString &window) const;
    [[nodiscard]] Sentence ringingInBrief(const Party &who, int rings) const;
    [[nodiscard]] Sentence takenInBrief(const calls::Callback &callback,
                                        const QDateTime &now) const;
    [[nodiscard]] Sentence talkingInBrief(const Party &who, qint64 seconds, bool hasOutcome) const;

    // The directory: "Rimborsi, aperto fino alle 13, di turno la postazione 2. Sostituto: Controlli."
    [[nodiscard]] Sentence officeRow(const OfficeRow &row, const QDateTime &now) const;
    [[nodiscard]] QString claim(const OfficeRow &row) const; // empty where there is none
    // What stands beside an office: open or not, desk on duty, substitute.
    [[nodiscard]] QString officeState(const OfficeRow &row, const QDateTime &now) const;
    [[nodiscard]] QString desk(const QString &desk) const; // "la postazione 2"

    // Rows: the whole sentence that a screen reader says of a row, and the same in braille.
    [[nodiscard]] Sentence queueRow(const calls::Callback &callback, const QString &office,
                                    int place, int places, const QDateTime &now) const;
    [[nodiscard]] Sentence queueRowInFull(const calls::Callback &callback, const QString &office,
                                          int place, int places, const QDateTime &now) const;
    [[nodiscard]] Sentence handOverRow(const calls::HandOver &handOver, const QString &office,
                                       const QDateTime &now) const;
    [[nodiscard]] QString listSummary(
        int waiting) const; // "Coda, 5 richiamate, ordinate per promessa."

    // As a row shows it: grouped; name-free its end, as of a number that is not one's own.
    [[nodiscard]] QString shownNumber(const QString &number) const;
    // What a person wrote, on the screen; where no names are told the telephone numbers in it are
    // shown as shownNumber does.
    [[nodiscard]] QString shownText(const QString &text) const;

    [[nodiscard]] const Words &words() const { return m_words; }
    [[nodiscard]] const Manner &manner() const { return m_manner; }

private:
    [[nodiscard]] Phrases phrases() const;
    [[nodiscard]] Sentence notTold() const;

    Words m_words;
    QTimeZone m_zone;
    Manner m_manner;
};

} // namespace words
