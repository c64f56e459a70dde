#include "ui/shared/tokens.h"

namespace ui {

namespace {

constexpr Widths thin{.line = 1, .edge = 1, .chosen = 1, .ring = 2};
constexpr Widths thick{.line = 2, .edge = 2, .chosen = 3, .ring = 3};

void addRows(Tokens &tokens)
{
    tokens.row = {.ground = tokens.surface,
                  .bar = tokens.surface,
                  .text = tokens.text,
                  .text2 = tokens.text2,
                  .text3 = tokens.text3,
                  .accent = tokens.accentInk,
                  .warn = tokens.warn,
                  .border = tokens.border,
                  .badEdge = tokens.bad};
    tokens.selectedRow = tokens.row;
    tokens.selectedRow.ground = tokens.accentSoft;
    tokens.selectedRow.bar = tokens.accent;
}

Tokens light()
{
    Tokens tokens{
        .background = 0xF2F5F8,
        .surface = 0xFFFFFF,
        .sunken = 0xEAEFF4,
        .text = 0x17222E,
        .text2 = 0x43515E,
        .text3 = 0x5A6774,
        .line = 0xD9E0E7,
        .border = 0x75828F,
        .accent = 0x0066CC,
        .onAccent = 0xFFFFFF,
        .accentInk = 0x0059B3,
        .accentSoft = 0xE6F0FA,
        .buttonInk = 0x0059B3,
        .ok = 0x006B4F,
        .okSoft = 0xE2F3EC,
        .warn = 0x8A4B00,
        .warnSoft = 0xFCEFD9,
        .bad = 0xB3122B,
        .badSoft = 0xFBE7E9,
        .live = 0x00513F,
        .onLive = 0xFFFFFF,
        .onLive2 = 0xD3EBE2,
        .liveEdge = 0x00513F,
        .liveButton = 0xFFFFFF,
        .onLiveButton = 0x00513F,
        .urgent = 0xFFB732,
        .onUrgent = 0x2A1800,
        .rail = 0x17324D,
        .onRail = 0xC9D6E2,
        .onRailActive = 0xFFFFFF,
        .railActive = 0x2B4D6E,
        .railBar = 0xFFFFFF,
        .railEdge = 0x17324D,
        .badge = 0xFFFFFF,
        .onBadge = 0x17324D,
        .overlay = 0x17324D,
        .focus = 0x0059B3,
        .chart1 = 0x0066CC,
        .chart2 = 0x8FB8E0,
        .chart2Edge = 0x0066CC,
        .grid = 0xD9E0E7,
        .widths = thin,
        .hasFilledChips = true,
    };
    addRows(tokens);
    return tokens;
}

Tokens dark()
{
    Tokens tokens{
        .background = 0x11171E,
        .surface = 0x19212A,
        .sunken = 0x232D38,
        .text = 0xE9EFF5,
        .text2 = 0xB6C2CE,
        .text3 = 0x97A5B3,
        .line = 0x2E3A46,
        .border = 0x7C8B9A,
        .accent = 0x6FB4FF,
        .onAccent = 0x05213D,
        .accentInk = 0x86C0FF,
        .accentSoft = 0x19344F,
        .buttonInk = 0x86C0FF,
        .ok = 0x62D2A8,
        .okSoft = 0x14352A,
        .warn = 0xF3B760,
        .warnSoft = 0x3B2B12,
        .bad = 0xFF9099,
        .badSoft = 0x451C22,
        .live = 0x0E4A3C,
        .onLive = 0xFFFFFF,
        .onLive2 = 0xD3EBE2,
        .liveEdge = 0x0E4A3C,
        .liveButton = 0xFFFFFF,
        .onLiveButton = 0x0E4A3C,
        .urgent = 0xFFB732,
        .onUrgent = 0x2A1800,
        .rail = 0x0B1015,
        .onRail = 0xB6C2CE,
        .onRailActive = 0xFFFFFF,
        .railActive = 0x1C3146,
        .railBar = 0x6FB4FF,
        .railEdge = 0x0B1015,
        .badge = 0xFFFFFF,
        .onBadge = 0x0B1015,
        .overlay = 0x7C8B9A,
        .focus = 0x9CCBFF,
        .chart1 = 0x6FB4FF,
        .chart2 = 0x3F6E9E,
        .chart2Edge = 0x6FB4FF,
        .grid = 0x2E3A46,
        .widths = thin,
        .hasFilledChips = true,
    };
    addRows(tokens);
    return tokens;
}

Tokens highContrast()
{
    constexpr QRgb black = 0x000000;
    constexpr QRgb white = 0xFFFFFF;
    constexpr QRgb yellow = 0xFFD800;
    constexpr QRgb green = 0x7CFFB2;
    constexpr QRgb red = 0xFF9C9C;
    Tokens tokens{
        .background = black,
        .surface = black,
        .sunken = black,
        .text = white,
        .text2 = white,
        .text3 = white,
        .line = white,
        .border = white,
        .accent = yellow,
        .onAccent = black,
        .accentInk = yellow,
        .accentSoft = black,
        .buttonInk = white,
        .ok = green,
        .okSoft = black,
        .warn = yellow,
        .warnSoft = black,
        .bad = red,
        .badSoft = black,
        .live = black,
        .onLive = white,
        .onLive2 = white,
        .liveEdge = green,
        .liveButton = yellow,
        .onLiveButton = black,
        .urgent = yellow,
        .onUrgent = black,
        .rail = black,
        .onRail = white,
        .onRailActive = black,
        .railActive = white,
        .railBar = yellow,
        .railEdge = white,
        .badge = yellow,
        .onBadge = black,
        .overlay = white,
        .focus = 0x00E5FF,
        .focusInside = black,
        .chart1 = white,
        .chart2 = black,
        .chart2Edge = yellow,
        .grid = 0x808080,
        .widths = thick,
        .hasFilledChips = false,
    };
    addRows(tokens);
    tokens.selectedRow = {.ground = white,
                          .bar = white,
                          .text = black,
                          .text2 = black,
                          .text3 = black,
                          .accent = black,
                          .warn = black,
                          .border = black,
                          .badEdge = black};
    return tokens;
}

} // namespace

const Tokens &tokensOf(Scheme scheme)
{
    static const Tokens lightTokens = light();
    static const Tokens darkTokens = dark();
    static const Tokens highContrastTokens = highContrast();
    switch (scheme) {
    case Scheme::Light:
        return lightTokens;
    case Scheme::Dark:
        return darkTokens;
    case Scheme::HighContrast:
        return highContrastTokens;
    }
    Q_UNREACHABLE();
}

} // namespace ui
