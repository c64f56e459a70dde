#include "ui/monitoring/hourchart.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double secondsOfBar = 30 * 60;

} // namespace

HourChart::HourChart(const Theme &theme, QWidget *parent) : BarChart(theme, parent)
{
    setObjectName(u"hourChart"_s);
    retranslate();
}

void HourChart::show(const QList<HourFigures> &hours, const words::Sentences &sentences,
                     const std::optional<QDateTime> &now)
{
    m_isKnown = true;
    QList<Bar> bars;
    for (const auto &hour : hours)
        bars.append(
            {sentences.time(hour.from, hour.from), {hour.answered, hour.accepted, hour.lost}});
    std::optional<Mark> mark;
    if (now && !hours.isEmpty()) {
        const auto seconds = static_cast<double>(hours.constFirst().from.secsTo(*now));
        const double place = seconds / secondsOfBar;
        if (place >= 0 && place <= static_cast<double>(hours.size()))
            mark = {place, tr("now, %1").arg(sentences.time(*now, *now))};
    }
    setBars(bars, mark);
    retranslate();
}

void HourChart::retranslate()
{
    setParts({{Series::Filled, tr("answered")},
              {Series::Lined, tr("callback asked for")},
              {Series::Hatched, tr("lost")}});
    const auto *most = highestBar();
    setAccessibleName(
        !m_isKnown ? tr("Chart of the calls by half hour: not known yet.")
        : !most    ? tr("Chart of the calls by half hour: none yet.")
                : tr("Chart of the calls by half hour: most from %1, %n calls. The table has all "
                     "numbers.",
                     nullptr, most->sum())
                      .arg(most->label));
}

} // namespace ui
