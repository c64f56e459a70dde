#include "ui/monitoring/logpanel.h"

#include "core/dailylog/table.h"
#include "ui/shared/rows.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int rowsInSight = 10;

} // namespace

LogPanel::LogPanel(const Theme &theme, QWidget *parent)
    : Card(theme, parent), m_theme(theme), m_state(makeText(theme, Type::Body)),
      m_table(new NumberTable(theme, m_model, u"logTable"_s)),
      m_back(new KeyButton(theme, KeyButton::Kind::Ghost))
{
    setObjectName(u"logPanel"_s);
    m_state->setObjectName(u"logState"_s);
    m_back->setObjectName(u"logBack"_s);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse); // the digest is compared
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    body().addWidget(m_state);
    body().addWidget(m_table);
    body().addWidget(m_back, 0, Qt::AlignLeft);
    connect(m_back, &QPushButton::clicked, this, &LogPanel::left);
    connect(&theme, &Theme::changed, this, &LogPanel::fitRows);
    retranslate();
    hide();
}

void LogPanel::open(const dailylog::DailyLog &log, const words::Words &words)
{
    m_log = log;
    tell(words);
    show();
    if (log.rows.isEmpty())
        return m_back->setFocus(Qt::OtherFocusReason);
    m_table->setCurrentIndex(m_model.index(0, 0));
    m_table->setFocus(Qt::OtherFocusReason);
}

void LogPanel::tell(const words::Words &words)
{
    const auto title = words.logText("Daily log") + u", "_s + dailylog::longDay(m_log.day, words);
    auto state = dailylog::stateText(m_log, words);
    if (const auto why = dailylog::withheldText(m_log, words); !why.isEmpty())
        state += u'\n' + why;
    if (m_log.seal)
        state += u"\nSHA-256 "_s + dailylog::groupedDigest(m_log.seal->digest);
    if (m_log.rows.isEmpty())
        state += u'\n' + words.logText("No calls on this day");
    setTitle(title);
    m_state->setText(state);
    const auto at = m_table->currentIndex();
    m_model.show(m_log, words);
    m_table->setCurrentIndex(m_model.index(at.row(), at.column()));
    m_table->setAccessibleName(title);
    m_table->setAccessibleDescription(state);
    m_back->setAccessibleDescription(state);
    m_table->setVisible(!m_log.rows.isEmpty());
    fitRows();
}

void LogPanel::fitRows()
{
    const int line = QFontMetrics(m_theme.font(Type::Body)).height() + m_theme.space(10);
    const int rows = std::clamp(m_model.rowCount(), 1, rowsInSight);
    m_table->setFixedHeight((rows + 1) * line + m_table->horizontalHeader()->sizeHint().height());
}

void LogPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        Card::keyPressEvent(event);
}

void LogPanel::retranslate()
{
    m_back->show(tr("Back to the figures"), QKeySequence(Qt::Key_Escape));
}

} // namespace ui
