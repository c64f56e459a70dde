#include "ui/shell/actionlist.h"

#include "ui/shared/box.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/namedgroup.h"
#include "ui/shared/quietlist.h"
#include "ui/shared/rows.h"
#include "ui/shell/actionrow.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int actRole = Qt::UserRole + 2;

bool matches(const QString &name, const QStringList &words)
{
    return std::all_of(words.cbegin(), words.cend(), [&name](const QString &word) {
        return name.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

ActionList::ActionList(const Theme &theme, Actions &actions, QWidget &over)
    : QFrame(&over), m_theme(theme), m_actions(actions),
      m_title(makeLabel(theme, Type::Item, Ink::Text, this)), m_field(new QLineEdit(this)),
      m_list(new QuietList(this)), m_none(makeLabel(theme, Type::Body, Ink::Text2, this))
{
    setObjectName(u"actionList"_s);
    m_field->setObjectName(u"actionFilter"_s);
    m_list->setObjectName(u"actions"_s);
    makeNamedGroup(*this);
    m_list->setItemDelegate(new ActionRow(theme, this));
    m_list->setTabKeyNavigation(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_none, 1, Qt::AlignTop);
    m_field->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &ActionList::fill);
    connect(m_list, &QListWidget::itemClicked, this, &ActionList::perform);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { watchFocus(now); });
    connect(&theme, &Theme::changed, this, &ActionList::arrange);
    retranslate();
    arrange();
    hide();
}

void ActionList::open()
{
    if (isVisible()) {
        m_field->setFocus();
        return;
    }
    m_before = QApplication::focusWidget();
    m_field->clear();
    fill();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void ActionList::close()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void ActionList::place(const QRect &within)
{
    const int margin = m_theme.space(12);
    const int letters = QFontMetrics(m_theme.font(Type::Body)).averageCharWidth() * 58;
    const int width = std::min(letters, within.width() - 2 * margin);
    setGeometry(within.center().x() - width / 2, within.top() + margin, width,
                within.height() - 2 * margin);
}

void ActionList::fill()
{
    const QStringList words = m_field->text().split(u' ', Qt::SkipEmptyParts);
    m_list->clear();
    for (const ActEntry &entry : Actions::table()) {
        const QString name = m_actions.name(entry.act);
        if (!m_actions.isPossible(entry.act) || !matches(name, words))
            continue;
        const QString key = keyText(m_actions.key(entry.act));
        auto *item = new QListWidgetItem(name, m_list);
        item->setData(ActionRow::keyRole, key);
        item->setData(actRole, static_cast<int>(entry.act));
        item->setData(Qt::AccessibleTextRole, key.isEmpty() ? name : u"%1, %2"_s.arg(name, key));
    }
    m_list->setCurrentRow(0);
    m_list->setVisible(m_list->count() > 0);
    m_none->setVisible(m_list->count() == 0);
}

void ActionList::perform()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const auto act = static_cast<Act>(item->data(actRole).toInt());
    close();
    m_actions.of(act).trigger();
}

bool ActionList::handleInField(int key)
{
    if (key != Qt::Key_Down || m_list->count() == 0)
        return false;
    m_list->setFocus(Qt::TabFocusReason);
    return true;
}

// What is typed in the list belongs to the field.
bool ActionList::handleInList(const QKeyEvent &event)
{
    const bool isTop = event.key() == Qt::Key_Up && m_list->currentRow() == 0;
    const bool isText = !event.text().isEmpty() && event.text().at(0).isPrint();
    const bool isErasing = event.key() == Qt::Key_Backspace;
    if (!isTop && !isText && !isErasing)
        return false;
    m_field->setFocus(Qt::TabFocusReason);
    m_field->deselect();
    if (isErasing)
        m_field->backspace();
    else if (isText)
        m_field->insert(event.text());
    return true;
}

bool ActionList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto &press = *static_cast<QKeyEvent *>(event);
    switch (press.key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        perform();
        return true;
    default:
        return watched == m_field ? handleInField(press.key()) : handleInList(press);
    }
}

bool ActionList::focusNextPrevChild(bool)
{
    QWidget *other = m_field->hasFocus() && !m_list->isHidden() ? static_cast<QWidget *>(m_list)
                                                                : m_field;
    other->setFocus(Qt::TabFocusReason);
    return true;
}

void ActionList::watchFocus(QWidget *now)
{
    if (isVisible() && now && !isAncestorOf(now))
        hide();
}

void ActionList::retranslate()
{
    m_title->setText(tr("What can be done here"));
    m_field->setPlaceholderText(tr("Type to find an action"));
    m_field->setAccessibleName(tr("Find an action"));
    m_list->setAccessibleName(tr("Actions"));
    m_none->setText(tr("No action has this name."));
    setAccessibleName(m_title->text());
    fill();
}

void ActionList::arrange()
{
    const int margin = m_theme.space(16);
    layout()->setContentsMargins(margin, m_theme.space(12), margin, margin);
    layout()->setSpacing(m_theme.space(10));
    m_title->setVisible(!m_theme.isLarge());
}

void ActionList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect(), m_theme.tokens().surface, QPen(m_theme.tokens().overlay, 2), 8);
}

} // namespace ui
