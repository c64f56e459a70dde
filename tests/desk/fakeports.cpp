#include "tests/desk/fakeports.h"

#include <QJsonDocument>

namespace support {

using base::Result;
using namespace Qt::StringLiterals;

namespace {

QStringList with(QStringList words, const QString &more)
{
    words.append(more);
    return words;
}

} // namespace

auto FakeCommands::takeNext(ports::CommandId) -> Answer<ports::Claim>
{
    return answer<ports::Claim>({u"takeNext"_s},
                                ports::Claim{base::CallbackId(1), base::Revision(2)});
}

auto FakeCommands::claim(ports::CommandId, base::CallbackId callback, base::Revision)
    -> Answer<ports::Claim>
{
    return answer<ports::Claim>(line(u"claim"_s, callback),
                                ports::Claim{callback, base::Revision(2)});
}

auto FakeCommands::release(ports::CommandId, base::CallbackId callback, const QString &)
    -> Answer<void>
{
    return answer<void>(line(u"release"_s, callback), {});
}

auto FakeCommands::giveBack(ports::CommandId, base::CallbackId callback, const QString &)
    -> Answer<void>
{
    return answer<void>(line(u"giveBack"_s, callback), {});
}

auto FakeCommands::beginAttempt(ports::CommandId, base::CallbackId callback)
    -> Answer<ports::BegunAttempt>
{
    return answer<ports::BegunAttempt>(line(u"beginAttempt"_s, callback),
                                       ports::BegunAttempt{base::AttemptId(7), number});
}

auto FakeCommands::attemptDialled(ports::CommandId, base::AttemptId attempt, const QString &)
    -> Answer<void>
{
    return answer<void>(line(u"attemptDialled"_s, attempt), {});
}

auto FakeCommands::endAttempt(ports::CommandId, base::AttemptId attempt, const QString &outcome,
                              const std::optional<ports::ConversationRecord> &record)
    -> Answer<ports::EndedAttempt>
{
    auto words = with(line(u"endAttempt"_s, attempt), outcome);
    if (record) {
        kept = *record;
        words.append(record->outcome);
    }
    return answer<ports::EndedAttempt>(words, {});
}

auto FakeCommands::saveRecord(ports::CommandId, base::CallId call,
                              const ports::ConversationRecord &record) -> Answer<void>
{
    kept = record;
    return answer<void>(with(line(u"saveRecord"_s, call), record.outcome), {});
}

auto FakeCommands::recordElsewhere(ports::CommandId, const ports::Conversation &conversation)
    -> Answer<void>
{
    return answer<void>(
        std::visit([](auto id) { return line(u"recordElsewhere"_s, id); }, conversation), {});
}

auto FakeCommands::closeUnreachable(ports::CommandId, base::CallbackId callback) -> Answer<void>
{
    return answer<void>(line(u"closeUnreachable"_s, callback), {});
}

auto FakeCommands::closeAnswered(ports::CommandId, base::CallbackId callback, base::CallId call)
    -> Answer<void>
{
    return answer<void>(line(u"closeAnswered"_s, callback, call), {});
}

auto FakeCommands::split(ports::CommandId, base::CallbackId callback) -> Answer<ports::Claim>
{
    return answer<ports::Claim>(line(u"split"_s, callback),
                                ports::Claim{base::CallbackId(2), base::Revision(1)});
}

auto FakeCommands::changeNumber(ports::CommandId, base::CallbackId callback, const QString &changed)
    -> Answer<void>
{
    return answer<void>(with(line(u"changeNumber"_s, callback), changed), {});
}

auto FakeCommands::preferTime(ports::CommandId, base::CallbackId callback, calls::DayPart preferred)
    -> Answer<void>
{
    return answer<void>(with(line(u"preferTime"_s, callback), calls::nameOf(preferred)), {});
}

auto FakeCommands::setLanguage(ports::CommandId, base::CallbackId callback, const QString &language)
    -> Answer<void>
{
    return answer<void>(with(line(u"setLanguage"_s, callback), language), {});
}

auto FakeCommands::reopen(ports::CommandId, base::CallbackId callback, const QString &)
    -> Answer<void>
{
    return answer<void>(line(u"reopen"_s, callback), {});
}

auto FakeCommands::reassign(ports::CommandId, base::CallbackId callback, const QString &login,
                            const QString &reason) -> Answer<void>
{
    return answer<void>(line(u"reassign"_s, callback) + QStringList{login, reason}, {});
}

auto FakeCommands::lookUp(ports::CommandId, const ports::LookedUp &, const QString &)
    -> Answer<QJsonObject>
{
    return answer<QJsonObject>({u"lookUp"_s}, QJsonObject());
}

auto FakeCommands::findNumber(ports::CommandId, const QString &wanted, const QString &reason)
    -> Answer<QJsonObject>
{
    return answer<QJsonObject>({u"findNumber"_s, wanted, reason}, found);
}

auto FakeCommands::findRequest(ports::CommandId, const QString &code, const QString &reason)
    -> Answer<QJsonObject>
{
    return answer<QJsonObject>({u"findRequest"_s, code, reason}, found);
}

auto FakeCommands::handOver(ports::CommandId, const ports::Conversation &, const QString &office,
                            const QString &given) -> Answer<ports::OfferedHandOver>
{
    sheet = given;
    return answer<ports::OfferedHandOver>(
        {u"handOver"_s, office}, ports::OfferedHandOver{base::HandOverId(1), u"the-queue"_s});
}

auto FakeCommands::refer(ports::CommandId, const ports::Conversation &, const QString &directorate,
                         const QString &written) -> Answer<void>
{
    return answer<void>({u"refer"_s, directorate, written}, {});
}

auto FakeCommands::takeHandOver(ports::CommandId, base::HandOverId handOver) -> Answer<void>
{
    return answer<void>(line(u"takeHandOver"_s, handOver), {});
}

auto FakeCommands::requeueHandOver(ports::CommandId, base::HandOverId handOver) -> Answer<void>
{
    return answer<void>(line(u"requeueHandOver"_s, handOver), {});
}

auto FakeCommands::requeueHandOverTo(ports::CommandId, base::HandOverId handOver, const QString &to)
    -> Answer<void>
{
    return answer<void>(with(line(u"requeueHandOverTo"_s, handOver), to), {});
}

auto FakeCommands::recordIntervention(ports::CommandId, const ports::InterventionSubject &subject,
                                      const QString &outcome, const QString &) -> Answer<void>
{
    const auto *handOver = std::get_if<base::HandOverId>(&subject);
    const auto words = handOver ? line(u"recordIntervention"_s, *handOver)
                                : with(line(u"recordIntervention"_s,
                                            *std::get_if<base::CallId>(&subject)),
                                       u"direct"_s);
    return answer<void>(with(words, outcome), {});
}

auto FakeCommands::reopenIntervention(ports::CommandId, base::HandOverId handOver) -> Answer<void>
{
    return answer<void>(line(u"reopenIntervention"_s, handOver), {});
}

auto FakeCommands::sendBack(ports::CommandId, base::HandOverId handOver, const QString &)
    -> Answer<void>
{
    return answer<void>(line(u"sendBack"_s, handOver), {});
}

auto FakeCommands::returnCall(ports::CommandId, base::CallId call) -> Answer<base::CallId>
{
    return answer<base::CallId>({u"returnCall"_s, QString::number(call.value())}, base::CallId(1));
}

auto FakeCommands::writeCall(ports::CommandId, const QString &) -> Answer<base::CallId>
{
    return answer<base::CallId>({u"writeCall"_s}, base::CallId(1));
}

auto FakeCommands::endCall(ports::CommandId, base::CallId call) -> Answer<void>
{
    return answer<void>(line(u"endCall"_s, call), {});
}

ports::Commands::Answer<QJsonObject> FakeCommands::sealDay(const QDate &day)
{
    return answer<QJsonObject>({u"sealDay"_s, day.toString(Qt::ISODate)}, QJsonObject());
}

ports::Commands::Answer<QJsonObject> FakeCommands::keepSealedPaper(const QDate &day, int pages,
                                                                   const QByteArray &pdf)
{
    paper = pdf;
    return answer<QJsonObject>(
        {u"keepSealedPaper"_s, day.toString(Qt::ISODate)},
        QJsonObject{{u"pages"_s, pages}, {u"pdf"_s, QString::fromLatin1(pdf.toBase64())}});
}

auto FakeCommands::noteCitizenRequest(ports::CommandId, const QString &reference,
                                      const QString &kind, const QDate &receivedOn)
    -> Answer<QJsonObject>
{
    return answer<QJsonObject>(
        {u"noteCitizenRequest"_s, reference, kind, receivedOn.toString(Qt::ISODate)},
        QJsonObject{{u"id"_s, 1}, {u"answerBy"_s, receivedOn.addDays(30).toString(Qt::ISODate)}});
}

auto FakeCommands::answerCitizenRequest(ports::CommandId, qint64 request, bool isAnswered)
    -> Answer<void>
{
    return answer<void>({isAnswered ? u"answerCitizenRequest"_s : u"reopenCitizenRequest"_s,
                         QString::number(request)},
                        {});
}

auto FakeCommands::exportCitizen(ports::CommandId, const Citizen &citizen, const QString &reference)
    -> Answer<QJsonObject>
{
    return answer<QJsonObject>({u"exportCitizen"_s, citizen.number, citizen.taxCode, reference},
                               receipt);
}

auto FakeCommands::rectifyCitizen(ports::CommandId, const Citizen &citizen, const Citizen &correct,
                                  const QString &reference) -> Answer<QJsonObject>
{
    return answer<QJsonObject>({u"rectifyCitizen"_s, citizen.number, citizen.taxCode,
                                correct.number, correct.taxCode, reference},
                               receipt);
}

auto FakeCommands::eraseCitizen(ports::CommandId, const Citizen &citizen, const QString &reference)
    -> Answer<QJsonObject>
{
    return answer<QJsonObject>({u"eraseCitizen"_s, citizen.number, citizen.taxCode, reference},
                               receipt);
}

ports::Commands::Answer<void> FakeCommands::closeNow(ports::CommandId, const QString &office,
                                                     const QString &reason)
{
    return answer<void>({u"closeNow"_s, office, reason}, {});
}

ports::Commands::Answer<void> FakeCommands::reopenNow(ports::CommandId, qint64 closing)
{
    return answer<void>({u"reopenNow"_s, QString::number(closing)}, {});
}

ports::Commands::Answer<void> FakeCommands::setDeskOfDay(ports::CommandId, const QString &office,
                                                         const QString &desk)
{
    return answer<void>({u"setDeskOfDay"_s, office, desk}, {});
}

ports::Commands::Answer<void> FakeCommands::applyConfiguration(ports::CommandId,
                                                               const QByteArray &json,
                                                               const QDate &, qint64 expected)
{
    expectedRevision = expected;
    applied = QJsonDocument::fromJson(json).object();
    return answer<void>({u"applyConfiguration"_s}, {});
}

auto FakeCommands::keepDraft(const QString &subject, qint64 subjectId, const QJsonObject &content,
                             qint64) -> Answer<QDateTime>
{
    return answer<QDateTime>(
        {u"keepDraft"_s, subject, QString::number(subjectId), content[u"note"].toString()},
        QDateTime::currentDateTimeUtc());
}

auto FakeTelephony::setPresence(Presence) -> Answer<void>
{
    return Counterpart::answer<void>({u"setPresence"_s}, {});
}

// A callback of the exchange's is dialled in its own conversation.
auto FakeTelephony::dial(const ports::Dial &wanted) -> Answer<QString>
{
    if (wanted.callback.isEmpty())
        return Counterpart::answer<QString>({u"dial"_s, wanted.number}, u"attempt-7"_s);
    return Counterpart::answer<QString>({u"dial"_s, wanted.number, wanted.callback},
                                        wanted.callback);
}

auto FakeTelephony::endCallback(const QString &conversation, const std::optional<QDateTime> &again)
    -> Answer<void>
{
    return Counterpart::answer<void>(
        {u"endCallback"_s, conversation, again ? again->toString(Qt::ISODate) : u"done"_s}, {});
}

auto FakeTelephony::answer(const QString &conversation) -> Answer<void>
{
    return Counterpart::answer<void>({u"answer"_s, conversation}, {});
}

auto FakeTelephony::listen(const QString &) -> Answer<ports::Heard>
{
    return Counterpart::answer<ports::Heard>({u"listen"_s}, ports::Heard());
}

auto FakeTelephony::hangUp(const QString &conversation) -> Answer<void>
{
    return Counterpart::answer<void>({u"hangUp"_s, conversation}, {});
}

auto FakeTelephony::transfer(const QString &conversation, const ports::Destination &to)
    -> Answer<void>
{
    return Counterpart::answer<void>({u"transfer"_s, conversation, to.id}, {});
}

auto FakeTelephony::readLine(const QString &conversation) -> Answer<ports::Line>
{
    return Counterpart::answer<ports::Line>({u"readLine"_s, conversation}, line);
}

auto FakeTelephony::hold(const QString &conversation, bool isHeld) -> Answer<void>
{
    line.isHeld = isHeld;
    return Counterpart::answer<void>({isHeld ? u"hold"_s : u"resume"_s, conversation}, {});
}

auto FakeTelephony::consult(const QString &conversation, const ports::Destination &to)
    -> Answer<void>
{
    line.isHeld = true;
    line.isConsulting = true;
    return Counterpart::answer<void>({u"consult"_s, conversation, to.id}, {});
}

auto FakeTelephony::speakTo(const QString &conversation, ports::Hears who) -> Answer<void>
{
    line.isHeld = who == ports::Hears::Consulted;
    return Counterpart::answer<void>(
        {u"speakTo"_s, conversation, line.isHeld ? u"office"_s : u"citizen"_s}, {});
}

auto FakeTelephony::cancelConsult(const QString &conversation) -> Answer<void>
{
    line.isHeld = false;
    line.isConsulting = false;
    return Counterpart::answer<void>({u"cancelConsult"_s, conversation}, {});
}

auto FakeTelephony::wrapUp(const QString &conversation, const QString &code) -> Answer<void>
{
    return Counterpart::answer<void>({u"wrapUp"_s, conversation, code}, {});
}

auto FakeTelephony::attach(const QString &conversation, const QMap<QString, QString> &attributes)
    -> Answer<void>
{
    QStringList words{u"attach"_s, conversation};
    for (auto each = attributes.begin(); each != attributes.end(); ++each)
        words.append(each.key() + u'=' + *each);
    return Counterpart::answer<void>(words, {});
}

auto FakeReports::drafts() -> Objects
{
    return answer<QList<QJsonValue>>({u"drafts"_s}, kept);
}

auto FakeReports::contacts(const ports::Conversation &) -> Objects
{
    return answer<QList<QJsonValue>>({u"contacts"_s}, earlier);
}

auto FakeReports::dayFigures(const QDate &day) -> Object
{
    return answer<QJsonValue>({u"dayFigures"_s, day.toString(Qt::ISODate)}, QJsonValue(figures));
}

auto FakeReports::periodFigures(const QDate &since, const QDate &until) -> Object
{
    return answer<QJsonValue>(
        {u"periodFigures"_s, since.toString(Qt::ISODate), until.toString(Qt::ISODate)},
        QJsonValue(period));
}

void FakeReports::cancel()
{
    asked.append(u"cancel"_s);
    if (held.isEmpty())
        return;
    const auto verb = held;
    refusals.insert(
        verb, {base::Error::Kind::Unavailable, base::Reason::DatabaseAway, u"cancelled"_s, {}});
    goOn();
    refusals.remove(verb);
}

auto FakeReports::figureBehind(const QString &figure, const QDate &since, const QDate &until,
                               int skipped) -> Object
{
    QStringList asking{u"figureBehind"_s, figure, since.toString(Qt::ISODate),
                       until.toString(Qt::ISODate)};
    if (skipped > 0)
        asking.append(QString::number(skipped));
    auto page = behind;
    QJsonArray rows;
    const auto all = behind[u"rows"].toArray();
    for (qsizetype row = skipped; row < std::min<qsizetype>(all.size(), skipped + 1000); ++row)
        rows.append(all[row]);
    page[u"rows"_s] = rows;
    return answer<QJsonValue>(asking, QJsonValue(page));
}

auto FakeReports::closeDayPreview(const QDate &) -> Object
{
    return answer<QJsonValue>({u"closeDayPreview"_s}, QJsonValue(unfinished));
}

auto FakeReports::dailyLog(const QDate &day) -> Object
{
    return answer<QJsonValue>({u"dailyLog"_s, day.toString(Qt::ISODate)}, QJsonValue(log));
}

auto FakeReports::callsWhileClosed() -> Objects
{
    return answer<QList<QJsonValue>>({u"callsWhileClosed"_s}, whileClosed);
}

auto FakeReports::notRecordedElsewhere(const QDate &day) -> Objects
{
    return answer<QList<QJsonValue>>({u"notRecordedElsewhere"_s, day.toString(Qt::ISODate)},
                                     notCopied);
}

auto FakeReports::citizenRequests() -> Objects
{
    return answer<QList<QJsonValue>>({u"citizenRequests"_s}, requests);
}

auto FakeReports::sealedPaper(const QDate &day) -> Object
{
    return answer<QJsonValue>({u"sealedPaper"_s, day.toString(Qt::ISODate)}, paper);
}

auto FakeReports::monthStatement(const QDate &month) -> Object
{
    return answer<QJsonValue>({u"monthStatement"_s, month.toString(Qt::ISODate)},
                              QJsonValue(statement));
}

auto FakeReports::audit(const QString &what, const QDate &day) -> Object
{
    return answer<QJsonValue>({u"audit"_s, what, day.toString(Qt::ISODate)},
                              QJsonValue(audited.value(what)));
}

auto FakeReports::auditReads() -> Objects
{
    return answer<QList<QJsonValue>>({u"auditReads"_s}, auditors);
}

auto FakeReports::me() -> Object
{
    return answer<QJsonValue>({u"me"_s}, QJsonValue(QJsonObject()));
}

auto FakeReports::directorate() -> Object
{
    return answer<QJsonValue>({u"directorate"_s}, QJsonValue(QJsonObject()));
}

QFuture<Result<void>> FakeFeed::sync()
{
    return QtFuture::makeReadyFuture(Result<void>());
}

} // namespace support
