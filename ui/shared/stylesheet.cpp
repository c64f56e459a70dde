#include "ui/shared/stylesheet.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// @words are replaced by what the theme says.
constexpr auto pattern = R"(
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QDateEdit, QSpinBox {
    background: @surface; border: @edge solid @border; border-radius: 6px;
    padding: @fieldTall @fieldWide; selection-background-color: @accent;
    selection-color: @onAccent;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QDateEdit:focus,
QSpinBox:focus { border: @ring solid @focus; padding: @innerTall @innerWide; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QComboBox:disabled {
    background: @sunken; border: @edge dashed @border;
}
QComboBox::drop-down { border: none; width: @drop; }
QComboBox::down-arrow {
    width: 0; height: 0; border-left: @arrow solid @surface; border-right: @arrow solid @surface;
    border-top: @arrow solid @text2;
}
QDateEdit::up-button, QDateEdit::down-button, QSpinBox::up-button, QSpinBox::down-button {
    width: 0; border: none;
}
QAbstractItemView {
    background: @surface; border: @edge solid @border; border-radius: 8px; padding: 1px; outline: 0;
    selection-background-color: @selected; selection-color: @onSelected;
}
QAbstractItemView:focus { border: @ring solid @focus; padding: 0; }
QComboBox QAbstractItemView { border-radius: 0; }
QTableView { gridline-color: transparent; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section {
    background: @surface; color: @text2; border: none; border-bottom: @edge solid @border;
    padding: @headTall @headWide; font-size: @headLetters; font-weight: bold;
}
QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: @bar; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: @bar; margin: 2px; }
QScrollBar::handle { background: @border; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip { background: @surface; color: @text; border: @edge solid @border; padding: 4px; }
QStatusBar { background: @surface; border-top: @lineWide solid @line; }
QStatusBar::item { border: none; }
)"_L1;

QString pixels(int count)
{
    return u"%1px"_s.arg(count);
}

QHash<QString, QString> vocabulary(const Theme &theme)
{
    const Tokens &tokens = theme.tokens();
    const int tall = theme.space(7);
    const int wide = theme.space(10);
    const int thicker = tokens.widths.ring - tokens.widths.edge;
    return {
        {u"surface"_s, tokens.surface.name()},
        {u"sunken"_s, tokens.sunken.name()},
        {u"text"_s, tokens.text.name()},
        {u"text2"_s, tokens.text2.name()},
        {u"line"_s, tokens.line.name()},
        {u"border"_s, tokens.border.name()},
        {u"accent"_s, tokens.accent.name()},
        {u"selected"_s, tokens.selectedRow.ground.name()},
        {u"onSelected"_s, tokens.selectedRow.text.name()},
        {u"onAccent"_s, tokens.onAccent.name()},
        {u"focus"_s, tokens.focus.name()},
        {u"fieldTall"_s, pixels(tall)},
        {u"fieldWide"_s, pixels(wide)},
        {u"lineWide"_s, pixels(tokens.widths.line)},
        {u"edge"_s, pixels(tokens.widths.edge)},
        {u"ring"_s, pixels(tokens.widths.ring)},
        {u"innerTall"_s, pixels(tall - thicker)}, // a ring takes what it needs from inside
        {u"innerWide"_s, pixels(wide - thicker)},
        {u"headTall"_s, pixels(theme.space(7))},
        {u"headWide"_s, pixels(theme.space(8))},
        {u"headLetters"_s, pixels(theme.font(Type::Heading).pixelSize())},
        {u"drop"_s, pixels(theme.space(28))},
        {u"arrow"_s, pixels(static_cast<int>(5 * theme.factor()))},
        {u"bar"_s, pixels(theme.space(12))},
    };
}

} // namespace

QString styleSheet(const Theme &theme)
{
    const QHash<QString, QString> words = vocabulary(theme);
    const QString source = pattern;
    QString sheet;
    for (qsizetype at = 0; at < source.size();) {
        if (source[at] != u'@') {
            sheet += source[at++];
            continue;
        }
        qsizetype end = at + 1;
        while (end < source.size() && source[end].isLetterOrNumber())
            ++end;
        sheet += words.value(source.mid(at + 1, end - at - 1));
        at = end;
    }
    return sheet;
}

} // namespace ui
