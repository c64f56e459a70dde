#pragma once

#include <QColor>

namespace ui {

enum class Scheme { Light, Dark, HighContrast };

// A row of a list: its ground and what is written on it.
struct RowTokens
{
    QColor ground, bar;
    QColor text, text2, text3;
    QColor accent, warn, border;
    QColor badEdge; // of what is filled with `bad`
};

// How thick lines are, in pixels.
struct Widths
{
    int line;   // around cards, between areas
    int edge;   // of fields, buttons, choices
    int chosen; // of a choice that is taken
    int ring;
};

struct Tokens
{
    QColor background, surface, sunken;
    QColor text, text2, text3;
    QColor line, border;
    QColor accent, onAccent, accentInk, accentSoft, buttonInk;
    QColor ok, okSoft, warn, warnSoft, bad, badSoft;
    QColor live, onLive, onLive2, liveEdge, liveButton, onLiveButton;
    QColor urgent, onUrgent; // rings, came back: nothing else on the screen is this loud
    QColor rail, onRail, onRailActive, railActive, railBar, railEdge, badge, onBadge;
    QColor overlay;            // around what lies over the window
    QColor focus, focusInside; // the second where a ring must be seen on white and on black
    QColor chart1, chart2, chart2Edge, grid;
    RowTokens row, selectedRow;
    Widths widths;
    bool hasFilledChips; // else they are outlined
};

[[nodiscard]] const Tokens &tokensOf(Scheme scheme);

} // namespace ui
