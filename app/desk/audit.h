#pragma once

#include "core/desk/sight.h"
#include "core/ports/reports.h"
#include "core/words/sentences.h"
#include "ui/audit/auditplace.h"

#include <QObject>

#include <functional>

namespace desk {

// What an auditor reads, and nothing else: closed days, whether they are as they were closed, the trail
// of what was done about the service, the configuration. Each reading is recorded with whoever reads.
class Audit : public QObject
{
    Q_OBJECT

public:
    Audit(const Sight &sight, ports::Reports &reports, ui::AuditPlace &place,
          QObject *parent = nullptr);

    void setSentences(const words::Sentences &sentences);
    [[nodiscard]] bool isForMe() const;
    [[nodiscard]] QString state() const; // until when, how long still, and that it is recorded
    // For an administrator: the rows of what auditors have read.
    [[nodiscard]] QStringList readRows(const QList<QJsonValue> &reads) const;

Q_SIGNALS:
    void said(const QString &text);
    void refused(const base::Error &error);

private:
    void read(int reading, const QString &typed);
    [[nodiscard]] ui::AuditAnswer answer(const QString &what, const QDate &day,
                                         const QJsonObject &told) const;
    [[nodiscard]] ui::AuditAnswer days(const QJsonObject &told) const;
    [[nodiscard]] ui::AuditAnswer log(const QDate &day, const QJsonObject &told) const;
    [[nodiscard]] ui::AuditAnswer verified(const QDate &day, const QJsonObject &told) const;
    [[nodiscard]] ui::AuditAnswer trail(const QJsonObject &told) const;
    [[nodiscard]] ui::AuditAnswer configuration(const QJsonObject &told) const;
    [[nodiscard]] QString instant(const QJsonValue &at) const; // day and time
    [[nodiscard]] QString dayOf(const QJsonValue &day) const;
    [[nodiscard]] static QString readingText(const QString &what);
    [[nodiscard]] static QString kindText(const QString &kind);
    [[nodiscard]] QDate today() const;

    const Sight &m_sight;
    ports::Reports &m_reports;
    ui::AuditPlace &m_place;
    const words::Sentences *m_sentences = nullptr;
    std::function<ui::AuditAnswer()> m_tell; // what is read, in the language of now
    bool m_isReading = false;                // one at a time: each is recorded
};

} // namespace desk
