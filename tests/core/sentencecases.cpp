#include "tests/core/sentencecases.h"

using namespace Qt::StringLiterals;
using words::Sentence;
using words::Sentences;

QString sentenceName()
{
    return u"Zazzera"_s;
}

namespace {

constexpr std::array counts{0, 1, 2, 3, 5, 11, 101};

class Cases
{
public:
    explicit Cases(const Sentences &sentences) : m_say(sentences) {}

    QList<SentenceCase> all()
    {
        calls();
        hangingUp();
        taking();
        attempts();
        queue();
        handOvers();
        directory();
        lines();
        desk();
        status();
        rows();
        formats();
        return m_list;
    }

private:
    void add(const QString &name, const Sentence &sentence) { m_list.append({name, sentence}); }
    void add(const QString &name, const QString &text) { add(name, Sentence{text, {}, text}); }
    template <class Say> void addCounts(const QString &name, Say say)
    {
        for (const int count : counts)
            add(name + u' ' + QString::number(count), say(count));
    }

    void calls();
    void hangingUp();
    void taking();
    void attempts();
    void queue();
    void handOvers();
    void directory();
    void lines();
    void desk();
    void status();
    void rows();
    void formats();

    const Sentences &m_say;
    QDateTime m_now = sentenceNow();
    QList<SentenceCase> m_list;
};

calls::Callback callback(const QString &number, qint64 minutes, int requests = 1)
{
    calls::Callback result{base::CallbackId(1), base::Revision(1)};
    result.number = number;
    result.firstRingAt = sentenceNow().addSecs(-42 * 60);
    result.promise = sentenceNow().addSecs(minutes * 60);
    result.requests = requests;
    return result;
}

const auto mobile = u"+393471234567"_s;
const auto masked = u"…21"_s;
const auto longOffice = u"Ufficio territoriale 12 di Reggio nell'Emilia, servizi catastali"_s;

void Cases::calls()
{
    add(u"ring known"_s, m_say.ringing({mobile, 3, u"Rimborsi"_s, true}, 4));
    add(u"ring new"_s, m_say.ringing({mobile, 1, u"Centralino"_s, false}, 4));
    add(u"ring withheld"_s, m_say.ringing({{}, 3, u"Centralino"_s, false}, 4));
    add(u"ring masked"_s, m_say.ringing({masked, 2, u"Centralino"_s, false}, 1));
    add(u"ring foreign"_s, m_say.ringing({u"+38615201234"_s, 1, {}, false}, 2));
    add(u"ring without option"_s, m_say.ringing({mobile, 12, {}, true}, 0));
    add(u"ring long option"_s, m_say.ringing({mobile, 10, longOffice, true}, 11));
    addCounts(u"ring count"_s, [this](int count) {
        return m_say.ringing({u"+39066754037"_s, count, u"Rimborsi"_s, false}, count);
    });
    add(u"last ring"_s, m_say.lastRing());
    add(u"answered elsewhere"_s, m_say.answeredElsewhere());
    add(u"ring known, in brief"_s, m_say.ringingInBrief({mobile, 3, u"Rimborsi"_s, true}, 4));
    add(u"ring new, in brief"_s, m_say.ringingInBrief({mobile, 1, u"Centralino"_s, false}, 4));
    add(u"ring withheld, in brief"_s, m_say.ringingInBrief({{}, 3, {}, false}, 4));
    add(u"changed"_s, m_say.changed(m_say.ringing({mobile, 3, u"Rimborsi"_s, true}, 4)));
    add(u"not here"_s, m_say.notHere(u"l'esito"_s));
    add(u"closes callback"_s, m_say.closesCallback());
    add(u"card told"_s, m_say.cardTold(u"Rimborso IVA"_s, 3));
    add(u"part spelled number"_s, m_say.spelledNumber(mobile));
    add(u"part spelled name"_s, m_say.spelledName(sentenceName(), words::Spell::Signs));
    add(u"card told, long"_s, m_say.cardTold(longOffice, 3));
    addCounts(u"meanwhile"_s, [this](int count) { return m_say.meanwhile(count, count, count); });
    add(u"meanwhile, missed only"_s, m_say.meanwhile(0, 0, 1));
}

void Cases::hangingUp()
{
    add(u"hung up, outcome missing"_s, m_say.hungUp(true));
    add(u"hung up"_s, m_say.hungUp(false));
    add(u"talking, outcome missing"_s,
        m_say.talking({mobile, 2, u"Rimborsi"_s, false}, 150, false));
    add(u"talking"_s, m_say.talking({mobile, 2, longOffice, false}, 3700, true));
    add(u"talking, in brief"_s,
        m_say.talkingInBrief({mobile, 2, u"Rimborsi"_s, false}, 150, false));
    add(u"talking withheld, in brief"_s, m_say.talkingInBrief({{}, 1, {}, false}, 20, true));
    add(u"talking withheld"_s, m_say.talking({{}, 1, {}, false}, 20, false));
}

void Cases::taking()
{
    const auto near = callback(masked, 12);
    const auto late = callback(masked, -5);
    add(u"taken"_s, m_say.taken(callback(mobile, 8, 2), m_now));
    auto optional = callback(mobile, 8, 2);
    optional.option = u"Lettera IVA"_s;
    add(u"taken, in brief"_s, m_say.takenInBrief(callback(mobile, 8, 2), m_now));
    add(u"taken with option"_s, m_say.taken(optional, m_now));
    optional.option = longOffice;
    add(u"taken with long option"_s, m_say.taken(optional, m_now));
    auto kept = callback(mobile, 8, 2);
    kept.isKept = true;
    add(u"taken, called in time"_s, m_say.taken(kept, m_now));
    add(u"saved, called in time"_s, m_say.saved(&kept, m_now));
    add(u"row, called in time"_s, m_say.queueRow(kept, u"Centralino"_s, 1, 3, m_now));
    add(u"taken, not yet"_s, m_say.notYet(callback(mobile, 8, 2), m_now.addDays(1), m_now));
    add(u"taken, in an hour"_s, m_say.notYet(callback(mobile, 8), m_now.addSecs(3600), m_now));
    add(u"taken, nobody knows until when"_s, m_say.notYet(callback(mobile, 8), {}, m_now));
    add(u"taken late"_s, m_say.taken(callback(mobile, -50, 11), m_now));
    add(u"taken, another day"_s, m_say.taken(callback(mobile, 24 * 60, 1), m_now));
    add(u"quicker"_s, m_say.quicker(&near, m_now));
    add(u"quicker, none left"_s, m_say.quicker(nullptr, m_now));
    add(u"released"_s, m_say.released());
    add(u"saved"_s, m_say.saved(&near, m_now));
    add(u"saved, next is late"_s, m_say.saved(&late, m_now));
    add(u"saved, queue empty"_s, m_say.saved(nullptr, m_now));
    add(u"nothing to take"_s, m_say.nothingToTake({}, m_now));
    add(u"nothing to take, next"_s, m_say.nothingToTake(m_now.addSecs(48 * 60), m_now));
    add(u"nothing to take, tomorrow"_s, m_say.nothingToTake(m_now.addDays(1), m_now));
}

void Cases::attempts()
{
    add(u"dialling"_s, m_say.dialling(callback(u"+39040123456"_s, 8)));
    add(u"dial by hand"_s, m_say.dialByHand(mobile));
    add(u"given to the softphone"_s, m_say.onSoftphone(callback(mobile, 8)));
    add(u"not dialled"_s,
        m_say.notDialled({base::Error::Kind::Unavailable, base::Reason::MissingProgram, {}, {}},
                         callback(mobile, 8)));
    addCounts(u"no answer"_s, [this](int count) { return m_say.noAnswer(count, 3); });
    add(u"engaged"_s, m_say.engaged(2, 3));
    add(u"used up"_s, m_say.attemptsUsedUp(3));
}

void Cases::queue()
{
    addCounts(u"new callbacks"_s, [this](int count) { return m_say.newCallbacks(count, count); });
    addCounts(u"joined"_s, [this](int count) { return m_say.joined(callback(masked, 8, count)); });
    add(u"at risk"_s, m_say.atRisk(callback(masked, 10), m_now));
    add(u"at risk at once"_s, m_say.atRisk(callback(mobile, 0), m_now));
    add(u"broken"_s, m_say.broken(callback(masked, -5), m_now));
    add(u"broken just now"_s, m_say.broken(callback(mobile, 0), m_now));
    add(u"claim returned"_s, m_say.claimReturned());
    add(u"given"_s, m_say.given(callback(mobile, 70, 2), m_now));
    add(u"taken away"_s, m_say.takenAway());
    add(u"wish kept"_s, m_say.wishKept());
    add(u"split"_s, m_say.split());
    add(u"promised today"_s, m_say.promiseToCitizen(m_now.addSecs(80 * 60), m_now));
    add(u"promised for tomorrow"_s, m_say.promiseToCitizen(m_now.addDays(1), m_now));
    add(u"promised for a later day"_s, m_say.promiseToCitizen(m_now.addDays(3), m_now));
    addCounts(u"summary"_s, [this](int count) { return m_say.listSummary(count); });
}

void Cases::handOvers()
{
    add(u"requeued where it came from"_s, m_say.requeued({}));
    add(u"sent back where it came from"_s, m_say.sentBack({}));
    for (const auto &office : {u"Rimborsi"_s, longOffice}) {
        add(u"transferring"_s, m_say.transferring(office));
        add(u"transferred"_s, m_say.transferred(office));
        add(u"came back"_s, m_say.cameBack(office));
        add(u"requeued"_s, m_say.requeued(office));
        add(u"sent back"_s, m_say.sentBack(office));
    }
    calls::HandOver handOver{base::HandOverId(1), base::Revision(1)};
    add(u"arrives"_s, m_say.handOverArrives(handOver));
    handOver.sheet = u"\n Rimborso IVA, detta la scheda 3 del 2 novembre.\nAspetta da marzo"_s;
    add(u"arrives with sheet"_s, m_say.handOverArrives(handOver));
    handOver.sheet = u"Nota: richiamare "_s + sentenceName();
    add(u"arrives with a name"_s, m_say.handOverArrives(handOver));
    addCounts(u"intervention saved"_s,
              [this](int count) { return m_say.interventionSaved(count); });
}

// Whom to put through to, and why to them.
void Cases::directory()
{
    using Claim = words::OfficeRow::Claim;
    words::OfficeRow row{u"Rimborsi"_s};
    const calendar::Span today{m_now.addSecs(-72 * 60), m_now.addSecs(168 * 60)};
    row.opening = {true, calendar::Why::Open, {}, today, {}};
    add(u"office"_s, m_say.officeRow(row, m_now));
    row.desk = u"2"_s;
    row.substitute = u"Controlli"_s;
    add(u"office with its desk"_s, m_say.officeRow(row, m_now));
    row.claim = Claim::Competent;
    add(u"office, competent"_s, m_say.officeRow(row, m_now));
    row.of = {u"Avviso di accertamento"_s};
    add(u"office, competent for an act"_s, m_say.officeRow(row, m_now));
    row.claim = Claim::HasCase;
    add(u"office, has the case"_s, m_say.officeRow(row, m_now));
    row.claim = Claim::ForInitials;
    row.of = {u"A"_s, u"L"_s};
    row.desk = u"interno 114"_s;
    add(u"office for initials"_s, m_say.officeRow(row, m_now));
    row.claim = Claim::ForMunicipality;
    row.of = {u"Pieve di Sotto"_s};
    row.name = longOffice;
    add(u"office for a municipality"_s, m_say.officeRow(row, m_now));
    const calendar::Span next{m_now.addDays(1).addSecs(-72 * 60), m_now.addDays(1)};
    row.opening = {false, calendar::Why::AfterClosing, {}, next, {}};
    add(u"office, closed"_s, m_say.officeRow(row, m_now));
    row.opening.window.reset();
    add(u"office, closed for long"_s, m_say.officeRow(row, m_now));
    row.opening.open = true;
    add(u"office, open always"_s, m_say.officeRow(row, m_now));
}

void Cases::lines()
{
    add(u"held"_s, m_say.held());
    add(u"resumed"_s, m_say.resumed());
    for (const qint64 seconds : {40, 60, 130, 3700})
        add(u"on hold %1"_s.arg(seconds), m_say.onHold({mobile, 2, longOffice, true}, seconds));
    add(u"on hold, withheld"_s, m_say.onHold({{}, 1, {}, false}, 130));
    for (const auto &whom : {u"Rimborsi"_s, longOffice, u"+390406754037"_s}) {
        add(u"asking"_s, m_say.asking(whom));
        add(u"asked"_s, m_say.asked(whom));
        add(u"with the citizen"_s, m_say.withCitizen(whom));
    }
    add(u"put through to a number"_s, m_say.putThroughTo(mobile));
    add(u"put through in the house"_s, m_say.putThroughTo(u"4037"_s));
}

void Cases::desk()
{
    add(u"draft"_s, m_say.draftRecovered(m_now.addSecs(-7 * 60), m_now));
    add(u"draft of yesterday"_s, m_say.draftRecovered(m_now.addDays(-1), m_now));
    add(u"database away"_s, m_say.databaseAway());
    add(u"database back"_s, m_say.databaseBack());
    add(u"field missing"_s, m_say.fieldMissing(u"l'esito"_s));
    addCounts(u"printed"_s, [this](int count) { return m_say.printed(count); });
    add(u"print failed"_s, m_say.printFailed(u"/tmp/registro 2026-11-24.pdf"_s));
    add(u"refused"_s,
        m_say.refused({base::Error::Kind::Conflict, base::Reason::ColleagueWasQuicker}));
    add(u"refused, long"_s,
        m_say.refused({base::Error::Kind::Refused, base::Reason::OutsideAttemptHours}));
}

void Cases::status()
{
    const auto near = callback(masked, 8);
    const auto late = callback(masked, -8);
    const auto window = u"aperto fino alle 13:00"_s;
    addCounts(u"idle"_s, [&](int count) { return m_say.idle(count, &near, m_now, window); });
    addCounts(u"idle in brief"_s,
              [&](int count) { return m_say.idleInBrief(count, &near, m_now, window); });
    add(u"idle, late"_s, m_say.idle(2, &late, m_now, {}));
    add(u"idle, none for me"_s, m_say.idle(2, nullptr, m_now, window));
}

void Cases::rows()
{
    auto row = callback(masked, 8, 2);
    add(u"row"_s, m_say.queueRow(row, u"Rimborsi"_s, 3, 5, m_now));
    add(u"row in full"_s, m_say.queueRowInFull(row, u"Rimborsi"_s, 3, 5, m_now));
    row.option = u"Lettera IVA"_s;
    add(u"row with option"_s, m_say.queueRow(row, u"Rimborsi"_s, 3, 5, m_now));
    add(u"row with option in full"_s, m_say.queueRowInFull(row, u"Rimborsi"_s, 3, 5, m_now));
    row.option = longOffice;
    row.state = calls::CallbackState::Claimed;
    add(u"row held"_s, m_say.queueRow(row, longOffice, 11, 101, m_now));
    row = callback(mobile, 24 * 60 * 3, 1);
    row.isMine = true;
    row.attempts = 1;
    row.notBefore = m_now.addSecs(18 * 60);
    row.attempt = calls::Attempt{base::AttemptId(1)};
    row.attempt->beganAt = m_now.addSecs(-57 * 60);
    row.attempt->outcome = u"engaged"_s;
    add(u"row mine"_s, m_say.queueRow(row, longOffice, 1, 1, m_now));
    add(u"row mine in full"_s, m_say.queueRowInFull(row, longOffice, 1, 1, m_now));
    row.attempts = 2;
    row.promise = m_now.addSecs(-26 * 3600);
    row.isMine = false;
    add(u"row late"_s, m_say.queueRow(row, u"Rimborsi"_s, 0, 0, m_now));
    add(u"row late in full"_s, m_say.queueRowInFull(row, u"Rimborsi"_s, 2, 2, m_now));

    calls::HandOver handOver{base::HandOverId(1), base::Revision(1)};
    handOver.offeredAt = m_now.addSecs(-90 * 60);
    add(u"hand-over row"_s, m_say.handOverRow(handOver, u"Rimborsi"_s, m_now));
    handOver.sheet = u"Argomento: Rimborso IVA, scheda 3\nNota: da marzo"_s;
    handOver.number = mobile;
    handOver.isMine = true;
    for (int state = 0; state <= static_cast<int>(calls::HandOverState::Requeued); ++state) {
        handOver.state = static_cast<calls::HandOverState>(state);
        add(u"hand-over row "_s + nameOf(handOver.state),
            m_say.handOverRow(handOver, longOffice, m_now));
    }
    handOver.isMine = false;
    handOver.state = calls::HandOverState::Taken;
    handOver.sheet = u"Nota: "_s + sentenceName() + u" aspetta da marzo"_s;
    add(u"hand-over row with a name"_s, m_say.handOverRow(handOver, u"Rimborsi"_s, m_now));
    handOver.offeredAt = m_now.addDays(-4);
    add(u"hand-over row held"_s, m_say.handOverRow(handOver, longOffice, m_now));
}

void Cases::formats()
{
    // Parts of sentences: they may begin with a digit.
    for (const qint64 minutes : {0, 1, 8, 60, 70, 135, 24 * 60, 49 * 60}) {
        const auto name = u"part duration %1"_s.arg(minutes);
        add(name, Sentence{m_say.duration(minutes * 60), {}, m_say.shortDuration(minutes * 60)});
    }
    for (const int minutes : {-24 * 60, 0, 48, 53, 24 * 60, 3 * 24 * 60}) {
        const auto instant = m_now.addSecs(minutes * 60);
        add(u"part time %1"_s.arg(minutes),
            Sentence{m_say.spokenTime(instant, m_now), {}, m_say.time(instant, m_now)});
    }
    for (const auto &number : sentenceNumbers() + QStringList{QString()})
        add(u"part digits "_s + number, Sentence{m_say.digits(number), {}, {}});
    addCounts(u"part call"_s, [this](int count) { return m_say.ordinalCall(count); });
}

} // namespace

QStringList sentenceNumbers()
{
    return {mobile, u"+39066754037"_s, u"+39040123456"_s, masked};
}

QDateTime sentenceNow()
{
    return QDateTime(QDate(2026, 11, 24), QTime(9, 12), Qt::UTC);
}

QList<SentenceCase> sentenceCases(const Sentences &sentences)
{
    return Cases(sentences).all();
}
