#include "app/desk/administration.h"

#include "core/base/follow.h"
#include "core/desk/closing.h"
#include "ui/administration/reviewpanel.h"

#include <QJsonArray>

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
