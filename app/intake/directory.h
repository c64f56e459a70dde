#pragma once

#include "app/intake/answer.h"
#include "app/intake/directoratelink.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <vector>

namespace intake {

// Whose each of the exchange's queues and dialled numbers is. What two databases claim belongs to
// neither: a caller must never reach an office by chance.
class Directory
{
public:
    void add(std::unique_ptr<DirectorateLink> link);
    // From the configurations as they are now.
    void rebuild();

    [[nodiscard]] const std::vector<std::unique_ptr<DirectorateLink>> &links() const
    {
        return m_links;
    }
    // By queue when there is one, else by the number dialled.
    [[nodiscard]] tl::expected<DirectorateLink *, Answer> find(const QString &queue,
                                                               const QString &dialled) const;

private:
    using Owners = QHash<QString, DirectorateLink *>;

    void claim(Owners &owners, const QString &name, DirectorateLink &link, const char *what);
    [[nodiscard]] DirectorateLink *ownerOfNumber(const QString &dialled) const;

    std::vector<std::unique_ptr<DirectorateLink>> m_links;
    Owners m_queues; // null: claimed twice
    Owners m_numbers;
};

} // namespace intake
