#include "ui/monitoring/figurerow.h"

#include "ui/shared/namedgroup.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

enum Card { Received, Answered, Callbacks, Promises, Waiting, HandOvers };
const std::array<QString, 6> names{u"received"_s, u"answered"_s,   u"callbacks"_s,
                                   u"promises"_s, u"waitingNow"_s, u"openHandOvers"_s};

const std::array<QString, 6> keys{u"received"_s,     u"answered"_s, u"accepted"_s,
                                  u"promisesKept"_s, u"waiting"_s,  u"openHandOvers"_s};

int percent(int part, int whole)
{
    return (200 * part + whole) / (2 * whole);
}

} // namespace

FigureRow::FigureRow(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this))
{
    setObjectName(u"figures"_s);
    makeNamedGroup(*this);
    m_grid->setContentsMargins({});
    for (const auto &name : names) {
        auto *card = new FigureCard(theme, this);
        card->setObjectName(name);
        m_cards.append(card);
        connect(card, &FigureCard::activated, this,
                [this, key = keys[m_cards.size() - 1]] { Q_EMIT explanationRequested(key); });
    }
    showNothingYet();
}

// What has the focus before the figures are here has a name, too, and says no figure.
void FigureRow::showNothingYet()
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Figures: not known yet"));
    const QStringList titles{tr("Calls received"), tr("Answered"),    tr("Callbacks asked for"),
                             tr("Promises kept"),  tr("Waiting now"), tr("Open hand-overs now")};
    for (qsizetype place = 0; place < m_cards.size(); ++place)
        m_cards[place]->showUnknown(titles[place], tr("not known yet"));
    arrange(width());
}

void FigureRow::retranslate()
{
    if (!m_isKnown)
        showNothingYet();
}

void FigureRow::show(const Figures &figures, const words::Sentences &sentences,
                     const QDateTime &now)
{
    showCalls(figures);
    showPromises(figures);
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
    setAccessibleName({});
}

void FigureRow::showCalls(const Figures &figures)
{
    const auto received = figures.received;
    m_cards[Received]->show(received ? QString::number(*received) : tr("not counted"),
                            tr("Calls received"),
                            !received            ? tr("without an exchange")
                            : figures.isWithheld ? QString()
                                                 : tr("%n gave up", nullptr, figures.abandoned));
    const bool hasShare = received && *received > 0;
    m_cards[Answered]->show(
        QString::number(figures.answered), tr("Answered"),
        hasShare ? tr("%1 % of received").arg(percent(figures.answered, *received)) : QString());
    m_cards[Callbacks]->show(QString::number(figures.accepted), tr("Callbacks asked for"),
                             tr("%1 offered").arg(figures.offered));
}

void FigureRow::showPromises(const Figures &figures)
{
    const int due = figures.promisesKept + figures.promisesBroken;
    if (due == 0)
        m_cards[Promises]->show(u"–"_s, tr("Promises kept"), tr("none due yet"));
    else
        m_cards[Promises]->show(tr("%1 of %2").arg(figures.promisesKept).arg(due),
                                tr("Promises kept"),
                                tr("%1 %").arg(percent(figures.promisesKept, due)));
}

// Never as a nought, nor as a number that tells what one or two people did (art. 4 law 300/1970).
void FigureRow::withhold()
{
    const std::array<std::pair<Card, QString>, 3> kept{{{Answered, tr("Answered")},
                                                        {Callbacks, tr("Callbacks asked for")},
                                                        {Promises, tr("Promises kept")}}};
    for (const auto &[card, title] : kept)
        m_cards[card]->show(tr("not shown"), title, tr("too few people behind it"));
}

void FigureRow::showQueue(const Figures &figures, const words::Sentences &sentences,
                          const QDateTime &now)
{
    const auto oldest =
        figures.oldest ? tr("oldest %1").arg(sentences.shortDuration(figures.oldest->secsTo(now)))
                       : QString();
    m_cards[Waiting]->show(QString::number(figures.waiting), tr("Waiting now"), oldest);
    m_cards[HandOvers]->show(QString::number(figures.openHandOvers), tr("Open hand-overs now"),
                             tr("%n interventions", nullptr, figures.interventions));
}

int FigureRow::columnsFor(int width) const
{
    int widest = 0;
    for (const auto *card : m_cards)
        widest = std::max(widest, card->sizeHint().width());
    const int all = static_cast<int>(m_cards.size());
    for (const int columns : {all, all / 2}) {
        if (columns * (widest + m_theme.space(12)) <= width + m_theme.space(12))
            return columns;
    }
    return 2;
}

void FigureRow::arrange(int width)
{
    const int columns = columnsFor(width);
    m_grid->setSpacing(m_theme.space(12));
    for (int place = 0; place < m_cards.size(); ++place) {
        m_grid->addWidget(m_cards[place], place / columns, place % columns);
        m_grid->setColumnStretch(place, place < columns ? 1 : 0);
    }
}

void FigureRow::focusFirst()
{
    if (m_isKnown)
        m_cards.constFirst()->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

void FigureRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void FigureRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace ui
