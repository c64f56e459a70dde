#pragma once

#include "app/desk/preferencesfile.h"
#include "app/desk/printout.h"
#include "app/desk/session.h"
#include "app/desk/telephones.h"
#include "app/desk/trainingmorning.h"
#include "app/desk/voice.h"
#include "core/store/databasecommands.h"
#include "core/store/databasefeed.h"
#include "core/store/reportslink.h"
#include "core/words/translators.h"
#include "ui/preferences/preferencespage.h"
#include "ui/signin/signinpage.h"
#include "ui/speech/announcer.h"

#include <functional>
#include <memory>

namespace desk {

// The desk from the first window to the last: who sits here, in which language, how large.
class Program : public QObject
{
    Q_OBJECT

public:
    struct Wanted
    {
        QString training; // the file of a running morning; empty: a database of one's own
        QString service;  // without a morning: the database service ...
        QString login;    // ... and as whom, at once; empty: whoever signs in
        QString role;     // sit down at once at the first seat of this role
        std::optional<Telephone> telephone; // none: as is chosen where people sit down
        QString preferences;                // the file they are kept in; empty: in none
        // What the command line says goes before what is kept, for whoever sits down; none: nothing.
        std::function<void(ui::Preferences &)> given;
    };
    // `open` gives an address to whatever program of this machine is for it.
    Program(ui::Theme &theme, Wanted wanted, Softphone::Open open, QObject *parent = nullptr);
    ~Program() override;

    // What is wrong with what was asked, if anything is.
    [[nodiscard]] base::Result<void> start();

private:
    // What a person is today: one of their assignments.
    struct Duty
    {
        offices::Role role = offices::Role::Operator;
        QString office; // code
        friend bool operator==(const Duty &, const Duty &) = default;
    };
    // Who is here, before and while they sit.
    struct Arrival
    {
        store::Address address; // without the password
        bool hasPassword = false;
        QJsonObject me;
        QJsonObject directorate;
        QDate until;              // the last day of whoever audits
        std::optional<Duty> duty; // none: they choose it
    };
    enum class Departure { None, ForMoment, Leave, End };

    void act(ui::Act act);
    void actOnProgram(ui::Act act);
    void changeLevel();
    void changeNaming();
    void writeKeyCard();
    void goAndSay(ui::Place place);
    void say(const QString &subject, const QString &text);
    void setLanguage(const QString &language);
    // Preferences: those of this moment are what theme, voice, announcer, session and keys have.
    [[nodiscard]] ui::Preferences preferences() const;
    void apply(const ui::Preferences &preferences);
    void take(const ui::Preferences &preferences); // another person's, or the desk's
    void tellSession();
    void keep();
    void tellFile(const QString &text); // what is wrong with it, once
    void beginWithOwn(const QString &login);
    void openPreferences();
    void leavePreferences();
    [[nodiscard]] base::Result<void> openMorning();
    void showSeats();
    void sit(const ui::Seat &seat);
    void sitInMorning(const ui::Seat &seat);
    void signIn(const QString &account, const QString &password);
    void connectTo(const store::Address &address);
    void arrive(const QJsonObject &me, const QJsonObject &directorate);
    void begin(const Duty &duty);
    void failToBegin(const base::Error &error);
    void comeBack(const QString &password);
    void depart(Departure departure);
    void leaveForMoment();
    void getUp();
    [[nodiscard]] ui::Seat seatOf(const Duty &duty) const;
    void leave();
    void end();

    // Made anew for each person: their own sessions at the database, their own telephone.
    struct Line
    {
        explicit Line(const store::Address &address);
        store::DatabaseLink link;
        store::DatabaseFeed feed;
        store::DatabaseCommands commands;
        store::ReportsLink reports;
    };

    ui::Theme &m_theme;
    Wanted m_wanted;
    QString m_language;
    words::Translators m_translators;
    ui::MainWindow m_window;
    ui::Announcer m_announcer;
    Voice m_voice;
    ui::SignInPage *m_signIn;
    PreferencesFile m_file;
    ui::PreferencesPage *m_preferences;
    QString m_person;           // whose they are; empty: nobody sits here
    ui::Preferences m_kept;     // as in the file: without what the command line says
    ui::Preferences m_current;  // as they were when last looked at
    ui::Preferences m_atSignIn; // as they were when the page for sitting down was shown
    words::Naming m_naming = words::Naming::Full;
    ui::ReadingStyle m_reading = ui::ReadingStyle::Row;
    QList<words::RowPart> m_rowOrder;
    ui::Columns m_columns;
    ui::Place m_placeBefore = ui::Place::Queue; // where the person was before the preferences
    bool m_isApplying = false;
    bool m_isWritingCard = false;
    bool m_hasToldFile = false; // that it cannot be read or written
    std::unique_ptr<TrainingMorning> m_morning;
    Telephones m_telephones;
    std::unique_ptr<Line> m_line;
    std::unique_ptr<Session> m_session;
    std::optional<Arrival> m_arrival;
    bool m_isAway = false;                   // for a moment
    Departure m_departure = Departure::None; // as soon as nothing is half done
    bool m_hasPutBack = false;               // on the way to it
};

} // namespace desk
