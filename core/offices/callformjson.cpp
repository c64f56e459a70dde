#include "core/offices/callformjson.h"

#include "core/offices/directoratenames.h"
#include "core/offices/fields.h"

namespace offices {

using namespace Qt::StringLiterals;

namespace {

const QStringList languages{u"it"_s, u"de"_s, u"fr"_s, u"sl"_s, u"en"_s};

} // namespace

Recording parseRecording(const Fields &fields)
{
    Recording recording;
    recording.where = fields.choice(u"recorded"_s, recordedNames, recording.where);
    if (!fields.has(u"copied"_s))
        return recording;
    recording.copied.clear();
    fields.each(u"copied"_s, [&](const QJsonValue &field, const QString &) {
        const auto code = field.toString();
        if (!copiedFields().contains(code) || recording.copied.contains(code))
            fields.refuse(u"copied[%1]"_s.arg(recording.copied.size()), field);
        recording.copied.append(code);
    });
    return recording;
}

EmergencySheet parseEmergencySheet(const Fields &fields)
{
    EmergencySheet sheet;
    sheet.number = fields.text(u"number"_s, sheet.number);
    sheet.internal = fields.text(u"internal"_s);
    sheet.isInForce = fields.flag(u"inForce"_s);
    const auto languagesTold = fields.value(u"texts"_s).toObject().keys();
    if (languagesTold.isEmpty()) {
        fields.miss(u"texts"_s);
        return sheet;
    }
    const auto texts = fields.inside(u"texts"_s);
    for (const auto &language : languagesTold) {
        if (!languages.contains(language))
            texts.refuse(language, language);
        sheet.texts.insert(language, texts.requiredText(language));
    }
    return sheet;
}

QList<CaseMark> parseCaseMarks(const Fields &office)
{
    QList<CaseMark> marks;
    office.eachObject(u"cases"_s, [&marks](const Fields &mark) {
        const auto begins = mark.requiredText(u"begins"_s);
        if (!begins.isEmpty() && caseNumber(begins).isEmpty())
            mark.refuse(u"begins"_s, begins);
        marks.append({begins, mark.text(u"act"_s)});
    });
    return marks;
}

QJsonObject written(const Recording &recording)
{
    return {{u"recorded"_s, nameOf(recordedNames, recording.where)},
            {u"copied"_s, QJsonArray::fromStringList(recording.copied)}};
}

QJsonObject written(const EmergencySheet &sheet)
{
    QJsonObject texts;
    for (auto each = sheet.texts.cbegin(); each != sheet.texts.cend(); ++each)
        texts.insert(each.key(), each.value());
    QJsonObject object{
        {u"number"_s, sheet.number}, {u"inForce"_s, sheet.isInForce}, {u"texts"_s, texts}};
    if (!sheet.internal.isEmpty())
        object.insert(u"internal"_s, sheet.internal);
    return object;
}

QJsonArray written(const QList<CaseMark> &marks)
{
    QJsonArray array;
    for (const auto &mark : marks) {
        QJsonObject object{{u"begins"_s, mark.begins}};
        if (!mark.act.isEmpty())
            object.insert(u"act"_s, mark.act);
        array.append(object);
    }
    return array;
}

} // namespace offices
