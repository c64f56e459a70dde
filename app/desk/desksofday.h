#pragma once

#include "core/desk/sight.h"
#include "core/ports/commands.h"
#include "core/words/sentences.h"
#include "ui/monitoring/monitoringplace.h"

#include <QObject>

namespace desk {

// Which desk of an office answers today, changed by supervisors and administrators.
class DesksOfDay : public QObject
{
    Q_OBJECT

public:
    DesksOfDay(const Sight &sight, ports::Commands &commands, ui::MonitoringPlace &place,
               QObject *parent = nullptr);

    void setSentences(const words::Sentences &sentences) { m_sentences = &sentences; }
    void open();
    void follow(); // what the configuration says now, while it is open

Q_SIGNALS:
    void said(const QString &text);
    void refused(const base::Error &error);

private:
    [[nodiscard]] ui::DesksView view() const;
    void ask(const QString &office, const QString &desk);

    const Sight &m_sight;
    ports::Commands &m_commands;
    ui::MonitoringPlace &m_place;
    const words::Sentences *m_sentences = nullptr;
};

} // namespace desk
