#include "ui/preferences/keyspanel.h"

#include "ui/preferences/keyfield.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/quietlist.h"
#include "ui/shared/rows.h"
#include "ui/shell/actionrow.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int actRole = Qt::UserRole + 2;
constexpr int rowsInSight = 8;

} // namespace

KeysPanel::KeysPanel(const Theme &theme, const Actions &actions, QWidget *parent)
    : Card(theme, parent), m_theme(theme), m_actions(actions), m_list(new QuietList),
      m_hint(makeText(theme, Type::Body, Ink::Text2)), m_field(new KeyField),
      m_change(new KeyButton(theme, KeyButton::Kind::Secondary)),
      m_reset(new KeyButton(theme, KeyButton::Kind::Secondary)),
      m_resetAll(new KeyButton(theme, KeyButton::Kind::Secondary))
{
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, &KeysPanel::showChosen);
    connect(m_field, &KeyField::pressed, this, &KeysPanel::take);
    connect(m_field, &KeyField::left, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_change, &QPushButton::clicked, this, &KeysPanel::begin);
    connect(m_reset, &QPushButton::clicked, this, &KeysPanel::reset);
    connect(m_resetAll, &QPushButton::clicked, this, &KeysPanel::resetAll);
    connect(&actions, &Actions::keysChanged, this, &KeysPanel::fill);
    connect(&theme, &Theme::changed, this, &KeysPanel::arrange);
    arrange();
}

void KeysPanel::build()
{
    setObjectName(u"keysPanel"_s);
    m_list->setObjectName(u"keyList"_s);
    m_field->setObjectName(u"keyField"_s);
    m_change->setObjectName(u"changeKey"_s);
    m_reset->setObjectName(u"resetKey"_s);
    m_resetAll->setObjectName(u"resetKeys"_s);
    m_list->setItemDelegate(new ActionRow(m_theme, m_list));
    m_list->setTabKeyNavigation(false);
    m_list->installEventFilter(this);
    body().addWidget(m_list);
    body().addWidget(m_hint);
    m_row = makeRow(m_theme, 12);
    m_row->addWidget(m_change);
    m_row->addWidget(m_field, 1);
    body().addLayout(m_row);
    m_foot = makeRow(m_theme, 12);
    m_foot->addWidget(m_reset);
    m_foot->addWidget(m_resetAll);
    m_foot->addStretch(1);
    body().addLayout(m_foot);
}

void KeysPanel::arrange()
{
    for (auto *row : {m_row, m_foot})
        row->setDirection(m_theme.isLarge() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int row = m_list->sizeHintForRow(0);
    m_list->setFixedHeight(rowsInSight * std::max(row, m_theme.space(20)) + 2 * m_list->frameWidth()
                           + 4);
}

void KeysPanel::fill()
{
    const int chosen = std::max(0, m_list->currentRow());
    const QSignalBlocker blocker(m_list);
    if (m_list->count() != Actions::table().size()) {
        m_list->clear();
        for (const ActEntry &entry : Actions::table())
            (new QListWidgetItem(m_list))->setData(actRole, static_cast<int>(entry.act));
    }
    for (int row = 0; row < m_list->count(); ++row) {
        auto *item = m_list->item(row);
        const auto act = static_cast<Act>(item->data(actRole).toInt());
        const auto name = m_actions.of(act).text();
        const auto key = keyText(m_actions.key(act));
        item->setText(name);
        item->setData(ActionRow::keyRole, key);
        item->setData(Qt::AccessibleTextRole, key.isEmpty() ? name : u"%1, %2"_s.arg(name, key));
    }
    m_list->setCurrentRow(chosen);
    arrange();
    showChosen();
}

void KeysPanel::showChosen()
{
    const auto act = chosen();
    if (!act)
        return;
    m_field->setText(keyText(m_actions.key(*act)));
    m_field->setAccessibleName(tr("New key of: %1").arg(m_actions.of(*act).text()));
    const auto usual = Actions::usualKey(*act);
    m_reset->show(usual.isEmpty() ? tr("No key, as delivered")
                                  : tr("As delivered: %1").arg(keyText(usual)),
                  {});
    m_reset->setEnabled(m_actions.key(*act) != usual);
    m_resetAll->setEnabled(!m_actions.changedKeys().isEmpty());
}

std::optional<Act> KeysPanel::chosen() const
{
    const auto *item = m_list->currentItem();
    return item ? std::optional(static_cast<Act>(item->data(actRole).toInt())) : std::nullopt;
}

void KeysPanel::begin()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

void KeysPanel::take(const QKeySequence &key)
{
    const auto act = chosen();
    if (!act)
        return;
    if (const auto why = m_actions.whyNot(*act, key); !why.isEmpty()) {
        m_hint->setText(why);
        Q_EMIT noticed(why);
        return;
    }
    auto keys = m_actions.changedKeys();
    keys.insert(*act, key);
    Q_EMIT changed(keys);
    m_hint->setText(inWords(*act));
    m_list->setFocus(Qt::OtherFocusReason);
    Q_EMIT noticed(inWords(*act));
}

void KeysPanel::reset()
{
    const auto act = chosen();
    if (!act)
        return;
    const auto why = m_actions.whyNot(*act, Actions::usualKey(*act));
    if (why.isEmpty()) {
        auto keys = m_actions.changedKeys();
        keys.remove(*act);
        m_list->setFocus(Qt::OtherFocusReason); // the button has nothing more to do
        Q_EMIT changed(keys);
    }
    m_hint->setText(why.isEmpty() ? inWords(*act) : why);
    Q_EMIT noticed(m_hint->text());
}

void KeysPanel::resetAll()
{
    m_list->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed({});
    m_hint->setText(tr("All keys are as delivered."));
    Q_EMIT noticed(m_hint->text());
}

QString KeysPanel::inWords(Act act) const
{
    const auto key = keyText(m_actions.key(act));
    const auto name = m_actions.of(act).text();
    return key.isEmpty() ? tr("%1: no key.").arg(name) : tr("%1: %2.").arg(name, key);
}

bool KeysPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    begin();
    return true;
}

void KeysPanel::retranslate()
{
    setTitle(tr("Keys"));
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_change->show(tr("Change the key"), {});
    m_hint->setText(tr("Enter on an action, then its new key: with Ctrl, with Ctrl and Shift, or a "
                       "function key. Esc leaves it as it is."));
    m_resetAll->show(tr("All keys as delivered"), {});
    fill();
}

} // namespace ui
