#pragma once

#include "core/desk/sight.h"
#include "core/ports/commands.h"
#include "core/ports/reports.h"
#include "core/words/sentences.h"
#include "ui/monitoring/monitoringplace.h"

#include <QObject>

namespace desk {

// What citizens ask about their own data (regulation 2016/679, articles 15 to 17): noted with the
// day by which it is to be answered, done, and answered. An administrator's.
class CitizenRequests : public QObject
{
    Q_OBJECT

public:
    CitizenRequests(const Sight &sight, ports::Commands &commands, ports::Reports &reports,
                    ui::MonitoringPlace &place, QObject *parent = nullptr);

    void setSentences(const words::Sentences &sentences) { m_sentences = &sentences; }
    [[nodiscard]] bool isForMe() const;
    void open(qint64 chosen = 0); // the request to stand on
    void retell();                // in another language; if it is open

Q_SIGNALS:
    void said(const QString &text);
    void refused(const base::Error &error);

private:
    using Row = ui::CitizenRequestsView::Row;
    template <class Show> void ask(Show show);
    [[nodiscard]] ui::CitizenRequestsView view() const;
    [[nodiscard]] Row rowOf(const QJsonObject &row) const;
    [[nodiscard]] QString kindText(const QString &kind) const;
    void note(const QString &reference, const QString &kind, const QDate &receivedOn);
    void perform(const Row &row, const QString &who, const QString &correct);
    void finish(const Row &row, const QJsonObject &answer);
    void answer(const Row &row, bool isAnswered);

    const Sight &m_sight;
    ports::Commands &m_commands;
    ports::Reports &m_reports;
    ui::MonitoringPlace &m_place;
    const words::Sentences *m_sentences = nullptr;
    QList<QJsonValue> m_rows;
    int m_asked = 0;
    bool m_isBusy = false; // one at a time
};

} // namespace desk
