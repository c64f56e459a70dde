#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>

class QWidget;

namespace ui {

// Everything a person can ask of the desk. One table makes shortcuts, the F1 list and the
// clash test.
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
    Refresh,
    Find,
    GoQueue,
    GoCall,
    GoInterventions,
    GoMonitoring,
    GoStrip,
    RowInfo,
    ReadingStyle,
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
    WriteByHand,
    SendBack,
    CloseUnreachable,
    Closings,
    Print,
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
    LeaveForMoment,
    SignOut,
    Quit
};

struct ActEntry
{
    Act act;
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

private:
    QHash<Act, QAction *> m_actions;
    QHash<Act, bool> m_possible;
    QHash<Act, QString> m_now;
};

} // namespace ui
