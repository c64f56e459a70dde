#include "ui/shared/theme.h"

#include "ui/shared/look.h"
#include "ui/shared/stylesheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QLabel>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr auto typeProperty = "richiamateType";
constexpr auto inkProperty = "richiamateInk";

struct Cut
{
    int pixels; // at 100 %
    bool isBold;
};

Cut cutOf(Type type)
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

QString familyOf(Letters letters)
{
    return letters == Letters::Legible ? u"Andika"_s : u"Noto Sans"_s;
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
    palette.setColor(QPalette::Highlight, tokens.selectedRow.ground);
    palette.setColor(QPalette::HighlightedText, tokens.selectedRow.text);
    palette.setColor(QPalette::Link, tokens.accentInk);
    palette.setColor(QPalette::LinkVisited, tokens.accentInk);
    palette.setColor(QPalette::ToolTipBase, tokens.surface);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    paintDisabled(palette, tokens);
    return palette;
}

} // namespace

Theme::Theme(QObject *parent) : QObject(parent)
{
}

const RowTokens &Theme::row(bool isSelected) const
{
    return isSelected ? tokens().selectedRow : tokens().row;
}

Scheme Theme::scheme() const
{
    switch (m_colours) {
    case Colours::System:
        return m_systemScheme;
    case Colours::Light:
        return Scheme::Light;
    case Colours::Dark:
        return Scheme::Dark;
    case Colours::HighContrast:
        return Scheme::HighContrast;
    }
    Q_UNREACHABLE();
}

void Theme::setColours(Colours colours)
{
    const auto before = scheme();
    m_colours = colours;
    if (scheme() != before)
        change();
}

void Theme::setSystemScheme(Scheme scheme)
{
    const auto before = this->scheme();
    m_systemScheme = scheme;
    if (this->scheme() != before)
        change();
}

void Theme::setLetters(Letters letters)
{
    if (letters == m_letters)
        return;
    m_letters = letters;
    change();
}

bool Theme::hasLetters(Letters letters)
{
    return QFontDatabase::hasFamily(familyOf(letters));
}

QColor Theme::ink(Ink ink) const
{
    const Tokens &tokens = this->tokens();
    switch (ink) {
    case Ink::Text:
        return tokens.text;
    case Ink::Text2:
        return tokens.text2;
    case Ink::Text3:
        return tokens.text3;
    case Ink::Accent:
        return tokens.accentInk;
    case Ink::Ok:
        return tokens.ok;
    case Ink::Warn:
        return tokens.warn;
    case Ink::Bad:
        return tokens.bad;
    case Ink::OnLive:
        return tokens.onLive;
    case Ink::OnLive2:
        return tokens.onLive2;
    case Ink::OnRail:
        return tokens.onRail;
    case Ink::OnUrgent:
        return tokens.onUrgent;
    }
    return tokens.text;
}

QFont Theme::font(Type type) const
{
    const auto [pixels, isBold] = cutOf(type);
    QFont font(type == Type::Code ? u"Noto Sans Mono"_s : familyOf(m_letters));
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
    change();
}

void Theme::dress(QApplication &application)
{
    if (!m_application) {
        m_application = &application;
        application.setStyle(new Look(*this));
    }
    paint(application);
}

// The program first: its style sheet gives back to widgets what they wore before.
void Theme::change()
{
    if (m_application)
        paint(*m_application);
    Q_EMIT changed();
}

void Theme::paint(QApplication &application) const
{
    application.setPalette(palette(tokens()));
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
