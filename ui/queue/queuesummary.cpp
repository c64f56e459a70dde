#include "ui/queue/queuesummary.h"

#include "ui/shared/keybutton.h"
#include "ui/shared/rows.h"

#include <QKeyEvent>

namespace ui {

using namespace Qt::StringLiterals;

QueueSummary::QueueSummary(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_overdueIcon(new QLabel), m_overdue(new QLabel),
      m_atRiskIcon(new QLabel), m_atRisk(new QLabel), m_waiting(new QLabel), m_search(new QLineEdit)
{
    setObjectName(u"queueSummary"_s);
    m_overdue->setObjectName(u"overdue"_s);
    m_atRisk->setObjectName(u"atRisk"_s);
    m_waiting->setObjectName(u"waiting"_s);
    m_search->setObjectName(u"queueSearch"_s);
    m_search->installEventFilter(this);
    auto *row = makeRow(theme, 24);
    setLayout(row);
    const auto fit = [row, &theme] { row->setSpacing(theme.space(theme.isLarge() ? 12 : 24)); };
    connect(&theme, &Theme::changed, row, fit);
    fit();
    for (const auto &[icon, label] :
         {std::pair(m_overdueIcon, m_overdue), std::pair(m_atRiskIcon, m_atRisk)}) {
        auto *fact = makeRow(theme, 8);
        fact->addWidget(icon);
        fact->addWidget(label);
        row->addLayout(fact);
    }
    row->addWidget(m_waiting);
    row->addStretch();
    row->addWidget(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &QueueSummary::sought);
    connect(&theme, &Theme::changed, this, [this] {
        dress();
        retranslate();
    });
    dress();
    retranslate();
}

void QueueSummary::dress()
{
    const auto type = m_theme.isLarge() ? Type::Strip : Type::Hero;
    m_theme.dress(*m_overdue, type, Ink::Bad);
    m_theme.dress(*m_atRisk, type, Ink::Warn);
    m_theme.dress(*m_waiting, type);
    const auto picture = [&](QLabel &label, Icon icon, Ink ink) {
        const int side = QFontMetrics(m_theme.font(type)).ascent();
        label.setPixmap(
            pixmap(icon, side, m_theme.ink(ink), devicePixelRatioF(), m_theme.tokens().background));
    };
    picture(*m_overdueIcon, Icon::Overdue, Ink::Bad);
    picture(*m_atRiskIcon, Icon::AtRisk, Ink::Warn);
}

void QueueSummary::show(const QueueCounts &counts)
{
    if (counts == m_counts)
        return;
    m_counts = counts;
    fill();
}

void QueueSummary::showDated(const QString &situation, const QString &age)
{
    if (situation == m_situation && age == m_age)
        return;
    m_situation = situation;
    m_age = age;
    fill();
}

// Nothing is said of what there is none of.
void QueueSummary::fill()
{
    const bool isDated = !m_situation.isEmpty();
    m_overdue->setText(tr("%n overdue", nullptr, m_counts.overdue));
    m_atRisk->setText(
        m_theme.isLarge()
            ? tr("%n at risk", nullptr, m_counts.atRisk)
            : tr("%n within %1 min", nullptr, m_counts.atRisk).arg(m_counts.atRiskMinutes));
    m_waiting->setText(isDated ? u"%1, %2"_s.arg(m_situation, m_age)
                               : tr("%n waiting", nullptr, m_counts.waiting));
    m_theme.dress(*m_waiting, isDated || m_theme.isLarge() ? Type::Strip : Type::Hero,
                  isDated ? Ink::Text2 : Ink::Text);
    m_waiting->setWordWrap(isDated && m_theme.isLarge());
    for (auto *label : {m_overdueIcon, m_overdue})
        label->setVisible(!isDated && m_counts.overdue > 0);
    for (auto *label : {m_atRiskIcon, m_atRisk})
        label->setVisible(!isDated && m_counts.atRisk > 0);
    m_waiting->setVisible(isDated || m_counts.waiting > 0);
    m_search->setVisible(m_counts.waiting > 0 || !m_search->text().isEmpty());
}

QString QueueSummary::text() const
{
    QStringList parts;
    for (const auto *label : {m_overdue, m_atRisk, m_waiting}) {
        if (!label->isHidden())
            parts.append(label->text());
    }
    return parts.join(u", "_s);
}

void QueueSummary::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void QueueSummary::setFindKey(const QKeySequence &key)
{
    if (key == m_findKey)
        return;
    m_findKey = key;
    retranslate();
}

void QueueSummary::retranslate()
{
    const auto hint = m_theme.isLarge() ? tr("Search") : tr("Search number, office");
    // In large letters keys stand in F1 and the line below, as those of most buttons do.
    const auto text = m_theme.isLarge() ? hint : u"%1  %2"_s.arg(hint, keyText(m_findKey));
    m_search->setPlaceholderText(text);
    const QFontMetrics metrics(m_theme.font(Type::Body));
    m_search->setFixedWidth(metrics.horizontalAdvance(text) + m_theme.space(32));
    m_search->setAccessibleName(tr("Search the queue by number, office, menu option or request"));
    fill();
}

// Escape gives up the search; Enter and Down go on to what it found.
bool QueueSummary::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        m_search->clear();
        [[fallthrough]];
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        Q_EMIT left();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace ui
