#include "app/desk/administration.h"

#include "core/base/follow.h"
#include "core/desk/closing.h"
#include "core/offices/directoratenames.h"
#include "core/offices/jsonplace.h"
#include "core/routing/router.h"
#include "ui/administration/reviewpanel.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;
using offices::Severity;
using ui::FieldView;

Administration::Administration(const Sight &sight, ports::Commands &commands,
                               ui::AdministrationPlace &place, QObject *parent)
    : QObject(parent), m_sight(sight), m_commands(commands), m_place(place)
{
    using Place = ui::AdministrationPlace;
    connect(&place, &Place::sectionChosen, this, [this](int index) { choose(index, 0); });
    connect(&place, &Place::itemChosen, this, [this](int index) { choose(m_section, index); });
    connect(&place, &Place::edited, this, &Administration::write);
    // Once the focus has gone where it goes: what is shown anew may be where it comes from. A person
    // who has got up leaves nothing to show.
    connect(&place, &Place::finished, this, &Administration::finish, Qt::QueuedConnection);
    connect(&place, &Place::addRequested, this, &Administration::add);
    connect(&place, &Place::endRequested, this, &Administration::end);
    connect(&place, &Place::undoRequested, this, &Administration::undo);
    connect(&place, &Place::forgetRequested, this, [this] {
        m_copy.forget();
        look();
        Q_EMIT said(tr("All changes are taken back."));
    });
    connect(&place, &Place::reviewRequested, this, &Administration::openReview);
    connect(&place, &Place::marked, this, &Administration::noted);
    auto &review = place.review();
    connect(&review, &ui::ReviewPanel::findingChosen, this, &Administration::goTo);
    connect(&review, &ui::ReviewPanel::callAsked, this, &Administration::tellCall);
    connect(&review, &ui::ReviewPanel::applyRequested, this, &Administration::apply);
}

bool Administration::isForMe() const
{
    return m_sight.me.role == offices::Role::Administrator;
}

void Administration::configure(const QJsonObject &configuration, qint64 revision)
{
    if (!isForMe())
        return;
    const auto changes = m_copy.follow(configuration, revision);
    if (!m_sentences)
        return;
    look();
    if (m_isBusy || changes.isEmpty())
        return;
    for (const auto &change : changes)
        m_cameIn.append(text().change(change));
    if (m_place.isReviewing())
        m_place.review().show(reviewView());
    Q_EMIT said(tr("Somebody else has changed the configuration: %1 changes, told in the preview. "
                   "What is written here stays.")
                    .arg(changes.size()));
}

void Administration::setSentences(const words::Sentences &sentences)
{
    m_sentences = &sentences;
    if (isForMe() && !m_copy.inForce().isEmpty())
        look();
}

QDate Administration::today() const
{
    return m_sight.now.toTimeZone(m_sight.directorate.hours.zone()).date();
}

QString Administration::placeOf(const QString &key) const
{
    return item().isEmpty() ? key : item() + u'.' + key;
}

QStringList Administration::itemsOf(const FormSection &section) const
{
    const auto list = QString::fromLatin1(section.list);
    if (list.isEmpty())
        return {QString()};
    QStringList items;
    for (qsizetype index = 0; index < m_copy.value(list).toArray().size(); ++index) {
        const auto item = u"%1[%2]"_s.arg(list).arg(index);
        if (!*section.inner) {
            items.append(item);
            continue;
        }
        const auto inner = item + u'.' + QLatin1StringView(section.inner);
        const auto count = std::max<qsizetype>(1, m_copy.value(inner).toArray().size());
        for (qsizetype each = 0; each < count; ++each)
            items.append(u"%1[%2]"_s.arg(inner).arg(each));
    }
    return items;
}

QString Administration::sentence(const QString &item) const
{
    const auto own = text().sentence(section(), m_copy.value(item).toObject());
    if (!*section().inner)
        return own;
    const auto outer = m_copy.value(item.left(item.lastIndexOf(u'.'))).toObject();
    return u"%1: %2"_s.arg(outer[u"title"].toString(), own);
}

void Administration::look()
{
    m_findings = m_copy.findings(today());
    m_changes = m_copy.changes();
    show();
}

void Administration::show()
{
    m_items = itemsOf(section());
    m_item = std::clamp(m_item, 0, std::max(0, static_cast<int>(m_items.size()) - 1));
    m_place.show(view());
    if (m_place.isReviewing())
        m_place.review().show(reviewView());
}

ui::AdministrationView Administration::view() const
{
    ui::AdministrationView view;
    for (const auto &each : formSections())
        view.sections.append(ConfigurationText::form(each.name));
    view.section = m_section;
    view.sectionName = view.sections[m_section];
    for (const auto &each : m_items)
        view.items.append(each.isEmpty() ? view.sectionName : sentence(each));
    view.item = m_item;
    if (!m_items.isEmpty())
        view.fields = fields();
    view.state = state();
    if (section().item)
        view.add = tr("Add: %1").arg(ConfigurationText::form(section().item));
    const auto ends = ending();
    view.end = ends == Ending::Today  ? tr("End today")
               : ends == Ending::Away ? tr("Take away")
                                      : QString();
    view.isChanged = m_copy.isChanged();
    view.mayUndo = m_copy.mayUndo();
    return view;
}

QString Administration::state() const
{
    QStringList parts;
    if (!m_copy.isChanged())
        parts.append(tr("As it is in force."));
    else if (m_changes)
        parts.append(tr("Changes not applied yet: %1.").arg(m_changes->size()));
    else
        parts.append(tr("Changed, not applied yet."));
    if (const auto count = mistakes())
        parts.append(tr("Mistakes: %1.").arg(count));
    return parts.join(u' ');
}

qsizetype Administration::mistakes() const
{
    return std::count_if(m_findings.begin(), m_findings.end(),
                         [](const auto &finding) { return finding.severity == Severity::Error; });
}

QList<FieldView> Administration::fields() const
{
    QList<FieldView> fields;
    for (const auto &field : section().fields)
        fields.append(fieldView(field, QString::fromLatin1(field.key)));
    for (const auto &group : section().groups) {
        const auto list = QString::fromLatin1(group.list);
        const auto count = m_copy.value(placeOf(list)).toArray().size();
        for (qsizetype index = 0; index <= count; ++index) {
            for (const auto &field : group.fields)
                fields.append(fieldView(
                    field, u"%1[%2].%3"_s.arg(list).arg(index).arg(QLatin1StringView(field.key))));
        }
    }
    tellProblems(fields);
    return fields;
}

FieldView Administration::fieldView(const FormField &field, const QString &key) const
{
    const auto said = m_copy.value(placeOf(key));
    const auto value = said.isUndefined() ? offices::WorkingCopy::ourDefault(placeOf(key)) : said;
    FieldView view;
    view.key = key;
    view.name = text().nameOf(section(), key);
    view.value = text().shown(field, value);
    view.isFixed = isFixed(key);
    switch (field.kind) {
    case FieldKind::Tick:
        view.kind = FieldView::Kind::Tick;
        view.value = value.toBool() ? u"true"_s : u"false"_s;
        break;
    case FieldKind::Note:
        view.kind = FieldView::Kind::Note;
        break;
    case FieldKind::Choice:
    case FieldKind::OnlyChoice:
    case FieldKind::Office:
    case FieldKind::Topic:
        view.entries = entries(field);
        if (!view.isFixed)
            view.kind = FieldView::Kind::Choice;
        for (const auto &entry : std::as_const(view.entries)) {
            if (view.isFixed && entry.code == text().shown(field, value))
                view.value = entry.text;
        }
        break;
    default:
        break;
    }
    QStringList about;
    if (m_copy.isOurDefault(placeOf(key)))
        about.append(tr("Default of Richiamate."));
    if (view.isFixed)
        about.append(tr("It is in force: for another, end it and add one."));
    else if (field.help)
        about.append(ConfigurationText::form(field.help));
    view.about = about.join(u' ');
    return view;
}

QList<ui::Chooser::Entry> Administration::entries(const FormField &field) const
{
    QList<ui::Chooser::Entry> entries;
    for (const auto &choice : field.choices)
        entries.append(
            {QString::fromLatin1(choice.code), ConfigurationText::form(choice.name), {}});
    const bool isNeeded = field.kind == FieldKind::Choice
                          && QLatin1StringView(field.key) != "split.by"_L1;
    if (!isNeeded)
        entries.prepend({{}, tr("none"), {}});
    const auto list = field.kind == FieldKind::Office  ? u"offices"_s
                      : field.kind == FieldKind::Topic ? u"topics"_s
                                                       : QString();
    for (const auto &each : m_copy.value(list).toArray()) {
        const auto code = each[u"code"].toString();
        const auto name = each[list == u"topics"_s ? u"title"_s : u"name"_s].toString();
        if (!list.isEmpty() && !code.isEmpty())
            entries.append({code, name.isEmpty() ? code : name, code});
    }
    return entries;
}

// What tells it apart has been lived: calls and promises refer to it.
bool Administration::isFixed(const QString &key) const
{
    if (item().isEmpty())
        return m_section == 0 && key == u"code"_s;
    if (m_copy.placeInForce(item()).isEmpty())
        return false;
    if (*section().inner)
        return key != u"inForce"_s; // what was told is what was written then
    return offices::keyFields(QString::fromLatin1(section().list)).contains(key);
}

// What has been lived ends, and is not taken away.
Administration::Ending Administration::ending() const
{
    const auto value = m_copy.value(item()).toObject();
    if (item().isEmpty() || value.isEmpty())
        return Ending::None;
    if (m_copy.placeInForce(item()).isEmpty())
        return Ending::Away;
    const auto begin = [&value](const char *key) {
        return value[QLatin1StringView(key)].toString().left(10); // its day
    };
    const auto day = today().toString(Qt::ISODate);
    if (*section().until) {
        const auto last = begin(section().until);
        if (begin(section().from) > day)
            return Ending::Away;
        return last.isEmpty() || last > day ? Ending::Today : Ending::None;
    }
    if (*section().inner)
        return Ending::None;
    const auto first = QLatin1StringView(section().list) == "patronDays"_L1 ? begin("day")
                                                                            : begin("from");
    return first.isEmpty() || first > day ? Ending::Away : Ending::None;
}

// Each at the field it is about; what is about the whole item, at its first.
void Administration::tellProblems(QList<FieldView> &fields) const
{
    const auto isAt = [](const QString &inner, const QString &outer) {
        return inner == outer || inner.startsWith(outer + u'.') || inner.startsWith(outer + u'[');
    };
    for (const auto &finding : m_findings) {
        const auto spot = spotOf(finding.place);
        if (spot.section != m_section || spot.item != item())
            continue;
        auto at = std::find_if(fields.begin(), fields.end(), [&](const FieldView &field) {
            return isAt(spot.key, field.key) || isAt(field.key, spot.key);
        });
        if (at == fields.end())
            at = fields.begin();
        const auto said = text().finding(finding, m_copy.written());
        auto &where = finding.severity == Severity::Error ? at->problem : at->about;
        where += (where.isEmpty() ? QString() : u" "_s) + said;
    }
}

void Administration::choose(int section, int item)
{
    if (section < 0 || item < 0)
        return;
    m_section = section;
    m_item = item;
    show();
}

void Administration::write(const QString &key, const QString &value)
{
    if (const auto *field = fieldOf(section(), key))
        m_copy.set(placeOf(key), text().typed(*field, value));
}

// An element of a group in which nothing is written any more goes.
void Administration::finish(const QString &key)
{
    const auto bracket = key.indexOf(u']');
    const auto element = placeOf(key.left(bracket + 1));
    if (bracket > 0 && m_copy.value(element).isObject()
        && m_copy.value(element).toObject().isEmpty())
        m_copy.set(element, QJsonValue::Undefined);
    const auto before = mistakes();
    look();
    if (mistakes() <= before)
        return;
    for (const auto &finding : std::as_const(m_findings)) {
        const auto spot = spotOf(finding.place);
        if (finding.severity == Severity::Error && spot.item == item() && spot.section == m_section)
            return Q_EMIT noted(text().finding(finding, m_copy.written()));
    }
}

void Administration::add()
{
    const auto list = QString::fromLatin1(section().list);
    QJsonObject element;
    if (*section().from)
        element.insert(QLatin1StringView(section().from), today().toString(Qt::ISODate));
    if (*section().inner) {
        // The next version of the chosen one.
        element = m_copy.value(item()).toObject();
        element.insert(u"version"_s, element[u"version"].toInt() + 1);
        element.insert(u"inForce"_s, false);
        m_copy.append(item().left(item().lastIndexOf(u'[')), element);
    } else {
        m_copy.append(list, element);
    }
    look();
    const auto added = *section().inner ? item().left(item().lastIndexOf(u'[')) : list;
    for (int index = 0; index < m_items.size(); ++index) {
        if (m_items[index].left(m_items[index].lastIndexOf(u'[')) == added)
            m_item = index; // the last of its list
    }
    show();
    m_place.focusForm();
}

void Administration::end()
{
    const auto ends = ending();
    const auto told = sentence(item());
    if (ends == Ending::Today)
        m_copy.set(placeOf(QString::fromLatin1(section().until)), today().toString(Qt::ISODate));
    else if (ends == Ending::Away)
        m_copy.set(item(), QJsonValue::Undefined);
    look();
    if (ends == Ending::Today)
        Q_EMIT said(tr("%1: ends today.").arg(told));
    else if (ends == Ending::Away)
        Q_EMIT said(tr("%1: taken away.").arg(told));
}

// The person sees what was taken back.
void Administration::undo()
{
    if (!m_copy.mayUndo())
        return;
    const auto spot = spotOf(m_copy.undo());
    m_section = spot.section;
    m_item = std::max(0, static_cast<int>(itemsOf(section()).indexOf(spot.item)));
    look();
    const auto where = spot.item.isEmpty() ? ConfigurationText::form(section().name)
                                           : sentence(item());
    Q_EMIT said(tr("Taken back: %1.").arg(where));
}

ui::ReviewView Administration::reviewView() const
{
    ui::ReviewView view;
    for (const auto &finding : m_findings) {
        const auto said = text().finding(finding, m_copy.written());
        view.findings.append(finding.severity == Severity::Error
                                 ? tr("Mistake: %1").arg(said)
                                 : tr("Worth a look: %1").arg(said));
    }
    for (const auto &change : m_changes.value_or(QList<offices::Change>()))
        view.changes.append(text().change(change));
    if (!m_changes)
        view.changes.append(tr("Not known while there are mistakes."));
    view.cameIn = m_cameIn;
    view.mayApply = mistakes() == 0;
    return view;
}

void Administration::openReview()
{
    look();
    QList<ui::Chooser::Entry> options;
    for (const auto &each : m_copy.value(u"menu"_s).toArray()) {
        const auto key = each[u"option"].toString();
        options.append({key, u"%1, %2"_s.arg(key, each[u"label"].toString()), {}});
    }
    const auto now = m_sight.now.toTimeZone(m_sight.directorate.hours.zone());
    m_place.openReview(reviewView(), options, now.toString(u"d.M.yyyy"_s), now.toString(u"H:mm"_s));
    Q_EMIT said(state());
}

void Administration::goTo(qsizetype finding)
{
    if (finding < 0 || finding >= m_findings.size())
        return;
    const auto spot = spotOf(m_findings[finding].place);
    m_section = spot.section;
    m_item = std::max(0, static_cast<int>(itemsOf(section()).indexOf(spot.item)));
    m_place.closeReview();
    show();
    const auto shown = m_items.isEmpty() ? QList<FieldView>() : fields();
    const auto said = text().finding(m_findings[finding], m_copy.written());
    for (const auto &field : shown) {
        if (field.problem.contains(said) || field.about.contains(said))
            return m_place.focusField(field.key);
    }
}

void Administration::tellCall(const QString &option, const QString &day, const QString &time)
{
    if (!m_sentences)
        return;
    const auto zone = m_sight.directorate.hours.zone();
    const auto when = timeTyped(time);
    const QDateTime at(dayTyped(day, today()), when.value_or(QTime()), zone);
    if (!when || !when->isValid() || !at.isValid())
        return m_place.review().complainOfCall(tr("Write a day like 24.12 and a time like 12:30."));
    auto changed = offices::readDirectorate(m_copy.json()).directorate;
    changed.emergencies = m_sight.directorate.emergencies;
    changed.bringIntoForce();
    const auto then = m_changes ? callText(changed, option, at)
                                : tr("Not known while there are mistakes.");
    m_place.review().showCall(callText(m_sight.directorate, option, at), then);
}

// In the words of "explain route"; nobody said who calls, which is not a withheld number.
QString Administration::callText(const offices::Directorate &directorate, const QString &option,
                                 const QDateTime &at) const
{
    routing::Question question;
    question.option = option;
    question.at = at.toUTC();
    QStringList texts;
    for (const auto &reason : routing::route(directorate, question).reasons) {
        if (reason.because != routing::Because::NumberWithheld)
            texts.append(m_sentences->words().reason(reason));
    }
    return texts.join(u' ');
}

void Administration::proceed()
{
    if (m_place.isReviewing())
        apply();
    else
        openReview();
}

void Administration::apply()
{
    if (m_isBusy)
        return;
    look();
    for (qsizetype index = 0; index < m_findings.size(); ++index) {
        if (m_findings[index].severity != Severity::Error)
            continue;
        Q_EMIT said(text().finding(m_findings[index], m_copy.written()));
        return goTo(index);
    }
    if (!m_copy.isChanged())
        return Q_EMIT said(tr("Nothing changes."));
    if (!m_asked || m_asked->written != m_copy.written() || m_asked->revision != m_copy.revision())
        m_asked = Asked{QUuid::createUuid(), m_copy.written(), m_copy.revision()};
    m_isBusy = true;
    base::follow(
        m_commands.applyConfiguration(m_asked->id, m_copy.json(), today(), m_asked->revision), this,
        [this](const base::Result<void> &answered) { applied(answered); });
}

void Administration::applied(const base::Result<void> &answered)
{
    m_isBusy = false;
    if (!answered && answered.error().reason == base::Reason::Outdated) {
        m_asked.reset();
        return Q_EMIT said(tr("Not applied: somebody else was quicker. Their changes are told in "
                              "the preview as soon as they are here; what is written here stays."));
    }
    const auto changes = m_changes.value_or(QList<offices::Change>());
    const bool hasCard = std::any_of(changes.begin(), changes.end(), [](const auto &change) {
        return change.place.contains(u".cards["_s);
    });
    if (!answered && answered.error().reason == base::Reason::NotAllowed && hasCard)
        return Q_EMIT said(tr("Not applied: a card is put in force by a second person. Whoever "
                              "wrote it applies it as an example text."));
    if (!answered)
        return Q_EMIT refused(answered.error());
    m_copy.settle(std::exchange(m_asked, std::nullopt)->written);
    m_cameIn.clear();
    m_place.closeReview();
    look();
    Q_EMIT said(tr("Applied. It is in force."));
}

} // namespace desk
