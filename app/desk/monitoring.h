#pragma once

#include "core/desk/sight.h"
#include "core/ports/reports.h"
#include "core/words/sentences.h"
#include "ui/monitoring/monitoringplace.h"

#include <QObject>
#include <QTimer>

namespace desk {

// Brings the figures into their place: a day's again whenever something moved, a longer period's
// when they are asked for. Supervisors and administrators see what each is compared with.
class Monitoring : public QObject
{
    Q_OBJECT

public:
    Monitoring(const Sight &sight, ports::Reports &reports, ui::MonitoringPlace &place,
               QObject *parent = nullptr);

    void setSentences(const words::Sentences &sentences);
    void ask();     // what is shown, anew
    void refresh(); // the same, and it is told
    void follow();  // something moved
    // Shown or asked for; today before anything was.
    [[nodiscard]] ui::Period period() const;
    [[nodiscard]] QDate day() const { return period().since; }

Q_SIGNALS:
    void said(const QString &text);
    void refused(const base::Error &error);

private:
    void goTo(const ui::Period &period);
    void askDay(const QDate &day);
    void askWeekBefore(const QDate &day);
    void askPeriod(const ui::Period &period);
    void show();
    void tell();
    void fail(const base::Error &error);
    void stay();
    void cancel();
    [[nodiscard]] bool isForMe() const; // more than a day
    [[nodiscard]] QDate today() const;

    const Sight &m_sight;
    ports::Reports &m_reports;
    ui::MonitoringPlace &m_place;
    const words::Sentences *m_sentences = nullptr;
    ui::Period m_wanted; // none: nothing was asked for
    std::optional<ui::Figures> m_day;
    std::optional<ui::Totals> m_weekBefore;
    std::optional<ui::PeriodFigures> m_period;
    QTimer m_pause;
    int m_asked = 0;
    bool m_isCounting = false;
    bool m_isToBeTold = false; // the person went there
};

} // namespace desk
