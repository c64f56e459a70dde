#pragma once

#include "app/desk/administration.h"
#include "app/desk/audit.h"
#include "app/desk/citizenrequests.h"
#include "app/desk/closings.h"
#include "app/desk/desksofday.h"
#include "app/desk/draftkeeper_async.h"
#include "app/desk/explanations.h"
#include "app/desk/hands_async.h"
#include "app/desk/monitoring.h"
#include "app/desk/news.h"
#include "app/desk/notcopied.h"
#include "app/desk/papers_async.h"
#include "app/desk/views.h"
#include "app/desk/whileclosed.h"
#include "core/base/clock.h"
#include "core/desk/sight.h"
#include "core/ports/feed.h"
#include "core/ports/reports.h"
#include "ui/call/callplace.h"
#include "ui/interventions/interventionsplace.h"
#include "ui/monitoring/monitoringplace.h"
#include "ui/queue/queueplace.h"
#include "ui/shell/mainwindow.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace desk {

// One person at this desk, from sitting down to getting up: joins picture, places, hands and news.
// It decides nothing that core/desk does not.
class Session : public QObject
{
    Q_OBJECT

public:
    struct Means
    {
        ports::Feed &feed;
        ports::Commands &commands;
        ports::Reports &reports;
        TelephoneInUse telephone;
    };
    Session(ui::MainWindow &window, ui::Theme &theme, ui::Announcer &announcer, const Means &means,
            const Person &me, const QJsonObject &directorate, const QString &language);
    ~Session() override;

    void setLanguage(const QString &language);
    // How this person wants to be told things.
    void setManner(const words::Manner &manner);
    void setReading(ui::ReadingStyle style); // of the lists
    void setColumns(const ui::Columns &columns);
    // Also during a call, whose record goes on. False while the one in use is asked for something,
    // or has the citizen between two lines; what holds is said.
    [[nodiscard]] bool changeTelephone(const TelephoneInUse &telephone);
    [[nodiscard]] bool isBetweenCalls() const;                 // nobody waits for this telephone
    [[nodiscard]] bool isIdle() const;                         // nothing is in hand at all
    [[nodiscard]] bool hasBegun() const { return m_hasBegun; } // the first picture is there
    void showAccount(ExchangeAccount account);                 // at the exchange
    void sayAccount(const QString &name);                      // whose it is there
    [[nodiscard]] const Sight &sight() const { return m_sight; }
    [[nodiscard]] const words::Sentences &sentences() const { return *m_sentences; }
    // Nothing is half done: whoever sits here may get up.
    [[nodiscard]] bool mayEnd() const { return !m_hands.isBusy() && m_drafts.isAllKept(); }
    void sayWhatHolds();               // why it may not end yet
    [[nodiscard]] bool isFree() const; // nothing is in hand that would be left lying
    // A citizen would wait for whoever goes now.
    [[nodiscard]] bool isWaitedFor() const;
    void putBack();  // what was taken and not called yet goes back to the others
    void sayFirst(); // what is in hand and must be done before
    // What changed by itself has been there long enough to be heard: the next key acts.
    [[nodiscard]] bool isHeard() const { return !m_hearing.isActive(); }

Q_SIGNALS:
    void readingChanged(ui::ReadingStyle style);     // by the person, with its key
    void columnsChanged(const ui::Columns &columns); // by the person, one list at a time
    void mayEndNow();
    void moved(); // what is in hand has; first of all, what is in it is known

private:
    void listen();
    void listenToPlaces();
    void enter(ui::Place place);
    void addPlaces();
    void showPlaces();
    void showKeys();
    void switchReading();
    void moveColumn(int by);
    void configure(const QJsonObject &directorate);
    void recallDrafts();
    template <class Row> void receive(board::Picture<Row> &picture, const QList<Row> &rows,
                                      board::Completeness completeness);
    void arrived(const board::Difference<calls::Call> &difference);
    void arrived(const board::Difference<calls::Callback> &difference);
    void arrived(const board::Difference<calls::HandOver> &difference);
    void lost();
    void found();
    void tick();

    // What is in hand
    void look();
    void follow(const Situation &before);
    void openSheet();
    [[nodiscard]] QString topicOfMenu() const;
    void openIntervention();
    [[nodiscard]] std::optional<Subject> subject() const;
    void keepSheet();
    void keepIntervention();
    [[nodiscard]] Form form() const;
    void finishTransfer(const calls::HandOver &handOver);
    [[nodiscard]] std::optional<Subject> stillToRecord(const calls::HandOver &handOver) const;
    [[nodiscard]] const calls::HandOver *cameBack() const;
    void showAll();

    // What is asked
    void act(ui::Act act);
    void actInCall(ui::Act act);
    void actOnDesk(ui::Act act);
    void next();
    void back();
    void perform(Step step);
    void take(base::CallbackId callback);
    void takeAsItIsNow(base::CallbackId callback, const base::Error &error);
    void takeHandOver(base::HandOverId handOver);
    void watchHands(const board::Difference<calls::Callback> &difference);
    void openReassign();
    void openLookUp();
    void lookUp(const QString &what, const QString &reason);
    void showFound(const base::Result<QJsonObject> &rows);
    void reopenIntervention();
    void copyFields();
    void openNotCopied();
    void openWhileClosed();
    void returnCall(base::CallId call);
    void sayNumberToDial(); // of a call made to whoever rang while it was closed
    void copySaved(const ports::Conversation &saved, const QString &text);
    void markCopied();
    void keepForCopying(const ports::ConversationRecord &record, const Situation &of);
    [[nodiscard]] ui::EmergencyView emergency() const;
    void openEmergencySheet();
    void chooseOutcome();
    void save(bool hangsUp);
    void saveByKey();
    void saveHandedOver();
    void saveIntervention(base::HandOverId handOver);
    void sendBack(base::HandOverId handOver);
    void putThrough(const QString &whom); // an office, or a number as numberCode has it
    void consult(const QString &whom);
    void actOnLine(ui::Act act);
    void actOnWishes(ui::Act act);
    void listenToWishes();
    [[nodiscard]] std::optional<base::CallbackId> callbackToChange() const;
    void lineRead(const QString &conversation, const ports::Line &line);
    void backToCitizen(const std::optional<base::HandOverId> &offered);
    void afterPutThrough();
    void watchConsult(const calls::HandOver &handOver);
    [[nodiscard]] bool hasLine() const; // of the exchange's, in hand
    [[nodiscard]] ports::Conversation ours() const;
    void requeue();
    void done(Deed deed);
    void goOnWriting();
    void goOnToNext(Deed deed);
    void sayWhatIsDone(Deed deed, const QString &office); // office: whoever has the citizen now
    void refused(Deed deed, const base::Error &error);
    [[nodiscard]] bool isLeftToHand(Deed deed, const base::Error &error) const;
    void goBack();
    void say(const words::Sentence &sentence, std::optional<ui::Earcon> sound = {});
    void openClosings();
    void openCitizenRequests();
    void openAuditReads();
    void actOfAuditor(ui::Act act);
    void openDesksOfDay();
    void readFigures(ui::Act act);
    void spell(const QString &number);
    void sayStatus(Views::Extent extent = Views::Extent::Brief);
    void complain(const base::Error &error);
    void sayNotHere(const QString &first);
    void askContacts();
    // Else it is said that first a day must be chosen.
    [[nodiscard]] bool hasDay();
    void print();
    void printStatement();
    [[nodiscard]] bool beginPrinting();
    void showPrinted(const printout::Printed &printed);
    void showNotPrinted(const base::Error &error);
    void saveLog();
    void saveLog(const QDate &day, const std::optional<QList<QJsonValue>> &missing);
    void openLog();

    ui::MainWindow &m_window;
    ui::Theme &m_theme;
    Means m_means;
    Sight m_sight;
    base::TrainingClock m_clock;
    words::Manner m_manner;
    std::unique_ptr<words::Sentences> m_sentences;
    Hands m_hands;
    DraftKeeper m_drafts;
    News m_news;
    Papers m_papers;
    ui::QueuePlace *m_queue;
    ui::CallPlace *m_call;
    ui::InterventionsPlace *m_interventions;
    ui::MonitoringPlace *m_monitoring;
    ui::AdministrationPlace *m_administrationPlace;
    ui::AuditPlace *m_auditPlace;
    Monitoring m_figures;
    Closings m_closings;
    CitizenRequests m_citizenRequests;
    Administration m_administration;
    Audit m_audit;
    DesksOfDay m_desksOfDay;
    Explanations m_explanations;
    NotCopied m_notCopied;
    WhileClosed m_whileClosed;
    Situation m_situation;
    Situation m_written;                       // what is in hand, whatever arrives
    std::optional<Subject> m_sheet;            // whose sheet lies open
    std::optional<Subject> m_recorded;         // whose record is on its way
    std::optional<base::HandOverId> m_taken;   // on its way to me
    QSet<base::CallbackId> m_held;             // callbacks that were mine when last seen
    std::optional<Draft> m_writing;            // an intervention on its way
    std::optional<Draft> m_lastIntervention;   // as it was recorded
    std::optional<base::CallbackId> m_pending; // the row asked for
    base::Revision m_pendingSeen{0};           // as it was then
    std::optional<base::CallbackId> m_wanted;  // chosen while the hands were busy
    std::optional<Situation> m_awaited;        // asked of the telephone, not seen yet
    QElapsedTimer m_sinceAsked;                // real time
    QElapsedTimer m_sinceSpelled;
    QTimer m_hearing;                             // what is in hand changed by itself just now
    std::optional<calls::HandOver> m_transferred; // whose citizen the office has taken
    std::optional<base::HandOverId> m_offered;    // my last hand-over
    QString m_putThrough;                         // the office whose hand-over is being recorded
    QString m_asked;                              // the number that is asked or put through to
    std::optional<ui::Act> m_lineWanted;          // pressed while the hands were busy
    std::optional<Line> m_lineBefore;             // it is so again if the exchange refuses
    std::optional<base::HandOverId> m_completing; // whose office gets the citizen it has spoken of
    struct SavedRecord
    {
        ports::Conversation conversation;
        QString text;          // as it is copied
        bool isCopied = false; // and the database knows
    };
    std::optional<SavedRecord> m_saving;         // on its way
    std::optional<SavedRecord> m_saved;          // the last
    std::optional<ports::Conversation> m_marked; // whose record is being marked as copied
    QString m_copied;                            // what of ours is on the clipboard
    ui::Place m_placeBefore = ui::Place::Queue;  // where the person was before a key moved them
    ui::Place m_placeOfWork = ui::Place::Queue;  // where they were when the work began
    QPointer<QWidget> m_focusOfWork;
    QTimer m_ticker;
    bool m_isConnected = false;
    bool m_isLost = false; // the archive was there, or did not answer at all
    ui::ReadingStyle m_reading = ui::ReadingStyle::Row;
    bool m_hasBegun = false;
    bool m_isPrinting = false;
    bool m_isRecalling = false;
    bool m_isRecalled = false; // drafts are known: a sheet may be opened over them
};

} // namespace desk
