#pragma once

#include "core/words/sentences.h"
#include "ui/speech/earcon.h"
#include "ui/speech/outlet.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class QStatusBar;

namespace ui {

enum class Politeness {
    Now,    // as soon as what is being said has ended
    Idle,   // when no key has been pressed for a moment
    Silent, // history and braille only
};

// How much is said; the history has all of it.
enum class Level { All, Essential, SoundsOnly };

// Says what has changed, through the accessibility bus (Linux: a notification inside the status
// bar, which Orca speaks and shows in braille). At most one sentence is in the reader's hands:
// the rest waits here, where it can be replaced (same item), merged (same kind) or dropped (old).
// Errors (kind "error") go before everything that waits, then rings (kind "ring"). In a
// conversation only what `duringConversation` names is said.
class Announcer : public QObject
{
    Q_OBJECT

public:
    struct Notice
    {
        QString kind; // same kind within 3 s, unless of two items: merged by the newer sentence
        QString item; // a newer state of the same item replaces the waiting one; may be empty
        Politeness politeness = Politeness::Now;
        bool duringConversation = false;
        words::Sentence sentence;
        std::optional<Earcon> sound; // at once, and never without the line it belongs to
    };
    // Real time in milliseconds, from any beginning: liveness, not business.
    using Milliseconds = std::function<qint64()>;

    explicit Announcer(QStatusBar &bar, QObject *parent = nullptr);
    Announcer(QStatusBar &bar, Milliseconds now, QObject *parent = nullptr);

    // By this alone, until another is named; none: by the screen reader.
    void speakBy(Outlet *outlet);
    void noteEnd(); // the outlet has said what it was given, or will not
    void post(const Notice &notice);
    // Of what the strip shows by itself.
    void sound(Earcon earcon) { Q_EMIT sounded(earcon); }
    void setInConversation(bool isInConversation);
    [[nodiscard]] bool isInConversation() const { return m_isInConversation; }
    void forget(); // somebody else sits down: nothing that was said to another is repeated
    void setLevel(Level level);
    [[nodiscard]] Level level() const { return m_level; }
    void noteKey(); // any key press: idle news wait, and the reader falls silent
    // F12: says the last one again and tells which; asked again within 2 s: the one before.
    QString repeat();
    [[nodiscard]] const QList<words::Sentence> &history() const
    {
        return m_history;
    } // 20, newest first
    // Says what may be said by now. Nobody need ask: it happens in time.
    void pace();

Q_SIGNALS:
    void said(const QString &text);
    // What just happened, for the eye: at once, and never what is older than what was shown before.
    void shown(const QString &text);
    void sounded(ui::Earcon earcon);

private:
    struct Waiting
    {
        Notice notice;
        qint64 since = 0;
        quint64 number = 0; // of all that was posted
    };

    [[nodiscard]] bool isSayable(const Notice &notice) const;
    [[nodiscard]] bool isIdleTime(qint64 now) const;
    [[nodiscard]] qsizetype replacedBy(const Notice &notice, qint64 now) const;
    [[nodiscard]] std::optional<qsizetype> nextOne(qint64 now) const;
    void keepOnly(const std::function<bool(const Waiting &)> &isKept);
    void waitOn();
    void remember(const words::Sentence &sentence);
    void say(const words::Sentence &sentence);
    void show(const Notice &notice, quint64 number);

    QElapsedTimer m_real;
    Milliseconds m_now;
    QTimer m_pace;
    QList<Waiting> m_waiting;
    QList<words::Sentence> m_history;
    qint64 m_busyUntil = 0;
    std::optional<qint64> m_lastKey;
    std::optional<qint64> m_lastIdle;
    std::optional<qint64> m_lastRepeat;
    qsizetype m_repeats = 0;
    Level m_level = Level::All;
    bool m_isInConversation = false;
    quint64 m_posted = 0;
    quint64 m_shown = 0; // the newest
    class Notification;
    Notification *m_notification;
    Outlet *m_outlet = nullptr;
};

} // namespace ui
