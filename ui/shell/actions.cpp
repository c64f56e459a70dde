#include "ui/shell/actions.h"

#include <QCoreApplication>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace ui {

const QList<ActEntry> &Actions::table()
{
    static const QList<ActEntry> entries{
        {Act::Next, QT_TRANSLATE_NOOP("ui::Actions", "Next step"), "F8"},
        {Act::Back, QT_TRANSLATE_NOOP("ui::Actions", "Step back"), "Shift+F8"},
        {Act::Transfer, QT_TRANSLATE_NOOP("ui::Actions", "Put through, or transfer, to an office"),
         "F7"},
        {Act::SwitchParty, QT_TRANSLATE_NOOP("ui::Actions", "Citizen or office, while it is asked"),
         "Shift+F7"},
        {Act::Hold, QT_TRANSLATE_NOOP("ui::Actions", "Hold the line, or resume"), "Ctrl+Shift+L"},
        {Act::Cards, QT_TRANSLATE_NOOP("ui::Actions", "Information cards"), "F9"},
        {Act::Status, QT_TRANSLATE_NOOP("ui::Actions", "Status, in one sentence"), "F2"},
        {Act::Details, QT_TRANSLATE_NOOP("ui::Actions", "Status, in detail"), "Shift+F2"},
        {Act::Repeat, QT_TRANSLATE_NOOP("ui::Actions", "Repeat what was said last"), "F12"},
        {Act::Spell, QT_TRANSLATE_NOOP("ui::Actions", "Spell the last number or name"),
         "Shift+F12"},
        {Act::Keys, QT_TRANSLATE_NOOP("ui::Actions", "All keys and actions"), "F1"},
        {Act::NextArea, QT_TRANSLATE_NOOP("ui::Actions", "Next area"), "F6"},
        {Act::PreviousArea, QT_TRANSLATE_NOOP("ui::Actions", "Previous area"), "Shift+F6"},
        {Act::Refresh, QT_TRANSLATE_NOOP("ui::Actions", "Refresh"), "F5"},
        {Act::Find, QT_TRANSLATE_NOOP("ui::Actions", "Search"), "Ctrl+F"},
        {Act::GoQueue, QT_TRANSLATE_NOOP("ui::Actions", "Go to the queue"), "Alt+1"},
        {Act::GoCall, QT_TRANSLATE_NOOP("ui::Actions", "Go to the call"), "Alt+2"},
        {Act::GoInterventions, QT_TRANSLATE_NOOP("ui::Actions", "Go to the interventions"),
         "Alt+3"},
        {Act::GoMonitoring, QT_TRANSLATE_NOOP("ui::Actions", "Go to monitoring"), "Alt+4"},
        {Act::GoStrip, QT_TRANSLATE_NOOP("ui::Actions", "Go to the call strip"), "Alt+0"},
        {Act::RowInfo, QT_TRANSLATE_NOOP("ui::Actions", "The whole row"), "Ctrl+I"},
        {Act::ReadingStyle, QT_TRANSLATE_NOOP("ui::Actions", "Read by row or by cell"), "Ctrl+M"},
        {Act::Speaker, QT_TRANSLATE_NOOP("ui::Actions", "Go to who speaks"), "Ctrl+Shift+P"},
        {Act::Topic, QT_TRANSLATE_NOOP("ui::Actions", "Go to the topic"), "Ctrl+Shift+T"},
        {Act::Note, QT_TRANSLATE_NOOP("ui::Actions", "Go to the note"), "Ctrl+Shift+N"},
        {Act::Outcome, QT_TRANSLATE_NOOP("ui::Actions", "Go to the outcome"), "Ctrl+Shift+R"},
        {Act::CitizenNumber, QT_TRANSLATE_NOOP("ui::Actions", "Another number to call"), ""},
        {Act::PreferredTime, QT_TRANSLATE_NOOP("ui::Actions", "Preferred part of the day"), ""},
        {Act::CitizenLanguage, QT_TRANSLATE_NOOP("ui::Actions", "Language of the citizen"), ""},
        {Act::Split, QT_TRANSLATE_NOOP("ui::Actions", "Split: another person rang"), ""},
        {Act::Requeue, QT_TRANSLATE_NOOP("ui::Actions", "Make it a callback"), "Ctrl+R"},
        {Act::Save, QT_TRANSLATE_NOOP("ui::Actions", "Save"), "Ctrl+Return"},
        {Act::WriteByHand, QT_TRANSLATE_NOOP("ui::Actions", "Write a call by hand"),
         "Ctrl+Shift+C"},
        {Act::SendBack, QT_TRANSLATE_NOOP("ui::Actions", "Send back: not ours"), "Ctrl+Shift+B"},
        {Act::CloseUnreachable, QT_TRANSLATE_NOOP("ui::Actions", "Close as unreachable"),
         "Ctrl+Shift+X"},
        {Act::Closings, QT_TRANSLATE_NOOP("ui::Actions", "Close an office, or open it again"),
         "Ctrl+Shift+Y"},
        {Act::Print, QT_TRANSLATE_NOOP("ui::Actions", "Print the log"), "Ctrl+P"},
        {Act::Export, QT_TRANSLATE_NOOP("ui::Actions", "Save as a file"), "Ctrl+S"},
        {Act::ChartOrTable, QT_TRANSLATE_NOOP("ui::Actions", "Chart or table"), "Ctrl+G"},
        {Act::LargerText, QT_TRANSLATE_NOOP("ui::Actions", "Larger text"), "Ctrl++"},
        {Act::SmallerText, QT_TRANSLATE_NOOP("ui::Actions", "Smaller text"), "Ctrl+-"},
        {Act::NormalText, QT_TRANSLATE_NOOP("ui::Actions", "Text of normal size"), "Ctrl+0"},
        {Act::Colours, QT_TRANSLATE_NOOP("ui::Actions", "Change the colours"), "Ctrl+Shift+D"},
        {Act::Letters, QT_TRANSLATE_NOOP("ui::Actions", "Change the letters"), ""},
        {Act::Telephone, QT_TRANSLATE_NOOP("ui::Actions", "Change the telephone"), "Ctrl+Shift+H"},
        {Act::Language, QT_TRANSLATE_NOOP("ui::Actions", "Change language"), "Ctrl+Shift+G"},
        {Act::Announcements, QT_TRANSLATE_NOOP("ui::Actions", "More or fewer announcements"),
         "Ctrl+Shift+M"},
        {Act::OwnVoice, QT_TRANSLATE_NOOP("ui::Actions", "The desk's own voice, on or off"),
         "Ctrl+Shift+V"},
        {Act::FasterSpeech, QT_TRANSLATE_NOOP("ui::Actions", "Speak faster"), "Ctrl+Shift+PgUp"},
        {Act::SlowerSpeech, QT_TRANSLATE_NOOP("ui::Actions", "Speak slower"), "Ctrl+Shift+PgDown"},
        {Act::SoundDevice, QT_TRANSLATE_NOOP("ui::Actions", "Change the sound device"), ""},
        {Act::Headset, QT_TRANSLATE_NOOP("ui::Actions", "The sound device is a headset, or not"),
         ""},
        {Act::Ear, QT_TRANSLATE_NOOP("ui::Actions", "Hear the desk left, right or in both ears"),
         ""},
        {Act::SoundOfRing, QT_TRANSLATE_NOOP("ui::Actions", "Sounds: a call rings"), ""},
        {Act::SoundOfLastRing, QT_TRANSLATE_NOOP("ui::Actions", "Sounds: the last ring"), ""},
        {Act::SoundOfLine, QT_TRANSLATE_NOOP("ui::Actions", "Sounds: the line opens"), ""},
        {Act::SoundOfClosed, QT_TRANSLATE_NOOP("ui::Actions", "Sounds: the line is closed"), ""},
        {Act::SoundOfBack, QT_TRANSLATE_NOOP("ui::Actions", "Sounds: back from an office"), ""},
        {Act::SoundOfNew, QT_TRANSLATE_NOOP("ui::Actions", "Sounds: new in the queue"), ""},
        {Act::SoundOfTime, QT_TRANSLATE_NOOP("ui::Actions", "Sounds: a promise presses"), ""},
        {Act::SoundOfDone, QT_TRANSLATE_NOOP("ui::Actions", "Sounds: done"), ""},
        {Act::SoundOfNo, QT_TRANSLATE_NOOP("ui::Actions", "Sounds: not possible"), ""},
        {Act::SoundOfSystem, QT_TRANSLATE_NOOP("ui::Actions", "Sounds: the archive is away"), ""},
        {Act::SoundOfHandOver, QT_TRANSLATE_NOOP("ui::Actions", "Sounds: a hand-over arrives"), ""},
        {Act::LeaveForMoment, QT_TRANSLATE_NOOP("ui::Actions", "Leave the desk for a moment"),
         "Ctrl+Shift+W"},
        {Act::SignOut, QT_TRANSLATE_NOOP("ui::Actions", "Sign out"), "Ctrl+Shift+O"},
        {Act::Quit, QT_TRANSLATE_NOOP("ui::Actions", "Quit"), "Ctrl+Q"},
    };
    return entries;
}

Actions::Actions(QWidget &window) : QObject(&window)
{
    for (const ActEntry &entry : table()) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1StringView(entry.name));
        const auto key = QKeySequence::fromString(QLatin1StringView(entry.key),
                                                  QKeySequence::PortableText);
        QList<QKeySequence> keys;
        if (!key.isEmpty())
            keys += key;
        if (entry.act == Act::Save)
            keys += QKeySequence(Qt::CTRL | Qt::Key_Enter); // the pad's
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WindowShortcut);
        action->setAutoRepeat(false);
        connect(action, &QAction::triggered, this, [this, act = entry.act] { Q_EMIT asked(act); });
        window.addAction(action);
        m_actions.insert(entry.act, action);
    }
    retranslate();
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
