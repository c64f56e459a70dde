#include "app/desk/keycard.h"

#include "ui/shared/keybutton.h"

#include <QCoreApplication>

#include <array>

namespace desk {

using ui::Act;

namespace {

// Where in the table of actions each area begins.
struct Beginning
{
    Act first;
    const char *title;
};
constexpr std::array<Beginning, 8> areas{{
    {Act::Next, QT_TRANSLATE_NOOP("desk::KeyCard", "Step by step, and on the line")},
    {Act::Status, QT_TRANSLATE_NOOP("desk::KeyCard", "To be told")},
    {Act::Keys, QT_TRANSLATE_NOOP("desk::KeyCard", "From place to place")},
    {Act::RowInfo, QT_TRANSLATE_NOOP("desk::KeyCard", "In lists")},
    {Act::Speaker, QT_TRANSLATE_NOOP("desk::KeyCard", "Writing a call")},
    {Act::SendBack, QT_TRANSLATE_NOOP("desk::KeyCard", "Callbacks and interventions")},
    {Act::AllFigures, QT_TRANSLATE_NOOP("desk::KeyCard", "Figures, closings, log")},
    {Act::LargerText, QT_TRANSLATE_NOOP("desk::KeyCard", "How the desk looks and sounds")},
}};

QString text(const char *source)
{
    return QCoreApplication::translate("desk::KeyCard", source);
}

// What lists do by themselves, wherever they are.
QList<paper::KeyCard::Entry> inLists(const ui::Actions &actions)
{
    const auto key = [](QKeyCombination pressed) { return ui::keyText(QKeySequence(pressed)); };
    return {
        {key(Qt::Key_Return), text(QT_TRANSLATE_NOOP("desk::KeyCard", "Take or open the row"))},
        {key(Qt::Key_Escape), text(QT_TRANSLATE_NOOP("desk::KeyCard", "Back to where you were"))},
        {key(Qt::CTRL | Qt::SHIFT | Qt::Key_Left), actions.of(Act::ColumnEarlier).text()},
        {key(Qt::CTRL | Qt::SHIFT | Qt::Key_Right), actions.of(Act::ColumnLater).text()}};
}

} // namespace

paper::KeyCard keyCard(const ui::Actions &actions, const QString &language)
{
    paper::KeyCard card{language,
                        text(QT_TRANSLATE_NOOP("desk::KeyCard", "Keys of the desk")),
                        {},
                        text(QT_TRANSLATE_NOOP("desk::KeyCard", "All other actions are in the list "
                                                                "that %1 opens."))
                            .arg(ui::keyText(actions.key(Act::Keys)))};
    const auto *next = areas.cbegin();
    for (const auto &entry : ui::Actions::table()) {
        if (next != areas.cend() && entry.act == next->first)
            card.areas.append({text((next++)->title), {}});
        if (entry.act == Act::RowInfo)
            card.areas.last().entries = inLists(actions);
        if (const auto key = actions.key(entry.act); !key.isEmpty())
            card.areas.last().entries.append({ui::keyText(key), actions.of(entry.act).text()});
    }
    return card;
}

} // namespace desk
