#include "app/admin/answers.h"
#include "app/admin/configverbs.h"
#include "app/admin/output.h"
#include "core/offices/configurationcheck.h"
#include "core/offices/directorate.h"
#include "core/words/configuration.h"

#include <QDateTime>
#include <QFile>

namespace admin {

using base::Error;
using base::Reason;
using base::Result;
using offices::Problem;
using offices::Severity;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(Problem problem)
{
    switch (problem) {
    case Problem::NotJson:
        return u"not-json"_s;
    case Problem::MissingField:
        return u"missing-field"_s;
    case Problem::BadValue:
        return u"bad-value"_s;
    case Problem::UsedTwice:
        return u"used-twice"_s;
    case Problem::WindowsOverlap:
        return u"windows-overlap"_s;
    case Problem::PeriodsOverlap:
        return u"periods-overlap"_s;
    case Problem::AssignmentsOverlap:
        return u"assignments-overlap"_s;
    case Problem::AuditorWithoutEnd:
        return u"auditor-without-end"_s;
    case Problem::AuditorOfOffice:
        return u"auditor-of-office"_s;
    case Problem::AuditorIsMore:
        return u"auditor-is-more"_s;
    case Problem::ExchangeUsersDiffer:
        return u"exchange-users-differ"_s;
    case Problem::NoReference:
        return u"no-reference"_s;
    case Problem::OptionLeadsNowhere:
        return u"option-leads-nowhere"_s;
    case Problem::TopicLeadsNowhere:
        return u"topic-leads-nowhere"_s;
    case Problem::OfficeNotValid:
        return u"office-not-valid"_s;
    case Problem::RingsNobody:
        return u"rings-nobody"_s;
    case Problem::OfficeWithoutDesk:
        return u"office-without-desk"_s;
    case Problem::OfficeWithoutQueue:
        return u"office-without-queue"_s;
    case Problem::OfficeNotReached:
        return u"office-not-reached"_s;
    case Problem::CardNotInForce:
        return u"card-not-in-force"_s;
    case Problem::SheetNotInForce:
        return u"sheet-not-in-force"_s;
    case Problem::PatronDayNotConfirmed:
        return u"patron-day-not-confirmed"_s;
    case Problem::DutiesOverlap:
        return u"duties-overlap"_s;
    case Problem::DeskNamesPerson:
        return u"desk-names-person"_s;
    case Problem::DayWithoutDesk:
        return u"day-without-desk"_s;
    case Problem::InitialsLeftOut:
        return u"initials-left-out"_s;
    case Problem::MunicipalitiesLeftOut:
        return u"municipalities-left-out"_s;
    }
    Q_UNREACHABLE();
}

// Where the directorate is; a file that cannot be read has the zone of its defaults.
QDate dayAt(const QByteArray &content)
{
    const auto zone = offices::readDirectorate(content).directorate.hours.zone();
    return QDateTime::currentDateTimeUtc().toTimeZone(zone).date();
}

} // namespace

Result<QByteArray> contentOf(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return base::failure(Error::Kind::Invalid, Reason::FileNotReadable, source.errorString(),
                             {file});
    return source.readAll();
}

bool tellFindings(const QString &file, const QByteArray &content, const QDate &day,
                  const ConfigRequest &request)
{
    const words::Words words(request.language);
    bool hasErrors = false;
    for (const auto &finding : offices::checkConfiguration(content, day)) {
        const bool isError = finding.severity == Severity::Error;
        hasErrors = hasErrors || isError;
        if (!isError && request.tell == ConfigRequest::Tell::Errors)
            continue;
        // The exit status says the same, so a lost line is no lost answer.
        (void)printAnswer(Answer()
                              .text("file"_L1, file)
                              .text("severity"_L1, isError ? u"error"_s : u"note"_s)
                              .text("place"_L1, finding.place)
                              .text("problem"_L1, nameOf(finding.problem))
                              .text("text"_L1, words::findingText(words, finding))
                              .json());
    }
    return hasErrors;
}

int checkConfigurations(const ConfigRequest &request)
{
    int status = Clean;
    for (const auto &file : request.files) {
        const auto content = contentOf(file);
        if (!content)
            return complain(content.error());
        const auto day = request.at.isValid() ? request.at : dayAt(*content);
        if (tellFindings(file, *content, day, request))
            status = HasErrors;
    }
    return status;
}

} // namespace admin
