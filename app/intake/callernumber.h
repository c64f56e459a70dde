#pragma once

#include <QString>

namespace intake {

// The exchange writes numbers bare or as tel:+39...
[[nodiscard]] QString withoutScheme(const QString &number);

// E.164 when it is a number, "" when the caller withheld it, else as it came.
[[nodiscard]] QString normalised(const QString &number);

// Whether we may ring back on it.
struct CallableNumber
{
    QString e164;    // empty: no
    QString refusal; // why not, as a code of ours
};
[[nodiscard]] CallableNumber callable(const QString &number);

} // namespace intake
