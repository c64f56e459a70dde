#pragma once

#include "core/base/result.h"
#include "core/calendar/openinghours.h"
#include "core/citizens/phonenumber.h"
#include "core/citizens/taxcode.h"
#include "core/routing/router.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace words {

// %1 to %9 become the arguments, whatever they hold.
[[nodiscard]] QString filled(const QString &text, const QStringList &arguments);

// Texts for people, made in one place. English is the source; `language` ("it", "en", ...) picks a
// translation from the program's own resources, and a missing one falls back to English.
// Instances are cheap to keep and not thread-safe.
class Words
{
public:
    explicit Words(const QString &language);
    ~Words();
    Words(const Words &) = delete;
    Words &operator=(const Words &) = delete;

    [[nodiscard]] QString language() const { return m_language; }

    [[nodiscard]] QString error(const base::Error &error) const; // what happened and what to do
    // Why it is open or closed, without the times.
    [[nodiscard]] QString opening(const calendar::Opening &opening) const;
    [[nodiscard]] QString attempt(const calendar::AttemptAnswer &answer) const;
    [[nodiscard]] QString reason(const routing::Reason &reason) const;
    [[nodiscard]] QString problem(citizens::TaxCodeProblem problem) const;
    [[nodiscard]] QString problem(citizens::PhoneProblem problem) const;
    // Outcome codes of calls, attempts and interventions ("informed", "no-answer", ...).
    [[nodiscard]] QString outcome(const QString &code) const;
    // The same inside a sentence.
    [[nodiscard]] QString outcomeInside(const QString &code) const;
    // A figure by its key in the database ("promisesKept"): its name, and in words how it is counted.
    // A key that is none answers itself, without a formula.
    [[nodiscard]] QString figure(const QString &key) const;
    [[nodiscard]] QString formula(const QString &key) const;
    // Heads and labels of the daily log, by their English source ("Number", "Page %1 of %2").
    [[nodiscard]] QString logText(const char *source) const;

    // Any text marked with QT_TRANSLATE_NOOP; %1 to %9 become the arguments, whatever they hold.
    [[nodiscard]] QString text(const char *context, const char *source,
                               const QStringList &arguments) const;
    [[nodiscard]] QString text(const char *context, const char *source) const; // as it is marked
    // Any text marked with QT_TRANSLATE_N_NOOP: the form that fits the number, %n filled in.
    [[nodiscard]] QString counted(const char *context, const char *source, int number) const;

private:
    [[nodiscard]] QString dayText(calendar::Why why, const QString &name,
                                  const QString &period) const;

    QString m_language;
    class Catalogue;
    std::unique_ptr<Catalogue> m_catalogue;
};

} // namespace words
