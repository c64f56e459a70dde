// The rows of the spool: what a database told before intake was started, by which it routes until
// the database tells anew. A damaged file must not keep intake from its work.

#include "app/intake/callernumber.h"
#include "app/intake/directory.h"
#include "app/intake/routeanswer.h"
#include "core/genesys/dataactions.h"
#include "core/store/migrator.h"
#include "tests/fuzz/demand.h"

#include <QJsonDocument>

using intake::DirectorateLink;
using namespace Qt::StringLiterals;

namespace {

// What a database told before: each input begins from it.
QJsonObject toldBefore()
{
    auto directorate = offices::Directorate::standard();
    directorate.menu.resize(1);
    const auto configuration = offices::toJson(directorate);
    return {{u"schema"_s, store::newestSchemaVersion()},
            {u"revision"_s, 1},
            {u"configuration"_s, QJsonDocument::fromJson(configuration).object()}};
}

class Recalling
{
public:
    Recalling()
    {
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
        auto link = std::make_unique<DirectorateLink>(store::Address{u"fuzzed"_s, {}, {}});
        m_link = link.get();
        m_directory.add(std::move(link));
    }

    void recall(QJsonObject told)
    {
        static const auto before = toldBefore();
        m_link->recall(before);
        told.insert(u"schema"_s, store::newestSchemaVersion());
        told.insert(u"revision"_s, 2);
        m_link->recall(told);
        m_directory.rebuild();
    }

    [[nodiscard]] const DirectorateLink &link() const { return *m_link; }
    [[nodiscard]] bool isFound(const QString &queue, const QString &dialled) const
    {
        const auto found = m_directory.find(queue, dialled);
        return found && *found == m_link;
    }

private:
    intake::Directory m_directory;
    DirectorateLink *m_link = nullptr;
};

void checkRoute(const offices::Directorate &directorate, const QString &option)
{
    routing::Question question;
    question.option = option;
    question.at = QDateTime(QDate(2026, 10, 5), QTime(7, 30), Qt::UTC);
    question.caller = u"+393123456789"_s;
    question.number = routing::CallersNumber::MayBeCalled; // not what is looked at here
    const auto answer = intake::routeAnswer(directorate, routing::route(directorate, question));
    const auto &action = genesys::dataAction(u"route"_s);
    demand(genesys::withEveryField(action, answer) == answer, "a route is answered in full");
    demand(answer[u"rings"].toInt() >= 0 && answer[u"ringSeconds"].toInt() >= 0, "rings are rung");
    demand(!answer[u"messageKey"].toString().isEmpty(), "the flow knows what to say");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    // Never destroyed: the thread of its database would have to be waited for.
    static auto &recalling = *new Recalling;
    const QByteArray row(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    recalling.recall(QJsonDocument::fromJson(row).object());
    demand(recalling.link().now().isValid(), "it is some time of the day");
    const auto &known = recalling.link().directorate();
    demand(known.has_value(), "what was known stays known");
    for (const auto &office : known->offices)
        demand(office.queue.isEmpty() || recalling.isFound(office.queue, {}), "a queue is found");
    for (const auto &number : known->numbers)
        demand(intake::normalised(number).isEmpty() || recalling.isFound({}, number),
               "a number is found");
    for (const auto &option : known->menu)
        checkRoute(*known, option.option);
    checkRoute(*known, {});
    return 0;
}
