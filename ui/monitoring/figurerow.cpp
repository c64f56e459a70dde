#include "ui/monitoring/figurerow.h"

#include <array>
#include <utility>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

enum Card { Received, Answered, Callbacks, Promises, Waiting, HandOvers };
const QList<CardRow::Entry> entries{
    {u"received"_s, u"received"_s},  {u"answered"_s, u"answered"_s},
    {u"callbacks"_s, u"accepted"_s}, {u"promises"_s, u"promisesKept"_s},
    {u"waitingNow"_s, u"waiting"_s}, {u"openHandOvers"_s, u"openHandOvers"_s}};

} // namespace

FigureRow::FigureRow(const Theme &theme, QWidget *parent) : CardRow(theme, entries, parent)
{
    setObjectName(u"figures"_s);
    showNothingYet();
}

// What has the focus before the figures are here has a name, too, and says no figure.
void FigureRow::showNothingYet()
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Figures: not known yet"));
    const QStringList titles{tr("Calls received"), tr("Answered"),    tr("Callbacks asked for"),
                             tr("Promises kept"),  tr("Waiting now"), tr("Open hand-overs now")};
    for (int place = 0; place < titles.size(); ++place)
        card(place).showUnknown(titles[place], tr("not known yet"));
    arrange(width());
}

void FigureRow::retranslate()
{
    if (!m_isKnown)
        showNothingYet();
}

void FigureRow::show(const Figures &figures, const std::optional<Totals> &weekBefore,
                     const words::Sentences &sentences, const QDateTime &now)
{
    showCalls(figures, weekBefore);
    showPromises(figures, weekBefore);
    if (figures.isWithheld)
        withhold();
    showQueue(figures, sentences, now);
    arrange(width());
    if (std::exchange(m_isKnown, true))
        return;
    // Only what gets the focus now is said by a reader; also in a window that is not in front.
    if (window()->focusWidget() == this)
        focusFirst();
    setFocusPolicy(Qt::NoFocus);
}

void FigureRow::focusFirst()
{
    if (m_isKnown)
        CardRow::focusFirst();
    else
        setFocus(Qt::OtherFocusReason);
}

void FigureRow::focusInEvent(QFocusEvent *event)
{
    CardRow::focusInEvent(event);
    update();
}

void FigureRow::focusOutEvent(QFocusEvent *event)
{
    CardRow::focusOutEvent(event);
    update();
}

void FigureRow::showCalls(const Figures &figures, const std::optional<Totals> &weekBefore)
{
    const auto before = [&weekBefore](const QString &figure) {
        return weekBefore ? compared(Span::Day, *weekBefore, figure) : QString();
    };
    const auto received = figures.received;
    card(Received).show(received ? QString::number(*received) : tr("not counted"),
                        tr("Calls received"),
                        !received            ? tr("without an exchange")
                        : figures.isWithheld ? QString()
                                             : tr("%n gave up", nullptr, figures.abandoned),
                        before(u"received"_s));
    const bool hasShare = received && *received > 0;
    const bool hasLevel = figures.inTime && figures.rang && *figures.rang > 0;
    card(Answered).show(QString::number(figures.answered), tr("Answered"),
                        hasLevel ? tr("%1 % in time").arg(percent(*figures.inTime, *figures.rang))
                        : hasShare
                            ? tr("%1 % of received").arg(percent(figures.answered, *received))
                            : QString(),
                        before(u"answered"_s));
    card(Callbacks).show(QString::number(figures.accepted), tr("Callbacks asked for"),
                         tr("%1 offered").arg(figures.offered), before(u"accepted"_s));
}

void FigureRow::showPromises(const Figures &figures, const std::optional<Totals> &weekBefore)
{
    const auto before = weekBefore ? comparedPromises(Span::Day, *weekBefore) : QString();
    const int due = figures.promisesKept + figures.promisesBroken;
    if (due == 0)
        card(Promises).show(u"–"_s, tr("Promises kept"), tr("none due yet"), before);
    else
        card(Promises).show(keptOf(figures.promisesKept, due), tr("Promises kept"),
                            tr("%1 %").arg(percent(figures.promisesKept, due)), before);
}

// Never as a nought, nor as a number that tells what one or two people did (art. 4 law 300/1970).
void FigureRow::withhold()
{
    const std::array<std::pair<Card, QString>, 3> kept{{{Answered, tr("Answered")},
                                                        {Callbacks, tr("Callbacks asked for")},
                                                        {Promises, tr("Promises kept")}}};
    for (const auto &[place, title] : kept)
        card(place).show(tr("not shown"), title, tr("too few people behind it"));
}

void FigureRow::showQueue(const Figures &figures, const words::Sentences &sentences,
                          const QDateTime &now)
{
    const auto oldest =
        figures.oldest ? tr("oldest %1").arg(sentences.shortDuration(figures.oldest->secsTo(now)))
                       : QString();
    card(Waiting).show(QString::number(figures.waiting), tr("Waiting now"), oldest);
    card(HandOvers).show(QString::number(figures.openHandOvers), tr("Open hand-overs now"),
                         tr("%n interventions", nullptr, figures.interventions));
}

} // namespace ui
