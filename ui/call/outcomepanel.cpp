#include "ui/call/outcomepanel.h"

#include "core/citizens/phonenumber.h"
#include "core/routing/competence.h"
#include "core/routing/directory.h"
#include "ui/shared/namedgroup.h"
#include "ui/shared/rows.h"

#include <QRegularExpression>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QStringList outcomes{u"informed"_s,  u"handed-over"_s,       u"not-ours"_s,
                           u"complaint"_s, u"other-directorate"_s, u"language-desk"_s,
                           u"dropped"_s};
const QStringList attemptOutcomes{u"reached"_s,  u"another-person"_s, u"answering-machine"_s,
                                  u"engaged"_s,  u"no-answer"_s,      u"wrong-number"_s,
                                  u"declined"_s, u"line-dropped"_s};

const auto caseCode = u"case:"_s; // office, number

const QStringList interventions{u"done"_s, u"needs-documents"_s, u"appointment"_s, u"not-ours"_s};

// Of the house or outside; what is too short is still being typed.
std::optional<Chooser::Entry> numberEntry(const QString &written, const QString &detail)
{
    const auto checked = citizens::checkPhoneNumber(written);
    if (checked.valid)
        return Chooser::Entry{u"tel:"_s + checked.e164, citizens::grouped(checked.e164), detail};
    static const QRegularExpression digits(u"^[0-9]{2,8}$"_s);
    const auto number = QString(written).remove(u' ');
    if (!digits.match(number).hasMatch())
        return std::nullopt;
    return Chooser::Entry{u"tel:"_s + number, number, detail};
}

// None: it has no number that can be called.
std::optional<Chooser::Entry> bodyEntry(const offices::ExternalBody &body)
{
    const auto entry = numberEntry(body.telephone, body.name);
    return entry ? std::optional(Chooser::Entry{entry->code, body.name, entry->text})
                 : std::nullopt;
}

QLabel *addText(const Theme &theme, QVBoxLayout &body, Type type, Ink ink)
{
    auto *label = makeText(theme, type, ink);
    body.addWidget(label);
    return label;
}

} // namespace

OutcomePanel::OutcomePanel(const Theme &theme, const base::Clock &clock, QWidget *parent)
    : Card(theme, parent), m_theme(theme), m_directorate(offices::Directorate::standard()),
      m_clock(clock)
{
    setObjectName(u"outcomePanel"_s);
    m_officeTitle = addText(theme, body(), Type::Heading, Ink::Text2);
    m_office = addText(theme, body(), Type::Item, Ink::Text);
    m_office->setObjectName(u"competentOffice"_s);
    m_officeState = addText(theme, body(), Type::Label, Ink::Text2);
    m_officeState->setObjectName(u"competentState"_s);
    // Of nothing, a reader would say them without what they are of.
    m_officeTitle->setBuddy(m_office);
    m_officeState->setBuddy(m_office);
    m_transfer = new Chooser(theme);
    m_transfer->setObjectName(u"transfer"_s);
    m_transfer->setAfterChoice(Chooser::AfterChoice::Empty);
    body().addWidget(m_transfer);
    m_rule = addText(theme, body(), Type::Label, Ink::Text2);
    makeNamedGroup(*m_rule); // for the eye: a reader has it with the field
    body().addSpacing(theme.space(8));
    m_attemptTitle = addText(theme, body(), Type::Heading, Ink::Text2);
    m_attempt = new ChoiceList(theme);
    m_attempt->setObjectName(u"attemptOutcome"_s);
    m_attemptTitle->setBuddy(m_attempt);
    body().addWidget(m_attempt);
    m_outcomeTitle = addText(theme, body(), Type::Heading, Ink::Text2);
    m_outcome = new ChoiceList(theme);
    m_outcome->setObjectName(u"outcome"_s);
    m_outcomeTitle->setBuddy(m_outcome);
    body().addWidget(m_outcome);
    m_interventionTitle = addText(theme, body(), Type::Heading, Ink::Text2);
    m_intervention = new ChoiceList(theme);
    m_intervention->setObjectName(u"intervention"_s);
    m_interventionTitle->setBuddy(m_intervention);
    body().addWidget(m_intervention);
    m_state = addText(theme, body(), Type::Label, Ink::Text2);
    m_state->setObjectName(u"outcomeState"_s);
    body().addStretch();
    connect(m_transfer, &Chooser::picked, this,
            [this](const QString &code) { Q_EMIT transferRequested(chosenOffice(code)); });
    connect(m_transfer, &Chooser::pickedOtherwise, this,
            [this](const QString &code) { Q_EMIT consultRequested(chosenOffice(code)); });
    m_transfer->setMaker(
        [this](const QString &typed, Chooser::Hits hits) { return found(typed, hits); });
    connect(m_transfer, &Chooser::marked, this, &OutcomePanel::marked);
    connect(m_transfer, &Chooser::rowMarked, this, &OutcomePanel::rowMarked);
    connect(m_transfer, &Chooser::left, this, &OutcomePanel::left);
    connect(m_outcome, &ChoiceList::edited, this, &OutcomePanel::edited);
    connect(m_attempt, &ChoiceList::edited, this, [this] {
        showOutcomes();
        Q_EMIT edited();
    });
    connect(m_intervention, &ChoiceList::edited, this, &OutcomePanel::edited);
    offer(false, false);
    retranslate();
}

void OutcomePanel::show(const offices::Directorate &directorate, const words::Sentences &sentences)
{
    m_directorate = directorate;
    m_sentences = &sentences;
    fillOutcomes();
    fillOffices();
}

void OutcomePanel::setTopics(const QStringList &topics)
{
    m_topics = topics;
    fillOffices();
}

void OutcomePanel::offer(bool isAttempt, bool isDirect)
{
    m_isAttempt = isAttempt;
    m_isDirect = isDirect;
    m_attemptTitle->setVisible(isAttempt);
    m_attempt->setVisible(isAttempt);
    m_interventionTitle->setVisible(isDirect);
    m_intervention->setVisible(isDirect);
    showOutcomes();
}

// Only an attempt that reached the citizen has more to say.
void OutcomePanel::showOutcomes()
{
    const bool isSpokenTo = !m_isAttempt || m_attempt->chosen() == u"reached"_s;
    m_outcomeTitle->setVisible(isSpokenTo);
    m_outcome->setVisible(isSpokenTo);
}

void OutcomePanel::choose(const Chosen &chosen)
{
    m_outcome->choose(chosen.outcome);
    m_attempt->choose(chosen.attempt);
    m_intervention->choose(chosen.intervention);
    showOutcomes();
}

void OutcomePanel::forgetCase()
{
    m_case.clear();
}

OutcomePanel::Chosen OutcomePanel::chosen() const
{
    return {m_outcome->chosen(), m_isAttempt ? m_attempt->chosen() : QString(),
            m_isDirect ? m_intervention->chosen() : QString()};
}

void OutcomePanel::showState(const QString &text, bool isReady)
{
    m_theme.dress(*m_state, isReady ? Type::Item : Type::Label, isReady ? Ink::Ok : Ink::Text2);
    m_state->setText(text);
}

words::OfficeRow OutcomePanel::rowOf(const offices::Office &office) const
{
    const auto known = routing::directoryEntry(m_directorate, office, m_clock.now());
    words::OfficeRow row{office.name};
    row.opening = known.opening;
    row.desk = known.desk;
    row.substitute = known.substitute ? known.substitute->name : QString();
    return row;
}

Chooser::Entry OutcomePanel::entryOf(const QString &code, const words::OfficeRow &row) const
{
    const auto now = m_clock.now();
    return {code, row.name, m_sentences->claim(row), m_sentences->officeState(row, now),
            m_sentences->officeRow(row, now)};
}

// What the topics propose first: Enter puts through to the first of them at once.
void OutcomePanel::fillOffices()
{
    if (!m_sentences)
        return;
    QList<Chooser::Entry> entries;
    QStringList names;
    QStringList states;
    const auto add = [&entries](const std::optional<Chooser::Entry> &entry) {
        const auto isIt = [&](const Chooser::Entry &each) {
            return each.code == entry->code && each.text == entry->text;
        };
        if (entry && std::none_of(entries.begin(), entries.end(), isIt))
            entries.append(*entry);
    };
    for (const auto &code : std::as_const(m_topics)) {
        const auto *topic = m_directorate.topic(code);
        if (!topic)
            continue;
        if (const auto *body = m_directorate.externalBody(topic->external))
            add(bodyEntry(*body));
        for (const auto &part : partsOf(*topic, {}))
            add(part);
        if (const auto *office = m_directorate.office(topic->office)) {
            auto row = rowOf(*office);
            row.claim = words::OfficeRow::Claim::Competent;
            add(entryOf(office->code, row));
        }
        const auto [name, state] = proposalOf(*topic);
        if (names.contains(name))
            continue;
        names.append(name);
        states.append(state);
    }
    for (const auto &office : std::as_const(m_directorate.offices))
        add(entryOf(office.code, rowOf(office)));
    for (const auto &body : std::as_const(m_directorate.externalBodies))
        add(bodyEntry(body));
    for (const auto &neighbour : std::as_const(m_directorate.neighbours))
        add(Chooser::Entry{u"refer:"_s + neighbour.code, neighbour.name,
                           tr("another directorate: it calls back")});
    m_transfer->setEntries(entries);
    m_office->setText(names.isEmpty() ? tr("Choose the topic first") : names.join(u'\n'));
    // Of several it would have to be said whose it is: F7 does.
    m_officeState->setText(states.size() == 1 ? states.constFirst() : QString());
    m_officeState->setVisible(!m_officeState->text().isEmpty());
}

// Of a topic that offices share: each with what it is competent for, or those that what is typed,
// a surname's beginning or a municipality, is decided for.
QList<Chooser::Entry> OutcomePanel::partsOf(const offices::Topic &topic, const QString &typed) const
{
    using Claim = words::OfficeRow::Claim;
    QList<Chooser::Entry> entries;
    if (!topic.split)
        return entries;
    const auto name = offices::folded(typed);
    const auto add = [&](const offices::SplitPart &part, Claim claim, const QStringList &of) {
        const auto *office = m_directorate.office(part.office);
        if (!office)
            return;
        auto row = rowOf(*office);
        row.claim = claim;
        row.of = of;
        entries.append(entryOf(office->code, row));
    };
    for (const auto &part : topic.split->parts) {
        if (topic.split->by == offices::SplitBy::Initial) {
            if (name.isEmpty() || offices::isCovered(part, topic.split->by, name))
                add(part, Claim::ForInitials, {part.from, part.to});
        } else if (name.isEmpty()) {
            add(part, Claim::ForMunicipality, {part.municipalities.join(u", "_s)});
        } else {
            for (const auto &municipality : part.municipalities) {
                if (Chooser::matches(municipality, typed))
                    add(part, Claim::ForMunicipality, {municipality});
            }
        }
    }
    return entries;
}

// Who has the case comes first, then who deals with such an act, then whose part of the topic is
// typed; only what is none of them, and no name, may be a number to call. What begins the name of
// an office is not also a surname: a single letter still is, it was asked for.
QList<Chooser::Entry> OutcomePanel::found(const QString &typed, Chooser::Hits hits) const
{
    using Claim = words::OfficeRow::Claim;
    QList<Chooser::Entry> entries;
    const auto written = typed.trimmed();
    if (const auto holder = routing::caseHolder(m_directorate, typed, m_clock.now())) {
        auto row = rowOf(*holder->office);
        row.claim = Claim::HasCase;
        row.of = {holder->act};
        entries.append(entryOf(caseCode + holder->office->code + u'\n' + written, row));
    }
    if (!written.isEmpty() && entries.isEmpty()) {
        for (const auto &office : m_directorate.offices) {
            for (const auto &mark : office.cases) {
                if (mark.act.isEmpty() || !Chooser::matches(mark.act, typed))
                    continue;
                auto row = rowOf(office);
                row.claim = Claim::Competent;
                row.of = {mark.act};
                entries.append(entryOf(office.code, row));
            }
        }
    }
    const bool mayBeName = hits == Chooser::Hits::None || written.size() == 1;
    if (!written.isEmpty() && entries.isEmpty() && mayBeName) {
        for (const auto &code : m_topics) {
            if (const auto *topic = m_directorate.topic(code))
                entries += partsOf(*topic, written);
        }
    }
    const auto number = entries.isEmpty() && hits == Chooser::Hits::None
                            ? numberEntry(typed, tr("number"))
                            : std::nullopt;
    if (number)
        entries.append(*number);
    return entries;
}

// The case goes with the citizen, and with nobody else.
QString OutcomePanel::chosenOffice(const QString &code)
{
    m_case.clear();
    if (!code.startsWith(caseCode))
        return code;
    const auto chosen = code.mid(caseCode.size());
    m_case = chosen.section(u'\n', 1);
    return chosen.section(u'\n', 0, 0);
}

OutcomePanel::Proposal OutcomePanel::proposalOf(const offices::Topic &topic) const
{
    QStringList states;
    for (const auto &part : partsOf(topic, {}))
        states.append(part.text + u": "_s + part.detail);
    if (const auto *office = m_directorate.office(topic.office)) {
        states.prepend(m_sentences->officeState(rowOf(*office), m_clock.now()));
        return {office->name, states.join(u'\n')};
    }
    const auto name = topic.external.isEmpty() ? tr("No office of ours")
                                               : tr("Not ours: %1").arg(externalOf(topic));
    return {topic.split ? tr("Several offices") : name, states.join(u'\n')};
}

// Whom to call: a body we know by its code with its telephone, else what is written.
QString OutcomePanel::externalOf(const offices::Topic &topic) const
{
    const auto *body = m_directorate.externalBody(topic.external);
    if (!body)
        return topic.external;
    return QStringList{body->name, body->telephone}.join(u' ').trimmed();
}

void OutcomePanel::fillOutcomes()
{
    const auto choices = [this](const QStringList &codes) {
        QList<ChoiceList::Choice> list;
        for (const auto &code : codes)
            list.append({code, m_sentences ? m_sentences->words().outcome(code) : code});
        return list;
    };
    m_outcome->setChoices(choices(outcomes));
    m_attempt->setChoices(choices(attemptOutcomes));
    m_intervention->setChoices(choices(interventions));
}

void OutcomePanel::openTransfer()
{
    fillOffices(); // some may have closed meanwhile
    m_transfer->open();
}

// What is still to be chosen; the outcome of the attempt comes first.
void OutcomePanel::focusOutcome()
{
    auto *list = m_isAttempt && m_attempt->chosen().isEmpty() ? m_attempt : m_outcome;
    list->setFocus(Qt::ShortcutFocusReason);
}

void OutcomePanel::retranslate()
{
    setTitle(tr("Office and outcome"));
    m_officeTitle->setText(tr("Normally competent"));
    m_transfer->setAccessibleName(tr("Put through to"));
    m_transfer->setPlaceholderText(tr("Office or number"));
    m_rule->setText(tr("Put through as a rule only with a case number: type it here."));
    m_transfer->setAccessibleDescription(tr("Enter puts through, Shift+Enter asks there first")
                                         + u". "_s + m_rule->text());
    m_attemptTitle->setText(tr("How the attempt went"));
    m_attempt->setAccessibleName(tr("How the attempt went"));
    m_interventionTitle->setText(tr("What the office did"));
    m_intervention->setAccessibleName(tr("What the office did"));
    m_outcomeTitle->setText(tr("Outcome"));
    m_outcome->setAccessibleName(tr("Outcome"));
    fillOutcomes();
    fillOffices();
}

} // namespace ui
