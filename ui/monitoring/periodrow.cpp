#include "ui/monitoring/periodrow.h"

#include "ui/monitoring/figures.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

enum Card {
    Received,
    Answered,
    Callbacks,
    Promises,
    Informed,
    WithoutOffice,
    Interventions,
    CameBack
};
const QList<CardRow::Entry> entries{
    {u"periodReceived"_s, u"received"_s},           {u"periodAnswered"_s, u"answered"_s},
    {u"periodCallbacks"_s, u"accepted"_s},          {u"periodPromises"_s, u"promisesKept"_s},
    {u"periodInformed"_s, u"informed"_s},           {u"periodWithoutOffice"_s, u"withoutOffice"_s},
    {u"periodInterventions"_s, u"interventions"_s}, {u"periodCameBack"_s, u"cameBack"_s},
};

} // namespace

struct PeriodRow::Told
{
    QString title;
    QString detail;
};

PeriodRow::PeriodRow(const Theme &theme, QWidget *parent) : CardRow(theme, entries, parent)
{
    setObjectName(u"periodFigures"_s);
}

void PeriodRow::show(const PeriodFigures &figures)
{
    m_figures = figures;
    const auto counted = [this](const QString &figure) { return m_figures.totals.of(figure); };
    const auto abandoned = counted(u"abandoned"_s);
    const auto offered = counted(u"offered"_s);
    const auto handOvers = counted(u"handOvers"_s);
    const auto answered = shareOf(u"answered"_s, u"received"_s);
    const auto inTime = shareOf(u"inTime"_s, u"rang"_s); // the service level
    const auto withoutOffice = shareOf(u"withoutOffice"_s, u"concluded"_s);
    showCount(Received, {tr("Calls received"),
                         abandoned ? tr("%n gave up", nullptr, *abandoned) : QString()});
    showCount(Answered,
              {tr("Answered"), !inTime.isEmpty()     ? tr("%1 % in time").arg(inTime)
                               : !answered.isEmpty() ? tr("%1 % of received").arg(answered)
                                                     : QString()});
    showCount(Callbacks,
              {tr("Callbacks asked for"), offered ? tr("%1 offered").arg(*offered) : QString()});
    showPromises();
    showCount(Informed, {tr("Information given"), {}});
    showCount(WithoutOffice,
              {tr("No office needed"),
               withoutOffice.isEmpty() ? QString() : tr("%1 % of concluded").arg(withoutOffice)});
    showCount(Interventions, {tr("Interventions"),
                              handOvers ? tr("%n hand-overs", nullptr, *handOvers) : QString()});
    showCount(CameBack, {tr("Came back"), tr("about the same topic")});
}

// Never as a nought, nor as a number that tells what one or two people did (art. 4 law 300/1970).
void PeriodRow::showCount(int place, const Told &told)
{
    const auto &figure = entries[place].figure;
    const auto count = m_figures.totals.of(figure);
    const auto comparison = compared(m_figures.period.span, m_figures.before, figure);
    if (count)
        card(place).show(QString::number(*count), told.title, told.detail, comparison);
    else if (m_figures.totals.isWithheld && place != Received)
        card(place).show(tr("not shown"), told.title, tr("too few people behind it"), comparison);
    else
        card(place).show(tr("not counted"), told.title, tr("without an exchange"), comparison);
}

void PeriodRow::showPromises()
{
    const auto title = tr("Promises kept");
    const auto comparison = comparedPromises(m_figures.period.span, m_figures.before);
    const auto kept = m_figures.totals.of(u"promisesKept"_s);
    const auto broken = m_figures.totals.of(u"promisesBroken"_s);
    if (!kept || !broken)
        card(Promises).show(tr("not shown"), title, tr("too few people behind it"), comparison);
    else if (*kept + *broken == 0)
        card(Promises).show(u"–"_s, title, tr("none due yet"), comparison);
    else
        card(Promises).show(keptOf(*kept, *kept + *broken), title,
                            tr("%1 %").arg(percent(*kept, *kept + *broken)), comparison);
}

QString PeriodRow::shareOf(const QString &part, const QString &whole) const
{
    const auto some = m_figures.totals.of(part);
    const auto all = m_figures.totals.of(whole);
    return some && all && *all > 0 ? QString::number(percent(*some, *all)) : QString();
}

} // namespace ui
