#include "ui/monitoring/monitoringplace.h"

#include "core/calendar/openinghours.h"
#include "ui/monitoring/dayhead.h"
#include "ui/monitoring/figurerow.h"
#include "ui/monitoring/hourchart.h"
#include "ui/monitoring/hourtable.h"
#include "ui/shared/card.h"
#include "ui/shared/rows.h"

#include <QApplication>
#include <QEvent>
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
    [[nodiscard]] bool isBeside() const;
    [[nodiscard]] QDate today() const;
    void switchShown();
    void nameSwitch();

    MonitoringPlace &m_place;
    const Theme &m_theme;
    const words::Sentences *m_sentences = nullptr;
    Figures m_figures;
    QDateTime m_now;
    HourModel m_model;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    ClosingsPanel *m_closings;
    ReadPanel *m_reading;
    DayHead *m_head;
    FigureRow *m_figureRow;
    Card *m_chartCard;
    HourChart *m_chart;
    Card *m_tableCard;
    HourTable *m_table;
    KeyButton *m_switch;
    Shown m_shown = Shown::Chart;
    QKeySequence m_switchKey{Qt::CTRL | Qt::Key_G};
};

MonitoringPlace::Content::Content(const Theme &theme, MonitoringPlace &place)
    : m_place(place), m_theme(theme), m_scroll(new QScrollArea), m_column(makeColumn(theme, 12)),
      m_closings(new ClosingsPanel(theme)), m_reading(new ReadPanel(theme)),
      m_head(new DayHead(theme)), m_figureRow(new FigureRow(theme)), m_chartCard(new Card(theme)),
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
    m_column->addWidget(m_reading);
    m_column->addWidget(m_head);
    m_column->addWidget(m_figureRow);
    m_column->addLayout(below, 1);
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
    QObject::connect(m_head, &DayHead::asked, &m_place, &MonitoringPlace::dayRequested);
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
    QObject::connect(m_figureRow, &FigureRow::explanationRequested, &m_place,
                     &MonitoringPlace::explanationRequested);
    QObject::connect(m_reading, &ReadPanel::chosen, &m_place,
                     &MonitoringPlace::explanationRequested);
    QObject::connect(m_reading, &ReadPanel::actionRequested, &m_place,
                     &MonitoringPlace::sealRequested);
    QObject::connect(m_reading, &ReadPanel::left, &m_place, [this] {
        m_reading->hide();
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
    m_figureRow->arrange(width);
    const bool both = isBeside();
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
QDate MonitoringPlace::Content::today() const
{
    static const auto zone = calendar::OpeningHours::standard().zone();
    return m_now.toTimeZone(zone).date();
}

void MonitoringPlace::Content::fill()
{
    if (!m_sentences)
        return;
    m_head->show(m_figures.day, today(), m_sentences->date(m_figures.day));
    m_figureRow->show(m_figures, *m_sentences, m_now);
    m_model.show(m_figures.hours, *m_sentences);
    m_chart->show(m_figures.hours, *m_sentences,
                  m_figures.day == today() ? std::optional(m_now) : std::nullopt);
    adapt();
}

// Beside each other the focus goes from one to the other; else it goes to what is now shown.
void MonitoringPlace::Content::switchShown()
{
    const bool wasChart = isBeside() ? !m_table->hasFocus() : m_shown == Shown::Chart;
    m_shown = wasChart ? Shown::Table : Shown::Chart;
    adapt();
    nameSwitch();
    if (wasChart)
        m_table->setFocus(Qt::ShortcutFocusReason);
    else
        m_chart->setFocus(Qt::ShortcutFocusReason);
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
    m_content->m_figures = figures;
    m_content->m_sentences = &sentences;
    m_content->m_now = now;
    m_content->fill();
}

void MonitoringPlace::setPrinting(bool isPrinting)
{
    m_content->m_head->setPrinting(isPrinting);
}

void MonitoringPlace::setMayPrint(bool mayPrint)
{
    m_content->m_head->setMayPrint(mayPrint);
}

void MonitoringPlace::setKeys(const QKeySequence &print, const QKeySequence &chartOrTable)
{
    m_content->m_head->setPrintKey(print);
    m_content->m_switchKey = chartOrTable;
    m_content->nameSwitch();
}

void MonitoringPlace::setReadingStyle(ReadingStyle style)
{
    m_content->m_model.setReadingStyle(style);
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

QDate MonitoringPlace::day() const
{
    return m_content->m_figures.day;
}

void MonitoringPlace::openClosings(const ClosingsView &view)
{
    m_content->m_reading->hide();
    m_content->m_closings->open(view);
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
    m_content->m_closings->hide();
    m_content->m_reading->open(view);
}

void MonitoringPlace::focusFigures()
{
    m_content->m_figureRow->focusFirst();
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
    m_content->m_reading->retranslate();
    m_content->m_head->retranslate();
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
