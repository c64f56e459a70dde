#include "ui/monitoring/dayhead.h"

#include "ui/shared/rows.h"

#include <QShortcut>

namespace ui {

using namespace Qt::StringLiterals;
using Kind = KeyButton::Kind;

namespace {

const QKeySequence dayBefore(Qt::ALT | Qt::Key_Left);
const QKeySequence dayAfter(Qt::ALT | Qt::Key_Right);

} // namespace

DayHead::DayHead(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this)), m_days(new QWidget),
      m_print(new QWidget), m_title(makeLabel(theme, Type::Title)),
      m_progress(makeLabel(theme, Type::Body, Ink::Text2)),
      m_previous(new KeyButton(theme, Kind::Secondary)),
      m_next(new KeyButton(theme, Kind::Secondary)),
      m_thisDay(new KeyButton(theme, Kind::Secondary)),
      m_printButton(new KeyButton(theme, Kind::Secondary)),
      m_cancel(new KeyButton(theme, Kind::Secondary))
{
    setObjectName(u"dayHead"_s);
    m_title->setObjectName(u"day"_s);
    m_progress->setObjectName(u"printing"_s);
    m_previous->setObjectName(u"previousDay"_s);
    m_next->setObjectName(u"nextDay"_s);
    m_thisDay->setObjectName(u"today"_s);
    m_printButton->setObjectName(u"printLog"_s);
    m_cancel->setObjectName(u"cancelPrinting"_s);
    auto *days = makeRow(theme, 10);
    days->addWidget(m_title);
    days->addSpacing(theme.space(8));
    for (auto *button : {m_previous, m_next, m_thisDay})
        days->addWidget(button);
    days->addStretch();
    m_days->setLayout(days);
    auto *print = makeRow(theme, 10);
    print->addWidget(m_progress);
    print->addWidget(m_cancel);
    print->addWidget(m_printButton);
    print->addStretch();
    m_print->setLayout(print);
    m_grid->setContentsMargins({});
    m_grid->setColumnStretch(0, 1);
    connectButtons();
    arrange(width());
    retranslate();
}

void DayHead::connectButtons()
{
    const auto step = [this](KeyButton *button, const QKeySequence &key, int days) {
        const auto go = [this, days] { ask(m_asked.addDays(days)); };
        connect(button, &QPushButton::clicked, this, go);
        connect(new QShortcut(key, this), &QShortcut::activated, this, go);
    };
    step(m_previous, dayBefore, -1);
    step(m_next, dayAfter, 1);
    connect(m_thisDay, &QPushButton::clicked, this, [this] { ask(m_today); });
    connect(m_printButton, &QPushButton::clicked, this, &DayHead::printAsked);
    connect(m_cancel, &QPushButton::clicked, this, &DayHead::cancelAsked);
}

void DayHead::ask(const QDate &day)
{
    if (!day.isValid() || day > m_today)
        return;
    m_asked = day;
    Q_EMIT asked(day);
}

void DayHead::show(const QDate &day, const QDate &today, const QString &name)
{
    m_day = day;
    m_asked = day;
    m_today = today;
    m_name = name;
    fill();
}

void DayHead::setPrinting(bool isPrinting)
{
    m_isPrinting = isPrinting;
    fill();
}

void DayHead::setMayPrint(bool mayPrint)
{
    m_mayPrint = mayPrint;
    fill();
}

void DayHead::setPrintKey(const QKeySequence &key)
{
    m_printKey = key;
    retranslate();
}

// There is no figure of tomorrow, so today has no way forward.
void DayHead::fill()
{
    m_title->setText(m_name.isEmpty() ? QString() : m_name.front().toUpper() + m_name.mid(1));
    const bool isPast = m_day.isValid() && m_day < m_today;
    m_previous->setEnabled(m_day.isValid());
    m_next->setVisible(isPast);
    m_thisDay->setVisible(isPast);
    m_progress->setVisible(m_isPrinting);
    m_cancel->setVisible(m_isPrinting);
    m_printButton->setVisible(m_mayPrint && !m_isPrinting);
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
    m_grid->setVerticalSpacing(m_theme.space(8));
}

void DayHead::retranslate()
{
    m_previous->show(tr("Previous day"), dayBefore);
    m_next->show(tr("Next day"), dayAfter);
    m_thisDay->show(tr("Today"), {});
    m_printButton->show(tr("Print the log"), m_printKey, Icon::Printer);
    m_cancel->show(tr("Cancel"), {});
    m_progress->setText(tr("The log is being printed."));
    fill();
}

} // namespace ui
