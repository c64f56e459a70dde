#include "ui/queue/rowspanel.h"

#include "ui/shared/quietlist.h"
#include "ui/shared/rows.h"

#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int rowsInSight = 6;
const QKeySequence earlierKey(Qt::ALT | Qt::Key_Left);
const QKeySequence laterKey(Qt::ALT | Qt::Key_Right);

} // namespace

RowsPanel::RowsPanel(const Theme &theme, const QString &name, QWidget *parent)
    : Card(theme, parent), m_text(makeText(theme, Type::Body)), m_rows(new PanelList(rowsInSight)),
      m_earlier(new KeyButton(theme, KeyButton::Kind::Secondary)),
      m_later(new KeyButton(theme, KeyButton::Kind::Secondary)),
      m_back(new KeyButton(theme, KeyButton::Kind::Ghost))
{
    setObjectName(name + u"Panel"_s);
    m_text->setObjectName(name + u"Text"_s);
    m_rows->setObjectName(name + u"Rows"_s);
    m_back->setObjectName(name + u"Back"_s);
    m_rows->installEventFilter(this);
    auto *buttons = makeRow(theme, 12);
    const auto turn = [buttons, &theme] { // one below the other in large letters
        buttons->setDirection(theme.isLarge() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    };
    connect(&theme, &Theme::changed, this, turn);
    turn();
    buttons->addWidget(m_earlier);
    buttons->addWidget(m_later);
    buttons->addWidget(m_back);
    buttons->addStretch();
    body().addWidget(m_text);
    body().addWidget(m_rows);
    body().addLayout(buttons);
    m_earlier->setObjectName(name + u"Earlier"_s);
    m_later->setObjectName(name + u"Later"_s);
    // They would take an arrow for a way to the next one.
    for (auto *button : {m_earlier, m_later, m_back})
        button->installEventFilter(this);
    connect(m_earlier, &QPushButton::clicked, this, &RowsPanel::earlierRequested);
    connect(m_later, &QPushButton::clicked, this, &RowsPanel::laterRequested);
    connect(m_back, &QPushButton::clicked, this, &RowsPanel::left);
    connect(m_rows, &QListWidget::itemDoubleClicked, this,
            [this] { Q_EMIT chosen(m_rows->currentRow()); });
    const auto dress = [this, &theme] { m_rows->setFont(theme.font(Type::Body)); };
    connect(&theme, &Theme::changed, this, dress);
    dress();
    retranslate();
    hide();
}

void RowsPanel::open(const RowsView &view)
{
    m_rows->clear();
    show(view);
    QWidget::show();
    QWidget *first = view.rows.isEmpty() ? static_cast<QWidget *>(m_back) : m_rows;
    first->setFocus(Qt::OtherFocusReason);
}

// The focus is moved before what has it goes; the rows are described by the sentence.
void RowsPanel::show(const RowsView &view)
{
    setTitle(view.title);
    m_text->setText(view.text);
    m_rows->setAccessibleName(view.title);
    m_rows->setAccessibleDescription(view.text);
    m_back->setAccessibleDescription(view.text);
    const bool isDayLeft = (m_earlier->hasFocus() && view.earlier.isEmpty())
                           || (m_later->hasFocus() && view.later.isEmpty());
    if (isDayLeft || (view.rows.isEmpty() && m_rows->hasFocus()))
        m_back->setFocus(Qt::OtherFocusReason);
    showDay(*m_earlier, view.earlier, earlierKey);
    showDay(*m_later, view.later, laterKey);
    const int row = std::max(0, m_rows->currentRow());
    while (m_rows->count() > view.rows.size()) // the one copied is the one looked at
        delete m_rows->takeItem(std::min(row, m_rows->count() - 1));
    for (qsizetype index = 0; index < view.rows.size(); ++index) {
        if (index == m_rows->count())
            m_rows->addItem(view.rows[index]);
        else
            m_rows->item(static_cast<int>(index))->setText(view.rows[index]);
    }
    if (m_rows->currentRow() < 0)
        m_rows->setCurrentRow(0);
    m_rows->setVisible(!view.rows.isEmpty());
}

void RowsPanel::showDay(KeyButton &button, const QString &day, const QKeySequence &key)
{
    button.setVisible(!day.isEmpty());
    button.show(day, key);
}

bool RowsPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress;
    return (isKey && goToDay(*static_cast<QKeyEvent *>(event)))
           || Card::eventFilter(watched, event);
}

bool RowsPanel::goToDay(const QKeyEvent &event)
{
    const QKeySequence pressed(event.keyCombination());
    auto *button = pressed == earlierKey ? m_earlier : pressed == laterKey ? m_later : nullptr;
    if (!button || button->isHidden())
        return false;
    button->click();
    return true;
}

void RowsPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (isEnter && m_rows->hasFocus() && m_rows->currentRow() >= 0)
        Q_EMIT chosen(m_rows->currentRow());
    else
        Card::keyPressEvent(event);
}

void RowsPanel::retranslate()
{
    m_back->show(tr("Close"), QKeySequence(Qt::Key_Escape));
}

} // namespace ui
