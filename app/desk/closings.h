#pragma once

#include "core/desk/closing.h"
#include "core/ports/commands.h"
#include "core/words/sentences.h"
#include "ui/monitoring/monitoringplace.h"

#include <QObject>

namespace desk {

// Closes and opens again, for supervisors (what cannot wait) and administrators (all of it). What is
// planned is a closure of the configuration, which the database puts in force.
class Closings : public QObject
{
    Q_OBJECT

public:
    Closings(const Sight &sight, ports::Commands &commands, ui::MonitoringPlace &place,
             QObject *parent = nullptr);

    // As the database has it: what is changed begins with it.
    void configure(const QJsonObject &configuration, qint64 revision);
    void setSentences(const words::Sentences &sentences) { m_sentences = &sentences; }
    [[nodiscard]] bool isForMe() const;
    void open();
    void retell(); // in the language of now, while it is open

Q_SIGNALS:
    void said(const QString &text);
    void refused(const base::Error &error);

private:
    [[nodiscard]] ui::ClosingsView view() const;
    [[nodiscard]] QString rowText(const offices::ScheduledClosure &closure) const;
    [[nodiscard]] QString rowText(const offices::OfficeEmergency &emergency) const;
    [[nodiscard]] QString officesText(const QStringList &codes) const;
    [[nodiscard]] QString spanText(const calendar::Closure &closure) const;
    [[nodiscard]] QString effectText(const ClosingEffect &effect) const;
    [[nodiscard]] static QString faultText(ClosingFault fault);
    void plan(const PlannedClosing &planned);
    void openAgain(const ui::ClosingsView::Row &row);
    void apply(const QJsonObject &configuration, const QString &done);
    void follow(const QFuture<base::Result<void>> &answer, const QString &done);

    const Sight &m_sight;
    ports::Commands &m_commands;
    ui::MonitoringPlace &m_place;
    const words::Sentences *m_sentences = nullptr;
    QJsonObject m_configuration;
    qint64 m_revision = 0;
    bool m_isBusy = false; // one at a time: each begins with what the one before has made
};

} // namespace desk
