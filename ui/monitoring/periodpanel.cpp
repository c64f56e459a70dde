#include "ui/monitoring/periodpanel.h"

#include "ui/monitoring/figures.h"
#include "ui/shared/rows.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstHour = 9; // of the map, where nobody rang earlier
constexpr int lastHour = 12;
constexpr int workdays = 5;

QString percentOf(int part, int whole)
{
    return whole == 0 ? u"–"_s : u"%1 %"_s.arg(percent(part, whole));
}

} // namespace

PeriodPanel::PeriodPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_row(new PeriodRow(theme)),
      m_withheld(makeText(theme, Type::Body)), m_charts(makeRow(theme, 12)),
      m_tables(makeRow(theme, 12)), m_heatCard(new Card(theme)),
      m_switch(new KeyButton(theme, KeyButton::Kind::Secondary, m_heatCard)),
      m_heat(new HeatMap(theme, m_heatCard)),
      m_heatTable(addTable(*m_heatCard, m_heatModel, u"heatTable"_s)), m_trendCard(new Card(theme)),
      m_trend(new TrendChart(theme, m_trendCard)),
      m_trendTable(addTable(*m_trendCard, m_trendModel, u"trendTable"_s)),
      m_backCard(new Card(theme)), m_backTable(addTable(*m_backCard, m_backModel, u"backTable"_s)),
      m_foreignCard(new Card(theme)),
      m_foreignTable(addTable(*m_foreignCard, m_foreignModel, u"foreignTable"_s))
{
    setObjectName(u"periodPanel"_s);
    m_heatTable->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // large letters, many hours
    m_withheld->setObjectName(u"periodWithheld"_s);
    m_heatCard->setObjectName(u"heatCard"_s);
    m_trendCard->setObjectName(u"trendCard"_s);
    m_backCard->setObjectName(u"backCard"_s);
    m_foreignCard->setObjectName(u"foreignCard"_s);
    m_switch->setObjectName(u"periodChartOrTable"_s);
    build();
    connect(m_row, &CardRow::explanationRequested, this, &PeriodPanel::explanationRequested);
    connect(m_switch, &QPushButton::clicked, this, &PeriodPanel::switchChartAndTable);
    retranslate();
}

NumberTable *PeriodPanel::addTable(Card &card, NumberModel &model, const QString &name)
{
    auto *table = new NumberTable(m_theme, model, name);
    card.body().addWidget(table);
    card.body().addStretch();
    return table;
}

void PeriodPanel::build()
{
    m_heatCard->head().addWidget(m_switch);
    m_heatCard->body().insertWidget(0, m_heat, 1);
    m_trendCard->body().insertWidget(0, m_trend, 1);
    m_charts->addWidget(m_heatCard, 1);
    m_charts->addWidget(m_trendCard, 1);
    m_tables->addWidget(m_backCard, 1);
    m_tables->addWidget(m_foreignCard, 1);
    auto *column = makeColumn(m_theme, 12);
    column->addWidget(m_row);
    column->addWidget(m_withheld);
    column->addLayout(m_charts, 1);
    column->addLayout(m_tables);
    setLayout(column);
}

void PeriodPanel::show(const PeriodFigures &figures, const words::Sentences &sentences)
{
    m_figures = figures;
    m_sentences = &sentences;
    fill();
}

void PeriodPanel::fill()
{
    if (!m_figures)
        return;
    m_row->show(*m_figures);
    fillHeat();
    fillTrend();
    fillTopics();
    showParts();
}

// Monday to Friday and the usual hours, and further where somebody rang.
void PeriodPanel::fillHeat()
{
    int first = firstHour;
    int last = lastHour;
    int days = workdays;
    for (const auto &hour : m_figures->hours) {
        first = std::min(first, hour.hour);
        last = std::max(last, hour.hour);
        days = std::max(days, hour.weekday);
    }
    const QLocale locale(m_sentences->words().language());
    HeatMap::Content content;
    QStringList heads{tr("Weekday")};
    QStringList spoken{tr("Weekday")};
    for (int hour = first; hour <= last; ++hour) {
        content.hours.append(QTime(hour, 0).toString(u"H:mm"_s));
        heads.append(QString::number(hour));
        spoken.append(tr("from %1").arg(content.hours.constLast()));
    }
    heads.append(tr("Calls"));
    spoken.append(tr("together"));
    for (int day = 1; day <= days; ++day) {
        content.days.append(locale.standaloneDayName(day));
        content.calls.append(QList<int>(last - first + 1, 0));
    }
    for (const auto &hour : m_figures->hours)
        content.calls[hour.weekday - 1][hour.hour - first] += hour.received;
    m_heat->show(content);

    QList<NumberModel::Row> rows;
    QList<int> sums(last - first + 2, 0);
    const auto append = [&rows](const QString &name, const QList<int> &numbers, bool isSum) {
        QStringList cells{name};
        for (const int number : numbers)
            cells.append(QString::number(number));
        rows.append({cells, isSum});
    };
    for (qsizetype day = 0; day < content.days.size(); ++day) {
        auto numbers = content.calls[day];
        numbers.append(std::accumulate(numbers.cbegin(), numbers.cend(), 0));
        for (qsizetype column = 0; column < numbers.size(); ++column)
            sums[column] += numbers[column];
        append(content.days[day], numbers, false);
    }
    append(tr("Total"), sums, true);
    m_heatModel.show(heads, spoken, rows);
}

// A year by its months: its days would be too many to look at.
QList<TrendChart::Step> PeriodPanel::steps() const
{
    const QLocale locale(m_sentences->words().language());
    const auto span = m_figures->period.span;
    QList<TrendChart::Step> list;
    for (const auto &day : m_figures->days) {
        const auto label = span == Span::Year
                               ? locale.standaloneMonthName(day.day.month(), QLocale::ShortFormat)
                           : span == Span::Month ? QString::number(day.day.day())
                                                 : locale.standaloneDayName(day.day.dayOfWeek(),
                                                                            QLocale::ShortFormat);
        if (list.isEmpty() || list.constLast().label != label)
            list.append({label, 0, 0});
        list.last().kept += day.kept;
        list.last().broken += day.broken;
    }
    return list;
}

QString PeriodPanel::stepName(const QDate &day) const
{
    const QLocale locale(m_sentences->words().language());
    return m_figures->period.span == Span::Year ? locale.standaloneMonthName(day.month())
                                                : m_sentences->date(day);
}

void PeriodPanel::fillTrend()
{
    m_trend->show(steps());
    QStringList names;
    for (const auto &day : m_figures->days) {
        if (const auto name = stepName(day.day); !names.contains(name))
            names.append(name);
    }
    int kept = 0;
    int due = 0;
    QList<NumberModel::Row> rows;
    const auto append = [&rows](const QString &name, int fulfilled, int all, bool isSum) {
        rows.append(
            {{name, QString::number(all), QString::number(fulfilled), percentOf(fulfilled, all)},
             isSum});
    };
    const auto list = steps();
    for (qsizetype place = 0; place < list.size(); ++place) {
        const auto &step = list[place];
        append(names[place], step.kept, step.kept + step.broken, false);
        kept += step.kept;
        due += step.kept + step.broken;
    }
    append(tr("Total"), kept, due, true);
    const QStringList heads{m_figures->period.span == Span::Year ? tr("Month") : tr("Day"),
                            tr("Due"), tr("Kept"), tr("Share")};
    m_trendModel.show(heads, heads, rows);
}

void PeriodPanel::fillTopics()
{
    auto topics = m_figures->topics;
    const auto title = [](const PeriodFigures::Topic &topic) {
        return topic.title.isEmpty() ? tr("without a topic") : topic.title;
    };
    const auto sort = [&topics](int PeriodFigures::Topic::*figure) {
        std::stable_sort(
            topics.begin(), topics.end(),
            [figure](const auto &one, const auto &other) { return one.*figure > other.*figure; });
    };
    QList<NumberModel::Row> back;
    sort(&PeriodFigures::Topic::cameBack);
    for (const auto &topic : topics) {
        if (topic.cameBack > 0)
            back.append({{title(topic), QString::number(topic.cameBack),
                          QString::number(topic.concluded)}});
    }
    QStringList heads{tr("Topic"), tr("Came back"), tr("Concluded")};
    if (back.isEmpty())
        back.append({{tr("Nobody came back"), u"0"_s, u"0"_s}});
    m_backModel.show(heads, heads, back);
    QList<NumberModel::Row> foreign;
    sort(&PeriodFigures::Topic::notOurs);
    for (const auto &topic : topics) {
        if (topic.notOurs > 0)
            foreign.append({{title(topic), QString::number(topic.notOurs)}});
    }
    heads = {tr("Topic"), tr("Another body's")};
    if (foreign.isEmpty())
        foreign.append({{tr("None"), u"0"_s}});
    m_foreignModel.show(heads, heads, foreign);
}

void PeriodPanel::showParts()
{
    const bool isTold = m_figures && !m_figures->totals.isWithheld;
    m_withheld->setVisible(m_figures && !isTold);
    for (auto *card : {m_heatCard, m_trendCard, m_backCard, m_foreignCard})
        card->setVisible(isTold);
    m_heat->setVisible(!m_isTable);
    m_trend->setVisible(!m_isTable);
    m_heatTable->setVisible(m_isTable);
    m_trendTable->setVisible(m_isTable);
    for (auto *table : {m_heatTable, m_trendTable, m_backTable, m_foreignTable})
        table->setMinimumHeight(table->wholeHeight());
    arrangeCards();
}

// The table of many hours has the whole width where the half is not enough.
void PeriodPanel::arrangeCards()
{
    const int half = m_width / 2 - m_theme.space(38); // without margins and gap
    const bool fits = !m_isTable || m_heatTable->wholeWidth() <= half;
    m_charts->setDirection(m_isBeside && fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_tables->setDirection(m_isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void PeriodPanel::nameFigures(const QString &name)
{
    m_row->setAccessibleName(name);
}

void PeriodPanel::setSwitchKey(const QKeySequence &key)
{
    m_switchKey = key;
    nameSwitch();
}

void PeriodPanel::setReadingStyle(ReadingStyle style)
{
    for (auto *model : {&m_heatModel, &m_trendModel, &m_backModel, &m_foreignModel})
        model->setReadingStyle(style);
}

// The focus goes to the same numbers in their other form.
void PeriodPanel::switchChartAndTable()
{
    const bool isTrend = m_trend->hasFocus() || m_trendTable->hasFocus();
    m_isTable = !m_isTable;
    showParts();
    nameSwitch();
    QWidget *heat = m_heat;
    QWidget *trend = m_trend;
    if (m_isTable) {
        heat = m_heatTable;
        trend = m_trendTable;
    }
    (isTrend ? trend : heat)->setFocus(Qt::ShortcutFocusReason);
}

void PeriodPanel::nameSwitch()
{
    m_switch->show(m_isTable ? tr("Show the charts") : tr("Show the tables"), m_switchKey);
}

void PeriodPanel::arrange(int width, bool isBeside)
{
    m_width = width;
    m_isBeside = isBeside;
    m_row->arrange(width);
    m_trend->setMinimumHeight(QFontMetrics(m_theme.font(Type::Body)).height() * 11);
    showParts();
}

void PeriodPanel::focusFirst()
{
    m_row->focusFirst();
}

void PeriodPanel::retranslate()
{
    m_heatCard->setTitle(tr("Calls by weekday and hour"));
    m_heatTable->setAccessibleName(tr("Calls by weekday and hour"));
    m_trendCard->setTitle(tr("Promises kept"));
    m_trendTable->setAccessibleName(tr("Promises kept"));
    m_backCard->setTitle(tr("What people come back for"));
    m_backTable->setAccessibleName(tr("What people come back for"));
    m_foreignCard->setTitle(tr("Matters that are not ours"));
    m_foreignTable->setAccessibleName(tr("Matters that are not ours"));
    m_withheld->setText(
        tr("On some day of this period too few people were assigned: charts and "
           "tables would tell what one or two of them did, so they are not shown."));
    nameSwitch();
    fill();
}

} // namespace ui
