#include "app/desk/administration.h"

#include "core/routing/router.h"

#include <QJsonArray>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;
using offices::Severity;
using ui::FieldView;

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

} // namespace desk
