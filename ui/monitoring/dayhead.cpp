#include "ui/monitoring/dayhead.h"

#include "ui/shared/rows.h"

#include <QShortcut>

namespace ui {

using namespace Qt::StringLiterals;
using Kind = KeyButton::Kind;

namespace {

const QKeySequence before(Qt::ALT | Qt::Key_Left);
const QKeySequence after(Qt::ALT | Qt::Key_Right);
const QList<int> spans{static_cast<int>(Span::Day), static_cast<int>(Span::Week),
                       static_cast<int>(Span::Month), static_cast<int>(Span::Year)};

} // namespace

DayHead::DayHead(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this)), m_days(new QWidget),
      m_print(new QWidget), m_below(makeRow(theme, 24)), m_title(makeLabel(theme, Type::Title)),
      m_status(makeText(theme, Type::Body, Ink::Text2)),
      m_spans(new Choice(theme, u"span"_s, spans)),
      m_progress(makeLabel(theme, Type::Body, Ink::Text2)),
      m_previous(new KeyButton(theme, Kind::Secondary)),
      m_next(new KeyButton(theme, Kind::Secondary)),
      m_thisDay(new KeyButton(theme, Kind::Secondary)),
      m_printButton(new KeyButton(theme, Kind::Secondary)),
      m_cancel(new KeyButton(theme, Kind::Secondary))
{
    setObjectName(u"dayHead"_s);
    m_title->setObjectName(u"day"_s);
    m_status->setObjectName(u"dayStatus"_s);
    m_progress->setObjectName(u"working"_s);
    m_previous->setObjectName(u"previousDay"_s);
    m_next->setObjectName(u"nextDay"_s);
    m_thisDay->setObjectName(u"today"_s);
    m_printButton->setObjectName(u"printLog"_s);
    m_cancel->setObjectName(u"cancelWork"_s);
    build();
    connectButtons();
    arrange(width());
    retranslate();
}

void DayHead::build()
{
    auto *days = makeRow(m_theme, 10);
    days->addWidget(m_title);
    days->addSpacing(m_theme.space(8));
    for (auto *button : {m_previous, m_next, m_thisDay})
        days->addWidget(button);
    days->addStretch();
    m_days->setLayout(days);
    auto *print = makeRow(m_theme, 10);
    print->addWidget(m_progress);
    print->addWidget(m_cancel);
    print->addWidget(m_printButton);
    print->addStretch();
    m_print->setLayout(print);
    m_below->addWidget(m_spans);
    m_below->addWidget(m_status, 1);
    m_grid->addWidget(m_days, 0, 0);
    m_grid->addWidget(m_print, 0, 1);
    m_grid->addLayout(m_below, 2, 0, 1, 2);
    m_grid->setContentsMargins({});
    m_grid->setColumnStretch(0, 1);
}

void DayHead::connectButtons()
{
    const auto step = [this](KeyButton *button, const QKeySequence &key, int steps) {
        const auto go = [this, steps] { ask(periodAfter(m_asked, steps)); };
        connect(button, &QPushButton::clicked, this, go);
        connect(new QShortcut(key, this), &QShortcut::activated, this, go);
    };
    step(m_previous, before, -1);
    step(m_next, after, 1);
    connect(m_thisDay, &QPushButton::clicked, this,
            [this] { ask(periodOf(m_asked.span, m_shown.today)); });
    connect(m_spans, &Choice::chosen, this, [this](int span) { askSpan(static_cast<Span>(span)); });
    connect(m_printButton, &QPushButton::clicked, this, &DayHead::printAsked);
    connect(m_cancel, &QPushButton::clicked, this, &DayHead::cancelAsked);
}

// There is no figure of tomorrow.
void DayHead::ask(const Period &period)
{
    if (!period.since.isValid() || period.since > m_shown.today)
        return;
    m_asked = period;
    Q_EMIT asked(period);
}

// Around today where that is in sight, else around where one has gone.
void DayHead::askSpan(Span span)
{
    const bool isNow = m_asked.since <= m_shown.today && m_asked.until >= m_shown.today;
    ask(periodOf(span, isNow ? m_shown.today : m_asked.since));
}

void DayHead::show(const Shown &shown)
{
    m_shown = shown;
    m_asked = shown.period;
    fill();
}

void DayHead::setWork(Work work)
{
    m_work = work;
    fill();
}

void DayHead::setMayPrint(bool mayPrint)
{
    m_mayPrint = mayPrint;
    fill();
}

void DayHead::setMayChoosePeriod(bool mayChoose)
{
    m_mayChoose = mayChoose;
    fill();
}

void DayHead::setPrintKey(const QKeySequence &key)
{
    m_printKey = key;
    retranslate();
}

// Today has no way forward.
void DayHead::fill()
{
    m_title->setText(m_shown.title);
    m_status->setText(m_shown.status);
    m_status->setVisible(!m_shown.status.isEmpty());
    m_spans->setVisible(m_mayChoose);
    m_spans->choose(static_cast<int>(m_asked.span)); // arrows go on from there while it is counted
    const auto &period = m_shown.period;
    const bool isPast = period.until.isValid() && period.until < m_shown.today;
    m_previous->setEnabled(period.since.isValid());
    m_next->setVisible(isPast);
    m_thisDay->setVisible(isPast);
    m_progress->setText(m_work == Work::Counting ? tr("The figures are being counted.")
                                                 : tr("The log is being printed."));
    m_progress->setVisible(m_work != Work::None);
    m_cancel->setVisible(m_work != Work::None);
    m_cancel->setAccessibleDescription(m_progress->text());
    m_printButton->setVisible(m_mayPrint && period.isDay() && m_work == Work::None);
    fillSteps();
}

void DayHead::fillSteps()
{
    switch (m_shown.period.span) {
    case Span::Day:
        m_previous->show(tr("Previous day"), before);
        m_next->show(tr("Next day"), after);
        return m_thisDay->show(tr("Today"), {});
    case Span::Week:
        m_previous->show(tr("Previous week"), before);
        m_next->show(tr("Next week"), after);
        return m_thisDay->show(tr("This week"), {});
    case Span::Month:
        m_previous->show(tr("Previous month"), before);
        m_next->show(tr("Next month"), after);
        return m_thisDay->show(tr("This month"), {});
    case Span::Year:
        m_previous->show(tr("Previous year"), before);
        m_next->show(tr("Next year"), after);
        return m_thisDay->show(tr("This year"), {});
    }
}

int DayHead::widthInOneLine() const
{
    return m_days->sizeHint().width() + m_print->sizeHint().width() + m_theme.space(24);
}

void DayHead::arrange(int width)
{
    for (auto *button : {m_previous, m_next, m_thisDay})
        button->setKeyShown(!m_theme.isLarge());
    const bool isOneLine = widthInOneLine() <= width;
    m_grid->addWidget(m_days, 0, 0);
    m_grid->addWidget(m_print, isOneLine ? 0 : 1, isOneLine ? 1 : 0);
    m_spans->fit(width);
    const int status = QFontMetrics(m_status->font()).horizontalAdvance(m_status->text());
    const bool isBeside = m_mayChoose
                          && m_spans->sizeHint().width() + m_theme.space(24) + status <= width;
    m_below->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_below->setSpacing(m_theme.space(isBeside ? 24 : 8));
    m_grid->setVerticalSpacing(m_theme.space(8));
}

void DayHead::retranslate()
{
    m_printButton->show(tr("Print the log"), m_printKey, Icon::Printer);
    m_cancel->show(tr("Cancel"), QKeySequence(Qt::Key_Escape));
    m_spans->entitle(tr("Period"), {tr("Day"), tr("Week"), tr("Month"), tr("Year")});
    fill();
}

} // namespace ui
