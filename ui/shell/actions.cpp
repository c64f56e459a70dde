#include "ui/shell/actions.h"

#include "ui/shared/keybutton.h"
#include "ui/shell/takenkeys.h"

#include <QCoreApplication>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

const QList<ActEntry> &Actions::table()
{
    static const QList<ActEntry> entries{
        {Act::Next, "next", QT_TRANSLATE_NOOP("ui::Actions", "Next step"), "F8"},
        {Act::Back, "back", QT_TRANSLATE_NOOP("ui::Actions", "Step back"), "Shift+F8"},
        {Act::Transfer, "transfer",
         QT_TRANSLATE_NOOP("ui::Actions", "Put through, or transfer, to an office"), "F7"},
        {Act::SwitchParty, "switch-party",
         QT_TRANSLATE_NOOP("ui::Actions", "Citizen or office, while it is asked"), "Shift+F7"},
        {Act::Hold, "hold", QT_TRANSLATE_NOOP("ui::Actions", "Hold the line, or resume"),
         "Ctrl+Shift+L"},
        {Act::Cards, "cards", QT_TRANSLATE_NOOP("ui::Actions", "Information cards"), "F9"},
        {Act::Status, "status", QT_TRANSLATE_NOOP("ui::Actions", "Status, in one sentence"), "F2"},
        {Act::Details, "details", QT_TRANSLATE_NOOP("ui::Actions", "Status, in detail"),
         "Shift+F2"},
        {Act::Repeat, "repeat", QT_TRANSLATE_NOOP("ui::Actions", "Repeat what was said last"),
         "F12"},
        {Act::Spell, "spell", QT_TRANSLATE_NOOP("ui::Actions", "Spell the last number or name"),
         "Shift+F12"},
        {Act::Keys, "keys", QT_TRANSLATE_NOOP("ui::Actions", "All keys and actions"), "F1"},
        {Act::NextArea, "next-area", QT_TRANSLATE_NOOP("ui::Actions", "Next area"), "F6"},
        {Act::PreviousArea, "previous-area", QT_TRANSLATE_NOOP("ui::Actions", "Previous area"),
         "Shift+F6"},
        {Act::NextPlace, "next-place", QT_TRANSLATE_NOOP("ui::Actions", "Next place"),
         "Ctrl+PgDown"},
        {Act::PreviousPlace, "previous-place", QT_TRANSLATE_NOOP("ui::Actions", "Previous place"),
         "Ctrl+PgUp"},
        {Act::Refresh, "refresh", QT_TRANSLATE_NOOP("ui::Actions", "Refresh"), "F5"},
        {Act::Find, "find", QT_TRANSLATE_NOOP("ui::Actions", "Search"), "Ctrl+F"},
        {Act::GoQueue, "go-queue", QT_TRANSLATE_NOOP("ui::Actions", "Go to the queue"), "Alt+1"},
        {Act::GoCall, "go-call", QT_TRANSLATE_NOOP("ui::Actions", "Go to the call"), "Alt+2"},
        {Act::GoInterventions, "go-interventions",
         QT_TRANSLATE_NOOP("ui::Actions", "Go to the interventions"), "Alt+3"},
        {Act::GoMonitoring, "go-monitoring", QT_TRANSLATE_NOOP("ui::Actions", "Go to monitoring"),
         "Alt+4"},
        {Act::GoAdministration, "go-administration",
         QT_TRANSLATE_NOOP("ui::Actions", "Go to administration"), "Alt+5"},
        {Act::GoAudit, "go-audit", QT_TRANSLATE_NOOP("ui::Actions", "Go to the audit"), "Alt+6"},
        {Act::GoStrip, "go-strip", QT_TRANSLATE_NOOP("ui::Actions", "Go to the call strip"),
         "Alt+0"},
        {Act::RowInfo, "row-info", QT_TRANSLATE_NOOP("ui::Actions", "The whole row"), "Ctrl+I"},
        {Act::ReadingStyle, "reading-style",
         QT_TRANSLATE_NOOP("ui::Actions", "Read by row or by cell"), "Ctrl+M"},
        {Act::ColumnEarlier, "column-earlier",
         QT_TRANSLATE_NOOP("ui::Actions", "Column of the list, one place earlier"), ""},
        {Act::ColumnLater, "column-later",
         QT_TRANSLATE_NOOP("ui::Actions", "Column of the list, one place later"), ""},
        {Act::Speaker, "speaker", QT_TRANSLATE_NOOP("ui::Actions", "Go to who speaks"),
         "Ctrl+Shift+P"},
        {Act::Topic, "topic", QT_TRANSLATE_NOOP("ui::Actions", "Go to the topic"), "Ctrl+Shift+T"},
        {Act::Note, "note", QT_TRANSLATE_NOOP("ui::Actions", "Go to the note"), "Ctrl+Shift+N"},
        {Act::Outcome, "outcome", QT_TRANSLATE_NOOP("ui::Actions", "Go to the outcome"),
         "Ctrl+Shift+R"},
        {Act::CitizenNumber, "citizen-number",
         QT_TRANSLATE_NOOP("ui::Actions", "Another number to call"), ""},
        {Act::PreferredTime, "preferred-time",
         QT_TRANSLATE_NOOP("ui::Actions", "Preferred part of the day"), ""},
        {Act::CitizenLanguage, "citizen-language",
         QT_TRANSLATE_NOOP("ui::Actions", "Language of the citizen"), ""},
        {Act::Split, "split", QT_TRANSLATE_NOOP("ui::Actions", "Split: another person rang"), ""},
        {Act::Requeue, "requeue", QT_TRANSLATE_NOOP("ui::Actions", "Make it a callback"), "Ctrl+R"},
        {Act::Save, "save", QT_TRANSLATE_NOOP("ui::Actions", "Save"), "Ctrl+Return"},
        {Act::CopyFields, "copy-fields",
         QT_TRANSLATE_NOOP("ui::Actions", "Copy for the other procedure"), "Ctrl+Shift+K"},
        {Act::NotCopied, "not-copied",
         QT_TRANSLATE_NOOP("ui::Actions", "Not copied yet for the other procedure"), ""},
        {Act::WhileClosed, "while-closed",
         QT_TRANSLATE_NOOP("ui::Actions", "Numbers that rang while it was closed"), ""},
        {Act::Emergency, "emergency", QT_TRANSLATE_NOOP("ui::Actions", "Emergency sheet"),
         "Ctrl+Shift+S"},
        {Act::WriteByHand, "write-by-hand",
         QT_TRANSLATE_NOOP("ui::Actions", "Write a call by hand"), "Ctrl+Shift+C"},
        {Act::SendBack, "send-back", QT_TRANSLATE_NOOP("ui::Actions", "Send back: not ours"),
         "Ctrl+Shift+B"},
        {Act::CloseUnreachable, "close-unreachable",
         QT_TRANSLATE_NOOP("ui::Actions", "Close as unreachable"), "Ctrl+Shift+X"},
        {Act::Reassign, "reassign",
         QT_TRANSLATE_NOOP("ui::Actions", "Give a callback to somebody else"), "Ctrl+Shift+A"},
        {Act::LookUp, "look-up", QT_TRANSLATE_NOOP("ui::Actions", "Look up a number or a request"),
         "Ctrl+Shift+J"},
        {Act::ReopenIntervention, "reopen-intervention",
         QT_TRANSLATE_NOOP("ui::Actions", "Write the last intervention again"), "Ctrl+Shift+I"},
        {Act::AllFigures, "all-figures", QT_TRANSLATE_NOOP("ui::Actions", "All figures of the day"),
         ""},
        {Act::Statement, "statement",
         QT_TRANSLATE_NOOP("ui::Actions", "Statement of the last month, on paper"), ""},
        {Act::CloseDay, "close-day", QT_TRANSLATE_NOOP("ui::Actions", "Close the day, for its log"),
         ""},
        {Act::Closings, "closings",
         QT_TRANSLATE_NOOP("ui::Actions", "Close an office, or open it again"), "Ctrl+Shift+Y"},
        {Act::CitizenRequests, "citizen-requests",
         QT_TRANSLATE_NOOP("ui::Actions", "Requests of citizens about their data"), ""},
        {Act::AuditReads, "audit-reads",
         QT_TRANSLATE_NOOP("ui::Actions", "What auditors have read"), ""},
        {Act::DesksOfDay, "desks-of-day",
         QT_TRANSLATE_NOOP("ui::Actions", "Desk on duty today, of each office"), ""},
        {Act::Print, "print", QT_TRANSLATE_NOOP("ui::Actions", "Print the log"), "Ctrl+P"},
        {Act::DayLog, "day-log", QT_TRANSLATE_NOOP("ui::Actions", "Log of the day, on the screen"),
         ""},
        {Act::Export, "export", QT_TRANSLATE_NOOP("ui::Actions", "Save as a file"), "Ctrl+S"},
        {Act::ChartOrTable, "chart-or-table", QT_TRANSLATE_NOOP("ui::Actions", "Chart or table"),
         "Ctrl+G"},
        {Act::LargerText, "larger-text", QT_TRANSLATE_NOOP("ui::Actions", "Larger text"), "Ctrl++"},
        {Act::SmallerText, "smaller-text", QT_TRANSLATE_NOOP("ui::Actions", "Smaller text"),
         "Ctrl+-"},
        {Act::NormalText, "normal-text", QT_TRANSLATE_NOOP("ui::Actions", "Text of normal size"),
         "Ctrl+0"},
        {Act::Colours, "colours", QT_TRANSLATE_NOOP("ui::Actions", "Change the colours"),
         "Ctrl+Shift+D"},
        {Act::Letters, "letters", QT_TRANSLATE_NOOP("ui::Actions", "Change the letters"), ""},
        {Act::Telephone, "telephone", QT_TRANSLATE_NOOP("ui::Actions", "Change the telephone"),
         "Ctrl+Shift+H"},
        {Act::Language, "language", QT_TRANSLATE_NOOP("ui::Actions", "Change language"),
         "Ctrl+Shift+G"},
        {Act::Announcements, "announcements",
         QT_TRANSLATE_NOOP("ui::Actions", "More or fewer announcements"), "Ctrl+Shift+M"},
        {Act::OwnVoice, "own-voice",
         QT_TRANSLATE_NOOP("ui::Actions", "The desk's own voice, on or off"), "Ctrl+Shift+V"},
        {Act::FasterSpeech, "faster-speech", QT_TRANSLATE_NOOP("ui::Actions", "Speak faster"),
         "Ctrl+Shift+PgUp"},
        {Act::SlowerSpeech, "slower-speech", QT_TRANSLATE_NOOP("ui::Actions", "Speak slower"),
         "Ctrl+Shift+PgDown"},
        {Act::SoundDevice, "sound-device",
         QT_TRANSLATE_NOOP("ui::Actions", "Change the sound device"), ""},
        {Act::Headset, "headset",
         QT_TRANSLATE_NOOP("ui::Actions", "The sound device is a headset, or not"), ""},
        {Act::Ear, "ear",
         QT_TRANSLATE_NOOP("ui::Actions", "Hear the desk left, right or in both ears"), ""},
        {Act::Names, "names", QT_TRANSLATE_NOOP("ui::Actions", "Names and numbers, told or not"),
         "Ctrl+Shift+F"},
        {Act::SoundOfRing, "sound-of-ring",
         QT_TRANSLATE_NOOP("ui::Actions", "Sounds: a call rings"), ""},
        {Act::SoundOfLastRing, "sound-of-last-ring",
         QT_TRANSLATE_NOOP("ui::Actions", "Sounds: the last ring"), ""},
        {Act::SoundOfLine, "sound-of-line",
         QT_TRANSLATE_NOOP("ui::Actions", "Sounds: the line opens"), ""},
        {Act::SoundOfClosed, "sound-of-closed",
         QT_TRANSLATE_NOOP("ui::Actions", "Sounds: the line is closed"), ""},
        {Act::SoundOfBack, "sound-of-back",
         QT_TRANSLATE_NOOP("ui::Actions", "Sounds: back from an office"), ""},
        {Act::SoundOfNew, "sound-of-new",
         QT_TRANSLATE_NOOP("ui::Actions", "Sounds: new in the queue"), ""},
        {Act::SoundOfTime, "sound-of-time",
         QT_TRANSLATE_NOOP("ui::Actions", "Sounds: a promise presses"), ""},
        {Act::SoundOfDone, "sound-of-done", QT_TRANSLATE_NOOP("ui::Actions", "Sounds: done"), ""},
        {Act::SoundOfNo, "sound-of-no", QT_TRANSLATE_NOOP("ui::Actions", "Sounds: not possible"),
         ""},
        {Act::SoundOfSystem, "sound-of-system",
         QT_TRANSLATE_NOOP("ui::Actions", "Sounds: the archive is away"), ""},
        {Act::SoundOfHandOver, "sound-of-hand-over",
         QT_TRANSLATE_NOOP("ui::Actions", "Sounds: a hand-over arrives"), ""},
        {Act::Preferences, "preferences", QT_TRANSLATE_NOOP("ui::Actions", "Preferences"),
         "Ctrl+,"},
        {Act::KeyCard, "key-card",
         QT_TRANSLATE_NOOP("ui::Actions", "Keyboard card, on paper and in braille"), ""},
        {Act::LeaveForMoment, "leave-for-a-moment",
         QT_TRANSLATE_NOOP("ui::Actions", "Leave the desk for a moment"), "Ctrl+Shift+W"},
        {Act::SignOut, "sign-out", QT_TRANSLATE_NOOP("ui::Actions", "Sign out"), "Ctrl+Shift+O"},
        {Act::Quit, "quit", QT_TRANSLATE_NOOP("ui::Actions", "Quit"), "Ctrl+Q"},
    };
    return entries;
}

Actions::Actions(QWidget &window) : QObject(&window)
{
    for (const ActEntry &entry : table()) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1StringView(entry.name));
        action->setShortcutContext(Qt::WindowShortcut);
        action->setAutoRepeat(false);
        connect(action, &QAction::triggered, this, [this, act = entry.act] { Q_EMIT asked(act); });
        window.addAction(action);
        m_actions.insert(entry.act, action);
        setKey(entry.act, usualKey(entry.act));
    }
    retranslate();
}

QKeySequence Actions::usualKey(Act act)
{
    const auto found = std::find_if(table().cbegin(), table().cend(),
                                    [act](const ActEntry &entry) { return entry.act == act; });
    return QKeySequence::fromString(QLatin1StringView(found->key), QKeySequence::PortableText);
}

void Actions::setKey(Act act, const QKeySequence &key)
{
    QList<QKeySequence> keys;
    if (!key.isEmpty())
        keys += key;
    if (act == Act::Save && key == usualKey(act))
        keys += QKeySequence(Qt::CTRL | Qt::Key_Enter); // the pad's
    of(act).setShortcuts(keys);
}

const QAction *Actions::holderOf(const QKeySequence &key, const QAction &butNot) const
{
    for (const QAction *action : m_actions) {
        if (action != &butNot && action->shortcuts().contains(key))
            return action;
    }
    return nullptr;
}

QString Actions::whyNot(Act act, const QKeySequence &key) const
{
    if (key != usualKey(act) && isTaken(key))
        return tr("%1 belongs to the system, to screen readers or to what is typed.")
            .arg(keyText(key));
    const auto *other = holderOf(key, of(act));
    return other ? tr("%1 is the key of: %2.").arg(keyText(key), other->text()) : QString();
}

void Actions::setChangedKeys(const Keys &keys)
{
    for (const ActEntry &entry : table()) {
        const auto key = keys.value(entry.act);
        setKey(entry.act, isTaken(key) ? usualKey(entry.act) : key);
    }
    // Of two with one key, whoever changed it gives way, and may then be in the way of a third.
    for (bool isSettled = false; !isSettled;) {
        isSettled = true;
        const auto changed = changedKeys();
        for (auto each = changed.cbegin(); each != changed.cend(); ++each) {
            if (!holderOf(each.value(), of(each.key())))
                continue;
            setKey(each.key(), usualKey(each.key()));
            isSettled = false;
        }
    }
    Q_EMIT keysChanged();
}

Actions::Keys Actions::changedKeys() const
{
    Keys changed;
    for (const ActEntry &entry : table()) {
        if (key(entry.act) != usualKey(entry.act))
            changed.insert(entry.act, key(entry.act));
    }
    return changed;
}

void Actions::setPossible(Act act, bool isPossible)
{
    m_possible.insert(act, isPossible);
}

QString Actions::name(Act act) const
{
    const auto now = m_now.value(act);
    return now.isEmpty() ? of(act).text() : u"%1: %2"_s.arg(of(act).text(), now);
}

void Actions::retranslate()
{
    for (const ActEntry &entry : table())
        of(entry.act).setText(QCoreApplication::translate("ui::Actions", entry.name));
}

} // namespace ui
