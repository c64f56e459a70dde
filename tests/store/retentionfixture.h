#pragma once

#include "storefixture.h"

// The store's directorate with an administrator, and citizens whose matters are told in one line.
class RetentionFixture : public StoreFixture
{
public:
    [[nodiscard]] base::Result<void> start();

    // What a citizen left behind: our numbers of it, 0 where a step was refused.
    struct Said
    {
        QString number;
        QString note;
        QString taxCode;
    };
    // Rang, was answered and has ended; not recorded.
    [[nodiscard]] qint64 rang(const QString &number);
    // The same, recorded.
    [[nodiscard]] qint64 informed(const Said &said);
    // Asked for a callback, which waits.
    [[nodiscard]] qint64 waiting(const QString &number);
    // The same, called back and recorded.
    [[nodiscard]] qint64 reached(const Said &said);
    // Rang, was handed over with a sheet, and recorded; the hand-over.
    [[nodiscard]] qint64 handedOver(const Said &said, const QString &sheet);
    // The same, taken by the office and done.
    [[nodiscard]] qint64 intervened(const Said &said, const QString &sheet,
                                    const QString &intervention);

    // A command of the administrator, with a key of its own.
    [[nodiscard]] base::Result<QJsonValue> administer(const QString &function,
                                                      const QVariantList &arguments = {})
    {
        return command(administrator, function, arguments);
    }
    [[nodiscard]] QString text(const QString &query) { return value(query).toString(); }
    // Of all that the tables hold, the keys of commands apart.
    [[nodiscard]] QString everything();
    [[nodiscard]] bool run(const QString &script);

    static inline const QString administrator = QStringLiteral("valle_administrator");

private:
    [[nodiscard]] bool ended(const QString &conversation, const QString &number);

    int m_count = 0;
};
