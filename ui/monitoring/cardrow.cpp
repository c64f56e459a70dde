#include "ui/monitoring/cardrow.h"

#include "ui/shared/namedgroup.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

CardRow::CardRow(const Theme &theme, const QList<Entry> &entries, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this))
{
    makeNamedGroup(*this);
    m_grid->setContentsMargins({});
    for (const auto &entry : entries) {
        auto *card = new FigureCard(theme, this);
        card->setObjectName(entry.name);
        m_cards.append(card);
        connect(card, &FigureCard::activated, this,
                [this, figure = entry.figure] { Q_EMIT explanationRequested(figure); });
    }
}

int CardRow::columnsFor(int width) const
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

void CardRow::arrange(int width)
{
    const bool isCompared = std::any_of(m_cards.cbegin(), m_cards.cend(),
                                        [](const auto *card) { return card->hasComparison(); });
    for (auto *card : m_cards)
        card->keepRoomToCompare(isCompared);
    const int columns = columnsFor(width);
    m_grid->setSpacing(m_theme.space(12));
    for (int place = 0; place < m_cards.size(); ++place) {
        m_grid->addWidget(m_cards[place], place / columns, place % columns);
        m_grid->setColumnStretch(place, place < columns ? 1 : 0);
    }
}

void CardRow::focusFirst()
{
    m_cards.constFirst()->setFocus(Qt::OtherFocusReason);
}

QString CardRow::firstSentence() const
{
    return m_cards.constFirst()->accessibleName();
}

QString CardRow::comparedWith(Span span, const QString &value)
{
    switch (span) {
    case Span::Day:
        return tr("7 days before: %1").arg(value);
    case Span::Week:
        return tr("week before: %1").arg(value);
    case Span::Month:
        return tr("month before: %1").arg(value);
    case Span::Year:
        return tr("year before: %1").arg(value);
    }
    Q_UNREACHABLE();
}

QString CardRow::compared(Span span, const Totals &before, const QString &figure)
{
    const auto count = before.of(figure);
    return comparedWith(span, count               ? QString::number(*count)
                              : before.isWithheld ? tr("not shown")
                                                  : tr("not counted"));
}

QString CardRow::comparedPromises(Span span, const Totals &before)
{
    const auto kept = before.of(u"promisesKept"_s);
    const auto broken = before.of(u"promisesBroken"_s);
    return comparedWith(span, !kept || !broken       ? tr("not shown")
                              : *kept + *broken == 0 ? tr("none")
                                                     : keptOf(*kept, *kept + *broken));
}

QString CardRow::keptOf(int kept, int due)
{
    return tr("%1 of %2").arg(kept).arg(due);
}

} // namespace ui
