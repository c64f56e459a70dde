#include "ui/monitoring/monitoringplace.h"

#include "core/calendar/openinghours.h"
#include "core/dailylog/dailylog.h"
#include "ui/monitoring/figurerow.h"
#include "ui/monitoring/hourchart.h"
#include "ui/monitoring/hourmodel.h"
#include "ui/monitoring/hourtable.h"
#include "ui/monitoring/periodpanel.h"
#include "ui/shared/card.h"
#include "ui/shared/rows.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

class MonitoringPlace::Content
{
public:
    enum class Shown { Chart, Table };

    Content(const Theme &theme, MonitoringPlace &place);

    void arrange();
    void connectParts();
    void adapt();
    void fill();
    void fillHead();
    void fillDay();
    [[nodiscard]] bool isBeside() const;
    [[nodiscard]] QDate localDate(const QDateTime &instant) const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString status() const;
    [[nodiscard]] QString dayStatus() const;
    [[nodiscard]] QString periodStatus() const;
    void switchShown();
    void hidePanels();
    void nameSwitch();

    MonitoringPlace &m_place;
    const Theme &m_theme;
    const words::Sentences *m_sentences = nullptr;
    Period m_period; // that is shown
    Figures m_figures;
    std::optional<Totals> m_weekBefore;
    QDateTime m_countedAt; // the figures of the period
    int m_days = 0;        // of the period, on which something was written
    int m_sealed = 0;      // of them
    QDateTime m_now;
    HourModel m_model;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    ClosingsPanel *m_closings;
    CitizenRequestsPanel *m_requests;
    DesksPanel *m_desks;
    ReadPanel *m_reading;
    LogPanel *m_log;
    DayHead *m_head;
    FigureRow *m_figureRow;
    QWidget *m_dayPart; // chart and table
    PeriodPanel *m_periodPanel;
    Card *m_chartCard;
    HourChart *m_chart;
    Card *m_tableCard;
    HourTable *m_table;
    KeyButton *m_switch;
    Shown m_shown = Shown::Chart;
    bool m_isWorking = false;
    QKeySequence m_switchKey{Qt::CTRL | Qt::Key_G};
};

MonitoringPlace::Content::Content(const Theme &theme, MonitoringPlace &place)
    : m_place(place), m_theme(theme), m_scroll(new QScrollArea), m_column(makeColumn(theme, 12)),
      m_closings(new ClosingsPanel(theme)), m_requests(new CitizenRequestsPanel(theme)),
      m_desks(new DesksPanel(theme)), m_reading(new ReadPanel(theme)), m_log(new LogPanel(theme)),
      m_head(new DayHead(theme)), m_figureRow(new FigureRow(theme)), m_dayPart(new QWidget),
      m_periodPanel(new PeriodPanel(theme)), m_chartCard(new Card(theme)),
      m_chart(new HourChart(theme)), m_tableCard(new Card(theme)),
      m_table(new HourTable(theme, m_model)),
      m_switch(new KeyButton(theme, KeyButton::Kind::Secondary, m_chartCard))
{
    m_scroll->setObjectName(u"monitoringScroll"_s);
    m_switch->setObjectName(u"chartOrTable"_s);
    m_chartCard->setObjectName(u"chartCard"_s);
    m_tableCard->setObjectName(u"tableCard"_s);
    m_chartCard->head().addWidget(m_switch);
    arrange();
    connectParts();
}

void MonitoringPlace::Content::arrange()
{
    auto *content = new QWidget;
    content->setLayout(m_column);
    m_chartCard->body().addWidget(m_chart, 1);
    m_tableCard->body().addWidget(m_table, 1);
    auto *below = makeRow(m_theme, 12);
    below->addWidget(m_chartCard, 4);
    below->addWidget(m_tableCard, 3);
    m_column->addWidget(m_closings);
    m_column->addWidget(m_requests);
    m_column->addWidget(m_desks);
    m_column->addWidget(m_reading);
    m_column->addWidget(m_log);
    m_column->addWidget(m_head);
    m_column->addWidget(m_figureRow);
    m_dayPart->setLayout(below);
    m_column->addWidget(m_dayPart, 1);
    m_column->addWidget(m_periodPanel, 1);
    m_periodPanel->hide();
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *whole = new QVBoxLayout(&m_place);
    whole->setContentsMargins({});
    whole->addWidget(m_scroll);
}

void MonitoringPlace::Content::connectParts()
{
    QObject::connect(m_head, &DayHead::asked, &m_place, &MonitoringPlace::periodRequested);
    QObject::connect(m_head, &DayHead::printAsked, &m_place,
                     [this] { Q_EMIT m_place.printRequested(m_figures.day); });
    QObject::connect(m_head, &DayHead::cancelAsked, &m_place, &MonitoringPlace::cancelRequested);
    QObject::connect(m_closings, &ClosingsPanel::edited, &m_place, &MonitoringPlace::closingEdited);
    QObject::connect(m_closings, &ClosingsPanel::closeRequested, &m_place,
                     &MonitoringPlace::closingRequested);
    QObject::connect(m_closings, &ClosingsPanel::closeNowRequested, &m_place,
                     &MonitoringPlace::closingNowRequested);
    QObject::connect(m_closings, &ClosingsPanel::openRequested, &m_place,
                     &MonitoringPlace::openingRequested);
    QObject::connect(m_closings, &ClosingsPanel::marked, &m_place, &MonitoringPlace::marked);
    QObject::connect(m_closings, &ClosingsPanel::left, &m_place, [this] {
        m_closings->hide();
        m_place.focusFigures();
    });
    QObject::connect(m_requests, &CitizenRequestsPanel::marked, &m_place, &MonitoringPlace::marked);
    QObject::connect(m_requests, &CitizenRequestsPanel::left, &m_place, [this] {
        m_requests->hide();
        m_place.focusFigures();
    });
    QObject::connect(m_desks, &DesksPanel::deskRequested, &m_place,
                     &MonitoringPlace::deskRequested);
    QObject::connect(m_desks, &DesksPanel::left, &m_place, [this] {
        m_desks->hide();
        m_place.focusFigures();
    });
    QObject::connect(m_figureRow, &CardRow::explanationRequested, &m_place,
                     &MonitoringPlace::explanationRequested);
    QObject::connect(m_periodPanel, &PeriodPanel::explanationRequested, &m_place,
                     &MonitoringPlace::explanationRequested);
    QObject::connect(m_reading, &ReadPanel::chosen, &m_place,
                     &MonitoringPlace::explanationRequested);
    QObject::connect(m_reading, &ReadPanel::actionRequested, &m_place,
                     &MonitoringPlace::readActionRequested);
    QObject::connect(m_reading, &ReadPanel::left, &m_place, [this] {
        m_reading->hide();
        m_place.focusFigures();
    });
    QObject::connect(m_log, &LogPanel::left, &m_place, [this] {
        m_log->hide();
        m_place.focusFigures();
    });
    QObject::connect(m_table, &HourTable::columnMoveRequested, &m_place,
                     &MonitoringPlace::columnMoveRequested);
    QObject::connect(m_switch, &QPushButton::clicked, &m_place,
                     &MonitoringPlace::switchChartAndTable);
    QObject::connect(&m_theme, &Theme::changed, &m_place, [this] { adapt(); });
    // What was just shown has its place only after the layout: both are waited for.
    const auto follow = [this] {
        auto *now = QApplication::focusWidget();
        if (!now || !m_scroll->isAncestorOf(now))
            return;
        const auto at = now->mapTo(m_scroll->widget(), QPoint(0, 0));
        // The title above the first figures stays in sight, all of it.
        if (at.y() + now->height() <= m_scroll->viewport()->height())
            return m_scroll->verticalScrollBar()->setValue(0);
        const int half = std::min(now->height(), m_scroll->viewport()->height()) / 2;
        m_scroll->ensureVisible(at.x(), at.y() + half, 0, half);
    };
    QObject::connect(qApp, &QApplication::focusChanged, &m_place, follow, Qt::QueuedConnection);
    QObject::connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, &m_place, follow,
                     Qt::QueuedConnection);
}

bool MonitoringPlace::Content::isBeside() const
{
    const int letters = m_place.width() / QFontMetrics(m_theme.font(Type::Body)).averageCharWidth();
    return !m_theme.isLarge() && letters >= 110;
}

// Chart and table stand beside each other where both can be read, else one instead of the other.
void MonitoringPlace::Content::adapt()
{
    const int side = m_theme.space(20);
    m_column->setContentsMargins(side, m_theme.space(12), side, m_theme.space(14));
    const int width = m_place.width() - 2 * side;
    m_head->arrange(width);
    const bool both = isBeside();
    const bool isDay = m_period.isDay();
    m_figureRow->setVisible(isDay);
    m_dayPart->setVisible(isDay);
    m_periodPanel->setVisible(!isDay);
    m_figureRow->arrange(width);
    m_periodPanel->arrange(width, both);
    const bool isTold = !m_figures.isWithheld;
    m_chartCard->setVisible(isTold && (both || m_shown == Shown::Chart));
    m_tableCard->setVisible(isTold && (both || m_shown == Shown::Table));
    (m_shown == Shown::Chart ? m_chartCard : m_tableCard)->head().addWidget(m_switch);
    m_switch->setVisible(!both);
    const int line = QFontMetrics(m_theme.font(Type::Body)).height();
    m_table->setMinimumHeight(m_table->wholeHeight());
    m_table->setMinimumWidth(both ? m_table->wholeWidth() : 0);
    m_chart->setMinimumHeight(line * 11);
}

// Without a zone of its own the desk's is the standard one, which all offices share.
QDate MonitoringPlace::Content::localDate(const QDateTime &instant) const
{
    static const auto zone = calendar::OpeningHours::standard().zone();
    return instant.toTimeZone(zone).date();
}

void MonitoringPlace::Content::fill()
{
    if (!m_sentences)
        return;
    fillHead();
    if (m_period.isDay())
        fillDay();
    adapt();
}

void MonitoringPlace::Content::fillHead()
{
    m_head->show({m_period, localDate(m_now), title(), status()});
    const auto whole = title() + u". "_s + status();
    m_figureRow->setAccessibleName(whole);
    m_periodPanel->nameFigures(whole);
}

void MonitoringPlace::Content::fillDay()
{
    m_figureRow->show(m_figures, m_weekBefore, *m_sentences, m_now);
    m_model.show(m_figures.hours, *m_sentences);
    m_chart->show(m_figures.hours, *m_sentences,
                  m_figures.day == localDate(m_now) ? std::optional(m_now) : std::nullopt);
}

QString MonitoringPlace::Content::title() const
{
    const QLocale locale(m_sentences->words().language());
    const auto &since = m_period.since;
    QString title;
    switch (m_period.span) {
    case Span::Day:
        title = m_sentences->date(since);
        if (since.year() != localDate(m_now).year())
            title += u' ' + QString::number(since.year());
        break;
    case Span::Week:
        title = MonitoringPlace::tr("%1 to %2")
                    .arg(locale.toString(since, MonitoringPlace::tr("d MMMM", "date format")),
                         locale.toString(m_period.until,
                                         MonitoringPlace::tr("d MMMM yyyy", "date format")));
        break;
    case Span::Month:
        title = u"%1 %2"_s.arg(locale.standaloneMonthName(since.month())).arg(since.year());
        break;
    case Span::Year:
        title = MonitoringPlace::tr("Year %1").arg(since.year());
    }
    return title.isEmpty() ? title : title.front().toUpper() + title.mid(1);
}

QString MonitoringPlace::Content::status() const
{
    return m_period.isDay() ? dayStatus() : periodStatus();
}

QString MonitoringPlace::Content::dayStatus() const
{
    if (!m_figures.seal)
        return MonitoringPlace::tr("Provisional: the log of this day is not closed yet.");
    const auto digest = dailylog::groupedDigest(m_figures.seal->digest);
    return MonitoringPlace::tr("Closed on %1, digest %2…")
        .arg(m_sentences->date(localDate(m_figures.seal->at)), digest.section(u' ', 0, 0));
}

QString MonitoringPlace::Content::periodStatus() const
{
    QStringList parts;
    if (m_period.until >= localDate(m_now))
        parts.append(MonitoringPlace::tr("Not over yet, but compared with all of the one before."));
    if (m_days > 0 && m_sealed == m_days)
        parts.append(MonitoringPlace::tr("All its days are closed."));
    else if (m_days > 0)
        parts.append(MonitoringPlace::tr("Provisional: %1 of %2 days are closed.")
                         .arg(m_sealed)
                         .arg(m_days));
    parts.append(MonitoringPlace::tr("Counted at %1.").arg(m_sentences->time(m_countedAt, m_now)));
    return parts.join(u' ');
}

// Beside each other the focus goes from one to the other; else it goes to what is now shown.
void MonitoringPlace::Content::switchShown()
{
    if (!m_period.isDay())
        return m_periodPanel->switchChartAndTable();
    const bool wasChart = isBeside() ? !m_table->hasFocus() : m_shown == Shown::Chart;
    m_shown = wasChart ? Shown::Table : Shown::Chart;
    adapt();
    nameSwitch();
    if (wasChart)
        m_table->setFocus(Qt::ShortcutFocusReason);
    else
        m_chart->setFocus(Qt::ShortcutFocusReason);
}

// One lies over the figures at a time.
void MonitoringPlace::Content::hidePanels()
{
    m_closings->hide();
    m_requests->hide();
    m_desks->hide();
    m_reading->hide();
    m_log->hide();
}

void MonitoringPlace::Content::nameSwitch()
{
    m_switch->show(m_shown == Shown::Chart ? MonitoringPlace::tr("Show the table")
                                           : MonitoringPlace::tr("Show the chart"),
                   m_switchKey);
}

MonitoringPlace::MonitoringPlace(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_content(std::make_unique<Content>(theme, *this))
{
    setObjectName(u"monitoringPlace"_s);
    QEvent event(QEvent::LanguageChange);
    changeEvent(&event);
}

MonitoringPlace::~MonitoringPlace() = default;

void MonitoringPlace::show(const Figures &figures, const words::Sentences &sentences,
                           const QDateTime &now)
{
    const bool hadFocus = m_content->m_periodPanel->isAncestorOf(QApplication::focusWidget());
    const bool isOther = figures.day != m_content->m_figures.day;
    m_content->m_period = periodOf(Span::Day, figures.day);
    m_content->m_figures = figures;
    if (isOther)
        m_content->m_weekBefore.reset();
    m_content->m_sentences = &sentences;
    m_content->m_now = now;
    m_content->fill();
    if (hadFocus)
        focusFigures();
}

void MonitoringPlace::show(const PeriodFigures &figures, const words::Sentences &sentences,
                           const QDateTime &now)
{
    const auto *focus = QApplication::focusWidget();
    const bool hadFocus = m_content->m_figureRow->isAncestorOf(focus)
                          || m_content->m_dayPart->isAncestorOf(focus);
    m_content->m_period = figures.period;
    m_content->m_countedAt = figures.countedAt;
    m_content->m_days = static_cast<int>(figures.days.size());
    m_content->m_sealed = static_cast<int>(std::count_if(
        figures.days.cbegin(), figures.days.cend(), [](const auto &day) { return day.isSealed; }));
    m_content->m_sentences = &sentences;
    m_content->m_now = now;
    m_content->m_periodPanel->show(figures, sentences);
    m_content->fill();
    if (hadFocus)
        focusFigures();
}

void MonitoringPlace::compareWith(const std::optional<Totals> &weekBefore)
{
    m_content->m_weekBefore = weekBefore;
    m_content->fill();
}

// What was cancelled or is done takes its button along.
void MonitoringPlace::setWork(DayHead::Work work)
{
    const auto *cancel = QApplication::focusWidget();
    const bool isLeft = work == DayHead::Work::None && cancel
                        && m_content->m_head->isAncestorOf(cancel)
                        && cancel->objectName() == u"cancelWork"_s;
    m_content->m_isWorking = work != DayHead::Work::None;
    m_content->m_head->setWork(work);
    m_content->adapt();
    if (isLeft)
        focusFigures();
}

void MonitoringPlace::setMayChoosePeriod(bool mayChoose)
{
    m_content->m_head->setMayChoosePeriod(mayChoose);
}

void MonitoringPlace::setMayPrint(bool mayPrint)
{
    m_content->m_head->setMayPrint(mayPrint);
}

void MonitoringPlace::setKeys(const QKeySequence &print, const QKeySequence &chartOrTable)
{
    m_content->m_head->setPrintKey(print);
    m_content->m_periodPanel->setSwitchKey(chartOrTable);
    m_content->m_switchKey = chartOrTable;
    m_content->nameSwitch();
}

void MonitoringPlace::setReadingStyle(ReadingStyle style)
{
    m_content->m_model.setReadingStyle(style);
    m_content->m_periodPanel->setReadingStyle(style);
    m_content->m_log->setReadingStyle(style);
}

void MonitoringPlace::setColumns(const QList<HourColumn> &order)
{
    m_content->m_table->setColumns(order);
}

QList<HourColumn> MonitoringPlace::columns() const
{
    return m_content->m_model.columns().kept();
}

std::optional<MovedColumn> MonitoringPlace::moveColumn(int by)
{
    return m_content->m_table->moveColumn(by);
}

void MonitoringPlace::switchChartAndTable()
{
    m_content->switchShown();
}

const Period &MonitoringPlace::period() const
{
    return m_content->m_period;
}

QString MonitoringPlace::summary() const
{
    const auto first = m_content->m_period.isDay() ? m_content->m_figureRow->firstSentence()
                                                   : m_content->m_periodPanel->firstSentence();
    return u"%1. %2 %3."_s.arg(m_content->title(), m_content->status(), first);
}

void MonitoringPlace::openClosings(const ClosingsView &view)
{
    m_content->hidePanels();
    m_content->m_closings->open(view);
}

void MonitoringPlace::openCitizenRequests(const CitizenRequestsView &view)
{
    m_content->hidePanels();
    m_content->m_requests->open(view);
}

CitizenRequestsPanel &MonitoringPlace::citizenRequests()
{
    return *m_content->m_requests;
}

void MonitoringPlace::show(const ClosingsView &view)
{
    if (!m_content->m_closings->isHidden())
        m_content->m_closings->show(view);
}

void MonitoringPlace::showClosingEffect(const QString &text)
{
    m_content->m_closings->showEffect(text);
}

void MonitoringPlace::complainOfClosing(const QString &text)
{
    m_content->m_closings->complain(text);
}

void MonitoringPlace::finishClosing()
{
    m_content->m_closings->finish();
}

void MonitoringPlace::openReading(const ReadView &view)
{
    m_content->hidePanels();
    m_content->m_reading->open(view);
}

void MonitoringPlace::openLog(const dailylog::DailyLog &log, const words::Words &words)
{
    m_content->hidePanels();
    m_content->m_log->open(log, words);
}

void MonitoringPlace::show(const ReadView &view)
{
    m_content->m_reading->show(view);
}

bool MonitoringPlace::isReading() const
{
    return !m_content->m_reading->isHidden();
}

void MonitoringPlace::retellLog(const words::Words &words)
{
    if (!m_content->m_log->isHidden())
        m_content->m_log->tell(words);
}

void MonitoringPlace::openDesks(const DesksView &view)
{
    m_content->hidePanels();
    m_content->m_desks->open(view);
}

void MonitoringPlace::show(const DesksView &view)
{
    if (!m_content->m_desks->isHidden())
        m_content->m_desks->show(view);
}

void MonitoringPlace::finishDesk()
{
    m_content->m_desks->finish();
}

void MonitoringPlace::focusFigures()
{
    if (m_content->m_period.isDay())
        m_content->m_figureRow->focusFirst();
    else
        m_content->m_periodPanel->focusFirst();
}

void MonitoringPlace::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_content->m_isWorking)
        Q_EMIT cancelRequested();
    else
        QWidget::keyPressEvent(event);
}

void MonitoringPlace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_content->adapt();
}

void MonitoringPlace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_content)
        return;
    setAccessibleName(tr("Monitoring"));
    m_content->m_closings->retranslate();
    m_content->m_requests->retranslate();
    m_content->m_desks->retranslate();
    m_content->m_reading->retranslate();
    m_content->m_log->retranslate();
    m_content->m_head->retranslate();
    m_content->m_periodPanel->retranslate();
    m_content->m_model.retranslate();
    m_content->m_chart->retranslate();
    m_content->m_figureRow->retranslate();
    m_content->m_chartCard->setTitle(tr("Calls by half hour"));
    m_content->m_tableCard->setTitle(tr("The same in numbers"));
    m_content->m_table->setAccessibleName(tr("Calls by half hour"));
    m_content->nameSwitch();
    m_content->fill();
}

} // namespace ui
