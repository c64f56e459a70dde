#include "app/desk/views.h"

#include "core/citizens/phonenumber.h"

namespace desk {

using namespace Qt::StringLiterals;
using ui::StripView;

QString Views::text(Step step)
{
    switch (step) {
    case Step::None:
        return {};
    case Step::Answer:
        return tr("Answer");
    case Step::TakeNext:
        return tr("Take the next");
    case Step::Dial:
        return tr("Call");
    case Step::ChooseOutcome:
        return tr("Outcome");
    case Step::Save:
        return tr("Save");
    case Step::SaveAndHangUp:
        return tr("Save and hang up");
    case Step::Resume:
        return tr("Speak again");
    case Step::PutThrough:
        return tr("Put through");
    case Step::TakeHandOver:
        return tr("Take");
    }
    return {};
}

QString Views::text(StepBack step)
{
    switch (step) {
    case StepBack::None:
        return {};
    case StepBack::HangUp:
        return tr("Hang up");
    case StepBack::CancelDialling:
        return tr("Stop calling");
    case StepBack::CancelConsult:
        return tr("Back to the citizen");
    case StepBack::Release:
        return tr("Release");
    case StepBack::SendBack:
        return tr("Send back");
    }
    return {};
}

QString Views::duty(offices::Role role)
{
    switch (role) {
    case offices::Role::Operator:
        return tr("operator");
    case offices::Role::Official:
        return tr("official");
    case offices::Role::Supervisor:
        return tr("supervisor");
    case offices::Role::Administrator:
        return tr("administrator");
    case offices::Role::Auditor:
        return tr("auditor");
    }
    return {};
}

// The directorate's; but when one's own office is closed in an emergency, that.
calendar::Opening Views::opening() const
{
    if (const auto *mine = m_sight.directorate.office(m_sight.me.office)) {
        const auto own = m_sight.directorate.hoursOf(*mine).at(m_sight.now);
        if (own.why == calendar::Why::Emergency)
            return own;
    }
    return m_sight.directorate.hoursForAll().at(m_sight.now);
}

QString Views::windowText() const
{
    const auto opening = this->opening();
    if (!opening.window)
        return m_sentences.words().opening(opening);
    if (opening.open)
        return tr("Open until %1").arg(m_sentences.time(opening.window->until, m_sight.now));
    return tr("Closed, opens %1").arg(m_sentences.time(opening.window->from, m_sight.now));
}

ui::HeaderView Views::header(bool isConnected) const
{
    const auto local = m_sight.now.toTimeZone(m_sight.directorate.hours.zone());
    const bool isOpen = opening().open;
    return {m_sight.directorate.name,
            windowText(),
            isOpen ? ui::Mood::Ok : ui::Mood::Plain,
            m_sentences.date(local.date()),
            local.toString(u"H:mm"_s),
            isConnected ? tr("Connected") : tr("Not connected"),
            isConnected,
            u"%1 · %2"_s.arg(m_sight.me.name, duty(m_sight.me.role))};
}

StripView Views::strip(const Situation &situation, Form form) const
{
    StripView view;
    if (m_sight.me.role == offices::Role::Auditor) {
        view.facts = {{tr("Reading"), tr("nothing is changed here")}};
        view.braille = tr("reading");
        return view;
    }
    switch (situation.phase) {
    case Phase::Ringing:
    case Phase::HandOverArrives:
    case Phase::CameBack:
        view.mood = StripView::Mood::Urgent;
        break;
    case Phase::Talking:
    case Phase::Consulting:
    case Phase::Transferring:
    case Phase::Dialling:
        view.mood = StripView::Mood::Live;
        break;
    default:
        break;
    }
    view.facts = facts(situation);
    view.next = text(nextStep(situation, form, m_sight));
    view.back = text(stepBack(situation, m_sight));
    view.braille = status(situation, form).braille;
    return view;
}

std::optional<ui::TroubleView> Views::trouble(bool isLost, const QString &key) const
{
    if (isLost)
        return ui::TroubleView{tr("The archive does not answer."),
                               tr("Go on: what you write stays here and is kept when it is back.")};
    return accountTrouble(key);
}

std::optional<ui::TroubleView> Views::accountTrouble(const QString &key) const
{
    const auto until = m_sight.telephone == Telephone::Softphone
                           ? tr("Until then calls are made with the softphone.")
                           : tr("Until then calls are made by hand.");
    const auto signsIn = until + u' ' + tr("%1 signs in.").arg(key);
    switch (m_sight.account) {
    case ExchangeAccount::SignedOut:
        return ui::TroubleView{tr("Not signed in to the exchange."), signsIn};
    case ExchangeAccount::SigningIn:
        return ui::TroubleView{tr("Sign in to the exchange in the browser."), until};
    case ExchangeAccount::Again:
        return ui::TroubleView{tr("Sign in to the exchange again."), signsIn};
    case ExchangeAccount::NotNeeded:
    case ExchangeAccount::SignedIn:
        break;
    }
    return std::nullopt;
}

QList<ui::Fact> Views::facts(const Situation &situation) const
{
    switch (situation.phase) {
    case Phase::Idle:
        return idleFacts();
    case Phase::Ringing:
        if (const auto *call = m_sight.calls.find(*situation.call))
            return ringFacts(*call);
        return {};
    case Phase::HandOverArrives:
    case Phase::Intervening:
        return handOverFacts(situation);
    default:
        return lineFacts(situation);
    }
}

QList<ui::Fact> Views::idleFacts() const
{
    int waiting = 0;
    for (const auto &row : m_sight.callbacks.rows()) {
        if (row.state == calls::CallbackState::Waiting)
            ++waiting;
    }
    return {{tr("Line free"),
             waiting == 0 ? tr("nobody is waiting") : tr("%n waiting", nullptr, waiting)}};
}

QList<ui::Fact> Views::ringFacts(const calls::Call &call) const
{
    QList<ui::Fact> list;
    list.append({tr("Rings: %1").arg(shownNumber(call.caller)), optionLabel(call.option)});
    const auto repeated = m_sentences.ordinalCall(call.earlier + 1);
    list.append({repeated.isEmpty() ? tr("first call") : repeated,
                 call.openCallback ? tr("open callback") : QString()});
    if (call.rings > 0 && call.ringingSince) {
        const auto seconds = call.ringingSince->secsTo(m_sight.now);
        const auto ring = 1 + seconds / std::max(1, m_sight.directorate.limits.secondsPerRing);
        list.append({tr("ring %1 of %2")
                         .arg(QString::number(std::min<qint64>(ring, call.rings)),
                              QString::number(call.rings)),
                     QString()});
    }
    return list;
}

QList<ui::Fact> Views::lineFacts(const Situation &situation) const
{
    QList<ui::Fact> list;
    const auto since = lineSince(situation);
    const auto elapsed = since.isValid() ? clockOf(since.secsTo(m_sight.now)) : QString();
    switch (situation.phase) {
    case Phase::Claimed:
        list.append({tr("Taken"), tr("not called yet")});
        break;
    case Phase::Dialling:
        list.append({elapsed, tr("calling")});
        break;
    case Phase::LineFailed:
        list.append({tr("No answer"), tr("to be recorded")});
        break;
    case Phase::LineEnded: {
        const auto *line = lineOf(m_sight, situation.conversation);
        list.append(
            {line && line->isLeft ? tr("Put through") : tr("Hung up"), tr("to be recorded")});
        break;
    }
    case Phase::Consulting:
        list.append({heldFor(situation), consultFact(situation)});
        break;
    case Phase::CameBack:
        list.append({tr("Came back"), tr("the office did not answer")});
        break;
    case Phase::Transferring:
        list.append({elapsed, tr("the office is ringing")});
        break;
    default:
        if (situation.isHeld)
            list.append({heldFor(situation), tr("on hold")});
        else
            list.append({elapsed, tr("speaking")});
    }
    list.append({numberOf(situation), party(situation).option});
    if (const auto *callback = situation.callback ? m_sight.callbacks.find(*situation.callback)
                                                  : nullptr)
        list.append({tr("Promise %1").arg(m_sentences.time(callback->promise, m_sight.now)),
                     tr("request %1").arg(callback->requestCode)});
    return list;
}

// How long the citizen hears none of us, or the call lasts.
QString Views::heldFor(const Situation &situation) const
{
    const auto *line = lineOf(m_sight, situation.conversation);
    const auto since = line && situation.isHeld ? line->heldSince : lineSince(situation);
    return since.isValid() ? clockOf(since.secsTo(m_sight.now)) : QString();
}

QString Views::consultFact(const Situation &situation) const
{
    const auto consulted = consultedOf(m_sight, situation);
    const auto whom = situation.handOver ? consulted : m_sentences.shownNumber(consulted);
    if (!situation.hasAnswered)
        return tr("calling %1").arg(whom);
    return situation.isHeld ? tr("with %1").arg(whom) : tr("with the citizen");
}

QList<ui::Fact> Views::handOverFacts(const Situation &situation) const
{
    const auto *handOver = m_sight.handOvers.find(*situation.handOver);
    if (!handOver)
        return {};
    const auto number = shownNumber(handOver->number);
    const auto *topic = m_sight.directorate.topic(handOver->topic);
    if (situation.phase == Phase::HandOverArrives)
        return {{tr("Arrives: %1").arg(number), tr("put through to my office")},
                {topic ? topic->title : QString(), QString()}};
    return {{tr("Intervention"), tr("to be written")}, {number, topic ? topic->title : QString()}};
}

ui::CallView Views::sheet(const Situation &situation) const
{
    ui::CallView view;
    view.title = numberOf(situation);
    view.isAttempt = situation.callback.has_value();
    view.isDialled = situation.attempt.has_value();
    const auto at = [this](const QDateTime &instant) {
        return m_sentences.time(instant, m_sight.now);
    };
    if (const auto *call = situation.call ? m_sight.calls.find(*situation.call) : nullptr) {
        const auto *office = m_sight.directorate.office(call->office);
        view.isDirect = m_sight.me.role == offices::Role::Official && office
                        && office->kind == offices::OfficeKind::Internal;
        const auto how = call->isReturn   ? tr("to a number that rang while it was closed")
                         : call->isByHand ? tr("written by hand")
                                          : optionLabel(call->option);
        view.trail.append(tr("%1 · %2").arg(at(call->arrivedAt), how));
        if (call->earlier > 0)
            view.trail.append(m_sentences.ordinalCall(call->earlier + 1));
        if (call->openCallback)
            view.warning = tr("This call closes the open callback.");
    }
    if (const auto *callback = situation.callback ? m_sight.callbacks.find(*situation.callback)
                                                  : nullptr) {
        view.request = callback->requestCode;
        if (callback->isMine)
            view.wishes = {callback->id,
                           m_sentences.manner().naming == words::Naming::Free ? QString()
                                                                              : callback->number,
                           callback->preferred, callback->language, callback->requests > 1};
        view.trail.append(tr("%1 · callback asked for").arg(at(callback->firstRingAt)));
        if (callback->requests > 1)
            view.trail.append(m_sentences.ordinalCall(callback->requests));
        if (callback->attempts > 0)
            view.trail.append(tr("%n attempt(s) so far", nullptr, callback->attempts));
        if (callback->attempt && !callback->attempt->outcome.isEmpty())
            view.trail.append(
                tr("%1 · %2").arg(at(callback->attempt->beganAt),
                                  m_sentences.words().outcome(callback->attempt->outcome)));
    }
    return view;
}

QList<std::pair<ui::Act, QString>> Views::keys(const Situation &situation, ui::Place place) const
{
    using ui::Act;
    QList<std::pair<Act, QString>> list;
    switch (situation.phase) {
    case Phase::Talking:
    case Phase::Dialling:
    case Phase::LineEnded:
    case Phase::CameBack:
        list = {{Act::Topic, tr("topic")},
                {Act::Cards, tr("cards")},
                {Act::Note, tr("note")},
                {Act::Transfer, tr("put through")},
                {Act::Outcome, tr("outcome")}};
        if (situation.phase == Phase::Talking && m_sight.telephone == Telephone::Exchange)
            list.insert(4, {Act::Hold, situation.isHeld ? tr("resume") : tr("hold")});
        break;
    case Phase::Consulting:
        if (situation.hasAnswered)
            list = {{Act::SwitchParty, tr("citizen or office")}, {Act::Note, tr("note")}};
        break;
    default:
        if (place == ui::Place::Queue)
            list = {{Act::Find, tr("search")}, {Act::RowInfo, tr("whole row")}};
        if (place == ui::Place::Monitoring)
            list = {{Act::ChartOrTable, tr("chart or table")}, {Act::Print, tr("print")}};
    }
    list.append({Act::Status, tr("status")});
    list.append({Act::Keys, tr("all keys")});
    return list;
}

words::Sentence Views::status(const Situation &situation, Form form, Extent extent) const
{
    const bool isBrief = extent == Extent::Brief;
    if (situation.phase == Phase::Idle) {
        int waiting = 0;
        for (const auto &row : m_sight.callbacks.rows())
            waiting += row.state == calls::CallbackState::Waiting ? 1 : 0;
        const auto *first = nextCallback(m_sight);
        auto sentence = isBrief ? m_sentences.idleInBrief(waiting, first, m_sight.now, windowText())
                                : m_sentences.idle(waiting, first, m_sight.now, windowText());
        if (const auto account = accountTrouble({})) {
            sentence.speech += u' ' + account->what;
            sentence.visual += u' ' + account->what;
            sentence.discreet += u' ' + account->what;
        }
        return sentence;
    }
    if (situation.phase == Phase::Ringing) {
        const auto *call = m_sight.calls.find(*situation.call);
        const int rings = call ? call->rings : 0;
        return isBrief ? m_sentences.ringingInBrief(party(situation), rings)
                       : m_sentences.ringing(party(situation), rings);
    }
    if (situation.phase == Phase::Consulting) {
        const auto whom = consultedOf(m_sight, situation);
        return !situation.hasAnswered ? m_sentences.asking(whom)
               : situation.isHeld     ? m_sentences.asked(whom)
                                      : m_sentences.withCitizen(whom);
    }
    if (const auto *handOver = situation.handOver ? m_sight.handOvers.find(*situation.handOver)
                                                  : nullptr) {
        if (situation.phase == Phase::HandOverArrives)
            return m_sentences.handOverArrives(*handOver);
        if (situation.phase == Phase::CameBack)
            return m_sentences.cameBack(officeName(handOver->office));
        if (situation.phase == Phase::Transferring)
            return m_sentences.transferring(officeName(handOver->office));
        return m_sentences.handOverRow(*handOver, officeName(handOver->office), m_sight.now);
    }
    if (const auto *callback = situation.callback ? m_sight.callbacks.find(*situation.callback)
                                                  : nullptr) {
        if (situation.phase == Phase::Claimed && !isCallable(*callback, m_sight))
            return m_sentences.notYet(*callback, callableFrom(*callback, m_sight), m_sight.now);
        if (situation.phase == Phase::Claimed)
            return isBrief ? m_sentences.takenInBrief(*callback, m_sight.now)
                           : m_sentences.taken(withoutMatter(*callback), m_sight.now);
        if (situation.phase == Phase::Dialling)
            return dialling(situation, *callback);
    }
    const auto *line = lineOf(m_sight, situation.conversation);
    if (line && situation.isHeld)
        return m_sentences.onHold(party(situation), line->heldSince.secsTo(m_sight.now));
    const auto since = lineSince(situation);
    const auto seconds = since.isValid() ? since.secsTo(m_sight.now) : 0;
    const bool hasOutcome = form == Form::Complete;
    return isBrief ? m_sentences.talkingInBrief(party(situation), seconds, hasOutcome)
                   : m_sentences.talking(party(situation), seconds, hasOutcome);
}

words::Sentence Views::dialling(const Situation &situation, const calls::Callback &callback) const
{
    if (isDialledByHand(situation))
        return m_sentences.dialByHand(callback.number);
    return m_sight.telephone == Telephone::Softphone ? m_sentences.onSoftphone(callback)
                                                     : m_sentences.dialling(callback);
}

words::Party Views::party(const Situation &situation) const
{
    words::Party who;
    if (const auto *call = situation.call ? m_sight.calls.find(*situation.call) : nullptr)
        return {call->caller, call->earlier + 1, optionLabel(call->option),
                call->openCallback.has_value()};
    if (const auto *callback = situation.callback ? m_sight.callbacks.find(*situation.callback)
                                                  : nullptr)
        return {callback->number, callback->requests,
                m_sight.isEntitled ? callback->option : QString(), false};
    if (const auto *handOver = situation.handOver ? m_sight.handOvers.find(*situation.handOver)
                                                  : nullptr)
        who.number = handOver->number;
    return who;
}

QString Views::numberOf(const Situation &situation) const
{
    const auto number = party(situation).number;
    return isDialledByHand(situation) ? citizens::grouped(number) : shownNumber(number);
}

QString Views::shownNumber(const QString &number) const
{
    return number.isEmpty() ? tr("Withheld number") : m_sentences.shownNumber(number);
}

// Whoever presses the digits must see them, whatever else is told to nobody.
bool Views::isDialledByHand(const Situation &situation) const
{
    const auto *call = situation.call ? m_sight.calls.find(*situation.call) : nullptr;
    if (call && call->isReturn)
        return true;
    const bool isBefore = situation.phase == Phase::Claimed || situation.phase == Phase::Dialling;
    return isBefore
           && (m_sight.telephone == Telephone::Handset
               || (situation.attempt && situation.attempt == m_sight.undialled));
}

QString Views::optionLabel(const QString &option) const
{
    const auto *found = m_sight.directorate.option(option);
    return found ? found->label : option;
}

QString Views::officeName(const QString &code) const
{
    const auto *office = m_sight.directorate.office(code);
    return office ? office->name : code;
}

QDateTime Views::lineSince(const Situation &situation) const
{
    if (const auto *call = situation.call ? m_sight.calls.find(*situation.call) : nullptr)
        return call->answeredAt.value_or(QDateTime());
    const auto *callback = situation.callback ? m_sight.callbacks.find(*situation.callback)
                                              : nullptr;
    return callback && callback->attempt ? callback->attempt->beganAt : QDateTime();
}

QString Views::clockOf(qint64 seconds)
{
    return u"%1:%2"_s.arg(seconds / 60, 2, 10, QChar(u'0')).arg(seconds % 60, 2, 10, QChar(u'0'));
}

} // namespace desk
