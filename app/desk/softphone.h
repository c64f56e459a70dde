#pragma once

#include "core/base/result.h"

#include <QUrl>

#include <functional>

namespace desk {

// Whatever this machine has for tel: addresses (RFC 3966). It takes a number and tells nothing
// back: what comes of the call the person says, as with a plain handset.
class Softphone
{
public:
    using Open = std::function<bool(const QUrl &)>;

    explicit Softphone(Open open) : m_open(std::move(open)) {}

    // MissingProgram: nothing took it.
    [[nodiscard]] base::Result<void> call(const QString &number) const;
    // "tel:+39..." without separators; empty for a number that is not complete (E.164).
    [[nodiscard]] static QUrl addressOf(const QString &number);

private:
    Open m_open;
};

} // namespace desk
