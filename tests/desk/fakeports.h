#pragma once

#include "core/ports/commands.h"
#include "core/ports/feed.h"
#include "core/ports/reports.h"
#include "core/ports/telephony.h"

#include <QHash>
#include <QJsonObject>
#include <QPromise>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <memory>

namespace support {

// What was asked, in order, each as one line; and what happens then. Everything answers a moment
// later, as a database or an exchange would.
class Counterpart
{
public:
    QStringList asked;
    QHash<QString, std::function<void()>> effects; // by verb: what the feed brings by then
    QHash<QString, base::Error> refusals;          // by verb
    QString held;                                  // this verb is answered only by goOn()

    void goOn()
    {
        held.clear();
        for (const auto &answer : std::exchange(m_waiting, {}))
            answer();
    }

protected:
    template <class T>
    QFuture<base::Result<T>> answer(const QStringList &words, const base::Result<T> &wanted)
    {
        const auto verb = words.constFirst();
        asked.append(words.join(QLatin1Char(' ')));
        auto promise = std::make_shared<QPromise<base::Result<T>>>();
        promise->start();
        const std::function<void()> tell = [this, verb, promise, wanted] {
            if (const auto refused = refusals.constFind(verb); refused != refusals.constEnd()) {
                promise->addResult(base::Result<T>(tl::unexpected(*refused)));
            } else {
                if (const auto effect = effects.take(verb))
                    effect();
                promise->addResult(wanted);
            }
            promise->finish();
        };
        if (verb == held)
            m_waiting.append(tell);
        else
            QTimer::singleShot(0, tell);
        return promise->future();
    }

private:
    QList<std::function<void()>> m_waiting;
};

template <class... Ids> QStringList line(const QString &verb, Ids... ids)
{
    return {verb, QString::number(ids.value())...};
}

class FakeCommands final : public ports::Commands, public Counterpart
{
public:
    QString number = QStringLiteral("+390406754037"); // of whoever is dialled
    ports::ConversationRecord kept;                   // the last that was saved
    QString sheet;                                    // of the last hand-over
    QJsonObject found;                                // by any look-up

    Answer<ports::Claim> takeNext(ports::CommandId) override;
    Answer<ports::Claim> claim(ports::CommandId, base::CallbackId, base::Revision) override;
    Answer<void> release(ports::CommandId, base::CallbackId, const QString &) override;
    Answer<void> giveBack(ports::CommandId, base::CallbackId, const QString &) override;
    Answer<ports::BegunAttempt> beginAttempt(ports::CommandId, base::CallbackId) override;
    Answer<void> attemptDialled(ports::CommandId, base::AttemptId, const QString &) override;
    Answer<ports::EndedAttempt> endAttempt(
        ports::CommandId, base::AttemptId, const QString &outcome,
        const std::optional<ports::ConversationRecord> &record) override;
    Answer<void> saveRecord(ports::CommandId, base::CallId,
                            const ports::ConversationRecord &record) override;
    Answer<void> recordElsewhere(ports::CommandId, const ports::Conversation &) override;
    Answer<void> closeUnreachable(ports::CommandId, base::CallbackId) override;
    Answer<void> closeAnswered(ports::CommandId, base::CallbackId, base::CallId) override;
    Answer<ports::Claim> split(ports::CommandId, base::CallbackId) override;
    Answer<void> changeNumber(ports::CommandId, base::CallbackId, const QString &number) override;
    Answer<void> preferTime(ports::CommandId, base::CallbackId, calls::DayPart) override;
    Answer<void> setLanguage(ports::CommandId, base::CallbackId, const QString &language) override;
    Answer<void> reopen(ports::CommandId, base::CallbackId, const QString &) override;
    Answer<void> reassign(ports::CommandId, base::CallbackId, const QString &login,
                          const QString &reason) override;
    Answer<QJsonObject> lookUp(ports::CommandId, const ports::LookedUp &, const QString &) override;
    Answer<QJsonObject> findNumber(ports::CommandId, const QString &number,
                                   const QString &reason) override;
    Answer<QJsonObject> findRequest(ports::CommandId, const QString &code,
                                    const QString &reason) override;
    Answer<ports::OfferedHandOver> handOver(ports::CommandId, const ports::Conversation &,
                                            const QString &office, const QString &) override;
    Answer<void> refer(ports::CommandId, const ports::Conversation &, const QString &directorate,
                       const QString &sheet) override;
    Answer<void> takeHandOver(ports::CommandId, base::HandOverId) override;
    Answer<void> requeueHandOver(ports::CommandId, base::HandOverId) override;
    Answer<void> requeueHandOverTo(ports::CommandId, base::HandOverId, const QString &) override;
    Answer<void> recordIntervention(ports::CommandId, const ports::InterventionSubject &,
                                    const QString &outcome, const QString &note) override;
    Answer<void> reopenIntervention(ports::CommandId, base::HandOverId) override;
    Answer<void> sendBack(ports::CommandId, base::HandOverId, const QString &reason) override;
    Answer<base::CallId> returnCall(ports::CommandId, base::CallId call) override;
    Answer<base::CallId> writeCall(ports::CommandId, const QString &) override;
    Answer<void> endCall(ports::CommandId, base::CallId) override;
    Answer<QJsonObject> sealDay(const QDate &day) override;
    QByteArray paper; // that was kept
    Answer<QJsonObject> keepSealedPaper(const QDate &day, int pages,
                                        const QByteArray &pdf) override;
    Answer<void> setDeskOfDay(ports::CommandId, const QString &office,
                              const QString &desk) override;
    Answer<void> closeNow(ports::CommandId, const QString &office, const QString &reason) override;
    Answer<void> reopenNow(ports::CommandId, qint64 closing) override;
    QJsonObject receipt; // of any citizen
    Answer<QJsonObject> noteCitizenRequest(ports::CommandId, const QString &reference,
                                           const QString &kind, const QDate &receivedOn) override;
    Answer<void> answerCitizenRequest(ports::CommandId, qint64 request, bool isAnswered) override;
    Answer<QJsonObject> exportCitizen(ports::CommandId, const Citizen &citizen,
                                      const QString &reference) override;
    Answer<QJsonObject> rectifyCitizen(ports::CommandId, const Citizen &citizen,
                                       const Citizen &correct, const QString &reference) override;
    Answer<QJsonObject> eraseCitizen(ports::CommandId, const Citizen &citizen,
                                     const QString &reference) override;
    Answer<void> applyConfiguration(ports::CommandId, const QByteArray &json, const QDate &,
                                    qint64 expected) override;
    QJsonObject applied;         // the last configuration
    qint64 expectedRevision = 0; // with it
    Answer<QDateTime> keepDraft(const QString &subject, qint64 subjectId,
                                const QJsonObject &content, qint64) override;
};

class FakeTelephony final : public ports::Telephony, public Counterpart
{
public:
    ports::Line line{true, false, false}; // as commands have left it, and conversations find it

    Answer<void> setPresence(Presence) override;
    Answer<QString> dial(const ports::Dial &wanted) override;
    Answer<void> endCallback(const QString &conversation,
                             const std::optional<QDateTime> &again) override;
    Answer<void> answer(const QString &conversation) override;
    Answer<ports::Heard> listen(const QString &) override;
    Answer<void> hangUp(const QString &conversation) override;
    Answer<ports::Line> readLine(const QString &conversation) override;
    Answer<void> hold(const QString &conversation, bool isHeld) override;
    Answer<void> transfer(const QString &conversation, const ports::Destination &to) override;
    Answer<void> consult(const QString &conversation, const ports::Destination &to) override;
    Answer<void> speakTo(const QString &conversation, ports::Hears) override;
    Answer<void> cancelConsult(const QString &conversation) override;
    Answer<void> wrapUp(const QString &conversation, const QString &code) override;
    Answer<void> attach(const QString &conversation, const QMap<QString, QString> &) override;
};

class FakeReports final : public ports::Reports, public Counterpart
{
public:
    QList<QJsonValue> kept;      // drafts
    QList<QJsonValue> earlier;   // contacts of any number
    QJsonObject figures;         // of any day
    QJsonObject log;             // of any day
    QJsonValue paper;            // of any closed day
    QJsonObject statement;       // of any month
    QJsonObject behind;          // any figure
    QJsonObject unfinished;      // of any day
    QList<QJsonValue> notCopied; // of any day
    QList<QJsonValue> whileClosed;
    QJsonObject period; // any period; of a day, what it is compared with

    Objects drafts() override;
    Objects contacts(const ports::Conversation &) override;
    Object dayFigures(const QDate &) override;
    Object periodFigures(const QDate &since, const QDate &until) override;
    Object figureBehind(const QString &figure, const QDate &, const QDate &, int skipped) override;
    Object closeDayPreview(const QDate &) override;
    Objects callsWhileClosed() override;
    Objects notRecordedElsewhere(const QDate &day) override;
    Object dailyLog(const QDate &day) override;
    Object sealedPaper(const QDate &day) override;
    Object monthStatement(const QDate &month) override;
    QList<QJsonValue> requests; // of citizens
    Objects citizenRequests() override;
    QHash<QString, QJsonObject> audited; // by what is read
    Object audit(const QString &what, const QDate &day) override;
    QList<QJsonValue> auditors; // what they have read
    Objects auditReads() override;
    Object me() override;
    Object directorate() override;
    void cancel() override; // what is held
};

class FakeFeed final : public ports::Feed
{
    Q_OBJECT

public:
    QFuture<base::Result<void>> sync() override;
};

} // namespace support
