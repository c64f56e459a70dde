#pragma once

#include "core/desk/sight.h"
#include "core/ports/reports.h"
#include "core/words/sentences.h"
#include "ui/queue/queueplace.h"

#include <QCoreApplication>
#include <QObject>

namespace desk {

// The numbers that rang while it was closed, where the directorate lists them: looked for when it
// opens, and called one after the other.
class WhileClosed : public QObject
{
    Q_OBJECT

public:
    WhileClosed(const Sight &sight, ports::Reports &reports, ui::QueuePlace &place,
                QObject *parent = nullptr);

    void setSentences(const words::Sentences &sentences) { m_sentences = &sentences; }
    void follow(); // looks again, where it may matter by now
    void tick();   // likewise, when it opens: then who rang is told
    void open();
    void show(); // in the language of now too

Q_SIGNALS:
    void chosen(base::CallId call);
    void said(const QString &text);
    void refused(const base::Error &error);

private:
    template <class Show> void ask(Show show);
    [[nodiscard]] bool isForMe() const;
    [[nodiscard]] QString howMany() const; // empty: nobody
    [[nodiscard]] ui::RowsView view() const;
    [[nodiscard]] QString rowText(const QJsonObject &row) const;

    const Sight &m_sight;
    ports::Reports &m_reports;
    ui::QueuePlace &m_place;
    const words::Sentences *m_sentences = nullptr;
    QList<QJsonValue> m_rows;
    int m_asked = 0;
    bool m_isOpen = false; // the directorate, when last looked
};

} // namespace desk
