#include "app/desk/citizenrequests.h"

#include "app/desk/helddocument.h"
#include "app/desk/printout.h"
#include "core/base/follow.h"
#include "core/citizens/phonenumber.h"
#include "core/citizens/taxcode.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace desk {

using namespace Qt::StringLiterals;
using ports::Commands;

namespace {

// As the database holds it: a number that can be one, else a tax code.
Commands::Citizen citizenOf(const QString &typed)
{
    const auto number = citizens::checkPhoneNumber(typed);
    if (number.valid)
        return {number.e164, {}};
    return {{}, citizens::checkTaxCode(typed).normalized};
}

} // namespace

CitizenRequests::CitizenRequests(const Sight &sight, Commands &commands, ports::Reports &reports,
                                 ui::MonitoringPlace &place, QObject *parent)
    : QObject(parent), m_sight(sight), m_commands(commands), m_reports(reports), m_place(place)
{
    auto &panel = place.citizenRequests();
    connect(&panel, &ui::CitizenRequestsPanel::noted, this, &CitizenRequests::note);
    connect(&panel, &ui::CitizenRequestsPanel::doRequested, this, &CitizenRequests::perform);
    connect(&panel, &ui::CitizenRequestsPanel::answerRequested, this, &CitizenRequests::answer);
}

bool CitizenRequests::isForMe() const
{
    return m_sight.me.role == offices::Role::Administrator;
}

template <class Show> void CitizenRequests::ask(Show show)
{
    const int asked = ++m_asked;
    base::follow(m_reports.citizenRequests(), this,
                 [this, asked, show](const base::Result<QList<QJsonValue>> &rows) {
                     if (asked != m_asked)
                         return;
                     if (!rows)
                         return Q_EMIT refused(rows.error());
                     m_rows = *rows;
                     show();
                 });
}

void CitizenRequests::open(qint64 chosen)
{
    ask([this, chosen] {
        auto shown = view();
        shown.chosen = chosen;
        m_place.openCitizenRequests(shown);
    });
}

void CitizenRequests::retell()
{
    if (!m_place.citizenRequests().isHidden())
        ask([this] { m_place.citizenRequests().show(view()); });
}

ui::CitizenRequestsView CitizenRequests::view() const
{
    ui::CitizenRequestsView view;
    view.today = m_sight.now.toTimeZone(m_sight.directorate.hours.zone()).date();
    for (const auto &kind : {u"export"_s, u"rectify"_s, u"erase"_s})
        view.kinds.append({kind, kindText(kind), {}});
    for (const auto &row : m_rows)
        view.rows.append(rowOf(row.toObject()));
    return view;
}

QString CitizenRequests::kindText(const QString &kind) const
{
    if (kind == u"export"_s)
        return tr("what is held about me");
    return kind == u"rectify"_s ? tr("correct it") : tr("erase it");
}

CitizenRequests::Row CitizenRequests::rowOf(const QJsonObject &row) const
{
    const auto day = [&row](QStringView key) {
        return QDate::fromString(row[key].toString(), Qt::ISODate);
    };
    const int left = row[u"daysLeft"].toInt();
    const bool isAnswered = row[u"answeredOn"].isString();
    QStringList parts{row[u"reference"].toString(), kindText(row[u"kind"].toString()),
                      tr("received on %1").arg(m_sentences->date(day(u"receivedOn")))};
    if (isAnswered)
        parts.append(tr("answered on %1").arg(m_sentences->date(day(u"answeredOn"))));
    else
        parts.append(tr("to be answered by %1").arg(m_sentences->date(day(u"answerBy"))));
    if (!isAnswered && left >= 0)
        parts.append(tr("%n day(s) left", nullptr, left));
    else if (!isAnswered)
        parts.append(tr("%n day(s) late", nullptr, -left));
    QStringList receipts;
    for (const auto &receipt : row[u"receipts"].toArray())
        receipts.append(QString::number(receipt.toInteger()));
    if (!receipts.isEmpty())
        parts.append(tr("receipt %1").arg(receipts.join(u", "_s)));
    return {row[u"id"].toInteger(), row[u"reference"].toString(), row[u"kind"].toString(),
            parts.join(u" · "_s), isAnswered};
}

void CitizenRequests::note(const QString &reference, const QString &kind, const QDate &receivedOn)
{
    if (std::exchange(m_isBusy, true))
        return;
    base::follow(m_commands.noteCitizenRequest(QUuid::createUuid(), reference, kind, receivedOn),
                 this, [this](const base::Result<QJsonObject> &noted) {
                     m_isBusy = false;
                     if (!noted)
                         return m_place.citizenRequests().complainOfNew(
                             m_sentences->words().error(noted.error()));
                     const auto by = QDate::fromString((*noted)[u"answerBy"].toString(),
                                                       Qt::ISODate);
                     open((*noted)[u"id"].toInteger());
                     Q_EMIT said(tr("Noted. To be answered by %1.").arg(m_sentences->date(by)));
                 });
}

void CitizenRequests::perform(const Row &row, const QString &who, const QString &correct)
{
    const auto citizen = citizenOf(who);
    const auto right = citizenOf(correct);
    const bool isSame = row.kind != u"rectify"_s
                        || (citizen.number.isEmpty() == right.number.isEmpty());
    if (!isSame)
        return m_place.citizenRequests().complain(
            tr("A number is corrected by a number, a tax code by a tax code."));
    if (std::exchange(m_isBusy, true))
        return;
    const auto id = QUuid::createUuid();
    const auto done = row.kind == u"export"_s ? m_commands.exportCitizen(id, citizen, row.reference)
                      : row.kind == u"rectify"_s
                          ? m_commands.rectifyCitizen(id, citizen, right, row.reference)
                          : m_commands.eraseCitizen(id, citizen, row.reference);
    base::follow(done, this, [this, row](const base::Result<QJsonObject> &answered) {
        m_isBusy = false;
        if (!answered)
            return m_place.citizenRequests().complain(m_sentences->words().error(answered.error()));
        finish(row, *answered);
    });
}

// The receipt's salt is told once: it is written down before anything else is said.
void CitizenRequests::finish(const Row &row, const QJsonObject &answer)
{
    const auto &words = m_sentences->words();
    const auto zone = m_sight.directorate.hours.zone();
    const auto number = QString::number(answer[u"receipt"].toInteger());
    QList<printout::File> files{{tr("Receipt") + u'-' + number + u".txt"_s,
                                 receiptText(answer, row.reference, words, zone)}};
    if (answer[u"held"].isObject())
        files.append({tr("Held") + u'-' + number + u".html"_s,
                      heldDocument(answer, row.reference, words, zone)});
    const auto exported = answer[u"exported"];
    QStringList told{tr("Receipt %1.").arg(number)};
    if (exported.isObject())
        told.append(tr("Calls: %1, callbacks: %2.")
                        .arg(exported[u"calls"].toInt())
                        .arg(exported[u"callbacks"].toInt()));
    if (const auto open = answer[u"leftOpen"].toArray().size(); open > 0)
        told.append(tr("Still open, and erased later: %1.").arg(open));
    if (answer[u"waitsForApproval"].toBool())
        told.append(tr("Some of it waits for the archive's approval."));
    base::follow(
        printout::writeFiles(files), this, [this, told](const base::Result<QString> &folder) {
            if (!folder)
                return Q_EMIT refused(folder.error());
            const auto text = (told + QStringList{tr("It lies in %1.").arg(*folder)}).join(u' ');
            m_place.citizenRequests().showDone(text);
            ask([this] { m_place.citizenRequests().show(view()); });
            Q_EMIT said(text);
        });
}

void CitizenRequests::answer(const Row &row, bool isAnswered)
{
    if (std::exchange(m_isBusy, true))
        return;
    base::follow(m_commands.answerCitizenRequest(QUuid::createUuid(), row.id, isAnswered), this,
                 [this, isAnswered](const base::Result<void> &answered) {
                     m_isBusy = false;
                     if (!answered)
                         return Q_EMIT refused(answered.error());
                     ask([this] { m_place.citizenRequests().show(view()); });
                     Q_EMIT said(isAnswered ? tr("Answered.") : tr("Not answered yet."));
                 });
}

} // namespace desk
