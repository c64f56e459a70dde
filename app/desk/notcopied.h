#pragma once

#include "core/desk/sight.h"
#include "core/ports/commands.h"
#include "core/ports/reports.h"
#include "core/words/sentences.h"
#include "ui/queue/queueplace.h"

#include <QCoreApplication>
#include <QObject>

namespace desk {

// What was saved today, or on one of the last days it was open, and is not yet in the other procedure,
// where the directorate uses one: seen, copied and marked one after the other.
class NotCopied : public QObject
{
    Q_OBJECT

public:
    NotCopied(const Sight &sight, ports::Reports &reports, ui::QueuePlace &place,
              QObject *parent = nullptr);

    void setSentences(const words::Sentences &sentences) { m_sentences = &sentences; }
    void open();
    void retell(); // in another language, or without what was copied meanwhile; if it is open

Q_SIGNALS:
    // By the person; `text` as it is copied.
    void chosen(const ports::Conversation &saved, const QString &text);
    void said(const QString &text); // of another day
    void notMine();                 // chosen, and only whoever wrote it copies it
    void refused(const base::Error &error);

private:
    template <class Show> void ask(Show show);
    [[nodiscard]] QList<QDate> days() const; // that may be asked for, today first
    [[nodiscard]] QString dayText(const QDate &day) const;
    void go(int by);
    [[nodiscard]] ui::RowsView view() const;
    [[nodiscard]] QString rowText(const QJsonObject &row) const;
    void choose(int row);

    const Sight &m_sight;
    ports::Reports &m_reports;
    ui::QueuePlace &m_place;
    const words::Sentences *m_sentences = nullptr;
    QList<QJsonValue> m_rows;
    QDate m_day; // the directorate's; that is shown
    int m_asked = 0;
};

} // namespace desk
