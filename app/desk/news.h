#pragma once

#include "core/desk/sight.h"
#include "core/words/sentences.h"
#include "ui/speech/announcer.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace desk {

// Turns what has changed into what is said of it. What is there when the desk opens is no news.
class News : public QObject
{
    Q_OBJECT

public:
    News(const Sight &sight, ui::Announcer &announcer, QObject *parent = nullptr);

    void speak(const words::Sentences &sentences) { m_sentences = &sentences; }
    void tell(const board::Difference<calls::Call> &difference);
    void tell(const board::Difference<calls::Callback> &difference);
    void tell(const board::Difference<calls::HandOver> &difference);
    // What is in hand has moved on.
    void follow(const Situation &before, const Situation &now);
    void tellCard(const QString &title, int version);
    // A supervisor did: the first is said when it comes to hand, at the latest after the call.
    void expectGiven(base::CallbackId callback) { m_given = callback; }
    void tellTakenAway(const calls::Callback &callback); // or back in the queue
    void tick();                                         // promises come near, rings run out

    // At once, whoever speaks: the person asked, or acted.
    void say(const QString &kind, const words::Sentence &sentence,
             std::optional<ui::Earcon> sound = {});
    void sayNext(bool isSaved); // what comes after what was just finished

private:
    void post(const QString &kind, const QString &item, const words::Sentence &sentence,
              ui::Politeness politeness, std::optional<ui::Earcon> sound = {},
              bool duringConversation = false);
    void tellRing(const calls::Call &call);
    void tellEnd(const Situation &now);
    void tellConsult(const Situation &now);
    void tellHold(const Situation &before, const Situation &now);
    void tellFailure(const calls::Callback &callback);
    void tellPromise(const calls::Callback &callback);
    void tellLastRing(const calls::Call &call);
    [[nodiscard]] QString officeName(const QString &code) const;
    [[nodiscard]] bool isAtMyOffice(const calls::Callback &callback) const
    {
        return callback.office == m_sight.me.office;
    }

    const Sight &m_sight;
    ui::Announcer &m_announcer;
    const words::Sentences *m_sentences = nullptr;
    void tellNew(int fresh);
    void tellMeanwhile();
    struct Counts // since the conversation began
    {
        int fresh = 0;
        int atRisk = 0;
        int broken = 0;
    };
    Counts m_meanwhile;
    std::optional<base::CallbackId> m_given;
    int m_fresh = 0; // not said yet
    QString m_newsOfFresh;
    bool m_isTalking = false;
    bool m_hasSeenCallbacks = false;
    QSet<base::CallId> m_ringing;
    QSet<base::CallId> m_lastRings;
    QHash<base::CallbackId, int> m_requests;
    QSet<base::CallbackId> m_atRisk;
    QSet<base::CallbackId> m_broken;
    QSet<base::HandOverId> m_arriving;
};

} // namespace desk
