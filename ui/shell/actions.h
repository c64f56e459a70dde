#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>

class QWidget;

namespace ui {

// Everything a person can ask of the desk. One table makes shortcuts, the F1 list, the list of
// keys that can be changed and the clash test.
enum class Act {
    Next,
    Back,
    Transfer,
    SwitchParty,
    Hold,
    Cards,
    Status,
    Details,
    Repeat,
    Spell,
    Keys,
    NextArea,
    PreviousArea,
    NextPlace,
    PreviousPlace,
    Refresh,
    Find,
    GoQueue,
    GoCall,
    GoInterventions,
    GoMonitoring,
    GoAdministration,
    GoAudit,
    GoStrip,
    RowInfo,
    ReadingStyle,
    ColumnEarlier,
    ColumnLater,
    Speaker,
    Topic,
    Note,
    Outcome,
    CitizenNumber,
    PreferredTime,
    CitizenLanguage,
    Split,
    Requeue,
    Save,
    CopyFields,
    NotCopied,
    WhileClosed,
    Emergency,
    WriteByHand,
    SendBack,
    CloseUnreachable,
    AllFigures,
    Statement,
    CloseDay,
    Closings,
    CitizenRequests,
    AuditReads,
    DesksOfDay,
    Reassign,
    LookUp,
    ReopenIntervention,
    Print,
    DayLog,
    Export,
    ChartOrTable,
    LargerText,
    SmallerText,
    NormalText,
    Colours,
    Letters,
    Telephone,
    Language,
    Announcements,
    OwnVoice,
    FasterSpeech,
    SlowerSpeech,
    SoundDevice,
    Headset,
    Ear,
    Names,
    SoundOfRing, // the sounds, in their own order
    SoundOfLastRing,
    SoundOfLine,
    SoundOfClosed,
    SoundOfBack,
    SoundOfNew,
    SoundOfTime,
    SoundOfDone,
    SoundOfNo,
    SoundOfSystem,
    SoundOfHandOver,
    Preferences,
    KeyCard,
    LeaveForMoment,
    SignOut,
    Quit
};

struct ActEntry
{
    Act act;
    const char *code; // where a person's own key is kept; never changed, never given to another
    const char *name; // English source, context "ui::Actions"
    const char *key;  // portable text of the default key; empty: reached by the F1 list
};

class Actions : public QObject
{
    Q_OBJECT

public:
    // The actions work wherever the focus is in `window`.
    explicit Actions(QWidget &window);

    [[nodiscard]] static const QList<ActEntry> &table();
    [[nodiscard]] QAction &of(Act act) const { return *m_actions.value(act); }
    [[nodiscard]] QKeySequence key(Act act) const { return of(act).shortcut(); }
    [[nodiscard]] static QKeySequence usualKey(Act act); // empty: none
    // Why an action may not have that key, in words; empty: it may.
    [[nodiscard]] QString whyNot(Act act, const QKeySequence &key) const;
    // Of those that have another key than the usual one. What is taken, or would be two actions', is
    // left at the usual one.
    using Keys = QHash<Act, QKeySequence>;
    void setChangedKeys(const Keys &keys);
    [[nodiscard]] Keys changedKeys() const;
    // Those that can be done here and now are in the F1 list; the others' keys say why not.
    void setPossible(Act act, bool isPossible);
    [[nodiscard]] bool isPossible(Act act) const { return m_possible.value(act, true); }
    // What a key does at the moment, in words; empty: nothing.
    void setNow(Act act, const QString &does) { m_now.insert(act, does); }
    // As people look for it: "Next step: Answer".
    [[nodiscard]] QString name(Act act) const;
    void retranslate();

Q_SIGNALS:
    void asked(ui::Act act);
    void keysChanged();

private:
    void setKey(Act act, const QKeySequence &key);
    [[nodiscard]] const QAction *holderOf(const QKeySequence &key, const QAction &butNot) const;

    QHash<Act, QAction *> m_actions;
    QHash<Act, bool> m_possible;
    QHash<Act, QString> m_now;
};

} // namespace ui
