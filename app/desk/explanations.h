#pragma once

#include "core/desk/sight.h"
#include "core/ports/commands.h"
#include "core/ports/reports.h"
#include "core/words/sentences.h"
#include "ui/monitoring/monitoringplace.h"

#include <QCoreApplication>
#include <QObject>

#include <functional>

namespace desk {

// What a figure means and which calls are behind it; all figures of a day or period; closing a day.
class Explanations : public QObject
{
    Q_OBJECT

public:
    struct Means
    {
        ports::Reports &reports;
        ports::Commands &commands;
    };
    Explanations(const Sight &sight, const Means &means, ui::MonitoringPlace &place,
                 QObject *parent = nullptr);

    void setSentences(const words::Sentences &sentences) { m_sentences = &sentences; }
    void retell();                          // in the language of now, while it is open
    void showAll(const ui::Period &period); // all its figures
    void closeDay(const QDate &day);
    using Tell = std::function<ui::ReadView()>; // in the language of now
    void open(Tell tell, std::function<void()> action = {});

Q_SIGNALS:
    void said(const QString &text);
    void refused(const base::Error &error);
    void closed(const QDate &day); // just now

private:
    void showAllOf(const QDate &day);
    void explain(const QString &figure, int skipped = 0);
    void showBehind(const QString &figure, int skipped, const QJsonObject &behind);
    void showUnfinished(const QJsonObject &preview);
    [[nodiscard]] ui::ReadView viewOfDay(const QDate &day, const QJsonObject &told) const;
    [[nodiscard]] ui::ReadView viewBehind(const QString &figure, int skipped,
                                          const QJsonObject &behind) const;
    [[nodiscard]] ui::ReadView viewOfUnfinished(const QJsonObject &preview) const;
    void seal();
    [[nodiscard]] static QString hintOf(bool isWithheld);
    [[nodiscard]] ui::ReadView viewOfAll(const ui::PeriodFigures &figures) const;
    [[nodiscard]] QString rowText(const QJsonObject &row) const;
    [[nodiscard]] QString unfinishedText(const QJsonObject &row) const;
    [[nodiscard]] QString time(const QJsonValue &instant) const;
    // Asks, and shows what is answered unless something else was asked since.
    template <class Show> void ask(const ports::Reports::Object &answer, Show show);

    const Sight &m_sight;
    Means m_means;
    ui::MonitoringPlace &m_place;
    const words::Sentences *m_sentences = nullptr;
    ui::Period m_period;            // that is read; a day that is closed
    Tell m_tell;                    // what is read
    std::function<void()> m_action; // of the button of what is read
    int m_asked = 0;
};

} // namespace desk
