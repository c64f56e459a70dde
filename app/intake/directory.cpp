#include "app/intake/directory.h"

#include "app/intake/callernumber.h"

#include <algorithm>

namespace intake {

using namespace Qt::StringLiterals;

void Directory::add(std::unique_ptr<DirectorateLink> link)
{
    m_links.push_back(std::move(link));
}

void Directory::rebuild()
{
    m_queues.clear();
    m_numbers.clear();
    for (const auto &link : m_links) {
        if (!link->directorate())
            continue;
        for (const auto &office : link->directorate()->offices) {
            if (!office.queue.isEmpty())
                claim(m_queues, office.queue, *link, "the queue");
        }
        for (const auto &number : link->directorate()->numbers) {
            if (const auto spelt = normalised(number); !spelt.isEmpty())
                claim(m_numbers, spelt, *link, "the dialled number");
        }
    }
}

void Directory::claim(Owners &owners, const QString &name, DirectorateLink &link, const char *what)
{
    const auto known = owners.constFind(name);
    if (known == owners.constEnd()) {
        owners.insert(name, &link);
        return;
    }
    if (known.value() == &link)
        return;
    qCritical("%s %s is claimed by %s and by %s: refused for both until one gives it up", what,
              qPrintable(name), known.value() ? qPrintable(known.value()->service()) : "others",
              qPrintable(link.service()));
    owners.insert(name, nullptr);
}

DirectorateLink *Directory::ownerOfNumber(const QString &dialled) const
{
    if (dialled.isEmpty())
        return nullptr;
    return m_numbers.value(normalised(dialled));
}

tl::expected<DirectorateLink *, Answer> Directory::find(const QString &queue,
                                                        const QString &dialled) const
{
    auto *owner = queue.isEmpty() ? ownerOfNumber(dialled) : m_queues.value(queue);
    if (owner)
        return owner;
    if (queue.isEmpty() && dialled.isEmpty())
        return tl::unexpected(refusal(400, u"missing-field"_s,
                                      u"The fields queueId and dnis are missing: send one."_s));
    const bool isComplete = std::all_of(m_links.begin(), m_links.end(),
                                        [](const auto &link) { return link->hasAnswered(); });
    // It may be the queue of a database that has not told its queues yet.
    if (!isComplete)
        return tl::unexpected(
            refusal(503, u"database-away"_s,
                    u"Not all databases have told their queues yet. Send it again in a second."_s));
    return tl::unexpected(
        refusal(404, u"unknown-directorate"_s,
                u"No directorate, or more than one, claims this %1. The log names a clash."_s.arg(
                    queue.isEmpty() ? u"dialled number"_s : u"queue"_s)));
}

} // namespace intake
