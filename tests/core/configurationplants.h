#pragma once

#include "core/offices/configurationcheck.h"
#include "tests/support/jsonedit.h"

#include <functional>

// Mistakes to be planted in copies of the training files, a row each: the file, what is done to it,
// and all the errors that are to be found then. What is planted twice is planted in both files.
using Plant = std::function<void(support::JsonEdit &)>;

void plantOverlaps();
void plantDeadEnds();
void plantDuties();
void plantAssignments();
void plantCodesUsedTwice();
void plantSeveralInOneFile();
void plantNoMistakes();

// An error, to be compared.
[[nodiscard]] QString named(offices::Problem problem, const QString &place);

// Parts of a configuration.
[[nodiscard]] QJsonObject window(const QJsonArray &days, const QString &opens,
                                 const QString &closes);
[[nodiscard]] QJsonObject office(const QString &code, const QString &until = {});
[[nodiscard]] QJsonObject step(const QString &office);
[[nodiscard]] QJsonObject assignment(const QString &login, const QString &role,
                                     const QString &office, const QString &from);
[[nodiscard]] QJsonObject knownAs(QJsonObject assignment, const QString &exchangeUser);
