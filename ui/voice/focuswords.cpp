#include "ui/voice/focuswords.h"

#include "core/words/sentences.h"
#include "ui/shared/roles.h"
#include "ui/voice/ownvoice.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace ui {

namespace {

// Without the full stops they may have had: one sentence.
QString joined(const QStringList &parts)
{
    QStringList list;
    for (auto part : parts) {
        while (part.endsWith(u'.'))
            part.chop(1);
        if (!part.isEmpty())
            list += part;
    }
    return list.isEmpty() ? QString() : list.join(QStringLiteral(", ")) + u'.';
}

std::optional<QString> writtenIn(const QWidget &widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return line->text();
    if (const auto *note = qobject_cast<const QPlainTextEdit *>(&widget))
        return note->toPlainText();
    return std::nullopt;
}

QString choiceOf(const QAccessibleInterface &interface)
{
    const bool isChoice = interface.role() == QAccessible::RadioButton
                          || interface.role() == QAccessible::CheckBox
                          || interface.state().checkable;
    if (!isChoice)
        return {};
    return interface.state().checked ? FocusWords::tr("chosen") : FocusWords::tr("not chosen");
}

} // namespace

FocusWords::FocusWords(OwnVoice &voice, QObject *parent) : QObject(parent), m_voice(voice)
{
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { follow(now); });
}

FocusWords::Words FocusWords::of(const QModelIndex &index)
{
    const auto accessible = index.data(Qt::AccessibleTextRole).toString();
    const auto text = joined({accessible.isEmpty() ? index.data().toString() : accessible});
    const auto discreet = index.data(DiscreetTextRole).toString();
    return {text, discreet.isEmpty() ? words::plain(text).discreet : discreet};
}

// What somebody wrote, and what is no control, is for one's own ear.
FocusWords::Words FocusWords::of(QWidget &widget)
{
    auto *interface = QAccessible::queryAccessibleInterface(&widget);
    if (interface == nullptr)
        return {};
    const auto name = interface->text(QAccessible::Name);
    if (const auto written = writtenIn(widget))
        return {joined({name, written->isEmpty() ? tr("empty") : *written}), joined({name})};
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget)) {
        const auto current = of(view->currentIndex());
        return {joined({name, current.text}), joined({name, current.discreet})};
    }
    const auto text = joined({name, choiceOf(*interface)});
    const bool isControl = qobject_cast<const QAbstractButton *>(&widget) != nullptr;
    return {text, isControl ? words::plain(text).discreet : QString()};
}

void FocusWords::follow(QWidget *now)
{
    disconnect(m_moves);
    m_focus = now;
    m_word.clear();
    if (now == nullptr)
        return;
    if (auto *view = qobject_cast<QAbstractItemView *>(now)) {
        if (auto *selection = view->selectionModel())
            m_moves = connect(selection, &QItemSelectionModel::currentChanged, this,
                              [this](const QModelIndex &index) { say(of(index)); });
    } else if (auto *button = qobject_cast<QAbstractButton *>(now)) {
        m_moves = connect(button, &QAbstractButton::toggled, this, [this, button] {
            if (button->hasFocus())
                say(of(*button));
        });
    }
    say(of(*now));
}

void FocusWords::say(const Words &words)
{
    m_voice.sayHere(words.text, words.discreet);
}

// Every key press begins with this event, also where a shortcut takes it.
bool FocusWords::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && watched == QApplication::focusWidget())
        m_voice.noteKey();
    else if (event->type() == QEvent::KeyPress && watched == m_focus
             && writtenIn(*m_focus).has_value())
        listen(*static_cast<QKeyEvent *>(event));
    return QObject::eventFilter(watched, event);
}

// A word is said when it ends.
void FocusWords::listen(const QKeyEvent &key)
{
    const auto text = key.text();
    const bool isSign = text.size() == 1 && text.front().isPrint();
    if (isSign && text.front().isLetterOrNumber()) {
        m_word += text;
        return;
    }
    if (key.key() == Qt::Key_Backspace) {
        m_word.chop(1);
        return;
    }
    if (isSign && !m_word.isEmpty())
        m_voice.echo(m_word);
    m_word.clear();
}

} // namespace ui
