#include "ui/speech/announcer.h"

#include "ui/speech/notification.h"

#include <QStatusBar>

#include <algorithm>
#include <utility>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

// Milliseconds
constexpr qint64 perCharacter = 60; // of speech
constexpr qint64 longest = 30000;   // of speech: an outlet that never ends is not waited for
constexpr qint64 sameNews = 3000;
constexpr qint64 quietKeys = 800;
constexpr qint64 silencedByKey = 300;
constexpr qint64 betweenIdle = 15000;
constexpr qint64 oldIdle = 60000;
constexpr qint64 repeatedSoon = 2000;

constexpr qsizetype longestHistory = 20;

bool isIdle(const Announcer::Notice &notice)
{
    return notice.politeness == Politeness::Idle;
}

// The smaller goes first.
int rank(const Announcer::Notice &notice)
{
    if (isIdle(notice))
        return 3;
    if (notice.kind == "error"_L1)
        return 0;
    return notice.kind == "ring"_L1 ? 1 : 2;
}

} // namespace

Announcer::Announcer(QStatusBar &bar, QObject *parent) : Announcer(bar, nullptr, parent)
{
    m_real.start();
    m_now = [this] { return m_real.elapsed(); };
}

Announcer::Announcer(QStatusBar &bar, Milliseconds now, QObject *parent)
    : QObject(parent), m_now(std::move(now)), m_notification(new Notification)
{
    bar.addPermanentWidget(m_notification);
    m_pace.setSingleShot(true);
    connect(&m_pace, &QTimer::timeout, this, &Announcer::pace);
}

void Announcer::speakBy(Outlet *outlet)
{
    m_outlet = outlet;
    noteEnd();
}

void Announcer::noteEnd()
{
    m_busyUntil = std::min(m_busyUntil, m_now());
    waitOn();
}

void Announcer::post(const Notice &notice)
{
    const auto number = ++m_posted;
    const bool isNow = !isIdle(notice) && notice.politeness != Politeness::Silent
                       && (notice.duringConversation || !m_isInConversation);
    if (isNow || notice.sound)
        show(notice, number);
    if (notice.sound)
        Q_EMIT sounded(*notice.sound);
    if (!isSayable(notice)) {
        remember(notice.sentence);
        return;
    }
    const auto now = m_now();
    const auto place = replacedBy(notice, now);
    if (place < 0) {
        m_waiting.append({notice, now, number});
    } else {
        // A burst of news is not put off by each of its own: it is as old as its first.
        const bool isSameItem = !notice.item.isEmpty()
                                && m_waiting[place].notice.item == notice.item;
        m_waiting[place] = {notice, isSameItem ? now : m_waiting[place].since, number};
    }
    pace();
}

void Announcer::setInConversation(bool isInConversation)
{
    m_isInConversation = isInConversation;
    pace();
}

void Announcer::forget()
{
    m_waiting.clear();
    m_history.clear();
    m_isInConversation = false;
    m_pace.stop();
}

void Announcer::setLevel(Level level)
{
    m_level = level;
    pace();
}

// A screen reader stops speaking at any key: what waits need not wait for the rest.
void Announcer::noteKey()
{
    const auto now = m_now();
    m_lastKey = now;
    m_busyUntil = std::min(m_busyUntil, now + silencedByKey);
    waitOn();
}

QString Announcer::repeat()
{
    if (m_history.isEmpty())
        return {};
    const auto now = m_now();
    const bool isAgain = m_lastRepeat && now - *m_lastRepeat <= repeatedSoon;
    m_repeats = isAgain ? std::min(m_repeats + 1, m_history.size() - 1) : 0;
    m_lastRepeat = now;
    const auto sentence = m_history.at(m_repeats);
    say(sentence);
    waitOn();
    return sentence.visual;
}

void Announcer::pace()
{
    const auto now = m_now();
    keepOnly([&](const Waiting &waiting) {
        return isSayable(waiting.notice)
               && !(isIdle(waiting.notice) && now - waiting.since > oldIdle);
    });
    if (const auto next = nextOne(now)) {
        const auto [notice, since, number] = m_waiting.takeAt(*next);
        if (isIdle(notice))
            m_lastIdle = now;
        remember(notice.sentence);
        say(notice.sentence);
        show(notice, number);
    }
    waitOn();
}

bool Announcer::isSayable(const Notice &notice) const
{
    if (notice.politeness == Politeness::Silent || m_level == Level::SoundsOnly)
        return false;
    if (m_level == Level::Essential && isIdle(notice))
        return false;
    return notice.duringConversation || !m_isInConversation;
}

bool Announcer::isIdleTime(qint64 now) const
{
    return (!m_lastKey || now - *m_lastKey >= quietKeys)
           && (!m_lastIdle || now - *m_lastIdle >= betweenIdle);
}

// -1: none that waits.
qsizetype Announcer::replacedBy(const Notice &notice, qint64 now) const
{
    const auto found = std::find_if(
        m_waiting.cbegin(), m_waiting.cend(), [&](const Waiting &waiting) {
            const auto &item = waiting.notice.item;
            if (!item.isEmpty() && item == notice.item)
                return true;
            const bool areTwoItems = !item.isEmpty() && !notice.item.isEmpty();
            return waiting.notice.kind == notice.kind && !areTwoItems
                   && now - waiting.since <= sameNews;
        });
    return found == m_waiting.cend() ? -1 : found - m_waiting.cbegin();
}

std::optional<qsizetype> Announcer::nextOne(qint64 now) const
{
    if (now < m_busyUntil || m_waiting.isEmpty())
        return {};
    const auto first = std::min_element(
        m_waiting.cbegin(), m_waiting.cend(),
        [](const Waiting &a, const Waiting &b) { return rank(a.notice) < rank(b.notice); });
    if (isIdle(first->notice) && !isIdleTime(now))
        return {};
    return first - m_waiting.cbegin();
}

// What is not kept is history.
void Announcer::keepOnly(const std::function<bool(const Waiting &)> &isKept)
{
    for (const auto &waiting : std::as_const(m_waiting)) {
        if (!isKept(waiting))
            remember(waiting.notice.sentence);
    }
    m_waiting.removeIf([&](const Waiting &waiting) { return !isKept(waiting); });
}

// Until the first of those that wait could be said, or is too old for it.
void Announcer::waitOn()
{
    if (m_waiting.isEmpty())
        return m_pace.stop();
    const auto now = m_now();
    const bool isAnyUrgent = std::any_of(
        m_waiting.cbegin(), m_waiting.cend(),
        [](const Waiting &waiting) { return !isIdle(waiting.notice); });
    auto until = m_busyUntil;
    if (!isAnyUrgent) {
        until = std::max({until, m_lastKey ? *m_lastKey + quietKeys : until,
                          m_lastIdle ? *m_lastIdle + betweenIdle : until});
    }
    m_pace.start(static_cast<int>(std::max<qint64>(1, until - now)));
}

void Announcer::remember(const words::Sentence &sentence)
{
    m_history.prepend(sentence);
    if (m_history.size() > longestHistory)
        m_history.removeLast();
}

// Speech lags behind: what it has reached may be old to whoever reads.
void Announcer::show(const Notice &notice, quint64 number)
{
    if (number <= m_shown)
        return;
    m_shown = number;
    Q_EMIT shown(notice.sentence.visual);
}

// One string serves speech and braille: readers show what they speak.
void Announcer::say(const words::Sentence &sentence)
{
    if (m_outlet != nullptr) {
        m_busyUntil = m_now() + longest;
        m_outlet->say(sentence);
    } else {
        m_busyUntil = m_now() + perCharacter * sentence.visual.size();
        m_notification->show(sentence.visual);
    }
    Q_EMIT said(sentence.visual);
}

} // namespace ui
