#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace architecture {

struct Rule
{
    QString folder;
    QStringList folders;
    QStringList libraries;
};

struct Violation
{
    QString file; // from the root
    int line = 0;
    QString why;

    [[nodiscard]] QString text() const;
    friend bool operator==(const Violation &, const Violation &) = default;
};

// The law of modules.cmake: which folder may include from which, and use what.
class IncludeLaw
{
public:
    [[nodiscard]] static base::Result<IncludeLaw> read(const QString &file);

    [[nodiscard]] const QList<Rule> &rules() const { return m_rules; }
    // Every .h and .cpp below app, core and ui of `root`.
    [[nodiscard]] QList<Violation> check(const QString &root) const;
    [[nodiscard]] static QStringList sources(const QString &root);

private:
    explicit IncludeLaw(QList<Rule> rules);

    [[nodiscard]] const Rule *ruleFor(const QString &folder) const;
    [[nodiscard]] QString objection(const QString &file, const QString &include) const;
    [[nodiscard]] QString objectionToOurs(const Rule &rule, const QString &path) const;
    [[nodiscard]] QString objectionToLibrary(const Rule &rule, const QString &file,
                                             const QString &header) const;
    [[nodiscard]] QString libraryOf(const QString &header) const;

    QList<Rule> m_rules;
    QString m_qtHeaders;
    QStringList m_qtModules;
};

} // namespace architecture
