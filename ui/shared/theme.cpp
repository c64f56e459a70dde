#include "ui/shared/theme.h"

#include "ui/shared/look.h"
#include "ui/shared/stylesheet.h"

#include <QApplication>
#include <QLabel>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr auto typeProperty = "richiamateType";
constexpr auto inkProperty = "richiamateInk";

Tokens light()
{
    return {
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
        .ok = 0x006B4F,
        .okSoft = 0xE2F3EC,
        .warn = 0x8A4B00,
        .warnSoft = 0xFCEFD9,
        .bad = 0xB3122B,
        .badSoft = 0xFBE7E9,
        .live = 0x00513F,
        .onLive = 0xFFFFFF,
        .onLive2 = 0xD3EBE2,
        .urgent = 0xFFB732,
        .onUrgent = 0x2A1800,
        .rail = 0x17324D,
        .onRail = 0xC9D6E2,
        .onRailActive = 0xFFFFFF,
        .railActive = 0x2B4D6E,
        .focus = 0x0059B3,
        .chart1 = 0x0066CC,
        .chart2 = 0x8FB8E0,
        .chart3 = 0xC3D0DC,
    };
}

struct Letters
{
    int pixels; // at 100 %
    bool isBold;
};

Letters letters(Type type)
{
    switch (type) {
    case Type::Hero:
        return {28, true};
    case Type::Title:
        return {22, true};
    case Type::Strip:
        return {20, true};
    case Type::Item:
        return {16, true};
    case Type::Body:
    case Type::Code:
        return {15, false};
    case Type::Label:
        return {13, false};
    case Type::Heading:
        return {13, true};
    case Type::Keycap:
        return {12, true};
    }
    return {15, false};
}

void paintDisabled(QPalette &palette, const Tokens &tokens)
{
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.text3);
    palette.setColor(QPalette::Disabled, QPalette::Base, tokens.sunken);
}

QPalette palette(const Tokens &tokens)
{
    QPalette palette(tokens.surface, tokens.background);
    palette.setColor(QPalette::Window, tokens.background);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Base, tokens.surface);
    palette.setColor(QPalette::AlternateBase, tokens.sunken);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.text3);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::Highlight, tokens.accentSoft);
    palette.setColor(QPalette::HighlightedText, tokens.text);
    palette.setColor(QPalette::Link, tokens.accentInk);
    palette.setColor(QPalette::LinkVisited, tokens.accentInk);
    palette.setColor(QPalette::ToolTipBase, tokens.surface);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    paintDisabled(palette, tokens);
    return palette;
}

} // namespace

Theme::Theme(QObject *parent) : QObject(parent), m_tokens(light())
{
}

QColor Theme::ink(Ink ink) const
{
    switch (ink) {
    case Ink::Text:
        return m_tokens.text;
    case Ink::Text2:
        return m_tokens.text2;
    case Ink::Text3:
        return m_tokens.text3;
    case Ink::Accent:
        return m_tokens.accentInk;
    case Ink::Ok:
        return m_tokens.ok;
    case Ink::Warn:
        return m_tokens.warn;
    case Ink::Bad:
        return m_tokens.bad;
    case Ink::OnLive:
        return m_tokens.onLive;
    case Ink::OnLive2:
        return m_tokens.onLive2;
    case Ink::OnRail:
        return m_tokens.onRail;
    case Ink::OnUrgent:
        return m_tokens.onUrgent;
    }
    return m_tokens.text;
}

QFont Theme::font(Type type) const
{
    const auto [pixels, isBold] = letters(type);
    QFont font(type == Type::Code ? u"Noto Sans Mono"_s : u"Noto Sans"_s);
    font.setPixelSize(static_cast<int>(std::lround(pixels * m_factor)));
    font.setBold(isBold);
    return font;
}

int Theme::space(int base) const
{
    return static_cast<int>(std::lround(base * (1 + 0.4 * (m_factor - 1))));
}

void Theme::setFactor(double factor)
{
    const double within = std::clamp(factor, 1.0, 2.0);
    if (qFuzzyCompare(within, m_factor))
        return;
    m_factor = within;
    Q_EMIT changed();
}

void Theme::dress(QApplication &application)
{
    if (!m_isWorn) {
        m_isWorn = true;
        application.setStyle(new Look(*this));
        connect(this, &Theme::changed, &application, [this, &application] { paint(application); });
    }
    paint(application);
}

void Theme::paint(QApplication &application) const
{
    application.setPalette(palette(m_tokens));
    application.setFont(font(Type::Body));
    application.setStyleSheet(styleSheet(*this));
}

void Theme::dress(QLabel &label, Type type, Ink ink) const
{
    const bool follows = label.property(typeProperty).isValid();
    label.setProperty(typeProperty, static_cast<int>(type));
    label.setProperty(inkProperty, static_cast<int>(ink));
    const auto wear = [this, &label] {
        label.setFont(font(static_cast<Type>(label.property(typeProperty).toInt())));
        QPalette palette = label.palette();
        palette.setColor(QPalette::WindowText,
                         this->ink(static_cast<Ink>(label.property(inkProperty).toInt())));
        label.setPalette(palette);
    };
    wear();
    if (!follows)
        connect(this, &Theme::changed, &label, wear);
}

} // namespace ui
